import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent} from 'storybook/test';
import {apart, fourParties} from '../ladder-picker/data.js';
import {picker} from '../ladder-picker/picker.js';
import {chosenName, inside, pickersIn, pickRung} from '../ladder-picker/user.js';
import {child, eightPeople, planOf, twoCamps} from '../seat-planner/planner-data.js';
import {planner} from '../seat-planner/planner.js';
import {findingsOf, openPart, plannersIn, pushButton, sit, tapSeat} from '../seat-planner/planner-user.js';
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

/** The seat planner in a house style: picked up, locked, waiting, open and to read, beside an error of the form. */
const table: Story = {
  render: () =>
    html`<form @submit=${(event: Event) => event.preventDefault()}>
      ${planner({plan: planOf([...twoCamps.slice(1), undefined], {participants: [...twoCamps], rules: [{kind: 'beside', a: 'moeder', b: 'oma'}]}), help: 'U kunt dit later veranderen.'})}
      <hr />
      ${planner({name: 'tafel', required: true, participants: eightPeople})}
      <p><button>Opslaan</button></p>
      <hr />
      ${planner({plan: planOf(twoCamps), readonly: true})}
    </form>`,
  play: async ({canvas, canvasElement, globals}) => {
    const [full, empty] = await plannersIn(canvasElement);
    const {className} = themeOf(globals['theme']);
    const page = canvasElement.querySelector('.host-page')!;
    await expect(className === '' || page.classList.contains(className)).toBe(true);
    const line = full!.shadowRoot!.querySelector('[part="findings"] li')!;
    await expect(getComputedStyle(line).fontFamily).toBe(getComputedStyle(page).fontFamily);
    for (const title of ['Wie komen er?', 'Wie wil waar zitten?', 'Over het gesprek en de ruimte'])
      await openPart(full!, title);
    await pushButton(full!, 'Vast: Moeder');
    await pushButton(full!, 'Zoek een gelijkere indeling');
    await tapSeat(full!, 3);
    await expect(findingsOf(full!).length).toBeGreaterThan(0);
    await userEvent.click(canvas.getByRole('button', {name: 'Opslaan'}));
    await empty!.updateComplete;
    await expect(empty!.shadowRoot!.querySelector('[part="error"]')).toBeVisible();
    for (const element of [full!, empty!]) await expectTargets(element);
    await sit(full!, child.name, 8);
    await tapSeat(full!, 3);
  },
};

export const NoTheme: Story = {globals: {theme: 'none'}};
export const Utrecht: Story = {globals: {theme: 'utrecht'}};
export const DenHaag: Story = {globals: {theme: 'denhaag'}};
export const Rijkshuisstijl: Story = {globals: {theme: 'rhc'}};
export const Rotterdam: Story = {globals: {theme: 'rods'}};
export const Purmerend: Story = {globals: {theme: 'purmerend'}};
/** A theme without a single `--utrecht-*` or `--nl-*`: the widget follows the page's own text and colours. */
export const Amsterdam: Story = {globals: {theme: 'amsterdam'}};
export const SeatPlannerNone: Story = {...table, globals: {theme: 'none'}};
export const SeatPlannerUtrecht: Story = {...table, globals: {theme: 'utrecht'}};
export const SeatPlannerDenHaag: Story = {...table, globals: {theme: 'denhaag'}};
export const SeatPlannerRijkshuisstijl: Story = {...table, globals: {theme: 'rhc'}};
export const SeatPlannerRotterdam: Story = {...table, globals: {theme: 'rods'}};
export const SeatPlannerPurmerend: Story = {...table, globals: {theme: 'purmerend'}};
export const SeatPlannerAmsterdam: Story = {...table, globals: {theme: 'amsterdam'}};
