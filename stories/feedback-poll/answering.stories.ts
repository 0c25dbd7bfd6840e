import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {conversation, kinds} from './poll-data.js';
import {poll, pollMeta, type PollArgs} from './poll.js';
import {
  all,
  choose,
  expectState,
  inside,
  pollIn,
  push,
  questionsOf,
  rowsOf,
  slide,
  textOf,
  texts,
} from './poll-user.js';

/** One question at a time, what is missing, and one device for many people. */
const meta: Meta<PollArgs> = {...pollMeta, title: 'Feedback poll/Answering', render: (args) => poll(args)};
export default meta;
type Story = StoryObj<PollArgs>;

const short = conversation(['yes-no', 'grade'], {
  questions: [
    {...kinds['yes-no'], required: true},
    {...kinds.grade, required: true},
  ],
});

/** Nothing goes on by itself: people go to the next question, and back. */
export const Steps: Story = {
  args: {definition: conversation(['line', 'yes-no']), steps: 'one', group: 'parents'},
  play: async ({canvasElement}) => {
    const element = await pollIn(canvasElement);
    await expect(questionsOf(element)).toBe(1);
    await expect(textOf(element)).toContain('Vraag 1 van 2');
    await slide(element, 'Was er ruimte', 60);
    await expect(textOf(element)).toContain('Vraag 1 van 2');
    await push(element, 'Volgende');
    await expect(textOf(element)).toContain('Vraag 2 van 2');
    await choose(element, 'Was u erbij?', 'Ja');
    await push(element, 'Vorige');
    await expect(all<HTMLInputElement>(element, '[type="range"]')[0]!.value).toBe('60');
    await push(element, 'Volgende');
    await push(element, 'Klaar');
    await expectState(element, 'sent');
  },
};

/** Who somebody is comes first, when the page does not say it. */
export const Groups: Story = {
  args: {definition: conversation(['yes-no'])},
  play: async ({args, canvasElement}) => {
    const element = await pollIn(canvasElement);
    await choose(element, 'Wie bent u?', 'Professionals');
    await choose(element, 'Was u erbij?', 'Ja');
    await push(element, 'Klaar');
    await expectState(element, 'sent');
    await expect(args.onAnswer).toHaveBeenCalledTimes(1);
  },
};

/** A list of what is missing takes the focus; each error stays until its own question is mended. */
export const Missing: Story = {
  args: {definition: short, group: 'parents'},
  play: async ({canvasElement}) => {
    const element = await pollIn(canvasElement);
    await push(element, 'Klaar');
    await expectState(element, 'checking');
    await expect(textOf(element)).toContain('Er missen nog 2 antwoorden.');
    await expect(texts(element, '.summary a')).toEqual(['Was u erbij?', 'Welk cijfer geeft u het gesprek?']);
    await choose(element, 'Welk cijfer', '7');
    await expect(texts(element, '.summary a')).toEqual(['Was u erbij?']);
  },
};

/** One device goes round; nothing is kept on it. Who answered last sees what came out. */
export const Kiosk: Story = {
  args: {definition: conversation(['yes-no'], {quorum: {parents: 1, professionals: 1}}), kiosk: true},
  play: async ({canvasElement}) => {
    const element = await pollIn(canvasElement);
    await choose(element, 'Wie bent u?', 'Ouders');
    await choose(element, 'Was u erbij?', 'Ja');
    await push(element, 'Klaar');
    await expectState(element, 'sent');
    await push(element, 'Volgende persoon');
    await expectState(element, 'ready');
    await expect(all(element, ':checked')).toHaveLength(0);
    await choose(element, 'Wie bent u?', 'Professionals');
    await choose(element, 'Was u erbij?', 'Nee');
    await push(element, 'Klaar');
    await expectState(element, 'results');
    await expect(rowsOf(element, 0).slice(1, 3)).toEqual([
      ['Ja', '1', '0'],
      ['Nee', '0', '1'],
    ]);
    await expect(inside(element).getByRole('button', {name: 'Volgende persoon'})).toBeVisible();
  },
};
