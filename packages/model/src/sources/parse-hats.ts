import type {Parsed, Problem} from '../problem.js';
import {asList, asName, asRecord, jsonFields, oneOf} from '../parse.js';
import {parseEach} from '../parse-list.js';
import {at, isNothing, limits, parsed, problem} from '../result.js';
import {hatAxes, hatIds, type Hat} from './hats.js';

/** More than people can choose from at a glance: more are refused as a whole. */
export const maxHats = 8;

/**
 * Reads the hats of a host.
 *
 * @param input texts (the name is also the id) or objects `{id?, name, axis?}`; `undefined`, `null` and `''` are an
 *   empty list. Names and ids are trimmed, 1 to 200 characters. Without an axis it is a `knower`.
 * @returns the hats in the order given. Left out: one without a usable name, id or axis (`hat-invalid`), and an id
 *   that was there before or is Samen's own (`duplicate`). Over 8 hats or no list at all gives an empty list
 *   (`too-many`, `hat-invalid`).
 */
export function parseHats(input: unknown): Parsed<readonly Hat[]> {
  if (isNothing(input)) return parsed(noHats);
  const list = asList(input);
  if (!list) return parsed(noHats, [problem('hat-invalid', '', input)]);
  const hats = parseEach(list, parseHat, ({id}) => id);
  const isTooMany = hats.value.length > maxHats || list.length > limits.items;
  return isTooMany ? parsed(noHats, [problem('too-many', '', list.length)]) : hats;
}

const noHats: readonly Hat[] = Object.freeze([]);

function parseHat(input: unknown, path: string): Parsed<Hat | undefined> {
  const invalid = (where: string, what: unknown): Parsed<undefined> =>
    refused(problem('hat-invalid', where, what));
  const source = asRecord(input) ?? {name: input};
  const name = asName(source.name);
  if (name === undefined) return invalid(path, source.name ?? input);
  const id = isNothing(source.id) ? name : asName(source.id);
  if (id === undefined) return invalid(at(path, 'id'), source.id);
  const axis = isNothing(source.axis) ? 'knower' : oneOf(hatAxes, source.axis);
  if (!axis) return invalid(at(path, 'axis'), source.axis);
  // On either axis: one id, one meaning.
  const isTaken = hatAxes.some((each) => hatIds(each).includes(id));
  if (isTaken) return refused(problem('duplicate', path, id));
  return parsed(Object.freeze({...jsonFields(source, ['id', 'name', 'axis']), id, name, axis}));
}

function refused(why: Problem): Parsed<undefined> {
  return parsed(undefined, [why]);
}
