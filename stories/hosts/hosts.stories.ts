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
  press,
  pushButton,
  radios,
  rung,
} from '../ladder-picker/user.js';
import hostile from './hostile.css?inline';
import {expectTargets, ownLook, places} from './look.js';
import {pageStyle, withoutPageStyle} from './page-css.js';

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

/** Sites that set the root font to 62.5 % so that 1 rem is 10 px: the widget follows the text around it. */
export const RootFont: Story = {
  beforeEach: () => pageStyle('html { font-size: 62.5% } .host-page.host-page { font-size: 16px }'),
  render: both,
  play: async ({canvasElement}) => {
    const [pick, compare] = await pickersIn(canvasElement);
    await expect(getComputedStyle(document.documentElement).fontSize).toBe('10px');
    for (const element of [pick!, compare!]) await expectTargets(element);
    const name = pick!.shadowRoot!.querySelector('[part="rung-name"]')!;
    await expect(getComputedStyle(name).fontSize).toBe('16px');
    // With another root font nothing moves: there is no rem in it.
    const root = document.documentElement.style;
    const before = [places(pick!), places(compare!)];
    root.fontSize = '200%';
    // The padding of this story's page is in rem, which moves the whole of it.
    canvasElement.querySelector<HTMLElement>('.host-page')!.style.padding = '10px';
    const after = [places(pick!), places(compare!)];
    root.fontSize = canvasElement.querySelector<HTMLElement>('.host-page')!.style.padding = '';
    await expect(after).toEqual(before);
  },
};

/** A page that is read from right to left: everything is mirrored, and nothing sticks out. */
export const RightToLeft: Story = {
  globals: {language: 'ar'},
  render: both,
  play: async ({canvasElement}) => {
    const [pick, compare] = await pickersIn(canvasElement);
    const box = (element: Element) => element.getBoundingClientRect();
    for (const element of [pick!, compare!]) {
      await expect(getComputedStyle(element).direction).toBe('rtl');
      await expectFits(element);
    }
    for (const radio of radios(pick!)) {
      const [label, words] = [radio.closest('label')!, radio.closest('label')!.querySelector('.name')!];
      await expect(box(radio).left).toBeGreaterThan(box(words).right);
      await expect(box(label).right - box(radio).right).toBeLessThan(40);
    }
    const [name] = inside(compare!).getAllByRole('rowheader');
    const [first, second] = radios(compare!);
    await expect(box(name!).left).toBeGreaterThan(box(first!).right);
    await expect(box(first!).left).toBeGreaterThan(box(second!).right);
    const picture = compare!.shadowRoot!.querySelector('[part="picture"] svg')!;
    const result = compare!.shadowRoot!.querySelector('[part="result"]')!;
    await expect(box(picture).left).toBeGreaterThan(box(result).right);
    const words = picture.querySelector('text:not(.initials)')!;
    await expect(box(picture).right - box(words).right).toBeLessThan(box(picture).width / 4);
    await userEvent.click(radios(pick!)[4]!);
    await expect(pick!.value).toBe('decide');
  },
};

/**
 * Forced colours cannot be switched on by a style sheet or by Storybook. Choose them in the browser's developer tools
 * (Rendering, `forced-colors: active`) or as contrast theme of the system; stories.test.ts does so in Chromium, the one
 * engine that lets a test. What follows then looks at the colours.
 */
export const ForcedColours: Story = {
  render: () =>
    html`<p class="note">Kijk hier met geforceerde kleuren (contrastthema) van uw systeem.</p>
      ${both()} ${picker({value: 'consult', disabled: true})}`,
  play: async ({canvasElement}) => {
    const [pick, compare, disabled] = await pickersIn(canvasElement);
    await pickRung(pick!, 'Coproduceren');
    const style = (element: Element) => getComputedStyle(element);
    const chosen = rung(pick!, 'Coproduceren');
    for (const radio of [...radios(pick!), ...radios(disabled!)]) {
      await expect(style(radio.closest('label')!).borderTopStyle).toBe('solid');
      // A circle of our own, or the one of the system.
      await expect(style(radio).appearance === 'auto' || style(radio).borderTopWidth !== '0px').toBe(true);
    }
    await expect(style(compare!.shadowRoot!.querySelector('tbody tr > *')!).borderBottomStyle).toBe('solid');
    if (!matchMedia('(forced-colors: active)').matches) return;
    const system = (name: string) => {
      canvasElement.style.color = name;
      const {color} = style(canvasElement);
      canvasElement.style.color = '';
      return color;
    };
    const borderOf = (radio: Element) => style(radio.closest('label')!).borderTopColor;
    await expect(borderOf(chosen)).toBe(system('Highlight'));
    await expect(borderOf(rung(pick!, 'Informeren'))).not.toBe(system('Highlight'));
    for (const radio of radios(disabled!))
      await expect(style(radio.closest('label')!).color).toBe(system('GrayText'));
    for (const line of compare!.shadowRoot!.querySelectorAll('.shape, .tread'))
      await expect(style(line).stroke).toBe(system('CanvasText'));
  },
};

/** Reset, framework and content management system at once. Only what is inherited may reach the widget. */
export const HostileStyles: Story = {
  beforeEach: () => pageStyle(hostile),
  // The page itself is a ruin; the widget on it is not.
  parameters: {a11y: {context: 'samen-ladder-picker'}},
  render: both,
  play: async ({canvasElement}) => {
    const [pick, compare] = await pickersIn(canvasElement);
    for (const element of [pick!, compare!]) {
      await expect(ownLook(element)).toEqual(withoutPageStyle(() => ownLook(element)));
      await expectTargets(element);
      await expectFits(element);
    }
    const name = pick!.shadowRoot!.querySelector<HTMLElement>('[part="rung-name"]')!;
    const {lineHeight, fontSize} = getComputedStyle(name);
    await expect(Number.parseFloat(lineHeight)).toBeGreaterThanOrEqual(1.4 * Number.parseFloat(fontSize));
    await pickRung(pick!, 'Raadplegen');
    await expect(pick!.value).toBe('consult');
    await pickRung(compare!, /Juf Anja.*Adviseren/);
    await expect(rung(compare!, /Juf Anja.*Adviseren/)).toBeChecked();
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
    rung(school!, 'Raadplegen').focus();
    await press(school!, ' ');
    await expect(chosenName(school!)).toBe('Raadplegen');
    await expect(chosenName(care!)).toBe('Meebeslissen');
    await pushButton(care!, 'Wis keuze');
    await expect(school!.value).toBe('consult');
    await expect(care!.value).toBe('');
    await pickRung(care!, 'Raadplegen');
    await expect(chosenName(school!)).toBe('Raadplegen');
    const sent = new FormData(canvasElement.querySelector('form')!);
    await expect(sent.getAll('rol')).toEqual(['consult', 'consult']);
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
    await pushButton(element, /clear/i);
    await expect(root.querySelector('form')!.checkValidity()).toBe(false);
  },
};
