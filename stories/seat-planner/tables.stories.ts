import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, fireEvent} from 'storybook/test';
import {eightPeople, manyPeople, mother, planOf, teacher, type Person} from './planner-data.js';
import {planner, plannerMeta, type PlannerArgs} from './planner.js';
import {
  chairs,
  choose,
  expectFits,
  inside,
  plannerIn,
  pushButton,
  scoreOf,
  seatButton,
  seatLine,
  seatNames,
  waitingNames,
} from './planner-user.js';

/** Every table, with the same people on the same chairs, and from two to sixty seats. */
const meta: Meta<PlannerArgs> = {
  ...plannerMeta,
  title: 'Seat planner/Tables',
  render: (args) => planner(args),
};
export default meta;
type Story = StoryObj<PlannerArgs>;

/** Chairs of the picture do not lie over each other: each can be hit. */
async function expectApart(buttons: readonly HTMLElement[]): Promise<void> {
  const middles = buttons.map((button) => {
    const {x, y, width, height} = button.getBoundingClientRect();
    return [x + width / 2, y + height / 2] as const;
  });
  for (const [i, [x, y]] of middles.entries())
    for (const [otherX, otherY] of middles.slice(i + 1))
      await expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(40);
}

/** Eight people; the list says who sits beside and opposite the mother on chair 2. */
const shaped = (shape: string, words: string, line: RegExp): Story => ({
  args: {plan: planOf(eightPeople, {shape})},
  play: async ({canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await expect(inside(element).getByRole('combobox', {name: 'Tafel'})).toHaveDisplayValue(words);
    await expect(chairs(element)).toHaveLength(8);
    await expectApart(chairs(element));
    await expect(seatNames(element)).toEqual(eightPeople.map(({name}) => name));
    await expect(seatLine(element, 2)).toMatch(line);
    await expectFits(element);
  },
});

export const Round = shaped('round', 'Ronde tafel', /Naast: Sem en Vader.*Tegenover: Bilal/);
export const Oval = shaped('oval', 'Ovale tafel', /Naast: Sem en Vader/);
/** Nobody at the ends: who sits at the corner has one neighbour. */
export const Rectangle = shaped(
  'rectangle',
  'Rechthoek, koppen vrij',
  /Naast: Sem en Vader.*Tegenover: Sanne/,
);
export const RectangleWithHeads = shaped(
  'rectangle-heads',
  'Rechthoek, ook de koppen',
  /Naast: Sem en Vader.*Tegenover: Bilal/,
);
export const Square = shaped('square', 'Vierkante tafel', /Naast: Sem en Vader/);
export const U = shaped('u', 'Tafels in een U', /Naast: Sem en Vader/);
/** Chairs in a ring, without a table. */
export const Circle = shaped('circle', 'Kring zonder tafel', /Naast: Sem en Vader.*Tegenover: Bilal/);
export const Triangle = shaped('triangle', 'Driehoekige tafel', /Naast: Sem en Vader/);
/** Two round tables of four. */
export const Islands = shaped('islands', 'Losse ronde tafels', /Naast: Sem en Vader.*Tegenover: Oma Riet/);

/** A full table of so many. */
const sized = (people: readonly Person[], more: PlannerArgs = {}): Story => ({
  args: {plan: planOf(people, {setting: more.setting ?? 'child', shape: more.shape ?? 'round'})},
  play: async ({canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await expect(inside(element).getByRole('spinbutton', {name: 'Aantal stoelen'})).toHaveValue(
      people.length,
    );
    await expect(seatNames(element)).toEqual(people.map(({name}) => name));
    await expect(chairs(element)).toHaveLength(people.length);
    for (const chair of chairs(element))
      await expect(chair.getBoundingClientRect().width).toBeGreaterThanOrEqual(44);
    await expect(scoreOf(element)).toMatch(/nu \d+ van 100/);
    await expectFits(element);
  },
});

export const TwoPeople = sized([mother, teacher]);
export const Fourteen = sized(manyPeople(14), {setting: 'policy', shape: 'oval'});
export const Forty = sized(manyPeople(40), {setting: 'policy', shape: 'u'});
export const Sixty = sized(manyPeople(60), {setting: 'policy', shape: 'islands'});

/** Another table and fewer chairs: who had a chair that is gone moves to the nearest free one, or waits. */
export const OtherTable: Story = {
  args: {plan: planOf(eightPeople)},
  play: async ({args, canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await choose(element, 'Tafel', 'Tafels in een U');
    await expect(seatNames(element)).toEqual(eightPeople.map(({name}) => name));
    const count = inside(element).getByRole('spinbutton', {name: 'Aantal stoelen'});
    await fireEvent.change(count, {target: {value: '6'}});
    await element.updateComplete;
    await expect(seatNames(element)).toHaveLength(6);
    await expect(waitingNames(element)).toHaveLength(2);
    await pushButton(element, 'Ongedaan maken');
    await expect(seatNames(element)).toEqual(eightPeople.map(({name}) => name));
    await expect(args.onChange).toHaveBeenCalledTimes(3);
  },
};

/** The door on the left, and more room per chair. */
export const DoorAndRoom: Story = {
  args: {participants: eightPeople, door: 'left', pitch: 0.9, shape: 'rectangle'},
  play: async ({canvasElement}) => {
    const element = await plannerIn(canvasElement);
    const picture = element.shadowRoot!.querySelector('[part="picture"] svg')!.getBoundingClientRect();
    const door = element.shadowRoot!.querySelector('.door')!.getBoundingClientRect();
    await expect(door.left - picture.left).toBeLessThan(picture.right - door.right);
    await expect(seatButton(element, 1)).toHaveAccessibleName('Stoel 1: vrij');
  },
};
