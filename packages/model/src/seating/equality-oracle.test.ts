/** The terms of the score, counted once more in another way: over coordinates and vectors, without a matrix. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Side} from '../participants.js';
import {equalityOf, type Seated} from './equality.js';
import {largestSeparation} from './separation.js';
import {tableLayout, tableShapes, type Seat, type TableLayout} from './tables.js';
import {parseWeights, standardWeights, termIds} from './weights.js';

/** Who sits on a seat, as the oracle sees it. */
interface Sitter {
  readonly spot: Seat;
  readonly side: Side;
  readonly leads: boolean;
}

/** Oracle: what the design says, term by term. */
function termsByHand(layout: TableLayout, seated: readonly Seated[]): Record<string, number> {
  const at = new Map<number, Sitter>();
  for (const {seat, side, isChair} of seated) {
    at.set(seat, {spot: layout.seats[seat] as Seat, side, leads: isChair});
  }
  const people = [...at.values()];
  const F = people.filter((each) => each.side === 'family');
  const P = people.filter((each) => each.side === 'professional');
  const chair = people.find((each) => each.leads);

  const apart = length(vector(middleOf(F), middleOf(P)));
  const farthest = largestSeparation(layout, F.length, P.length); // has an oracle of its own

  const rows = layout.lines.map(({seats, isRing}) => {
    const row = [];
    for (const seat of seats) if (at.has(seat)) row.push(at.get(seat)?.side === 'professional');
    return {row, isRing};
  });
  let longest = 0;
  for (const {row, isRing} of rows) {
    for (let from = 0; from < row.length; from++) {
      let steps = 0;
      while (steps < row.length && row[isRing ? (from + steps) % row.length : from + steps]) steps++;
      longest = Math.max(longest, steps);
    }
  }
  // Every p people need m - p others between them: take the first length for which that many are there.
  let least = 1;
  while (P.length > rows.reduce((room, {row, isRing}) => room + most(row.length, isRing, least), 0)) least++;

  const besideOf = (sitter: Sitter) => {
    const found: Sitter[] = [];
    for (const {seats, isRing} of layout.lines) {
      const index = seats.indexOf(layout.seats.indexOf(sitter.spot));
      if (index < 0) continue;
      const around = isRing
        ? [seats.at(index - 1), seats[(index + 1) % seats.length]]
        : [index > 0 ? seats[index - 1] : undefined, seats[index + 1]];
      for (const seat of around) {
        const other = seat === undefined ? undefined : at.get(seat);
        if (other && other !== sitter) found.push(other);
      }
    }
    return found;
  };
  let accompanied = 0;
  for (const one of F) if (besideOf(one).some((each) => each.side === 'family')) accompanied++;
  const isSupported = F.some((one) => besideOf(one).some((each) => each.side === 'neutral' && !each.leads));

  const sees = (one: Sitter) => average(others(people, one).map((each) => sightBetween(one.spot, each.spot)));
  const distance = (one: Sitter) =>
    average(others(people, one).map((each) => length(vector(one.spot, each.spot))));
  const toChair = (side: Sitter[]) =>
    others(side, chair).map((each) => length(vector(each.spot, (chair as Sitter).spot)));

  return {
    O: 1 - Math.min(1, apart / farthest),
    B: least / longest,
    S: F.length > 1 ? accompanied / F.length : isSupported ? 1 : 0.5,
    V: share(average(F.map(sees)), average(P.map(sees))),
    C: !chair ? 0 : share(average(toChair(P), Infinity), average(toChair(F), 0)),
    K: share(average(F.map((one) => 1 / distance(one))), average(P.map((one) => 1 / distance(one)))),
  };
}

type Point = Pick<Seat, 'x' | 'y'>;

function vector(from: Point, to: Point): Point {
  return {x: to.x - from.x, y: to.y - from.y};
}

function length({x, y}: Point): number {
  return Math.sqrt(x * x + y * y);
}

function middleOf(sitters: readonly Sitter[]): Point {
  return {x: average(sitters.map(({spot}) => spot.x)), y: average(sitters.map(({spot}) => spot.y))};
}

