/**
 * What filling the free seats is held to: the equality score, which it does not know, beside the order of the list, random
 * arrangements and the best that the search finds; and the wishes, as `ruleStates` reads them.
 */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseAttendees} from './attendees.js';
import {applySeatCommand} from './commands.js';
import {planEquality} from './equality.js';
import {seatFindings} from './findings.js';
import {
  doors,
  emptyPlan,
  layoutOf,
  seatOf,
  waiting,
  type Place,
  type SeatPlan,
  type SeatRule,
} from './plan.js';
import {randomFrom, shuffle, type Random} from './random.js';
import {ruleStates} from './rules.js';
import {suggest} from './suggest.js';
import {tableShapes, type TableShape} from './tables.js';

const fill = (plan: SeatPlan): SeatPlan => applySeatCommand(plan, {type: 'fill'}).plan;
const score = (plan: SeatPlan): number => planEquality(plan)!.score;
const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

const planOf = (roles: readonly string[], shape: TableShape, seats = roles.length): SeatPlan => ({
  ...emptyPlan,
  shape,
  seats,
  participants: parseAttendees(roles.map((role, index) => ({id: `p${index}`, name: `P${index}`, role})))
    .value,
});

const placed = (plan: SeatPlan, seats: Iterable<number>): SeatPlan => {
  const places = [...seats].map((seat, index): Place => ({
    seat: `s${seat + 1}`,
    participant: plan.participants[index]!.id,
    locked: false,
  }));
  return {...plan, places};
};
const inListOrder = (plan: SeatPlan): SeatPlan => placed(plan, plan.participants.keys());

function atRandom(plan: SeatPlan, random: Random): SeatPlan {
  const seats = Int8Array.from({length: plan.seats}, (_, index) => index);
  shuffle(seats, random);
  return placed(plan, seats.slice(0, plan.participants.length));
}

const isChildAlone = (plan: SeatPlan): boolean => seatFindings(plan).some(({code}) => code === 'child-alone');

/** A child or not, 1 to 4 others of the family, 1 to 6 professionals, with a chair or without, up to 3 seats too many. */
function someGroup(shape: TableShape, random: Random): SeatPlan {
  const upTo = (most: number) => 1 + Math.floor(random() * most);
  const roles = [
    ...(random() < 0.7 ? ['child'] : []),
    ...Array.from({length: upTo(4)}, () => 'parent'),
    ...Array.from({length: upTo(6)}, () => 'teacher'),
    ...(random() < 0.8 ? ['chair'] : []),
    ...(random() < 0.2 ? ['interpreter'] : []),
  ];
  return planOf(roles, shape, roles.length + (random() < 0.5 ? 0 : upTo(3)));
}

