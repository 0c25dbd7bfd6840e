import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {pitchRange, seatCount, tableLayout, tableShapes, type TableShape} from './tables.js';

const unknown = (value: unknown) => value as never;

function isDeeplyFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen);
}

const anyNumber = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(-0, 1e9, -3, 60.9, 1.999));

describe('the numbers of a plan', () => {
  it('are those of the design', () => {
    expect(tableShapes.join(' ')).toBe(
      'round oval rectangle rectangle-heads square u circle triangle islands',
    );
    expect(seatCount).toEqual({least: 2, most: 60, standard: 8});
    expect(pitchRange).toEqual({least: 0.65, most: 0.9, standard: 0.75});
    expect([tableShapes, seatCount, pitchRange].every(isDeeplyFrozen)).toBe(true);
  });
});

describe('tableLayout', () => {
  it.each([
    [NaN, 8],
    [Infinity, 60],
    [-Infinity, 2],
    [-3, 2],
    [0, 2],
    [1.999, 2],
    [2.999, 2],
    [8.5, 8],
    [60.9, 60],
    [61, 60],
    [1e9, 60],
    ['12', 8],
    [undefined, 8],
    [null, 8],
    [12n, 8],
    [{}, 8],
  ])('makes of %s seats %i', (given, expected) => {
    for (const shape of tableShapes) {
      expect(tableLayout(shape, unknown(given))).toBe(tableLayout(shape, expected));
    }
  });

  it.each([
    [NaN, 0.75],
    [undefined, 0.75],
    [null, 0.75],
    ['0.8', 0.75],
    [-1, 0.65],
    [0, 0.65],
    [0.6499, 0.65],
    [0.9001, 0.9],
    [Infinity, 0.9],
  ])('makes of a pitch of %s %d', (given, expected) => {
    expect(tableLayout('round', 12, unknown(given))).toBe(tableLayout('round', 12, expected));
  });

  it.each(['', 'Round', 'constructor', '__proto__', undefined, null, 3, ['oval'], {}])(
    'takes the shape %j as round',
    (shape) => {
      expect(tableLayout(unknown(shape), 8)).toBe(tableLayout('round', 8));
    },
  );

  it('is a frozen value in which everything is finite, whatever it is given', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tableShapes), anyNumber, anyNumber, (shape, seats, pitch) => {
        const layout = tableLayout(shape, seats, pitch);
        expect(isDeeplyFrozen(layout)).toBe(true);
        expect(layout.shape).toBe(shape);
        // JSON writes null for what is not finite.
        expect(JSON.stringify(layout)).not.toContain('null');
      }),
    );
  });

  it('is the same object for the same arguments, and another one for others', () => {
    const layouts = tableShapes.flatMap((shape) =>
      [8, 9].flatMap((seats) => [0.7, 0.75].map((pitch) => tableLayout(shape, seats, pitch))),
    );
    expect(new Set(layouts).size).toBe(tableShapes.length * 4);
    const again = tableShapes.flatMap((shape) =>
      [8, 9].flatMap((seats) => [0.7, 0.75].map((pitch) => tableLayout(shape, seats, pitch))),
    );
    expect(again.every((layout, index) => layout === layouts[index])).toBe(true);
  });

  it('forgets what nobody asked for in a long time, and draws it again just the same', () => {
    const inUse = tableLayout('u', 20, 0.8);
    const forgotten = tableLayout('u', 21, 0.8);
    for (let step = 0; step < 1000; step++) {
      tableLayout('round', 8, 0.65 + step * 1e-6);
      if (step % 100 === 0) tableLayout('u', 20, 0.8);
    }
    expect(tableLayout('u', 20, 0.8)).toBe(inUse);
    expect(tableLayout('u', 21, 0.8)).not.toBe(forgotten);
    expect(tableLayout('u', 21, 0.8)).toEqual(forgotten);
  });

  it.each(tableShapes)('%s: numbers its seats s1, s2, … whatever their number', (shape: TableShape) => {
    const most = tableLayout(shape, 60).seats.map(({id}) => id);
    expect([most[0], most[9], most[59]]).toEqual(['s1', 's10', 's60']);
    expect(new Set(most).size).toBe(60);
    for (let count = 2; count < 60; count++) {
      const ids = tableLayout(shape, count).seats.map(({id}) => id);
      expect(ids).toEqual(most.slice(0, count));
    }
  });
});
