import {describe, expect, it} from 'vitest';
import {tableLayout, type TableLayout} from './tables.js';

const counts = Array.from({length: 59}, (_, index) => index + 2);

/** How many seats look each way: the sides of a table with straight edges. */
function sides({seats}: TableLayout): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const {facing} of seats) {
    const degrees = Math.round((facing * 180) / Math.PI);
    found.set(degrees, (found.get(degrees) ?? 0) + 1);
  }
  return found;
}

const heads = ({seats}: TableLayout) => seats.filter(({isHead}) => isHead).map(({id}) => id);

describe('the sides of a table', () => {
  it.each([
    ['square', [0, 90, 180, -90]],
    ['u', [0, 90, 180]],
    ['triangle', [90, -30, -150]],
    ['rectangle', [90, -90]],
  ] as const)('are as full as each other at %s', (shape, directions) => {
    for (const count of counts) {
      const found = sides(tableLayout(shape, count));
      const sizes = directions.map((direction) => found.get(direction) ?? 0);
      expect(sizes.reduce((total, size) => total + size, 0)).toBe(count);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }
  });

  it('of a rectangle with heads are two long ones with one person at each end', () => {
    for (const count of counts) {
      const found = sides(tableLayout('rectangle-heads', count));
      expect([found.get(0), found.get(180)]).toEqual([1, 1]);
      const [top, bottom] = [found.get(90) ?? 0, found.get(-90) ?? 0];
      expect(top + bottom).toBe(count - 2);
      expect([0, 1]).toContain(top - bottom);
    }
  });
});

describe('the lines', () => {
  it('are one ring at every table people can sit all around', () => {
    for (const shape of ['round', 'oval', 'rectangle-heads', 'square', 'circle', 'triangle'] as const) {
      for (const count of counts) {
        const seats = Array.from({length: count}, (_, index) => index);
        expect(tableLayout(shape, count).lines).toEqual([{seats, isRing: true}]);
      }
    }
  });

  it('are a path for each long side of a rectangle', () => {
    expect(tableLayout('rectangle', 7).lines).toEqual([
      {seats: [0, 1, 2, 3], isRing: false},
      {seats: [4, 5, 6], isRing: false},
    ]);
  });

  it('are one path around a u, from the open end on the left', () => {
    expect(tableLayout('u', 7).lines).toEqual([{seats: [5, 6, 0, 1, 2, 3, 4], isRing: false}]);
    const {seats, lines} = tableLayout('u', 30);
    const ends = [lines[0]?.seats[0], lines[0]?.seats.at(-1)].map((index) => seats[index ?? -1]);
    const lowest = Math.max(...seats.map(({y}) => y));
    expect(ends.map((seat) => seat?.y)).toEqual([lowest, lowest]);
  });
});

describe('the heads', () => {
  it('are the two ends of a rectangle with heads', () => {
    expect(heads(tableLayout('rectangle-heads', 2))).toEqual(['s1', 's2']);
    expect(heads(tableLayout('rectangle-heads', 3))).toEqual(['s2', 's3']);
    expect(heads(tableLayout('rectangle-heads', 8))).toEqual(['s4', 's8']);
    expect(heads(tableLayout('rectangle-heads', 9))).toEqual(['s5', 's9']);
  });

  it('are in the middle of the base of a u', () => {
    expect(heads(tableLayout('u', 2))).toEqual([]);
    expect(heads(tableLayout('u', 3))).toEqual(['s1']);
    expect(heads(tableLayout('u', 8))).toEqual(['s1', 's2']);
    expect(heads(tableLayout('u', 9))).toEqual(['s2']);
    expect(heads(tableLayout('u', 12))).toEqual(['s2', 's3']);
  });

  it('are nowhere else', () => {
    for (const shape of ['round', 'oval', 'rectangle', 'square', 'circle', 'triangle', 'islands'] as const) {
      expect(counts.flatMap((count) => heads(tableLayout(shape, count)))).toEqual([]);
    }
  });
});

describe('round and circle', () => {
  it('have the same seats; only one has a table', () => {
    for (const count of counts) {
      const [round, circle] = [tableLayout('round', count), tableLayout('circle', count)];
      expect([round.tops.length, circle.tops.length]).toEqual([1, 0]);
      const middle = (layout: TableLayout) =>
        layout.seats.reduce((total, {y}) => total + y, 0) / layout.seats.length;
      const around = (layout: TableLayout) =>
        layout.seats.map(({x, y, facing}) => [x, y - middle(layout), facing]);
      around(circle).forEach((seat, index) => {
        seat.forEach((value, at) => expect(value).toBeCloseTo(around(round)[index]?.[at] ?? NaN, 9));
      });
    }
  });
});

describe('islands', () => {
  it('are as few as they can be with six people each, as equal as they can be', () => {
    for (const count of counts) {
      const sizes = tableLayout('islands', count).lines.map(({seats}) => seats.length);
      expect(sizes.every((size) => size >= 2 && size <= 6)).toBe(true);
      expect((sizes.length - 1) * 6).toBeLessThan(count);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }
  });

  it('leave an aisle of 0.9 m behind the chairs', () => {
    for (const count of counts) {
      for (const pitch of [0.65, 0.75, 0.9]) {
        const {seats, lines, tops} = tableLayout('islands', count, pitch);
        tops.forEach((a, index) => {
          for (const b of tops.slice(index + 1)) {
            if (a.kind !== 'ellipse' || b.kind !== 'ellipse') throw new Error('an island is round');
            expect([a.rx, b.rx]).toEqual([a.ry, a.ry]);
            expect(Math.hypot(a.x - b.x, a.y - b.y) - a.rx - b.rx).toBeGreaterThan(1.8 - 1e-9);
          }
        });
        const islandOf = seats.map((_, seat) => lines.findIndex((line) => line.seats.includes(seat)));
        const between = seats.flatMap((a, i) =>
          seats.filter((_, j) => islandOf[j] !== islandOf[i]).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
        );
        // 1.8 m less 0.35 m to the middle of either chair, of which 0.1 m is behind that middle.
        expect(Math.min(...between, Infinity) - 2 * 0.1).toBeGreaterThanOrEqual(0.9 - 1e-9);
      }
    }
  });
});
