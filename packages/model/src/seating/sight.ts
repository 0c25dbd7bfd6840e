import type {TableLayout} from './tables.js';

/** Degrees from the gaze: up to the first one sees somebody fully, from the second not at all. */
const seen = Object.freeze({fully: 60, nothing: 110});

const sights = new WeakMap<TableLayout, Float64Array>();
const distances = new WeakMap<TableLayout, Float64Array>();

/**
 * How well each seat sees each other seat, from 0 to 1: 1 up to 60 degrees from the gaze, 0 from 110, linear between.
 *
 * @returns row-major, `[i * n + j]` is what `i` sees of `j`; nobody sees themselves (0). Shared: read only.
 */
export function sightMatrix(layout: TableLayout): Float64Array {
  return memoised(sights, layout, (i, j) => {
    const [from, to] = [layout.seats[i], layout.seats[j]];
    if (!from || !to || i === j) return 0;
    const turn = Math.atan2(to.y - from.y, to.x - from.x) - from.facing;
    // Back into -180..180, however often `facing` went around.
    const degrees = (Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn))) * 180) / Math.PI;
    return Math.min(1, Math.max(0, (seen.nothing - degrees) / (seen.nothing - seen.fully)));
  });
}

/** Metres between each two seats, row-major as {@link sightMatrix}. Shared: read only. */
export function distanceMatrix(layout: TableLayout): Float64Array {
  return memoised(distances, layout, (i, j) => {
    const [from, to] = [layout.seats[i], layout.seats[j]];
    return from && to ? Math.hypot(to.x - from.x, to.y - from.y) : 0;
  });
}

function memoised(
  known: WeakMap<TableLayout, Float64Array>,
  layout: TableLayout,
  of: (i: number, j: number) => number,
): Float64Array {
  const found = known.get(layout);
  if (found) return found;
  const n = layout.seats.length;
  const made = Float64Array.from({length: n * n}, (_, index) => of(Math.floor(index / n), index % n));
  known.set(layout, made);
  return made;
}
