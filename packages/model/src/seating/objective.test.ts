import {describe, expect, it} from 'vitest';
import {boardOf} from './board.js';
import {puzzleOf} from './classes.js';
import {equalityOf, seatedOf} from './equality.js';
import {placesOf} from './moves.js';
import {objectiveOf} from './objective.js';
import {layoutOf, type SeatPlan, type SeatRule} from './plan.js';
import {randomFrom} from './random.js';
import {brokenIn, ruleCounter} from './rule-counter.js';
import {brokenByHand, randomPlan, ruleOf} from './suggest-oracle.test.js';
import {tableShapes} from './tables.js';
import {standardWeights} from './weights.js';

const kinds = ['beside', 'apart', 'door', 'sight', 'wheelchair'] as const;

/** Plans of all sizes and shapes, full tables and half empty ones, with many rules. */
const plans = tableShapes.flatMap((_, shape) =>
  [2, 3, 5, 9, 24, 60].flatMap((seats) =>
    [seats, Math.max(2, Math.floor(seats / 2))].map((people) => {
      const {plan, weights} = randomPlan(shape + 9 * seats, seats, people);
      const rules = Array.from({length: 6}, (__, index): SeatRule => {
        const a = `p${index % people}`;
        const b = `p${(index + 1 + (index % (people - 1))) % people}`;
        return ruleOf(kinds[index % kinds.length]!, a, b);
      });
      return {plan: {...plan, rules: [...plan.rules, ...rules]}, weights: weights ?? standardWeights};
    }),
  ),
);

/** The plan that a board stands for. */
function planOf(plan: SeatPlan, cells: Int8Array): SeatPlan {
  return {...plan, places: placesOf(plan, puzzleOf(plan), cells)};
}

describe('after every swap', () => {
  const scored = plans.filter(({plan}) => {
    const seated = plan.participants.map((_, seat) => seat);
    const everybody = {
      ...plan,
      places: seated.map((seat) => ({seat: `s${seat + 1}`, participant: `p${seat}`, locked: false})),
    };
    return equalityOf(layoutOf(plan), seatedOf(everybody)) !== null;
  });

  it('the score and the rules are those of the whole plan', () => {
    expect(scored.length).toBeGreaterThan(60);
    for (const [seed, {plan, weights}] of scored.entries()) {
      const random = randomFrom(seed);
      const puzzle = puzzleOf(plan);
      const board = boardOf(puzzle);
      const objective = objectiveOf(puzzle, board, weights);
      const broken = ruleCounter(puzzle, board, plan.door);
      const n = puzzle.start.length;
      for (let swap = 0; swap < 25; swap++) {
        const [a, b] = [Math.floor(random() * n), Math.floor(random() * n)];
        if (board.cells[a] === board.cells[b]) continue;
        board.swap(a, b);
        const peeked = objective.peek(a, b);
        const as = planOf(plan, board.cells);
        const whole = equalityOf(layoutOf(as), seatedOf(as), weights)!.score;
        expect(peeked).toBeCloseTo(whole, 9);
        expect(broken()).toBe(brokenByHand(as));
        expect(brokenIn(as)).toBe(brokenByHand(as));
        // Some are taken back, as the search does; what was looked up has to hold for the next.
        if (random() < 0.5) board.swap(a, b);
        else expect(objective.settle()).toBeCloseTo(whole, 9);
        if (random() < 0.2) {
          objective.occupy();
          const now = planOf(plan, board.cells);
          expect(objective.score()).toBeCloseTo(equalityOf(layoutOf(now), seatedOf(now), weights)!.score, 9);
        }
      }
    }
  });
});
