import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import type {SamenLadderPicker} from '@samen/elements';
import {apart, fourParties} from './data.js';
import {picker, pickerMeta, type PickerArgs} from './picker.js';
import {chosenName, inside, pickerIn, pickRung, resultOf, rowNames, textOf} from './user.js';

/** What comes after the element is on the page: data, words, another mode, another language. */
const meta: Meta<PickerArgs> = {
  ...pickerMeta,
  title: 'Ladder picker/Later',
  render: (args) => picker(args),
};
export default meta;
type Story = StoryObj<PickerArgs>;

const find = (event: Event): SamenLadderPicker =>
  (event.currentTarget as HTMLElement).closest('section')!.querySelector('samen-ladder-picker')!;

/** The page fetches the positions itself and gives them when they are there. */
export const Data: Story = {
  args: {mode: 'compare', decision: 'Extra begeleiding in de klas'},
  render: (args) => {
    const load = (event: Event) => Object.assign(find(event), {participants: fourParties, positions: apart});
    return html`<section aria-label="Vergelijken">
      <p><button type="button" @click=${load}>Haal de antwoorden op</button></p>
      ${picker(args)}
    </section>`;
  },
  play: async ({args, canvas, canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(rowNames(element)).toHaveLength(0);
    await userEvent.click(canvas.getByRole('button', {name: 'Haal de antwoorden op'}));
    await element.updateComplete;
    await expect(rowNames(element)).toHaveLength(4);
    await expect(resultOf(element)).toMatch(/drie treden verschil/);
    await expect(args.onAgreement).not.toHaveBeenCalled(); // only what a user does is told
  },
};

/** Child HTML that an editor or a server changes. */
export const ChildHtml: Story = {
  args: {mode: 'compare'},
  render: (args) =>
    picker(
      args,
      html`<data value="decide" data-participant="Moeder" data-role="parent" data-moment="expected">Moeder: meebeslissen</data>`,
    ),
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(rowNames(element)).toEqual(['Moeder']);
    const teacher = element.querySelector('data')!.cloneNode() as HTMLDataElement;
    Object.assign(teacher.dataset, {participant: 'Juf Anja', role: 'teacher', moment: 'offered'});
    teacher.value = 'inform';
    element.append(teacher);
    await waitFor(() => expect(rowNames(element)).toEqual(['Moeder', 'Juf Anja']));
    teacher.value = 'decide';
    await waitFor(() => expect(resultOf(element)).toBe('Iedereen noemt dezelfde rol: meebeslissen.'));
  },
};

/** A question that becomes a comparison: its files come later, the choice is not lost on the way. */
export const Mode: Story = {
  render: (args) => {
    const compare = (event: Event) =>
      Object.assign(find(event), {mode: 'compare', participants: fourParties});
    const ask = (event: Event) => (find(event).mode = 'pick');
    return html`<section aria-label="De ladder">
      ${picker(args)}
      <p>
        <button type="button" @click=${compare}>Vergelijk</button>
        <button type="button" @click=${ask}>Terug naar de vraag</button>
      </p>
    </section>`;
  },
  play: async ({canvas, canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await pickRung(element, 'Coproduceren');
    await userEvent.click(canvas.getByRole('button', {name: 'Vergelijk'}));
    await element.updateComplete;
    await expect(inside(element).getByRole('table')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', {name: 'Terug naar de vraag'}));
    await element.updateComplete;
    await expect(chosenName(element)).toBe('Coproduceren');
  },
};

/** Attributes that change while somebody looks: the words follow, the choice stays. */
export const Words: Story = {
  args: {value: 'advise'},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    for (const [name, value, question] of [
      ['moment', 'experienced', 'Welke rol kregen ouders in dit besluit?'],
      ['phase', 'exchange', 'Welke rol kregen ouders bij het delen van informatie?'],
      ['audience', 'child', 'Hoe mocht jij meedoen?'],
    ] as const) {
      element.setAttribute(name, value);
      await element.updateComplete;
      await expect(inside(element).getByRole('radiogroup', {name: question})).toBeVisible();
      await expect(element.value).toBe('advise');
    }
  },
};

/** The language of the page changes: words are loaded, the choice stays, and an unknown language changes nothing. */
export const Language: Story = {
  args: {value: 'advise'},
  render: (args) => html`<div lang="nl">${picker(args)}</div>`,
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    const place = element.parentElement!;
    await expect(chosenName(element)).toBe('Adviseren');
    place.lang = 'en';
    await waitFor(() => expect(chosenName(element)).toMatch(/^Advis/));
    await expect(inside(element).getByRole('button', {name: /clear/i})).toBeVisible();
    place.lang = 'ar';
    await waitFor(() => expect(chosenName(element)).toMatch(/[\u0600-\u06ff]/));
    await expect(element.shadowRoot!.querySelector('[dir="rtl"]')).toBeTruthy();
    place.lang = 'nl-BE';
    await waitFor(() => expect(chosenName(element)).toBe('Adviseren'));
    await expect(textOf(element)).toContain('Wis keuze');
    await expect(element.value).toBe('advise');
  },
};
