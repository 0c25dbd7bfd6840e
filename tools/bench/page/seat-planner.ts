/** In the pages of the seat planner; measure.mjs beside its candidates calls it. */
import {
  clickSeen,
  copyOf,
  defineCopy,
  firstScripts,
  frameIsDone,
  frameStarts,
  host,
  lateChanges,
  quiet,
  rested,
  warmUp,
  watchClick,
  watchLongTasks,
} from './harness.js';

/** What the element is given, and for the others the words on its seats. */
interface Seats {
  readonly plan: {readonly participants: readonly {readonly name: string}[]};
  readonly labels: readonly string[];
}

interface Planner extends HTMLElement {
  plan: unknown;
  participants: unknown;
  swap(a: string, b: string): Promise<boolean>;
  suggest(): Promise<{plans: readonly unknown[]} | undefined>;
}
type SeatchartType = new (element: HTMLElement, options: object) => unknown;

const planner = () => document.querySelector<Planner>('samen-seat-planner')!;

/** How each candidate puts the table into the page. */
const makers: Readonly<Record<string, (seats: Seats) => void>> = {
  native: makeFloor,
  copy: () => host().append(document.createElement('bench-copy')),
  samen: ({plan}) => {
    const element = document.createElement('samen-seat-planner') as Planner;
    element.setAttribute('setting', 'policy');
    element.setAttribute('shape', 'round');
    element.setAttribute('seats', '60');
    const {participants} = plan;
    host().append(Object.assign(element, {participants, plan}));
  },
  seatchart: ({plan}) => {
    const element = document.createElement('div');
    host().append(element);
    const seatLabel = ({row, col}: {row: number; col: number}) =>
      initials(plan.participants[10 * row + col]!.name);
    const seatTypes = {default: {label: 'Stoel', cssClass: 'seat', price: 0}};
    const options = {map: {rows: 6, columns: 10, seatTypes, seatLabel}};
    new (globalThis as unknown as {Seatchart: SeatchartType}).Seatchart(element, options);
  },
};

const initials = (name: string) => name.replaceAll(/\B\S+|\s/g, '').slice(0, 2);

const floorStyle =
  '.floor { position: relative; width: 900px; height: 900px } .floor button { position: absolute; width: 44px; height: 44px; overflow: hidden; transform: translate(-50%, -50%) }';

/** Sixty buttons around a circle, with one listener that swaps the words of two; nothing that does this can be faster. */
function makeFloor({plan, labels}: Seats): void {
  const buttons = plan.participants.map(({name}, i) => {
    const angle = (2 * Math.PI * i) / plan.participants.length;
    const [x, y] = [450 + 420 * Math.sin(angle), 450 - 420 * Math.cos(angle)];
    const place = `left: ${x.toFixed(1)}px; top: ${y.toFixed(1)}px`;
    return `<button type="button" aria-label="${labels[i]}" style="${place}">${initials(name)}</button>`;
  });
  const circle =
    '<svg viewBox="0 0 900 900"><circle cx="450" cy="450" r="380" fill="none" stroke="#767676"/></svg>';
  host().innerHTML = `<div class="floor"><style>${floorStyle}</style>${circle}${buttons.join('')}</div>`;
  let held: Element | undefined;
  host().firstElementChild!.addEventListener('click', ({target}) => {
    const button = (target as Element).closest('button');
    if (!button) return;
    if (!held) {
      button.setAttribute('aria-pressed', 'true');
      held = button;
      return;
    }
    held.removeAttribute('aria-pressed');
    [held.textContent, button.textContent] = [button.textContent, held.textContent];
    held = undefined;
  });
}

/** Puts it into the page and waits, without a frame between, until it has something for every seat. */
async function make(id: string, seats: Seats): Promise<void> {
  makers[id]!(seats);
  const isThere = () => id !== 'samen' || planner().shadowRoot?.querySelector('[part=list] tbody tr');
  for (let turn = 0; turn < 100 && !isThere(); turn++) await Promise.resolve();
  if (!isThere())
    throw new Error('The seats came later than the first frame; then this is not what is measured.');
}

/**
 * What the element does after the first frame (picture, score, the search for what can be reached) is not in these times.
 * @returns ms from the beginning until all seats are in the tree with style and layout, and until the frame with them is done
 */
async function render(id: string, seats: Seats): Promise<{laidOut: number; painted: number}> {
  host().replaceChildren();
  await quiet();
  await frameStarts();
  const start = performance.now();
  await make(id, seats);
  host().getBoundingClientRect();
  const laidOut = performance.now() - start;
  return {laidOut, painted: (await frameIsDone()) - start};
}

const hasAll = () =>
  ['[data-seat]', '[part=result] *'].every((part) => planner().shadowRoot!.querySelector(part));

/** @returns ms from the beginning until picture and score are painted too */
async function renderAll(seats: Seats): Promise<number> {
  host().replaceChildren();
  await rested();
  await frameStarts();
  const start = performance.now();
  await make('samen', seats);
  for (let frame = 0; frame < 120; frame++) {
    const isLast = hasAll();
    const done = await frameIsDone();
    if (isLast) return done - start;
    await frameStarts();
  }
  throw new Error('Picture and score do not come.');
}

/** What the element shows in its first frame, and when all is there. */
async function copies(seats: Seats) {
  host().replaceChildren();
  await make('samen', seats);
  const first = copyOf('samen-seat-planner');
  await rested();
  return {first, all: copyOf('samen-seat-planner')};
}

/** The words on the seats of our element, so that the others get the same. */
const labelsOf = (selector: string) =>
  [...planner().shadowRoot!.querySelectorAll(selector)].map((seat) => seat.textContent?.trim());

/**
 * A suggestion of the element for a plan that it did not look at before.
 * @returns ms until the answer, and of every task over 50 ms meanwhile
 */
async function suggestion(a: string, b: string): Promise<{took: number; plans: number; longTasks: number[]}> {
  await planner().swap(a, b);
  await rested();
  const longTasks = watchLongTasks();
  await frameStarts();
  const start = performance.now();
  const found = await planner().suggest();
  const took = performance.now() - start;
  await rested();
  return {took, plans: found?.plans.length ?? 0, longTasks: longTasks()};
}

Object.assign(globalThis, {
  harness: {
    warmUp,
    render,
    rested,
    firstScripts,
    renderAll,
    lateChanges,
    watchClick,
    clickSeen,
    labelsOf,
    copies,
    defineCopy,
    suggestion,
  },
});
