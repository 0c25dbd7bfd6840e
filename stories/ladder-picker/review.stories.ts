import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {fourParties, mother, position, teacher, youthWorker} from './data.js';
import {picker, pickerMeta, type PickerArgs} from './picker.js';
import {expectFits, pickerIn, resultOf, textOf} from './user.js';

/** After the meeting: did people get the role that they expected? */
const meta: Meta<PickerArgs> = {
  ...pickerMeta,
  title: 'Ladder picker/Review',
  args: {
    ...pickerMeta.args,
    mode: 'review',
    decision: 'Extra begeleiding in de klas',
    participants: fourParties,
  },
  render: (args) => picker(args),
};
export default meta;
type Story = StoryObj<PickerArgs>;

const positions = (expected: string, experienced: string, teacherSays = experienced) => [
  position(mother, 'expected', expected),
  position(mother, 'experienced', experienced),
  position(teacher, 'experienced', teacherSays),
  position(youthWorker, 'experienced', teacherSays),
];

/** Words of judgement never appear: people differ, nobody fails. */
const noVerdict: Story['play'] = async ({canvasElement}) => {
  const element = await pickerIn(canvasElement);
  await expect(resultOf(element)).not.toBe('');
  await expect(textOf(element)).not.toMatch(/onvoldoende|mislukt|fout\b|slecht/i);
};

export const ExpectationMet: Story = {
  args: {positions: positions('coproduce', 'coproduce')},
  play: noVerdict,
};

export const Less: Story = {args: {positions: positions('decide', 'consult')}, play: noVerdict};

export const More: Story = {args: {positions: positions('consult', 'coproduce')}, play: noVerdict};

/** Professionals and the parent experienced the same meeting in different ways. */
export const Differently: Story = {
  args: {positions: positions('coproduce', 'inform', 'coproduce')},
  play: noVerdict,
};

export const Open: Story = {args: {positions: [position(mother, 'expected', 'advise')]}};

export const Readonly: Story = {
  args: {positions: positions('decide', 'advise'), readonly: true},
  play: noVerdict,
};

export const Phone: Story = {
  args: {positions: positions('decide', 'consult')},
  render: (args) => html`<div class="phone">${picker(args)}</div>`,
  play: async ({canvasElement}) => expectFits(await pickerIn(canvasElement)),
};

export const English: Story = {
  args: {positions: positions('decide', 'consult')},
  globals: {language: 'en'},
  play: noVerdict,
};

export const Arabic: Story = {
  args: {positions: positions('decide', 'consult')},
  globals: {language: 'ar'},
  play: noVerdict,
};
