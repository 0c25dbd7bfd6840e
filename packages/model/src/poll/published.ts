/** What is published of an anonymous poll: figures of which no single answer can be read. */
import {noAnswer} from './kinds/words.js';
import type {Tally} from './tally.js';

/** Whole percents, or the words that stand for all and all but one, for none and one (R7). */
export type Share = number | 'almost-all' | 'almost-none';

/** A question in a snapshot. There are no counts besides `n`. */
export interface PublishedQuestion {
  readonly question: string;
  /** Who were asked. */
  readonly n: number;
  /** The part of those who answered, per cell of the question. */
  readonly cells: readonly {readonly id: string; readonly share: Share}[];
  /** The part of `n` that did not answer. */
  readonly noAnswer: Share;
  /** Rounded; only of `k` numbers or more. */
  readonly mean?: number;
  /** Moderated texts in random order; absent under the threshold for texts. */
  readonly texts?: readonly string[];
}

/** A group in a snapshot, or all groups together. Hidden questions are absent. */
export interface PublishedGroup {
  readonly n: number;
  readonly questions: readonly PublishedQuestion[];
}

/** A snapshot: never changed, never taken back. A group that is not shown says nothing, also not whether it is empty. */
export interface Snapshot {
  readonly poll: string;
  readonly version: number;
  readonly round: string;
  /** 1, 2, 3… in a round. */
  readonly number: number;
  readonly k: number;
  readonly groups: readonly (PublishedGroup & {readonly group: string})[];
  /** Only when no group with answers is hidden (R2). */
  readonly total?: PublishedGroup;
}

/**
 * A tally as it can be published. All and all but one are the same word: who knows somebody of the group, cannot read
 * from it what that person said.
 *
 * @param k the mean is left out when fewer gave a number.
 */
export function publishedTally(
  {question, asked, n, cells, counted, mean}: Tally,
  k: number,
): PublishedQuestion {
  const silent = cells.find(({id}) => id === noAnswer)?.count ?? 0;
  const shares = cells
    .filter(({id}) => id !== noAnswer)
    .map(({id, count}) => Object.freeze({id, share: shareOf(count, n)}));
  return Object.freeze({
    question,
    n: asked,
    cells: Object.freeze(shares),
    noAnswer: shareOf(silent, asked),
    ...(mean !== undefined && counted >= k && {mean}),
  });
}

/** A part as a {@link Share}; `almost-none` first, should both hold. */
export function shareOf(count: number, all: number): Share {
  if (count <= 1) return 'almost-none';
  return all - count <= 1 ? 'almost-all' : Math.round((100 * count) / all);
}
