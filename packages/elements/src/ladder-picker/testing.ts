/** Test-only: what somebody does with a ladder picker and what they read of it, in words. Over `shared/testing.ts`. */
import type {TemplateResult} from 'lit';
import './define.js';
import type {SamenLadderPicker} from './ladder-picker.js';
import type {SamenProblemEvent} from '../shared/events.js';
import {
  click,
  eventsDuring,
  expect,
  fixture,
  html,
  settled,
  warningsDuring,
  text,
} from '../shared/testing.js';

export type {SamenLadderPicker} from './ladder-picker.js';

/** Attributes as a page writes them; `true` is a boolean attribute. */
type Attributes = Readonly<Record<string, string | true>>;
/** Properties that have no attribute. */
export type Given = Partial<
  Record<
    'ladder' | 'value' | 'positions' | 'participants' | 'beforehand' | 'legalRows' | 'record' | 'lang',
    unknown
  >
>;

/** Words of ours that many tests press or read. */
export const words = {
  clear: 'Wis keuze',
  cleared: 'De keuze is gewist.',
  undo: 'Wis de wijzigingen',
  silent: 'Nog niets gezegd',
  talkFirst: 'Bespreek dit eerst.',
} as const;

/** An element that is not in the page yet. */
export function create(attributes: Attributes, given: Given = {}): SamenLadderPicker {
  const element = document.createElement('samen-ladder-picker');
  for (const [name, value] of Object.entries(attributes))
    element.setAttribute(name, value === true ? '' : value);
  return Object.assign(element, given);
}

/** A picker on a Dutch page, with everything it needs loaded and on screen. */
export async function picker(
  attributes: Attributes = {},
  given: Given = {},
  children?: TemplateResult,
): Promise<SamenLadderPicker> {
  const place = await fixture<HTMLElement>(html`<div lang="nl">${children}</div>`);
  const element = create(attributes, given);
  element.append(...place.childNodes);
  place.append(element);
  await settled(element);
  return element;
}

export const compare = (
  given: Given = {},
  attributes: Attributes = {},
  children?: TemplateResult,
): Promise<SamenLadderPicker> => picker({mode: 'compare', ...attributes}, given, children);

export const review = (given: Given = {}, attributes: Attributes = {}): Promise<SamenLadderPicker> =>
  picker({mode: 'review', ...attributes}, given);

export {text};

export const inside = <T extends HTMLElement = HTMLElement>(
  element: SamenLadderPicker,
  selector: string,
): T | null => element.renderRoot.querySelector<T>(selector);

export const all = <T extends HTMLElement = HTMLElement>(
  element: SamenLadderPicker,
  selector: string,
): T[] => [...element.renderRoot.querySelectorAll<T>(selector)];

export const texts = (element: SamenLadderPicker, selector: string): string[] =>
  all(element, selector).map(text);

/** Everything on screen. */
export const shown = (element: SamenLadderPicker): string => text(element.renderRoot);

/** The words in a part, `question` for what is asked. */
export const part = (element: SamenLadderPicker, name: string): string =>
  text(inside(element, `[part~=${name}]`));

/** The one sentence under a comparison, and whether it asks to talk first. */
export const result = (element: SamenLadderPicker): string => texts(element, '[part=result] p').join(' ');

/** What a screen reader was told last. */
export const announced = (element: SamenLadderPicker): string => text(inside(element, 'output'));

function only<T>(found: readonly T[], what: string): T {
  expect(found, what).to.have.length(1);
  return found[0]!;
}

const labelled = (element: SamenLadderPicker, control: string, words: string): HTMLElement =>
  only(
    all(element, 'label').filter((label) => text(label).includes(words) && label.querySelector(control)),
    `label of ${control} with "${words}"`,
  );

