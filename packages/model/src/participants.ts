import type {Parsed} from './problem.js';
import {asList, asName, asRecord, jsonFields} from './parse.js';
import {at, isNothing, limits, parsed, problem} from './result.js';
import {parseEach} from './parse-list.js';

/** The side a participant sits on. */
export type Side = 'family' | 'professional' | 'neutral';

/**
 * The side of each role. The buddy, the parent support point (oudersteunpunt) and the experience expert come from
 * the family's side of the table; the chair and the interpreter belong to nobody.
 */
const sides = Object.freeze({
  child: 'family',
  parent: 'family',
  buddy: 'family',
  'parent-support': 'family',
  'experience-expert': 'family',
  teacher: 'professional',
  'care-coordinator': 'professional',
  'youth-worker': 'professional',
  'policy-officer': 'professional',
  chair: 'neutral',
  interpreter: 'neutral',
} as const satisfies Record<string, Side>);

/** A role Samen has words for. Other roles are allowed anywhere; they are neutral. */
export type Role = keyof typeof sides;

/** All roles Samen has words for, family first. */
export const roles: readonly Role[] = Object.freeze(Object.keys(sides) as Role[]);

/** The side of a role; `neutral` for no role and for a role Samen does not know. */
export function sideOf(role: string | undefined): Side {
  // Own keys only: a role called "constructor" has no side.
  return role !== undefined && Object.hasOwn(sides, role) ? sides[role as Role] : 'neutral';
}

/** Somebody at the table. Fields Samen does not know ride along unread, so that a host finds them back. */
export interface Participant {
  /** What positions and answers refer to; unique in a list. */
  readonly id: string;
  /** What people read. */
  readonly name: string;
  /** A {@link Role} or a word of the host's own. */
  readonly role?: string;
}

/** The largest table. */
export const maxParticipants = 60;

/**
 * Reads a list of people.
 *
 * @param input texts (the name is also the id) or objects `{id?, name, role?}`; `undefined`, `null` and `''` are
 *   an empty list. Names and ids are trimmed, 1 to 200 characters; finite numbers count as text.
 * @returns the people in the order given. Somebody without a usable name or id is left out, a role that is not
 *   text is dropped (`participant-invalid`); the same id again is left out (`duplicate`); over 60 people or no
 *   list at all gives an empty list (`too-many`, `participant-invalid`).
 */
export function parseParticipants(input: unknown): Parsed<readonly Participant[]> {
  if (isNothing(input)) return parsed(noParticipants);
  const list = asList(input);
  if (!list) return parsed(noParticipants, [problem('participant-invalid', '', input)]);
  const people = parseEach(list, parseParticipant, (each) => each.id);
  const isTooMany = people.value.length > maxParticipants || list.length > limits.items;
  return isTooMany ? parsed(noParticipants, [problem('too-many', '', list.length)]) : people;
}

/**
 * The same people, family first: the child, then parents and others of the family's side, then everybody else.
 * Within each of the three the order stays.
 */
export function familyFirst(participants: readonly Participant[]): readonly Participant[] {
  const rank = ({role}: Participant) => (role === 'child' ? 0 : sideOf(role) === 'family' ? 1 : 2);
  return Object.freeze([...participants].sort((a, b) => rank(a) - rank(b)));
}

const noParticipants: readonly Participant[] = Object.freeze([]);

function parseParticipant(input: unknown, path: string): Parsed<Participant | undefined> {
  const invalid = (where: string, what: unknown) => problem('participant-invalid', where, what);
  const source = asRecord(input) ?? {name: input};
  const name = asName(source.name);
  if (name === undefined) return parsed(undefined, [invalid(path, source.name ?? input)]);
  const id = isNothing(source.id) ? name : asName(source.id);
  if (id === undefined) return parsed(undefined, [invalid(at(path, 'id'), source.id)]);
  const role = asName(source.role);
  const problems =
    role === undefined && !isNothing(source.role) ? [invalid(at(path, 'role'), source.role)] : [];
  const others = jsonFields(source, ['id', 'name', 'role']);
  return parsed(Object.freeze({...others, id, name, ...(role !== undefined && {role})}), problems);
}
