import {
  parseHats,
  parseParticipants,
  parseText,
  type Hat,
  type Participant,
  type Problem,
} from '@samen/model';
import {enumerated} from '../shared/enumerated.js';
import {joined} from '../shared/problem-path.js';
import type {SourceTaggerAttributes} from './attributes.js';

/** What the page gave in properties, as it came. Parsed when it is needed, because they come in any order. */
export interface Given {
  /** The property; without it the text in the child HTML. */
  readonly text?: unknown;
  /** Saved tags: the property `record` or the value of the form. */
  readonly record?: unknown;
  /** Counts how often a record was given: the same one again also starts anew. */
  readonly turn: number;
  readonly participants?: unknown;
  readonly hats?: unknown;
}

export const isNothing = (input: unknown): boolean => input === undefined || input === null || input === '';

/** Whether a page gives the same again, maybe in a new list: frameworks do on each render, and mean nothing by it. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  try {
    return JSON.stringify(one) === JSON.stringify(other);
  } catch {
    return false; // what cannot be written is not compared
  }
}

/** Reads something again only when it is another. */
export function reader<T>(parse: (input: unknown) => T): (input: unknown) => T {
  let last: {readonly input: unknown; readonly value: T} | undefined;
  return (input) => {
    if (!last || last.input !== input) last = {input, value: parse(input)};
    return last.value;
  };
}

/** The parts of what the page gave that the first screen reads. */
export interface Read {
  readonly text: string;
  /** Nobody can tag: there is no text, or too much. */
  readonly isRefused: boolean;
  readonly hats: readonly Hat[];
  readonly participants: readonly Participant[];
  /** By what was given, so that one that is mended takes its problems along. */
  readonly problems: Readonly<Record<string, readonly Problem[]>>;
}

/** Reads text, hats and people; each again only when it changed. */
export class Reader {
  readonly #text = reader(parseText);
  readonly #hats = reader(parseHats);
  readonly #people = reader(parseParticipants);
  readonly #all = new Map<string, unknown>();
  #read: Read | undefined;

  read(text: unknown, {hats, participants}: Given): Read {
    const parts = {text: this.#text(text), hats: this.#hats(hats), participants: this.#people(participants)};
    const isSame = Object.entries(parts).every(([key, part]) => this.#all.get(key) === part);
    if (this.#read && isSame) return this.#read;
    const problems: Record<string, readonly Problem[]> = {};
    for (const [key, part] of Object.entries(parts)) {
      this.#all.set(key, part);
      problems[key] = part.problems.map((each) => ({...each, path: joined(key, each.path)}));
    }
    return (this.#read = {
      text: parts.text.value,
      isRefused: parts.text.problems.length > 0,
      hats: parts.hats.value,
      participants: parts.participants.value,
      problems,
    });
  }
}

export const axisNames = ['stage', 'knower', 'stance', 'speaker', 'answers'] as const;
/** What can be said of a statement besides its source. */
export type AxisName = (typeof axisNames)[number];

/** The axes that people are asked for, in our order. What Samen does not know is no axis. */
export function axesOf({axes}: Pick<SourceTaggerAttributes, 'axes'>): readonly AxisName[] {
  const words = axes.toLowerCase().split(/[\s,]+/);
  return axes.trim() === '' ? axisNames : axisNames.filter((axis) => words.includes(axis));
}

/** Whether any words can be tagged, not only statements. */
export const isFree = ({mode}: Pick<SourceTaggerAttributes, 'mode'>): boolean =>
  enumerated(mode, ['statements', 'free']) === 'free';

export const unitOf = ({unit}: Pick<SourceTaggerAttributes, 'unit'>): 'sentence' | 'paragraph' =>
  enumerated(unit, ['sentence', 'paragraph']);

/** `show-balance` alone means yes. */
export const showsBalance = ({showBalance}: Pick<SourceTaggerAttributes, 'showBalance'>): boolean =>
  showBalance !== null && showBalance !== undefined && String(showBalance).toLowerCase() !== 'false';

/** How people are called in files. */
export const privacyOf = (privacy: string): 'role' | 'initials' | 'name' =>
  enumerated(privacy, ['role', 'initials', 'name']);
