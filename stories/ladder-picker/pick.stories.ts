import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import {picker, pickerMeta, type PickerArgs} from './picker.js';
import {
  chosenName,
  expectFits,
  inside,
  pickerIn,
  pickRung,
  pickWords,
  press,
  pushButton,
  radios,
  rung,
  textOf,
} from './user.js';

/** One question, native radios, one form value. */
const meta: Meta<PickerArgs> = {
  ...pickerMeta,
  title: 'Ladder picker/Pick',
  render: (args) => picker(args),
};
export default meta;
type Story = StoryObj<PickerArgs>;

/** Nothing is chosen beforehand: the element never speaks for a parent. A click on a radio or on its words chooses. */
export const Empty: Story = {
  play: async ({args, canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(radios(element)).toHaveLength(5);
    await expect(element.value).toBe('');
    await pickRung(element, 'Adviseren');
    await expect(element.value).toBe('advise');
    await expect(args.onChange).toHaveBeenCalledTimes(1);
    await pickWords(element, 'U beslist mee. Het gaat door als u ook ja zegt.');
    await expect(element.value).toBe('decide');
    await expect(args.onInput).toHaveBeenCalledTimes(2);
    await expect(args.onChange).toHaveBeenCalledTimes(2);
    await expect(radios(element).filter(({checked}) => checked)).toHaveLength(1);
  },
};

export const Chosen: Story = {
  args: {value: 'coproduce'},
  play: async ({args, canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(chosenName(element)).toBe('Coproduceren');
    await expect(rung(element, 'Coproduceren')).toBeChecked();
    await expect(rung(element, 'Coproduceren')).toHaveAccessibleDescription(
      'We maken het plan samen, vanaf het begin.',
    );
    await expect(args.onChange).not.toHaveBeenCalled();
  },
};

/** Space chooses the rung that has the focus, Delete takes the choice away. */
export const ByKeyboard: Story = {
  play: async ({args, canvasElement}) => {
    const element = await pickerIn(canvasElement);
    element.focus();
    await press(element, ' ');
    await expect(chosenName(element)).toBe('Informeren');
    rung(element, 'Adviseren').focus();
    await press(element, ' ');
    await expect(element.value).toBe('advise');
    await press(element, '{Delete}');
    await expect(element.value).toBe('');
    await expect(radios(element).filter(({checked}) => checked)).toHaveLength(0);
    await press(element, '{Delete}'); // there is nothing to take away
    await expect(args.onChange).toHaveBeenCalledTimes(3);
  },
};

/** The visible button takes the choice away, and the focus goes back to the rungs. */
export const Cleared: Story = {
  args: {value: 'consult'},
  play: async ({args, canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await pushButton(element, 'Wis keuze');
    await expect(element.value).toBe('');
    await expect(args.onChange).toHaveBeenCalledTimes(1);
    await expect(element.shadowRoot!.activeElement).toBe(rung(element, 'Raadplegen'));
    await expect(inside(element).queryByRole('button')).toBeNull();
    await waitFor(() => expect(textOf(element)).toMatch(/keuze is gewist/)); // said to a screen reader
  },
};

const form = (args: PickerArgs) =>
  html`<form @submit=${(event: Event) => event.preventDefault()}>
    ${picker(args)}
    <p><button>Opslaan</button></p>
  </form>`;

const missing = 'Kies een trede.';

/** The message waits until somebody tries to send the form. */
export const Required: Story = {
  args: {required: true, name: 'rol'},
  render: form,
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(element.validity.valueMissing).toBe(true);
    await expect(inside(element).getByRole('radiogroup')).toBeRequired();
    await expect(textOf(element)).not.toContain(missing);
  },
};

export const RequiredError: Story = {
  args: {required: true, name: 'rol'},
  render: form,
  play: async ({canvas, canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await userEvent.click(canvas.getByRole('button', {name: 'Opslaan'}));
    await element.updateComplete;
    await expect(textOf(element)).toContain(missing);
    await expect(inside(element).getByRole('radiogroup')).toBeInvalid();
    await expect(inside(element).getByRole('radiogroup')).toHaveAccessibleDescription(/Kies een trede\./);
    await expect(element.shadowRoot!.activeElement).toBe(rung(element, 'Informeren'));
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
    await expect(inside(element).getByRole('radiogroup')).not.toBeInvalid();
    await expect(element.validity.valid).toBe(true);
  },
};

/** The page found something itself, and says it in its own words. */
export const ErrorOfThePage: Story = {
  args: {value: 'decide', name: 'rol'},
  render: form,
  play: async ({canvas, canvasElement}) => {
    const element = await pickerIn(canvasElement);
    element.setCustomValidity('Deze vraag is al beantwoord.');
    await userEvent.click(canvas.getByRole('button', {name: 'Opslaan'}));
    await element.updateComplete;
    await expect(textOf(element)).toContain('Deze vraag is al beantwoord.');
    await expect(element.validity.customError).toBe(true);
  },
};

const doesNothing: Story['play'] = async ({args, canvasElement}) => {
  const element = await pickerIn(canvasElement);
  const before = element.value;
  await userEvent.click(rung(element, 'Meebeslissen'), {pointerEventsCheck: 0});
  await userEvent.click(inside(element).getByText('Raadplegen'), {pointerEventsCheck: 0});
  element.focus();
  await press(element, ' {Delete}');
  await expect(element.value).toBe(before);
  await expect(inside(element).queryByRole('button')).toBeNull();
  await expect(args.onChange).not.toHaveBeenCalled();
};

/** Nobody can choose, and nothing is sent. */
export const Disabled: Story = {args: {disabled: true}, play: doesNothing};

export const DisabledChosen: Story = {args: {disabled: true, value: 'advise'}, play: doesNothing};

/** To read: the chosen rung can have the focus, the others cannot be chosen. */
export const Readonly: Story = {args: {readonly: true, value: 'advise'}, play: doesNothing};

export const ReadonlyEmpty: Story = {args: {readonly: true}, play: doesNothing};

/** Side by side where there is room; a narrow place stays vertical. */
export const Horizontal: Story = {
  args: {orientation: 'horizontal', value: 'advise'},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    const [first, second] = radios(element).map((radio) => radio.getBoundingClientRect());
    await expect(second!.left).toBeGreaterThan(first!.right);
    await expect(second!.top).toBe(first!.top);
    await pickRung(element, 'Coproduceren');
    await expect(element.value).toBe('coproduce');
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
    for (const radio of radios(element)) {
      const {height, width} = radio.closest('label')!.getBoundingClientRect();
      await expect(height).toBeGreaterThanOrEqual(44);
      await expect(width).toBeGreaterThanOrEqual(44);
    }
    await pickWords(element, 'Wij vragen wat u ziet en vindt, voordat er iets wordt besloten.');
    await expect(element.value).toBe('consult');
  },
};
