/** Another table, or other people, without losing who sits where. */
import type {Parsed, Problem} from '../problem.js';
import {asRecord} from '../parse.js';
import {under} from '../parse-list.js';
import {parsed} from '../result.js';
import {maxParticipants} from '../participants.js';
import {attendeesFamilyFirst, type Attendee} from './attendees.js';
import {placesInOrder} from './places.js';
import {layoutOf, peopleOf, type ChildVoice, type Place, type SeatPlan, type TableChoice} from './plan.js';
import {parsePitch, parseSeatCount} from './table-numbers.js';
import {parseDoor, parseShape} from './table-parts.js';
import type {Seat, TableLayout} from './tables.js';

/**
 * The plan at another table. Who has a seat with the same id keeps it, and the lock. Who had a seat that is gone moves
 * to the nearest free one, in metres from the old one, without a lock; family chooses first, within it the order of
 * the seats. With no seat left people wait.
 *
 * @param change what is left out or cannot be read stays as it is.
 * @returns the same plan when nothing changes and for a read-only one.
 */
export function withTable(plan: SeatPlan, change: Partial<TableChoice>): SeatPlan {
  if (plan.readOnly) return plan;
  const table = readTable(plan, change).value;
  const isSame =
    table.shape === plan.shape &&
    table.seats === plan.seats &&
    table.pitch === plan.pitch &&
    table.door === plan.door;
  if (isSame) return plan;
  const places = movedPlaces(plan, layoutOf(plan), layoutOf(table));
  return Object.freeze({...plan, ...table, places});
}

/** The table a change asks for, with what was wrong in it. */
export function readTable(plan: SeatPlan, change: unknown): Parsed<TableChoice> {
  const given = asRecord(change) ?? {};
  const problems: Problem[] = [];
  const read = <T>(key: string, {value, problems: found}: Parsed<T>): T => {
    problems.push(...under(key, found));
    return value;
  };
  const table: TableChoice = {
    shape: read('shape', parseShape(given.shape, plan.shape)),
    seats: read('seats', parseSeatCount(given.seats, plan.seats)),
    pitch: read('pitch', parsePitch(given.pitch, plan.pitch)),
    door: read('door', parseDoor(given.door, plan.door)),
  };
  return parsed(table, problems);
}

/**
 * The plan with other people, as `parseAttendees` gives them. Who stays keeps seat, lock and rules; who is new waits.
 *
 * @returns the same plan for the same list, for more than 60 people and for a read-only plan.
 */
export function withParticipants(plan: SeatPlan, participants: readonly Attendee[]): SeatPlan {
  const isRefused = plan.readOnly || participants.length > maxParticipants;
  if (isRefused || participants === plan.participants) return plan;
  const people = new Set(participants.map(({id}) => id));
  const {voice, ...others} = plan;
  return Object.freeze({
    ...others,
    participants: Object.freeze([...participants]),
    places: Object.freeze(plan.places.filter(({participant}) => people.has(participant))),
    rules: Object.freeze(plan.rules.filter((rule) => peopleOf(rule).every((id) => people.has(id)))),
    ...(voice && {voice: knownVoice(voice, people)}),
  });
}

/** A drawing or letter stays when the one who would bring it does not come. */
function knownVoice(voice: ChildVoice, people: ReadonlySet<string>): ChildVoice {
  const {by, ...others} = voice;
  return by === undefined || people.has(by) ? voice : Object.freeze(others);
}

function movedPlaces(plan: SeatPlan, from: TableLayout, to: TableLayout): readonly Place[] {
  const ids = new Set(to.seats.map(({id}) => id));
  const staying = plan.places.filter(({seat}) => ids.has(seat));
  const moving = new Map(
    plan.places.filter(({seat}) => !ids.has(seat)).map((place) => [place.participant, place]),
  );
  if (moving.size === 0) return placesInOrder(staying, to);
  const taken = new Set(staying.map(({seat}) => seat));
  const free = new Set(to.seats.filter(({id}) => !taken.has(id)));
  const moved: Place[] = [];
  for (const place of inTurn(plan, moving)) {
    const old = from.seats.find(({id}) => id === place.seat);
    const seat = old && nearest(old, free);
    if (!seat) continue;
    free.delete(seat);
    moved.push(Object.freeze({...place, seat: seat.id, locked: false}));
  }
  return placesInOrder([...staying, ...moved], to);
}

/** Family first; within it `moving` keeps the order of the seats. */
function inTurn({participants}: SeatPlan, moving: ReadonlyMap<string, Place>): readonly Place[] {
  const people = new Map(participants.map((person) => [person.id, person]));
  const known = [...moving.keys()].flatMap((id) => people.get(id) ?? []);
  return attendeesFamilyFirst(known).flatMap(({id}) => moving.get(id) ?? []);
}

/** The first of the nearest: two seats that mirror each other differ by rounding only, and not alike in every engine. */
function nearest(from: Seat, free: ReadonlySet<Seat>): Seat | undefined {
  let best: Seat | undefined;
  let least = Infinity;
  for (const seat of free) {
    const distance = Math.hypot(seat.x - from.x, seat.y - from.y);
    if (distance < least - 1e-9) {
      best = seat;
      least = distance;
    }
  }
  return best;
}