function others(people: readonly Sitter[], one: Sitter | undefined): readonly Sitter[] {
  return people.filter((each) => each !== one);
}

function average(numbers: readonly number[], ofNone = NaN): number {
  let total = 0;
  for (const each of numbers) total += each;
  return numbers.length === 0 ? ofNone : total / numbers.length;
}

function share(part: number, whole: number): number {
  return whole === 0 || part > whole ? 1 : part / whole;
}

function sightBetween(from: Seat, to: Seat): number {
  const way = vector(from, to);
  const cosine = (way.x * Math.cos(from.facing) + way.y * Math.sin(from.facing)) / length(way);
  const degrees = (Math.acos(Math.max(-1, Math.min(1, cosine))) / Math.PI) * 180;
  if (degrees > 110) return 0;
  return degrees < 60 ? 1 : (110 - degrees) / 50;
}

/** The most professionals among m people when one other follows every `run` of them. */
function most(m: number, isRing: boolean, run: number): number {
  if (run >= m) return m;
  const separators = isRing ? Math.ceil(m / (run + 1)) : Math.floor(m / (run + 1));
  return m - separators;
}

/** A table with somebody or nobody on each seat; two in three have family and professionals. */
const arrangement = fc
  .record({
    shape: fc.constantFrom(...tableShapes),
    pitch: fc.constantFrom(0.65, 0.75, 0.9),
    taken: fc.array(fc.constantFrom('family', 'professional', 'professional', 'neutral', 'nobody'), {
      minLength: 2,
      maxLength: 24,
    }),
    chairs: fc.uniqueArray(fc.nat(23), {maxLength: 2}),
  })
  .map(({shape, pitch, taken, chairs}) => {
    const seated = taken.flatMap((side, seat): Seated[] =>
      side === 'nobody' ? [] : [{seat, side: side as Side, isChair: chairs.includes(seat)}],
    );
    return {layout: tableLayout(shape, taken.length, pitch), seated};
  });

describe('equalityOf', () => {
  it('is every term counted by hand, and their weighted sum', () => {
    let compared = 0;
    fc.assert(
      fc.property(arrangement, ({layout, seated}) => {
        const found = equalityOf(layout, seated);
        const sides = seated.map(({side}) => side);
        expect(found === null).toBe(!sides.includes('family') || !sides.includes('professional'));
        if (!found) return;
        compared++;
        const byHand = termsByHand(layout, seated);
        let score = 0;
        for (const term of termIds) {
          expect(Math.abs(found.terms[term] - (byHand[term] ?? NaN))).toBeLessThan(1e-6);
          score += 100 * standardWeights[term] * (byHand[term] ?? NaN);
        }
        expect(Math.abs(found.score - score)).toBeLessThan(1e-4);
      }),
      {numRuns: 1500},
    );
    expect(compared).toBeGreaterThan(700);
  });

  it('has terms from 0 to 1 and a score from 0 to 100, whatever the weights', () => {
    const weights = fc.tuple(...termIds.map(() => fc.integer({min: 0, max: 9})));
    fc.assert(
      fc.property(arrangement, weights, ({layout, seated}, given) => {
        const parsed = parseWeights(Object.fromEntries(termIds.map((term, index) => [term, given[index]])));
        const found = equalityOf(layout, seated, parsed.value);
        if (!found) return;
        for (const term of termIds) {
          expect(found.terms[term]).toBeGreaterThanOrEqual(0);
          expect(found.terms[term]).toBeLessThanOrEqual(1);
        }
        expect(found.score).toBeGreaterThanOrEqual(0);
        expect(found.score).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('weighs as it is told: with one term it is that term', () => {
    fc.assert(
      fc.property(arrangement, fc.constantFrom(...termIds), ({layout, seated}, term) => {
        const found = equalityOf(layout, seated, parseWeights({[term]: 7}).value);
        if (found) expect(found.score).toBeCloseTo(100 * found.terms[term], 9);
      }),
    );
  });
});
