import {sourcesToJson, tagToJson} from './record-json.js';
import type {Tag} from './tag.js';
import type {SourcesRecord} from './tags.js';

/** A tag never changes, so it is written once. */
const written = new WeakMap<Tag, string>();

function tagText(tag: Tag): string {
  let text = written.get(tag);
  if (text === undefined) written.set(tag, (text = JSON.stringify(tagToJson(tag))));
  return text;
}

const noTags = '"tags":[]';

/** Nor does a record. Asked for several times after each change, and a megabyte long with thousands of tags. */
const texts = new WeakMap<SourcesRecord, string>();

/**
 * The same text as `JSON.stringify(sourcesToJson(record))`, for who writes a record after each change: only tags that were
 * never written before take any time.
 */
export function sourcesText(record: SourcesRecord): string {
  const known = texts.get(record);
  if (known !== undefined) return known;
  const text = writtenAnew(record);
  texts.set(record, text);
  return text;
}

function writtenAnew(record: SourcesRecord): string {
  if (record.readOnly) return JSON.stringify(sourcesToJson(record));
  const around = JSON.stringify(sourcesToJson({...record, tags: []}));
  // The first one is ours: in a text before it the quotation marks have a backslash.
  return around.replace(noTags, () => `"tags":[${record.tags.map(tagText).join()}]`);
}
