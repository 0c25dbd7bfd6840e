/** The words of the results: names, answers and sentences. */
import {differenceOf, noAnswer, textIn, type PollQuestion, type PollTexts} from '@samen/model';
import {formatNumber, plural} from '../shared/intl.js';
import {named} from '../shared/isolates.js';
import {str, type LocaleController} from '../shared/localize.js';
import {viewOf} from './question-views.js';
import {rangeOf, type Part, type Shown} from './results-figures.js';
import type {ResultsViewOptions} from './results.js';

/** A text of the poll as plain words, in the language of its texts. */
export function pollText(texts: PollTexts, {poll, language}: ResultsViewOptions): string {
  return textIn(texts, language, poll.defaultLanguage);
}

/** A group as the poll calls it; all together for `''`. */
export function groupName(group: string, options: ResultsViewOptions, {msg}: LocaleController): string {
  const found = options.poll.groups.find(({id}) => id === group);
  return found ? pollText(found.label, options) : msg('Samen', {id: 'fp.r.total'});
}

/** A round as the poll calls it, else by its number. */
export function roundName(round: string, options: ResultsViewOptions, i18n: LocaleController): string {
  const {rounds} = options.poll;
  const index = rounds.findIndex(({id}) => id === round);
  const label = rounds[index]?.label;
  if (label) return pollText(label, options);
  const number = formatNumber(i18n, index + 1);
  return i18n.msg(str`Ronde ${number}`, {id: 'fp.r.round.number'});
}

/** "4 mensen" */
export function peopleWords(count: number, i18n: LocaleController): string {
  const {msg} = i18n;
  const n = formatNumber(i18n, count);
  return plural(i18n, count, {
    zero: () => msg(str`${n} mensen`, {id: 'fp.r.people.zero'}),
    one: () => msg(str`${n} persoon`, {id: 'fp.r.people.one'}),
    two: () => msg(str`${n} mensen`, {id: 'fp.r.people.two'}),
    few: () => msg(str`${n} mensen`, {id: 'fp.r.people.few'}),
    many: () => msg(str`${n} mensen`, {id: 'fp.r.people.many'}),
    other: () => msg(str`${n} mensen`, {id: 'fp.r.people.other'}),
  });
}

/** The answer that a cell counts, in the words of who gave it. */
export function cellName(
  id: string,
  question: PollQuestion,
  options: ResultsViewOptions,
  i18n: LocaleController,
): string {
  const {kind} = question;
  if (id === noAnswer) return i18n.msg('Geen antwoord', {id: 'fp.r.blank'});
  const [from = 0, to] = id.split('-').map(Number);
  if (kind === 'line' || kind === 'scale' || kind === 'grade') {
    const numbers = to === undefined ? formatNumber(i18n, from) : bandWords([from, to], i18n);
    const [first, last] = rangeOf(question)!;
    const end = from === first ? 0 : (to ?? from) === last ? 1 : 2;
    const word = kind === 'grade' ? undefined : endsOf(question, options, i18n)[end];
    return word ? `${numbers} (${named(word)})` : numbers;
  }
  return answerWords(kind === 'choices' ? [id] : id, question, options, i18n);
}

const answerWords = (
  answer: unknown,
  question: PollQuestion,
  options: ResultsViewOptions,
  i18n: LocaleController,
): string => viewOf(question).words(answer, {question, i18n, plain: (texts) => pollText(texts, options)});

const bandWords = (band: readonly [number, number], i18n: LocaleController): string => {
  const [first, last] = band.map((each) => formatNumber(i18n, each));
  return i18n.msg(str`${first} tot en met ${last}`, {id: 'fp.r.band'});
};

/** What a mean is called, with the numbers between which it lies. */
export const meanName = (range: readonly [number, number], i18n: LocaleController): string => {
  const band = bandWords(range, i18n);
  return i18n.msg(str`Gemiddeld (${band})`, {id: 'fp.r.mean'});
};

/** What the lowest and the highest answer mean. */
export function endsOf(
  question: PollQuestion,
  options: ResultsViewOptions,
  i18n: LocaleController,
): readonly string[] {
  if ('from' in question) return [pollText(question.from, options), pollText(question.to, options)];
  return (rangeOf(question) ?? []).map((each) => answerWords(each, question, options, i18n));
}

/** Why there are no figures yet, in sentences; empty when there are. */
export function waitingLines(
  {parts, missing}: Shown,
  options: ResultsViewOptions,
  i18n: LocaleController,
): readonly string[] {
  const {msg} = i18n;
  if (parts.length > 0) return [];
  const {k} = options.poll.privacy ?? {};
  if (k !== undefined) {
    const least = formatNumber(i18n, k);
    return [
      msg(str`Er zijn nog geen uitkomsten. We tonen ze pas vanaf ${least} mensen per groep.`, {
        id: 'fp.r.none.k',
      }),
    ];
  }
  if (missing.length === 0) return [msg('Er zijn nog geen antwoorden.', {id: 'fp.r.none'})];
  return [
    ...missing.map(({group, count}) => {
      const people = peopleWords(count, i18n);
      const name = named(groupName(group, options, i18n));
      return msg(str`We wachten nog op ${people} van de groep ${name}.`, {id: 'fp.r.waiting'});
    }),
    msg('Daarna ziet iedereen de uitkomsten op hetzelfde moment.', {id: 'fp.r.waiting.then'}),
  ];
}

/** Who is in the results, and which groups are not shown yet. */
export function groupLines(
  {parts}: Shown,
  options: ResultsViewOptions,
  i18n: LocaleController,
): readonly string[] {
  return options.poll.groups.map(({id}) => {
    const part = parts.find(({group}) => group === id);
    const name = named(groupName(id, options, i18n));
    if (part) return `${name}: ${peopleWords(part.people, i18n)}`;
    return i18n.msg(str`${name}: deze groep is nog te klein om te laten zien.`, {id: 'fp.r.small'});
  });
}

/** Differences to talk about, and groups of which this question is not shown. */
export function questionLines(
  question: PollQuestion,
  parts: readonly Part[],
  options: ResultsViewOptions,
  i18n: LocaleController,
): readonly string[] {
  const {msg} = i18n;
  const groups = parts
    .filter(({group}) => group)
    .map((part) => ({
      name: named(groupName(part.group, options, i18n)),
      figures: part.of(question.id),
    }));
  const differences = groups.flatMap((one, index) =>
    groups.slice(index + 1).flatMap((other) => {
      const [a, b] = [one, other].map(({figures}, at) => figures && {...figures, group: `${at}`});
      if (!a || !b || !differenceOf(question, a, b)) return [];
      const [first, second] = [formatNumber(i18n, a.mean!), formatNumber(i18n, b.mean!)];
      return msg(
        str`Praat hierover met elkaar. Gemiddeld koos ${one.name} ${first} en ${other.name} ${second}.`,
        {
          id: 'fp.r.difference',
        },
      );
    }),
  );
  const hidden = groups.flatMap(({name, figures}) =>
    figures
      ? []
      : msg(str`${name}: deze vraag laten we niet zien. Zo weet niemand wie wat koos.`, {id: 'fp.r.hidden'}),
  );
  return [...differences, ...hidden];
}
