import {expect, fireEvent, userEvent, waitFor, within} from 'storybook/test';
import type {SamenSourceTagger} from '@samen/elements';

/** What a person does with the element and reads of it, in the words on the screen. */

/** Names stand between marks that keep them together, and long words have places to cut them; nobody sees those. */
const clean = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/[\u2068\u2069\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

export const tag = 'samen-source-tagger';

/** The taggers of a story, when they have drawn everything they show. */
export async function taggersIn(place: ParentNode): Promise<SamenSourceTagger[]> {
  await customElements.whenDefined(tag);
  const found = [...place.querySelectorAll(tag)];
  await Promise.all(found.map((element) => element.updateComplete));
  return found;
}

export async function taggerIn(place: ParentNode): Promise<SamenSourceTagger> {
  const [first] = await taggersIn(place);
  if (!first) throw new Error(`No <${tag}> in this story.`);
  return first;
}

/** Queries inside the element. Its shadow root is a document fragment, which the queries take as well. */
export const inside = (element: SamenSourceTagger) => within(element.shadowRoot as unknown as HTMLElement);

export const all = <T extends Element = HTMLElement>(element: SamenSourceTagger, selector: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];

/** All words on screen, with single spaces. */
export const textOf = (element: SamenSourceTagger): string => clean(element.shadowRoot?.textContent);

/** The words of one part. */
export const partOf = (element: SamenSourceTagger, name: string): string =>
  all(element, `[part~="${name}"]`)
    .map(({textContent}) => clean(textContent))
    .join(' ');

/** What a screen reader is told. */
export const announced = (element: SamenSourceTagger): string =>
  clean(element.shadowRoot!.querySelector('output')?.textContent);

/** Everything that somebody could change. */
export const fields = (element: SamenSourceTagger): Element[] =>
  all(element, '[part="toolbar"] button, .choose, select, input:not([type="file"])');

/** The words of a statement as somebody reads them, with who says it and without what is said of them. */
const wordsIn = (row: Element): string => {
  const copy = row.querySelector('.words')!.cloneNode(true) as Element;
  for (const told of copy.querySelectorAll('.badges, .visually-hidden, .over')) told.remove();
  return clean(copy.textContent);
};

const rows = (element: SamenSourceTagger): HTMLElement[] => all(element, '[part="text"] [role="listitem"]');

export const statements = (element: SamenSourceTagger): string[] => rows(element).map(wordsIn);

/** The statement with these words in it. */
export function rowOf(element: SamenSourceTagger, words: string): HTMLElement {
  const [row, another] = rows(element).filter((each) => wordsIn(each).includes(words));
  if (!row || another) throw new Error(`${row ? 'More than one' : 'No'} statement has "${words}".`);
  return row;
}

/** The letters behind a statement: "P E"; '' without a source. */
export const lettersOf = (element: SamenSourceTagger, words: string): string =>
  [...rowOf(element, words).querySelectorAll('.badge')].map(({textContent}) => clean(textContent)).join(' ');

/** What a screen reader says behind a statement: "(bron: ervaringskennis, Moeder)". */
export const readOf = (element: SamenSourceTagger, words: string): string =>
  [...rowOf(element, words).querySelectorAll('.visually-hidden')]
    .map(({textContent}) => clean(textContent))
    .join(' ');

/** What stands behind the letters of a statement. */
export const besideOf = (element: SamenSourceTagger, words: string): string =>
  [...rowOf(element, words).querySelectorAll('.told')].map(({textContent}) => clean(textContent)).join(' ');

/** How the lines under a statement are drawn, the upper one first: "dashed dotted". */
export const linesOf = (element: SamenSourceTagger, words: string): string =>
  [...rowOf(element, words).querySelectorAll('.line')]
    .map((line) => getComputedStyle(line).textDecorationStyle)
    .join(' ');

/** Pieces with a mark, in the order of the text. */
export const marked = (element: SamenSourceTagger): string[] =>
  all(element, '[part="text"] mark').map((mark) => {
    const copy = mark.cloneNode(true) as Element;
    for (const told of copy.querySelectorAll('.badges, .visually-hidden, .over')) told.remove();
    return clean(copy.textContent);
  });

/** The statement that the buttons are about. */
export const currentOf = (element: SamenSourceTagger): string =>
  all(element, '.statement.current').map(wordsIn).join(' / ');

/** The words of the statement that has the focus; '' when the focus is elsewhere. */
export const focusedStatement = (element: SamenSourceTagger): string => {
  const row = element.shadowRoot!.activeElement?.closest('[role="listitem"]');
  return row ? wordsIn(row) : '';
};

/** What the buttons are about, as it stands above them. */
export const aboutOf = (element: SamenSourceTagger): string =>
  clean(element.shadowRoot!.querySelector('.about')?.textContent);

const isCalled = (name: string | RegExp) => (words: string) =>
  typeof name === 'string' ? clean(words) === name : name.test(clean(words));

/** Where buttons stand; those of the statements have a way of their own, and a long text has many. */
const boards = (element: SamenSourceTagger) =>
  all(element, '[part="toolbar"], [part="keys"], .afterwards').map((board) => within(board));

/** A button beside or below the text, by the words on it. */
export function buttonOf(element: SamenSourceTagger, name: string | RegExp): HTMLButtonElement {
  const found = boards(element).flatMap((board) => board.queryAllByRole('button', {name: isCalled(name)}));
  const [button, another] = found as HTMLButtonElement[];
  if (!button || another)
    throw new Error(`${button ? 'More than one' : 'No'} button is called ${String(name)}.`);
  return button;
}

export async function pushButton(element: SamenSourceTagger, name: string | RegExp): Promise<void> {
  await userEvent.click(buttonOf(element, name));
  await element.updateComplete;
}

export const sourceNames = {
  W: 'Wetenschappelijke kennis',
  P: 'Professionele kennis',
  E: 'Ervaringskennis',
} as const;

/** The sources that are pressed for the statement of now: "P E". */
export const pressedOf = (element: SamenSourceTagger): string =>
  all(element, '[part="toolbar"] [aria-pressed="true"] .badge')
    .map(({textContent}) => clean(textContent))
    .join(' ');

/** Goes to a statement with the mouse or a finger. */
export async function goTo(element: SamenSourceTagger, words: string): Promise<void> {
  await userEvent.click(rowOf(element, words).querySelector('.words')!);
  await element.updateComplete;
}

/** The button of a statement. */
export const chooseButton = (element: SamenSourceTagger, words: string): HTMLButtonElement =>
  within(rowOf(element, words)).getByRole<HTMLButtonElement>('button');

/** Goes to a statement and presses these sources. */
export async function say(
  element: SamenSourceTagger,
  words: string,
  ...letters: readonly (keyof typeof sourceNames)[]
): Promise<void> {
  await goTo(element, words);
  for (const letter of letters) await pushButton(element, sourceNames[letter]);
}

/** Keys on the control that has the focus; Tab is the browser's own and does nothing here. */
export async function press(element: SamenSourceTagger, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await userEvent.keyboard(key);
    await element.updateComplete;
  }
}

