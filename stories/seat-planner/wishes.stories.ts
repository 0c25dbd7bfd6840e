import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {eightPeople, planOf, twoCamps} from './planner-data.js';
import {planner, plannerMeta, type PlannerArgs} from './planner.js';
import {
  choose,
  findingsOf,
  inside,
  listOf,
  openPart,
  plannerIn,
  pushButton,
  seatButton,
  seatNames,
  tapSeat,
  textOf,
} from './planner-user.js';

/** Who stays where they are, and who would like to sit where. */
const meta: Meta<PlannerArgs> = {
  ...plannerMeta,
  title: 'Seat planner/Locks and wishes',
  render: (args) => planner(args),
};
export default meta;
type Story = StoryObj<PlannerArgs>;

/** A place that is locked: nobody else gets it, and suggestions leave it alone. */
export const Locked: Story = {
  args: {plan: planOf(twoCamps)},
  play: async ({args, canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await pushButton(element, 'Vast: Moeder');
    await expect(inside(element).getByRole('button', {name: /^Vast ?: Moeder/})).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(listOf(element, 2)).toBeDisabled();
    await expect(seatButton(element, 2)).toHaveAccessibleName(/vastgezet$/);
    await tapSeat(element, 6);
    await tapSeat(element, 2);
    await expect(seatNames(element)[1]).toBe('Moeder');
    await expect(args.onSeat).not.toHaveBeenCalled();
    await pushButton(element, 'Zoek een gelijkere indeling');
    await expect(textOf(element)).not.toMatch(/Moeder: van stoel/);
    await pushButton(element, 'Neem voorstel 1 over');
    await expect(seatNames(element)[1]).toBe('Moeder');
    await pushButton(element, 'Vast: Moeder');
    await expect(listOf(element, 2)).toBeEnabled();
  },
};

/** A wish that somebody tells: it is in the list, and in what stands out until it is so. */
export const Wish: Story = {
  args: {plan: planOf(eightPeople)},
  play: async ({args, canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await openPart(element, 'Wie wil waar zitten?');
    const group = 'Een wens erbij';
    await choose(element, 'Wie', 'Sem', group);
    await choose(element, 'Wens', 'zit graag naast', group);
    await choose(element, 'Wie nog meer', 'Oma Riet', group);
    await pushButton(element, 'Voeg toe');
    await expect(textOf(element)).toContain('Sem zit graag naast Oma Riet.');
    await expect(findingsOf(element)).toEqual(['Let op: Sem en Oma Riet zitten nog niet naast elkaar.']);
    await pushButton(element, 'Haal weg: Sem zit graag naast Oma Riet.');
    await expect(findingsOf(element)).toEqual([]);
    await expect(args.onChange).toHaveBeenCalledTimes(2);
  },
};

/** Who would rather not sit beside whom is only for who prepares the meeting: in no text, table, picture or file. */
export const Private: Story = {
  args: {plan: planOf(eightPeople, {rules: [{kind: 'apart', a: 'vader', b: 'oma'}]}), privacy: 'name'},
  play: async ({canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await openPart(element, 'Wie wil waar zitten?');
    await expect(textOf(element)).toContain('Vader zit liever niet naast Oma Riet.');
    await expect(textOf(element)).toContain('Alleen voor u: dit wordt nooit afgedrukt.');
    await expect(findingsOf(element)).toEqual([
      'Let op: Vader en Oma Riet zitten nu naast elkaar. (Alleen voor u.)',
    ]);
    for (const text of [await element.toText(), await element.toCSV(), await element.toSVG()]) {
      await expect(text).toContain('Oma Riet');
      await expect(text).not.toMatch(/liever niet|naast elkaar|Alleen voor u|apart/);
    }
    await expect(JSON.stringify(element)).toContain('"apart"'); // whoever opens the plan again still has it
  },
};

/** A host that gives people and wishes in properties. One button seats everybody as they wish. */
export const FromThePage: Story = {
  args: {
    participants: eightPeople,
    rules: [
      {kind: 'beside', a: 'sem', b: 'moeder'},
      {kind: 'door', a: 'moeder'},
    ],
  },
  play: async ({canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await openPart(element, 'Wie wil waar zitten?');
    await expect(textOf(element)).toContain('Sem zit graag naast Moeder.');
    await expect(textOf(element)).toContain('Moeder zit graag dicht bij de deur.');
    await pushButton(element, 'Zet iedereen op een vrije stoel');
    await expect(findingsOf(element)).toEqual([]);
  },
};
