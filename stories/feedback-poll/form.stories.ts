import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent} from 'storybook/test';
import {conversation, kinds} from './poll-data.js';
import {poll, pollMeta, type PollArgs} from './poll.js';
import {choose, inside, isChosen, pollIn, textOf} from './poll-user.js';

/** Without a server the answers are one value of a form, as JSON. */
const meta: Meta<PollArgs> = {
  ...pollMeta,
  title: 'Feedback poll/In a form',
  args: {...pollMeta.args, name: 'ervaring', group: 'parents', definition: conversation(['yes-no'])},
  render: (args) =>
    html`<form @submit=${(event: Event) => event.preventDefault()}>
      ${poll(args)}
      <p><button>Opslaan</button> <button type="reset">Begin opnieuw</button></p>
    </form>`,
};
export default meta;
type Story = StoryObj<PollArgs>;

const sentBy = (place: ParentNode): unknown =>
  JSON.parse(String(new FormData(place.querySelector('form')!).get('ervaring')));

/** It has no button of its own: that of the form is the one. */
export const Field: Story = {
  play: async ({canvas, canvasElement}) => {
    const element = await pollIn(canvasElement);
    await expect(inside(element).queryByRole('button', {name: 'Klaar'})).toBeNull();
    await choose(element, 'Was u erbij?', 'Ja');
    await expect(sentBy(canvasElement)).toMatchObject({poll: 'story', answers: {'yes-no': 'yes'}});
    await userEvent.click(canvas.getByRole('button', {name: 'Begin opnieuw'}));
    await element.updateComplete;
    await expect(isChosen(element, 'Was u erbij?', 'Ja')).toBe(false);
  },
};

/** The message waits until somebody tries to send the form. */
export const Required: Story = {
  args: {required: true, definition: conversation([], {questions: [{...kinds['yes-no'], required: true}]})},
  play: async ({canvas, canvasElement}) => {
    const element = await pollIn(canvasElement);
    await expect(textOf(element)).not.toContain('Geef antwoord op deze vraag.');
    await userEvent.click(canvas.getByRole('button', {name: 'Opslaan'}));
    await element.updateComplete;
    await expect(element.checkValidity()).toBe(false);
    await expect(textOf(element)).toContain('Geef antwoord op deze vraag.');
    await choose(element, 'Was u erbij?', 'Nee');
    await expect(element.checkValidity()).toBe(true);
  },
};

export const Disabled: Story = {
  args: {disabled: true, answers: {'yes-no': 'yes'}},
  play: async ({canvasElement}) => {
    const element = await pollIn(canvasElement);
    await expect(isChosen(element, 'Was u erbij?', 'Ja')).toBe(true);
    await expect(new FormData(canvasElement.querySelector('form')!).has('ervaring')).toBe(false);
  },
};
