import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent} from 'storybook/test';
import {noteLines, notes, people, recordOf, taggedNotes} from './tagger-data.js';
import {tagger, taggerMeta, type TaggerArgs} from './tagger.js';
import {
  chooseButton,
  fields,
  goTo,
  inside,
  lettersOf,
  press,
  pushButton,
  readOf,
  say,
  statements,
  taggerIn,
  textOf,
} from './tagger-user.js';

/** What is said of the text is one value of a form: required, to read, or switched off. */
const meta: Meta<TaggerArgs> = {
  ...taggerMeta,
  title: 'Source tagger/In a form',
  args: {...taggerMeta.args, name: 'bronnen', text: notes},
  render: (args) =>
    html`<form @submit=${(event: Event) => event.preventDefault()}>
      ${tagger(args)}
      <p><button>Opslaan</button> <button type="reset">Begin opnieuw</button></p>
    </form>`,
};
export default meta;
type Story = StoryObj<TaggerArgs>;

const sentBy = (place: ParentNode): FormDataEntryValue | null =>
  new FormData(place.querySelector('form')!).get('bronnen');

const missing = 'Kies bij een uitspraak de bron.';

/** The message waits until somebody tries to send the form; one statement with a source is enough. */
export const Required: Story = {
  args: {required: true},
  play: async ({canvas, canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await expect(textOf(element)).not.toContain(missing);
    await userEvent.click(canvas.getByRole('button', {name: 'Opslaan'}));
    await element.updateComplete;
    await expect(inside(element).getByText(missing)).toBeVisible();
    await expect(element.shadowRoot!.activeElement).toBe(chooseButton(element, 'Gesprek over Sem'));
    await say(element, 'Thuis leest', 'E');
    await expect(textOf(element)).not.toContain(missing);
    await expect(JSON.parse(String(sentBy(canvasElement)))).toMatchObject({
      schema: 'samen-sources',
      tags: [{sources: ['experiential'], anchor: {exact: 'Thuis leest hij elke avond een half uur.'}}],
    });
    await expect(String(sentBy(canvasElement))).not.toContain('Gesprek over Sem'); // not the text itself
    await userEvent.click(canvas.getByRole('button', {name: 'Begin opnieuw'}));
    await element.updateComplete;
    await expect(lettersOf(element, 'Thuis leest')).toBe('');
    await expect(element.checkValidity()).toBe(false);
  },
};

/** As it looks when no statement has a source and somebody tried to send it. */
export const RequiredError: Story = {
  args: {required: true},
  play: async ({canvas, canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await userEvent.click(canvas.getByRole('button', {name: 'Opslaan'}));
    await element.updateComplete;
    await expect(inside(element).getByText(missing)).toBeVisible();
  },
};

/** What was saved comes back, is changed, and a reset takes it back. */
export const Saved: Story = {
  args: {value: JSON.stringify(taggedNotes)},
  play: async ({args, canvas, canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await expect(lettersOf(element, 'Thuis leest')).toBe('E');
    await say(element, 'Thuis leest', 'P');
    await goTo(element, 'Onderzoek');
    await pushButton(element, 'Weghalen');
    await expect(lettersOf(element, 'Thuis leest')).toBe('P E');
    await expect(String(sentBy(canvasElement))).toBe(element.value);
    await expect(args.onChange).toHaveBeenCalledTimes(2);
    await userEvent.click(canvas.getByRole('button', {name: 'Begin opnieuw'}));
    await element.updateComplete;
    await expect(lettersOf(element, 'Thuis leest')).toBe('E');
    await expect(lettersOf(element, 'Onderzoek')).toBe('W');
  },
};

/** A page that keeps the value in a state of its own gives it back: undo stays. */
export const GivenBack: Story = {
  args: {record: recordOf(notes, [['E', 'Thuis leest hij elke avond een half uur.']])},
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    element.addEventListener('change', () => (element.value = String(element.value)));
    await say(element, 'Thuis leest', 'W');
    await expect(lettersOf(element, 'Thuis leest')).toBe('W E');
    await pushButton(element, 'Ongedaan maken');
    await expect(lettersOf(element, 'Thuis leest')).toBe('E');
  },
};

/** To read: the same text, sources, balance and files; nothing to change. */
export const Readonly: Story = {
  args: {readonly: true, record: taggedNotes, participants: people, showBalance: ''},
  play: async ({args, canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await expect(fields(element)).toHaveLength(0);
    await expect(statements(element)).toEqual(noteLines);
    await expect(readOf(element, 'Na een drukke dag')).toBe('(bron: ervaringskennis, Moeder, gebruikt)');
    await goTo(element, 'Thuis leest');
    await press(element, '1', '{Delete}');
    await expect(lettersOf(element, 'Thuis leest')).toBe('E');
    await expect(args.onChange).not.toHaveBeenCalled();
    await expect(String(sentBy(canvasElement))).toContain('"experiential"');
    await expect(inside(element).getByText('Hoe zijn de bronnen verdeeld?')).toBeVisible();
    await expect(inside(element).getByText('Bewaren of openen')).toBeVisible();
  },
};

/** Switched off, as by a fieldset: it can be read, and the form sends nothing of it. */
export const Disabled: Story = {
  args: {disabled: true, record: taggedNotes},
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await expect(fields(element)).toHaveLength(0);
    await expect(statements(element)).toEqual(noteLines);
    await expect(lettersOf(element, 'Thuis leest')).toBe('E');
    await expect(sentBy(canvasElement)).toBeNull();
  },
};
