import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {ownLadder} from './data.js';
import {picker, pickerMeta, type PickerArgs} from './picker.js';
import {chosenName, inside, pickerIn, pickRung, radios, textOf} from './user.js';

/** Who reads it, at which table, at which moment, in which language and on which ladder: the same question in other words. */
const meta: Meta<PickerArgs> = {
  ...pickerMeta,
  title: 'Ladder picker/Wording',
  render: (args) => picker(args),
};
export default meta;
type Story = StoryObj<PickerArgs>;

/** The question, as a person reads it above the rungs. */
const asks =
  (question: string): Story['play'] =>
  async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(inside(element).getByRole('radiogroup', {name: question})).toBeVisible();
  };

export const ForAChild: Story = {args: {audience: 'child'}, play: asks('Hoe wil jij meedoen?')};

export const PolicyTable: Story = {
  args: {setting: 'policy', decision: 'De regels voor passend onderwijs in de regio'},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(textOf(element)).toContain('beleid');
  },
};

export const Expected: Story = {
  args: {moment: 'expected'},
  play: asks('Welke rol verwacht u in dit besluit?'),
};

export const Offered: Story = {
  args: {moment: 'offered'},
  play: asks('Welke rol biedt u ouders in dit besluit?'),
};

export const Experienced: Story = {
  args: {moment: 'experienced'},
  play: asks('Welke rol kregen ouders in dit besluit?'),
};

export const Exchange: Story = {
  args: {phase: 'exchange'},
  play: asks('Welke rol verwacht u bij het delen van informatie?'),
};

export const AboutTheChild: Story = {
  args: {subject: 'child', moment: 'offered'},
  play: asks('Welke rol biedt u het kind in dit besluit?'),
};

export const DecisionAndHelp: Story = {
  args: {
    decision: 'Extra begeleiding in de klas',
    label: 'Hoe wilt u meedoen?',
    help: 'Er is geen goed of fout antwoord. U kunt uw keuze later veranderen.',
  },
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    const group = inside(element).getByRole('radiogroup', {name: 'Hoe wilt u meedoen?'});
    await expect(group).toBeVisible();
    await expect(textOf(element)).toContain('Extra begeleiding in de klas');
    await expect(textOf(element)).toContain('geen goed of fout');
  },
};

/** An organisation may say it in its own words: every sentence is a slot. */
export const OwnTexts: Story = {
  render: (args) =>
    picker(
      args,
      html`<span slot="label">Wat wilt u bij ons kunnen doen?</span>
        <span slot="help">Vraag het gerust aan de <a href="#ouderpunt">ouderconsulent</a>.</span>
        <span slot="rung-1">U krijgt elke maand een bericht van de mentor.</span>
        <span slot="rung-5">Zonder uw handtekening gaat het plan niet door.</span>`,
    ),
  play: async ({canvasElement, canvas}) => {
    const element = await pickerIn(canvasElement);
    await expect(canvas.getByText('Wat wilt u bij ons kunnen doen?')).toBeVisible();
    await expect(canvas.getByText('Zonder uw handtekening gaat het plan niet door.')).toBeVisible();
    await pickRung(element, 'Meebeslissen');
    await expect(element.value).toBe('decide');
  },
};

export const Iap2: Story = {
  args: {ladder: 'iap2', setting: 'policy'},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(radios(element).map((radio) => radio.value)).toEqual([
      'inform',
      'consult',
      'involve',
      'collaborate',
      'empower',
    ]);
  },
};

/** Eight rungs for young people; the lowest three are no participation, and say so. */
export const Hart: Story = {
  args: {ladder: 'hart', audience: 'child', subject: 'child'},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(radios(element)).toHaveLength(8);
    for (const text of element.shadowRoot!.querySelectorAll('[part="rung-name"]'))
      await expect(text.textContent?.trim()).not.toBe('');
  },
};

export const OwnLadder: Story = {
  args: {ladder: ownLadder},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(radios(element)).toHaveLength(3);
    await pickRung(element, 'Meepraten');
    await expect(element.value).toBe('talk');
  },
};

/** A ladder that cannot be read: the ordinary five rungs stay, and the developer is told. */
export const BadLadder: Story = {
  args: {ladder: 'trap'},
  play: async ({args, canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(radios(element)).toHaveLength(5);
    await expect(args.onProblem).toHaveBeenCalled();
  },
};

export const English: Story = {
  args: {value: 'advise', required: true},
  globals: {language: 'en'},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(chosenName(element)).toMatch(/advis/i);
    await expect(textOf(element)).not.toContain('Wis keuze');
  },
};

export const Arabic: Story = {
  args: {value: 'advise', decision: 'Extra begeleiding in de klas', required: true},
  globals: {language: 'ar'},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(chosenName(element)).toMatch(/[\u0600-\u06ff]/);
    const radio = radios(element)[0]!.getBoundingClientRect();
    const name = element.shadowRoot!.querySelector('[part="rung-name"]')!.getBoundingClientRect();
    await expect(radio.left).toBeGreaterThan(name.right - 1);
  },
};

/** One widget may speak another language than its page. */
export const OneInEnglish: Story = {
  args: {lang: 'en', value: 'inform'},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(chosenName(element)).toBe('Inform');
  },
};
