import {describe, expect, it} from 'vitest';
import type {Attendee} from './attendees.js';
import {planEquality} from './equality.js';
import {emptyPlan, type SeatPlan, type SeatRule} from './plan.js';
import {
  arrangements,
  suggest,
  suggesting,
  suggestingWithin,
  type SuggestedPlan,
  type Suggestion,
} from './suggest.js';
import {
  brokenByHand,
  movesByHand,
  randomPlan,
  tryAll,
  type RandomPlan,
  type Tried,
} from './suggest-oracle.test.js';
import {tableShapes} from './tables.js';

const near = 1e-9;

/** 500 plans: 2 to 6 seats on every shape, and some of 7 and 8. */
const seeds = Array.from({length: 488}, (_, seed) => ({seed, seats: 2 + (seed % 5)}));
const larger = Array.from({length: 12}, (_, index) => ({seed: 1000 + index, seats: index < 9 ? 7 : 8}));

const isLess = (a: number, b: number) => a < b - near;

function expectRight({plan, weights}: RandomPlan, all: readonly Tried[], found: Suggestion): void {
  if (all.length === 0) {
    expect(found).toMatchObject({plans: [], today: planEquality(plan, weights), best: 0, worst: 0});
    return;
  }
  const fewest = Math.min(...all.map(({broken}) => broken));
  const kept = all.filter(({broken}) => broken === fewest);
  const best = Math.max(...kept.map(({equality}) => equality.score));
  const worst = Math.min(...all.map(({equality}) => equality.score));
  expect(found.best).toBeCloseTo(best, 9);
  expect(found.worst).toBeCloseTo(worst, 9);
  expect(found).toMatchObject({proof: 'exact', isCut: false, tried: arrangements(plan)});

  const today = planEquality(plan, weights);
  const isSeated = plan.places.length === plan.participants.length;
  const brokenToday = brokenByHand(plan);
  for (const {places, equality, broken, moves, waiting} of found.plans) {
    const as = {...plan, places};
    expect(planEquality(as, weights)).toEqual(equality);
    expect(brokenByHand(as)).toBe(broken);
    expect(broken).toBe(fewest);
    expect(waiting).toEqual([]);
    expect(moves.length).toBe(movesByHand(plan, places));
    if (isSeated && today && broken === brokenToday) expect(isLess(today.score, equality.score)).toBe(true);
    for (const place of plan.places.filter(({locked}) => locked)) expect(places).toContainEqual(place);
  }
  const isBest = isSeated && today && brokenToday === fewest && !isLess(today.score, best);
  expect(found.plans.length > 0).toBe(!isBest);

  // The fewest moves among all arrangements as good as the best, and among those that win half of it.
  const leastMoves = (score: number) =>
    Math.min(...kept.filter(({equality}) => !isLess(equality.score, score)).map(({moves}) => moves));
  const ofKind = (kind: string) => found.plans.find((each) => each.kind === kind);
  if (!isBest) expect(ofKind('best')?.moves.length).toBe(leastMoves(best));
  const half = best - Math.abs(best - (today?.score ?? worst)) / 2;
  const few = ofKind('fewest-moves');
  if (few) {
    expect(few.moves.length).toBe(leastMoves(half));
    const asFew = kept.filter(({moves}) => moves === few.moves.length).map(({equality}) => equality.score);
    expect(few.equality.score).toBeCloseTo(Math.max(...asFew), 9);
  } else if (!isBest && isSeated) expect(leastMoves(half)).toBe(leastMoves(best));
}

describe('suggest finds what trying everything finds', () => {
  it.each(tableShapes)('at %s', (shape) => {
    for (const {seed, seats} of [...seeds, ...larger]) {
      const random = randomPlan(seed, seats, Math.max(2, seats - (seed % 4 === 3 ? 1 + (seed % 3) : 0)));
      if (random.plan.shape !== shape) continue;
      expectRight(random, tryAll(random), suggest(random.plan, random));
    }
  });
});

/** Everybody has a seat in the order given, a role for each. */
function planWith(given: readonly (string | Attendee)[], change: Partial<SeatPlan> = {}): SeatPlan {
  const participants = given.map((each, index): Attendee => {
    return typeof each === 'string' ? {id: `p${index}`, name: `p${index}`, role: each} : each;
  });
  const seats = change.seats ?? participants.length;
  const places = participants
    .slice(0, seats)
    .map(({id}, index) => ({seat: `s${index + 1}`, participant: id, locked: false}));
  return {...emptyPlan, seats, participants, places, ...change};
}

const eight = ['parent', 'parent', 'child', 'buddy', 'teacher', 'care-coordinator', 'youth-worker', 'chair'];

describe('arrangements', () => {
  it.each([
    // 8! / 3! 3!: three of the family and three professionals are alike, the child and the chair are alone.
    ['eight people', planWith(eight), 1120],
    ['a locked chair', lockedAt(planWith(eight), 'p7'), 140],
    ['two on four seats', planWith(['parent', 'teacher'], {seats: 4}), 12],
    ['people in rules', planWith(eight, {rules: [{kind: 'beside', a: 'p0', b: 'p4'}]}), 8 * 7 * 6 * 5 * 6],
    // The family of four has the seats; of them the child is alone.
    ['a rule of who has no seat', planWith(eight, {seats: 4, rules: [{kind: 'door', a: 'p6'}]}), 4],
    ['nobody', emptyPlan, 1],
    ['sixty people', planWith(Array.from({length: 60}, (_, i) => (i % 2 ? 'parent' : 'teacher'))), Infinity],
  ])('of %s', (_, plan, number) => {
    expect(arrangements(plan)).toBe(number);
  });
});

