/** Test-only: what somebody does with a seat planner and what they read of it, in words. Over `shared/testing.ts`. */
import type {TemplateResult} from 'lit';
import './define.js';
import type {SamenProblemEvent} from '../shared/events.js';
import {
  click,
  eventsDuring,
  expect,
  fixture,
  html,
  settled,
  warningsDuring,
  nextFrame,
  text as textOf,
} from '../shared/testing.js';
import type {SamenSeatPlanner} from './seat-planner.js';

export type {SamenSeatPlanner} from './seat-planner.js';

/** Attributes as a page writes them; `true` is a boolean attribute. */
export type Attributes = Readonly<Record<string, string | true>>;
/** Properties that have no attribute. */
export type Given = Partial<
  Record<'plan' | 'value' | 'participants' | 'rules' | 'meeting' | 'voice' | 'weights' | 'lang', unknown>
>;

/** Words of ours that many tests press or read. */
export const words = {
  fill: 'Zet iedereen op een vrije stoel',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw doen',
  cancel: 'Toch niet',
  here: 'Zet hier neer',
  ask: 'Zoek een gelijkere indeling',
  leave: 'Laat zoals het is',
  locked: 'Deze plek is vastgezet. Maak de plek eerst los.',
} as const;

/** Four people for a table of four. */
export const four = [
  {id: 'k', name: 'Sam', role: 'child'},
  {id: 'm', name: 'Moeder', role: 'parent'},
  {id: 'l', name: 'Juf', role: 'teacher'},
  {id: 'v', name: 'Vera', role: 'chair'},
] as const;

/** The same four, in this order clockwise. */
export const seated = {
  ...{schema: 'samen-seating', version: 1, seats: 4},
  participants: four,
  places: four.map(({id}, i) => ({seat: `s${i + 1}`, participant: id})),
} as const;

/** An element that is not in the page yet. */
export function create(attributes: Attributes, given: Given = {}, tag = 'samen-seat-planner') {
  const element = document.createElement(tag) as SamenSeatPlanner;
  for (const [name, value] of Object.entries(attributes))
    element.setAttribute(name, value === true ? '' : value);
  return Object.assign(element, given) as SamenSeatPlanner;
}

/** A planner on a Dutch page, with everything it needs loaded and on screen. */
export async function planner(
  attributes: Attributes = {},
  given: Given = {},
  children?: TemplateResult,
): Promise<SamenSeatPlanner> {
  const place = await fixture<HTMLElement>(html`<div lang="nl">${children}</div>`);
  const element = create(attributes, given);
  element.append(...place.childNodes);
  place.append(element);
  await settled(element);
  return element;
}

/** What a reader gets, without the marks that keep names together. */
export const text = (node: Node | null | undefined): string =>
  textOf(node)
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

export const all = <T extends HTMLElement = HTMLElement>(
  element: SamenSeatPlanner,
  selector: string,
): T[] => [...element.renderRoot.querySelectorAll<T>(selector)];

export const inside = <T extends HTMLElement = HTMLElement>(
  element: SamenSeatPlanner,
  selector: string,
): T | null => element.renderRoot.querySelector<T>(selector);

export const texts = (element: SamenSeatPlanner, selector: string): string[] =>
  all(element, selector).map(text);

/** Everything on screen. */
export const shown = (element: SamenSeatPlanner): string => text(element.renderRoot);

/** The words in a part. */
export const part = (element: SamenSeatPlanner, name: string): string =>
  text(inside(element, `[part~=${name}]`));

/** What a screen reader was told last. */
export const announced = (element: SamenSeatPlanner): string => text(inside(element, 'output'));

/** Whether the focus is somewhere in the planner. */
export const isWithin = (element: SamenSeatPlanner): boolean => element.shadowRoot!.activeElement !== null;

function only<T>(found: readonly T[], what: string): T {
  expect(found, what).to.have.length(1);
  return found[0]!;
}

/** A row of the list, by the number of its seat. */
const row = (element: SamenSeatPlanner, number: number): HTMLElement =>
  only(all(element, '[part=list] tbody tr').slice(number - 1, number), `row of seat ${number}`);

/** Not `selectedOptions`: in WebKit those are of before the options changed. */
export const chosenIn = ({options}: HTMLSelectElement): HTMLOptionElement | undefined =>
  [...options].find(({selected}) => selected);

/** Who sits on each seat by the list, `—` for nobody. */
export const seats = (element: SamenSeatPlanner): string[] =>
  all(element, '[part=list] tbody .who').map((cell) => {
    const select = cell.querySelector('select');
    const shown = select ? text(chosenIn(select)) : text(cell.querySelector('bdi') ?? cell);
    return shown === 'vrij' ? '—' : shown.replace(/ \([^()]*\d+\)$/, '');
  });

/** Who sits on each seat by the names of the buttons in the picture. */
export const pictured = (element: SamenSeatPlanner): string[] =>
  texts(element, '.seat').map((name) => {
    const [, who = ''] = /^Stoel \d+: ([^,]+)/.exec(name) ?? [];
    return who === 'vrij' ? '—' : who;
  });

export const waitingNames = (element: SamenSeatPlanner): string[] => texts(element, '[part=waiting] li bdi');

/** What there is to talk about. */
export const findings = (element: SamenSeatPlanner): string[] => texts(element, '[part=findings] li');

