/** What the results of a round come to, the same for both kinds of poll: who is shown, and the figures of a question. */
import {
  noAnswer,
  pollTrend,
  type PollDefinition,
  type PollQuestion,
  type PollResults,
  type Share,
} from '@samen/model';
import {formatNumber} from '../shared/intl.js';
import type {LocaleController} from '../shared/localize.js';

/** How often something was answered. */
export interface Cell {
  readonly id: string;
  /** Of those who answered, 0 to 1: the length of a bar. */
  readonly part: number;
  /** A number of people, a percentage or "bijna iedereen". */
  readonly words: string;
}

/** One question, of one group or of all together. */
export interface Figures {
  /** Who were asked. */
  readonly asked: number;
  /** Who answered; unknown of an anonymous poll, which gives parts. */
  readonly answered?: number;
  /** Who gave a number, at least. */
  readonly counted: number;
  readonly mean?: number;
  /** Of the question; of no answer last. */
  readonly cells: readonly Cell[];
  readonly texts?: readonly string[];
}

/** A group, or all together (`''`). */
export interface Part {
  readonly group: string;
  /** Who answered the poll. */
  readonly people: number;
  /** `undefined` for a question that is not shown of this group. */
  readonly of: (question: string) => Figures | undefined;
}

/** What there is to show of a round. */
export interface Shown {
  /** In the order of the poll; all together last. Empty when there is nothing to show yet. */
  readonly parts: readonly Part[];
  /** Groups for whose answers a conversation waits. */
  readonly missing: readonly {readonly group: string; readonly count: number}[];
}

/** What there is of one round. */
export function shownOf(
  poll: PollDefinition,
  results: PollResults,
  round: string,
  i18n: LocaleController,
): Shown {
  const parts =
    results.mode === 'conversation' ? counted(results, round, i18n) : published(results, round, i18n);
  const order = [...poll.groups.map(({id}) => id), ''];
  const place = ({group}: Part): number => order.indexOf(group);
  const found =
    results.mode === 'conversation' && results.rounds.find((each) => each.round === round)?.results;
  const missing = found && found.state === 'waiting' ? found.missing : [];
  return {parts: [...parts].sort((one, other) => place(one) - place(other)), missing};
}

type Of<Mode> = Extract<PollResults, {readonly mode: Mode}>;

/** A conversation tells numbers of people: nobody is hidden in them. */
function counted(results: Of<'conversation'>, round: string, i18n: LocaleController): readonly Part[] {
  const found = results.rounds.find((each) => each.round === round)?.results;
  if (found?.state !== 'revealed') return [];
  return found.groups.map(({group, n: people, tallies, texts}) => {
    const of = (question: string): Figures | undefined => {
      const tally = tallies.find((each) => each.question === question);
      if (!tally) return undefined;
      const {asked, n, counted: numbers, mean} = tally;
      const cells = tally.cells.map(({id, count}) => ({
        id,
        part: count / Math.max(id === noAnswer ? asked : n, 1),
        words: formatNumber(i18n, count),
      }));
      const own = texts.find((each) => each.question === question)?.texts;
      const more = {...(mean !== undefined && {mean}), ...(own && {texts: own})};
      return {asked, answered: n, counted: numbers, cells, ...more};
    };
    return {group, people, of};
  });
}

/** An anonymous poll tells parts, in words where a number would tell of one person. */
function published({snapshots}: Of<'anonymous'>, round: string, i18n: LocaleController): readonly Part[] {
  const own = snapshots.filter((each) => each.round === round);
  const last = own.reduce<(typeof own)[0] | undefined>(
    (one, other) => (one && one.number > other.number ? one : other),
    undefined,
  );
  if (!last) return [];
  const {groups, total} = last;
  const all = total && groups.length > 1 ? [...groups, {...total, group: ''}] : groups;
  return all.map(({group, n: people, questions}) => {
    const of = (question: string): Figures | undefined => {
      const found = questions.find((each) => each.question === question);
      if (!found) return undefined;
      const {n: asked, cells, noAnswer: blank, mean, texts} = found;
      const unknown = cells.find(({id}) => id === 'unknown')?.share ?? 0;
      const answered = leastWithout(blank, asked);
      return {
        asked,
        counted: unknown === 0 ? answered : leastWithout(unknown, answered),
        cells: [...cells, {id: noAnswer, share: blank}].map(({id, share}) => shareCell(id, share, i18n)),
        ...(mean !== undefined && {mean}),
        ...(texts && {texts}),
      };
    };
    return {group, people, of};
  });
}

/** How many at least are outside a share. */
function leastWithout(share: Share, all: number): number {
  if (share === 'almost-none') return all - 1;
  return share === 'almost-all' ? 0 : Math.ceil((all * (99.5 - share)) / 100);
}

/** "Bijna" is drawn as almost: a full or empty bar would say more than was told. */
function shareCell(id: string, share: Share, i18n: LocaleController): Cell {
  const {msg} = i18n;
  if (share === 'almost-all') return {id, part: 0.97, words: msg('bijna iedereen', {id: 'fp.r.almost.all'})};
  if (share === 'almost-none') return {id, part: 0.03, words: msg('bijna niemand', {id: 'fp.r.almost.none'})};
  const part = share / 100;
  return {id, part, words: formatNumber(i18n, part, {style: 'percent'})};
}

/** The lowest and highest answer that can be given; `undefined` for a question without a mean. */
export function rangeOf(question: PollQuestion): readonly [number, number] | undefined {
  const {kind} = question;
  if (kind === 'line') return [0, 100];
  if (kind === 'scale') return [1, question.steps];
  if (kind === 'smiley') return [1, question.words.length];
  if (kind === 'grade') return [1, 10];
  return kind === 'statement' ? [1, 5] : undefined;
}

/** The means of a question over the rounds, by the id of the round; a round in which it is hidden is absent. */
export function meansOver(
  poll: PollDefinition,
  results: PollResults,
  question: string,
  group: string,
): ReadonlyMap<string, number> {
  if (results.mode === 'anonymous') {
    const points = pollTrend(poll, results.snapshots, question, group || undefined);
    return new Map(points.map(({round, mean}) => [round, mean]));
  }
  return new Map(
    results.rounds.flatMap(({round, results: found}) => {
      if (found.state !== 'revealed') return [];
      const {tallies = []} = found.groups.find((each) => each.group === group) ?? {};
      const mean = tallies.find((each) => each.question === question)?.mean;
      return mean === undefined ? [] : [[round, mean] as const];
    }),
  );
}
