/** Test-only: results alone, in a shadow root, from answers that people gave. */
import {
  conversationResults,
  disclose,
  openLedger,
  parsePollDefinition,
  parsePollResults,
  textKey,
  type PollAnswers,
  type PollDefinition,
  type PollResponse,
  type PollResults,
} from '@samen/model';
import {LitElement, render} from 'lit';
import '../shared/locales.js';
import {base} from '../shared/base.styles.js';
import {LocaleController, registerLocale} from '../shared/localize.js';
import {expect, fixture, html, settled} from '../shared/testing.js';
import {tokens} from '../shared/tokens.styles.js';
import {resultsStyles, resultsView, type ResultsViewOptions} from './results.js';

export class ResultsHost extends LitElement {
  static override styles = [...tokens, base, resultsStyles];
  readonly i18n = new LocaleController(this);
  readonly #root = document.createElement('div');

  protected override render(): unknown {
    this.#root.className = 'root';
    return this.#root;
  }

  show(options: ResultsViewOptions): void {
    this.#root.dir = this.i18n.dir;
    this.#root.lang = this.i18n.locale;
    render(resultsView(options, this.i18n), this.#root);
  }
}

/** A host in this language; Arabic without words of its own keeps the Dutch ones. */
export async function hostIn(lang = 'nl'): Promise<ResultsHost> {
  if (!customElements.get('x-results')) customElements.define('x-results', ResultsHost);
  if (lang === 'ar') registerLocale('ar', {templates: {}});
  const element = await fixture<ResultsHost>(html`<x-results lang=${lang}></x-results>`);
  await settled(element);
  await element.i18n.ready;
  await settled(element);
  return element;
}

export const viewOptions = (
  poll: PollDefinition,
  results: PollResults,
  change: Partial<ResultsViewOptions> = {},
): ResultsViewOptions => ({
  poll,
  results,
  round: poll.rounds[0]!.id,
  language: 'nl',
  headingLevel: 3,
  ...change,
});

export async function shown(
  poll: PollDefinition,
  results: PollResults,
  {lang = 'nl', ...change}: Partial<ResultsViewOptions> & {readonly lang?: string} = {},
): Promise<ResultsHost> {
  const element = await hostIn(lang);
  element.show(viewOptions(poll, results, change));
  return element;
}

export const all = (element: ResultsHost | Element, selector: string): Element[] => [
  ...((element as Partial<ResultsHost>).renderRoot ?? element).querySelectorAll(selector),
];

/** What somebody reads, without the marks around names. */
export const read = (node: Node): string =>
  node
    .textContent!.replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

export const texts = (element: ResultsHost | Element, selector: string): string[] =>
  all(element, selector).map(read);

/** The part of the page about a question, by its number from 0. */
export const about = (element: ResultsHost, index: number): Element => all(element, '.result')[index]!;

/** The rows of a table, as they are read. */
export const rows = (table: Element): string[][] => all(table, 'tr').map((row) => texts(row, 'th, td'));

const nl = (text: string): {nl: string} => ({nl: text});
const option = (id: string) => ({id, label: nl(id)});

/** A question of every kind. */
export const everyKind = [
  {
    id: 'line',
    kind: 'line',
    text: nl('Was er ruimte voor wat u wilde zeggen?'),
    from: nl('Weinig ruimte'),
    to: nl('Veel ruimte'),
  },
  {
    id: 'scale',
    kind: 'scale',
    text: nl('Hoe vaak sprak u mee?'),
    steps: 5,
    from: nl('Nooit'),
    to: nl('Altijd'),
  },
  {
    id: 'smiley',
    kind: 'smiley',
    text: nl('Hoe voelt het?'),
    words: ['Niet goed', 'Gaat wel', 'Goed'].map(nl),
  },
  {id: 'statement', kind: 'statement', text: nl('Ik werd gehoord.')},
  {id: 'yes-no', kind: 'yes-no', text: nl('Was u erbij?')},
  {
    id: 'choice',
    kind: 'choice',
    text: nl('Waar praat u het liefst?'),
    options: ['School', 'Thuis', 'Buiten', 'Bellen'].map((each) => ({
      ...option(each.toLowerCase()),
      label: nl(each),
    })),
  },
  {
    id: 'choices',
    kind: 'choices',
    text: nl('Wat helpt u?'),
    options: ['Tolk', 'Pauze'].map((each) => ({...option(each.toLowerCase()), label: nl(each)})),
  },
  {id: 'grade', kind: 'grade', text: nl('Welk cijfer geeft u?')},
  {id: 'text', kind: 'text', text: nl('Wat wilt u nog zeggen?')},
];

const groups = [
  {id: 'parents', label: nl('Ouders')},
  {id: 'professionals', label: nl('Professionals')},
];

const usable = (input: unknown): PollDefinition => {
  const {value, problems} = parsePollDefinition(input);
  if (!value) throw new Error(JSON.stringify(problems));
  return value;
};

export const conversation = (change: object = {}): PollDefinition =>
  usable({
    ...{id: 'after', version: 1, mode: 'conversation', title: nl('Na het gesprek'), groups},
    ...{rounds: [{id: 'r1'}], questions: everyKind, ...change},
  });

const months = ['01', '02', '03', '04', '05'];
export const anonymous = (change: object = {}): PollDefinition =>
  usable({
    ...{id: 'broad', version: 1, mode: 'anonymous', title: nl('Ouderraadpleging'), groups},
    rounds: months.slice(1).map((month, index) => ({
      ...{id: `r${index + 1}`, label: nl(`Maand ${index + 1}`)},
      ...{open: `2026-${months[index]}-01T00:00Z`, close: `2026-${month}-01T00:00Z`},
    })),
    questions: everyKind,
    ...change,
  });

let made = 0;
/** So many people of a group who all answered this. */
export const people = (
  count: number,
  group: string,
  answers: PollAnswers,
  round = 'r1',
): readonly PollResponse[] =>
  Array.from({length: count}, () => ({
    id: `00000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`,
    ...{poll: '', version: 1, round, group, revision: 1, answers},
  }));

const readBack = (input: unknown, poll: PollDefinition): PollResults => {
  const {value, problems} = parsePollResults(input, poll);
  expect(problems).to.deep.equal([]);
  return value!;
};

/** What a server gives of these answers. */
export function resultsOf(poll: PollDefinition, responses: readonly PollResponse[]): PollResults {
  const own = responses.map((each) => ({...each, poll: poll.id}));
  const head = {schema: 'samen-poll-results/1', poll: poll.id, version: 1, mode: poll.mode};
  if (poll.mode === 'conversation') {
    const rounds = poll.rounds.map(({id}) => ({round: id, results: conversationResults(poll, id, own)}));
    return readBack({...head, rounds}, poll);
  }
  const approved = new Set(own.map((each) => textKey(each, 'text')));
  const context = {now: Date.parse('2027-01-01T00:00Z'), random: () => 0.3, approved};
  const snapshots = poll.rounds.flatMap(({id}) => {
    const round = own.filter((each) => each.round === id);
    return disclose(poll, round, openLedger(poll, id)!, context).snapshot ?? [];
  });
  return readBack({...head, snapshots}, poll);
}
