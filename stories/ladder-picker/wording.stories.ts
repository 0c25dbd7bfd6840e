import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent} from 'storybook/test';
import {picker, pickerMeta, type PickerArgs} from './picker.js';
import {chosenName, inside, pickerIn, pickRung, pushButton, radios, textOf} from './user.js';

/** Who reads it, at which table, at which moment and in which language: the same question in other words. */
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

/** Plain words and "je"; the rungs say what a child does. */
export const ForAChild: Story = {
  args: {audience: 'child', subject: 'child'},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(inside(element).getByRole('radiogroup', {name: 'Hoe wil jij meedoen?'})).toBeVisible();
    await pickRung(element, 'Ik geef advies');
    await expect(element.value).toBe('advise');
    await expect(textOf(element)).not.toMatch(/\bu\b|\buw\b/i);
  },
};

export const ForAChildAfterwards: Story = {
  args: {audience: 'child', subject: 'child', moment: 'experienced'},
  play: asks('Hoe mocht jij meedoen?'),
};

/** A school, municipality or region that makes policy: other promises on the same rungs. */
export const PolicyTable: Story = {
  args: {setting: 'policy', decision: 'De regels voor passend onderwijs in de regio'},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(textOf(element)).toContain('U beslist mee. Uw stem telt even zwaar');
    await pickRung(element, 'Coproduceren');
    await expect(element.value).toBe('coproduce');
  },
};

export const PolicyTableForYoungPeople: Story = {
  args: {setting: 'policy', audience: 'child', subject: 'child'},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(textOf(element)).toContain('Jullie geven advies.');
    await pickRung(element, 'Ik beslis mee');
    await expect(element.value).toBe('decide');
  },
};

export const PolicyTableOffered: Story = {
  args: {setting: 'policy', moment: 'offered'},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(textOf(element)).toContain('Ouders beslissen mee. Hun stem telt even zwaar');
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
    await expect(canvas.getByText(/elke maand een bericht/)).toBeVisible();
    await userEvent.click(canvas.getByText('Zonder uw handtekening gaat het plan niet door.'));
    await element.updateComplete;
    await expect(element.value).toBe('decide');
  },
};

export const English: Story = {
  args: {value: 'advise', required: true},
  globals: {language: 'en'},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(chosenName(element)).toMatch(/advis/i);
    await pushButton(element, /clear/i);
    await expect(element.value).toBe('');
    await expect(textOf(element)).not.toMatch(/keuze|gewist/i);
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
