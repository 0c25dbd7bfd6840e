/** The pages of the demo site as it was built (docs/demo/dist), and what a visitor does there. */
import {expect} from '@open-wc/testing';
import type {SamenFeedbackPoll} from '../src/feedback-poll/feedback-poll.js';
import type {SamenLadderPicker} from '../src/ladder-picker/ladder-picker.js';
import type {SamenSeatPlanner} from '../src/seat-planner/seat-planner.js';
import type {SamenSourceTagger} from '../src/source-tagger/source-tagger.js';
import {openPage, type FrameOptions, type FrameWindow} from './frames.js';

const demo = new URL('../../../docs/demo/dist/', import.meta.url);
export const pages = {start: '', school: 'school/', gemeente: 'gemeente/', zorg: 'zorg/'} as const;
export const widgetPages = ['school', 'gemeente', 'zorg'] as const;
export type Page = keyof typeof pages;

export const tag = 'samen-ladder-picker';
export const seatTag = 'samen-seat-planner';
export const sourceTag = 'samen-source-tagger';
export const pollTag = 'samen-feedback-poll';

export async function open(
  page: Page,
  {query = '', ...options}: FrameOptions & {query?: string} = {},
): Promise<FrameWindow> {
  const {href} = new URL(`${pages[page]}index.html${query}`, demo);
  const view = await openPage(href, options);
  if (!view.document.querySelector('main'))
    throw new Error(`${href} is not there: build the demo first (npm run build)`);
  return view;
}

async function drawn<T extends SamenFeedbackPoll | SamenLadderPicker | SamenSeatPlanner | SamenSourceTagger>(
  view: FrameWindow,
  name: string,
): Promise<T[]> {
  await view.customElements.whenDefined(name);
  const all = [...view.document.querySelectorAll<T>(name)];
  await Promise.all(all.map((el) => el.updateComplete));
  return all;
}

/** The ladders of a page, drawn. */
export const widgets = (view: FrameWindow): Promise<SamenLadderPicker[]> =>
  drawn<SamenLadderPicker>(view, tag);

/** The polls of a page, drawn. */
export const polls = (view: FrameWindow): Promise<SamenFeedbackPoll[]> =>
  drawn<SamenFeedbackPoll>(view, pollTag);

async function only<T extends SamenSeatPlanner | SamenSourceTagger>(
  view: FrameWindow,
  name: string,
): Promise<T> {
  const [first, ...more] = await drawn<T>(view, name);
  expect(more).to.deep.equal([]);
  return first!;
}

/** The table of a page, drawn. */
export const planner = (view: FrameWindow): Promise<SamenSeatPlanner> =>
  only<SamenSeatPlanner>(view, seatTag);

/** The text of a page with its sources, drawn. */
export const tagger = (view: FrameWindow): Promise<SamenSourceTagger> =>
  only<SamenSourceTagger>(view, sourceTag);

export interface Plan {
  readonly schema: string;
  readonly setting: string;
  readonly participants: readonly {readonly id: string; readonly name: string; readonly role: string}[];
  readonly places: readonly {readonly seat: string; readonly participant: string}[];
}

/** Who sits around the table, in the order of the seats. */
export function seated({participants, places}: Plan): string[] {
  const names = new Map(participants.map(({id, name}) => [id, name]));
  return places.map(({participant}) => names.get(participant)!);
}

export function push(el: SamenSeatPlanner, words: string): void {
  const buttons = [...el.shadowRoot!.querySelectorAll('button')];
  buttons.find(({textContent}) => textContent.trim() === words)!.click();
}

export function pick(view: FrameWindow, el: SamenLadderPicker, rung: string): void {
  const input = el.shadowRoot!.querySelector<HTMLInputElement>(`input[value=${rung}]`);
  expect(input, rung).to.be.instanceOf(view.HTMLInputElement);
  input!.click();
}

export function choose(view: FrameWindow, name: string, value: string): void {
  const select = view.document.querySelector<HTMLSelectElement>(`.demo-bar select[name=${name}]`)!;
  select.value = value;
  select.dispatchEvent(new view.Event('change', {bubbles: true}));
}
