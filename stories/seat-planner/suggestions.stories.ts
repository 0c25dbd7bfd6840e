import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, waitFor} from 'storybook/test';
import {
  chair,
  child,
  coordinator,
  grandmother,
  manyPeople,
  mother,
  planOf,
  teacher,
  twoCamps,
} from './planner-data.js';
import {planner, plannerMeta, type PlannerArgs} from './planner.js';
import {
  announced,
  inside,
  openPart,
  plannerIn,
  pushButton,
  scoreNow,
  seatNames,
  textOf,
} from './planner-user.js';
import type {SamenSeatPlanner} from '@samen/elements';

/** What would be more equal with the same people and table, and how sure that is. */
const meta: Meta<PlannerArgs> = {
  ...plannerMeta,
  title: 'Seat planner/Suggestions',
  render: (args) => planner(args),
};
export default meta;
type Story = StoryObj<PlannerArgs>;

const ask = (element: SamenSeatPlanner): Promise<void> => pushButton(element, 'Zoek een gelijkere indeling');

const cards = (element: SamenSeatPlanner): string[] =>
  [...element.shadowRoot!.querySelectorAll('.card')].map(({textContent}) =>
    textContent
      .replace(/[\u2068\u2069]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );

const thenOf = (card: string): number => Number(/dan (\d+) van 100/.exec(card)?.[1]);

/** All arrangements were looked at. Taking one over moves exactly who it said, and can be undone. */
export const Exact: Story = {
  args: {plan: planOf(twoCamps)},
  play: async ({args, canvasElement}) => {
    const element = await plannerIn(canvasElement);
    const [before, people] = [scoreNow(element), seatNames(element)];
    await ask(element);
    await expect(textOf(element)).toMatch(/Alle [\d.]+ indelingen bekeken die verschil maken\./);
    await waitFor(() => expect(announced(element)).toMatch(/^3 voorstellen gevonden\./));
    await expect(args.onSuggest).toHaveBeenCalledTimes(1);
    const [best] = cards(element);
    await expect(best).toMatch(/^Voorstel 1: het gelijkst.*Wie verhuist:.*Wat er beter wordt:/);
    await expect(thenOf(best!)).toBeGreaterThan(before);
    const moves = [...best!.matchAll(/van stoel (\d+) naar stoel (\d+)/g)];
    await pushButton(element, 'Neem voorstel 1 over');
    await expect(scoreNow(element)).toBe(thenOf(best!));
    const after = seatNames(element);
    for (const [, from, to] of moves) await expect(after[Number(to) - 1]).toBe(people[Number(from) - 1]);
    await expect(after.filter((name, i) => name !== people[i])).toHaveLength(moves.length);
    await expect(args.onSeat).toHaveBeenCalledTimes(1);
    await pushButton(element, 'Ongedaan maken');
    await expect(seatNames(element)).toEqual(people);
  },
};

/** The panel as it stands, and "leave it as it is". */
export const Left: Story = {
  args: {plan: planOf(twoCamps, {shape: 'rectangle'})},
  play: async ({args, canvasElement}) => {
    const element = await plannerIn(canvasElement);
    const people = seatNames(element);
    await ask(element);
    await expect(
      inside(element).getByRole('group', {name: 'Voorstellen voor gelijkere plekken'}),
    ).toBeVisible();
    await pushButton(element, 'Laat zoals het is');
    await expect(cards(element)).toEqual([]);
    await expect(seatNames(element)).toEqual(people);
    await expect(args.onChange).not.toHaveBeenCalled();
    await ask(element);
    await expect(cards(element).length).toBeGreaterThan(0);
  },
};

/** Too many arrangements to look at all of them: that is said. */
export const Heuristic: Story = {
  args: {plan: planOf(manyPeople(60), {setting: 'policy', shape: 'rectangle'})},
  play: async ({canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await ask(element);
    await expect(textOf(element)).toMatch(/Beste van [\d.]+ pogingen, niet bewezen\./);
    await expect(textOf(element)).toMatch(/vonden we \d+ als het minste en \d+ als het meeste/);
    await expect(thenOf(cards(element)[0]!)).toBeGreaterThan(scoreNow(element));
  },
};

/** These people sit as equal as they can at this table. */
export const NothingBetter: Story = {
  args: {plan: planOf([child, mother, coordinator, chair, grandmother, teacher])},
  play: async ({canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await ask(element);
    await expect(cards(element)).toEqual([]);
    await expect(textOf(element)).toContain('Een beter voorstel is er niet, met deze mensen en deze tafel.');
    await waitFor(() => expect(announced(element)).toBe('Er is geen beter voorstel gevonden.'));
  },
};

/** Everybody is locked in their place: there is one arrangement, and the text says what would give room. */
export const AllLocked: Story = {
  args: {
    plan: planOf(twoCamps, {
      places: twoCamps.map(({id}, i) => ({seat: `s${i + 1}`, participant: id, locked: true})),
    }),
  },
  play: async ({canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await ask(element);
    await expect(textOf(element)).toContain('Er is maar één indeling die verschil maakt. Die is bekeken.');
    await expect(textOf(element)).toContain('Maakt u een vaste plek los, dan kan er misschien meer.');
  },
};

/** Wishes that cannot all be kept: as many as possible, and each suggestion names what it cannot do. */
export const WishesThatCannotBeKept: Story = {
  args: {
    plan: planOf(twoCamps, {
      rules: [
        {kind: 'beside', a: 'sem', b: 'oma'},
        {kind: 'apart', a: 'sem', b: 'oma'},
        {kind: 'beside', a: 'moeder', b: 'anja'},
      ],
    }),
  },
  play: async ({canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await ask(element);
    await expect(cards(element).length).toBeGreaterThan(0);
    for (const card of cards(element)) {
      await expect(card).toContain('Dit lukt dan: Moeder naast Juf Anja.');
      await expect(card).toMatch(/Wat hier niet lukt: ?Sem (niet )?naast Oma Riet/);
    }
  },
};

/** Only the family comes: there is nothing to compare, and no number. */
export const NothingToCompare: Story = {
  args: {plan: planOf([child, mother, grandmother])},
  play: async ({canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await expect(textOf(element)).toContain(
      'Er zit nog geen professional. Er is dus nog niets om te vergelijken.',
    );
    await ask(element);
    await expect(textOf(element)).toContain(
      'Om te vergelijken zijn er mensen van het gezin nodig, en professionals.',
    );
    await expect(textOf(element)).not.toMatch(/van 100/);
  },
};

/** Own weights of the six terms: another number, and the sum shows them. */
export const OwnWeights: Story = {
  args: {plan: planOf([mother, teacher, child, chair]), weights: {O: 1, B: 1}},
  play: async ({canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await openPart(element, 'Hoe is dit berekend?');
    await expect(textOf(element)).toMatch(/50[\s\u00a0]?% × \d+ \+ 50[\s\u00a0]?% × \d+/);
  },
};
