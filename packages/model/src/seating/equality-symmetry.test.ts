/** Turning or mirroring a table changes nothing, nor do two people of one side who change seats. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Side} from '../participants.js';
import {equalityOf, type Seated} from './equality.js';
import {tableLayout, type TableLayout, type TableShape} from './tables.js';

/** Where each seat comes to be after a move of the plane around the middle of the seats; null if it is no seat. */
type Move = (x: number, y: number) => readonly [x: number, y: number];

function seatsAfter({seats}: TableLayout, move: Move): readonly number[] | null {
  const middle = (axis: 'x' | 'y') => seats.reduce((sum, seat) => sum + seat[axis], 0) / seats.length;
  const [mx, my] = [middle('x'), middle('y')];
  const moved = seats.map(({x, y, facing}) => {
    const [toX, toY] = move(x - mx, y - my);
    const [gazeX, gazeY] = move(Math.cos(facing), Math.sin(facing));
    return seats.findIndex(
      (seat) =>
        Math.hypot(seat.x - mx - toX, seat.y - my - toY) < 1e-6 &&
        Math.hypot(Math.cos(seat.facing) - gazeX, Math.sin(seat.facing) - gazeY) < 1e-6,
    );
  });
  return moved.includes(-1) ? null : moved;
}

const turn =
  (degrees: number): Move =>
  (x, y) => {
    const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    return [x * cos - y * sin, x * sin + y * cos];
  };
const mirror: Move = (x, y) => [-x, y];
const upsideDown: Move = (x, y) => [x, -y];

/** People on some of n seats; the chair may have a side. */
const people = (n: number) =>
  fc
    .tuple(
      fc.array(fc.constantFrom('family', 'professional', 'neutral', 'nobody'), {minLength: n, maxLength: n}),
      fc.nat(n - 1),
    )
    .map(([sides, chair]) =>
      sides.flatMap((side, seat): Seated[] =>
        side === 'nobody' ? [] : [{seat, side: side as Side, isChair: seat === chair}],
      ),
    );

function expectSame(layout: TableLayout, seats: readonly number[]): void {
  fc.assert(
    fc.property(people(layout.seats.length), (seated) => {
      const before = equalityOf(layout, seated);
      const after = equalityOf(
        layout,
        seated.map((one) => ({...one, seat: seats[one.seat] ?? NaN})),
      );
      expect(after === null).toBe(before === null);
      if (before && after) expect(Math.abs(after.score - before.score)).toBeLessThan(1e-9);
    }),
    {numRuns: 60},
  );
}

describe('a table that looks the same after a turn or in a mirror', () => {
  const steps = (n: number) => Array.from({length: n - 1}, (_, step) => turn((360 * (step + 1)) / n));
  const cases: readonly (readonly [TableShape, number, readonly Move[]])[] = [
    ['round', 2, [turn(180), mirror]],
    ['round', 5, [...steps(5), mirror]],
    ['round', 8, [...steps(8), mirror, upsideDown]],
    ['circle', 7, [...steps(7), mirror]],
    ['circle', 12, [...steps(12), mirror, upsideDown]],
    ['oval', 6, [turn(180), mirror, upsideDown]],
    ['oval', 10, [turn(180), mirror, upsideDown]],
    ['oval', 7, [mirror]],
    ['square', 4, [...steps(4), mirror, upsideDown]],
    ['square', 12, [...steps(4), mirror, upsideDown]],
    ['square', 10, [turn(180), mirror, upsideDown]],
    ['square', 7, [mirror]],
    ['rectangle', 8, [turn(180), mirror, upsideDown]],
    ['rectangle', 7, [mirror]],
    ['rectangle-heads', 10, [turn(180), mirror, upsideDown]],
    ['rectangle-heads', 9, [mirror]],
    ['triangle', 3, [turn(120), turn(240), mirror]],
    ['triangle', 9, [turn(120), turn(240), mirror]],
    ['triangle', 7, [mirror]],
    ['u', 9, [mirror]],
    ['u', 10, [mirror]],
    ['islands', 12, [turn(180), mirror, upsideDown]],
    ['islands', 24, [turn(180), mirror, upsideDown]],
  ];
  it.each(cases)('%s of %s', (shape, n, moves) => {
    const layout = tableLayout(shape, n);
    for (const move of moves) {
      const seats = seatsAfter(layout, move);
      expect(seats).not.toBeNull();
      expectSame(layout, seats ?? []);
    }
  });

  it('is not every table: the check of this test can fail', () => {
    expect(seatsAfter(tableLayout('u', 9), upsideDown)).toBeNull();
    expect(seatsAfter(tableLayout('rectangle', 8), turn(90))).toBeNull();
  });
});

describe('two people of one side', () => {
  it('may change seats', () => {
    const arrangement = fc
      .tuple(fc.constantFrom('round', 'u', 'islands', 'rectangle-heads'), fc.integer({min: 4, max: 16}))
      .chain(([shape, n]) =>
        fc.tuple(fc.constant(tableLayout(shape as TableShape, n)), people(n), fc.nat(n), fc.nat(n)),
      );
    let changed = 0;
    fc.assert(
      fc.property(arrangement, ([layout, seated, i, j]) => {
        const [a, b] = [seated[i], seated[j]];
        if (!a || !b || a === b || a.side !== b.side || a.isChair || b.isChair) return;
        changed++;
        const others = seated.map((one) => {
          if (one === a) return {...one, seat: b.seat};
          return one === b ? {...one, seat: a.seat} : one;
        });
        const [before, after] = [equalityOf(layout, seated), equalityOf(layout, others)];
        expect(after?.score ?? 0).toBeCloseTo(before?.score ?? 0, 9);
      }),
      {numRuns: 1000},
    );
    expect(changed).toBeGreaterThan(50);
  });
});
