import type {Problem} from '../problem.js';
import {asName, asRecord, oneOf} from '../parse.js';
import {isNothing, problem} from '../result.js';
import {sourceOf, stages, type Stage} from './axes.js';
import {changed, found, result, type TagAt, type Tagged} from './change.js';
import {hatAxes, parseHatId, type Hat} from './hats.js';
import {canAnswer, without} from './links.js';
import {confirm, move, replace} from './mend.js';
import {inSourceOrder, type SourcesRecord} from './tags.js';
import type {Tag, TextRange} from './tag.js';

/** Everything that can be done to tags: keyboard, pointer, method and import all come here. */
export type TagCommand =
  | {readonly type: 'toggle-source'; readonly at: TagAt; readonly source: string}
  /** What is absent stays; `null` takes it away, and makes the stage `brought`. */
  | ({readonly type: 'set'; readonly at: TagAt} & TagFields)
  | {readonly type: 'untag'; readonly at: TagAt}
  /** Somebody looked: a tag that was moved or uncertain is sure, with the words that stand there now. */
  | {readonly type: 'confirm'; readonly tag: string}
  /** An orphan, or a tag that stands wrong, gets a place. */
  | {readonly type: 'move'; readonly tag: string; readonly range: TextRange}
  /** All tags at once: found again in a changed text, or read from elsewhere. They stand in this text. */
  | {readonly type: 'replace'; readonly tags: readonly Tag[]};

/** What can be said of a statement besides its sources. */
export interface TagFields {
  readonly knower?: string | null;
  readonly stance?: string | null;
  readonly stage?: Stage | null;
  readonly speaker?: string | null;
  readonly answers?: string | null;
}

/** What a command is read with. */
export interface TagCommandOptions {
  /** Those that the host added. */
  readonly hats?: readonly Hat[];
}

/**
 * Does one thing to the tags of a text. What the command holds is read as carefully as a saved record; a command that
 * is none does nothing. A tag of which nothing is said disappears, with the links to it.
 *
 * @param text the text in which the tags of the record stand, as `parseText` gives it.
 * @returns the record, the same object when nothing changed. Refused, so the same record: everything for a record of
 *   a newer version (`version-newer`), a tag that is not there (`tag-unknown`), a range that is none (`range-invalid`),
 *   a tag over the 10,000th (`too-many`). A value that is none stays as it was (`stage-unknown`, `hat-unknown`,
 *   `tag-unknown` for an answer to nothing, to itself or in a circle); a source that Samen does not know is kept
 *   (`source-unknown`).
 */
export function applyTagCommand(
  record: SourcesRecord,
  text: string,
  command: TagCommand,
  {hats}: TagCommandOptions = {},
): Tagged {
  if (record.readOnly) return result(record, [problem('version-newer', 'version', record.source?.version)]);
  const given = asRecord(command) as TagCommand | undefined;
  switch (given?.type) {
    case 'toggle-source':
      return toggle(record, text, given);
    case 'set':
      return changed(record, text, given.at, (tag) => withFields(record.tags, tag, given, hats));
    case 'untag':
      return untag(record, text, given.at);
    case 'confirm':
      return confirm(record, text, given.tag);
    case 'move':
      return move(record, text, given.tag, given.range);
    case 'replace':
      return replace(record, text, given.tags);
    case undefined:
      return result(record);
    default:
      return result(record); // from a page without types
  }
}

type Told<T extends TagCommand['type']> = Extract<TagCommand, {readonly type: T}>;

function toggle(record: SourcesRecord, text: string, {at, source: given}: Told<'toggle-source'>): Tagged {
  const source = asName(given);
  if (source === undefined) return result(record, [problem('source-unknown', 'source', given)]);
  return changed(record, text, at, (tag) => {
    const others = tag.sources.filter((each) => each !== source);
    if (others.length < tag.sources.length) return {tag: {...tag, sources: Object.freeze(others)}};
    const problems = sourceOf(source) === 'other' ? [problem('source-unknown', 'source', source)] : [];
    return {tag: {...tag, sources: inSourceOrder([...others, source])}, problems};
  });
}

function untag(record: SourcesRecord, text: string, at: TagAt): Tagged {
  const {tag, problems} = found(record, text, at);
  return tag ? result({...record, tags: without(record.tags, tag)}) : result(record, problems);
}

function withFields(
  tags: readonly Tag[],
  tag: Tag,
  given: TagFields,
  hats: readonly Hat[] | undefined,
): {readonly tag: Tag; readonly problems: readonly Problem[]} {
  const problems: Problem[] = [];
  const set: {-readonly [key in keyof TagFields]?: string | undefined} = {};
  /** `read` gives `undefined` for what it cannot use. */
  const take = (key: keyof TagFields, read: (value: unknown) => string | undefined, why: Problem): void => {
    const input: unknown = given[key];
    if (input === undefined) return;
    const value = isNothing(input) ? undefined : read(input);
    if (value === undefined && !isNothing(input)) problems.push(why);
    else set[key] = value;
  };
  for (const axis of hatAxes) {
    take(axis, (value) => parseHatId(value, axis, hats).value, problem('hat-unknown', axis, given[axis]));
  }
  take('stage', (value) => oneOf(stages, value), problem('stage-unknown', 'stage', given.stage));
  take('speaker', asName, problem('record-invalid', 'speaker', given.speaker));
  const asAnswered = (value: unknown) => {
    const id = asName(value);
    return id !== undefined && canAnswer(tags, tag.id, id) ? id : undefined;
  };
  take('answers', asAnswered, problem('tag-unknown', 'answers', given.answers));
  const {knower, stance, stage, speaker, answers, ...others} = {...tag, ...set};
  const next: Tag = {
    ...others,
    ...(knower !== undefined && {knower}),
    ...(stance !== undefined && {stance}),
    stage: oneOf(stages, stage) ?? 'brought',
    ...(speaker !== undefined && {speaker}),
    ...(answers !== undefined && {answers}),
  };
  return {tag: next, problems};
}