/** The radio of a rung by its name; in a table by "Moeder, verwacht: Adviseren". */
export const radio = (element: SamenLadderPicker, name: string): HTMLInputElement =>
  only(
    all<HTMLInputElement>(element, 'input[type=radio]').filter((input) => {
      const label = input.closest('label')!;
      return text(label.querySelector('.name') ?? label) === name;
    }),
    `radio "${name}"`,
  );

export const radios = (element: SamenLadderPicker): HTMLInputElement[] =>
  all<HTMLInputElement>(element, 'input[type=radio]');

/** Names of what is chosen, as a reader sees them. */
export const chosen = (element: SamenLadderPicker): string[] =>
  radios(element)
    .filter(({checked}) => checked)
    .map((input) => {
      const label = input.closest('label')!;
      return text(label.querySelector('.name') ?? label);
    });

/** Clicks on a rung, as with a finger: somewhere on its words. */
export async function pickRung(element: SamenLadderPicker, name: string): Promise<void> {
  await click(radio(element, name).closest('label')!);
  await settled(element);
}

export const button = (element: SamenLadderPicker, words: string): HTMLButtonElement =>
  only(
    all<HTMLButtonElement>(element, 'button').filter((each) => text(each) === words),
    `button "${words}"`,
  );

export async function pushButton(element: SamenLadderPicker, words: string): Promise<void> {
  await click(button(element, words));
  await settled(element);
}

/** The select in which somebody's answer beforehand stands. */
export const answerOf = (element: SamenLadderPicker, who: string): HTMLSelectElement =>
  labelled(element, 'select', `${who}:`).querySelector('select')!;

/** The field of a day, by its label. */
export const dateOf = (element: SamenLadderPicker, label: string): HTMLInputElement =>
  labelled(element, 'input[type=date]', label).querySelector('input')!;

/** What a native select or date field does when the user is done; real keys differ per engine and language. */
export async function fill(
  element: SamenLadderPicker,
  field: HTMLSelectElement | HTMLInputElement,
  value: string,
): Promise<void> {
  field.value = value;
  expect(field.value, 'the field takes it').to.equal(value);
  field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  field.dispatchEvent(new Event('change', {bubbles: true}));
  await settled(element);
}

/** The people in the table, from top to bottom. */
export const rowNames = (element: SamenLadderPicker): string[] => texts(element, 'tbody th > bdi');

/** The problems that the page hears while `act` runs and is rendered. */
export async function problems(element: SamenLadderPicker, act: () => unknown): Promise<SamenProblemEvent[]> {
  let events: Event[] = [];
  await warningsDuring(async () => {
    events = await eventsDuring(document, ['samen-problem'], async () => {
      act();
      await settled(element);
    });
  });
  return events as SamenProblemEvent[];
}

/** A problem in a line: `rung-unknown positions[0].rung`. */
export const problem = ({code, path}: SamenProblemEvent): string => `${code} ${path}`.trim();

const thrower = {
  get participant(): string {
    throw new Error('mine');
  },
};
const revoked = (): unknown => {
  const {proxy, revoke} = Proxy.revocable([], {});
  revoke();
  return proxy;
};

/** Not one of these may throw or break anything, wherever it is given. */
export const nonsense: readonly unknown[] = [
  ...[0, 6, -1, 1.5, Number.NaN, Infinity, 10n, true, Symbol('x'), 'advies', '<b>', '\u0000'],
  ...[{}, [[]], [null, undefined, 3, 'x', thrower], () => 1, new Date(0), new Map(), thrower, revoked()],
];

/** Two who differ and one who is silent, and what the element says of them. */
export const family = {
  people: [
    {id: 'l', name: 'Juf Anja', role: 'teacher'},
    {id: 'm', name: 'Moeder', role: 'parent'},
    {id: 'z', name: 'Zoë', role: 'child'},
  ],
  positions: [
    {participant: 'm', moment: 'expected', rung: 'decide'},
    {participant: 'l', moment: 'offered', rung: 2},
  ],
  sentence: 'Moeder verwacht meebeslissen, Juf Anja biedt raadplegen: drie treden verschil.',
} as const;
