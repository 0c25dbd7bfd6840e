import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {mother, ownLadder, position, teacher} from './data.js';
import {picker, pickerMeta, type PickerArgs} from './picker.js';
import {chosenName, inside, pickerIn, pickRung, radios, resultOf, textOf} from './user.js';

/** Presets and ladders of a host's own, from two to nine rungs. */
const meta: Meta<PickerArgs> = {
  ...pickerMeta,
  title: 'Ladder picker/Ladders',
  render: (args) => picker(args),
};
export default meta;
type Story = StoryObj<PickerArgs>;

const rungIds = async (canvasElement: HTMLElement) =>
  radios(await pickerIn(canvasElement)).map(({value}) => value);

/** Every rung has words of its own, on screen and for a screen reader. */
async function expectNamed(canvasElement: HTMLElement): Promise<void> {
  const element = await pickerIn(canvasElement);
  const names = [...element.shadowRoot!.querySelectorAll('[part="rung-name"]')].map(({textContent}) =>
    textContent?.trim(),
  );
  await expect(new Set(names).size).toBe(radios(element).length);
  for (const [i, radio] of radios(element).entries()) await expect(radio).toHaveAccessibleName(names[i]!);
}

export const Participation: Story = {
  args: {ladder: 'participation'},
  play: async ({canvasElement}) => {
    await expect(await rungIds(canvasElement)).toEqual([
      'inform',
      'consult',
      'advise',
      'coproduce',
      'decide',
    ]);
    await expectNamed(canvasElement);
  },
};

/** The five of IAP2, at a policy table. */
export const Iap2: Story = {
  args: {ladder: 'iap2', setting: 'policy'},
  play: async ({canvasElement}) => {
    await expect(await rungIds(canvasElement)).toEqual([
      'inform',
      'consult',
      'involve',
      'collaborate',
      'empower',
    ]);
    await expectNamed(canvasElement);
    const element = await pickerIn(canvasElement);
    await pickRung(element, 'Betrekken');
    await expect(element.value).toBe('involve');
  },
};

/** Eight rungs for young people; the lowest three are no participation, and say so. */
export const Hart: Story = {
  args: {ladder: 'hart', audience: 'child', subject: 'child'},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(radios(element)).toHaveLength(8);
    await expectNamed(canvasElement);
    const promises = [...element.shadowRoot!.querySelectorAll('[part="rung-promise"]')];
    for (const {textContent} of promises.slice(0, 3))
      await expect(textContent).toMatch(/nog geen participatie/i);
    for (const {textContent} of promises.slice(3))
      await expect(textContent).not.toMatch(/nog geen participatie/i);
  },
};

/** A host's own three rungs, with its own names and promises. */
export const OwnLadder: Story = {
  args: {ladder: ownLadder},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(radios(element)).toHaveLength(3);
    await expectNamed(canvasElement);
    await pickRung(element, 'Meepraten');
    await expect(element.value).toBe('talk');
    await expect(textOf(element)).toContain('Wij vragen uw mening en zeggen wat we ermee doen.');
  },
};

const nineRungs = {
  id: 'nine',
  rungs: Array.from({length: 9}, (_, i) => ({id: `step-${i + 1}`, label: `Stap ${i + 1}`})),
};

/** As long as a ladder may be. Rungs without a promise are only a name. */
export const NineRungs: Story = {
  args: {ladder: nineRungs, value: 'step-9'},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(radios(element)).toHaveLength(9);
    await expect(chosenName(element)).toBe('Stap 9');
  },
};

export const TwoRungs: Story = {
  args: {
    ladder: {
      id: 'two',
      rungs: [
        {id: 'no', label: 'Wij beslissen'},
        {id: 'yes', label: 'Samen beslissen'},
      ],
    },
  },
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await pickRung(element, 'Samen beslissen');
    await expect(element.value).toBe('yes');
  },
};

const people = {participants: [mother, teacher]};

export const OwnLadderCompared: Story = {
  args: {
    ...people,
    mode: 'compare',
    ladder: ownLadder,
    positions: [position(mother, 'expected', 'decide'), position(teacher, 'offered', 'hear')],
  },
  play: async ({args, canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(resultOf(element)).toBe(
      'Moeder verwacht meebeslissen, Juf Anja biedt meeluisteren: twee treden verschil. Bespreek dit eerst.',
    );
    await pickRung(element, /Juf Anja.*Meepraten/);
    await expect(resultOf(element)).toBe(
      'Moeder verwacht meebeslissen, Juf Anja biedt meepraten: één trede verschil.',
    );
    await expect(args.onAgreement).toHaveBeenCalledTimes(1);
  },
};

export const HartCompared: Story = {
  args: {
    mode: 'compare',
    ladder: 'hart',
    subject: 'child',
    participants: [{id: 'zoe', name: 'Zoë', role: 'child'}, teacher],
    positions: [
      {participant: 'zoe', moment: 'expected', rung: 7},
      {participant: 'anja', moment: 'offered', rung: 4},
    ],
  },
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(inside(element).getAllByRole('columnheader')).toHaveLength(11);
    await expect(resultOf(element)).toMatch(/^Zoë verwacht .+, Juf Anja biedt .+: drie treden verschil\./);
  },
};
