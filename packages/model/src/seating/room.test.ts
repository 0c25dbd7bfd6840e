import {describe, expect, it} from 'vitest';
import {doors} from './plan.js';
import {doorSeats, hasWheelchairRoom} from './room.js';
import {tableLayout, tableShapes, type Seat, type TableLayout, type TableTop} from './tables.js';

const all = () => true;
const nobody = () => false;

/** A row of seats 0.9 m apart that look up, and what stands around them. */
function rowOf(
  n: number,
  pitch: number,
  tops: readonly TableTop[] = [],
  behind?: Partial<Seat>,
): TableLayout {
  const seats = Array.from({length: n}, (_, index): Seat => {
    return {id: `s${index + 1}`, x: index * pitch, y: 0, facing: -Math.PI / 2, isHead: false};
  });
  const line = {seats: seats.map((_, index) => index), isRing: false};
  const other: Seat = {id: 's60', x: 0, y: 0, facing: 0, isHead: false, ...behind};
  const lines = behind ? [line, {seats: [n], isRing: false}] : [line];
  return {...tableLayout('circle', 2), seats: behind ? [...seats, other] : seats, lines, tops};
}

const box = (left: number, top: number, right: number, bottom: number): TableTop => ({
  kind: 'polygon',
  points: [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ],
});

describe('doorSeats', () => {
  it.each([
    // s1 is at the top, clockwise.
    ['top', [0, 1, 7]],
    ['right', [1, 2, 3]],
    ['bottom', [3, 4, 5]],
    ['left', [5, 6, 7]],
  ] as const)('of eight at a round table, door %s: two, and who is as near as the second', (door, seats) => {
    expect(doorSeats(tableLayout('round', 8), door)).toEqual(seats);
  });

  it('is at least a quarter at every table, none further than any other seat', () => {
    for (const shape of tableShapes) {
      for (const n of [2, 3, 4, 5, 9, 17, 60]) {
        for (const door of doors) {
          const layout = tableLayout(shape, n);
          const near = doorSeats(layout, door);
          const sign = door === 'left' || door === 'top' ? -1 : 1;
          const across = door === 'left' || door === 'right';
          const [x, y] = across ? [(sign * layout.width) / 2, 0] : [0, (sign * layout.depth) / 2];
          const squared = layout.seats.map((seat) => (seat.x - x) ** 2 + (seat.y - y) ** 2);
          const rest = squared.filter((_, index) => !near.includes(index));
          expect(near.length).toBeGreaterThanOrEqual(n / 4);
          for (const index of near) {
            expect(squared[index]).toBeLessThan(Math.min(Infinity, ...rest));
            // Fewer than a quarter are nearer.
            const nearer = squared.filter((each) => each < (squared[index] ?? NaN) - 1e-5);
            expect(nearer.length).toBeLessThan(Math.ceil(n / 4));
          }
        }
      }
    }
  });
});

describe('hasWheelchairRoom', () => {
  it('needs 0.90 m on both sides when people sit there', () => {
    expect(hasWheelchairRoom(rowOf(3, 0.9), 1, all)).toBe(true);
    expect(hasWheelchairRoom(rowOf(3, 0.89), 1, all)).toBe(false);
  });

  it('or one side with nobody: an empty seat or the end of a row', () => {
    const narrow = rowOf(4, 0.65);
    expect(hasWheelchairRoom(narrow, 1, (seat) => seat !== 0)).toBe(true);
    expect(hasWheelchairRoom(narrow, 1, (seat) => seat !== 2)).toBe(true);
    expect(hasWheelchairRoom(narrow, 1, (seat) => seat !== 3)).toBe(false);
    expect(hasWheelchairRoom(narrow, 0, all)).toBe(true);
    expect(hasWheelchairRoom(narrow, 3, all)).toBe(true);
  });

  it('has no end at a ring', () => {
    const round = tableLayout('round', 12, 0.75);
    expect([0, 5, 11].map((seat) => hasWheelchairRoom(round, seat, all))).toEqual([false, false, false]);
    expect(hasWheelchairRoom(round, 0, (seat) => seat !== 11)).toBe(true);
    expect(hasWheelchairRoom(tableLayout('round', 2), 0, all)).toBe(true);
    expect(hasWheelchairRoom(tableLayout('round', 12, 0.9), 0, all)).toBe(true);
  });

  it.each([
    ['nothing', [], undefined, true],
    ['a table 0.85 m behind', [box(-1, 0.85, 1, 2)], undefined, false],
    ['a table 0.95 m behind', [box(-1, 0.95, 1, 2)], undefined, true],
    ['a narrow table behind', [box(-1, 0.4, 1, 0.5)], undefined, false],
    ['a table in front', [box(-1, -2, 1, -0.35)], undefined, true],
    ['a table aside', [box(0.3, -1, 1, 2)], undefined, true],
    ['a round table 0.8 m behind', [{kind: 'ellipse', x: 0, y: 2, rx: 3, ry: 1.2}], undefined, false],
    ['a round table 1 m behind', [{kind: 'ellipse', x: 0, y: 2, rx: 3, ry: 1}], undefined, true],
    [
      'the open side of a U',
      [
        {
          kind: 'polygon',
          points: [
            [-2, -1],
            [2, -1],
            [2, 1],
            [1, 1],
            [1, -0.5],
            [-1, -0.5],
            [-1, 1],
            [-2, 1],
          ],
        },
      ],
      undefined,
      true,
    ],
    [
      'a leg of a U',
      [
        {
          kind: 'polygon',
          points: [
            [-0.2, -1],
            [2, -1],
            [2, 1],
            [1, 1],
            [1, -0.5],
            [0.2, -0.5],
            [0.2, 1],
            [-0.2, 1],
          ],
        },
      ],
      undefined,
      false,
    ],
    ['a seat 0.8 m behind', [], {x: 0, y: 0.8}, false],
    ['a seat 1 m behind', [], {x: 0, y: 1}, true],
    ['a seat half behind, at 45 degrees', [], {x: 0.6, y: 0.6}, false],
    ['a seat more aside than behind', [], {x: 0.7, y: 0.5}, true],
  ] as const)('with %s', (_, tops, behind, expected) => {
    expect(hasWheelchairRoom(rowOf(1, 0.9, tops, behind), 0, nobody)).toBe(expected);
  });

  it('is there on every free-standing seat of every table when nobody sits beside it', () => {
    for (const shape of tableShapes) {
      for (const n of [2, 5, 12, 40, 60]) {
        const layout = tableLayout(shape, n, 0.65);
        const without = layout.seats.filter((_, seat) => !hasWheelchairRoom(layout, seat, nobody));
        expect(without).toEqual([]);
      }
    }
  });
});