/** Not `selectedOptions`: in WebKit those are of before the options changed. */
export const chosenIn = ({options}: HTMLSelectElement): string =>
  clean([...options].find(({selected}) => selected)?.text);

export const listOf = (element: SamenSourceTagger, label: string): HTMLSelectElement =>
  inside(element).getByRole<HTMLSelectElement>('combobox', {name: label});

/** Chooses from a list by its label. Told as an engine tells it: see planner-user.ts. */
export async function choose(element: SamenSourceTagger, label: string, words: string): Promise<void> {
  const list = listOf(element, label);
  const option = [...list.options].find(({text}) => clean(text) === words);
  if (!option) throw new Error(`"${words}" is not in the list ${label}.`);
  list.focus();
  list.value = option.value;
  list.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  list.dispatchEvent(new Event('change', {bubbles: true}));
  await element.updateComplete;
}

/** Opens one of the parts below the text, such as "Bewaren of openen". */
export async function openPart(element: SamenSourceTagger, title: string): Promise<void> {
  const summary = all(element, 'summary').find(({textContent}) => clean(textContent) === title);
  if (!summary) throw new Error(`Nothing to open is called ${title}.`);
  await userEvent.click(summary);
  await new Promise((resolve) => setTimeout(resolve)); // `toggle` comes a task later
  await element.updateComplete;
}

/** Chooses a file, and waits until something is told of it. */
export async function giveFile(
  element: SamenSourceTagger,
  label: string,
  content: string,
  name = 'bronnen.json',
): Promise<void> {
  const input = inside(element).getByLabelText<HTMLInputElement>(label);
  const before = element.shadowRoot!.querySelector('output')!.firstElementChild;
  const files = new DataTransfer();
  files.items.add(new File([content], name, {type: 'application/json'}));
  input.files = files.files;
  await fireEvent.change(input);
  await waitFor(() =>
    expect(element.shadowRoot!.querySelector('output')!.firstElementChild).not.toBe(before),
  );
  await element.updateComplete;
}

/** Selects words of one statement as a mouse or a finger does. */
export async function select(element: SamenSourceTagger, words: string): Promise<void> {
  for (const piece of all(element, '[part="text"] [data-start]')) {
    const walker = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.nodeValue!.indexOf(words);
      if (start < 0) continue;
      const heard = new Promise((resolve) =>
        document.addEventListener('selectionchange', resolve, {once: true}),
      );
      document.getSelection()!.setBaseAndExtent(node, start, node, start + words.length);
      await heard;
      await element.updateComplete;
      return;
    }
  }
  throw new Error(`"${words}" stands in no piece of the text.`);
}

/** Nothing sticks out to the side: a phone needs no sideways scrolling. */
export async function expectFits(element: HTMLElement): Promise<void> {
  const room = element.parentElement ?? element;
  await expect(element.scrollWidth).toBeLessThanOrEqual(Math.ceil(room.getBoundingClientRect().width));
}

/** The lines of a table, without its heading, each as somebody reads it. */
export const shownRows = (table: HTMLElement): string[] =>
  [...table.querySelectorAll('tbody tr')].map((row) =>
    [...row.children]
      .map(({textContent}) => clean(textContent))
      .filter(Boolean)
      .join(' '),
  );
