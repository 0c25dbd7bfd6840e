import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {conversation, endpoint, server, type Serve} from './poll-data.js';
import {poll, pollMeta, type PollArgs} from './poll.js';
import {choose, expectState, pollIn, push, textOf} from './poll-user.js';

/** What becomes of answers, with a stand-in for the server: each state in words. */
const meta: Meta<PollArgs> = {
  ...pollMeta,
  title: 'Feedback poll/States',
  args: {
    ...pollMeta.args,
    definition: conversation(['yes-no']),
    endpoint,
    group: 'parents',
    showResults: 'never',
  },
  render: (args) => poll(args),
};
export default meta;
type Story = StoryObj<PollArgs>;

/** Somebody answers and sends; the server does this. */
const sent = (state: string, words: string, serve: Serve): Story => ({
  beforeEach: () => server(serve),
  play: async ({canvasElement}) => {
    const element = await pollIn(canvasElement);
    await choose(element, 'Was u erbij?', 'Ja');
    await push(element, 'Versturen');
    await expectState(element, state);
    await expect(textOf(element)).toContain(words);
  },
});
const status = (code: number) => () => new Response(null, {status: code});

export const Sent: Story = sent('sent', 'Bedankt voor uw antwoorden. Ze zijn aangekomen.', status(201));
export const Sending: Story = sent(
  'sending',
  'Uw antwoorden worden verstuurd.',
  () => new Promise<Response>(() => undefined),
);
/** No connection: it is tried again by itself. */
export const Offline: Story = sent('offline', 'Versturen lukt nu niet.', () =>
  Promise.reject(new TypeError('no connection')),
);
export const Busy: Story = sent('offline', 'We proberen het vanzelf opnieuw.', status(503));
/** The server does not take it: the answers can be copied. */
export const Refused: Story = sent('refused', 'De vragen zijn veranderd.', status(422));
export const Withdrawn: Story = sent('refused', 'De tijd om te antwoorden is voorbij', status(410));
export const Newer: Story = sent('refused', 'Er zijn al nieuwere antwoorden van u.', status(409));

/** A change goes under the same id, as the next revision. */
export const Changed: Story = {
  beforeEach: () => server(status(200)),
  play: async ({canvasElement}) => {
    const element = await pollIn(canvasElement);
    await choose(element, 'Was u erbij?', 'Ja');
    await push(element, 'Versturen');
    await expectState(element, 'sent');
    await push(element, 'Mijn antwoorden wijzigen');
    await choose(element, 'Was u erbij?', 'Nee');
    await push(element, 'Versturen');
    await expectState(element, 'sent');
  },
};

const shows = (state: string, words: string, args: PollArgs): Story => ({
  args,
  play: async ({canvasElement}) => {
    const element = await pollIn(canvasElement);
    await expectState(element, state);
    await expect(textOf(element)).toContain(words);
  },
});

export const NotYetOpen: Story = shows('not-yet-open', 'U kunt nog niet antwoorden.', {
  definition: conversation(['yes-no'], {rounds: [{id: 'r1', open: '2999-01-01T00:00Z'}]}),
});
export const Closed: Story = shows('closed', 'U kunt niet meer antwoorden.', {
  definition: conversation(['yes-no'], {rounds: [{id: 'r1', close: '2025-01-01T00:00Z'}]}),
});
