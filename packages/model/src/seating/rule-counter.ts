/** How many rules an arrangement breaks, for a search that asks it a hundred thousand times; as `ruleStates`. */
import {attendeeSide} from './attendees.js';
import type {Board} from './board.js';
import {kinds, type Puzzle} from './classes.js';
import {layoutOf, type Door, type SeatPlan, type SeatRule} from './plan.js';
import {holds, ruleStates} from './rules.js';
import {neighboursOf, type TableLayout} from './tables.js';

/**
 * Counts what is broken on a board now: rules of the plan, and each child that has nobody of the family beside them.
 * What a rule says of a seat, or of two, is looked up once; only a wheelchair also depends on who sits beside it.
 */
export function ruleCounter(puzzle: Puzzle, board: Board, door: Door): () => number {
  const {layout, classOf} = puzzle;
  const n = layout.seats.length;
  const columns = columnsOf(n);
  const tables = new Map<SeatRule['kind'], Uint8Array>();
  const rules = puzzle.rules.map((rule) => {
    const table = tables.get(rule.kind) ?? tableOf(layout, rule.kind, door);
    tables.set(rule.kind, table);
    const a = classOf.get(rule.a) ?? 0;
    const isWheelchair = rule.kind === 'wheelchair';
    return {a, b: 'b' in rule ? (classOf.get(rule.b) ?? 0) : a, table, isWheelchair};
  });
  const children = puzzle.children.map((id) => classOf.get(id) ?? 0);
  const before = neighboursOf(layout).map(([seat]) => seat ?? n);
  const after = neighboursOf(layout).map(([, seat]) => seat ?? n);

  return () => {
    const {at, kinds: kindAt} = board;
    let broken = 0;
    for (const {a, b, table, isWheelchair} of rules) {
      const seat = at[a]!;
      const besides = isWheelchair ? taken(kindAt[before[seat]!]!, kindAt[after[seat]!]!) : at[b]!;
      if (!table[seat * columns + besides]) broken++;
    }
    for (const child of children) {
      const seat = at[child]!;
      const isBeside = kindAt[before[seat]!] === kinds.family || kindAt[after[seat]!] === kinds.family;
      if (!isBeside) broken++;
    }
    return broken;
  };
}

/** Which of the two seats beside somebody are taken, as a number from 0 to 3. */
function taken(before: number, after: number): number {
  return (before ? 1 : 0) + (after ? 2 : 0);
}

/** One for each seat, and enough for {@link taken}. */
function columnsOf(seats: number): number {
  return Math.max(seats, 4);
}

/**
 * Whether a rule holds with `a` on a seat (rows) and `b` on another (columns). Of the door only the diagonal, because a
 * and b are the same person; of a wheelchair the columns are {@link taken}.
 */
function tableOf(layout: TableLayout, kind: SeatRule['kind'], door: Door): Uint8Array {
  const n = layout.seats.length;
  const rule: SeatRule = {kind, a: 'a', b: 'b'};
  const table = new Uint8Array(n * columnsOf(n));
  for (let a = 0; a < n; a++) {
    const [before = -1, after = -1] = neighboursOf(layout)[a] ?? [];
    const [first, end] = kind === 'door' ? [a, a + 1] : [0, kind === 'wheelchair' ? 4 : n];
    for (let b = first; b < end; b++) {
      const isTaken = (seat: number) => (seat === before && (b & 1) > 0) || (seat === after && (b & 2) > 0);
      const seatOf = (id: string) => (id === 'a' ? a : b);
      table[a * columnsOf(n) + b] = Number(holds(layout, rule, seatOf, {door, isTaken}));
    }
  }
  return table;
}

/** The same for a plan as it is, of who sits now. */
export function brokenIn(plan: SeatPlan): number {
  const layout = layoutOf(plan);
  const family = new Map(
    plan.places.flatMap(({seat, participant}) => {
      const person = plan.participants.find(({id}) => id === participant);
      return person && attendeeSide(person) === 'family' ? [[seat, person] as const] : [];
    }),
  );
  const alone = layout.seats.filter(({id}, index) => {
    const beside = neighboursOf(layout)[index] ?? [];
    return family.get(id)?.role === 'child' && !beside.some((each) => family.has(layout.seats[each]!.id));
  });
  const rules = ruleStates(plan).filter(({state}) => state === 'broken');
  return rules.length + (family.size > 1 ? alone.length : 0);
}
