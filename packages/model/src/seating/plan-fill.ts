/** Seats for who waits, so that the sides sit mixed. Light enough for a first act; `suggest` looks for the best. */
import {attendeeSide, type Attendee} from './attendees.js';
import {layoutOf, sitterAt, waiting, type SeatPlan, type SeatRule} from './plan.js';
import {neighboursOf} from './tables.js';

/**
 * A wish that is not kept, and a child without family beside it, weigh more than any mixing can win. Somebody else of the
 * family without family beside them weighs so much that small groups sit in pairs, and two pairs not opposite each other.
 */
const unkept = 9;
const alone = 0.25;
/** Less than this is rounding: without it mirrored seats could change for ever. */
const rounding = 1e-9;

/**
 * Waiting people, family first, on the free seats; who is left when the seats are taken, waits on. Who sits stays.
 *
 * The sides work as charges: each pushes itself apart and pulls the other near. From the order of the list two seats change
 * as long as that takes off strain: so it ends, and the same plan gives the same seats.
 */
export function mixed(plan: SeatPlan): readonly (readonly [participant: string, seat: string | undefined])[] {
  const layout = layoutOf(plan);
  const {seats, width, depth} = layout;
  const near = neighboursOf(layout);
  const who: (Attendee | undefined)[] = seats.map(({id}) => sitterAt(plan, id));
  const free = who.flatMap((person, seat) => (person ? [] : [seat]));
  const people = waiting(plan);
  free.forEach((seat, index) => (who[seat] = people[index]));

  const sides = who.map((person) => person && attendeeSide(person));
  const charges = new Map(sides.map((side) => [side, 1 / sides.filter((each) => each === side).length]));
  const charge = sides.map((side) =>
    side === 'family' ? charges.get(side)! : side === 'professional' ? -charges.get(side)! : 0,
  );
  const isFamily = (seat: number) => charge[seat]! > 0;
  const pull = seats.map((a) => seats.map((b) => (a === b ? 0 : 1 / Math.hypot(a.x - b.x, a.y - b.y))));
  /** What a charge of 1 would feel on each seat. */
  const field = pull.map((row) => row.reduce((sum, each, other) => sum + each * charge[other]!, 0));

  const loneliness = (seat: number) => {
    if (!isFamily(seat) || charge[seat] === 1 || near[seat]!.some(isFamily)) return 0;
    return who[seat]!.role === 'child' ? unkept : alone * charge[seat]!;
  };
  const seatWith = (id: string) => who.findIndex((person) => person?.id === id);
  const [doorX, doorY] = {bottom: [0, depth], top: [0, -depth], left: [-width, 0], right: [width, 0]}[
    plan.door
  ];
  const toDoor = seats.map(({x, y}) => Math.hypot(x - doorX! / 2, y - doorY! / 2));
  /** How far a wish is from kept. Roughly: `holds` says it exactly, in a file that comes later. What people see is left to it. */
  const shortfall = (rule: SeatRule): number => {
    const seat = seatWith(rule.a);
    const beside = near[seat];
    if (!beside || rule.kind === 'sight') return 0;
    // Seats that are nearer, beyond the quarter that counts as near. More than another wish: who should sit beside them comes
    // along, because two cannot move at once.
    if (rule.kind === 'door') {
      const nearer = toDoor.filter((metres) => metres < toDoor[seat]! - rounding).length;
      return 3 * Math.max(0, nearer + 1 - Math.ceil(seats.length / 4));
    }
    return Number(
      rule.kind === 'wheelchair'
        ? beside.length > 1 && beside.every((each) => who[each])
        : beside.includes(seatWith(rule.b)) === (rule.kind === 'apart'),
    );
  };
  const worries = (around: readonly number[]) =>
    plan.rules.reduce(
      (sum, rule) => sum + unkept * shortfall(rule),
      around.reduce((sum, seat) => sum + loneliness(seat), 0),
    );
  const change = (a: number, b: number) => {
    for (const each of [who, charge] as unknown[][]) [each[a], each[b]] = [each[b], each[a]];
  };
  /** Two seats change if that takes off strain. */
  const improves = (a: number, b: number): boolean => {
    const more = charge[b]! - charge[a]!;
    if (more === 0 && !isFamily(a) && plan.rules.length === 0) return false;
    const around = [...new Set([a, b, ...near[a]!, ...near[b]!])];
    const before = worries(around);
    change(a, b);
    const strain = more * (field[a]! - field[b]! - more * pull[a]![b]!) + worries(around) - before;
    if (strain < -rounding) {
      field.forEach((_, seat) => (field[seat]! += more * (pull[seat]![a]! - pull[seat]![b]!)));
      return true;
    }
    change(a, b);
    return false;
  };

  for (let isBetter = true; isBetter;) {
    isBetter = false;
    for (const a of free) for (const b of free) if (a < b && improves(a, b)) isBetter = true;
  }
  return people.map(({id}) => [id, seats[seatWith(id)]?.id]);
}
