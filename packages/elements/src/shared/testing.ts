/** Test-only: what a user does and perceives, in words. Over commands of our own that work in all three engines. */
import {executeServerCommand} from '@web/test-runner-commands';
import type {LitElement} from 'lit';

export {expect, fixture, html, nextFrame, oneEvent} from '@open-wc/testing';

/** The answer comes in a box, because the runner takes a bare `null` for "nobody knows this command". */
async function command<Answer = null>(name: string, payload: object = {}): Promise<Answer> {
  return (await executeServerCommand<{answer: Answer}, object>(`samen-${name}`, payload)).answer;
}

/** Presses keys one after the other; `Shift+Tab` presses two together. Names are those of `KeyboardEvent.key`, or `Space`. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await command('press', {keys: key.length > 1 ? key.split('+') : [key]});
}

/** A real click or tap in the middle of an element. */
export async function click(element: Element): Promise<void> {
  element.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
  const {left, top, width, height} = element.getBoundingClientRect();
  await command('click', {x: left + width / 2, y: top + height / 2});
}

/** Size of the page in CSS pixels. WebKitGTK's window gets no narrower than about 340; for 320 give the element a box of that width. */
export async function viewport(width: number, height: number): Promise<void> {
  await command('viewport', {width, height});
}

/**
 * `{'forced-colors': 'active'}`. Says whether the engine can do this (only Chromium); a test that gets `false` skips.
 * An empty object ends the emulation.
 */
export async function emulateMedia(features: Record<string, string>): Promise<boolean> {
  return (await command<{supported: boolean}>('media', {features})).supported;
}

/** The page as a screen reader gets it, one line `role "name" states` per node; `null` where the engine has no such view. */
export async function accessibilityTree(element?: Element): Promise<string | null> {
  if (element) await settled(element);
  return command<string | null>('accessibility-tree');
}

/**
 * What the engine makes of the elements that match, in the order of the page and through shadow roots; `null` in Firefox,
 * which does not tell a test. The roles are the engine's own words: `radio` everywhere, but `group` or `Group` for a fieldset.
 */
export async function roles(selector: string): Promise<{role: string; name: string}[] | null> {
  return command('roles', {selector});
}

/** Waits until a change of the page (an attribute, a `lang`, a language that loads) has been rendered. */
export async function settled(element: Element): Promise<void> {
  await Promise.resolve(); // mutation observers first
  const {updateComplete} = element as Partial<LitElement>;
  if (updateComplete !== undefined) while (!(await (element as LitElement).updateComplete));
}

/** Which of these events reached `target` while `act` ran, and what came after it in the same turn. */
export async function eventsDuring(
  target: EventTarget,
  types: readonly string[],
  act: () => unknown,
): Promise<Event[]> {
  const events: Event[] = [];
  const listener = (event: Event): void => void events.push(event);
  for (const type of types) target.addEventListener(type, listener);
  try {
    await act();
    await Promise.resolve();
  } finally {
    for (const type of types) target.removeEventListener(type, listener);
  }
  return events;
}

/** What a developer reads on the console while `act` runs. */
export async function warningsDuring(act: () => unknown): Promise<string[]> {
  const warnings: string[] = [];
  const {warn} = console;
  console.warn = (...words: unknown[]): void => void warnings.push(words.map(String).join(' '));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

/** What a form would send, as `name=value` lines. */
export const submission = (form: HTMLFormElement): string[] =>
  [...new FormData(form)].map(([name, value]) => `${name}=${String(value)}`);

/** The element that really has focus, through shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Text as a reader gets it, with what was put in a slot instead of what stands behind it. */
export function text(node: Node | null | undefined): string {
  const read = (each: Node): string => {
    if (each instanceof HTMLSlotElement && each.assignedNodes().length > 0)
      return each.assignedNodes().map(read).join('');
    if (each.nodeType === Node.TEXT_NODE) return each.nodeValue ?? '';
    if (each instanceof HTMLElement && each.localName === 'style') return '';
    return [...each.childNodes].map(read).join('');
  };
  return node ? read(node).replace(/\s+/g, ' ').trim() : '';
}

/** Lines written in a test as they stand in an accessibility tree, with the indent of the test. */
export const lines = (written: string): string => {
  const rows = written.split('\n').slice(1, -1);
  const indent = Math.min(...rows.map((row) => row.search(/\S/)));
  return rows.map((row) => row.slice(indent)).join('\n');
};
