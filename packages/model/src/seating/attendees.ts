import type {Parsed, Problem, ProblemCode} from '../problem.js';
import {asList, asName, oneOf} from '../parse.js';
import {at, isNothing, limits, parsed, problem} from '../result.js';
import {maxParticipants, parseParticipants, sideOf, type Participant, type Side} from '../participants.js';

/** A participant as the seat planner knows them. */
export interface Attendee extends Participant {
  /** What the host says; without it the side of the role. Read it with {@link attendeeSide}. */
  readonly side?: Side;
  /** Leads the meeting besides having another role. Read it with {@link isChair}. */
  readonly chairs?: boolean;
  /** Has an interest in the outcome. */
  readonly stake?: boolean;
  readonly wheelchair?: boolean;
  /** Only used for the calendar. */
  readonly email?: string;
}

/** The side somebody sits on: what the host says, else the side of the role. */
export function attendeeSide(attendee: Attendee): Side {
  return attendee.side ?? sideOf(attendee.role);
}

/** Whether somebody leads the meeting: by role, or besides another role. */
export function isChair(attendee: Attendee): boolean {
  return attendee.role === 'chair' || attendee.chairs === true;
}

/** The same people: the child, then others of the family's side, then everybody else; within each the order stays. */
export function attendeesFamilyFirst(attendees: readonly Attendee[]): readonly Attendee[] {
  const rank = (each: Attendee) => (each.role === 'child' ? 0 : attendeeSide(each) === 'family' ? 1 : 2);
  return Object.freeze([...attendees].sort((a, b) => rank(a) - rank(b)));
}

/**
 * Reads the people of a meeting, as {@link parseParticipants} does, with the fields of an {@link Attendee} besides.
 *
 * @returns the people in the order given. The same id again takes the place of the first (`duplicate`): the page that
 *   adds somebody twice knows the later one best. A side, a yes or no or a mail address that is none is left out
 *   (`participant-invalid`). Of more than 60 people the first 60 stay (`too-many` at the first who does not). No list at
 *   all (`participant-invalid`) or one that is too long to read (`too-many`) gives an empty list, with the path ''.
 */
export function parseAttendees(input: unknown): Parsed<readonly Attendee[]> {
  if (isNothing(input)) return parsed(noAttendees);
  const list = asList(input);
  if (!list) return parsed(noAttendees, [problem('participant-invalid', '', input)]);
  if (list.length > limits.items) return parsed(noAttendees, [problem('too-many', '', list.length)]);
  const found = new Map<string, Attendee>();
  const problems: Problem[] = [];
  let isFull = false;
  list.forEach((entry, index) => {
    const path = at('', index);
    const {value, problems: own} = parseAttendee(entry, path);
    problems.push(...own);
    if (!value) return;
    const isAgain = found.has(value.id);
    if (isAgain) problems.push(problem('duplicate', path, value.id));
    if (isAgain || found.size < maxParticipants) {
      found.set(value.id, value); // a Map keeps the position of the first
    } else if (!isFull) {
      isFull = true;
      problems.push(problem('too-many', path, list.length));
    }
  });
  return parsed(Object.freeze([...found.values()]), problems);
}

/** Reads one person; `undefined` when there is no usable name or id. */
export function parseAttendee(input: unknown, path = ''): Parsed<Attendee | undefined> {
  const {value, problems: own} = parseParticipants([input]);
  const problems: Problem[] = own.map((each) =>
    Object.freeze({...each, path: path + each.path.slice('[0]'.length)}),
  );
  const person = value[0];
  if (!person) return parsed(undefined, problems);
  // parseParticipants has copied them as JSON: reading cannot throw any more.
  const {side, chairs, stake, wheelchair, email, ...others} = person as Participant & Record<string, unknown>;
  const read = <T>(key: string, given: unknown, asValue: (input: unknown) => T | undefined) => {
    const usable = isNothing(given) ? undefined : asValue(given);
    if (usable === undefined && !isNothing(given)) problems.push(problem(invalid, at(path, key), given));
    return usable === undefined ? undefined : {[key]: usable};
  };
  const attendee: Attendee = {
    ...others,
    ...read('side', side, (given) => oneOf(sides, given)),
    ...read('chairs', chairs, asYesNo),
    ...read('stake', stake, asYesNo),
    ...read('wheelchair', wheelchair, asYesNo),
    ...read('email', email, asEmail),
  };
  return parsed(Object.freeze(attendee), problems);
}

const invalid: ProblemCode = 'participant-invalid';
const sides: readonly Side[] = Object.freeze(['family', 'professional', 'neutral']);
const noAttendees: readonly Attendee[] = Object.freeze([]);

function asYesNo(input: unknown): boolean | undefined {
  return typeof input === 'boolean' ? input : undefined;
}

/** Something before and after one @, without white space: more than that only the mail server knows. */
function asEmail(input: unknown): string | undefined {
  const text = typeof input === 'string' ? asName(input) : undefined;
  return text !== undefined && /^[^\s@]+@[^\s@]+$/.test(text) ? text : undefined;
}
