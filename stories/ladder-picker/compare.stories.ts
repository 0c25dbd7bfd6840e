import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {apart, fourParties, together, twelveParties, twelvePositions, unverifiedRows} from './data.js';
import {picker, pickerMeta, type PickerArgs} from './picker.js';
import {expectFits, pickerIn, resultOf, rowNames, textOf} from './user.js';

/** Everyone's positions beforehand: who expects what, who offers what, and was it discussed? */
const meta: Meta<PickerArgs> = {
  ...pickerMeta,
  title: 'Ladder picker/Compare',
  args: {...pickerMeta.args, mode: 'compare', decision: 'Extra begeleiding in de klas'},
  render: (args) => picker(args),
};
export default meta;
type Story = StoryObj<PickerArgs>;

/** Words that must stand on the screen. */
const says =
  (...words: (string | RegExp)[]): Story['play'] =>
  async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    for (const word of words) await expect(textOf(element)).toMatch(word);
  };

/** The ordinary case. The sentence names who expects and who offers what, and by how many rungs they differ. */
export const FourParties: Story = {
  args: {participants: fourParties, positions: apart},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(rowNames(element)[0]).toMatch(/Moeder/);
    await expect(rowNames(element)).toHaveLength(4);
    await expect(resultOf(element)).toMatch(
      /Moeder verwacht coproduceren.*Juf Anja.*informeren.*drie treden/i,
    );
    await expect(textOf(element)).toMatch(/Bespreek dit eerst/);
    await expect(textOf(element)).not.toMatch(/niet akkoord/i);
  },
};

/** As a page author writes it in a content management system: a plain list that is readable without a script. */
export const ChildHtml: Story = {
  render: (args) =>
    picker(
      args,
      html`<ul>
        <li>
          Moeder verwacht
          <data value="decide" data-participant="Moeder" data-role="parent" data-moment="expected">meebeslissen</data>
        </li>
        <li>
          Juf Anja biedt
          <data value="advise" data-participant="Juf Anja" data-role="teacher" data-moment="offered">adviseren</data>
        </li>
        <li>
          <data value="" data-participant="Oma" data-role="family" data-moment="offered">Oma heeft nog niets gezegd</data>
        </li>
      </ul>`,
    ),
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(rowNames(element).join(' ')).toMatch(/Moeder.*Juf Anja|Moeder.*Oma/);
    await expect(resultOf(element)).toMatch(/Moeder verwacht meebeslissen/);
  },
};

export const TwelveParties: Story = {
  args: {participants: twelveParties, positions: twelvePositions},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(rowNames(element)).toHaveLength(12);
    await expect(rowNames(element)[0]).toMatch(/Zoë/); // the child first, then the family
    await expectFits(element);
  },
};

export const MoreThanSixty: Story = {
  args: {
    participants: Array.from({length: 61}, (_, i) => ({id: `p${i}`, name: `Ouder ${i}`, role: 'parent'})),
  },
  play: async ({args, canvasElement}) => {
    await pickerIn(canvasElement);
    await expect(args.onProblem).toHaveBeenCalled();
  },
};

/** Nobody has said anything yet: silence is never taken for agreement. */
export const Silence: Story = {
  args: {participants: fourParties},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(rowNames(element)).toHaveLength(4);
    await expect(textOf(element)).not.toMatch(/Bespreek dit eerst/);
  },
};

/** A row of law whose source was read: said with its article and the date on which it was checked. */
export const BelowLegalFloor: Story = {
  args: {participants: fourParties, positions: apart, decisionKind: 'support-plan'},
  play: says(/40a/, /handelingsdeel/i),
};

/** A row of which nobody read the source is only a question. */
export const UnverifiedRow: Story = {
  args: {participants: fourParties, positions: apart, legalRows: unverifiedRows},
  play: says(/Voorbeeldwet art\. 1/, /\?/),
};

export const Together: Story = {
  args: {
    participants: fourParties,
    positions: together,
    beforehand: {
      discussedOn: '2026-11-02',
      decisionOn: '2026-11-23',
      answers: {moeder: 'yes', anja: 'yes', ib: 'yes', jeugd: 'yes'},
    },
  },
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(textOf(element)).not.toMatch(/Bespreek dit eerst/);
  },
};

/** Somebody said no to this way of deciding. */
export const Refused: Story = {
  args: {
    participants: fourParties,
    positions: together,
    beforehand: {
      discussedOn: '2026-11-02',
      decisionOn: '2026-11-23',
      answers: {moeder: 'no', anja: 'yes', ib: 'yes', jeugd: 'open'},
    },
  },
  play: says(/Moeder/),
};

/** Discussed after the decision: that is said, and is no error. */
export const Afterwards: Story = {
  args: {
    participants: fourParties,
    positions: together,
    discussedOn: '2026-11-30',
    decisionOn: '2026-11-23',
  },
  play: says(/achteraf|na het besluit/i),
};

export const Readonly: Story = {
  args: {participants: fourParties, positions: apart, readonly: true},
};

export const Disabled: Story = {
  args: {participants: fourParties, positions: apart, disabled: true},
};

export const AboutTheChild: Story = {
  args: {
    subject: 'child',
    decisionKind: 'treatment-12-15',
    participants: twelveParties.slice(1, 7),
    positions: twelvePositions.slice(1, 7),
  },
  play: says(/Zoë/),
};

export const Phone: Story = {
  args: {participants: fourParties, positions: apart, decisionKind: 'support-plan'},
  render: (args) => html`<div class="phone">${picker(args)}</div>`,
  play: async ({canvasElement}) => expectFits(await pickerIn(canvasElement)),
};

export const English: Story = {
  args: {participants: fourParties, positions: apart, decisionKind: 'support-plan'},
  globals: {language: 'en'},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(resultOf(element)).toMatch(/three rungs|3 rungs/i);
  },
};

export const Arabic: Story = {
  args: {participants: fourParties, positions: apart, decisionKind: 'support-plan'},
  globals: {language: 'ar'},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(resultOf(element)).toMatch(/[\u0600-\u06ff]/);
    await expectFits(element);
  },
};
