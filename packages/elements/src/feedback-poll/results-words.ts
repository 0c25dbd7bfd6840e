/** The words of the results: names, answers and sentences. */
import {differenceOf, noAnswer, textIn, type PollQuestion, type PollTexts} from '@samen/model';
import {html} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {formatNumber, plural} from '../shared/intl.js';
import {named} from '../shared/isolates.js';
import {str, type LocaleController} from '../shared/localize.js';
import {rangeOf, type Part, type Shown} from './results-figures.js';
import type {ResultsViewOptions} from './results.js';

/** A text of the poll, in the language of its texts. */
export function pollText(texts: PollTexts, {poll, language}: ResultsViewOptions): string {
  return textIn(texts, language, poll.defaultLanguage);
}

/** The same for a page: in its own language and direction where those are not those of the words around it. */
export function said(texts: PollTexts, options: ResultsViewOptions, {locale}: LocaleController): unknown {
  const {poll, language} = options;
  const wanted = [language, language.split('-')[0]!].find((each) => Object.hasOwn(texts, each));
  const code = wanted ?? poll.defaultLanguage;
  const words = pollText(texts, options);
  return keyed(words, code.split('-')[0] === locale ? words : html`<bdi lang=${code}>${words}</bdi>`);
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

/** The answer that a cell counts. */
export function cellName(
  id: string,
  question: PollQuestion,
  options: ResultsViewOptions,
  i18n: LocaleController,
): string {
  const {msg} = i18n;
  if (id === noAnswer) return msg('Geen antwoord', {id: 'fp.r.blank'});
  if (question.kind === 'yes-no') return id === 'yes' ? msg('Ja', {id: 'fp.yes'}) : msg('Nee', {id: 'fp.no'});
  if (question.kind === 'statement') return agreeing(id, i18n);
  if ('words' in question) return pollText(question.words[Number(id) - 1]!, options);
  if ('options' in question) {
    return pollText(question.options.find((each) => each.id === id)!.label, options);
  }
  return numbersName(id, question, options, i18n);
}

/** Numbers, with the word that stands at that end of the line. */
function numbersName(
  id: string,
  question: PollQuestion,
  options: ResultsViewOptions,
  i18n: LocaleController,
): string {
  const [from = 0, to] = id.split('-').map(Number);
  const [first, last] = [formatNumber(i18n, from), to === undefined ? '' : formatNumber(i18n, to)];
  const numbers = last ? i18n.msg(str`${first} tot en met ${last}`, {id: 'fp.r.band'}) : first;
  const range = rangeOf(question)!;
  const end = from === range[0] ? 0 : (to ?? from) === range[1] ? 1 : 2;
  const word = endsOf(question, options, i18n)[end];
  return question.kind !== 'grade' && word ? `${numbers} (${named(word)})` : numbers;
}

/** What the lowest and the highest answer mean. */
export function endsOf(
  question: PollQuestion,
  options: ResultsViewOptions,
  i18n: LocaleController,
): readonly string[] {
  if ('from' in question) return [pollText(question.from, options), pollText(question.to, options)];
  if ('words' in question) {
    return [question.words[0]!, question.words.at(-1)!].map((each) => pollText(each, options));
  }
  if (question.kind === 'statement') return ['1', '5'].map((each) => agreeing(each, i18n));
  return (rangeOf(question) ?? []).map((each) => formatNumber(i18n, each));
}

function agreeing(id: string, {msg}: LocaleController): string {
  const words = [
    msg('Helemaal niet mee eens', {id: 'fp.s.1'}),
    msg('Niet mee eens', {id: 'fp.s.2'}),
    msg('Niet eens, niet oneens', {id: 'fp.s.3'}),
    msg('Mee eens', {id: 'fp.s.4'}),
    msg('Helemaal mee eens', {id: 'fp.s.5'}),
  ];
  return words[Number(id) - 1] ?? msg('Weet ik niet', {id: 'fp.s.unknown'});
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
  const groups = parts.filter(({group}) => group);
  const nameOf = ({group}: Part): string => named(groupName(group, options, i18n));
  const differences = groups.flatMap((one, index) =>
    groups.slice(index + 1).flatMap((other) => {
      const [a, b] = [one.of(question.id), other.of(question.id)];
      const group = {one: one.group, other: other.group};
      if (!a || !b || !differenceOf(question, {...a, group: group.one}, {...b, group: group.other}))
        return [];
      const [first, second] = [formatNumber(i18n, a.mean!), formatNumber(i18n, b.mean!)];
      const [left, right] = [nameOf(one), nameOf(other)];
      return msg(str`Praat hierover met elkaar. Gemiddeld koos ${left} ${first} en ${right} ${second}.`, {
        id: 'fp.r.difference',
      });
    }),
  );
  const hidden = groups.filter((part) => !part.of(question.id));
  return [
    ...differences,
    ...hidden.map((part) => {
      const name = nameOf(part);
      return msg(str`${name}: deze vraag laten we niet zien. Zo weet niemand wie wat koos.`, {
        id: 'fp.r.hidden',
      });
    }),
  ];
}
