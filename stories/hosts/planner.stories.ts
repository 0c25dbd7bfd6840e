import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {fourPeople, planOf, twoCamps} from '../seat-planner/planner-data.js';
import {planner} from '../seat-planner/planner.js';
import {
  expectFits,
  listOf,
  openPart,
  plannerIn,
  plannersIn,
  pushButton,
  seatNames,
  sit,
  tapSeat,
  waitingNames,
} from '../seat-planner/planner-user.js';
import hostile from './hostile.css?inline';
import {expectTargets, ownLook, places} from './look.js';
import {pageStyle, withoutPageStyle} from './page-css.js';

/** The seat planner on pages that it has to live in, as `hosts.stories.ts` has them. */
const meta: Meta = {title: 'Hosts/Seat planner', tags: ['!autodocs']};
export default meta;
type Story = StoryObj;

/** One chair is free and somebody waits, so that every part has something in it. */
const plan = planOf([...twoCamps.slice(0, 7), undefined], {participants: twoCamps});

/** Sites that set the root font to 62.5 % so that 1 rem is 10 px: the widget follows the text around it. */
export const RootFont: Story = {
  beforeEach: () => pageStyle('html { font-size: 62.5% } .host-page.host-page { font-size: 16px }'),
  render: () => planner({plan}),
  play: async ({canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await openPart(element, 'Wie komen er?');
    await expectTargets(element);
    const root = document.documentElement.style;
    const page = canvasElement.querySelector<HTMLElement>('.host-page')!.style;
    await expect(getComputedStyle(document.documentElement).fontSize).toBe('10px');
    await expect(getComputedStyle(listOf(element, 1)).fontSize).toBe('16px');
    const before = places(element);
    root.fontSize = '200%';
    page.padding = '10px'; // that of this story's page is in rem
    const after = places(element);
    root.fontSize = page.padding = '';
    await expect(after).toEqual(before);
  },
};

/** Text at 200 %: the list takes the place of the picture where that has no room, and nothing sticks out. */
export const LargeText: Story = {
  beforeEach: () => pageStyle('.host-page.host-page { font-size: 32px }'),
  render: () => planner({plan}),
  play: async ({canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await expect(getComputedStyle(listOf(element, 1)).fontSize).toBe('32px');
    await expectFits(element);
    await expectTargets(element);
    await sit(element, 'Sanne', 8);
    await expect(waitingNames(element)).toEqual([]);
  },
};

/** As for the ladder picker: chosen in the system or the developer tools, and by stories.test.ts in Chromium. */
export const ForcedColours: Story = {
  render: () =>
    html`<p class="note">Kijk hier met geforceerde kleuren (contrastthema) van uw systeem.</p>
      ${planner({plan})} ${planner({plan, disabled: true})}`,
  play: async ({canvasElement}) => {
    const [element] = await plannersIn(canvasElement);
    const all = (selector: string) => [...element!.shadowRoot!.querySelectorAll(selector)];
    const style = (part: Element) => getComputedStyle(part);
    await pushButton(element!, 'Vast: Moeder');
    await tapSeat(element!, 3);
    const [locked, free] = ['true', 'false'].map((state) => all(`.toggle[aria-pressed="${state}"]`)[0]!);
    await expect(style(locked!).borderTopStyle).toBe('solid');
    await expect(all('.seat-plane .sitter .shape')).toHaveLength(7);
    if (!matchMedia('(forced-colors: active)').matches) return;
    const system = (name: string) => {
      canvasElement.style.color = name;
      const {color} = style(canvasElement);
      canvasElement.style.color = '';
      return color;
    };
    await expect(style(locked!).borderTopColor).toBe(system('Highlight'));
    await expect(style(free!).borderTopColor).not.toBe(system('Highlight'));
    await expect(style(all('.seat[aria-pressed="true"]')[0]!).borderTopColor).toBe(system('Highlight'));
    for (const shape of all('.seat-plane .sitter:not(.is-held) .shape'))
      await expect(style(shape).stroke).toBe(system('CanvasText'));
    await expect(style(all('.edge')[0]!).stroke).toBe(system('CanvasText'));
  },
};

/** Reset, framework and content management system at once. Only what is inherited may reach the widget. */
export const HostileStyles: Story = {
  beforeEach: () => pageStyle(hostile),
  parameters: {a11y: {context: 'samen-seat-planner'}},
  render: () => planner({plan}),
  play: async ({canvasElement}) => {
    const element = await plannerIn(canvasElement);
    for (const title of ['Hoe is dit berekend?', 'Wie komen er?', 'Wie wil waar zitten?'])
      await openPart(element, title);
    await pushButton(element, 'Zoek een gelijkere indeling');
    // Not shown, so that a margin is `auto` and not what is left of a width or of a line of this font.
    element.style.display = 'none';
    const ordinary = withoutPageStyle(() => ownLook(element));
    await expect(ownLook(element).filter((line, i) => line !== ordinary[i])).toEqual([]);
    element.style.display = '';
    await expectTargets(element);
    await expectFits(element);
    await sit(element, 'Sanne', 8);
    await expect(seatNames(element)[7]).toBe('Sanne');
    const {lineHeight, fontSize} = getComputedStyle(
      element.shadowRoot!.querySelector('[part="findings"] p')!,
    );
    await expect(Number.parseFloat(lineHeight)).toBeGreaterThanOrEqual(1.4 * Number.parseFloat(fontSize));
  },
};

/** Two tables on one page know nothing of each other. */
export const TwiceOnAPage: Story = {
  render: () =>
    html`<form class="side-by-side">
      ${planner({name: 'tafel', participants: fourPeople, label: 'Wie zit waar op school?'})}
      ${planner({name: 'tafel', participants: fourPeople, label: 'Wie zit waar bij jeugdhulp?'})}
    </form>`,
  play: async ({canvasElement}) => {
    const [school, care] = await plannersIn(canvasElement);
    await sit(school!, 'Moeder', 1);
    await sit(care!, 'Sem', 2);
    await expect(seatNames(school!)).toEqual(['Moeder', '—', '—', '—']);
    await expect(seatNames(care!)).toEqual(['—', 'Sem', '—', '—']);
    await pushButton(care!, 'Ongedaan maken');
    await expect(seatNames(school!)[0]).toBe('Moeder');
    await expect(seatNames(care!)).toEqual(['—', '—', '—', '—']);
    const sent = new FormData(canvasElement.querySelector('form')!).getAll('tafel').map(String);
    await expect(sent.filter((value) => value.includes('"places":[{'))).toHaveLength(1);
  },
};

/** Somebody else's web component around it, in English. */
class StoryRoom extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    this.attachShadow({mode: 'open'}).innerHTML = `<form lang="en"><samen-seat-planner name="table" required>
      <ul><li data-role="parent">Mother</li><li data-role="teacher">Teacher</li></ul>
    </samen-seat-planner></form>`;
  }
}

export const InAnotherShadowRoot: Story = {
  beforeEach: () => {
    if (!customElements.get('story-room')) customElements.define('story-room', StoryRoom);
  },
  render: () => html`<story-room></story-room>`,
  play: async ({canvasElement}) => {
    const root = canvasElement.querySelector('story-room')!.shadowRoot!;
    const element = await plannerIn(root);
    await expect(waitingNames(element)).toEqual(['Mother', 'Teacher']);
    await expect(root.querySelector('form')!.checkValidity()).toBe(false);
    await expect(await element.place('Mother', 's1')).toBe(true);
    await element.updateComplete;
    await expect(root.querySelector('form')!.checkValidity()).toBe(true);
    await expect(String(new FormData(root.querySelector('form')!).get('table'))).toContain('Mother');
  },
};
