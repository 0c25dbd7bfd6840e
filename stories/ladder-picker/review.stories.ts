import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {fourParties, mother, position, teacher, youthWorker} from './data.js';
import {picker, pickerMeta, type PickerArgs} from './picker.js';
import {expectFits, pickerIn, pickRung, press, radios, resultOf, rung, textOf} from './user.js';

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

const positions = (expected: string, experienced: string, othersSay = experienced) => [
  position(mother, 'expected', expected),
  position(mother, 'experienced', experienced),
  position(teacher, 'experienced', othersSay),
  position(youthWorker, 'experienced', othersSay),
];

/** The sentence it ends in. Words of judgement never appear: people differ, nobody fails. */
const ends =
  (sentence: string | RegExp): Story['play'] =>
  async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(resultOf(element)).toMatch(sentence);
    await expect(textOf(element)).not.toMatch(/onvoldoende|mislukt|fout\b|slecht/i);
  };

export const ExpectationMet: Story = {
  args: {positions: positions('coproduce', 'coproduce')},
  play: ends(/^Moeder verwachtte en kreeg dezelfde rol: coproduceren\.$/),
};

/** Everyone fills in for themselves what they got; the sentence follows. */
export const FilledIn: Story = {
  args: {positions: positions('decide', 'decide').slice(0, 1)},
  play: async ({args, canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(resultOf(element)).toBe('Nog niemand heeft verteld wat er is verwacht en gekregen.');
    await pickRung(element, /Moeder.*gekregen.*Adviseren/);
    await expect(resultOf(element)).toMatch(
      /^Moeder verwachtte meebeslissen en kreeg adviseren: twee treden minder\./,
    );
    rung(element, /Moeder.*gekregen.*Meebeslissen/).focus();
    await press(element, ' ');
    await expect(resultOf(element)).toBe('Moeder verwachtte en kreeg dezelfde rol: meebeslissen.');
    await expect(args.onAgreement).toHaveBeenCalledTimes(2);
  },
};

export const Less: Story = {
  args: {positions: positions('decide', 'consult')},
  play: ends(
    /^Moeder verwachtte meebeslissen en kreeg raadplegen: drie treden minder\. Bespreek dit eerst\.$/,
  ),
};

export const More: Story = {
  args: {positions: positions('consult', 'coproduce')},
  play: ends(/^Moeder verwachtte raadplegen en kreeg coproduceren: twee treden meer\./),
};

/** Professionals and the parent experienced the same meeting in different ways. */
export const Differently: Story = {
  args: {positions: positions('coproduce', 'inform', 'coproduce')},
  play: ends(/^Moeder verwachtte coproduceren en kreeg informeren: drie treden minder\./),
};

/** Nobody has told yet. */
export const Empty: Story = {
  play: ends(/^Nog niemand heeft verteld wat er is verwacht en gekregen\.$/),
};

export const Readonly: Story = {
  args: {positions: positions('decide', 'advise'), readonly: true},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(radios(element)).toHaveLength(0);
    await expect(resultOf(element)).toMatch(/twee treden minder/);
  },
};

export const Disabled: Story = {
  args: {positions: positions('decide', 'advise'), disabled: true},
  play: async ({canvasElement}) => expect(radios(await pickerIn(canvasElement))).toHaveLength(0),
};

export const AboutTheChild: Story = {
  args: {
    subject: 'child',
    participants: [{id: 'zoe', name: 'Zoë', role: 'child'}, ...fourParties],
    positions: [
      {participant: 'zoe', moment: 'expected', rung: 'advise'},
      {participant: 'zoe', moment: 'experienced', rung: 'consult'},
    ],
  },
  play: ends(/^Zoë verwachtte adviseren en kreeg raadplegen: één trede minder\.$/),
};

/** The review of a policy table. */
export const PolicyTable: Story = {
  args: {
    setting: 'policy',
    decision: 'De regels voor passend onderwijs in de regio',
    participants: ['Ouderraad', 'Gemeente'],
    positions: [
      {participant: 'Ouderraad', moment: 'expected', rung: 'coproduce'},
      {participant: 'Ouderraad', moment: 'experienced', rung: 'advise'},
      {participant: 'Gemeente', moment: 'experienced', rung: 'coproduce'},
    ],
  },
  play: ends(/^Ouderraad verwachtte coproduceren en kreeg adviseren: één trede minder\./),
};

export const Phone: Story = {
  args: {positions: positions('decide', 'consult')},
  render: (args) => html`<div class="phone">${picker(args)}</div>`,
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expectFits(element);
    await pickRung(element, /Juf Anja.*Adviseren/);
    await expect(rung(element, /Juf Anja.*Adviseren/)).toBeChecked();
  },
};

export const English: Story = {
  args: {positions: positions('decide', 'consult')},
  globals: {language: 'en'},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(resultOf(element)).toMatch(/^Moeder .*three rungs/);
    await expect(textOf(element)).not.toMatch(/treden|verwacht/);
  },
};

export const Arabic: Story = {
  args: {positions: positions('decide', 'consult')},
  globals: {language: 'ar'},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(resultOf(element)).toMatch(/[\u0600-\u06ff]/);
    await expect(textOf(element)).not.toMatch(/treden|verwacht/);
    await expectFits(element);
  },
};
