import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, mocked} from 'storybook/test';
import type {SamenProblemEvent} from '@samen/elements';
import {apart, fourParties, mother, position, teacher} from './data.js';
import {picker, pickerMeta, type PickerArgs} from './picker.js';
import {chosenName, inside, pickerIn, pickRung, radios, resultOf, rowNames, textOf, fields} from './user.js';

/**
 * What a page can give wrong. The element goes on with what it can use, tells the page with `samen-problem` and the
 * developer with one line on the console; a reader sees plain words, or nothing. `parameters.warns` names those lines.
 */
const meta: Meta<PickerArgs> = {
  ...pickerMeta,
  title: 'Ladder picker/Bad input',
  render: (args) => picker(args),
};
export default meta;
type Story = StoryObj<PickerArgs>;

/** Code and place of every problem that the page was told. */
const told = ({onProblem}: PickerArgs): string[] =>
  mocked(onProblem!).mock.calls.map(([event]) => {
    const {code, path} = event as SamenProblemEvent;
    return `${code} ${path}`.trim();
  });

/** A value that is no rung is ignored; the parent simply sees an open question. */
export const UnknownValue: Story = {
  args: {value: 'beslissen'},
  parameters: {warns: ['rung-unknown']},
  play: async ({args, canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(element.value).toBe('');
    await expect(told(args)).toEqual(['rung-unknown value']);
    await expect(textOf(element)).not.toContain('beslissen.');
    await pickRung(element, 'Informeren');
    await expect(element.value).toBe('inform');
  },
};

/** 0, 6 and no number at all: the last good choice stays. */
export const NumbersOffTheLadder: Story = {
  args: {value: '4'},
  parameters: {warns: ['rung-unknown']},
  play: async ({args, canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(chosenName(element)).toBe('Coproduceren');
    for (const value of ['0', '6', 'NaN', '-1', '2.5']) {
      element.value = value;
      await element.updateComplete;
      await expect(chosenName(element)).toBe('Coproduceren');
    }
    await expect(told(args)).toHaveLength(5);
  },
};

/** A ladder of which nobody has heard: the ordinary five rungs. */
export const UnknownLadder: Story = {
  args: {ladder: 'trap'},
  parameters: {warns: ['ladder-unknown']},
  play: async ({args, canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(radios(element)).toHaveLength(5);
    await expect(told(args)).toEqual(['ladder-unknown']);
  },
};

/** A ladder of one rung is no ladder. */
export const OneRung: Story = {
  args: {ladder: {id: 'one', rungs: [{id: 'only', label: 'Alleen dit'}]}},
  parameters: {warns: ['ladder-invalid']},
  play: async ({canvasElement}) => expect(radios(await pickerIn(canvasElement))).toHaveLength(5),
};

/** Words that no attribute knows count as the default. */
export const UnknownWords: Story = {
  render: () => picker({...({mode: 'kies', setting: 'school', audience: 'ouder', moment: 'ooit'} as object)}),
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    const question = 'Welke rol verwacht u in dit besluit?';
    await expect(inside(element).getByRole('radiogroup', {name: question})).toBeVisible();
  },
};

/** What can be read of a list is shown; each entry that cannot is told with its place. */
export const HalfAList: Story = {
  args: {
    mode: 'compare',
    participants: [mother, teacher, mother, {id: 'x'}, 7],
    positions: [
      position(mother, 'expected', 'decide'),
      position(mother, 'expected', 'inform'),
      position(teacher, 'offered', 'beslissen'),
      {participant: 'anja', moment: 'ooit', rung: 2},
      'onzin',
    ],
  },
  parameters: {
    warns: ['duplicate', 'participant-invalid', 'rung-unknown', 'moment-unknown', 'positions-invalid'],
  },
  play: async ({args, canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(rowNames(element)).toEqual(['Moeder', 'Juf Anja', '7']);
    await expect(resultOf(element)).toBe('Moeder verwacht meebeslissen. Er is nog geen aanbod.');
    await expect(told(args)).toContain('duplicate participants[2]');
    await expect(told(args)).toContain('rung-unknown positions[2].rung');
    await expect(told(args)).toContain('moment-unknown positions[3].moment');
  },
};

/** More people than a conversation can have: refused as a whole, and said to the reader too. */
export const MoreThanSixty: Story = {
  args: {
    mode: 'compare',
    participants: Array.from({length: 61}, (_, i) => ({id: `p${i}`, name: `Ouder ${i}`, role: 'parent'})),
  },
  parameters: {warns: ['too-many']},
  play: async ({args, canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(rowNames(element)).toHaveLength(0);
    await expect(inside(element).getByText('Hier passen niet meer dan 60 mensen.')).toBeVisible();
    await expect(told(args)).toEqual(['too-many participants']);
  },
};

/** Days that do not exist are left out; an answer that is no answer is silence. */
export const DaysAndAnswers: Story = {
  args: {
    mode: 'compare',
    participants: fourParties,
    positions: apart,
    discussedOn: '31-2-2026',
    beforehand: {decisionOn: '2026-02-30', answers: {moeder: 'misschien', anja: 'yes'}},
  },
  parameters: {warns: ['date-invalid', 'answer-unknown']},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    for (const label of ['Besproken op', 'Besluit op'])
      await expect(inside(element).getByLabelText(label)).toHaveValue('');
    await expect(textOf(element)).toContain('Nog geen ja of nee van Moeder, Bilal');
  },
};

/** Half a row of law could tell somebody the wrong law: it is left out. */
export const HalfARowOfLaw: Story = {
  args: {
    mode: 'compare',
    participants: fourParties,
    positions: apart,
    legalRows: [{id: 'half', article: 'Een wet', rung: 'decide'}],
  },
  parameters: {warns: ['legal-row-invalid']},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(element.shadowRoot!.querySelector('[part="law"]')).toBeNull();
    await expect(textOf(element)).not.toContain('Een wet');
  },
};

/** Saved by a later version of Samen: to read, not to change, and it comes back as it was. */
export const NewerVersion: Story = {
  args: {
    mode: 'compare',
    record: {
      schema: 'samen-ladder',
      version: 99,
      ladder: 'participation',
      participants: fourParties,
      positions: apart,
      feeling: 'new in version 99',
    },
  },
  parameters: {warns: ['version-newer']},
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(inside(element).getByText(/nieuwere versie/)).toBeVisible();
    await expect(fields(element)).toHaveLength(0);
    await expect(resultOf(element)).toMatch(/drie treden verschil/);
    await expect(JSON.parse(JSON.stringify(element))).toMatchObject({
      version: 99,
      feeling: 'new in version 99',
    });
  },
};

/** A record that cannot be read at all. */
export const NoRecord: Story = {
  args: {mode: 'review', record: '{"schema":"iets anders"'},
  parameters: {warns: ['record-invalid']},
  play: async ({args, canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(resultOf(element)).toBe('Nog niemand heeft verteld wat er is verwacht en gekregen.');
    await expect(told(args)[0]).toMatch(/^record-invalid/);
  },
};

/** People's own words are never read as HTML. */
export const WordsThatLookLikeHtml: Story = {
  args: {
    mode: 'compare',
    decision: '<img src=x onerror=alert(1)>',
    participants: [{id: 'a', name: '<b>Moeder</b>', role: 'parent'}, teacher],
    positions: [{participant: 'a', moment: 'expected', rung: 'advise', reason: '<script>alert(1)</script>'}],
  },
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await expect(rowNames(element)[0]).toMatch(/^<b>Moeder<\/b>/);
    await expect(element.shadowRoot!.querySelector('img, b, script')).toBeNull();
    await expect(inside(element).getByText('<script>alert(1)</script>')).toBeVisible();
  },
};
