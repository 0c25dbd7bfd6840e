/** How a command finds its tag, and how a changed tag gets back into the record. */
import type {Problem} from '../problem.js';
import {asName, asRecord} from '../parse.js';
import {under} from '../parse-list.js';
import {problem} from '../result.js';
import {anchorAt} from './anchors.js';
import {saysNothing, without} from './links.js';
import type {Anchor, Tag, TextRange} from './tag.js';
import {byPlace, inTextOrder, maxTags, tagFor, type SourcesRecord} from './tags.js';
import {snapToCharacters} from './text.js';
import {textHash} from './text-hash.js';

/** Which tag is meant: by its id, or by where it stands. At a place without one, a new one can be made. */
export type TagAt = {readonly tag: string} | {readonly range: TextRange};

/** What a command did. */
export interface Tagged {
  /** The same object when nothing changed. */
  readonly record: SourcesRecord;
  /** The tag that was meant, when it is there now. */
  readonly tagId?: string;
  readonly problems: readonly Problem[];
}

/** What a command gives back; frozen. */
export function result(record: SourcesRecord, problems: readonly Problem[] = [], tagId?: string): Tagged {
  return Object.freeze({
    record: Object.freeze(record),
    ...(tagId !== undefined && {tagId}),
    problems: Object.freeze([...problems]),
  });
}

/** The tag that is meant; without it, the range where one can be made, or why there is neither. */
export function found(
  record: SourcesRecord,
  text: string,
  at: TagAt,
): {readonly tag?: Tag; readonly range?: TextRange; readonly problems?: readonly Problem[]} {
  const {tag: id, range: given} = asRecord(at) ?? {};
  if (given === undefined) return byId(record, id, 'at.tag');
  const range = rangeIn(text, given);
  if (!range) return {problems: [problem('range-invalid', 'at.range', given)]};
  const tag = tagFor(record.tags, range);
  return tag ? {tag} : {range};
}

/** The tag with this id, or `tag-unknown`. */
export function byId(
  record: SourcesRecord,
  id: unknown,
  path: string,
): {readonly tag?: Tag; readonly problems?: readonly Problem[]} {
  const name = asName(id);
  const tag = record.tags.find((each) => each.id === name);
  return tag ? {tag} : {problems: [problem('tag-unknown', path, id)]};
}

/** The range, widened to whole characters; `undefined` for one that is reversed, empty, not whole or out of the text. */
export function rangeIn(text: string, input: unknown): TextRange | undefined {
  const {start, end} = asRecord(input) ?? {};
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return undefined;
  const range = {start: start as number, end: end as number};
  const isInside = range.start >= 0 && range.start < range.end && range.end <= text.length;
  return isInside ? snapToCharacters(text, range) : undefined;
}

/** The record after a change to the tag that is meant, which is a new one when there is none at that place yet. */
export function changed(
  record: SourcesRecord,
  text: string,
  at: TagAt,
  change: (tag: Tag) => {readonly tag: Tag; readonly problems?: readonly Problem[]},
): Tagged {
  const {tag: old, range, problems: why} = found(record, text, at);
  if (!old && !range) return result(record, why);
  const before = old ?? blank(record.tags);
  const {tag: next, problems} = change(before);
  if (old && !saysNothing(next)) return changedTo(record, old, next, problems);
  if (old && !isSame(old, next)) return result({...record, tags: without(record.tags, old)}, problems);
  if (saysNothing(next)) return result(record, problems, old?.id);
  if (record.tags.length >= maxTags) return result(record, [problem('too-many', 'at.range', maxTags + 1)]);
  const {value: anchor, problems: lost} = anchorAt(text, range!);
  if (!anchor) return result(record, under('at.range', lost));
  const tags = inserted(record.tags, Object.freeze({...next, anchor}));
  // The other tags may stand in another text: then its hash stays, so that they are looked for again.
  const isFirst = record.tags.length === 0;
  return result({...record, tags, ...(isFirst && {textHash: textHash(text)})}, problems, next.id);
}

/** The record with another tag in the place of this one; the same record for the same tag. */
export function changedTo(
  record: SourcesRecord,
  old: Tag,
  next: Tag,
  problems: readonly Problem[] = [],
): Tagged {
  if (isSame(old, next)) return result(record, problems, old.id);
  const tags = record.tags.map((tag) => (tag === old ? Object.freeze(next) : tag));
  const isMoved = byPlace(old, next) !== 0;
  return result({...record, tags: isMoved ? inTextOrder(tags) : Object.freeze(tags)}, problems, old.id);
}

/** Whether two tags are the same to their last field, in whichever order those were filled in. */
export function isSame(one: Tag, other: Tag): boolean {
  // Of thousands of tags most have moved.
  if (one.anchor.start !== other.anchor.start || one.anchor.end !== other.anchor.end) return false;
  const text = ({anchor, ...others}: Tag) => {
    const inOrder = (fields: object) => Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify([inOrder(anchor), inOrder(others)]);
  };
  return one === other || text(one) === text(other);
}

const nowhere: Anchor = Object.freeze({start: 0, end: 0, exact: '', prefix: '', suffix: ''});
const noSources: readonly string[] = Object.freeze([]);

/** A tag of which nothing is said yet, with the first free number behind how many there are. */
function blank(tags: readonly Tag[]): Tag {
  const first = tags.length + 1;
  // A set of thousands of ids takes longer than everything else here, and is needed only after tags were taken away.
  const isTaken = tags.some(({id}) => id === `t${first}`);
  const number = isTaken ? freeNumber(new Set(tags.map(({id}) => id)), first + 1) : first;
  return {id: `t${number}`, sources: noSources, stage: 'brought', certainty: 'sure', anchor: nowhere};
}

function freeNumber(taken: ReadonlySet<string>, from: number): number {
  let number = from;
  while (taken.has(`t${number}`)) number++;
  return number;
}

function inserted(tags: readonly Tag[], tag: Tag): readonly Tag[] {
  const behind = tags.findIndex((each) => byPlace(each, tag) > 0);
  const at = behind === -1 ? tags.length : behind;
  const all = [...tags];
  all.splice(at, 0, tag);
  return Object.freeze(all);
}
