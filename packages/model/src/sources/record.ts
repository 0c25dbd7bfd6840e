import type {Parsed, Problem} from '../problem.js';
import {asName} from '../parse.js';
import {under} from '../parse-list.js';
import {openRecord} from '../record.js';
import {isNothing, parsed, problem} from '../result.js';
import type {Hat} from './hats.js';
import {parseTags} from './parse-tags.js';
import {sourcesShape} from './record-json.js';
import {emptySources, type SourcesRecord} from './tags.js';

/**
 * Reads a saved record.
 *
 * @param input JSON text or the object it stands for, as `sourcesToJson` writes it; `undefined`, `null` and `''` are
 *   {@link emptySources}.
 * @param options `hats`: those that the host added; the hat of a tag that is not among them is left out.
 * @returns the record, with the problems of `parseTags` under `tags`. A hash or a tagger that is no text is left out
 *   (`record-invalid`). Broken JSON, another schema or no version: {@link emptySources} with `record-invalid`. A newer
 *   version: `version-newer`, `readOnly`, what could be read, and `source`. Whether the places are in the text is for
 *   `reanchor`, or the command `replace`, to see.
 */
export function parseSources(
  input: unknown,
  {hats}: {readonly hats?: readonly Hat[]} = {},
): Parsed<SourcesRecord> {
  const {value: opened, problems: own} = openRecord(input, sourcesShape);
  if (!opened) return parsed(emptySources, own);
  const {fields, kept} = opened;
  const problems: Problem[] = [...own];
  const readName = (key: 'tagger' | 'textHash') => {
    const value = isNothing(fields[key]) ? undefined : asName(fields[key]);
    if (value !== undefined) return {[key]: value};
    if (!isNothing(fields[key])) problems.push(problem('record-invalid', key, fields[key]));
    return undefined;
  };
  const names = {...readName('tagger'), ...readName('textHash')};
  const tags = parseTags(fields.tags, hats);
  const record: SourcesRecord = {...names, tags: tags.value, ...kept};
  return parsed(Object.freeze(record), [...problems, ...under('tags', tags.problems)]);
}
