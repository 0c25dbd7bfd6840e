/** Test-only: what somebody does with a poll and what they read of it, in words. Over `shared/testing.ts`. */
import type {Outbox, OutboxEntry, PollResponse} from '@samen/model';
import './define.js';
import type {SamenProblemEvent} from '../shared/events.js';
import {
  click,
  eventsDuring,
  expect,
  fixture,
  html,
  settled,
  text as textOf,
  warningsDuring,
} from '../shared/testing.js';
import type {SamenFeedbackPoll} from './feedback-poll.js';
import {sendingPart} from './parts.js';
import type {KeptWhere, SenderOptions} from './sending.js';

export type {SamenFeedbackPoll} from './feedback-poll.js';

/** Attributes as a page writes them; `true` is a boolean attribute. */
export type Attributes = Readonly<Record<string, string | true>>;
/** Properties that have no attribute. */
export type Given = Partial<Record<'definition' | 'answers' | 'results' | 'value', unknown>>;

export const nl = (words: string): {nl: string} => ({nl: words});
const option = (id: string, words: string) => ({id, label: nl(words)});

/** One question of every kind, by its kind. */
export const kinds = {
  line: {id: 'line', kind: 'line', text: nl('Hoe was het?'), from: nl('Niet goed'), to: nl('Goed')},
  scale: {id: 'scale', kind: 'scale', text: nl('Hoe vaak?'), steps: 7, from: nl('Nooit'), to: nl('Altijd')},
  smiley: {
    id: 'smiley',
    kind: 'smiley',
    text: nl('Hoe voelt het?'),
    words: ['Slecht', 'Gaat', 'Goed'].map(nl),
  },
  statement: {id: 'statement', kind: 'statement', text: nl('Ik werd gehoord.')},
  'yes-no': {id: 'yes-no', kind: 'yes-no', text: nl('Was u erbij?')},
  choice: {
    ...{id: 'choice', kind: 'choice', text: nl('Waar?')},
    options: [option('school', 'Op school'), option('home', 'Thuis')],
  },
  choices: {
    ...{id: 'choices', kind: 'choices', text: nl('Wie?'), most: 2},
    options: [option('mother', 'Moeder'), option('father', 'Vader'), option('teacher', 'Juf')],
  },
  grade: {id: 'grade', kind: 'grade', text: nl('Welk cijfer?')},
  text: {id: 'text', kind: 'text', text: nl('Wat wilt u nog zeggen?'), maxLength: 20},
} as const;

const groups = [
  {id: 'parents', label: nl('Ouders')},
  {id: 'professionals', label: nl('Professionals')},
];

/** A conversation; two short questions, of which the second follows a yes, unless a test says otherwise. */
export const conversation = (changes: object = {}): Record<string, unknown> => ({
  ...{id: 'after', version: 1, mode: 'conversation', title: nl('Na het gesprek'), groups},
  rounds: [{id: 'first'}],
  questions: [
    {...kinds['yes-no'], required: true},
    {...kinds.text, onlyIf: {question: 'yes-no', op: 'is', value: 'yes'}},
  ],
  ...changes,
});

export const everyKind = conversation({questions: Object.values(kinds)});

/** A poll of many; open until far from now. */
export const anonymous = (changes: object = {}): Record<string, unknown> =>
  conversation({mode: 'anonymous', rounds: [{id: 'first', close: '2999-01-01T00:00Z'}], ...changes});

export const uuid = '123e4567-e89b-42d3-a456-426614174000';

/** What a form or server gets. */
export const responseJson = (answers: object, changes: object = {}): Record<string, unknown> => ({
  ...{schema: 'samen-poll-answer/1', id: uuid, poll: 'after', version: 1, round: 'first', group: 'parents'},
  ...{revision: 1, answers},
  ...changes,
});

/** An element that is not in the page yet. */
export function create(
  attributes: Attributes = {},
  given: Given = {definition: conversation()},
  tag = 'samen-feedback-poll',
): SamenFeedbackPoll {
  const element = document.createElement(tag) as SamenFeedbackPoll;
  for (const [name, value] of Object.entries(attributes))
    element.setAttribute(name, value === true ? '' : value);
  return Object.assign(element, given) as SamenFeedbackPoll;
}

/** A poll on a Dutch page, with everything it needs loaded and on screen. */
export async function poll(
  attributes: Attributes = {},
  given: Given = {definition: conversation()},
  lang = 'nl',
): Promise<SamenFeedbackPoll> {
  const place = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const element = create(attributes, given);
  place.append(element);
  await settled(element);
  return element;
}

/** Nothing of an earlier test stays on the device. */
export function forgetAll(): void {
  localStorage.clear();
  sessionStorage.clear();
}

export const text = (node: Node | null | undefined): string => textOf(node).replace(/[\u2068\u2069]/g, '');

export const all = <T extends HTMLElement = HTMLElement>(
  element: SamenFeedbackPoll,
  selector: string,
): T[] => [...element.renderRoot.querySelectorAll<T>(selector)];
export const inside = <T extends HTMLElement = HTMLElement>(
  element: SamenFeedbackPoll,
  selector: string,
): T | null => element.renderRoot.querySelector<T>(selector);

/** Everything on screen. */
export const shown = (element: SamenFeedbackPoll): string =>
  text(inside(element, '.poll') ?? inside(element, '.page') ?? element);

/** The names of the questions on screen. */
export const questions = (element: SamenFeedbackPoll): string[] =>
  all(element, '.legend').map((each) => text(each.querySelector('.asked') ?? each));

/** The state that a style sheet sees. */
export const stateOf = (element: SamenFeedbackPoll): string => [...element.internals.states].join();

