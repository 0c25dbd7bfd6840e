import {describe, expect, it} from 'vitest';
import {distanceMatrix, sightMatrix} from './sight.js';
import {tableLayout, tableShapes, type Seat, type TableLayout} from './tables.js';

/** Seats at hand-picked places, with the gaze in degrees: 0 to the right, 90 down. */
function seatsAt(...places: readonly (readonly [x: number, y: number, degrees: number])[]): TableLayout {
  const seats = places.map(([x, y, degrees], index): Seat => {
    return {id: `s${index + 1}`, x, y, facing: (degrees * Math.PI) / 180, isHead: false};
  });
  return {
    ...tableLayout('circle', 2),
    seats,
    lines: [{seats: seats.map((_, index) => index), isRing: false}],
  };
}

/** Oracle: the angle between two vectors by their inner product. */
function byVectors(from: Seat, to: Seat): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const inner = (dx * Math.cos(from.facing) + dy * Math.sin(from.facing)) / Math.sqrt(dx ** 2 + dy ** 2);
  const degrees = Math.acos(Math.max(-1, Math.min(1, inner))) * (180 / Math.PI);
  if (degrees <= 60) return 1;
  if (degrees >= 110) return 0;
  return 1 - (degrees - 60) / 50;
}

describe('sightMatrix', () => {
  it.each([
    [0, 1],
    [59.9, 1],
    [60, 1],
    [72.5, 0.75],
    [85, 0.5],
    [110, 0],
    [180, 0],
  ])('at %s degrees from the gaze is %s, to the left and to the right', (degrees, expected) => {
    for (const gaze of [degrees, -degrees, degrees + 360, degrees - 720]) {
      // The row of the first seat, the column of the second.
      expect(sightMatrix(seatsAt([0, 0, gaze], [2, 0, 180]))[1]).toBeCloseTo(expected, 9);
    }
  });

  it('is of the one who looks: rows see, columns are seen', () => {
    const sight = sightMatrix(seatsAt([0, 0, 0], [1, 0, 0]));
    expect([...sight]).toEqual([0, 1, 0, 0]);
  });

  it('equals the angle between vectors at every table', () => {
    for (const shape of tableShapes) {
      for (const n of [2, 3, 7, 16, 60]) {
        const layout = tableLayout(shape, n);
        const sight = sightMatrix(layout);
        expect(sight).toHaveLength(n * n);
        layout.seats.forEach((from, i) => {
          layout.seats.forEach((to, j) => {
            const expected = i === j ? 0 : byVectors(from, to);
            expect(Math.abs((sight[i * n + j] ?? NaN) - expected)).toBeLessThan(1e-6);
          });
        });
      }
    }
  });

  it('is made once for a layout', () => {
    expect(sightMatrix(tableLayout('round', 8))).toBe(sightMatrix(tableLayout('round', 8)));
    expect(sightMatrix(tableLayout('round', 8))).not.toBe(sightMatrix(tableLayout('round', 9)));
  });
});

describe('distanceMatrix', () => {
  it('has the metres between seats, both ways', () => {
    expect([...distanceMatrix(seatsAt([0, 0, 0], [3, 4, 0], [3, 0, 0]))]).toEqual([
      0, 5, 3, 5, 0, 4, 3, 4, 0,
    ]);
  });

  it('is made once for a layout, and is not the sight', () => {
    const layout = tableLayout('oval', 5);
    expect(distanceMatrix(layout)).toBe(distanceMatrix(layout));
    expect(distanceMatrix(layout)).not.toBe(sightMatrix(layout));
  });
});
