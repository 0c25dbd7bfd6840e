import {expect, userEvent, within} from 'storybook/test';
import type {SamenSeatPlanner} from '@samen/elements';

/** What a person does with the element and reads of it, in the words on the screen. */

/** Names stand between marks that keep them together; nobody sees those. */
const clean = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([:,])/g, '$1')
    .trim();

export const tag = 'samen-seat-planner';

/** The planners of a story, when they have drawn everything they show. */
export async function plannersIn(place: ParentNode): Promise<SamenSeatPlanner[]> {
  await customElements.whenDefined(tag);
  const found = [...place.querySelectorAll(tag)];
  await Promise.all(found.map((element) => element.updateComplete));
  return found;
}

export async function plannerIn(place: ParentNode): Promise<SamenSeatPlanner> {
  const [first] = await plannersIn(place);
  if (!first) throw new Error(`No <${tag}> in this story.`);
  return first;
}

/** Queries inside the element. Its shadow root is a document fragment, which the queries take as well. */
export const inside = (element: SamenSeatPlanner) => within(element.shadowRoot as unknown as HTMLElement);

const all = <T extends Element = HTMLElement>(element: SamenSeatPlanner, selector: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];

/** All words on screen, with single spaces. */
export const textOf = (element: SamenSeatPlanner): string => clean(element.shadowRoot?.textContent);

/** The words of one part. */
export const partOf = (element: SamenSeatPlanner, name: string): string =>
  all(element, `[part~="${name}"]`)
    .map(({textContent}) => clean(textContent))
    .join(' ');

/** What a screen reader is told. */
export const announced = (element: SamenSeatPlanner): string =>
  clean(element.shadowRoot!.querySelector('output')?.textContent);

/** Not `selectedOptions`: in WebKit those are of before the options changed. */
const chosenIn = ({options}: HTMLSelectElement) => [...options].find(({selected}) => selected);

/**
 * A choice in a list, told as an engine tells it. Not `userEvent.selectOptions`: that clicks first, and in WebKit the list it
 * then writes in is now and then the one of before the click.
 */
async function choosing(element: SamenSeatPlanner, select: HTMLSelectElement, {value}: HTMLOptionElement) {
  select.focus();
  select.value = value;
  select.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await element.updateComplete;
}

/** Who sits where by the list, in the order of the seats; `—` for a free one. */
export const seatNames = (element: SamenSeatPlanner): string[] =>
  all(element, '[part="list"] tbody .who').map((cell) => {
    const select = cell.querySelector('select');
    const words = clean((select ? chosenIn(select) : (cell.querySelector('bdi') ?? cell))?.textContent);
    return words === 'vrij' ? '—' : words.replace(/ \(stoel \d+\)$/, '');
  });

/** A line of the list as somebody reads it. */
export const seatLine = (element: SamenSeatPlanner, seat: number): string =>
  clean(all(element, '[part="list"] tbody tr')[seat - 1]?.textContent);

export const waitingNames = (element: SamenSeatPlanner): string[] =>
  all(element, '[part="waiting"] li bdi').map(({textContent}) => clean(textContent));

/** What stands out, most important first. */
export const findingsOf = (element: SamenSeatPlanner): string[] =>
  all(element, '[part="findings"] li').map(({textContent}) => clean(textContent));

/** The sentence about how equal the seats are, '' where there is none. */
export const scoreOf = (element: SamenSeatPlanner): string =>
  clean(element.shadowRoot!.querySelector('[part="score"] .sentence')?.textContent);

/** Today's number in that sentence. */
export const scoreNow = (element: SamenSeatPlanner): number =>
  Number(/nu (\d+) van 100/.exec(scoreOf(element))?.[1]);

/** Everything that somebody could change. */
export const fields = (element: SamenSeatPlanner): Element[] =>
  all(
    element,
    'input, textarea, select, [part="toolbar"] button, [part="waiting"] button, [part="list"] button',
  );

