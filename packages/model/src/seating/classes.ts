/** A plan as the search sees it: seats, and classes of people who can change places without changing the result. */
import type {Side} from '../participants.js';
import {attendeesFamilyFirst, attendeeSide, isChair, type Attendee} from './attendees.js';
import {layoutOf, type SeatPlan, type SeatRule} from './plan.js';
import {peopleOf} from './rules.js';
import type {TableLayout} from './tables.js';

/** What the score sees of a seat. A neutral person who chairs supports nobody, see {@link equalityOf}. */
export const kinds = Object.freeze({empty: 0, family: 1, professional: 2, neutral: 3, leading: 4});

/** People who are alike to the score and to the rules. */
export interface SeatClass {
  /** Ids, in the order of the plan; nobody for the class of empty seats. */
  readonly people: readonly string[];
  /** How many seats it takes. */
  readonly count: number;
  /** One of {@link kinds}. */
  readonly kind: number;
  /** The chair to whom distances are measured: always a class alone. */
  readonly isTheChair: boolean;
  /** Somebody locked, on their seat. */
  readonly isFixed: boolean;
}

/** Who has to be seated where. Seats and classes are indexes; class 0 is the empty seats. */
export interface Puzzle {
  readonly layout: TableLayout;
  readonly classes: readonly SeatClass[];
  /** The seats that are not locked. */
  readonly free: readonly number[];
  /** For each seat the class of who sits there today; 0 for nobody, -1 for who must wait because family goes first. */
  readonly today: Int8Array;
  /** A first arrangement, a class for each seat: today's, with who waited on the free seats in order. */
  readonly start: Int8Array;
  /** The class of those who have one to themselves. */
  readonly classOf: ReadonlyMap<string, number>;
  /** The rules of whom everybody has a seat. */
  readonly rules: readonly SeatRule[];
  /** The children who have somebody else of the family to sit beside. */
  readonly children: readonly string[];
  /** Ids of who gets a seat and has none today, and of who finds none. */
  readonly newcomers: readonly string[];
  readonly waiting: readonly string[];
}

/**
 * Merges the people of a plan into classes. Alone in a class: who is locked or named in a rule, a child (who must sit
 * beside family) and the first chair. If there are more people than seats, the family goes first, then who sits today.
 */
export function puzzleOf(plan: SeatPlan): Puzzle {
  const layout = layoutOf(plan);
  const n = layout.seats.length;
  const seatIndex = new Map(layout.seats.map(({id}, index) => [id, index]));
  const seatToday = new Map(plan.places.map((place) => [place.participant, seatIndex.get(place.seat) ?? -1]));
  const locked = new Set(plan.places.filter((place) => place.locked).map((place) => place.participant));
  const movable = plan.participants.filter(({id}) => !locked.has(id));
  const sitting = movable.filter(({id}) => seatToday.has(id));
  const others = movable.filter(({id}) => !seatToday.has(id));
  const chosen = attendeesFamilyFirst([...sitting, ...others]).slice(0, n - locked.size);
  const seated = new Set([...locked, ...chosen.map(({id}) => id)]);
  const people = plan.participants.filter(({id}) => seated.has(id));
  const rules = plan.rules.filter((rule) => peopleOf(rule).every((id) => seated.has(id)));
  const family = people.filter((person) => attendeeSide(person) === 'family');
  const children = family.length > 1 ? family.filter(({role}) => role === 'child').map(({id}) => id) : [];

  const chair = people.find(isChair)?.id;
  const alone = new Set([...locked, ...rules.flatMap(peopleOf), ...children, chair]);
  const groups = new Map<string, Attendee[]>();
  for (const person of people) {
    const key = alone.has(person.id) ? `=${person.id}` : `${kindOf(person)}`;
    groups.set(key, [...(groups.get(key) ?? []), person]);
  }
  const empty = {people: [], count: n - people.length, kind: kinds.empty, isTheChair: false, isFixed: false};
  const classes: readonly SeatClass[] = [empty, ...[...groups.values()].map((group) => classFor(group))];
  function classFor(group: readonly Attendee[]): SeatClass {
    const ids = group.map(({id}) => id);
    const first = group[0]!;
    const [isTheChair, isFixed] = [first.id === chair, locked.has(first.id)];
    return {people: ids, count: ids.length, kind: kindOf(first), isTheChair, isFixed};
  }

  const classOf = new Map(classes.flatMap((each, index) => each.people.map((id) => [id, index] as const)));
  const today = new Int8Array(n);
  for (const [id, seat] of seatToday) today[seat] = classOf.get(id) ?? -1;
  const newcomers = people.filter(({id}) => !seatToday.has(id)).map(({id}) => id);
  const start = today.map((index) => Math.max(0, index));
  for (const id of newcomers) start[start.indexOf(0)] = classOf.get(id)!;
  const lockedSeats = new Set([...locked].map((id) => seatToday.get(id)));
  return {
    layout,
    classes,
    free: layout.seats.map((_, index) => index).filter((index) => !lockedSeats.has(index)),
    today,
    start,
    classOf,
    rules,
    children,
    newcomers,
    waiting: plan.participants.filter(({id}) => !seated.has(id)).map(({id}) => id),
  };
}

/** How many of the people with a seat are of one of {@link kinds}. */
export function countOf(puzzle: Puzzle, kind: number): number {
  return puzzle.classes.reduce((sum, each) => sum + (each.kind === kind ? each.count : 0), 0);
}

/**
 * The number of arrangements that can differ in score or rules: `free! / product of class counts!`.
 *
 * @returns `Infinity` above 2^53.
 */
export function arrangementsOf({classes, free}: Puzzle): number {
  const movable = classes.filter((each) => !each.isFixed);
  const number = movable.reduce((left, {count}) => left / factorial(count), factorial(free.length));
  return number > 2n ** 53n ? Infinity : Number(number);
}

/** Whole numbers without a limit: 60! has 82 digits. */
function factorial(number: number): bigint {
  return number < 2 ? 1n : BigInt(number) * factorial(number - 1);
}

function kindOf(person: Attendee): number {
  const bySide: Readonly<Record<Side, number>> = {
    family: kinds.family,
    professional: kinds.professional,
    neutral: isChair(person) ? kinds.leading : kinds.neutral,
  };
  return bySide[attendeeSide(person)];
}
