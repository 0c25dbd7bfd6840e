/** Counting: what the answers to a question come to. Exact numbers, for a conversation or to publish from. */
import type {PollResponse} from './answers.js';
import {noAnswer} from './kinds/words.js';
import {askedQuestions, kindOf, type Answer, type Question} from './questions.js';

/** How often something was answered. */
export interface Cell {
  /** A step, an option, a band such as `20-39`, `unknown`, or `no-answer`. */
  readonly id: string;
  readonly count: number;
}

/** What the answers to one question come to; frozen. */
export interface Tally {
  readonly question: string;
  /** Who were asked: a question that depends on another is not asked of everybody. */
  readonly asked: number;
  /** Who of them answered. */
  readonly n: number;
  /** In the order of the question; `no-answer` last. Of `choices` they add up to more than `asked`. */
  readonly cells: readonly Cell[];
  /** Who gave a number: the mean is theirs. Not counted are "weet ik niet" and kinds without numbers. */
  readonly counted: number;
  /** Rounded (see {@link roundTo}); absent for kinds without numbers and when nobody gave one. */
  readonly mean?: number;
}

/** Counts the answers to one question. Responses of one group, each person once. */
export function tally(
  question: Question,
  responses: readonly PollResponse[],
  questions: readonly Question[],
): Tally {
  const asked = responses.filter((each) => isAsked(question, each, questions));
  return tallyOf(
    question,
    asked.map((each) => answerOf(question, each)),
  );
}

/** Counts answers of people who were all asked; `undefined` is no answer. */
export function tallyOf(question: Question, answers: readonly (Answer | undefined)[]): Tally {
  const {cells: cellIds, cellsOf, mean} = kindOf(question);
  const given = answers.filter((answer) => answer !== undefined);
  const counts = new Map([...cellIds(question), noAnswer].map((id) => [id, 0]));
  const add = (id: string, by: number) => counts.set(id, (counts.get(id) ?? 0) + by);
  given.forEach((answer) => cellsOf(answer, question).forEach((id) => add(id, 1)));
  add(noAnswer, answers.length - given.length);
  const cells = [...counts].map(([id, count]) => Object.freeze({id, count}));
  const values = given.map((answer) => mean?.valueOf(answer)).filter((value) => value !== undefined);
  const average =
    values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined;
  return Object.freeze({
    question: question.id,
    asked: answers.length,
    n: given.length,
    cells: Object.freeze(cells),
    counted: values.length,
    ...(mean && average !== undefined && {mean: roundTo(average, mean.step(question))}),
  });
}

/** Whether this person was asked the question. */
export function isAsked(question: Question, response: PollResponse, questions: readonly Question[]): boolean {
  return askedQuestions(questions, response.answers).some(({id}) => id === question.id);
}

/** The answer of somebody, if there is one. */
export function answerOf(question: Question, {answers}: PollResponse): Answer | undefined {
  return Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
}

/** The nearest multiple of a step; halfway goes up. */
export function roundTo(value: number, step: number): number {
  return Math.floor(value / step + 0.5) * step;
}

/** The mean of a group, rounded, and how many gave a number. */
export interface GroupMean {
  readonly group: string;
  readonly counted: number;
  readonly mean?: number;
}

/** Two groups whose means tell something. */
export interface Difference {
  readonly question: string;
  /** Ids of the group with the lower and with the higher mean. */
  readonly lower: string;
  readonly higher: string;
  /** How far the rounded means are apart, in steps of the question (0 to 100 on a line). */
  readonly by: number;
}

/** Fewer answers than this in a group tell nothing of a difference. */
export const leastForDifference = 10;

/**
 * Whether there is something to say of the difference between two groups: both have 10 answers or more, and their
 * rounded means are 1 of 5 steps apart, 20 on the line of 100. Never a verdict: a reason to talk.
 *
 * @returns `undefined` for a smaller or no difference, and when a group has no mean.
 */
export function differenceOf(question: Question, one: GroupMean, other: GroupMean): Difference | undefined {
  const {mean} = kindOf(question);
  if (!mean || one.mean === undefined || other.mean === undefined) return undefined;
  if (Math.min(one.counted, other.counted) < leastForDifference) return undefined;
  const by = Math.abs(one.mean - other.mean);
  // Steps of 0.5 against thresholds such as 7 / 5: no rounding decides here.
  if (by < mean.telling(question)) return undefined;
  const [lower, higher] = one.mean < other.mean ? [one, other] : [other, one];
  return Object.freeze({question: question.id, lower: lower.group, higher: higher.group, by});
}
