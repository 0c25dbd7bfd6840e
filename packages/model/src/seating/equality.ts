import type {Side} from '../participants.js';
import {attendeeSide, isChair} from './attendees.js';
import {layoutOf, seatOf, type SeatPlan} from './plan.js';
import {leastRun, longestRun} from './runs.js';
import {largestSeparation} from './separation.js';
import {distanceMatrix, sightMatrix} from './sight.js';
import {neighboursOf, type TableLayout} from './tables.js';
import {standardWeights, termIds, type TermId, type Weights} from './weights.js';

/** What the score looks at, and nothing more: seats with a side and who chairs. */
export interface Seated {
  /** Index into the seats of the layout. */
  readonly seat: number;
  readonly side: Side;
  readonly isChair: boolean;
}

/** A reason to talk about the arrangement, never a grade: show it beside the best and the worst that can be reached. */
export interface Equality {
  /** 0 to 100, the weighted sum of the terms. */
  readonly score: number;
  /** Each 0 to 1. */
  readonly terms: Readonly<Record<TermId, number>>;
}

/**
 * How equal an arrangement is: `E = 100 (0.30 O + 0.20 B + 0.15 S + 0.15 V + 0.10 C + 0.10 K)`. Only people who sit
 * count. With F the family and P the professionals:
 *
 * - O not two camps: `1 - distance of the middles of F and P / largest possible`, see {@link largestSeparation};
 * - B no block: `least possible / longest row of neighbouring professionals`, see {@link leastRun};
 * - S nobody alone: the share of F with one of F on an adjacent seat; a single member: 1 with a neutral person who
 *   does not chair (an interpreter) on an adjacent seat, else 0.5;
 * - V equal sight: `what F sees / what P sees` of the other people, see {@link sightMatrix};
 * - C the chair: `mean distance of P / of F to the chair` (the first one in `seated`, who does not count himself); 0
 *   without a chair, 1 when F or P is the chair alone;
 * - K central seats: `centrality of F / of P`, where centrality is 1 / mean distance to the other people.
 *
 * Ratios are at most 1; a division by 0 is 1.
 *
 * @param seated entries whose seat does not exist or was named before are ignored.
 * @param weights as {@link parseWeights} gives them.
 * @returns `null` when no family or no professional sits: then there is nothing to compare.
 *
 * Source: Samen's own. The ideas behind it come from small, old, mostly US studies of seating (Sommer 1959, Hare &
 * Bales 1963), so it is an aid to a conversation; see docs/decisions/0012-equality-score.md.
 */
export function equalityOf(
  layout: TableLayout,
  seated: readonly Seated[],
  weights: Weights = standardWeights,
): Equality | null {
  const everybody = onSeats(layout, seated);
  const family = everybody.filter(({side}) => side === 'family');
  const professionals = everybody.filter(({side}) => side === 'professional');
  if (family.length === 0 || professionals.length === 0) return null;
  const table = {layout, everybody, family, professionals};
  const terms: Record<TermId, number> = {
    O: notTwoCamps(table),
    B: noBlock(table),
    S: nobodyAlone(table),
    V: equalSight(table),
    C: chairInBetween(table),
    K: centralSeats(table),
  };
  const score = 100 * termIds.reduce((sum, term) => sum + weights[term] * terms[term], 0);
  // The weights sum to 1 up to the last bit.
  return Object.freeze({score: Math.min(100, score), terms: Object.freeze(terms)});
}

/** The score of a plan; see {@link equalityOf}. */
export function planEquality(plan: SeatPlan, weights?: Weights): Equality | null {
  return equalityOf(layoutOf(plan), seatedOf(plan), weights);
}

/** Who sits where, in the order of the people in the plan: so turning the table leaves the first chair the first. */
export function seatedOf(plan: SeatPlan): readonly Seated[] {
  const {seats} = layoutOf(plan);
  const indexes = new Map(seats.map(({id}, index) => [id, index]));
  const sitting = plan.participants.flatMap((person) => {
    const seat = indexes.get(seatOf(plan, person.id) ?? '');
    if (seat === undefined) return [];
    return [Object.freeze({seat, side: attendeeSide(person), isChair: isChair(person)})];
  });
  return Object.freeze(sitting);
}

