import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent} from 'storybook/test';
import {
  apart,
  fourParties,
  mother,
  position,
  teacher,
  together,
  twelveParties,
  twelvePositions,
} from './data.js';
import {picker, pickerMeta, type PickerArgs} from './picker.js';
import {
  expectFits,
  inside,
  pickerIn,
  pickRung,
  press,
  pushButton,
  radios,
  resultOf,
  rowNames,
  rung,
  textOf,
  fields,
} from './user.js';

/** Everyone's positions beforehand: who expects what, and who offers what? */
const meta: Meta<PickerArgs> = {
  ...pickerMeta,
  title: 'Ladder picker/Compare',
  args: {...pickerMeta.args, mode: 'compare', decision: 'Extra begeleiding in de klas'},
  render: (args) => picker(args),
};
export default meta;
type Story = StoryObj<PickerArgs>;

/**
 * The ordinary case. The sentence names who expects and who offers what, and by how many rungs they differ; it follows
 * when somebody says something else.
 */
export const FourParties: Story = {
  args: {participants: fourParties, positions: apart},
  play: async ({args, canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(rowNames(element)).toEqual([
      'Moeder',
      'Juf Anja',
      'Bilal (intern begeleider)',
      'Wijkteam: Sanne',
    ]);
    await expect(resultOf(element)).toBe(
      'Moeder verwacht coproduceren, Juf Anja biedt informeren: drie treden verschil. Bespreek dit eerst.',
    );
    await expect(textOf(element)).not.toMatch(/niet akkoord/i);
    await pickRung(element, /Juf Anja.*Raadplegen/);
    await expect(resultOf(element)).toBe(
      'Moeder verwacht coproduceren, Juf Anja biedt raadplegen: twee treden verschil. Bespreek dit eerst.',
    );
    await pickRung(element, /Juf Anja.*Adviseren/);
    await expect(resultOf(element)).toMatch(/één trede verschil\.$/);
    await expect(args.onAgreement).toHaveBeenCalledTimes(2);
    await expect(args.onChange).toHaveBeenCalledTimes(2);
  },
};

/** Space chooses the cell that has the focus; Delete takes somebody's word back. */
export const ByKeyboard: Story = {
  args: {participants: [mother, teacher], positions: [position(mother, 'expected', 'decide')]},
  play: async ({args, canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(resultOf(element)).toBe('Moeder verwacht meebeslissen. Er is nog geen aanbod.');
    rung(element, /Juf Anja.*Adviseren/).focus();
    await element.updateComplete;
    await expect(element.shadowRoot!.activeElement).toBe(rung(element, /Juf Anja.*Adviseren/));
    await press(element, ' ');
    await expect(resultOf(element)).toMatch(/twee treden verschil/);
    await press(element, '{Delete}');
    await expect(resultOf(element)).toBe('Moeder verwacht meebeslissen. Er is nog geen aanbod.');
    await expect(rung(element, /Juf Anja.*Nog niets gezegd/)).toBeChecked();
    await expect(args.onAgreement).toHaveBeenCalledTimes(2);
  },
};

/** What was filled in here can be taken back as a whole; what the page gave stays. */
export const Undone: Story = {
  args: {participants: fourParties, positions: together},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    const before = resultOf(element);
    await expect(inside(element).queryByRole('button')).toBeNull();
    await pickRung(element, /Moeder.*Informeren/);
    await expect(resultOf(element)).not.toBe(before);
    await pushButton(element, /^Wis .*wijzigingen$/);
    await expect(resultOf(element)).toBe(before);
    await expect(rung(element, /Moeder.*Coproduceren/)).toBeChecked();
  },
};

/** The formula is one click away, with the sentence that it is no verdict. */
export const HowItIsCounted: Story = {
  args: {participants: fourParties, positions: apart},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(inside(element).getByText(/Het is geen oordeel/)).not.toBeVisible();
    await userEvent.click(inside(element).getByText('Hoe is dit berekend?'));
    await expect(inside(element).getByText(/Het is geen oordeel/)).toBeVisible();
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
    await expect(rowNames(element).sort()).toEqual(['Juf Anja', 'Moeder', 'Oma']);
    await expect(resultOf(element)).toMatch(/^Moeder verwacht meebeslissen, Juf Anja biedt adviseren/);
    await expect(rung(element, /Oma.*Nog niets gezegd/)).toBeChecked();
    await expect(element.querySelector('ul')!.getClientRects()).toHaveLength(0); // the table takes its place
    await pickRung(element, /Oma.*Meebeslissen/);
    await expect(rung(element, /Oma.*Meebeslissen/)).toBeChecked();
  },
};

