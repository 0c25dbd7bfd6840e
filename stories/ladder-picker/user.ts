import {expect, fireEvent, userEvent, within} from 'storybook/test';
import type {SamenLadderPicker} from '@samen/elements';

/** What a person does with the element, in the words on the screen. */

const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

export const tag = 'samen-ladder-picker';

/** The pickers of a story, when they have drawn what they show. */
export async function pickersIn(place: ParentNode): Promise<SamenLadderPicker[]> {
  await customElements.whenDefined(tag);
  const found = [...place.querySelectorAll(tag)];
  await Promise.all(found.map((element) => element.updateComplete));
  return found;
}

export async function pickerIn(place: ParentNode): Promise<SamenLadderPicker> {
  const [first] = await pickersIn(place);
  if (!first) throw new Error(`No <${tag}> in this story.`);
  return first;
}

/** Queries inside the element. Its shadow root is a document fragment, which the queries take as well. */
export const inside = (element: SamenLadderPicker) => within(element.shadowRoot as unknown as HTMLElement);

export const radios = (element: SamenLadderPicker) =>
  inside(element).queryAllByRole<HTMLInputElement>('radio');

/** Everything that somebody could change. */
export const fields = (element: SamenLadderPicker): Element[] => [
  ...element.shadowRoot!.querySelectorAll('input, select, button'),
];

/** The one radio with this name; in a table the name says who, which moment and which rung. */
export function rung(element: SamenLadderPicker, name: string | RegExp): HTMLInputElement {
  const [found, another] = inside(element).queryAllByRole<HTMLInputElement>('radio', {name});
  if (!found || another)
    throw new Error(`${found ? 'More than one' : 'No'} radio is called ${String(name)}.`);
  return found;
}

/** With the mouse or a finger. */
export async function pickRung(element: SamenLadderPicker, name: string | RegExp): Promise<void> {
  await userEvent.click(rung(element, name));
  await element.updateComplete;
}

/** A click on the words of a rung, as most people do. */
export async function pickWords(element: SamenLadderPicker, words: string): Promise<void> {
  await userEvent.click(inside(element).getByText(words));
  await element.updateComplete;
}

/**
 * Keys on the control that has the focus. Tab and arrows are the browser's own and do nothing here: a real keyboard
 * presses those in testing/keyboard.ts.
 */
export async function press(element: SamenLadderPicker, keys: string): Promise<void> {
  await userEvent.keyboard(keys);
  await element.updateComplete;
}

/** Presses a button of the element. */
export async function pushButton(element: SamenLadderPicker, name: string | RegExp): Promise<void> {
  const button = inside(element).queryByRole('button', {name});
  if (!button) throw new Error(`No button is called ${String(name)}.`);
  await userEvent.click(button);
  await element.updateComplete;
}

/** Says for somebody in the table whether they agreed beforehand. */
export async function answer(
  element: SamenLadderPicker,
  who: RegExp,
  word: 'open' | 'yes' | 'no',
): Promise<void> {
  const field = inside(element).queryByRole('combobox', {name: who});
  if (!field) throw new Error(`No list is called ${String(who)}.`);
  await userEvent.selectOptions(field, word);
  await element.updateComplete;
}

/** Fills in a day, `2026-11-02`. */
export async function fillDay(element: SamenLadderPicker, label: string, day: string): Promise<void> {
  const field = inside(element).getByLabelText<HTMLInputElement>(label);
  await fireEvent.change(field, {target: {value: day}}); // typing differs per engine and language
  await element.updateComplete;
}

/** The name of the chosen rung as a person reads it, '' when nothing is chosen. */
export const chosenName = (element: SamenLadderPicker): string =>
  element.shadowRoot?.querySelector('.rung:has(:checked) [part="rung-name"]')?.textContent?.trim() ?? '';

/** All words on screen, with single spaces. */
export const textOf = (element: SamenLadderPicker): string => clean(element.shadowRoot?.textContent);

/** Nothing sticks out to the side: a phone needs no sideways scrolling. */
export async function expectFits(element: HTMLElement): Promise<void> {
  const room = element.parentElement ?? element;
  await expect(element.scrollWidth).toBeLessThanOrEqual(Math.ceil(room.getBoundingClientRect().width));
}

const wordsOf = (element: SamenLadderPicker, selector: string): string[] =>
  [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map(({textContent}) => clean(textContent));

/** The sentence or two that a comparison or review ends in. */
export const resultOf = (element: SamenLadderPicker): string =>
  wordsOf(element, '[part~="result"] p').join(' ');

/** Who stands in the table, from top to bottom. */
export const rowNames = (element: SamenLadderPicker): string[] =>
  wordsOf(element, 'tbody th > bdi:first-of-type');
