import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, fireEvent, userEvent, waitFor} from 'storybook/test';
import {
  child,
  eightPeople,
  fourPeople,
  grandmother,
  mother,
  planOf,
  teacher,
  twoCamps,
} from './planner-data.js';
import {planner, plannerMeta, type PlannerArgs} from './planner.js';
import {
  announced,
  chairs,
  choose,
  findingsOf,
  inside,
  openPart,
  partOf,
  pickWaiting,
  plannerIn,
  press,
  pushButton,
  scoreNow,
  scoreOf,
  seatButton,
  seatLine,
  seatNames,
  sit,
  tapSeat,
  textOf,
  waitingNames,
} from './planner-user.js';

/** A meeting around a child: who comes, who sits where, and what that does. */
const meta: Meta<PlannerArgs> = {
  ...plannerMeta,
  title: 'Seat planner/Meeting',
  render: (args) => planner(args),
};
export default meta;
type Story = StoryObj<PlannerArgs>;

/** A page that knows nobody yet. The people come in here, and are put on the chairs at once. */
export const Empty: Story = {
  play: async ({args, canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await expect(inside(element).getByRole('group', {name: 'Wie zit waar in dit gesprek?'})).toBeVisible();
    await expect(partOf(element, 'waiting')).toContain('Er staan nog geen mensen op de lijst.');
    await expect(seatNames(element)).toEqual(Array(8).fill('—'));
    await expect(element.value).toBe('');
    await openPart(element, 'Wie komen er?');
    const group = inside(element).getByRole('group', {name: 'Iemand erbij'});
    const name = group.querySelector('input')!;
    for (const [who, role] of [
      ['Moeder', 'ouder of verzorger'],
      ['Juf Anja', 'leerkracht'],
    ] as const) {
      await fireEvent.input(name, {target: {value: who}});
      await choose(element, 'Rol', role, 'Iemand erbij');
      await userEvent.click(group.querySelector('button')!);
      await element.updateComplete;
    }
    await expect(waitingNames(element)).toEqual(['Moeder', 'Juf Anja']);
    await pushButton(element, 'Zet iedereen op een vrije stoel');
    await expect(seatNames(element).slice(0, 3)).toEqual(['Moeder', 'Juf Anja', '—']);
    await expect(args.onChange).toHaveBeenCalledTimes(3);
  },
};

/** Everybody waits for a place; the family is named first. Pick somebody up, and choose a chair. */
export const Waiting: Story = {
  args: {participants: [teacher, mother, child, grandmother]},
  play: async ({args, canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await expect(waitingNames(element)).toEqual(['Sem', 'Moeder', 'Oma Riet', 'Juf Anja']);
    await expect(seatNames(element)).toEqual(['—', '—', '—', '—']);
    await pickWaiting(element, 'Moeder');
    await expect(textOf(element)).toContain('U verplaatst Moeder. Kies een stoel.');
    await tapSeat(element, 2);
    await expect(waitingNames(element)).toEqual(['Sem', 'Oma Riet', 'Juf Anja']);
    await expect(seatNames(element)).toEqual(['—', 'Moeder', '—', '—']);
    await waitFor(() => expect(announced(element)).toContain('Moeder zit op stoel 2.'));
    await expect(args.onSeat).toHaveBeenCalledTimes(1);
  },
};

/** Eight people at a round table, as two camps. The list says beside and opposite whom everybody sits. */
export const Full: Story = {
  args: {plan: planOf(twoCamps)},
  play: async ({args, canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await expect(chairs(element)).toHaveLength(8);
    await expect(seatButton(element, 2)).toHaveAccessibleName('Stoel 2: Moeder, ouder of verzorger');
    await expect(seatLine(element, 2)).toMatch(/Naast: Sem en Vader.*Tegenover: Juf Anja/);
    await expect(partOf(element, 'waiting')).toContain('Iedereen heeft een plek.');
    await expect(scoreOf(element)).toMatch(
      /^Gelijke plekken: nu \d+ van 100\. Met deze mensen aan deze tafel is het minste \d+ en het meeste \d+\.$/,
    );
    await expect(findingsOf(element)).toEqual([]);
    await expect(args.onChange).not.toHaveBeenCalled();
  },
};

/** Two people change places in the picture, and back again. */
export const Swap: Story = {
  args: {plan: planOf(fourPeople)},
  play: async ({args, canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await tapSeat(element, 3);
    await expect(seatButton(element, 3)).toHaveAttribute('aria-pressed', 'true');
    await tapSeat(element, 4);
    await expect(seatNames(element)).toEqual(['Sem', 'Moeder', 'Mevrouw De Boer', 'Juf Anja']);
    await expect(seatButton(element, 3)).toHaveAccessibleName(/Mevrouw De Boer/);
    await pushButton(element, 'Ongedaan maken');
    await expect(seatNames(element)).toEqual(fourPeople.map(({name}) => name));
    await pushButton(element, 'Opnieuw doen');
    await expect(seatNames(element)[3]).toBe('Juf Anja');
    await expect(args.onChange).toHaveBeenCalledTimes(3);
  },
};

/** The keys of the picture: pick up and put down with Enter, Delete frees, L locks, Escape is "never mind". */
export const ByKeyboard: Story = {
  args: {plan: planOf(fourPeople)},
  play: async ({canvasElement}) => {
    const element = await plannerIn(canvasElement);
    seatButton(element, 1).focus();
    await press(element, '{Enter}');
    await expect(inside(element).getByRole('button', {name: 'Toch niet'})).toBeVisible();
    await press(element, '{Escape}');
    await expect(inside(element).queryByRole('button', {name: 'Toch niet'})).toBeNull();
    await press(element, '{Delete}');
    await expect(waitingNames(element)).toEqual(['Sem']);
    await press(element, '{Control>}z{/Control}');
    await expect(seatNames(element)[0]).toBe('Sem');
    seatButton(element, 2).focus();
    await press(element, 'l');
    await expect(seatButton(element, 2)).toHaveAccessibleName(
      'Stoel 2: Moeder, ouder of verzorger, vastgezet',
    );
    await press(element, '{Delete}');
    await expect(seatNames(element)[1]).toBe('Moeder');
    await waitFor(() => expect(announced(element)).toBe('Deze plek is vastgezet. Maak de plek eerst los.'));
  },
};

/** With the list alone: no picture is needed to do everything. Who is put on a taken chair changes places. */
export const ByList: Story = {
  args: {plan: planOf(fourPeople, {seats: 5})},
  play: async ({args, canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await sit(element, 'Juf Anja', 1);
    await expect(seatNames(element)).toEqual(['Juf Anja', 'Moeder', 'Sem', 'Mevrouw De Boer', '—']);
    await sit(element, '', 2);
    await expect(waitingNames(element)).toEqual(['Moeder']);
    await sit(element, 'Moeder', 5);
    await expect(waitingNames(element)).toEqual([]);
    await expect(seatNames(element)[4]).toBe('Moeder');
    await expect(args.onSeat).toHaveBeenCalledTimes(3);
  },
};

/** All that can be open: people, wishes, meeting, files, the count and the suggestions. */
export const EverythingOpen: Story = {
  args: {
    plan: planOf(twoCamps, {
      rules: [
        {kind: 'beside', a: 'sem', b: 'oma'},
        {kind: 'apart', a: 'vader', b: 'sanne'},
      ],
      voice: {kind: 'drawing', by: 'moeder'},
      meeting: {
        title: 'Hulp voor Sem',
        start: '2026-12-01T15:30',
        end: '2026-12-01T16:30',
        location: 'De Regenboog, lokaal 4',
        agreements: ['Moeder krijgt het verslag', 'Juf Anja belt op vrijdag'],
      },
    }),
    help: 'U kunt de plekken later nog veranderen.',
  },
  play: async ({canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await openPart(element, 'Hoe is dit berekend?');
    for (const title of [
      'Wie komen er?',
      'Wie wil waar zitten?',
      'Over het gesprek en de ruimte',
      'Afdrukken of bewaren',
    ])
      await openPart(element, title);
    await pushButton(element, 'Zoek een gelijkere indeling');
    const place = inside(element);
    await expect(place.getByRole('table', {name: 'Wie zit op welke stoel'})).toBeVisible();
    await expect(place.getByLabelText('Waar gaat het gesprek over?')).toHaveValue('Hulp voor Sem');
    await expect(place.getByLabelText('Begin')).toHaveValue('2026-12-01T15:30');
    await expect(place.getByRole('button', {name: 'Druk plaatskaartjes af'})).toBeVisible();
    await expect(textOf(element)).toContain('Op papier en in bestanden staan rollen, geen namen.');
    await expect(textOf(element)).toContain('Het getal is een aanleiding om te praten. Het is geen oordeel.');
    await expect(place.getByText('Voorstellen voor gelijkere plekken')).toBeVisible();
  },
};

/** A name, a role or a flag that changes while the table stands: nobody loses their place. */
export const OtherPeople: Story = {
  args: {plan: planOf(eightPeople)},
  play: async ({canvasElement}) => {
    const element = await plannerIn(canvasElement);
    const before = scoreNow(element);
    await openPart(element, 'Wie komen er?');
    const sanne = inside(element).getByRole('group', {name: 'Sanne'});
    await fireEvent.change(sanne.querySelector('input')!, {target: {value: 'Sanne van het wijkteam'}});
    await element.updateComplete;
    await expect(seatNames(element)[6]).toBe('Sanne van het wijkteam');
    await expect(scoreNow(element)).toBe(before);
    await pushButton(element, 'Komt niet: Bilal');
    await expect(seatNames(element)[5]).toBe('—');
    await pushButton(element, 'Ongedaan maken');
    await expect(seatNames(element)[5]).toBe('Bilal');
  },
};
