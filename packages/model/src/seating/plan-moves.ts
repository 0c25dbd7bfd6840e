/** Who sits where, changed one act at a time. Each gives the same plan when nothing changes or the act is refused. */
import type {Parsed, ProblemCode} from '../problem.js';
import {asName} from '../parse.js';
import {parsed, problem} from '../result.js';
import {mixed} from './plan-fill.js';
import {placesInOrder} from './places.js';
import {layoutOf, type Place, type SeatPlan} from './plan.js';

/** Seats somebody; on an occupied seat the two swap. A seat the table does not have: they wait (`seat-unknown`). */
export function place(plan: SeatPlan, who: unknown, where: unknown): Parsed<SeatPlan> {
  const participant = knownId(plan, who);
  if (participant === undefined) return refused(plan, 'participant-unknown', 'participant', who);
  const own = placeOf(plan, participant);
  const seat = asName(where);
  if (own && own.seat === seat) return parsed(plan);
  if (own?.locked) return refused(plan, 'seat-locked', 'participant', who);
  if (seat === undefined || !layoutOf(plan).seats.some(({id}) => id === seat)) {
    return parsed(seated(plan, [[participant, undefined]]), [problem('seat-unknown', 'seat', where)]);
  }
  const occupant = plan.places.find((each) => each.seat === seat);
  if (occupant?.locked) return refused(plan, 'seat-locked', 'seat', where);
  const swapped: SeatChange[] = occupant ? [[occupant.participant, own?.seat]] : [];
  return parsed(seated(plan, [[participant, seat], ...swapped]));
}

/** Two people take each other's seat, or each other's waiting. */
export function swap(plan: SeatPlan, one: unknown, other: unknown): Parsed<SeatPlan> {
  const [a, b] = [knownId(plan, one), knownId(plan, other)];
  if (a === undefined) return refused(plan, 'participant-unknown', 'a', one);
  if (b === undefined) return refused(plan, 'participant-unknown', 'b', other);
  if (a === b) return parsed(plan);
  const [placeA, placeB] = [placeOf(plan, a), placeOf(plan, b)];
  if (placeA?.locked) return refused(plan, 'seat-locked', 'a', one);
  if (placeB?.locked) return refused(plan, 'seat-locked', 'b', other);
  return parsed(
    seated(plan, [
      [a, placeB?.seat],
      [b, placeA?.seat],
    ]),
  );
}

/** Somebody gets up and waits. */
export function free(plan: SeatPlan, who: unknown): Parsed<SeatPlan> {
  const participant = knownId(plan, who);
  if (participant === undefined) return refused(plan, 'participant-unknown', 'participant', who);
  if (placeOf(plan, participant)?.locked) return refused(plan, 'seat-locked', 'participant', who);
  return parsed(seated(plan, [[participant, undefined]]));
}

/** Locks somebody on the seat they have, or unlocks them. Who waits has nothing to lock. */
export function lock(plan: SeatPlan, who: unknown, isOn: boolean): Parsed<SeatPlan> {
  const participant = knownId(plan, who);
  if (participant === undefined) return refused(plan, 'participant-unknown', 'participant', who);
  const own = placeOf(plan, participant);
  if (!own || own.locked === isOn) return parsed(plan);
  const places = plan.places.map((each) => (each === own ? Object.freeze({...own, locked: isOn}) : each));
  return parsed(Object.freeze({...plan, places: Object.freeze(places)}));
}

/** Everybody who is not locked waits. */
export function clear(plan: SeatPlan): SeatPlan {
  const loose = plan.places.filter(({locked}) => !locked);
  return seated(
    plan,
    loose.map(({participant}) => [participant, undefined]),
  );
}

/** Waiting people, family first, on the free seats, the sides mixed; who is left when the seats are taken, waits on. */
export function fill(plan: SeatPlan): SeatPlan {
  return seated(plan, mixed(plan));
}

/** A participant and their new seat; without one they wait. */
type SeatChange = readonly [participant: string, seat: string | undefined];

/** The plan after changes that fit together. */
function seated(plan: SeatPlan, changes: readonly SeatChange[]): SeatPlan {
  const real = changes.filter(([participant, seat]) => placeOf(plan, participant)?.seat !== seat);
  if (real.length === 0) return plan;
  const movers = new Set(real.map(([participant]) => participant));
  const staying = plan.places.filter(({participant}) => !movers.has(participant));
  const moved = real.flatMap(([participant, seat]) =>
    seat === undefined
      ? []
      : [Object.freeze({...placeOf(plan, participant), participant, seat, locked: false})],
  );
  return Object.freeze({...plan, places: placesInOrder([...staying, ...moved], layoutOf(plan))});
}

function placeOf(plan: SeatPlan, participant: string): Place | undefined {
  return plan.places.find((each) => each.participant === participant);
}

function knownId(plan: SeatPlan, input: unknown): string | undefined {
  const id = asName(input);
  return plan.participants.find((each) => each.id === id)?.id;
}

function refused(plan: SeatPlan, code: ProblemCode, path: string, input: unknown): Parsed<SeatPlan> {
  return parsed(plan, [problem(code, path, input)]);
}
