import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent} from 'storybook/test';
import {apart, fourParties, together} from './data.js';
import {picker, pickerMeta, type PickerArgs} from './picker.js';
import {answer, fillDay, inside, pickerIn, pickRung, resultOf, textOf} from './user.js';

/** Was it discussed before the decision, and did everyone say yes? And what the form sends. */
const meta: Meta<PickerArgs> = {
  ...pickerMeta,
  title: 'Ladder picker/Beforehand',
  args: {
    ...pickerMeta.args,
    mode: 'compare',
    decision: 'Extra begeleiding in de klas',
    participants: fourParties,
    positions: together,
  },
  render: (args) => picker(args),
};
export default meta;
type Story = StoryObj<PickerArgs>;

const dates = {discussedOn: '2026-11-02', decisionOn: '2026-11-23'};
const everyone = {moeder: 'yes', anja: 'yes', ib: 'yes', jeugd: 'yes'};
const agreed = 'Iedereen heeft vooraf ja gezegd, op maandag 2 november 2026.';

/** Words that must stand on the screen. */
const says =
  (...words: (string | RegExp)[]): Story['play'] =>
  async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    for (const word of words) await expect(textOf(element)).toMatch(word);
  };

/** Two dates and an answer of everyone, filled in here. Silence stays open: it is never yes. */
export const FilledIn: Story = {
  play: async ({args, canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(textOf(element)).toContain('Nog geen ja of nee van Moeder');
    await answer(element, /Moeder.*Vooraf eens/, 'yes');
    await fillDay(element, 'Besproken op', '2026-11-02');
    await fillDay(element, 'Besluit op', '2026-11-23');
    await expect(textOf(element)).not.toContain(agreed);
    for (const who of [/Juf Anja/, /Bilal/, /Sanne/]) await answer(element, who, 'yes');
    await expect(textOf(element)).toContain(agreed);
    await expect(args.onChange).toHaveBeenCalledTimes(6);
  },
};

export const Agreed: Story = {args: {beforehand: {...dates, answers: everyone}}, play: says(agreed)};

/** Somebody said no to this way of deciding. */
export const Refused: Story = {
  args: {beforehand: {...dates, answers: {...everyone, moeder: 'no', jeugd: 'open'}}},
  play: says('Nog niet eens: Moeder. Bespreek dit eerst.'),
};

/** Discussed after the decision: that is said, and is no error. */
export const Afterwards: Story = {
  args: {discussedOn: '2026-11-30', decisionOn: '2026-11-23'},
  play: says('Dit is achteraf besproken, na het besluit.'),
};

export const SameDay: Story = {
  args: {beforehand: {discussedOn: '2026-11-23', decisionOn: '2026-11-23', answers: everyone}},
  play: says('Dit is besproken op de dag van het besluit.'),
};

/** Everyone said yes, but nobody knows when. */
export const WithoutADate: Story = {
  args: {beforehand: {answers: everyone}},
  play: says('Vul in wanneer dit is besproken.'),
};

export const Readonly: Story = {
  args: {beforehand: {...dates, answers: everyone}, readonly: true},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(textOf(element)).toContain(agreed);
    await expect(textOf(element)).toContain('Besluit op: maandag 23 november 2026');
    await expect(inside(element).queryAllByRole('combobox')).toHaveLength(0);
  },
};

const form = (args: PickerArgs) =>
  html`<form @submit=${(event: Event) => event.preventDefault()}>
    ${picker(args)}
    <p><button>Opslaan</button></p>
  </form>`;

/** A required comparison asks for a first role; then the form sends all of it as one record. */
export const RequiredInAForm: Story = {
  args: {positions: [], required: true, name: 'ladder'},
  render: form,
  play: async ({canvas, canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await userEvent.click(canvas.getByRole('button', {name: 'Opslaan'}));
    await element.updateComplete;
    await expect(textOf(element)).toContain('Kies een trede.');
    await pickRung(element, /Moeder.*Adviseren/);
    await expect(textOf(element)).not.toContain('Kies een trede.');
    const sent = new FormData(canvasElement.querySelector('form')!).get('ladder');
    const {positions} = JSON.parse(String(sent)) as {positions: {participant: string; rung: string}[]};
    await expect(positions).toHaveLength(1);
    await expect(positions[0]).toMatchObject({participant: 'moeder', rung: 'advise'});
  },
};

/** As it looks when nothing has been chosen and somebody tried to send it. */
export const RequiredError: Story = {
  args: {positions: [], required: true, name: 'ladder'},
  render: form,
  play: async ({canvas, canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await userEvent.click(canvas.getByRole('button', {name: 'Opslaan'}));
    await element.updateComplete;
    await expect(inside(element).getByText('Kies een trede.')).toBeVisible();
  },
};

/** A record that was kept before: everything of it is back. */
export const SavedRecord: Story = {
  args: {participants: undefined, positions: undefined},
  play: async ({args, canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(resultOf(element)).toBe('Nog niemand heeft een rol gekozen.');
    const other = document.createElement('samen-ladder-picker');
    other.mode = 'compare';
    other.participants = fourParties;
    other.positions = apart;
    other.beforehand = {...dates, answers: everyone};
    canvasElement.append(other);
    await other.updateComplete;
    element.record = JSON.parse(JSON.stringify(other));
    other.remove();
    await element.updateComplete;
    await expect(resultOf(element)).toMatch(/drie treden verschil/);
    await expect(textOf(element)).toContain(agreed);
    await expect(args.onChange).not.toHaveBeenCalled();
  },
};