/** Why somebody said it, in their own words. */
export const WithReasons: Story = {
  args: {
    participants: [mother, teacher],
    positions: [
      {...position(mother, 'expected', 'decide'), reason: 'Ik ken hem het langst.'},
      {...position(teacher, 'offered', 'advise'), reason: 'De uren liggen al vast.'},
    ],
  },
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(inside(element).getByText('Ik ken hem het langst.')).toBeVisible();
    await expect(inside(element).getByText('De uren liggen al vast.')).toBeVisible();
  },
};

export const TwelveParties: Story = {
  args: {participants: twelveParties, positions: twelvePositions},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(rowNames(element)).toHaveLength(12);
    await expect(rowNames(element).slice(0, 3)).toEqual(['Zoë (16)', 'Vader', 'Moeder']); // child and family first
    await expectFits(element);
    await pickRung(element, /Łukasz.*Informeren/);
    await expect(rung(element, /Łukasz.*Informeren/)).toBeChecked();
  },
};

/** Nobody is there yet. */
export const Empty: Story = {
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(resultOf(element)).toBe('Nog niemand heeft een rol gekozen.');
    await expect(radios(element)).toHaveLength(0);
    await expect(element.value).toBe('');
  },
};

/** Nobody has said anything yet: silence is never taken for agreement. */
export const Silence: Story = {
  args: {participants: fourParties},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(rowNames(element)).toHaveLength(4);
    await expect(resultOf(element)).toBe('Nog niemand heeft een rol gekozen.');
    await expect(textOf(element)).toContain('Nog geen ja of nee van Moeder, Juf Anja');
  },
};

/** Everyone names the same role. */
export const Together: Story = {
  args: {participants: fourParties, positions: together},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(resultOf(element)).toBe('Iedereen noemt dezelfde rol: coproduceren.');
    await expect(textOf(element)).not.toMatch(/Bespreek dit eerst/);
  },
};

/** The offers go further than what is expected. */
export const MoreThanExpected: Story = {
  args: {
    participants: [mother, teacher],
    positions: [position(mother, 'expected', 'consult'), position(teacher, 'offered', 'decide')],
  },
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(resultOf(element)).toMatch(
      /^Moeder verwacht raadplegen, Juf Anja biedt meer: meebeslissen, drie treden verschil\./,
    );
  },
};

/** Only to read: a table without fields. */
export const Readonly: Story = {
  args: {participants: fourParties, positions: apart, readonly: true},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(fields(element)).toHaveLength(0);
    await expect(inside(element).getByRole('table')).toBeVisible();
    await expect(resultOf(element)).toMatch(/drie treden verschil/);
  },
};

export const Disabled: Story = {
  args: {participants: fourParties, positions: apart, disabled: true},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(fields(element)).toHaveLength(0);
    await expect(element.matches(':disabled')).toBe(true);
  },
};

export const Phone: Story = {
  args: {participants: fourParties, positions: apart, decisionKind: 'support-plan'},
  render: (args) => html`<div class="phone">${picker(args)}</div>`,
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expectFits(element);
    for (const radio of radios(element))
      await expect(radio.closest('label')!.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    await pickRung(element, /Juf Anja.*Coproduceren/);
    await expect(resultOf(element)).toMatch(/Bilal.*biedt adviseren: één trede verschil/);
  },
};
