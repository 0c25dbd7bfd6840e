/** What a poll promises to those who answer: the two modes, and from when something is published. */
import {at} from '../result.js';
import {readObject, readWhole, refuse, type Reading, type Texts} from './reading.js';

/** `conversation`: the people of this conversation see the answers. `anonymous`: nobody sees one's own answers. */
export const pollModes = Object.freeze(['conversation', 'anonymous'] as const);

/** One of {@link pollModes}. */
export type PollMode = (typeof pollModes)[number];

/** Those who answer from the same position, such as parents. */
export interface Group {
  readonly id: string;
  readonly label: Texts;
  /** How many are asked, if the author knows. */
  readonly expected?: number;
}

/** What is published of an anonymous poll. */
export interface Privacy {
  /** Nothing is published of fewer answers than this; 5 to 1,000. */
  readonly k: number;
  /** The same for texts; 10 to 1,000. */
  readonly kText: number;
  /** When results are published. */
  readonly result: 'after-close' | 'never';
}

/** Bounds of a definition. */
export const pollLimits = Object.freeze({
  /** Bytes of its JSON in UTF-8. */
  bytes: 64 * 1024,
  questions: 20,
  /** More questions are warned of. */
  questionsAdvised: 6,
  groups: 6,
  rounds: 24,
  languages: 20,
  /** Nobody promises anonymity under these. */
  k: 5,
  kText: 10,
});

/** A threshold that the group cannot reach, or a promise in a conversation, is refused rather than broken. */
export function readPrivacy(
  reading: Reading,
  input: unknown,
  mode: PollMode,
  groups: readonly Group[],
): Privacy | undefined {
  if (mode === 'conversation') {
    return input === undefined ? undefined : refuse(reading, 'poll-anonymous', 'privacy', mode);
  }
  const source = readObject(reading, input === undefined ? {} : input, 'privacy', ['k', 'kText', 'result']);
  if (!source) return undefined;
  const k = readThreshold(reading, source.k, 'privacy.k', pollLimits.k);
  const kText = readThreshold(reading, source.kText, 'privacy.kText', pollLimits.kText);
  const {result = 'after-close'} = source;
  const isWhen = result === 'after-close' || result === 'never';
  if (!isWhen) refuse(reading, 'poll-invalid', 'privacy.result', result);
  if (k === undefined || kText === undefined || !isWhen) return undefined;
  groups.forEach(({expected}, index) => {
    const path = at(at('groups', index), 'expected');
    if (expected !== undefined && expected < k) refuse(reading, 'poll-anonymous', path, expected);
  });
  if (kText < k) refuse(reading, 'poll-anonymous', 'privacy.kText', kText);
  return Object.freeze({k, kText, result});
}

function readThreshold(reading: Reading, input: unknown, path: string, least: number): number | undefined {
  const isTooLow = Number.isInteger(input) && (input as number) < least;
  if (isTooLow) return refuse(reading, 'poll-anonymous', path, input);
  return readWhole(reading, input, path, [least, 1000], least);
}

/** The answers that are waited for, 1 per group unless given. */
export function readQuorum(
  reading: Reading,
  input: unknown,
  mode: PollMode,
  groups: readonly Group[],
): Readonly<Record<string, number>> | undefined {
  if (mode === 'anonymous') {
    return input === undefined ? undefined : refuse(reading, 'poll-anonymous', 'quorum', mode);
  }
  const ids = groups.map(({id}) => id);
  const source = readObject(reading, input === undefined ? {} : input, 'quorum', ids);
  const counts = ids.map((id) => [id, readWhole(reading, source?.[id], at('quorum', id), [0, 60], 1) ?? 1]);
  return Object.freeze(Object.fromEntries(counts) as Record<string, number>);
}