/** The question with these words, as its fieldset. */
export function place(element: SamenFeedbackPoll, words: string): HTMLFieldSetElement {
  const found = all<HTMLFieldSetElement>(element, 'fieldset').filter((each) =>
    text(each.querySelector('legend')).includes(words),
  );
  expect(found, `question "${words}"`).to.have.length(1);
  return found[0]!;
}

/** What can be chosen at a question, by its words. */
export function optionAt(at: HTMLElement, words: string): HTMLInputElement {
  const found = [...at.querySelectorAll('label')].filter((each) => text(each) === words);
  expect(found, `option "${words}"`).to.have.length(1);
  return found[0]!.querySelector('input')!;
}

export async function choose(element: SamenFeedbackPoll, question: string, words: string): Promise<void> {
  await click(optionAt(place(element, question), words));
  await settled(element);
}

export const buttonsOf = (element: SamenFeedbackPoll): string[] =>
  all(element, 'button')
    .filter((each) => !each.classList.contains('clear'))
    .map((each) => text(each));

export function button(element: SamenFeedbackPoll, name: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(element, 'button').filter((each) => text(each) === name);
  expect(found, `button "${name}" of ${buttonsOf(element).join(', ')}`).to.have.length(1);
  return found[0]!;
}

export async function push(element: SamenFeedbackPoll, name: string): Promise<void> {
  await click(button(element, name));
  await settled(element);
}

/** Errors that stand at their question. */
export const errors = (element: SamenFeedbackPoll): string[] =>
  all(element, 'fieldset')
    .filter((each) => each.querySelector('.error:not([hidden])'))
    .map((each) => `${text(each.querySelector('legend'))}: ${text(each.querySelector('.error'))}`);

/** Codes with their path that the page hears of while something happens. */
export async function problemsDuring(act: () => unknown): Promise<string[]> {
  let told: string[] = [];
  await warningsDuring(async () => {
    const events = await eventsDuring(document, ['samen-problem'], act);
    told = (events as SamenProblemEvent[]).map(({code, path}) => `${code} ${path}`.trim());
  });
  return told;
}

/** Stands in for the outbox: a test says what becomes of what is sent. */
export class FakeSender {
  static last: FakeSender | undefined;
  static results: unknown;
  static where: KeptWhere = 'indexeddb';
  box: Outbox = [];
  isConnected = false;
  readonly sent: PollResponse[] = [];
  readonly withdrawn: unknown[] = [];
  readonly kept: string[] = [];
  withdrawal: 'done' | 'failed' = 'done';

  readonly options: SenderOptions;
  constructor(options: SenderOptions) {
    this.options = options;
    FakeSender.last = this;
  }
  connect(): void {
    this.isConnected = true;
  }
  disconnect(): void {
    this.isConnected = false;
  }
  send(response: PollResponse): Promise<KeptWhere> {
    this.sent.push(response);
    this.show({response});
    return Promise.resolve(FakeSender.where);
  }
  withdraw(of: unknown): Promise<'done' | 'failed'> {
    this.withdrawn.push(of);
    return Promise.resolve(this.withdrawal);
  }
  keepOn(id: string): Promise<void> {
    this.kept.push(id);
    return Promise.resolve();
  }
  discard(id: string): Promise<void> {
    this.box = this.box.filter((each) => each.id !== id);
    this.options.onChange(this.box);
    return Promise.resolve();
  }

  /** What stands in the box now, of the answer that was sent last or of another. */
  show({response = this.sent.at(-1)!, ...entry}: Partial<OutboxEntry>): void {
    const now = Date.now();
    const fresh: OutboxEntry = {
      ...{id: response.id, response, state: 'waiting', since: now, nextAt: now, holdUntil: 0, failures: 0},
      ...{missing: [], ...entry},
    };
    this.box = [...this.box.filter(({id}) => id !== fresh.id), fresh];
    this.options.onChange(this.box);
  }
  /** The server has it. */
  arrive(): void {
    this.box = [];
    this.options.onChange(this.box);
  }
}

/** From now on the fake sends. Give back what it returns when the tests are over. */
export function useFakeSender(): () => void {
  const part = sendingPart as {value?: unknown; pending?: unknown};
  const {value, pending} = part;
  FakeSender.last = undefined;
  FakeSender.results = undefined;
  FakeSender.where = 'indexeddb';
  part.pending = undefined;
  part.value = {Sender: FakeSender, fetchResults: () => Promise.resolve(FakeSender.results)};
  part.pending = Promise.resolve();
  return () => Object.assign(part, {value, pending});
}

/** Timers that a test lets run out by their length, instead of waiting. Short ones run as they do. */
export function holdTimers(): {run: (ms: number) => void; lengths: () => number[]; release: () => void} {
  const {setTimeout: set, clearTimeout: clear} = globalThis;
  const held = new Map<number, {run: () => void; ms: number}>();
  let next = 1e9;
  Object.assign(globalThis, {
    setTimeout: (run: () => void, ms = 0, ...rest: unknown[]) => {
      // Those of the test runner itself are shorter.
      if (ms < 25_000) return set(run, ms, ...rest);
      held.set((next += 1), {run, ms});
      return next;
    },
    clearTimeout: (id: number) => {
      if (!held.delete(id)) clear(id);
    },
  });
  return {
    lengths: () => [...held.values()].map(({ms}) => ms),
    run: (ms) => {
      const found = [...held].find(([, each]) => each.ms === ms);
      expect(
        found,
        `a timer of ${ms} ms of ${[...held.values()].map((each) => each.ms).join()}`,
      ).not.to.equal(undefined);
      held.delete(found![0]);
      found![1].run();
    },
    release: () => Object.assign(globalThis, {setTimeout: set, clearTimeout: clear}),
  };
}
