import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {apart, fourParties, mother, position, teacher, twelveParties, twelvePositions} from './data.js';
import {picker, pickerMeta, type PickerArgs} from './picker.js';
import {expectFits, inside, pickerIn, pickRung, radios, resultOf, textOf} from './user.js';

/** A comparison about somebody else, at another table, in another phase or language. */
const meta: Meta<PickerArgs> = {
  ...pickerMeta,
  title: 'Ladder picker/Compare in other words',
  args: {
    ...pickerMeta.args,
    mode: 'compare',
    participants: fourParties,
    positions: apart,
    decisionKind: 'support-plan',
  },
  render: (args) => picker(args),
};
export default meta;
type Story = StoryObj<PickerArgs>;

/** The role of the child instead of the parents. */
export const AboutTheChild: Story = {
  args: {subject: 'child', participants: twelveParties.slice(1, 7), positions: twelvePositions.slice(1, 7)},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(inside(element).getByRole('table', {name: /Welke rol heeft het kind/})).toBeVisible();
  },
};

/** Sharing information, before the decision. */
export const Exchange: Story = {
  args: {
    phase: 'exchange',
    participants: [mother, teacher],
    positions: [
      {...position(mother, 'expected', 'coproduce'), phase: 'exchange'},
      {...position(teacher, 'offered', 'coproduce'), phase: 'exchange'},
    ],
  },
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(inside(element).getByRole('table', {name: /bij het delen van informatie/})).toBeVisible();
    await expect(resultOf(element)).toBe('Iedereen noemt dezelfde rol: coproduceren.');
  },
};

/** A table about policy, with representatives. */
export const PolicyTable: Story = {
  args: {
    setting: 'policy',
    decision: 'De regels voor passend onderwijs in de regio',
    participants: [
      {id: 'ouderraad', name: 'Ouderraad', role: 'parent'},
      {id: 'gemeente', name: 'Gemeente', role: 'policy-officer'},
    ],
    positions: [
      {participant: 'ouderraad', moment: 'expected', rung: 'advise'},
      {participant: 'gemeente', moment: 'offered', rung: 'consult'},
    ],
  },
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(resultOf(element)).toBe(
      'Ouderraad verwacht adviseren, Gemeente biedt raadplegen: één trede verschil.',
    );
    await pickRung(element, /Gemeente.*Coproduceren/);
    await expect(resultOf(element)).toMatch(/^Ouderraad verwacht adviseren, Gemeente biedt meer/);
  },
};

export const English: Story = {
  globals: {language: 'en'},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(resultOf(element)).toMatch(/^Moeder .*three rungs/);
    await expect(textOf(element)).not.toMatch(/treden|verwacht|Bespreek/);
  },
};

/** From right to left: the names stand on the right, and the rungs go on to the left. */
export const Arabic: Story = {
  globals: {language: 'ar'},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(resultOf(element)).toMatch(/[\u0600-\u06ff]/);
    await expect(textOf(element)).not.toMatch(/treden|verwacht|Bespreek/);
    const [name] = inside(element).getAllByRole('rowheader');
    const [first, second] = radios(element);
    await expect(name!.getBoundingClientRect().left).toBeGreaterThan(first!.getBoundingClientRect().right);
    await expect(first!.getBoundingClientRect().left).toBeGreaterThan(second!.getBoundingClientRect().right);
    await expectFits(element);
  },
};

/** Names in other scripts keep their own direction, in both directions of the page. */
export const NamesOfEverywhere: Story = {
  args: {participants: twelveParties, positions: twelvePositions},
  globals: {language: 'ar'},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    for (const name of ['فاطمة', 'Zoë (16)', 'Nguyễn Thị Hoa'])
      await expect(inside(element).getAllByText(name)[0]!.localName).toBe('bdi');
  },
};
