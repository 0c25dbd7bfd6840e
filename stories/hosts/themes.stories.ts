import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent} from 'storybook/test';
import {apart, fourParties} from '../ladder-picker/data.js';
import {picker} from '../ladder-picker/picker.js';
import {chosenName, inside, pickersIn, pickRung} from '../ladder-picker/user.js';
import {themeOf} from '../themes.js';
import {expectTargets} from './look.js';

/** Real house styles: the widget takes the tokens of the page without a line of its own per theme. */
const meta: Meta = {
  title: 'Hosts/Themes',
  tags: ['!autodocs'],
  render: () =>
    html`<div class="side-by-side">
      <form @submit=${(event: Event) => event.preventDefault()}>
        ${picker({name: 'rol', value: 'advise', decision: 'Extra begeleiding in de klas', help: 'U kunt dit later veranderen.'})}
        <hr />
        ${picker({name: 'later', required: true, label: 'Een open vraag'})}
        <p><button>Opslaan</button></p>
      </form>
      ${picker({mode: 'compare', participants: fourParties, positions: apart, decisionKind: 'support-plan'})}
    </div>`,
  play: async ({canvas, canvasElement, globals}) => {
    const [chosen, open, compare] = await pickersIn(canvasElement);
    const {id, className} = themeOf(globals['theme']);
    const page = canvasElement.querySelector('.host-page')!;
    await expect(document.querySelector(`style[data-theme="${id}"]`) !== null).toBe(className !== '');
    const text = chosen!.shadowRoot!.querySelector('[part="rung-promise"]')!;
    await expect(getComputedStyle(text).fontFamily).toBe(getComputedStyle(page).fontFamily);
    await expect(className === '' || page.classList.contains(className)).toBe(true);
    await expect(chosenName(chosen!)).toBe('Adviseren');
    await userEvent.click(canvas.getByRole('button', {name: 'Opslaan'}));
    await open!.updateComplete;
    await expect(inside(open!).getByText('Kies een trede.')).toBeVisible();
    await pickRung(compare!, /Juf Anja.*Adviseren/);
    for (const element of [chosen!, open!, compare!]) await expectTargets(element);
  },
};
export default meta;
type Story = StoryObj;

export const NoTheme: Story = {globals: {theme: 'none'}};
export const Utrecht: Story = {globals: {theme: 'utrecht'}};
export const DenHaag: Story = {globals: {theme: 'denhaag'}};
export const Rijkshuisstijl: Story = {globals: {theme: 'rhc'}};
export const Rotterdam: Story = {globals: {theme: 'rods'}};
export const Purmerend: Story = {globals: {theme: 'purmerend'}};
/** A theme without a single `--utrecht-*` or `--nl-*`: the widget follows the page's own text and colours. */
export const Amsterdam: Story = {globals: {theme: 'amsterdam'}};
