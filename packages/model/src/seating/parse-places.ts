import type {Parsed, Problem} from '../problem.js';
import {asList, asName, asRecord, jsonFields} from '../parse.js';
import {at, isNothing, limits, parsed, problem} from '../result.js';
import type {Attendee} from './attendees.js';
import {placesInOrder} from './places.js';
import type {Place} from './plan.js';
import type {TableLayout} from './tables.js';

/**
 * Reads who sits where.
 *
 * @param input objects `{seat, participant, locked?}`; fields Samen does not know ride along.
 * @returns the places in the order of the seats. Left out, so that somebody waits: a seat the table does not have
 *   (`seat-unknown`), a seat that is taken by an earlier entry (`duplicate`). Left out too: somebody who is not one
 *   of the people (`participant-unknown`) and the earlier entry of somebody who comes again (`duplicate`). No list or
 *   far too long a one: nobody sits (`places-invalid`, `too-many`).
 */
export function parsePlaces(
  input: unknown,
  participants: readonly Attendee[],
  layout: TableLayout,
): Parsed<readonly Place[]> {
  if (isNothing(input)) return parsed(noPlaces);
  const list = asList(input);
  if (!list) return parsed(noPlaces, [problem('places-invalid', '', input)]);
  if (list.length > limits.items) return parsed(noPlaces, [problem('too-many', '', list.length)]);
  const people = new Set(participants.map(({id}) => id));
  const problems: Problem[] = [];
  const entries = list.map((entry, index) => {
    const {value, problems: own} = parsePlace(entry, at('', index), people);
    problems.push(...own);
    return value;
  });
  const lastOf = new Map(entries.map((entry, index) => [entry?.participant, index]));
  const seats = new Set(layout.seats.map(({id}) => id));
  const found = new Map<string, Place>();
  entries.forEach((entry, index) => {
    if (!entry) return;
    const path = at('', index);
    if (lastOf.get(entry.participant) !== index) {
      problems.push(problem('duplicate', at(path, 'participant'), entry.participant));
    } else if (!seats.has(entry.seat)) {
      problems.push(problem('seat-unknown', at(path, 'seat'), entry.seat));
    } else if (found.has(entry.seat)) {
      problems.push(problem('duplicate', at(path, 'seat'), entry.seat));
    } else found.set(entry.seat, entry);
  });
  return parsed(placesInOrder([...found.values()], layout), problems);
}

const noPlaces: readonly Place[] = Object.freeze([]);

function parsePlace(input: unknown, path: string, people: ReadonlySet<string>): Parsed<Place | undefined> {
  const source = asRecord(input);
  if (!source) return parsed(undefined, [problem('places-invalid', path, input)]);
  const participant = asName(source.participant);
  if (participant === undefined || !people.has(participant)) {
    return parsed(undefined, [problem('participant-unknown', at(path, 'participant'), source.participant)]);
  }
  const seat = asName(source.seat);
  if (seat === undefined) return parsed(undefined, [problem('seat-unknown', at(path, 'seat'), source.seat)]);
  const {locked} = source;
  const problems =
    typeof locked === 'boolean' || isNothing(locked)
      ? []
      : [problem('places-invalid', at(path, 'locked'), locked)];
  const place: Place = {
    ...jsonFields(source, ['seat', 'participant', 'locked']),
    seat,
    participant,
    locked: locked === true,
  };
  return parsed(Object.freeze(place), problems);
}
