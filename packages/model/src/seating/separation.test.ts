import {describe, expect, it} from 'vitest';
import {largestSeparation} from './separation.js';
import {tableLayout, tableShapes, type Seat, type TableLayout} from './tables.js';

/** Every way to take `size` of the seats. */
function subsets(seats: readonly Seat[], size: number): readonly (readonly Seat[])[] {
  if (size === 0) return [[]];
  return seats.flatMap((seat, index) =>
    subsets(seats.slice(index + 1), size - 1).map((rest) => [seat, ...rest]),
  );
}

/** Oracle: the largest distance between the middles of two camps, over all camps there are. */
function byAllCamps({seats}: TableLayout, f: number, p: number): number {
  let largest = 0;
  for (const family of subsets(seats, f)) {
    const others = seats.filter((seat) => !family.includes(seat));
    for (const professionals of subsets(others, p)) {
      const dx = average(family, 'x') - average(professionals, 'x');
      const dy = average(family, 'y') - average(professionals, 'y');
      largest = Math.max(largest, Math.sqrt(dx * dx + dy * dy));
    }
  }
  return largest;
}

function average(seats: readonly Seat[], axis: 'x' | 'y'): number {
  let total = 0;
  for (const seat of seats) total += seat[axis];
  return total / seats.length;
}

/** Oracle: the formula, one way along all 360 degrees, the direction turned step by step, ends taken off one by one. */
function byTurning({seats}: TableLayout, f: number, p: number): number {
  const [cos, sin] = [Math.cos(Math.PI / 180), Math.sin(Math.PI / 180)];
  let [ux, uy] = [1, 0];
  let largest = -Infinity;
  for (let degree = 0; degree < 360; degree++) {
    const left = seats.map((seat) => seat.x * ux + seat.y * uy);
    const take = (count: number, pick: (...values: number[]) => number) => {
      const rest = [...left];
      let total = 0;
      for (let each = 0; each < count; each++) {
        const value = pick(...rest);
        rest.splice(rest.indexOf(value), 1);
        total += value;
      }
      return total / count;
    };
    largest = Math.max(largest, take(p, Math.max) - take(f, Math.min));
    [ux, uy] = [ux * cos - uy * sin, ux * sin + uy * cos];
  }
  return largest;
}

describe('largestSeparation', () => {
  it('of two people at a table for two is the distance between them', () => {
    const {seats} = tableLayout('rectangle', 2);
    const distance = Math.abs((seats[0]?.y ?? NaN) - (seats[1]?.y ?? NaN));
    expect(largestSeparation(tableLayout('rectangle', 2), 1, 1)).toBeCloseTo(distance, 9);
  });

  it('is the distance of the furthest camps there are, to half a degree of direction', () => {
    for (const shape of tableShapes) {
      for (const n of [2, 3, 4, 5, 6, 7]) {
        const layout = tableLayout(shape, n);
        for (let f = 1; f < n; f++) {
          for (let p = 1; f + p <= n; p++) {
            const furthest = byAllCamps(layout, f, p);
            const found = largestSeparation(layout, f, p);
            expect(found).toBeLessThanOrEqual(furthest + 1e-9);
            expect(found).toBeGreaterThanOrEqual(furthest * Math.cos(Math.PI / 360) - 1e-9);
          }
        }
      }
    }
  });

  it('is the formula at every table', () => {
    for (const shape of tableShapes) {
      for (const [n, f, p] of [
        [3, 1, 2],
        [8, 2, 5],
        [8, 5, 2],
        [13, 4, 4],
        [60, 10, 30],
      ] as const) {
        const layout = tableLayout(shape, n);
        expect(largestSeparation(layout, f, p)).toBeCloseTo(byTurning(layout, f, p), 9);
      }
    }
  });

  it('takes all seats for fewer seats than people, and is 0 without one of the sides', () => {
    const layout = tableLayout('round', 5);
    expect(largestSeparation(layout, 9, 5)).toBeCloseTo(0, 9);
    expect(largestSeparation(layout, 2.9, 1)).toBe(largestSeparation(layout, 2, 1));
    for (const none of [0, -1, NaN]) {
      expect(largestSeparation(layout, none, 2)).toBe(0);
      expect(largestSeparation(layout, 2, none)).toBe(0);
    }
  });
});