interface Table {
  readonly layout: TableLayout;
  readonly everybody: readonly Seated[];
  readonly family: readonly Seated[];
  readonly professionals: readonly Seated[];
}

function onSeats(layout: TableLayout, seated: readonly Seated[]): readonly Seated[] {
  const taken = new Set<number>();
  return seated.filter(({seat}) => {
    if (taken.has(seat) || layout.seats[seat] === undefined) return false;
    taken.add(seat);
    return true;
  });
}

function notTwoCamps({layout, family, professionals}: Table): number {
  const [f, p] = [middle(layout, family), middle(layout, professionals)];
  const largest = largestSeparation(layout, family.length, professionals.length);
  return 1 - ratio(Math.hypot(p.x - f.x, p.y - f.y), largest);
}

function noBlock({layout, everybody, professionals}: Table): number {
  const sides = new Map(everybody.map(({seat, side}) => [seat, side]));
  const lines = layout.lines.map(({seats, isRing}) => {
    const people = seats.filter((seat) => sides.has(seat)).map((seat) => sides.get(seat) === 'professional');
    return {people, size: people.length, isRing};
  });
  const longest = Math.max(...lines.map(({people, isRing}) => longestRun(people, isRing)));
  return ratio(leastRun(lines, professionals.length), longest);
}

function nobodyAlone({layout, everybody, family}: Table): number {
  const beside = (one: Seated) => {
    const adjacent = neighboursOf(layout)[one.seat] ?? [];
    return everybody.filter(({seat}) => adjacent.includes(seat));
  };
  const [single, ...others] = family;
  if (single && others.length === 0) {
    return beside(single).some((each) => each.side === 'neutral' && !each.isChair) ? 1 : 0.5;
  }
  const accompanied = family.filter((one) => beside(one).some(({side}) => side === 'family'));
  return accompanied.length / family.length;
}

function equalSight({layout, everybody, family, professionals}: Table): number {
  const sees = (one: Seated) => meanToOthers(sightMatrix(layout), layout, one, everybody);
  return ratio(mean(family.map(sees)), mean(professionals.map(sees)));
}

function chairInBetween({layout, everybody, family, professionals}: Table): number {
  const chair = everybody.find((each) => each.isChair);
  if (!chair) return 0;
  const metres = distanceMatrix(layout);
  const toChair = (people: readonly Seated[]) =>
    people
      .filter((each) => each !== chair)
      .map(({seat}) => metres[seat * layout.seats.length + chair.seat] ?? 0);
  const [ofFamily, ofProfessionals] = [toChair(family), toChair(professionals)];
  if (ofFamily.length === 0 || ofProfessionals.length === 0) return 1;
  return ratio(mean(ofProfessionals), mean(ofFamily));
}

function centralSeats({layout, everybody, family, professionals}: Table): number {
  const centrality = (one: Seated) => 1 / meanToOthers(distanceMatrix(layout), layout, one, everybody);
  return ratio(mean(family.map(centrality)), mean(professionals.map(centrality)));
}

/** The mean of one row of a matrix over the other people who sit. */
function meanToOthers(
  matrix: Float64Array,
  layout: TableLayout,
  one: Seated,
  everybody: readonly Seated[],
): number {
  const row = one.seat * layout.seats.length;
  return mean(everybody.filter((each) => each !== one).map(({seat}) => matrix[row + seat] ?? 0));
}

/** At most 1; 1 as well when the second is 0. */
function ratio(part: number, whole: number): number {
  return part < whole ? part / whole : 1;
}

function middle(layout: TableLayout, people: readonly Seated[]): {readonly x: number; readonly y: number} {
  return {
    x: mean(people.map(({seat}) => layout.seats[seat]?.x ?? 0)),
    y: mean(people.map(({seat}) => layout.seats[seat]?.y ?? 0)),
  };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}
