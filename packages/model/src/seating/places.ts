import type {Place} from './plan.js';
import type {TableLayout} from './tables.js';

/** The same places in the order of the seats, so that the same plan is always the same text. */
export function placesInOrder(places: readonly Place[], layout: TableLayout): readonly Place[] {
  const order = new Map(layout.seats.map(({id}, index) => [id, index]));
  const rank = ({seat}: Place) => order.get(seat) ?? order.size;
  return Object.freeze([...places].sort((a, b) => rank(a) - rank(b)));
}
