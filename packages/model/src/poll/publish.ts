/** The parts of a snapshot: one group, its questions and texts, and all groups together. */
import type {PollResponse} from './answers.js';
import {answerKey, isApart, type Base, type Ledger, type Policy} from './policy.js';
import {publishedTally, type PublishedGroup, type PublishedQuestion} from './published.js';
import type {Question} from './questions.js';
import {answerOf, isAsked, tallyOf} from './tally.js';

/** Which texts may be shown, and how their order is drawn. */
export interface TextContext {
  /** Numbers from 0 to just under 1, for the order of texts; unpredictable, such as from `crypto`. */
  readonly random: () => number;
  /** The texts that somebody has read and passed: {@link textKey} of each. */
  readonly approved: ReadonlySet<string>;
}

/** Names one text of one person for those who moderate; another revision is another text. */
export function textKey(response: PollResponse, question: string): string {
  return `${answerKey(response)}:${question}`;
}

/** Whether this is about texts, which are compared only with the same texts before. */
export function isOfTexts({of}: Base): boolean {
  return of.startsWith('texts:');
}

/** Those that count, each id once, in its last revision. */
export function currentResponses(
  responses: readonly PollResponse[],
  {poll, version, round, policy}: Ledger,
): readonly PollResponse[] {
  const found = new Map<string, PollResponse>();
  for (const each of responses) {
    const isOurs = each.poll === poll && each.version === version && each.round === round;
    if (!isOurs || !policy.groups.includes(each.group)) continue;
    const other = found.get(each.id);
    if (!other || other.revision < each.revision) found.set(each.id, each);
  }
  return [...found.values()];
}

/** What is shown of a group, and whose answers stand behind each part of it. */
export interface GroupPart {
  readonly value: PublishedGroup;
  readonly bases: readonly Base[];
  /** Of each question that is shown, those who were asked. */
  readonly asked: ReadonlyMap<string, readonly PollResponse[]>;
}

/** Publishes a group that may be shown: a question only from `k` answers and when no other base lies near its own. */
export function publishGroup(
  questions: readonly Question[],
  own: readonly PollResponse[],
  {
    group,
    number,
    earlier,
    policy,
    context,
  }: {
    readonly group: string;
    readonly number: number;
    readonly earlier: readonly Base[];
    readonly policy: Policy;
    readonly context: TextContext;
  },
): GroupPart {
  const {k} = policy;
  const bases: Base[] = [];
  const asked = new Map<string, readonly PollResponse[]>();
  const inGroup = earlier.filter((base) => base.group === group);
  const others = inGroup.filter((base) => !isOfTexts(base)).map(({keys}) => new Set(keys));
  const publish = (of: string, people: readonly PollResponse[]) => {
    const keys = people.map(answerKey);
    bases.push(Object.freeze({group, of, keys: Object.freeze(keys), snapshot: number}));
    if (!of.startsWith('texts:')) others.push(new Set(keys));
  };
  publish('', own);
  const values = questions.flatMap((question): readonly PublishedQuestion[] => {
    const people = own.filter((each) => isAsked(question, each, questions));
    const keys = new Set(people.map(answerKey));
    const tally = tallyOf(
      question,
      people.map((each) => answerOf(question, each)),
    );
    if (tally.n < k || !others.every((other) => isApart(keys, other, k))) return [];
    if (unlikeOthers(question, own, questions) < k) return [];
    publish(question.id, people);
    asked.set(question.id, people);
    if (question.kind !== 'text') return [publishedTally(tally, k)];
    const of = `texts:${question.id}`;
    const passed = people.filter((each) => context.approved.has(textKey(each, question.id)));
    const passedKeys = new Set(passed.map(answerKey));
    const isNew = inGroup
      .filter((base) => base.of === of)
      .every((base) => isApart(passedKeys, new Set(base.keys), k));
    const texts = passed.map((each) => answerOf(question, each)).filter((text) => typeof text === 'string');
    if (texts.length < policy.kText || !isNew) return [publishedTally(tally, k)];
    publish(of, passed);
    const shuffled = Object.freeze(inRandomOrder(texts, context.random));
    return [Object.freeze({...publishedTally(tally, k), texts: shuffled})];
  });
  const value = Object.freeze({n: own.length, questions: Object.freeze(values)});
  return {value, bases, asked};
}

/**
 * How many answered the question on which this one depends, and were not asked this one; without limit for a question
 * that is asked of all. Also 0 is too few: that all were asked tells what all of them had answered, and R7 hides that.
 */
function unlikeOthers(
  question: Question,
  own: readonly PollResponse[],
  questions: readonly Question[],
): number {
  const before = questions.find(({id}) => id === question.onlyIf?.question);
  if (!before) return Infinity;
  const answered = own.filter(
    (each) => isAsked(before, each, questions) && answerOf(before, each) !== undefined,
  );
  return answered.filter((each) => !isAsked(question, each, questions)).length;
}

/**
 * All groups together, when none is hidden. A question only when each group shows it: that nobody of a group was asked
 * would tell what all of them had answered before. Texts stay with their group.
 */
export function publishTotal(
  questions: readonly Question[],
  groups: readonly (GroupPart & {readonly own: readonly PollResponse[]})[],
  k: number,
): PublishedGroup {
  const values = questions.flatMap((question) => {
    if (!groups.every(({asked}) => asked.has(question.id))) return [];
    const people = groups.flatMap(({asked}) => asked.get(question.id) ?? []);
    const tallyFor = (some: readonly PollResponse[]) =>
      tallyOf(
        question,
        some.map((each) => answerOf(question, each)),
      );
    const {mean, ...rest} = publishedTally(tallyFor(people), k);
    // The mean of all would give away the mean that a group keeps to itself.
    const counts = groups.map(({asked}) => tallyFor(asked.get(question.id) ?? []).counted);
    const hasMean = mean !== undefined && counts.every((counted) => counted === 0 || counted >= k);
    return [Object.freeze({...rest, ...(hasMean && {mean})})];
  });
  const n = groups.reduce((sum, {own}) => sum + own.length, 0);
  return Object.freeze({n, questions: Object.freeze(values)});
}

/** Each order as likely as the other (Fisher and Yates), whatever the order of keeping was. */
function inRandomOrder<T>(list: readonly T[], random: () => number): T[] {
  const left = [...list];
  return list.map(() => left.splice(Math.floor(random() * left.length), 1)[0]!);
}