/** The list of people of a seat. */
export const listOf = (element: SamenSeatPlanner, seat: number): HTMLSelectElement =>
  inside(element).getByRole<HTMLSelectElement>('combobox', {
    name: new RegExp(`^Wie zit op stoel ${seat}\\?`),
  });

/** Chooses who sits on a seat; '' frees it. The list is filled when somebody comes near. */
export async function sit(element: SamenSeatPlanner, name: string, seat: number): Promise<void> {
  const select = listOf(element, seat);
  select.focus();
  await element.updateComplete;
  const words = name || 'vrij';
  const option = [...select.options].find(({text}) => clean(text).replace(/ \(stoel \d+\)$/, '') === words);
  if (!option) throw new Error(`"${words}" is not in the list of seat ${seat}.`);
  await choosing(element, select, option);
}

/** The chairs of the picture; each is a button with the words of its seat. */
export const chairs = (element: SamenSeatPlanner): HTMLButtonElement[] =>
  inside(element).queryAllByRole<HTMLButtonElement>('button', {name: /^(Stoel|Seat) \d+:/});

/** A chair of the picture: "Stoel 3: Moeder, ouder of verzorger". */
export const seatButton = (element: SamenSeatPlanner, seat: number): HTMLButtonElement =>
  inside(element).getByRole<HTMLButtonElement>('button', {name: new RegExp(`^Stoel ${seat}:`)});

/** With the mouse or a finger. */
export async function tapSeat(element: SamenSeatPlanner, seat: number): Promise<void> {
  await userEvent.click(seatButton(element, seat));
  await element.updateComplete;
}

/** Presses a button of the element, by the words on it. */
export async function pushButton(element: SamenSeatPlanner, name: string | RegExp): Promise<void> {
  const isCalled = (words: string) =>
    typeof name === 'string' ? clean(words) === name : name.test(clean(words));
  const [button, another] = inside(element).queryAllByRole('button', {name: isCalled});
  if (!button || another)
    throw new Error(`${button ? 'More than one' : 'No'} button is called ${String(name)}.`);
  await userEvent.click(button);
  await element.updateComplete;
}

/** Picks up somebody who waits, or puts them back. */
export const pickWaiting = (element: SamenSeatPlanner, name: string): Promise<void> =>
  pushButton(element, new RegExp(`^(\\S{1,3} )?${name}`));

/** Keys on the control that has the focus; Tab is the browser's own and does nothing here. */
export async function press(element: SamenSeatPlanner, keys: string): Promise<void> {
  await userEvent.keyboard(keys);
  await element.updateComplete;
}

/** Opens one of the parts below the table, such as "Wie komen er?". */
export async function openPart(element: SamenSeatPlanner, title: string): Promise<void> {
  const summary = all(element, 'summary').find(({textContent}) => clean(textContent) === title);
  if (!summary) throw new Error(`Nothing to open is called ${title}.`);
  await userEvent.click(summary);
  await new Promise((resolve) => setTimeout(resolve)); // `toggle` comes a task later
  await element.updateComplete;
}

/** Chooses from a list by its label; `group` is the fieldset, where several lists have that label. */
export async function choose(
  element: SamenSeatPlanner,
  label: string,
  words: string,
  group?: string,
): Promise<void> {
  const place = group ? within(inside(element).getByRole('group', {name: group})) : inside(element);
  const list = place.getByRole<HTMLSelectElement>('combobox', {name: label});
  const option = [...list.options].find(({text}) => text === words);
  if (!option) throw new Error(`"${words}" is not in the list ${label}.`);
  await choosing(element, list, option);
}

/** Nothing sticks out to the side: a phone needs no sideways scrolling. */
export async function expectFits(element: HTMLElement): Promise<void> {
  const room = element.parentElement ?? element;
  await expect(element.scrollWidth).toBeLessThanOrEqual(Math.ceil(room.getBoundingClientRect().width));
}
