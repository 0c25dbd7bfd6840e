import type {Problem} from '../problem.js';
import {problem} from '../result.js';
import {amsterdamToUtc} from './amsterdam.js';
import type {Meeting} from './plan.js';

/**
 * What a calendar cannot use of the times that a meeting has: one that does not exist, or an end that is no later than the
 * start. A plan keeps them: somebody may be about to fill in the other one.
 *
 * @returns `time` at `start` or `end`; nothing about a time that is absent.
 */
export function timeProblems({start, end}: Pick<Meeting, 'start' | 'end'>): readonly Problem[] {
  const [from, until] = [start, end].map((time) => (time === undefined ? undefined : amsterdamToUtc(time)));
  const isReversed = typeof from === 'number' && typeof until === 'number' && until <= from;
  return [
    ...(from === null ? [problem('time', 'start', start)] : []),
    ...(until === null || isReversed ? [problem('time', 'end', end)] : []),
  ];
}

/** Whether the clock in Amsterdam skips this time, in the hour from two in the last night of March with a Sunday in it. */
export const isSkippedTime = (local: string): boolean =>
  amsterdamToUtc(local) === null && amsterdamToUtc(local.replace('T02:', 'T03:')) !== null;
