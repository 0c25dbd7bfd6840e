/** Seats for who waits, so that the sides sit mixed. Light enough for a first act; `suggest` looks for the best. */
import {attendeeSide, type Attendee} from './attendees.js';
import {layoutOf, sitterAt, waiting, type SeatPlan, type SeatRule} from './plan.js';
import {neighboursOf, type TableLayout} from './tables.js';

/** Who sits on each seat, while people change places. */
type Sitters = (Attendee | undefined)[];

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
  const {seats} = layout;
  const near = neighboursOf(layout);
  const who: Sitters = seats.map(({id}) => sitterAt(plan, id));
  const free = who.flatMap((person, seat) => (person ? [] : [seat]));
  const people = waiting(plan);
  free.forEach((seat, index) => (who[seat] = people[index]));

  const sides = who.map((person) => person && attendeeSide(person));
  const part = (side: string) => 1 / sides.filter((each) => each === side).length;
  const [ofFamily, ofProfessional] = [part('family'), -part('professional')];
  const charge = sides.map((side) =>
    side === 'family' ? ofFamily : side === 'professional' ? ofProfessional : 0,
  );
  const named = new Set(plan.rules.flatMap((rule) => [rule.a, 'b' in rule ? rule.b : '']));
  const isSpecial = (person: Attendee | undefined) =>
    person && (person.role === 'child' || named.has(person.id));
  const isFamily = (seat: number) => charge[seat]! > 0;
  const pull = seats.map((a) => seats.map((b) => (a === b ? 0 : 1 / Math.hypot(a.x - b.x, a.y - b.y))));
  /** What a charge of 1 would feel on each seat. */
  const field = pull.map((row) => row.reduce((sum, each, other) => sum + each * charge[other]!, 0));

  const loneliness = (seat: number) => {
    if (!isFamily(seat) || ofFamily === 1 || near[seat]!.some(isFamily)) return 0;
    return who[seat]!.role === 'child' ? unkept : alone * ofFamily;
  };
  const worries = (around: readonly number[]) =>
    plan.rules.reduce(
      (sum, rule) => sum + unkept * shortfall(plan, layout, rule, who),
      around.reduce((sum, seat) => sum + loneliness(seat), 0),
    );
  const change = (a: number, b: number) => {
    [who[a], who[b]] = [who[b], who[a]];
    [charge[a], charge[b]] = [charge[b]!, charge[a]!];
  };
  /** Two seats change if that takes off strain. */
  const improves = (a: number, b: number): boolean => {
    const more = charge[b]! - charge[a]!;
    const isSame = more === 0 && !isSpecial(who[a]) && !isSpecial(who[b]);
    if (who[a] === who[b] || isSame) return false;
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
  return people.map(({id}) => [id, seats[who.findIndex((person) => person?.id === id)]?.id]);
}

/** How far a wish is from kept, 0 to 1. Roughly: `holds` says it exactly, in a file that comes later. */
function shortfall(plan: SeatPlan, {seats, width, depth}: TableLayout, rule: SeatRule, who: Sitters): number {
  const seatWith = (id: string) => who.findIndex((person) => person?.id === id);
  const a = seatWith(rule.a);
  const b = 'b' in rule ? seatWith(rule.b) : a;
  const [seat, other] = [seats[a], seats[b]];
  if (!seat || !other) return 0;
  const beside = neighboursOf(layoutOf(plan))[a]!;
  const [dx, dy] = [other.x - seat.x, other.y - seat.y];
  switch (rule.kind) {
    case 'beside':
      return Number(!beside.includes(b));
    case 'apart':
      return Number(beside.includes(b));
    case 'sight':
      return Number(dx * Math.cos(seat.facing) + dy * Math.sin(seat.facing) < 0.09 * Math.hypot(dx, dy));
    case 'wheelchair':
      return Number(beside.length > 1 && beside.every((each) => who[each]));
    case 'door': {
      const [x, y] = {bottom: [0, 1], top: [0, -1], left: [-1, 0], right: [1, 0]}[plan.door] as [
        number,
        number,
      ];
      return Math.hypot(seat.x - (x * width) / 2, seat.y - (y * depth) / 2) / (width + depth);
    }
  }
}
