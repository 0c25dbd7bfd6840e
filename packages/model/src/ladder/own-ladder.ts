import type {Parsed} from '../problem.js';
import {asList, asName, asRecord, asSentence, jsonFields} from '../parse.js';
import {at, isNothing, parsed, problem} from '../result.js';
import {presetLadder} from './presets.js';
import {participationLadder, type Ladder, type Rung} from './rungs.js';

/** A ladder with more rungs does not fit a phone, and its numbers would need a second digit. */
const maxRungs = 9;

/**
 * Reads a ladder.
 *
 * @param input the id of a preset, or an object `{id, rungs: [{id, label?, promise?, participation?}]}` with 2 to 9
 *   rungs; `undefined`, `null` and `''` are the participation ladder.
 * @returns the ladder (a preset is always the same object), or the participation ladder with one problem:
 *   `ladder-unknown` for another name, `ladder-invalid` at the first field that does not fit.
 */
export function parseLadder(input: unknown): Parsed<Ladder> {
  const known = presetLadder(input);
  if (known) return parsed(known);
  if (typeof input === 'string') {
    return parsed(participationLadder, [problem('ladder-unknown', '', input.trim())]);
  }
  const {value = participationLadder, problems} = parseOwnLadder(input);
  return parsed(value, problems);
}

/** A host's ladder, or only its first problem: half a ladder would give every position another meaning. */
function parseOwnLadder(input: unknown): Parsed<Ladder | undefined> {
  const source = asRecord(input);
  if (!source) return invalid('', input);
  const {id} = source;
  if (!isRungId(id)) return invalid('id', id);
  const list = asList(source.rungs, maxRungs);
  if (!list || list.length < 2 || list.length > maxRungs) return invalid('rungs', source.rungs);
  const rungs: Rung[] = [];
  for (const [index, entry] of list.entries()) {
    const path = at('rungs', index);
    const {value: rung, problems} = parseOwnRung(entry, path);
    if (!rung) return parsed(undefined, problems);
    if (rungs.some((each) => each.id === rung.id)) return invalid(at(path, 'id'), rung.id);
    rungs.push(rung);
  }
  return parsed(Object.freeze({...jsonFields(source, ['id', 'rungs']), id, rungs: Object.freeze(rungs)}));
}

/** `undefined` for what does not fit, `null` for what is not there. */
function parseOwnRung(input: unknown, path: string): Parsed<Rung | undefined> {
  const source = asRecord(input);
  if (!source) return invalid(path, input);
  const optional = <T>(key: string, read: (value: unknown) => T) =>
    isNothing(source[key]) ? null : read(source[key]);
  const fields: Readonly<Record<string, unknown>> = {
    id: isRungId(source.id) ? source.id : undefined,
    label: optional('label', asName),
    promise: optional('promise', asSentence),
    participation: optional('participation', (value) => (typeof value === 'boolean' ? value : undefined)),
  };
  const keys = Object.keys(fields);
  const wrong = keys.find((key) => fields[key] === undefined);
  if (wrong !== undefined) return invalid(at(path, wrong), source[wrong]);
  const given = Object.entries(fields).filter(([, value]) => value !== null);
  return parsed(
    Object.freeze({...jsonFields(source, keys), ...Object.fromEntries(given)} as unknown as Rung),
  );
}

function invalid(path: string, input: unknown): Parsed<undefined> {
  return parsed(undefined, [problem('ladder-invalid', path, input)]);
}

/** Whether the input can be the id of a rung. */
export function isRungId(input: unknown): input is string {
  return typeof input === 'string' && /^[a-z0-9-]{1,64}$/.test(input);
}
