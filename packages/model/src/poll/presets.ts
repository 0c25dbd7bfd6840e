import type {Parsed} from '../problem.js';
import {asRecord} from '../parse.js';
import {isNothing, parsed, problem} from '../result.js';
import {parsePollDefinition, type PollDefinition} from './definition.js';
import {presetTexts} from './preset-texts.js';

/** The names of the polls of Samen. */
export const pollPresets = Object.freeze(presetTexts.map(({id}) => id));

/** One of {@link pollPresets}. */
export type PollPreset = (typeof pollPresets)[number];

/**
 * A poll of Samen.
 *
 * @param name one of {@link pollPresets}.
 * @param changes fields of a definition that take the place of Samen's, such as `rounds`, `id` or `groups`. Without
 *   `rounds` there is one, always open; `parent-consultation` is anonymous, so its rounds must say when they close.
 * @returns the definition; `undefined` with `poll-invalid` for another name, or with the problems of the changes.
 */
export function presetPoll(name: unknown, changes?: object): Parsed<PollDefinition | undefined> {
  const preset = presetTexts.find(({id}) => id === name);
  if (!preset) return parsed(undefined, isNothing(name) ? [] : [problem('poll-invalid', '', name)]);
  const own = isNothing(changes) ? {} : asRecord(changes);
  if (!own) return parsed(undefined, [problem('poll-invalid', '', changes)]);
  const standard = {version: 1, mode: 'conversation', rounds: [{id: 'round-1'}]};
  return parsePollDefinition({...standard, ...preset, ...own});
}
