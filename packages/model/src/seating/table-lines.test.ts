import {describe, expect, it} from 'vitest';
import {neighboursOf, oppositeOf, tableLayout, tableShapes, type Seat, type TableLayout} from './tables.js';

const counts = Array.from({length: 59}, (_, index) => index + 2);

const seat = (x: number, y: number, facing: number): Seat => ({id: 's1', x, y, facing, isHead: false});

/** A layout by hand: a circle of these seats. */
const circleOf = (seats: readonly Seat[]): TableLayout => ({
  shape: 'circle',
  seats,
  lines: [{seats: [...seats.keys()], isRing: true}],
  tops: [],
  width: 1,
  depth: 1,
});

describe('neighboursOf', () => {
  it.each([
    ['round', 2, [[1], [0]]],
    ['rectangle-heads', 2, [[1], [0]]],
    ['rectangle', 2, [[], []]],
    ['rectangle', 3, [[1], [0], []]],
    ['rectangle', 6, [[1], [0, 2], [1], [4], [3, 5], [4]]],
    // prettier-ignore
    ['round', 4, [[3, 1], [0, 2], [1, 3], [2, 0]]],
    ['u', 2, [[1], [0]]],
    ['u', 5, [[4, 1], [0, 2], [1], [4], [3, 0]]],
    // prettier-ignore
    ['islands', 7, [[3, 1], [0, 2], [1, 3], [2, 0], [6, 5], [4, 6], [5, 4]]],
  ] as const)('of %s with %i seats', (shape, count, expected) => {
    expect(neighboursOf(tableLayout(shape, count))).toEqual(expected);
  });

  it('is mutual, and never oneself or the same one twice', () => {
    for (const shape of tableShapes) {
      for (const count of counts) {
        const beside = neighboursOf(tableLayout(shape, count));
        expect(beside.length).toBe(count);
        beside.forEach((others, index) => {
          expect(others).not.toContain(index);
          expect(new Set(others).size).toBe(others.length);
          expect(others.every((other) => beside[other]?.includes(index))).toBe(true);
        });
      }
    }
  });

  it('is frozen and worked out once', () => {
    const beside = neighboursOf(tableLayout('u', 9));
    expect(neighboursOf(tableLayout('u', 9))).toBe(beside);
    expect(Object.isFrozen(beside) && beside.every(Object.isFrozen)).toBe(true);
  });
});

describe('oppositeOf', () => {
  it('is the other side of a circle', () => {
    expect(oppositeOf(tableLayout('round', 8))).toEqual([4, 5, 6, 7, 0, 1, 2, 3]);
    expect(oppositeOf(tableLayout('circle', 2))).toEqual([1, 0]);
  });

  it('is the other side of a table', () => {
    expect(oppositeOf(tableLayout('rectangle', 8))).toEqual([7, 6, 5, 4, 3, 2, 1, 0]);
    // The heads see each other.
    expect(oppositeOf(tableLayout('rectangle-heads', 8))).toEqual([6, 5, 4, 7, 2, 1, 0, 3]);
    expect(oppositeOf(tableLayout('square', 8))).toEqual([5, 4, 7, 6, 1, 0, 3, 2]);
    expect(oppositeOf(tableLayout('u', 2))).toEqual([1, 0]);
  });

  it('is the person with the least angle to the gaze', () => {
    for (const shape of tableShapes.filter((one) => one !== 'islands')) {
      for (const count of counts) {
        const layout = tableLayout(shape, count);
        oppositeOf(layout).forEach((opposite, index) => {
          const from = layout.seats[index] ?? seat(NaN, NaN, NaN);
          const angles = layout.seats.map((to, other) => {
            const turn = Math.atan2(to.y - from.y, to.x - from.x) - from.facing;
            const angle = Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)));
            return other === index ? Infinity : angle;
          });
          expect(angles[opposite] ?? NaN, `${shape} ${count}`).toBeLessThan(Math.min(...angles) + 1e-4);
        });
      }
    }
  });

  it('sits at the same island', () => {
    for (const count of counts) {
      const layout = tableLayout('islands', count);
      for (const {seats} of layout.lines) {
        for (const index of seats) expect(seats).toContain(oppositeOf(layout)[index]);
      }
    }
  });

  it('is the nearest of those straight ahead, then the first', () => {
    const [far, near] = [seat(4, 0, Math.PI), seat(2, 0, Math.PI)];
    expect(oppositeOf(circleOf([seat(0, 0, 0), far, near]))[0]).toBe(2);
    expect(oppositeOf(circleOf([seat(0, 0, 0), near, far]))[0]).toBe(1);
    expect(oppositeOf(circleOf([seat(0, 0, 0), seat(1, 1, 0), seat(1, -1, 0)]))[0]).toBe(1);
  });

  it('is nobody for who looks away from all, or exactly past them', () => {
    expect(oppositeOf(circleOf([seat(0, 0, Math.PI), seat(1, 0, 0)]))).toEqual([-1, -1]);
    expect(oppositeOf(circleOf([seat(0, 0, Math.PI / 2), seat(1, 0, -Math.PI / 2)]))).toEqual([-1, -1]);
    expect(oppositeOf(circleOf([seat(0, 0, 1.5), seat(1, 0, 0)]))).toEqual([1, -1]);
  });

  it('is frozen and worked out once', () => {
    const opposite = oppositeOf(tableLayout('u', 9));
    expect(oppositeOf(tableLayout('u', 9))).toBe(opposite);
    expect(Object.isFrozen(opposite)).toBe(true);
  });
});
