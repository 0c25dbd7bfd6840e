import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent} from 'storybook/test';
import {picker, pickerMeta, type PickerArgs} from './picker.js';
import {chosenName, expectFits, inside, pickerIn, pickRung, radios, rung, textOf} from './user.js';

/** One question, native radios, one form value. */
const meta: Meta<PickerArgs> = {
  ...pickerMeta,
  title: 'Ladder picker/Pick',
  render: (args) => picker(args),
};
export default meta;
type Story = StoryObj<PickerArgs>;

/** Nothing is chosen beforehand: the element never speaks for a parent. */
export const Empty: Story = {
  play: async ({args, canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(radios(element)).toHaveLength(5);
    await expect(element.value).toBe('');
    await pickRung(element, 'Adviseren');
    await expect(element.value).toBe('advise');
    await expect(args.onChange).toHaveBeenCalledTimes(1);
    await pickRung(element, 'Meebeslissen');
    await expect(element.value).toBe('decide');
    await expect(args.onChange).toHaveBeenCalledTimes(2);
  },
};

export const Chosen: Story = {
  args: {value: 'coproduce'},
  play: async ({args, canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(chosenName(element)).toBe('Coproduceren');
    await expect(rung(element, 'Coproduceren')).toBeChecked();
    await expect(args.onChange).not.toHaveBeenCalled();
  },
};

/** The visible button and the Delete key both take the choice away. */
export const Cleared: Story = {
  args: {value: 'consult'},
  play: async ({args, canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await userEvent.click(inside(element).getByRole('button', {name: 'Wis keuze'}));
    await expect(element.value).toBe('');
    await expect(args.onChange).toHaveBeenCalledTimes(1);
    await pickRung(element, 'Raadplegen');
    await userEvent.keyboard('{Delete}');
    await element.updateComplete;
    await expect(element.value).toBe('');
    await expect(radios(element).filter((radio) => radio.checked)).toHaveLength(0);
    await expect(args.onChange).toHaveBeenCalledTimes(3);
  },
};

const form = (args: PickerArgs) =>
  html`<form @submit=${(event: Event) => event.preventDefault()}>
    ${picker(args)}
    <p><button>Opslaan</button></p>
  </form>`;

const missing = 'Kies een trede.';

export const Required: Story = {
  args: {required: true, name: 'rol'},
  render: form,
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(element.validity.valueMissing).toBe(true);
    await expect(textOf(element)).not.toContain(missing);
  },
};

/** The message waits until somebody tries to send the form. */
export const RequiredError: Story = {
  args: {required: true, name: 'rol'},
  render: form,
  play: async ({canvas, canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await userEvent.click(canvas.getByRole('button', {name: 'Opslaan'}));
    await element.updateComplete;
    await expect(textOf(element)).toContain(missing);
    await expect(inside(element).getByRole('radiogroup')).toBeInvalid();
  },
};

/** A choice takes the message away. */
export const RequiredSolved: Story = {
  args: {required: true, name: 'rol'},
  render: form,
  play: async ({canvas, canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await userEvent.click(canvas.getByRole('button', {name: 'Opslaan'}));
    await pickRung(element, 'Informeren');
    await expect(textOf(element)).not.toContain(missing);
    await expect(element.validity.valid).toBe(true);
  },
};

const doesNothing: Story['play'] = async ({args, canvasElement}) => {
  const element = await pickerIn(canvasElement);
  const before = element.value;
  await userEvent.click(rung(element, 'Meebeslissen'), {pointerEventsCheck: 0});
  await userEvent.click(inside(element).getByText('Raadplegen'), {pointerEventsCheck: 0});
  await expect(element.value).toBe(before);
  await expect(args.onChange).not.toHaveBeenCalled();
};

export const Disabled: Story = {args: {disabled: true}, play: doesNothing};

export const DisabledChosen: Story = {args: {disabled: true, value: 'advise'}, play: doesNothing};

export const Readonly: Story = {args: {readonly: true, value: 'advise'}, play: doesNothing};

export const ReadonlyEmpty: Story = {args: {readonly: true}, play: doesNothing};

/** Side by side where there is room; a narrow place stays vertical. */
export const Horizontal: Story = {
  args: {orientation: 'horizontal', value: 'advise'},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    const [first, second] = radios(element).map((radio) => radio.getBoundingClientRect());
    await expect(second!.left).toBeGreaterThan(first!.right);
  },
};

export const HorizontalOnAPhone: Story = {
  args: {orientation: 'horizontal', value: 'advise'},
  render: (args) => html`<div class="phone">${picker(args)}</div>`,
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    const [first, second] = radios(element).map((radio) => radio.getBoundingClientRect());
    await expect(second!.top).toBeGreaterThan(first!.bottom);
    await expectFits(element);
  },
};

export const Phone: Story = {
  args: {value: 'coproduce', decision: 'Extra begeleiding in de klas', required: true},
  render: (args) => html`<div class="phone">${picker(args)}</div>`,
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expectFits(element);
    for (const radio of radios(element))
      await expect(radio.closest('label')!.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  },
};

/** A value that is no rung is ignored and told to the developer; the parent simply sees an open question. */
export const BadValue: Story = {
  args: {value: 'beslissen'},
  play: async ({args, canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(element.value).toBe('');
    await expect(args.onProblem).toHaveBeenCalled();
    await pickRung(element, 'Informeren');
    await expect(element.value).toBe('inform');
  },
};
