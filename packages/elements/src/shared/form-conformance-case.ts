import type {LitElement} from 'lit';
import type {FormControlElement} from './form-control.js';
import {eventsDuring, expect, fixture, html, settled} from './testing.js';

export type Control = LitElement & FormControlElement & {value: string};

/** How a control is used, in the words of the suite. */
export interface FormControlCase<E extends Control = Control> {
  readonly tag: string;
  /** A control without a value, not yet in the page. Default: an empty element of that tag. */
  readonly create?: (tag: string) => E;
  /** What a user does to get from nothing to `filledValue`, with real keys or clicks. Also tried on a locked control. */
  readonly fill: (element: E) => unknown;
  readonly filledValue: string;
  readonly otherValue: string;
  /** What it says when it is required and empty. */
  readonly messages: Readonly<Record<'nl' | 'en' | 'ar', string | RegExp>>;
  /** `false` when it has no inner input: Enter then is the end of nothing. */
  readonly submitsOnEnter?: boolean;
}

export type FormCheck = <E extends Control>(control: FormControlCase<E>) => Promise<void>;

export const valueEvents = ['input', 'change'] as const;
export const types = (events: readonly Event[]): string[] => events.map(({type}) => type);
export const create = <E extends Control>({tag, create}: FormControlCase<E>, name = tag): E =>
  create?.(name) ?? (document.createElement(name) as E);

/** A control named `k` with these attributes in a form of a Dutch page; the form does not navigate. */
export async function inForm<E extends Control>(
  control: FormControlCase<E>,
  attributes: Readonly<Record<string, string>> = {},
): Promise<{element: E; form: HTMLFormElement}> {
  const form = await fixture<HTMLFormElement>(html`<form lang="nl"></form>`);
  form.addEventListener('submit', (event) => event.preventDefault());
  const element = create(control);
  for (const [name, value] of Object.entries({name: 'k', ...attributes})) element.setAttribute(name, value);
  form.append(element);
  await settled(element);
  return {element, form};
}

/** Does what a user would do to a control that cannot be changed. */
export async function expectLocked<E extends Control>(
  control: FormControlCase<E>,
  element: E,
): Promise<void> {
  const before = element.value;
  const events = await eventsDuring(element, valueEvents, async () => {
    await control.fill(element);
    await settled(element);
  });
  expect(types(events), 'events of a locked control').to.deep.equal([]);
  expect(element.value, 'value of a locked control').to.equal(before);
}
