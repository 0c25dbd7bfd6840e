import {describe, expect, it} from 'vitest';
import {planEquality} from './equality.js';
import {arrangements, suggest, type Suggestion} from './suggest.js';
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
