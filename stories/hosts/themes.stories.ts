import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {apart, fourParties} from '../ladder-picker/data.js';
import {picker} from '../ladder-picker/picker.js';
import {chosenName, inside, pickersIn} from '../ladder-picker/user.js';

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
  play: async ({canvasElement}) => {
    const [chosen, open, compare] = await pickersIn(canvasElement);
    await expect(chosenName(chosen!)).toBe('Adviseren');
    canvasElement.querySelector('form')!.requestSubmit();
    await open!.updateComplete;
    await expect(inside(open!).getByText('Kies een trede.')).toBeVisible();
    await expect(compare!.shadowRoot!.querySelector('table')).toBeVisible();
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