describe('filling the free seats', () => {
  it.each(tableShapes)(
    '%s: goes most of the way from chance to the best, hardly ever below the order of the list',
    (shape) => {
      const random = randomFrom(1959);
      const groups = Array.from({length: 25}, () => someGroup(shape, random));
      const rows = groups.map((plan) => {
        const chance = Array.from({length: 20}, () => atRandom(plan, random));
        // A child that sits alone may score higher: no way to sit.
        const decent = chance.filter((each) => !isChildAlone(each));
        return {
          filled: score(fill(plan)),
          list: score(inListOrder(plan)),
          chance: mean((decent.length > 0 ? decent : chance).map(score)),
          best: suggest(plan, {restarts: 5}).best,
        };
      });
      const [filled, list, chance, best] = (['filled', 'list', 'chance', 'best'] as const).map((key) =>
        mean(rows.map((row) => row[key])),
      ) as [number, number, number, number];
      expect(filled).toBeGreaterThan(list + 10);
      expect((filled - chance) / (best - chance)).toBeGreaterThan(0.6);
      expect(rows.filter((row) => row.filled < row.list - 1e-9).length).toBeLessThanOrEqual(2);
      expect(rows.filter((row) => row.filled < row.chance - 10)).toEqual([]);
    },
  );

  it.each(tableShapes)('%s: 60 people are no two camps', (shape) => {
    const roles = Array.from({length: 60}, (_, index) =>
      index < 25 ? 'experience-expert' : index < 59 ? 'policy-officer' : 'chair',
    );
    const plan = planOf(roles, shape);
    const filled = fill(plan);
    expect(filled.places).toHaveLength(60);
    expect(planEquality(filled)!.terms.O).toBeGreaterThan(0.8);
    expect(score(filled)).toBeGreaterThan(score(inListOrder(plan)) + 15);
  });

  it('two parents and two professionals at a round table sit in turn, not opposite each other', () => {
    const {O, B} = planEquality(fill(planOf(['parent', 'parent', 'teacher', 'teacher'], 'round')))!.terms;
    expect([O, B].map((term) => term.toFixed(6))).toEqual(['1.000000', '1.000000']);
  });

  it('never leaves a child without family beside it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tableShapes), fc.nat(), (shape, seed) => {
        const plan = someGroup(shape, randomFrom(seed));
        expect(isChildAlone(fill(plan))).toBe(false);
      }),
      {numRuns: 300},
    );
  });

  it('leaves who sits where they are, seats everybody if there is room, family first, and always the same', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...tableShapes),
        fc.nat(),
        fc.nat(6),
        fc.integer({min: 2, max: 14}),
        (shape, seed, some, seats) => {
          const random = randomFrom(seed);
          const group = {...someGroup(shape, random), seats: 14};
          const {places} = atRandom(group, random);
          const first: SeatPlan = {
            ...group,
            seats,
            places: places.slice(0, some).filter(({seat}) => Number(seat.slice(1)) <= seats),
          };
          const plan = {
            ...first,
            places: first.places.map((each, index) => ({...each, locked: index % 2 === 0})),
          };
          const filled = fill(plan);
          expect(filled.places).toEqual(expect.arrayContaining([...plan.places]));
          expect(filled.places).toHaveLength(Math.min(seats, plan.participants.length));
          expect(new Set(filled.places.map(({seat}) => seat)).size).toBe(filled.places.length);
          expect(waiting(filled)).toEqual(waiting(plan).slice(seats - plan.places.length));
          expect(fill(plan)).toEqual(filled);
          expect(fill(filled)).toBe(filled);
        },
      ),
    );
  });

  it('leaves the order of the list where sides make no difference', () => {
    expect(fill(planOf(['chair', 'interpreter', 'x'], 'round', 5)).places).toEqual(
      inListOrder(planOf(['chair', 'interpreter', 'x'], 'round', 5)).places,
    );
    expect(fill({...emptyPlan, seats: 4})).toEqual({...emptyPlan, seats: 4});
  });
});

describe('filling: wishes', () => {
  const roles = ['child', 'parent', 'parent', 'teacher', 'teacher', 'teacher', 'interpreter', 'chair'];
  const wishes: readonly SeatRule[] = [
    {kind: 'beside', a: 'p0', b: 'p3'},
    {kind: 'apart', a: 'p1', b: 'p4'},
    {kind: 'door', a: 'p5'},
    {kind: 'wheelchair', a: 'p2'},
  ];
  const states = (plan: SeatPlan) => ruleStates(plan).map(({rule, state}) => `${rule.kind} ${state}`);

  it.each(tableShapes)('%s: each is kept that can be kept', (shape) => {
    for (const rule of wishes) {
      const plan: SeatPlan = {...planOf(roles, shape, 10), rules: [rule]};
      const [best] = suggest({...plan, places: inListOrder(plan).places}, {restarts: 5}).plans;
      if (best?.broken === 0) expect(states(fill(plan)), rule.kind).toEqual([`${rule.kind} kept`]);
    }
  });

  it.each(tableShapes)('%s: all together, with the child beside family', (shape) => {
    const plan: SeatPlan = {...planOf(roles, shape, 12), rules: wishes.slice(0, 3)};
    const filled = fill(plan);
    expect(states(filled)).toEqual(['beside kept', 'apart kept', 'door kept']);
    expect(isChildAlone(filled)).toBe(false);
  });

  it.each(tableShapes)('%s: also of two who should come along to the door', (shape) => {
    for (const [a, b] of [
      ['p0', 'p1'],
      ['p1', 'p0'],
      ['p3', 'p2'],
    ] as const)
      for (const door of doors) {
        const rules: readonly SeatRule[] = [
          {kind: 'beside', a, b},
          {kind: 'door', a},
        ];
        const filled = fill({...planOf(roles, shape), door, rules});
        expect([a, b, door, ...states(filled)]).toEqual([a, b, door, 'beside kept', 'door kept']);
        expect(isChildAlone(filled)).toBe(false);
      }
  });

  it('of somebody who waits is no matter yet', () => {
    const plan: SeatPlan = {...planOf(roles, 'round', 3), rules: wishes};
    expect(
      fill(plan)
        .places.map(({participant}) => participant)
        .sort(),
    ).toEqual(['p0', 'p1', 'p2']);
    expect(seatOf(fill(plan), 'p3')).toBeUndefined();
    expect(layoutOf(plan).seats).toHaveLength(3);
  });
});
