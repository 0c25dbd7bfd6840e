/** Who sits where: an immutable value, and the questions everybody asks about it. */
import type {KeptRecord} from '../record.js';
import type {Setting} from '../setting.js';
import {attendeesFamilyFirst, type Attendee} from './attendees.js';
import {pitchRange, seatCount, tableLayout, type TableLayout, type TableShape} from './tables.js';

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

/** The seats and tables of a plan; the same object for the same table. */
export function layoutOf({shape, seats, pitch}: TableChoice): TableLayout {
  return tableLayout(shape, seats, pitch);
}

/** The id of somebody's seat; `undefined` for who waits or is not known. */
export function seatOf(plan: SeatPlan, participant: string): string | undefined {
  return plan.places.find((place) => place.participant === participant)?.seat;
}

/** Who sits on a seat; `undefined` for a free seat and for one the table does not have. */
export function sitterAt(plan: SeatPlan, seat: string): Attendee | undefined {
  const place = plan.places.find((each) => each.seat === seat);
  return place && plan.participants.find(({id}) => id === place.participant);
}

/** Everybody without a seat ("nog geen plek"), family first. */
export function waiting(plan: SeatPlan): readonly Attendee[] {
  const seated = new Set(plan.places.map(({participant}) => participant));
  return attendeesFamilyFirst(plan.participants.filter(({id}) => !seated.has(id)));
}

/** What makes two rules the same one: for `beside` and `apart` it does not matter who is named first. */
export function ruleKey(rule: SeatRule): string {
  const people = 'b' in rule ? [rule.a, rule.b] : [rule.a];
  if (rule.kind === 'beside' || rule.kind === 'apart') people.sort();
  return JSON.stringify([rule.kind, ...people]);
}
