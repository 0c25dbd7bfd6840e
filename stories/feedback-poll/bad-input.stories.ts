import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import {conversation, kinds, people, resultsOf, server} from './poll-data.js';
import {poll, pollMeta, type PollArgs} from './poll.js';
import {expectState, pollIn, push, questionsOf, textOf, told} from './poll-user.js';

/** What a page gives that cannot be used: told to the developer, and never half a poll. */
const meta: Meta<PollArgs> = {
  ...pollMeta,
  title: 'Feedback poll/Bad input',
  args: {...pollMeta.args, group: 'parents'},
  render: (args) => poll(args, html`<p>U kunt ook bellen.</p>`),
};
export default meta;
type Story = StoryObj<PollArgs>;

const refused = (definition: unknown, code: string): Story => ({
  args: {definition},
  parameters: {warns: [code]},
  play: async ({args, canvasElement}) => {
    const element = await pollIn(canvasElement);
    await expectState(element, 'definition-problem');
    await expect(textOf(element)).toContain('De vragen kunnen nu niet worden getoond.');
    await expect(told(args.onProblem)).toContain(code);
  },
});

export const BrokenJson: Story = refused('{', 'poll-invalid');
export const UnknownKind: Story = refused(
  conversation([], {questions: [{...kinds.grade, kind: 'stars'}]}),
  'question-kind-unknown',
);
export const UnknownKey: Story = refused(
  conversation([], {questions: [{...kinds.grade, colour: 'red'}]}),
  'poll-key-unknown',
);
/** Three people cannot be anonymous among each other: that promise is not made. */
export const PromiseThatCannotBeKept: Story = refused(
  conversation(['grade'], {
    ...{mode: 'anonymous', rounds: [{id: 'r1', close: '2999-01-01T00:00Z'}]},
    groups: [{id: 'parents', label: {nl: 'Ouders'}, expected: 3}],
  }),
  'poll-anonymous',
);

/** Answers of another poll are left out. */
export const OtherAnswers: Story = {
  args: {definition: conversation(['yes-no']), answers: {'yes-no': 'yes', colour: 'red'}},
  parameters: {warns: ['poll-answer-unasked']},
  play: async ({canvasElement}) => {
    await expect((await pollIn(canvasElement)).answers).toEqual({'yes-no': 'yes'});
  },
};

/** Results that the rules could not have given are not shown, also not in part. */
export const OtherResults: Story = {
  args: {
    definition: conversation(['yes-no'], {rounds: [{id: 'r1', close: '2025-01-01T00:00Z'}]}),
    results: {
      ...resultsOf(conversation(['yes-no']), people(1, 'parents', {'yes-no': 'yes'})),
      poll: 'another',
    },
  },
  parameters: {warns: ['response-other']},
  play: async ({args, canvasElement}) => {
    const element = await pollIn(canvasElement);
    await expectState(element, 'closed');
    await waitFor(() => expect(told(args.onProblem)).toContain('response-other'));
  },
};

/** An address that does not answer can be asked again. */
export const AddressThatDoesNotAnswer: Story = {
  args: {src: './poll-server/poll.json'},
  parameters: {warns: ['load-failed']},
  beforeEach: () => {
    let isThere = false;
    return server(() => {
      const response = isThere ? Response.json(conversation(['yes-no'])) : new Response(null, {status: 503});
      isThere = true;
      return response;
    });
  },
  play: async ({canvasElement}) => {
    const element = await pollIn(canvasElement);
    await expectState(element, 'definition-problem');
    await push(element, 'Opnieuw proberen');
    await expectState(element, 'ready');
    await expect(questionsOf(element)).toBe(1);
  },
};
