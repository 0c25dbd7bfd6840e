import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {
  apart,
  fourParties,
  mother,
  position,
  teacher,
  together,
  twelveParties,
  twelvePositions,
  unverifiedRows,
} from './data.js';
import {picker, pickerMeta, type PickerArgs} from './picker.js';
import {pickerIn, pickRung, textOf} from './user.js';

/** What the law says, as information: the article, the day on which somebody looked, and that the rung is our reading. */
const meta: Meta<PickerArgs> = {
  ...pickerMeta,
  title: 'Ladder picker/Law',
  args: {
    ...pickerMeta.args,
    mode: 'compare',
    decision: 'Extra begeleiding in de klas',
    participants: fourParties,
    positions: apart,
  },
  render: (args) => picker(args),
};
export default meta;
type Story = StoryObj<PickerArgs>;

const lawOf = async (canvasElement: HTMLElement): Promise<string> => {
  const element = await pickerIn(canvasElement);
  return (element.shadowRoot!.querySelector('[part="law"]')?.textContent ?? '').replace(/\s+/g, ' ').trim();
};

const says =
  (...words: RegExp[]): Story['play'] =>
  async ({canvasElement}) => {
    const law = await lawOf(canvasElement);
    for (const word of words) await expect(law).toMatch(word);
    await expect(law).toContain('is onze lezing. Dit is informatie, geen advies.');
  };

const below = 'Het laagste aanbod ligt daaronder.';

/** The lowest offer is under the rung of the article: that is said, and goes when the offer changes. */
export const BelowTheFloor: Story = {
  args: {decisionKind: 'support-plan'},
  play: async ({args, canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(await lawOf(canvasElement)).toMatch(/WPO artikel 40a, over het handelingsdeel/);
    await expect(await lawOf(canvasElement)).toMatch(/Bron gezien op \w+ \d+ \w+ 20\d\d\./);
    await expect(await lawOf(canvasElement)).toContain(below);
    for (const who of ['Juf Anja', 'Bilal', 'Sanne'])
      await pickRung(element, new RegExp(`${who}.*Meebeslissen`));
    await expect(await lawOf(canvasElement)).not.toContain(below);
    await expect(await lawOf(canvasElement)).toContain('WPO artikel 40a');
    await expect(args.onAgreement).toHaveBeenCalled();
  },
};

/** The offers reach the rung of the article. */
export const AtTheFloor: Story = {
  args: {
    decisionKind: 'support-plan',
    participants: [mother, teacher],
    positions: [position(mother, 'expected', 'decide'), position(teacher, 'offered', 'decide')],
  },
  play: async ({canvasElement}) => {
    await expect(await lawOf(canvasElement)).toContain('WPO artikel 40a');
    await expect(await lawOf(canvasElement)).not.toContain(below);
  },
};

/** A row of ours of which nobody read the source: it may only ask. */
export const Unverified: Story = {
  args: {decisionKind: 'youth-plan'},
  play: says(/Jeugdwet artikel 4\.1\.2/, /Hoort hier ten minste coproduceren bij\? Dit is niet nagekeken/),
};

/** Rows of the host instead of ours. */
export const OwnRows: Story = {
  args: {legalRows: unverifiedRows, decisionKind: 'support-plan'},
  play: async ({canvasElement}) => {
    await expect(await lawOf(canvasElement)).toMatch(/Voorbeeldwet art\. 1.*\?/);
    await expect(await lawOf(canvasElement)).not.toContain('WPO');
  },
};

/** An empty list: the host shows no law at all. */
export const NoRows: Story = {
  args: {legalRows: [], decisionKind: 'support-plan'},
  play: async ({canvasElement}) => expect(await lawOf(canvasElement)).toBe(''),
};

/** Both parents and the child decide on a treatment between 12 and 15. */
export const Treatment12To15: Story = {
  args: {
    decision: 'Gesprekken met een psycholoog',
    decisionKind: 'treatment-12-15',
    subject: 'child',
    participants: twelveParties.slice(1, 7),
    positions: twelvePositions.slice(1, 7),
  },
  play: says(/7:450/, /IVRK artikel 12/),
};

/** From 16 the young person decides. */
export const Treatment16: Story = {
  args: {
    decision: 'Gesprekken met een psycholoog',
    decisionKind: 'treatment-16',
    subject: 'child',
    participants: twelveParties.slice(2, 8),
    positions: twelvePositions.slice(2, 8),
  },
  play: says(/7:447/),
};

/** A policy table: organisations of people with a disability are heard. */
export const PolicyTable: Story = {
  args: {setting: 'policy', decision: 'De regels voor passend onderwijs in de regio', positions: together},
  play: async ({canvasElement}) => {
    await expect(await lawOf(canvasElement)).toContain('VN-verdrag Handicap artikel 4 lid 3');
    await expect(textOf(await pickerIn(canvasElement))).not.toContain('WPO');
  },
};
