import {closeRecord, type RecordShape} from '../record.js';
import type {Tag} from './tag.js';
import type {SourcesRecord} from './tags.js';

/** The envelope of a saved record. */
export const sourcesShape: RecordShape = Object.freeze({
  schema: 'samen-sources',
  version: 1,
  fields: Object.freeze(['tagger', 'textHash', 'tags']),
});

/** What of a record is written. */
export interface SourcesJsonOptions {
  /**
   * `false` leaves out who said something, who tagged, and every field that Samen does not know: names may stand there.
   * Of a record of a newer version only what this version can read is written then. The quoted words stay: without them
   * no tag is found again. Default `true`.
   */
  readonly withNames?: boolean;
}

/**
 * The JSON form of a record: the form value. `parseSources` of it is the same record; a record of a newer version
 * gives exactly what came in.
 */
export function sourcesToJson(
  record: SourcesRecord,
  {withNames = true}: SourcesJsonOptions = {},
): Record<string, unknown> {
  const {tagger, textHash, tags} = record;
  if (withNames) return closeRecord(record, sourcesShape, {tagger, textHash, tags: tags.map(tagToJson)});
  const nameless = tags.map(({id, sources, knower, stance, stage, answers, certainty, anchor}) => {
    const {start, end, exact, prefix, suffix} = anchor;
    const place = {start, end, exact, prefix, suffix};
    return {id, sources, knower, stance, stage, answers, certainty, anchor: place};
  });
  return closeRecord({unknown: {}, readOnly: false}, sourcesShape, {textHash, tags: nameless});
}

/** A tag as {@link sourcesToJson} writes it. In one order, whichever field was filled in last: the same record is the same text. */
export function tagToJson(tag: Tag): Tag {
  const {id, sources, knower, stance, stage, speaker, answers, certainty, anchor, ...others} = tag;
  const {start, end, exact, prefix, suffix, ...more} = anchor;
  const place = {start, end, exact, prefix, suffix, ...more};
  return {id, sources, knower, stance, stage, speaker, answers, certainty, anchor: place, ...others};
}
