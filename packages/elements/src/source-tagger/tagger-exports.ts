/** What leaves the tagger: files. Comes with a chunk of its own. */
import {
  sources,
  sourcesToJson,
  stands,
  toAnnotations,
  toCsv as csv,
  type SourcesRecord,
  type Tag,
} from '@samen/model';
import type {LocaleController} from '../shared/localize.js';
import {speakersFor, type Called, type Privacy} from './export-people.js';
import {wordsOf} from './export-text.js';
import {sourceName} from './tag-words.js';

export {toText, type ExportOptions} from './export-text.js';
export type {Called, Privacy} from './export-people.js';

const head = [
  ...['number', 'quote', 'sources', 'stage', 'knower', 'stance', 'speaker'],
  ...['answers', 'certainty', 'start', 'end'],
];

/**
 * A line per tag (RFC 4180), in the order of the text. Headings, sources, stages and hats are identifiers, so that files
 * from several languages can be added up; who said it is called as exports do. `answers` is the number of another line. A
 * tag that was not found has no place.
 */
export function toCsv(
  {tags}: Pick<SourcesRecord, 'tags'>,
  text: string,
  options: Called,
  i18n: LocaleController,
): string {
  const speakerOf = speakersFor(options, i18n);
  const numbers = new Map(tags.map(({id}, index) => [id, String(index + 1)]));
  const place = (tag: Tag) => (stands(tag) ? [String(tag.anchor.start), String(tag.anchor.end)] : ['', '']);
  const rows = tags.map((tag, index) => [
    String(index + 1),
    wordsOf(tag, text),
    tag.sources.join('; '),
    tag.stage,
    tag.knower ?? '',
    tag.stance ?? '',
    speakerOf(tag),
    numbers.get(tag.answers ?? '') ?? '',
    tag.certainty,
    ...place(tag),
  ]);
  return csv([head, ...rows]);
}

/** Who may be named in a file that other programs read. */
export interface JsonOptions {
  /** Names, and what a page added to a tag, leave only with `name`. */
  readonly privacy: Privacy;
  /** The address at which the text stands, if it has one. */
  readonly source?: string;
}

/** A file of W3C Web Annotations (JSON-LD). */
export function toJsonLd(
  record: SourcesRecord,
  text: string,
  {privacy, source}: JsonOptions,
  i18n: LocaleController,
): string {
  const {tagger} = record;
  const page = toAnnotations(record, text, {
    words: Object.fromEntries(sources.map((id) => [id, sourceName(id, i18n)])),
    lang: i18n.locale,
    withNames: privacy === 'name',
    ...(source !== undefined && {source}),
    ...(tagger !== undefined && {creator: tagger}),
  });
  return asFile(page);
}

/** The record as a file, to go on with later or to lay beside that of somebody else. */
export const toRecordFile = (record: SourcesRecord, {privacy}: Pick<JsonOptions, 'privacy'>): string =>
  asFile(sourcesToJson(record, {withNames: privacy === 'name'}));

const asFile = (json: object): string => `${JSON.stringify(json, null, 2)}\n`;
