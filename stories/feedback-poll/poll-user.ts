import {expect, fireEvent, userEvent, waitFor, within} from 'storybook/test';
import type {SamenFeedbackPoll} from '@samen/elements';

/** What a person does with the poll and reads of it, in the words on the screen. */

const clean = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/[\u2068\u2069\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

export const tag = 'samen-feedback-poll';

/** The polls of a story, when they have drawn everything they show. */
export async function pollsIn(place: ParentNode): Promise<SamenFeedbackPoll[]> {
  await customElements.whenDefined(tag);
  const found = [...place.querySelectorAll(tag)];
  await Promise.all(found.map((element) => element.updateComplete));
  return found;
}

export async function pollIn(place: ParentNode): Promise<SamenFeedbackPoll> {
  const [first] = await pollsIn(place);
  if (!first) throw new Error(`No <${tag}> in this story.`);
  return first;
}

/** Queries inside the element. Its shadow root is a document fragment, which the queries take as well. */
export const inside = (element: SamenFeedbackPoll) => within(element.shadowRoot as unknown as HTMLElement);

export const all = <T extends Element = HTMLElement>(element: SamenFeedbackPoll, selector: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];

/** All words on screen, with single spaces. */
export const textOf = (element: SamenFeedbackPoll): string =>
  clean(element.shadowRoot!.querySelector<HTMLElement>('.root')?.innerText);

export const texts = (element: SamenFeedbackPoll, selector: string): string[] =>
  all(element, selector).map(({textContent}) => clean(textContent));

/** Waits for a state, as a style sheet sees it. */
export const expectState = (element: SamenFeedbackPoll, name: string): Promise<void> =>
  waitFor(() => expect(element.matches(`:state(${name})`) ? name : textOf(element)).toBe(name), {
    timeout: 5000,
  });

/** The question with these words. */
export function questionOf(element: SamenFeedbackPoll, words: string): HTMLFieldSetElement {
  const found = all<HTMLFieldSetElement>(element, 'fieldset').filter((each) =>
    clean(each.querySelector('legend')?.textContent).includes(words),
  );
  if (found.length !== 1) throw new Error(`${found.length} questions have "${words}".`);
  return found[0]!;
}

export const questionsOf = (element: SamenFeedbackPoll): number => all(element, '[part="question"]').length;

/** Chooses an answer by its words. */
export async function choose(element: SamenFeedbackPoll, question: string, words: string): Promise<void> {
  const label = [...questionOf(element, question).querySelectorAll('label')].find((each) =>
    clean(each.textContent).startsWith(words),
  );
  await userEvent.click(label!.querySelector('input')!);
  await element.updateComplete;
}

export const isChosen = (element: SamenFeedbackPoll, question: string, words: string): boolean =>
  [...questionOf(element, question).querySelectorAll('label')].some(
    (each) => clean(each.textContent).startsWith(words) && each.querySelector('input')!.checked,
  );

/** Moves the thumb of a line. */
export async function slide(element: SamenFeedbackPoll, question: string, to: number): Promise<void> {
  const range = questionOf(element, question).querySelector<HTMLInputElement>('[type="range"]')!;
  fireEvent.input(range, {target: {value: String(to)}});
  fireEvent.change(range);
  await element.updateComplete;
}

export async function write(element: SamenFeedbackPoll, question: string, words: string): Promise<void> {
  const field = questionOf(element, question).querySelector('textarea')!;
  fireEvent.input(field, {target: {value: words}});
  fireEvent.change(field);
  await element.updateComplete;
}

export async function push(element: SamenFeedbackPoll, name: string | RegExp): Promise<void> {
  await userEvent.click(await waitFor(() => inside(element).getByRole('button', {name})));
  await element.updateComplete;
}

/** The rows of a table, as they are read. */
export const rowsOf = (element: SamenFeedbackPoll, nth: number): string[][] =>
  [...all(element, 'table')[nth]!.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map(({textContent}) => clean(textContent)),
  );

/** Nothing sticks out of the element. */
export async function expectFits(element: SamenFeedbackPoll): Promise<void> {
  const {scrollWidth, clientWidth} = element;
  await expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
}

/** Codes of the problems that a page is told of. */
export const told = (handler: unknown): string[] =>
  (handler as {mock: {calls: [{code: string}][]}}).mock.calls.map(([{code}]) => code);

/** The words of one part. */
export const partOf = (element: SamenFeedbackPoll, name: string): string =>
  texts(element, `[part~="${name}"]`).join(' ');
