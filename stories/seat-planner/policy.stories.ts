import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {manyPeople, planOf} from './planner-data.js';
import {planner, plannerMeta, type PlannerArgs} from './planner.js';
import {
  inside,
  openPart,
  plannerIn,
  pushButton,
  scoreOf,
  seatNames,
  textOf,
  waitingNames,
} from './planner-user.js';

/** A school, municipality or region that makes policy: other words, more people. */
const meta: Meta<PlannerArgs> = {
  ...plannerMeta,
  title: 'Seat planner/Policy table',
  render: (args) => planner(args),
};
export default meta;
type Story = StoryObj<PlannerArgs>;

/** Forty people around a U. */
export const Forty: Story = {
  args: {
    setting: 'policy',
    plan: planOf(manyPeople(40), {setting: 'policy', shape: 'u'}),
    meetingTitle: 'De regels voor passend onderwijs in de regio',
  },
  play: async ({canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await expect(inside(element).getByRole('group', {name: 'Wie zit waar aan deze tafel?'})).toBeVisible();
    await expect(seatNames(element)).toHaveLength(40);
    await expect(scoreOf(element)).toMatch(/vonden we \d+ als het minste en \d+ als het meeste\.$/);
    await openPart(element, 'Hoe is dit berekend?');
    await expect(textOf(element)).toContain(
      'Bij 100 zitten ouders en ervaringsdeskundigen net zo goed als de professionals.',
    );
    await expect(textOf(element)).not.toMatch(/gezin net zo goed|het gezin/);
    await openPart(element, 'Wie wil waar zitten?');
    await expect(textOf(element)).not.toContain('Komt het kind niet zelf?');
  },
};

/** Twenty people who wait, and one button that gives all of them a place. */
export const FromTheList: Story = {
  args: {setting: 'policy', participants: manyPeople(20), shape: 'oval'},
  play: async ({canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await expect(waitingNames(element)).toHaveLength(20);
    await pushButton(element, 'Zet iedereen op een vrije stoel');
    await expect(waitingNames(element)).toEqual([]);
    await expect(seatNames(element)).not.toContain('—');
    await pushButton(element, 'Ongedaan maken');
    await expect(waitingNames(element)).toHaveLength(20);
  },
};
