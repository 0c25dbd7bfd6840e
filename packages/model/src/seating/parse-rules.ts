import type {Parsed, Problem} from '../problem.js';
import {parseEach} from '../parse-list.js';
import {asList, asName, asRecord, jsonFields, oneOf} from '../parse.js';
import {at, isNothing, limits, parsed, problem} from '../result.js';
import type {Attendee} from './attendees.js';
import {ruleKey, type SeatRule} from './plan.js';

/** The rules that are about one person, and those about two. */
const kindsOfOne = Object.freeze(['door', 'wheelchair'] as const);
const kindsOfTwo = Object.freeze(['beside', 'apart', 'sight'] as const);

/**
 * Reads the rules between people.
 *
 * @param input objects `{kind, a, b?}` with ids; fields Samen does not know ride along.
 * @param participants who they may be about.
 * @returns the rules in the order given. Left out: another kind or two times the same person (`rule-invalid`),
 *   somebody who is not one of the people (`participant-unknown`), the same rule again (`duplicate`). No list or far
 *   too long a one: no rules (`rule-invalid`, `too-many`). Rules that contradict each other are kept: people decide.
 */
export function parseSeatRules(
  input: unknown,
  participants: readonly Attendee[],
): Parsed<readonly SeatRule[]> {
  if (isNothing(input)) return parsed(noRules);
  const list = asList(input);
  if (!list) return parsed(noRules, [problem('rule-invalid', '', input)]);
  if (list.length > limits.items) return parsed(noRules, [problem('too-many', '', list.length)]);
  const people = new Set(participants.map(({id}) => id));
  return parseEach(list, (entry, path) => parseRule(entry, path, people), ruleKey);
}

const noRules: readonly SeatRule[] = Object.freeze([]);

function parseRule(input: unknown, path: string, people: ReadonlySet<string>): Parsed<SeatRule | undefined> {
  const source = asRecord(input);
  if (!source) return parsed(undefined, [problem('rule-invalid', path, input)]);
  const one = oneOf(kindsOfOne, source.kind);
  const two = oneOf(kindsOfTwo, source.kind);
  if (!one && !two) return parsed(undefined, [problem('rule-invalid', at(path, 'kind'), source.kind)]);
  const problems: Problem[] = [];
  const person = (key: 'a' | 'b') => {
    const id = asName(source[key]);
    if (id !== undefined && people.has(id)) return id;
    problems.push(problem('participant-unknown', at(path, key), source[key]));
    return undefined;
  };
  const others = jsonFields(source, ['kind', 'a', 'b']);
  const a = person('a');
  if (one) {
    return parsed(a === undefined ? undefined : Object.freeze({...others, kind: one, a}), problems);
  }
  const b = person('b');
  if (!two || a === undefined || b === undefined) return parsed(undefined, problems);
  if (a === b) return parsed(undefined, [problem('rule-invalid', at(path, 'b'), b)]);
  return parsed(Object.freeze({...others, kind: two, a, b}), problems);
}
