import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent} from 'storybook/test';
import {fourPeople, planOf} from './planner-data.js';
import {planner, plannerMeta, type PlannerArgs} from './planner.js';
import {
  fields,
  inside,
  listOf,
  openPart,
  plannerIn,
  pushButton,
  scoreOf,
  seatButton,
  seatNames,
  sit,
  textOf,
  waitingNames,
} from './planner-user.js';

/** The plan is one value of a form: required, to read, or switched off. */
const meta: Meta<PlannerArgs> = {
  ...plannerMeta,
  title: 'Seat planner/In a form',
  render: (args) =>
    html`<form @submit=${(event: Event) => event.preventDefault()}>
      ${planner(args)}
      <p><button>Opslaan</button> <button type="reset">Begin opnieuw</button></p>
    </form>`,
};
export default meta;
type Story = StoryObj<PlannerArgs>;

const sentBy = (place: ParentNode): FormDataEntryValue | null =>
  new FormData(place.querySelector('form')!).get('tafel');

const missing = 'Geef iemand een plek.';

/** The message waits until somebody tries to send the form; somebody with a place is enough. */
export const Required: Story = {
  args: {name: 'tafel', required: true, participants: fourPeople},
  play: async ({canvas, canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await expect(textOf(element)).not.toContain(missing);
    await userEvent.click(canvas.getByRole('button', {name: 'Opslaan'}));
    await element.updateComplete;
    await expect(inside(element).getByText(missing)).toBeVisible();
    await expect(element.shadowRoot!.activeElement).toBe(listOf(element, 1));
    await sit(element, 'Moeder', 1);
    await expect(textOf(element)).not.toContain(missing);
    await expect(JSON.parse(String(sentBy(canvasElement)))).toMatchObject({
      schema: 'samen-seating',
      places: [{seat: 's1', participant: 'moeder'}],
    });
    await userEvent.click(canvas.getByRole('button', {name: 'Begin opnieuw'}));
    await element.updateComplete;
    await expect(seatNames(element)).toEqual(['—', '—', '—', '—']);
    await expect(element.checkValidity()).toBe(false);
  },
};

/** As it looks when nobody has a place and somebody tried to send it. */
export const RequiredError: Story = {
  args: {name: 'tafel', required: true, participants: fourPeople},
  play: async ({canvas, canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await userEvent.click(canvas.getByRole('button', {name: 'Opslaan'}));
    await element.updateComplete;
    await expect(inside(element).getByText(missing)).toBeVisible();
  },
};

/** What was saved comes back, is changed, and a reset takes it back. */
export const Saved: Story = {
  args: {name: 'tafel', value: JSON.stringify(planOf(fourPeople))},
  play: async ({canvas, canvasElement}) => {
    const element = await plannerIn(canvasElement);
    const before = seatNames(element);
    await sit(element, 'Sem', 4);
    await expect(seatNames(element)).not.toEqual(before);
    await userEvent.click(canvas.getByRole('button', {name: 'Begin opnieuw'}));
    await element.updateComplete;
    await expect(seatNames(element)).toEqual(before);
  },
};

/** To read: the same table, picture, number and files; nothing to change. */
export const Readonly: Story = {
  args: {name: 'tafel', readonly: true, plan: planOf(fourPeople)},
  play: async ({args, canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await expect(fields(element)).toHaveLength(0);
    await expect(seatNames(element)).toEqual(fourPeople.map(({name}) => name));
    await expect(scoreOf(element)).toMatch(/nu \d+ van 100/);
    await expect(inside(element).queryByText('Wie komen er?')).toBeNull();
    await expect(inside(element).queryByText('Zoek een gelijkere indeling')).toBeNull();
    await userEvent.click(seatButton(element, 1));
    await userEvent.click(seatButton(element, 2));
    await expect(seatNames(element)[0]).toBe('Sem');
    await expect(args.onChange).not.toHaveBeenCalled();
    await expect(String(sentBy(canvasElement))).toContain('"moeder"');
    await expect(inside(element).getByText('Afdrukken of bewaren')).toBeVisible();
  },
};

/** Switched off, as by a fieldset: it can be read, and the form sends nothing of it. */
export const Disabled: Story = {
  args: {name: 'tafel', disabled: true, plan: planOf(fourPeople)},
  play: async ({canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await expect(fields(element)).toHaveLength(0);
    await expect(seatNames(element)).toEqual(fourPeople.map(({name}) => name));
    await expect(sentBy(canvasElement)).toBeNull();
  },
};

/** Enter in the field of a new person adds that person: it does not send the form of the page. */
export const EnterAddsSomebody: Story = {
  args: {name: 'tafel'},
  play: async ({canvasElement}) => {
    const element = await plannerIn(canvasElement);
    let sent = 0;
    canvasElement.querySelector('form')!.addEventListener('submit', () => sent++);
    await openPart(element, 'Wie komen er?');
    const name = inside(element).getByRole('group', {name: 'Iemand erbij'}).querySelector('input')!;
    await userEvent.type(name, 'Opa{Enter}');
    await element.updateComplete;
    await expect(waitingNames(element)).toEqual(['Opa']);
    await expect(sent).toBe(0);
    await pushButton(element, 'Zet iedereen op een vrije stoel');
    await expect(seatNames(element)[0]).toBe('Opa');
  },
};
