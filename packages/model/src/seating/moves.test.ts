import {describe, expect, it} from 'vitest';
import {symmetriesOf} from './moves.js';
import {randomFrom, shuffle} from './random.js';
import {distanceMatrix, sightMatrix} from './sight.js';
import {tableLayout, tableShapes, type TableLayout} from './tables.js';

/** All orders of these numbers. */
function orders(numbers: readonly number[]): number[][] {
  if (numbers.length === 0) return [[]];
  return numbers.flatMap((first) =>
    orders(numbers.filter((each) => each !== first)).map((rest) => [first, ...rest]),
  );
}

/** Whether everybody stays as far from each other, and sees each other as well. */
function keepsAll(layout: TableLayout, comes: readonly number[]): boolean {
  const n = layout.seats.length;
  return [distanceMatrix(layout), sightMatrix(layout)].every((matrix) =>
    matrix.every((value, index) => {
      const [i, j] = [comes[Math.floor(index / n)]!, comes[index % n]!];
      return Math.abs(value - matrix[i * n + j]!) < 1e-6;
    }),
  );
}

const found = (layout: TableLayout) =>
  [...new Set([...symmetriesOf(layout)].map((comes) => comes.join()))].sort();

describe('ways to turn and mirror a table', () => {
  it.each(tableShapes)('are all orders of the seats that keep distance and sight, at %s', (shape) => {
    for (const seats of [3, 4, 6, 7]) {
      const layout = tableLayout(shape, seats);
      const all = orders(layout.seats.map((_, index) => index)).filter((comes) => keepsAll(layout, comes));
      expect(found(layout)).toEqual(all.map((comes) => comes.join()).sort());
    }
  });

  it.each([
    ['round', 60, 120],
    ['circle', 31, 62],
    ['oval', 12, 4],
    ['square', 12, 8],
    ['rectangle', 10, 4],
    ['rectangle-heads', 10, 4],
    ['u', 11, 2],
    ['triangle', 9, 6],
  ] as const)('at %s for %i there are %i', (shape, seats, number) => {
    const layout = tableLayout(shape, seats);
    expect(found(layout).length).toBe(number);
    for (const comes of symmetriesOf(layout)) expect(keepsAll(layout, comes)).toBe(true);
  });
});

describe('random numbers', () => {
  it.each([
    [0, [0.26642920868471265, 0.0003297457005828619]],
    [1, [0.6270739405881613, 0.002735721180215478]],
  ])('from %i are those that others get from mulberry32', (seed, numbers) => {
    const random = randomFrom(seed);
    expect(numbers.map(random)).toEqual(numbers);
  });

  it('put numbers in every order about as often', () => {
    const random = randomFrom(5);
    const counts = new Map<string, number>();
    for (let turn = 0; turn < 6000; turn++) {
      const numbers = Int8Array.of(1, 2, 3);
      shuffle(numbers, random);
      counts.set(numbers.join(), (counts.get(numbers.join()) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});