function lockedAt(plan: SeatPlan, id: string): SeatPlan {
  return {...plan, places: plan.places.map((place) => ({...place, locked: place.participant === id}))};
}

describe('suggest', () => {
  it.each(tableShapes)('mixes two camps and keeps the child beside family, at %s', (shape) => {
    const {plans, today, best, worst} = suggest(planWith(eight, {shape}));
    expect(plans[0]).toMatchObject({kind: 'best', broken: 0});
    expect(plans[0]?.equality.score).toBeCloseTo(best, 9);
    expect(plans[0]?.gains[0]).toBe('O');
    expect(worst).toBeLessThanOrEqual(today?.score ?? 0);
  });

  it.each([[undefined], [0]])('has nothing better than the best, turned or mirrored (limit %s)', (limit) => {
    const plan = planWith(eight, {shape: 'round'});
    const found = (of: SeatPlan) => runToEnd(suggestingWithin(of, {}, limit ?? 50_000));
    const {places} = found(plan).plans[0]!;
    for (const turn of [0, 1, 5]) {
      for (const mirror of [1, -1]) {
        const turned = places.map((place, index) => ({
          ...place,
          seat: `s${((8 + turn + mirror * index) % 8) + 1}`,
        }));
        expect(found({...plan, places: turned}).plans).toEqual([]);
      }
    }
  });

  it('breaks as few rules as it can when they contradict each other', () => {
    const rules: SeatRule[] = [
      {kind: 'beside', a: 'p0', b: 'p4'},
      {kind: 'apart', a: 'p0', b: 'p4'},
      {kind: 'beside', a: 'p0', b: 'p5'},
      {kind: 'beside', a: 'p0', b: 'p6'},
    ];
    const {plans} = suggest(planWith(eight, {rules}));
    // Of four rules about the same person: two beside and the other two broken, or apart and one beside too few.
    expect(plans[0]?.broken).toBe(1);
    const more = suggest(planWith(eight, {rules: [...rules, {kind: 'beside', a: 'p0', b: 'p1'}]}));
    expect(more.plans[0]?.broken).toBe(2);
  });

  it('seats the family first when there are too few seats, then who sits already', () => {
    const people = ['teacher', 'teacher', 'chair', 'teacher', 'parent', 'child'];
    const {plans} = suggest(planWith(people, {seats: 4}));
    expect(plans[0]?.waiting).toEqual(['p2', 'p3'].filter((id) => !sits(plans[0], id)));
    expect(['p4', 'p5', 'p0', 'p1'].every((id) => sits(plans[0], id))).toBe(true);
    expect(
      plans[0]?.moves
        .filter(({from}) => from === undefined)
        .map(({participant}) => participant)
        .sort(),
    ).toEqual(['p4', 'p5']);
  });

  it.each([
    ['nobody', planWith([])],
    ['no family', planWith(['teacher', 'chair', 'teacher'])],
    ['no professional', planWith(['child', 'parent', 'chair'])],
  ])('has nothing to compare with %s', (_, plan) => {
    expect(suggest(plan)).toMatchObject({plans: [], today: null, best: 0, worst: 0, tried: 0});
  });

  it('leaves everybody where they are when all are locked', () => {
    const plan = planWith(eight);
    const locked = {...plan, places: plan.places.map((place) => ({...place, locked: true}))};
    const {plans, today, best, worst, tried} = suggest(locked);
    expect({plans, tried}).toEqual({plans: [], tried: 1});
    expect(best).toBeCloseTo(today?.score ?? NaN, 9);
    expect(worst).toBeCloseTo(best, 9);
  });

  it('gives at most as many plans as asked', () => {
    const plan = planWith(eight);
    expect(suggest(plan).plans.map(({kind}) => kind)).toEqual(['best', 'other', 'fewest-moves']);
    expect(suggest(plan, {most: 1}).plans.map(({kind}) => kind)).toEqual(['best']);
    expect(suggest(plan, {most: 0}).plans).toEqual([]);
  });

  it('offers something else to people who have no seats yet', () => {
    const {plans} = suggest(planWith(eight, {places: []}));
    expect(plans.map(({kind}) => kind)).toEqual(['best', 'other']);
    expect(Math.round(plans[1]!.equality.score)).toBeLessThan(Math.round(plans[0]!.equality.score));
    expect(plans.every(({moves, gains}) => moves.length === 8 && gains.length === 0)).toBe(true);
  });

  it('works in steps to the same answer, and changes nothing it was given', () => {
    const plan = Object.freeze(planWith(eight));
    const before = JSON.stringify(plan);
    expect(runToEnd(suggesting(plan))).toEqual(suggest(plan));
    expect(JSON.stringify(plan)).toBe(before);
    expect(Object.isFrozen(suggest(plan).plans[0]?.places)).toBe(true);
  });
});

const sits = (of: SuggestedPlan | undefined, id: string) =>
  of?.places.some(({participant}) => participant === id);

function runToEnd(steps: Generator<void, Suggestion>): Suggestion {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
