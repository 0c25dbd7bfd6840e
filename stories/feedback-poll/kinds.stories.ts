import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {conversation, kinds, type Kind} from './poll-data.js';
import {poll, pollMeta, type PollArgs} from './poll.js';
import {
  choose,
  expectState,
  isChosen,
  pollIn,
  push,
  questionOf,
  questionsOf,
  slide,
  write,
} from './poll-user.js';

/** The nine kinds of question, each alone. */
const meta: Meta<PollArgs> = {
  ...pollMeta,
  title: 'Feedback poll/Kinds of question',
  args: {...pollMeta.args, group: 'parents'},
  render: (args) => poll(args),
};
export default meta;
type Story = StoryObj<PollArgs>;

const words = (kind: Kind): string => kinds[kind].text.nl;

/** Sends, and gives what the page is told of this question. */
async function answered(kind: Kind, args: PollArgs, place: HTMLElement): Promise<unknown> {
  const element = await pollIn(place);
  await push(element, 'Klaar');
  await expectState(element, 'sent');
  const {calls} = (args.onAnswer as unknown as {mock: {calls: [{response: {answers: object}}][]}}).mock;
  return (calls.at(-1)![0].response.answers as Record<string, unknown>)[kind];
}

export const Line: Story = {
  args: {definition: conversation(['line'])},
  play: async ({args, canvasElement}) => {
    await slide(await pollIn(canvasElement), words('line'), 70);
    await expect(await answered('line', args, canvasElement)).toBe(70);
  },
};

/** Choosing one from words or numbers: the answer that was chosen is what the page gets. */
const choosing = (kind: Kind, label: string, answer: unknown): Story => ({
  args: {definition: conversation([kind])},
  play: async ({args, canvasElement}) => {
    const element = await pollIn(canvasElement);
    await choose(element, words(kind), label);
    await expect(isChosen(element, words(kind), label)).toBe(true);
    await expect(await answered(kind, args, canvasElement)).toEqual(answer);
  },
});

export const Scale: Story = choosing('scale', '4', 4);
export const Smiley: Story = choosing('smiley', 'Gewoon', 2);
export const Statement: Story = choosing('statement', 'Weet ik niet', 'unknown');
export const YesNo: Story = choosing('yes-no', 'Nee', 'no');
export const Choice: Story = choosing('choice', 'Thuis', 'home');
export const Grade: Story = choosing('grade', '8', 8);

/** Two at most: a third is held back, and one that was chosen can be taken away. */
export const Choices: Story = {
  args: {definition: conversation(['choices'])},
  play: async ({args, canvasElement}) => {
    const element = await pollIn(canvasElement);
    const question = words('choices');
    for (const label of ['De stukken vooraf', 'Een pauze', 'Een tolk'])
      await choose(element, question, label);
    await expect(isChosen(element, question, 'Een tolk')).toBe(false);
    await choose(element, question, 'De stukken vooraf');
    await choose(element, question, 'Een tolk');
    await expect(await answered('choices', args, canvasElement)).toEqual(['break', 'tolk']);
  },
};

export const Text: Story = {
  args: {definition: conversation(['text'])},
  play: async ({args, canvasElement}) => {
    const element = await pollIn(canvasElement);
    await expect(questionOf(element, words('text'))).toHaveTextContent('Schrijf geen namen');
    await write(element, words('text'), 'Iets meer tijd.');
    await expect(await answered('text', args, canvasElement)).toBe('Iets meer tijd.');
  },
};

/** All nine, below each other. */
export const AllKinds: Story = {
  args: {definition: conversation(Object.keys(kinds) as Kind[])},
  parameters: {warns: ['poll-long']},
  play: async ({canvasElement}) => {
    const element = await pollIn(canvasElement);
    await expect(questionsOf(element)).toBeGreaterThanOrEqual(9);
  },
};

/** A question that is asked only after a yes. */
export const OnlyIf: Story = {
  args: {
    definition: conversation(['yes-no', 'text'], {
      questions: [kinds['yes-no'], {...kinds.text, onlyIf: {question: 'yes-no', op: 'is', value: 'yes'}}],
    }),
  },
  play: async ({canvasElement}) => {
    const element = await pollIn(canvasElement);
    const before = questionsOf(element);
    await choose(element, words('yes-no'), 'Ja');
    await expect(questionsOf(element)).toBe(before + 1);
    await choose(element, words('yes-no'), 'Nee');
    await expect(questionsOf(element)).toBe(before);
  },
};
