import {isLevel} from './rungs.js';

/**
 * How close positions on one ladder are: `A = 1 - mean over all pairs of |p_i - p_j| / (R - 1)`.
 *
 * @param rungs positions 1..R; numbers that are not on the ladder are ignored.
 * @param rungCount R, the number of rungs.
 * @returns 0 to 1 (all the same); `null` for fewer than two positions or a ladder of fewer than two rungs. Only two
 *   people can reach 0: with half of n people at each end the least is (n/2 - 1) / (n - 1), which nears 0.5.
 *
 * Source: the mean pairwise distance of an ordinal scale (Gini's mean difference), divided by the largest distance.
 * Vectors for R = 5: [4,4,4] 1; [1,5] 0; [1,4] 0.25; [1,1,5,5] 1/3; [3] null.
 */
export function agreement(rungs: readonly number[], rungCount: number): number | null {
  const sorted = onLadder(rungs, rungCount).sort((a, b) => a - b);
  const count = sorted.length;
  if (count < 2 || rungCount < 2) return null;
  // Sorted, each rung is the larger one of `index` pairs and the smaller one of the others: no loop over all pairs.
  const apart = sorted.reduce((sum, rung, index) => sum + rung * (2 * index - count + 1), 0);
  const most = ((count * (count - 1)) / 2) * (rungCount - 1);
  // Whole numbers until the one division, so that 1/3 is the nearest number to a third.
  return (most - apart) / most;
}

/**
 * How many rungs the offer stays below (negative) or goes above (positive) what is expected: the lowest offer minus
 * the expectation, because one party that refuses decides.
 *
 * @returns a whole number of rungs; `null` without offers. Numbers that are not whole are ignored.
 */
export function gap(expectation: number, offers: readonly number[]): number | null {
  const given = offers.filter(Number.isInteger);
  return given.length > 0 && Number.isInteger(expectation) ? Math.min(...given) - expectation : null;
}

/** How many rungs lie between the highest and the lowest position; `null` without positions. */
export function range(rungs: readonly number[]): number | null {
  const given = rungs.filter(Number.isInteger);
  return given.length > 0 ? Math.max(...given) - Math.min(...given) : null;
}

/** One participant's two positions, 1..R. */
export interface ExpectedAndExperienced {
  readonly expected: number;
  readonly experienced: number;
}

/**
 * How far an expectation came true: `met = 1 - mean |expected - experienced| / (R - 1)`, 0 to 1, and the signed mean
 * of `experienced - expected` in rungs (negative: less influence than expected).
 *
 * @param pairs one per participant; a pair with a number that is not on the ladder is ignored.
 * @returns `null` without pairs or for a ladder of fewer than two rungs.
 *
 * Source: the comparison of preferred and actual role in the Control Preferences Scale (Degner, Sloan & Venkatesh,
 * 1997), as a distance on the ladder.
 */
export function expectationMet(
  pairs: readonly ExpectedAndExperienced[],
  rungCount: number,
): {readonly met: number; readonly mean: number} | null {
  const differences = pairs
    .filter((pair) => isLevel(pair.expected, rungCount) && isLevel(pair.experienced, rungCount))
    .map((pair) => pair.experienced - pair.expected);
  if (differences.length === 0 || rungCount < 2) return null;
  const most = differences.length * (rungCount - 1);
  const apart = sum(differences.map(Math.abs));
  return Object.freeze({met: (most - apart) / most, mean: sum(differences) / differences.length});
}

/** Below this agreement a conversation comes first. A convention of Samen, not a research result. */
export const talkFirstAgreement = 0.5;

/** From this gap downwards a conversation comes first. A convention of Samen, not a research result. */
export const talkFirstGap = -2;

/**
 * Whether the text says "Bespreek dit eerst". A reason to talk, never a verdict: no number approves or blocks
 * anything. Without numbers there is no such reason.
 */
export function isTalkFirst(agreed: number | null, difference: number | null): boolean {
  return (
    (agreed !== null && agreed < talkFirstAgreement) || (difference !== null && difference <= talkFirstGap)
  );
}

function onLadder(rungs: readonly number[], rungCount: number): number[] {
  return rungs.filter((rung) => isLevel(rung, rungCount));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
