import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, mocked} from 'storybook/test';
import type {SamenProblemEvent} from '@samen/elements';
import {eightPeople, fourPeople, manyPeople, mother, planOf, teacher} from './planner-data.js';
import {planner, plannerMeta, type PlannerArgs} from './planner.js';
import {
  fields,
  findingsOf,
  inside,
  plannerIn,
  scoreNow,
  scoreOf,
  seatNames,
  textOf,
  waitingNames,
} from './planner-user.js';

/**
 * What a page can give wrong. The element goes on with what it can use, tells the page with `samen-problem` and the
 * developer with one line on the console; a reader sees plain words, or nothing. `parameters.warns` names those lines.
 */
const meta: Meta<PlannerArgs> = {
  ...plannerMeta,
  title: 'Seat planner/Bad input',
  render: (args) => planner(args),
};
export default meta;
type Story = StoryObj<PlannerArgs>;

/** Code and place of every problem that the page was told. */
const told = ({onProblem}: PlannerArgs): string[] =>
  mocked(onProblem!).mock.calls.map(([event]) => {
    const {code, path} = event as SamenProblemEvent;
    return `${code} ${path}`.trim();
  });

/** A table, a door and a word of which nobody has heard: the ordinary ones. */
export const UnknownWords: Story = {
  args: {...({setting: 'school', privacy: 'alles', rule: 'zweeds'} as object), shape: 'ster', door: 'zolder'},
  parameters: {warns: ['shape-unknown', 'door-unknown']},
  play: async ({args, canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await expect(inside(element).getByRole('combobox', {name: 'Tafel'})).toHaveDisplayValue('Ronde tafel');
    await expect(inside(element).getByRole('group', {name: 'Wie zit waar in dit gesprek?'})).toBeVisible();
    await expect(told(args)).toEqual(['shape-unknown shape', 'door-unknown door']);
  },
};

/** Too few, too many, half a chair and no number at all. */
export const NumbersOfSeats: Story = {
  args: {participants: fourPeople, seats: '9'},
  parameters: {warns: ['seats-clamped', 'seats-invalid', 'pitch-clamped']},
  play: async ({canvasElement}) => {
    const element = await plannerIn(canvasElement);
    for (const [seats, count] of [
      ['0', 2],
      ['61', 60],
      ['8.5', 8],
      ['veel', 8],
      ['-3', 2],
      ['5', 5],
    ] as const) {
      element.seats = seats;
      await element.updateComplete;
      await expect(seatNames(element)).toHaveLength(count);
    }
    element.pitch = '7';
    await element.updateComplete;
    await expect(seatNames(element)).toHaveLength(5);
  },
};

/** What can be read of a list is shown; of somebody who is in it twice the last counts. */
export const HalfAList: Story = {
  args: {participants: [mother, teacher, {...mother, name: 'Mama'}, {id: 'x'}, 7, null]},
  parameters: {warns: ['duplicate', 'participant-invalid']},
  play: async ({args, canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await expect(waitingNames(element)).toEqual(['Mama', 'Juf Anja', '7']);
    await expect(told(args)).toContain('participant-invalid participants[3]');
  },
};

/** More people than a table can have: the first sixty are there. */
export const MoreThanSixty: Story = {
  args: {participants: manyPeople(61)},
  parameters: {warns: ['too-many']},
  play: async ({args, canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await expect(waitingNames(element)).toHaveLength(60);
    await expect(told(args)).toEqual(['too-many participants[60]']);
  },
};

/** A chair that is not there, somebody who is not there: nobody is lost. */
export const PlacesThatAreNotThere: Story = {
  args: {
    plan: {
      ...planOf(fourPeople),
      places: [{seat: 's99', participant: 'moeder'}, {seat: 's1', participant: 'niemand'}, 7],
    },
  },
  parameters: {warns: ['seat-unknown', 'participant-unknown', 'places-invalid']},
  play: async ({canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await expect(waitingNames(element)).toEqual(['Sem', 'Moeder', 'Juf Anja', 'Mevrouw De Boer']);
    await expect(seatNames(element)).toEqual(['—', '—', '—', '—']);
  },
};

/** Wishes about nobody, or of a kind that we do not know, are left out; the others stay. */
export const HalfAWish: Story = {
  args: {
    participants: fourPeople,
    rules: [
      {kind: 'beside', a: 'moeder', b: 'niemand'},
      {kind: 'danst', a: 'moeder'},
      'onzin',
      {kind: 'beside', a: 'sem', b: 'moeder'},
    ],
    voice: {kind: 'zang'},
    weights: {O: -1},
    meeting: {title: 'Hulp voor Sem', start: 'morgen'},
  },
  parameters: {
    warns: ['participant-unknown', 'rule-invalid', 'voice-invalid', 'weights-invalid', 'meeting-invalid'],
  },
  play: async ({canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await expect(element.toJSON()).toMatchObject({
      rules: [{kind: 'beside', a: 'sem', b: 'moeder'}],
      meeting: {title: 'Hulp voor Sem'},
    });
    await expect(findingsOf(element).join(' ')).not.toMatch(/danst|onzin/);
  },
};

/** A plan that cannot be read leaves the good one that was there. */
export const NoPlan: Story = {
  args: {plan: planOf(eightPeople)},
  parameters: {warns: ['record-invalid']},
  play: async ({args, canvasElement}) => {
    const element = await plannerIn(canvasElement);
    const before = scoreNow(element);
    element.plan = '{"schema":"iets anders"';
    await element.updateComplete;
    await expect(seatNames(element)).toEqual(eightPeople.map(({name}) => name));
    await expect(scoreNow(element)).toBe(before);
    await expect(told(args)[0]).toMatch(/^record-invalid/);
  },
};

/** Saved by a later version of Samen: to read, not to change, and it comes back as it was. */
export const NewerVersion: Story = {
  args: {plan: {...planOf(fourPeople), version: 99, feeling: 'new in version 99'}},
  parameters: {warns: ['version-newer']},
  play: async ({canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await expect(inside(element).getByText(/nieuwere versie/)).toBeVisible();
    await expect(fields(element)).toHaveLength(0);
    await expect(seatNames(element)).toEqual(fourPeople.map(({name}) => name));
    await expect(scoreOf(element)).toMatch(/nu \d+ van 100/);
    await expect(JSON.parse(JSON.stringify(element))).toMatchObject({
      version: 99,
      feeling: 'new in version 99',
    });
  },
};

/** People's own words are never read as HTML. */
export const WordsThatLookLikeHtml: Story = {
  args: {
    plan: planOf([
      {...mother, name: '<b>Moeder</b>'},
      {...teacher, name: '<img src=x onerror=alert(1)>'},
    ]),
    meetingTitle: '<script>alert(1)</script>',
  },
  play: async ({canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await expect(seatNames(element)).toEqual(['<b>Moeder</b>', '<img src=x onerror=alert(1)>']);
    await expect(element.shadowRoot!.querySelector('img, b, script')).toBeNull();
    await expect(textOf(element)).toContain('<b>Moeder</b>');
  },
};