/** Who sits where and who waits, by the plan itself; `*` for who is locked. */
export function state(element: SamenSeatPlanner): string {
  const {places} = element.toJSON() as {places: {seat: string; participant: string; locked?: true}[]};
  return places.map((each) => `${each.seat}=${each.participant}${each.locked ? '*' : ''}`).join(' ');
}

export const selectOf = (element: SamenSeatPlanner, number: number): HTMLSelectElement =>
  row(element, number).querySelector('select')!;

export const seatButton = (element: SamenSeatPlanner, number: number): HTMLButtonElement =>
  only(all<HTMLButtonElement>(element, '.seat').slice(number - 1, number), `button of seat ${number}`);

export const lockButton = (element: SamenSeatPlanner, number: number): HTMLButtonElement =>
  row(element, number).querySelector<HTMLButtonElement>('.lock button')!;

export const chip = (element: SamenSeatPlanner, name: string): HTMLButtonElement =>
  only(
    all<HTMLButtonElement>(element, '.chip').filter((each) => text(each.querySelector('bdi')) === name),
    `"${name}" among who wait`,
  );

export const button = (element: SamenSeatPlanner, words: string): HTMLButtonElement =>
  only(
    all<HTMLButtonElement>(element, 'button').filter((each) => text(each) === words),
    `button "${words}"`,
  );

export async function pushButton(element: SamenSeatPlanner, words: string): Promise<void> {
  await click(button(element, words));
  await settled(element);
}

/** The field with this label, in a part of the page when several have it. */
export const field = <T extends HTMLElement = HTMLInputElement>(
  element: SamenSeatPlanner,
  label: string,
  within = '',
): T => {
  const found = all(element, `${within} label`).filter(
    (each) => text(each.querySelector('span') ?? each) === label,
  );
  return only(found, `field "${label}"`).querySelector<T>('select,input,textarea')!;
};

/** What a native field does when the user is done; real keys differ per engine and language. */
export async function fill(
  element: SamenSeatPlanner,
  control: HTMLSelectElement | HTMLInputElement | HTMLTextAreaElement,
  value: string,
): Promise<void> {
  control.value = value;
  expect(control.value, 'the field takes it').to.equal(value);
  control.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  control.dispatchEvent(new Event('change', {bubbles: true}));
  await settled(element);
}

/** Chooses in the list who sits on a seat, by name; '' frees the seat. */
export async function sit(element: SamenSeatPlanner, name: string, number: number): Promise<void> {
  const select = selectOf(element, number);
  select.focus();
  await settled(element);
  const option = [...select.options].find((each) => text(each).replace(/ \([^()]*\d+\)$/, '') === name);
  expect(name === '' || option !== undefined, `"${name}" is in the list of seat ${number}`).to.equal(true);
  await fill(element, select, option?.value ?? '');
}

/** Taps a chair in the picture. */
export async function tapSeat(element: SamenSeatPlanner, number: number): Promise<void> {
  await click(seatButton(element, number));
  await settled(element);
}

/** Taps somebody who waits. */
export async function tapWaiting(element: SamenSeatPlanner, name: string): Promise<void> {
  await click(chip(element, name));
  await settled(element);
}

export async function toggleLock(element: SamenSeatPlanner, number: number): Promise<void> {
  await click(lockButton(element, number));
  await settled(element);
}

/** Opens one of the parts at the end: `Wie komen er?` and the like. */
export async function open(element: SamenSeatPlanner, title: string): Promise<void> {
  await click(
    only(
      all(element, 'summary').filter((each) => text(each) === title),
      `part "${title}"`,
    ),
  );
  await settled(element);
  await nextFrame(); // `toggle` comes a task later
  await settled(element);
}

const middle = (target: Element): {clientX: number; clientY: number} => {
  const {left, top, width, height} = target.getBoundingClientRect();
  return {clientX: left + width / 2, clientY: top + height / 2};
};

/** Pointer events as a finger makes them, from one element to another; `act` runs before the finger goes up. */
export async function drag(
  element: SamenSeatPlanner,
  from: Element,
  to: Element,
  act?: () => unknown,
): Promise<void> {
  from.scrollIntoView({block: 'center', behavior: 'instant'});
  const send = (type: string, place: Element, buttons: number): void =>
    void from.dispatchEvent(
      new PointerEvent(type, {
        ...{bubbles: true, composed: true, cancelable: true, isPrimary: true, pointerId: 7, buttons},
        ...middle(place),
      }),
    );
  send('pointerdown', from, 1);
  send('pointermove', to, 1);
  await act?.();
  send('pointerup', to, 0);
  from.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, detail: 1}));
  await settled(element);
}

/** The problems that the page hears while `act` runs and is rendered. */
export async function problems(element: SamenSeatPlanner, act: () => unknown): Promise<SamenProblemEvent[]> {
  let events: Event[] = [];
  await warningsDuring(async () => {
    events = await eventsDuring(document, ['samen-problem'], async () => {
      await act();
      await settled(element);
    });
  });
  return events as SamenProblemEvent[];
}

/** A problem in a line: `seat-unknown plan.places[0].seat`. */
export const problem = ({code, path}: SamenProblemEvent): string => `${code} ${path}`.trim();

/** What the page hears of an act. */
export const told = async (act: () => unknown): Promise<string[]> =>
  (await eventsDuring(document, ['input', 'change', 'samen-seat'], act)).map(({type}) => type);
