import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent} from 'storybook/test';
import {apart, fourParties} from '../ladder-picker/data.js';
import {picker} from '../ladder-picker/picker.js';
import {
  chosenName,
  expectFits,
  inside,
  pickerIn,
  pickersIn,
  pickRung,
  radios,
  rung,
} from '../ladder-picker/user.js';
import hostile from './hostile.css?inline';
import {pageStyle} from './page-css.js';

/**
 * Pages that the widgets have to live in. Not on one documentation page: some of them change the whole page.
 */
const meta: Meta = {title: 'Hosts/Pages', tags: ['!autodocs']};
export default meta;
type Story = StoryObj;

const both = () =>
  html`${picker({name: 'rol', value: 'advise', decision: 'Extra begeleiding in de klas'})}
    <hr />
    ${picker({mode: 'compare', participants: fourParties, positions: apart})}`;

const heightsOf = (place: ParentNode) =>
  [...place.querySelectorAll('samen-ladder-picker')].flatMap((element) =>
    [...element.shadowRoot!.querySelectorAll('label')].map((label) => label.getBoundingClientRect().height),
  );

/** Sites that set the root font to 62.5 % so that 1 rem is 10 px: the widget follows the text around it. */
export const RootFont: Story = {
  beforeEach: () => pageStyle('html { font-size: 62.5% } .host-page { font-size: 1.6rem !important }'),
  render: both,
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    const name = element.shadowRoot!.querySelector('[part="rung-name"]')!;
    await expect(getComputedStyle(name).fontSize).toBe('16px');
    for (const height of heightsOf(canvasElement)) await expect(height).toBeGreaterThanOrEqual(44);
  },
};

/** A page that is read from right to left. */
export const RightToLeft: Story = {
  globals: {language: 'ar'},
  render: both,
  play: async ({canvasElement}) => {
    for (const element of await pickersIn(canvasElement)) {
      await expect(getComputedStyle(element).direction).toBe('rtl');
      await expectFits(element);
    }
  },
};

/**
 * Forced colours cannot be switched on by a style sheet. Choose them in the browser's developer tools (Rendering,
 * `forced-colors: active`) or in Windows; the test of this story does so in Chromium.
 */
export const ForcedColours: Story = {
  render: () =>
    html`<p class="note">Kijk hier met geforceerde kleuren (contrastthema) van uw systeem.</p>
      ${both()} ${picker({value: 'consult', disabled: true})}`,
};

/** Reset, framework and content management system at once. Only what is inherited may reach the widget. */
export const HostileStyles: Story = {
  beforeEach: () => pageStyle(hostile),
  // The page itself is a ruin; the widget on it is not.
  parameters: {a11y: {context: 'samen-ladder-picker'}},
  render: both,
  play: async ({canvasElement}) => {
    const [element] = await pickersIn(canvasElement);
    for (const radio of radios(element!)) {
      await expect(radio.getBoundingClientRect().width).toBeGreaterThanOrEqual(20);
      await expect(getComputedStyle(radio).boxSizing).toBe('border-box');
    }
    for (const height of heightsOf(canvasElement)) await expect(height).toBeGreaterThanOrEqual(44);
    const name = element!.shadowRoot!.querySelector<HTMLElement>('[part="rung-name"]')!;
    const {lineHeight, fontSize} = getComputedStyle(name);
    await expect(Number.parseFloat(lineHeight)).toBeGreaterThanOrEqual(1.4 * Number.parseFloat(fontSize));
    await pickRung(element!, 'Raadplegen');
    await expect(element!.value).toBe('consult');
    const ring = getComputedStyle(rung(element!, 'Raadplegen').closest('label')!);
    await expect(ring.display).toBe('grid');
  },
};

/** Two widgets with one name are two questions: a choice in one leaves the other alone, and the form sends both. */
export const TwiceOnAPage: Story = {
  render: () =>
    html`<form class="side-by-side">
      ${picker({name: 'rol', label: 'Welke rol verwacht u op school?'})}
      ${picker({name: 'rol', label: 'Welke rol verwacht u bij jeugdhulp?'})}
    </form>`,
  play: async ({canvasElement}) => {
    const [school, care] = await pickersIn(canvasElement);
    await pickRung(school!, 'Adviseren');
    await pickRung(care!, 'Meebeslissen');
    await expect(chosenName(school!)).toBe('Adviseren');
    await expect(chosenName(care!)).toBe('Meebeslissen');
    const sent = new FormData(canvasElement.querySelector('form')!);
    await expect(sent.getAll('rol')).toEqual(['advise', 'decide']);
  },
};

/** A portal that is itself a web component: the widget stands in somebody else's shadow root. */
class StoryPortal extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    this.attachShadow({mode: 'open'}).innerHTML = `
      <form lang="en"><samen-ladder-picker name="role" required></samen-ladder-picker></form>`;
  }
}

export const InAnotherShadowRoot: Story = {
  beforeEach: () => {
    if (!customElements.get('story-portal')) customElements.define('story-portal', StoryPortal);
  },
  render: () => html`<story-portal></story-portal>`,
  play: async ({canvasElement}) => {
    const root = canvasElement.querySelector('story-portal')!.shadowRoot!;
    const element = await pickerIn(root);
    await pickRung(element, 'Consult');
    await expect(new FormData(root.querySelector('form')!).get('role')).toBe('consult');
    await userEvent.click(inside(element).getByRole('button', {name: /clear/i}));
    await expect(root.querySelector('form')!.checkValidity()).toBe(false);
  },
};
