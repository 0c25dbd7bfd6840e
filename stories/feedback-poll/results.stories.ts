import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {consultation, conversation, endpoint, people, resultsOf, server} from './poll-data.js';
import {poll, pollMeta, type PollArgs} from './poll.js';
import {all, choose, expectFits, expectState, pollIn, push, rowsOf, textOf, texts} from './poll-user.js';

/** What came out: per question both groups side by side, as bars and as a table. */
const meta: Meta<PollArgs> = {
  ...pollMeta,
  title: 'Feedback poll/Results',
  render: (args) => poll(args),
};
export default meta;
type Story = StoryObj<PollArgs>;

/** A conversation of which the round is over. */
const over = conversation(['line', 'yes-no', 'choice', 'text'], {
  rounds: [{id: 'r1', close: '2025-03-01T00:00Z'}],
});
const few = [
  ...people(1, 'parents', {line: 35, 'yes-no': 'yes', choice: 'home', text: 'Meer tijd om na te denken.'}),
  ...people(1, 'parents', {line: 55, 'yes-no': 'no', choice: 'home'}),
  ...people(3, 'professionals', {line: 80, 'yes-no': 'yes', choice: 'school', text: 'Fijn gesprek.'}),
  ...people(1, 'professionals', {line: 70, choice: 'phone'}),
];

/** Around one child sit a few people: every answer is counted, and nothing is hidden. */
export const Conversation: Story = {
  args: {definition: over, results: resultsOf(over, few)},
  play: async ({canvasElement}) => {
    const element = await pollIn(canvasElement);
    await expectState(element, 'results');
    await expect(rowsOf(element, 1)).toEqual([
      ['Antwoord', 'Ouders 2 mensen', 'Professionals 4 mensen'],
      ['Ja', '1', '3'],
      ['Nee', '1', '0'],
      ['Geen antwoord', '0', '1'],
    ]);
    await expect(texts(element, '.texts li')).toContain('Meer tijd om na te denken.');
    await expectFits(element);
  },
};

/** Ten answers or more in each group, and far apart: a sentence asks to talk about it. */
export const Difference: Story = {
  args: {
    definition: over,
    results: resultsOf(over, [
      ...people(10, 'parents', {line: 30, 'yes-no': 'yes'}),
      ...people(12, 'professionals', {line: 80, 'yes-no': 'yes'}),
    ]),
  },
  play: async ({canvasElement}) => {
    const element = await pollIn(canvasElement);
    await expectState(element, 'results');
    await expect(textOf(element)).toContain('Gemiddeld koos Ouders 30 en Professionals 80.');
  },
};

const broad = consultation(['statement', 'yes-no', 'text']);
const season = (round: string, parents: number, professionals: number, value: number) => [
  ...people(parents - 3, 'parents', {statement: value, 'yes-no': 'yes', text: 'Eén vaste persoon.'}, round),
  ...people(3, 'parents', {statement: value - 1, 'yes-no': 'no'}, round),
  ...people(professionals, 'professionals', {statement: 4, 'yes-no': 'yes'}, round),
];

/** Many people, four seasons. In summer one group was too small: that round is not in its line. */
export const Anonymous: Story = {
  args: {
    definition: broad,
    round: 'r4',
    results: resultsOf(broad, [
      ...season('r1', 14, 12, 2),
      ...season('r2', 14, 3, 3),
      ...season('r3', 16, 12, 4),
      ...season('r4', 16, 12, 5),
    ]),
  },
  play: async ({canvasElement}) => {
    const element = await pollIn(canvasElement);
    await expectState(element, 'results');
    await expect(rowsOf(element, 1)).toEqual([
      ['Ronde', 'Ouders', 'Professionals'],
      ['Voorjaar', '2', '4'],
      ['Zomer', '3', 'niet te zien'],
      ['Najaar', '4', '4'],
      ['Winter', '5', '4'],
    ]);
    await expect(rowsOf(element, 2)[1]).toEqual(['Ja', '81%', 'bijna iedereen', '89%']);
    await expectFits(element);
  },
};

/** A group under five is a sentence. */
export const SmallGroup: Story = {
  args: {definition: broad, round: 'r2', results: resultsOf(broad, season('r2', 14, 3, 3))},
  play: async ({canvasElement}) => {
    const element = await pollIn(canvasElement);
    await expectState(element, 'results');
    await expect(textOf(element)).toContain('Professionals: deze groep is nog te klein om te laten zien.');
    await expect(rowsOf(element, 0)[0]).toEqual(['Antwoord', 'Ouders 14 mensen']);
  },
};

/** A server that has results hands them over after the answer. */
export const FromAServer: Story = {
  args: {definition: conversation(['yes-no']), endpoint, group: 'parents'},
  beforeEach: () =>
    server((method) =>
      method === 'GET'
        ? Response.json(
            resultsOf(conversation(['yes-no']), [
              ...people(1, 'parents', {'yes-no': 'yes'}),
              ...people(1, 'professionals', {'yes-no': 'no'}),
            ]),
          )
        : new Response(null, {status: 201}),
    ),
  play: async ({canvasElement}) => {
    const element = await pollIn(canvasElement);
    await choose(element, 'Was u erbij?', 'Ja');
    await push(element, 'Versturen');
    await expectState(element, 'results');
    await expect(rowsOf(element, 0)[1]).toEqual(['Ja', '1', '0']);
  },
};

export const Phone: Story = {
  args: {definition: broad, round: 'r4', results: resultsOf(broad, season('r4', 16, 12, 5))},
  render: (args) => html`<div class="phone">${poll(args)}</div>`,
  play: async ({canvasElement}) => {
    const element = await pollIn(canvasElement);
    await expectState(element, 'results');
    await expectFits(element);
    await expect(all(element, 'table')[0]).toBeVisible();
  },
};

/** From right to left: bars begin on the right. */
export const Arabic: Story = {
  ...Conversation,
  globals: {language: 'ar'},
  play: async ({canvasElement}) => {
    const element = await pollIn(canvasElement);
    await expectState(element, 'results');
    const [bar, frame] = ['.drawn', '.frame'].map((each) => all(element, each)[0]!.getBoundingClientRect());
    await expect(Math.abs(bar!.right - frame!.right)).toBeLessThan(1.5);
  },
};
