/** Commands for when the text was changed, or tags come from elsewhere. */
import type {Problem} from '../problem.js';
import {asList, asRecord, jsonFields} from '../parse.js';
import {under} from '../parse-list.js';
import {at, problem} from '../result.js';
import {anchorAt} from './anchors.js';
import {byId, changedTo, isSame, rangeIn, result, type Tagged} from './change.js';
import {unlinked, withLooseLink} from './links.js';
import type {Anchor, Tag, TextRange} from './tag.js';
import {inTextOrder, maxTags, type SourcesRecord} from './tags.js';
import {textHash} from './text-hash.js';

/** A tag that was moved or uncertain stands where it says; an orphan has no place to confirm (`range-invalid`). */
export function confirm(record: SourcesRecord, text: string, id: string): Tagged {
  const {tag, problems} = byId(record, id, 'tag');
  if (!tag) return result(record, problems);
  if (tag.certainty === 'sure') return result(record, [], tag.id);
  if (tag.certainty === 'orphan') return result(record, [problem('range-invalid', 'tag', id)], tag.id);
  return settled(record, text, tag, tag.anchor, 'tag');
}

/** A tag, an orphan above all, stands here from now on. */
export function move(record: SourcesRecord, text: string, id: string, range: TextRange): Tagged {
  const {tag, problems} = byId(record, id, 'tag');
  return tag ? settled(record, text, tag, range, 'range') : result(record, problems);
}

function settled(record: SourcesRecord, text: string, tag: Tag, given: TextRange, path: string): Tagged {
  const range = rangeIn(text, given);
  if (!range) return result(record, [problem('range-invalid', path, given)], tag.id);
  const {value: anchor, problems} = anchorAt(text, range);
  if (!anchor) return result(record, under(path, problems), tag.id);
  return changedTo(record, tag, {...tag, anchor, certainty: 'sure'});
}

/**
 * All tags at once, which stand in this text from now on. Tags as a parser of Samen gives them, or found again. Over
 * 10,000, or no list: nothing happens (`too-many`, `tag-invalid`). Left out: what is no tag (`tag-invalid`), an id that
 * was there before (`duplicate`), a link that leads nowhere or in a circle (`tag-unknown`). A place that is not in the
 * text makes an orphan.
 */
export function replace(record: SourcesRecord, text: string, given: readonly Tag[]): Tagged {
  const list = asList(given, maxTags);
  if (!list) return result(record, [problem('tag-invalid', 'tags', given)]);
  if (list.length > maxTags) return result(record, [problem('too-many', 'tags', given.length)]);
  const problems: Problem[] = [];
  const byTagId = new Map<string, Tag>();
  const own = new Map<unknown, Tag>(record.tags.map((tag) => [tag, tag]));
  list.forEach((entry, index) => {
    const tag = own.get(entry) ?? asTag(entry);
    if (!tag) problems.push(problem('tag-invalid', at('tags', index), entry));
    else if (byTagId.has(tag.id)) problems.push(problem('duplicate', at('tags', index), tag.id));
    else byTagId.set(tag.id, tag);
  });
  const tags = [...byTagId.values()];
  const loose = withLooseLink(tags);
  for (const {id, answers} of loose) problems.push(problem('tag-unknown', at('tags', id), answers));
  const old = new Map(record.tags.map((tag) => [tag.id, tag]));
  const placed = tags.map((each) => {
    const tag = within(text, loose.has(each) ? unlinked(each) : each);
    const known = old.get(tag.id);
    // What did not change stays the same object, so that nobody draws it again.
    return known && isSame(known, tag) ? known : tag;
  });
  const next = {...record, tags: inTextOrder(placed), textHash: textHash(text)};
  const isChanged =
    next.textHash !== record.textHash ||
    next.tags.length !== record.tags.length ||
    next.tags.some((tag, index) => tag !== record.tags[index]);
  return result(isChanged ? next : record, problems);
}

/** What has the parts that every tag has; the rest is for who made it. */
function asTag(input: unknown): Tag | undefined {
  const tag = jsonFields(asRecord(input) ?? {}) as Partial<Tag>;
  const {id, anchor, sources} = tag;
  const {start, end, exact, prefix, suffix} = (asRecord(anchor) ?? {}) as Partial<Anchor>;
  const isPlace = Number.isSafeInteger(start) && Number.isSafeInteger(end);
  const isQuote = [exact, prefix, suffix].every((each) => typeof each === 'string');
  const isTag = typeof id === 'string' && Array.isArray(sources) && isPlace && isQuote;
  return isTag ? (tag as Tag) : undefined;
}

function within(text: string, tag: Tag): Tag {
  const {start, end} = tag.anchor;
  const isInside = start >= 0 && start < end && end <= text.length;
  return isInside || tag.certainty === 'orphan' ? tag : Object.freeze({...tag, certainty: 'orphan'});
}
