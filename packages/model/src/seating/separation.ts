import type {TableLayout} from './tables.js';

/** Directions that are looked along: a degree apart, each both ways. */
const directions = 180;

const known = new WeakMap<TableLayout, Map<string, number>>();

/**
 * How far apart two camps could sit at this table: the largest, over 180 directions and both ways, of the mean of the
 * p furthest seats along that direction minus the mean of the f nearest. That is the largest distance between the
 * middles of two such camps, up to the degree between directions.
 *
 * @param f number of family members, @param p number of professionals; made whole and at most the number of seats.
 * @returns metres, over all seats of the layout, taken or not; 0 when one side has nobody.
 */
export function largestSeparation(layout: TableLayout, f: number, p: number): number {
  const family = camp(layout, f);
  const professionals = camp(layout, p);
  if (family === 0 || professionals === 0) return 0;
  const ofLayout = known.get(layout) ?? new Map<string, number>();
  known.set(layout, ofLayout);
  const key = `${family} ${professionals}`;
  const found = ofLayout.get(key) ?? search(layout, family, professionals);
  ofLayout.set(key, found);
  return found;
}

function search(layout: TableLayout, f: number, p: number): number {
  let largest = 0;
  for (let degree = 0; degree < directions; degree++) {
    const angle = (degree * Math.PI) / directions;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const along = layout.seats.map(({x, y}) => x * cos + y * sin).sort((a, b) => a - b);
    // The other way along the same direction, the first become the last: family and professionals change ends.
    largest = Math.max(largest, endToEnd(along, f, p), endToEnd(along, p, f));
  }
  return largest;
}

function endToEnd(sorted: readonly number[], first: number, last: number): number {
  return mean(sorted.slice(sorted.length - last)) - mean(sorted.slice(0, first));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

function camp(layout: TableLayout, size: number): number {
  return size >= 1 ? Math.min(Math.trunc(size), layout.seats.length) : 0;
}
