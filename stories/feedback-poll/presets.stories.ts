import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {consultation, conversation} from './poll-data.js';
import {poll, pollMeta, type PollArgs} from './poll.js';
import {inside, partOf, pollIn, questionsOf, textOf} from './poll-user.js';

/** The polls of Samen, and the promise that stands before the first question. */
const meta: Meta<PollArgs> = {
  ...pollMeta,
  title: 'Feedback poll/Polls of Samen',
  args: {...pollMeta.args, group: 'parents'},
  render: (args) => poll(args),
};
export default meta;
type Story = StoryObj<PollArgs>;

const talk = 'De mensen van dit gesprek zien de antwoorden, per groep.';

const preset = (definition: string, title: string, questions: number): Story => ({
  args: {definition},
  play: async ({canvasElement}) => {
    const element = await pollIn(canvasElement);
    await expect(inside(element).getByRole('heading', {name: title})).toBeVisible();
    await expect(questionsOf(element)).toBe(questions);
    await expect(partOf(element, 'promise')).toBe(talk);
  },
});

export const AfterConversation: Story = preset('after-conversation', 'Na het gesprek', 5);
export const BeforeConversation: Story = preset('before-conversation', 'Voor het gesprek', 4);
export const WorkingTogether: Story = preset('working-together', 'Hoe werken we samen?', 6);
export const FuturePicture: Story = preset('future-picture', 'Wensbeeld', 4);

/** For many people, so nobody is seen. Only a page knows when it closes: by its name alone it cannot be asked. */
export const ParentConsultation: Story = {
  args: {definition: 'parent-consultation'},
  parameters: {warns: ['poll-invalid']},
  play: async ({canvasElement}) => {
    await expect(textOf(await pollIn(canvasElement))).toContain('De vragen kunnen nu niet worden getoond.');
  },
};

/** The other promise: nobody sees one's own answers, and results come from five people. */
export const Anonymous: Story = {
  args: {definition: consultation(['statement', 'text'], {rounds: [{id: 'r1', close: '2999-01-01T00:00Z'}]})},
  play: async ({canvasElement}) => {
    const element = await pollIn(canvasElement);
    await expect(partOf(element, 'promise')).toMatch(/^Niemand ziet uw eigen antwoorden\..*5 mensen/);
  },
};

/** At a policy table it is no conversation about one child. */
export const PolicyTable: Story = {
  args: {definition: conversation(['statement']), setting: 'policy'},
  play: async ({canvasElement}) => {
    const element = await pollIn(canvasElement);
    await expect(partOf(element, 'promise')).toBe('De mensen aan deze tafel zien de antwoorden, per groep.');
  },
};
