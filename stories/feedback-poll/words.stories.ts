import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {conversation, kinds} from './poll-data.js';
import {poll, pollMeta, type PollArgs} from './poll.js';
import {all, expectFits, inside, partOf, pollIn, texts} from './poll-user.js';

/** Own words, other languages and directions, and a phone. */
const meta: Meta<PollArgs> = {
  ...pollMeta,
  title: 'Feedback poll/Words and room',
  args: {
    ...pollMeta.args,
    group: 'parents',
    definition: conversation(['line', 'yes-no', 'choices', 'grade']),
  },
  render: (args) => poll(args),
};
export default meta;
type Story = StoryObj<PollArgs>;

export const LabelAndHelp: Story = {
  args: {label: 'Hoe was het gesprek van gisteren?', help: 'Het kost u twee minuten.', headingLevel: '2'},
  play: async ({canvasElement}) => {
    const element = await pollIn(canvasElement);
    const heading = inside(element).getByRole('heading', {name: 'Hoe was het gesprek van gisteren?'});
    await expect(heading).toHaveAttribute('aria-level', '2');
    await expect(partOf(element, 'help')).toBe('Het kost u twee minuten.');
  },
};

const twoTongues = conversation([], {
  languages: ['nl', 'ar'],
  questions: [{...kinds['yes-no'], text: {nl: 'Was u erbij?', ar: 'هل كنت حاضرا؟'}}],
});

/** A poll with words in the language of the page. */
export const Arabic: Story = {
  args: {definition: twoTongues},
  globals: {language: 'ar'},
  play: async ({canvasElement}) => {
    const element = await pollIn(canvasElement);
    await expect(getComputedStyle(element.shadowRoot!.querySelector('.root')!).direction).toBe('rtl');
    await expect(texts(element, 'legend').join()).toContain('هل كنت حاضرا؟');
    await expectFits(element);
  },
};

/** A Dutch poll on an English page: its words are marked as Dutch. */
export const English: Story = {
  globals: {language: 'en'},
  play: async ({canvasElement}) => {
    const element = await pollIn(canvasElement);
    await expect(all(element, 'legend [lang="nl"]').length).toBeGreaterThan(0);
  },
};

export const Phone: Story = {
  render: (args) => html`<div class="phone">${poll(args)}</div>`,
  play: async ({canvasElement}) => {
    const element = await pollIn(canvasElement);
    await expectFits(element);
    for (const option of all(element, 'label, button'))
      await expect(Math.round(option.getBoundingClientRect().height)).toBeGreaterThanOrEqual(44);
  },
};
