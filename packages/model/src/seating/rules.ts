import {layoutOf, seatOf, type Door, type SeatPlan, type SeatRule} from './plan.js';
import {doorSeats, hasWheelchairRoom} from './room.js';
import {sightMatrix} from './sight.js';
import {neighboursOf, type TableLayout} from './tables.js';

/** Whether a rule between people is kept; `waiting` when somebody it names has no seat. */
export interface RuleState {
  readonly rule: SeatRule;
  readonly state: 'kept' | 'broken' | 'waiting';
}

/** What a rule may depend on besides the seats of the people it names. */
export interface RuleRoom {
  readonly door: Door;
  /** Whether somebody sits on the seat with this index. */
  readonly isTaken: (seat: number) => boolean;
}

/** From this sight, see {@link sightMatrix}, an interpreter sees somebody: up to 85 degrees from the gaze. */
const enoughSight = 0.5;

/** The rules of a plan in their order, each with its state. */
export function ruleStates(plan: SeatPlan): readonly RuleState[] {
  const layout = layoutOf(plan);
  const indexes = new Map(layout.seats.map(({id}, index) => [id, index]));
  const seatIndexOf = (participant: string) => indexes.get(seatOf(plan, participant) ?? '') ?? -1;
  const taken = new Set(plan.places.map(({seat}) => indexes.get(seat)));
  const room = {door: plan.door, isTaken: (seat: number) => taken.has(seat)};
  const states = plan.rules.map((rule) => {
    const isWaiting = peopleOf(rule).some((participant) => seatIndexOf(participant) < 0);
    const isKept = !isWaiting && holds(layout, rule, seatIndexOf, room);
    return Object.freeze({rule, state: isWaiting ? 'waiting' : isKept ? 'kept' : 'broken'} as const);
  });
  return Object.freeze(states);
}

/**
 * Whether a rule is kept. Beside means on adjacent seats: an empty chair in between separates.
 *
 * @param seatIndexOf index of somebody's seat in the layout, -1 for who has none.
 * @returns `false` as well when somebody it names has no seat; for `apart` nothing is broken then, so `true`.
 */
export function holds(
  layout: TableLayout,
  rule: SeatRule,
  seatIndexOf: (participant: string) => number,
  room: RuleRoom,
): boolean {
  const a = seatIndexOf(rule.a);
  const b = 'b' in rule ? seatIndexOf(rule.b) : a;
  if (a < 0 || b < 0) return rule.kind === 'apart';
  switch (rule.kind) {
    case 'beside':
      return isBeside(layout, a, b);
    case 'apart':
      return !isBeside(layout, a, b);
    case 'sight':
      return (sightMatrix(layout)[a * layout.seats.length + b] ?? 0) >= enoughSight;
    case 'door':
      return doorSeats(layout, room.door).includes(a);
    case 'wheelchair':
      return hasWheelchairRoom(layout, a, room.isTaken);
  }
}

/**
 * Rules that cannot all be kept; each entry is one contradiction, its rules in the order given:
 *
 * - two people who must and must not sit beside each other;
 * - somebody who must sit beside more than two others;
 * - with a layout: people who must sit in one row that is longer than any row of seats, or in a closed circle where
 *   no ring has exactly that many seats.
 */
export function conflicts(
  rules: readonly SeatRule[],
  layout?: TableLayout,
): readonly (readonly SeatRule[])[] {
  const beside = rules.filter((rule, index) => rule.kind === 'beside' && isFirst(rules, index));
  const apart = rules.filter(({kind}) => kind === 'apart');
  const contradictions = beside.flatMap((rule) => {
    const opposite = apart.find((each) => isSamePair(each, rule));
    return opposite ? [rules.filter((each) => each === rule || each === opposite)] : [];
  });
  const people = [...new Set(beside.flatMap(peopleOf))];
  const crowds = people.map((person) => around(beside, person)).filter(({length}) => length > 2);
  const misfits = layout ? rowsOf(beside).filter((row) => !fits(layout, row)) : [];
  return Object.freeze([...contradictions, ...crowds, ...misfits].map((each) => Object.freeze(each)));
}

/** The people a rule names. */
export function peopleOf(rule: SeatRule): readonly string[] {
  return 'b' in rule ? [rule.a, rule.b] : [rule.a];
}

function isBeside(layout: TableLayout, a: number, b: number): boolean {
  return neighboursOf(layout)[a]?.includes(b) ?? false;
}

/** The rules that join people into one row; not where somebody is beside more than two, that is no row. */
function rowsOf(beside: readonly SeatRule[]): readonly (readonly SeatRule[])[] {
  const joined = beside.reduce<readonly (readonly SeatRule[])[]>((groups, rule) => {
    const isLinked = (group: readonly SeatRule[]) =>
      group.some((each) => peopleOf(each).some((person) => peopleOf(rule).includes(person)));
    return [...groups.filter((group) => !isLinked(group)), [...groups.filter(isLinked).flat(), rule]];
  }, []);
  return joined
    .filter((group) => group.flatMap(peopleOf).every((person) => around(group, person).length <= 2))
    .map((group) => beside.filter((rule) => group.includes(rule)));
}

function fits({lines}: TableLayout, row: readonly SeatRule[]): boolean {
  const people = new Set(row.flatMap(peopleOf)).size;
  const isCircle = row.length === people;
  return lines.some(({seats, isRing}) =>
    isCircle ? isRing && seats.length === people : seats.length >= people,
  );
}

function around(beside: readonly SeatRule[], person: string): readonly SeatRule[] {
  return beside.filter((rule) => peopleOf(rule).includes(person));
}

function isFirst(rules: readonly SeatRule[], index: number): boolean {
  const rule = rules[index];
  return rules.findIndex((each) => rule && each.kind === rule.kind && isSamePair(each, rule)) === index;
}

/** a and b are the same pair as b and a. */
function isSamePair(one: SeatRule, other: SeatRule): boolean {
  const [of, others] = [peopleOf(one), peopleOf(other)];
  return of.every((each) => others.includes(each)) && others.every((each) => of.includes(each));
}
