/** Test-only: what somebody does with a source tagger and what they read of it, in words. Over `shared/testing.ts`. */
import type {TemplateResult} from 'lit';
import './define.js';
import type {Tag} from '@samen/model';
import type {SamenProblemEvent} from '../shared/events.js';
import {
  click,
  eventsDuring,
  expect,
  fixture,
  html,
  press,
  settled,
  text as textOf,
  warningsDuring,
} from '../shared/testing.js';
import type {SamenSourceTagger} from './source-tagger.js';

export type {SamenSourceTagger} from './source-tagger.js';

/** Attributes as a page writes them; `true` is a boolean attribute. */
export type Attributes = Readonly<Record<string, string | true>>;
/** Properties that have no attribute. */
export type Given = Partial<Record<'text' | 'record' | 'value' | 'participants' | 'hats' | 'other', unknown>>;

/** Names of buttons that many tests press. */
export const words = {
  scientific: 'Wetenschappelijke kennis',
  professional: 'Professionele kennis',
  experiential: 'Ervaringskennis',
  next: 'Volgende zonder bron',
  remove: 'Weghalen',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw doen',
  who: 'Wie zei het?',
  keys: 'Toetsen',
} as const;

/** Six statements of three people. */
export const notes = [
  'Moeder: Sam slaapt slecht. Thuis praat hij veel.',
  'Juf: In de klas is Sam stil. Bij gym doet hij mee.',
  'Wat helpt er?',
  'Uit onderzoek weten we dat slaap helpt om te leren.',
].join('\n');

/** The words of those statements. */
export const said = [
  'Sam slaapt slecht.',
  'Thuis praat hij veel.',
  'In de klas is Sam stil.',
  'Bij gym doet hij mee.',
  'Wat helpt er?',
  'Uit onderzoek weten we dat slaap helpt om te leren.',
] as const;

/** A saved tag on these words of a text. */
export function tagOn(quote: string, fields: object = {}, text: string = notes): object {
  const start = text.indexOf(quote);
  return {
    id: quote,
    sources: ['experiential'],
    anchor: {start, end: start + quote.length, exact: quote, prefix: '', suffix: ''},
    ...fields,
  };
}

export const recordOf = (...tags: readonly object[]): Record<string, unknown> => ({
  schema: 'samen-sources',
  version: 1,
  tags,
});

/** An element that is not in the page yet. */
export function create(
  attributes: Attributes = {},
  given: Given = {text: notes},
  tag = 'samen-source-tagger',
): SamenSourceTagger {
  const element = document.createElement(tag) as SamenSourceTagger;
  for (const [name, value] of Object.entries(attributes))
    element.setAttribute(name, value === true ? '' : value);
  return Object.assign(element, given) as SamenSourceTagger;
}

/** A tagger on a Dutch page, with everything it needs loaded and on screen. */
export async function tagger(
  attributes: Attributes = {},
  given: Given = {text: notes},
  children?: TemplateResult,
): Promise<SamenSourceTagger> {
  const place = await fixture<HTMLElement>(html`<div lang="nl">${children}</div>`);
  const element = create(attributes, given);
  element.append(...place.childNodes);
  place.append(element);
  await settled(element);
  return element;
}

/** What a reader gets, without marks that only tell where a word can be cut. */
export const text = (node: Node | null | undefined): string =>
  textOf(node).replace(/[\u00ad\u2068\u2069]/g, '');

export const all = <T extends HTMLElement = HTMLElement>(
  element: SamenSourceTagger,
  selector: string,
): T[] => [...element.renderRoot.querySelectorAll<T>(selector)];
export const inside = <T extends HTMLElement = HTMLElement>(
  element: SamenSourceTagger,
  selector: string,
): T | null => element.renderRoot.querySelector<T>(selector);
export const texts = (element: SamenSourceTagger, selector: string): string[] =>
  all(element, selector).map(text);

/** Everything on screen. */
export const shown = (element: SamenSourceTagger): string => text(element.renderRoot);

/** The words of each statement, without what is said of them. */
export const statements = (element: SamenSourceTagger): string[] =>
  all(element, '.said').map((each) => {
    const copy = each.cloneNode(true) as HTMLElement;
    copy.querySelectorAll('.badges,.visually-hidden,.over').forEach((extra) => extra.remove());
    return copy.textContent;
  });

/** What a screen reader was told last. */
export const announced = (element: SamenSourceTagger): string => text(inside(element, 'output'));

/** What is said of each statement, for who listens: '' for nothing. */
export const heard = (element: SamenSourceTagger): string[] =>
  all(element, '.statement').map((each) => text(each.querySelector('mark .visually-hidden')));

/** The letters of each statement. */
export const letters = (element: SamenSourceTagger): string[] =>
  all(element, '.statement').map((each) =>
    [...each.querySelectorAll('.badge')].map((badge) => badge.textContent).join(''),
  );

/** `words=source+source` of each tag by the record itself. */
export function state(element: SamenSourceTagger): string[] {
  const {tags = []} = element.toJSON() as {tags?: readonly Tag[]};
  return tags.map(({anchor, sources}) => `${anchor.exact}=${sources.join('+')}`);
}

export const tagsOf = (element: SamenSourceTagger): readonly Tag[] =>
  (element.toJSON() as {tags?: readonly Tag[]}).tags ?? [];

/** The button of a statement, by its number. */
export const chooser = (element: SamenSourceTagger, index: number): HTMLButtonElement =>
  all<HTMLButtonElement>(element, '.choose')[index]!;

export function button(element: SamenSourceTagger, name: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(element, 'button').filter((each) => nameOf(each) === name);
  expect(found, `button "${name}"`).to.have.length(1);
  return found[0]!;
}

/** Without the letter in front, which is hidden from who listens. */
const nameOf = (each: HTMLButtonElement): string =>
  each.classList.contains('source') ? text(each.querySelector('.name')) : text(each);

export async function push(element: SamenSourceTagger, name: string): Promise<void> {
  await click(button(element, name));
  await settled(element);
}

/** Presses keys one by one, with the focus on a statement. */
export async function keys(element: SamenSourceTagger, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await press(name);
    await settled(element);
  }
}

/** The statement that has the focus, by its number; -1 for none. */
export const focusedStatement = (element: SamenSourceTagger): number =>
  all(element, '.choose').findIndex((each) => each === element.shadowRoot!.activeElement);

/** Codes with their path that the page hears of while something happens, and the warnings on the console. */
export async function problemsDuring(
  target: EventTarget,
  act: () => unknown,
): Promise<{told: string[]; warned: string[]}> {
  let told: string[] = [];
  const warned = await warningsDuring(async () => {
    const events = await eventsDuring(target, ['samen-problem'], act);
    told = (events as SamenProblemEvent[]).map(({code, path}) => `${code} ${path}`.trim());
  });
  return {told, warned};
}

/** The words in a part. */
export const part = (element: SamenSourceTagger, name: string): string =>
  text(inside(element, `[part~=${name}]`));
