/** Who sits where: an immutable value. What everybody asks about it stands in `plan-questions.ts`. */
import type {KeptRecord} from '../record.js';
import type {Setting} from '../setting.js';
import type {Attendee} from './attendees.js';
import {pitchRange, seatCount, type TableShape} from './table-types.js';

export * from './plan-questions.js';

/** Somebody on a seat. */
export interface Place {
  /** The id of a seat of the table: `s1` to `s60`. */
  readonly seat: string;
  /** The id of a participant. */
  readonly participant: string;
  /** No command moves them; only a seat that disappears does. */
  readonly locked: boolean;
}

/**
 * A wish between people, by id. `apart` (not beside each other) is PRIVATE: never printed, exported or shared by
 * default.
 */
export type SeatRule =
  | {readonly kind: 'beside'; readonly a: string; readonly b: string}
  | {readonly kind: 'apart'; readonly a: string; readonly b: string}
  /** Near the door. */
  | {readonly kind: 'door'; readonly a: string}
  /** `a` (an interpreter) must see `b`. */
  | {readonly kind: 'sight'; readonly a: string; readonly b: string}
  /** 0.90 m free. */
  | {readonly kind: 'wheelchair'; readonly a: string};

/** How a child speaks who is not there. */
export interface ChildVoice {
  readonly kind: VoiceKind;
  /** The id of the participant who brings it. */
  readonly by?: string;
}

/** What the child gives along. */
export const voiceKinds = Object.freeze(['drawing', 'letter', 'other'] as const);
export type VoiceKind = (typeof voiceKinds)[number];

/** What a calendar needs, and what was agreed. */
export interface Meeting {
  readonly title?: string;
  /** Local time in Europe/Amsterdam: `YYYY-MM-DDTHH:MM`. Whether that time exists, the calendar says. */
  readonly start?: string;
  readonly end?: string;
  readonly location?: string;
  readonly agreements?: readonly string[];
}

/** The side of the room the door is at, as the room is drawn. */
export const doors = Object.freeze(['bottom', 'top', 'left', 'right'] as const);
export type Door = (typeof doors)[number];

/** What is at the table is decided by these four. */
export interface TableChoice {
  readonly shape: TableShape;
  /** 2 to 60. */
  readonly seats: number;
  /** Metres between neighbours, 0.65 to 0.90. */
  readonly pitch: number;
  readonly door: Door;
}

/** Everything the seat planner saves. */
export interface SeatPlan extends KeptRecord, TableChoice {
  readonly setting: Setting;
  /** In the order given, at most 60. */
  readonly participants: readonly Attendee[];
  /** In the order of the seats. At most one per seat and per participant; only known people on existing seats. */
  readonly places: readonly Place[];
  /** Each one once; only between known people. */
  readonly rules: readonly SeatRule[];
  readonly voice?: ChildVoice;
  readonly meeting: Meeting;
}

/** A round table of eight, around a child, where nobody is yet. */
export const emptyPlan: SeatPlan = Object.freeze({
  setting: 'child',
  shape: 'round',
  seats: seatCount.standard,
  pitch: pitchRange.standard,
  door: 'bottom',
  participants: Object.freeze([]),
  places: Object.freeze([]),
  rules: Object.freeze([]),
  meeting: Object.freeze({}),
  unknown: Object.freeze({}),
  readOnly: false,
});
