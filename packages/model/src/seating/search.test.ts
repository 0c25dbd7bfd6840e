import {describe, expect, it} from 'vitest';
import {puzzleOf} from './classes.js';
import {enumerating} from './enumerate.js';
import {placesOf} from './moves.js';
import {emptyPlan, type SeatPlan} from './plan.js';
import {searching} from './search.js';
import {arrangements, suggest, suggestingWithin, type Suggestion, type SuggestOptions} from './suggest.js';
import {brokenByHand, movesByHand, randomPlan} from './suggest-oracle.test.js';
import {planEquality} from './equality.js';
import {tableShapes} from './tables.js';
import {taskOf} from './task.js';
import {standardWeights} from './weights.js';

/** The search, also where everything could be tried. */
function searched(plan: SeatPlan, options: SuggestOptions = {}): Suggestion {
  const steps = suggestingWithin(plan, options, 0);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The first random plan of eight that takes some time to try. */
const wide = Array.from({length: 100}, (_, seed) => randomPlan(seed, 8).plan).find(
  (plan) => arrangements(plan) > 5000 && planEquality(plan) !== null,
)!;

/** 60 people and their rules. */
function crowd(shape: SeatPlan['shape'] = 'round', people = 60): SeatPlan {
  const {plan} = randomPlan(tableShapes.indexOf(shape), 60, people);
  return {...plan, rules: [{kind: 'beside', a: 'p3', b: 'p40'}, {kind: 'door', a: 'p7'}, ...plan.rules]};
}

describe('the search finds what trying everything finds', () => {
  const plans = Array.from({length: 3000}, (_, seed) => {
    const seats = 4 + (Math.floor(seed / 9) % 9);
    return randomPlan(seed, seats, Math.max(3, seats - (seed % 3 === 0 ? seed % 4 : 0)));
  });
  const sized = plans.filter(({plan, weights}) => {
    const number = arrangements(plan);
    return number > 100 && number <= 50_000 && planEquality(plan, weights) !== null;
  });
  // Most of them small, so that it takes seconds.
  const few = sized.filter(({plan}, index) => arrangements(plan) < 6000 || index % 20 === 0).slice(0, 500);

  it.each(tableShapes)('at %s', (shape) => {
    expect(few.length).toBe(500);
    for (const {plan, weights} of few.filter((each) => each.plan.shape === shape)) {
      const [exact, found] = [suggest(plan, {weights}), searched(plan, {weights})];
      expect(found.best).toBeCloseTo(exact.best, 9);
      expect(found.worst).toBeCloseTo(exact.worst, 9);
      expect([found.proof, exact.proof]).toEqual(['heuristic', 'exact']);
      expect(found.plans[0]?.broken).toBe(exact.plans[0]?.broken);
    }
  });
});

describe('with 60 seats', () => {
  it.each(tableShapes)('every plan is worth what it says, at %s', (shape) => {
    for (const people of [60, 47]) {
      const plan = crowd(shape, people);
      const {plans, best, worst, today} = suggest(plan, {restarts: 3});
      expect(plans.length).toBeGreaterThan(0);
      for (const {places, equality, broken, moves} of plans) {
        const as = {...plan, places};
        expect(places.length).toBe(people);
        expect(new Set(places.map(({seat}) => seat)).size).toBe(people);
        expect(new Set(places.map(({participant}) => participant)).size).toBe(people);
        expect(planEquality(as)).toEqual(equality);
        expect(brokenByHand(as)).toBe(broken);
        expect(moves.length).toBe(movesByHand(plan, places));
        for (const place of plan.places.filter(({locked}) => locked)) expect(places).toContainEqual(place);
      }
      expect(plans[0]?.equality.score).toBeCloseTo(best, 9);
      expect(worst).toBeLessThan(best);
      if (today && plan.places.length === people) expect(worst).toBeLessThanOrEqual(today.score + 1e-9);
    }
  });

  it('gives the same answer for the same seed, with a clock too as long as the time is not up', () => {
    const plan = crowd();
    const once = suggest(plan, {seed: 7, restarts: 3});
    expect(suggest(plan, {seed: 7, restarts: 3})).toEqual(once);
    let clock = 0;
    expect(suggest(plan, {seed: 7, restarts: 3, now: () => (clock += 0.001)})).toEqual(once);
    expect(suggest(plan, {seed: 8, restarts: 3}).plans).not.toEqual(once.plans);
  });
});

describe('what the search keeps', () => {
  /** A table without rules that are about the room, searched; and how many people leave their seats of today. */
  function kept(seed: number, seats: number, people: number) {
    const plan: SeatPlan = {...randomPlan(seed, seats, people).plan, shape: 'round', rules: []};
    const puzzle = puzzleOf(plan);
    const task = taskOf(plan, puzzle, standardWeights, () => false);
    for (const _ of searching(task, 4, seed)) continue;
    const movesOf = (cells: Int8Array) => movesByHand(plan, placesOf(plan, puzzle, cells));
    return {finds: task.finds, movesOf, hasLocks: plan.places.some(({locked}) => locked)};
  }
  const tables = Array.from({length: 60}, (_, seed) => kept(seed, 9 + (seed % 8), 9 + (seed % 5)));

  it('has the number of moves that it takes', () => {
    for (const {finds, movesOf} of tables) {
      finds.byMoves.forEach((find, moves) => expect(find && movesOf(find.cells)).toBe(moves));
      finds.byPoint.forEach((find) => expect(find && movesOf(find.cells)).toBe(find?.moves));
    }
  });

  it('is the best one in the turn and the mirror image that takes the fewest moves', () => {
    for (const {finds, movesOf, hasLocks} of tables) {
      const best = finds.best()!;
      const n = best.cells.length;
      for (let turn = 0; turn < n && !hasLocks; turn++) {
        for (const mirror of [1, -1]) {
          const image = best.cells.map((_, seat) => best.cells[(n + turn + mirror * seat) % n]!);
          expect(movesOf(image)).toBeGreaterThanOrEqual(best.moves);
        }
      }
    }
  });
});

describe('when the time is up', () => {
  it.each([
    ['in the search', crowd()],
    ['while trying everything', wide],
  ])('%s, it gives the best so far', (_, plan) => {
    let clock = 0;
    const found = suggest(plan, {budgetMs: 3, now: () => clock++});
    expect(found).toMatchObject({isCut: true, proof: 'heuristic'});
    expect(found.tried).toBeLessThan(5000);
    for (const {places, equality} of found.plans) expect(planEquality({...plan, places})).toEqual(equality);
    expect(found.plans.every(({equality}) => equality.score <= found.best + 1e-9)).toBe(true);
  });

  it('the work between two pauses is small, whatever there is to do', () => {
    for (const plan of [crowd(), crowd('islands', 50), wide]) {
      for (const work of [searching, enumerating]) {
        const task = taskOf(plan, puzzleOf(plan), standardWeights, () => task.tried > 20_000);
        let before = 0;
        for (const _ of work(task, 20, 1)) {
          expect(task.tried - before).toBeLessThanOrEqual(500);
          before = task.tried;
        }
        expect(task.tried).toBeGreaterThan(500);
        expect(task.tried - before).toBeLessThanOrEqual(500);
      }
    }
  });

  it('a clock is asked at every pause', () => {
    let asked = 0;
    const {tried} = suggest(crowd(), {restarts: 2, now: () => asked++ * 0});
    expect(asked).toBeGreaterThan(tried / 500);
  });
});

it('nobody at the table: nothing to suggest', () => {
  expect(searched(emptyPlan)).toMatchObject({plans: [], today: null, best: 0, worst: 0});
});
