import type {Parsed, Problem} from '../problem.js';
import {asList, asName, asRecord, jsonFields, oneOf} from '../parse.js';
import {parseEach} from '../parse-list.js';
import {at, isNothing, parsed, problem} from '../result.js';
import {sourceOf, stages, type Stage} from './axes.js';
import {hatAxes, parseHatId, type Hat} from './hats.js';
import {unlinked, withLooseLink} from './links.js';
import type {Anchor, Certainty, Tag} from './tag.js';
import {inSourceOrder, inTextOrder, maxTags} from './tags.js';
import {maxTextLength} from './text.js';

/** More sources of one statement are not read. */
const maxSources = 20;

const certainties: readonly Certainty[] = Object.freeze(['sure', 'moved', 'uncertain', 'orphan']);

/**
 * Reads tags as a record has them.
 *
 * @param input objects `{id, anchor: {start, end, exact, prefix?, suffix?}, sources?, knower?, stance?, stage?,
 *   speaker?, answers?, certainty?}`; fields Samen does not know ride along. `undefined`, `null` and `''` are no tags.
 * @param hats those that the host added.
 * @returns the tags in the order of the text. Left out: a tag without an id or quote that can be read (`tag-invalid`),
 *   one whose place is reversed, empty, negative, not whole or beyond any text (`range-invalid`), an id that was there
 *   before (`duplicate`). Of a tag, left out: a hat nobody knows (`hat-unknown`), a link that leads nowhere or in a
 *   circle (`tag-unknown`), a speaker that is no name (`record-invalid`), a source that is no name (`source-unknown`).
 *   Kept: a source that is none of the three (`source-unknown`). An unknown stage is `brought` (`stage-unknown`), an
 *   unknown certainty `uncertain` (`record-invalid`). Over 10,000 tags or no list: none (`too-many`, `tag-invalid`).
 */
export function parseTags(input: unknown, hats: readonly Hat[] = []): Parsed<readonly Tag[]> {
  if (isNothing(input)) return parsed(noTags);
  const list = asList(input, maxTags);
  if (!list) return parsed(noTags, [problem('tag-invalid', '', input)]);
  if (list.length > maxTags) return parsed(noTags, [problem('too-many', '', list.length)]);
  const pathOf = new Map<Tag, string>();
  const parse = (entry: unknown, path: string): Parsed<Tag | undefined> => {
    const found = parseTag(entry, path, hats);
    if (found.value) pathOf.set(found.value, path);
    return found;
  };
  const {value: tags, problems} = parseEach(list, parse, ({id}) => id);
  const loose = withLooseLink(tags);
  const lost = [...loose].map((tag) => problem('tag-unknown', at(pathOf.get(tag)!, 'answers'), tag.answers));
  const linked = tags.map((tag) => (loose.has(tag) ? unlinked(tag) : tag));
  return parsed(inTextOrder(linked), [...problems, ...lost]);
}

const noTags: readonly Tag[] = Object.freeze([]);

function parseTag(input: unknown, path: string, hats: readonly Hat[]): Parsed<Tag | undefined> {
  const given = asRecord(input);
  if (!given) return parsed(undefined, [problem('tag-invalid', path, input)]);
  const id = asName(given.id);
  if (id === undefined) return parsed(undefined, [problem('tag-invalid', at(path, 'id'), given.id)]);
  const {value: anchor, problems: lost} = parseAnchor(given.anchor, at(path, 'anchor'));
  if (!anchor) return parsed(undefined, lost);
  const problems: Problem[] = [];
  const read = <T>({value, problems: own}: Parsed<T>): T => {
    problems.push(...own);
    return value;
  };
  const ids = read(parseSourceIds(given.sources, at(path, 'sources')));
  const [knower, stance] = hatAxes.map((axis) => read(parseHatId(given[axis], axis, hats, at(path, axis))));
  const stage = read(parseStage(given.stage, at(path, 'stage')));
  const speaker = isNothing(given.speaker) ? undefined : asName(given.speaker);
  if (speaker === undefined && !isNothing(given.speaker)) {
    problems.push(problem('record-invalid', at(path, 'speaker'), given.speaker));
  }
  const answers = isNothing(given.answers) ? undefined : asName(given.answers);
  if (answers === undefined && !isNothing(given.answers)) {
    problems.push(problem('tag-unknown', at(path, 'answers'), given.answers));
  }
  const tag: Tag = {
    ...jsonFields(given, tagFields),
    id,
    sources: ids,
    ...(knower !== undefined && {knower}),
    ...(stance !== undefined && {stance}),
    stage,
    ...(speaker !== undefined && {speaker}),
    ...(answers !== undefined && {answers}),
    certainty: read(parseCertainty(given.certainty, at(path, 'certainty'))),
    anchor,
  };
  return parsed(Object.freeze(tag), problems);
}

const tagFields: readonly (keyof Tag)[] = Object.freeze([
  ...(['id', 'sources', 'knower', 'stance', 'stage', 'speaker', 'answers', 'certainty', 'anchor'] as const),
]);

/** The words may be '' for a place alone; a quote without a place is for who imports it to find. */
function parseAnchor(input: unknown, path: string): Parsed<Anchor | undefined> {
  const given = asRecord(input);
  const {start, end, exact, prefix = '', suffix = ''} = given ?? {};
  if (!given || ![exact, prefix, suffix].every((each) => typeof each === 'string')) {
    return parsed(undefined, [problem('tag-invalid', path, input)]);
  }
  const isWhole = Number.isSafeInteger(start) && Number.isSafeInteger(end);
  const [from, to] = [start as number, end as number];
  if (!isWhole || from < 0 || from >= to || to > maxTextLength) {
    return parsed(undefined, [problem('range-invalid', path, input)]);
  }
  const others = jsonFields(given, ['start', 'end', 'exact', 'prefix', 'suffix']);
  const words = {exact, prefix, suffix} as Pick<Anchor, 'exact' | 'prefix' | 'suffix'>;
  return parsed(Object.freeze({...others, start: from, end: to, ...words}));
}

function parseSourceIds(input: unknown, path: string): Parsed<readonly string[]> {
  if (isNothing(input)) return parsed(inSourceOrder([]));
  const list = asList(input, maxSources) ?? [input];
  if (list.length > maxSources) return parsed(inSourceOrder([]), [problem('too-many', path, list.length)]);
  const problems: Problem[] = [];
  const ids = list.flatMap((entry, index) => {
    const id = asName(entry);
    if (id === undefined || sourceOf(id) === 'other') {
      problems.push(problem('source-unknown', at(path, index), entry));
    }
    return id === undefined ? [] : [id];
  });
  return parsed(inSourceOrder(ids), problems);
}

function parseStage(input: unknown, path: string): Parsed<Stage> {
  const stage = oneOf(stages, input);
  const isLost = stage === undefined && !isNothing(input);
  return parsed(stage ?? 'brought', isLost ? [problem('stage-unknown', path, input)] : []);
}

/** Who does not say is sure; who says something that nobody understands had a reason to. */
function parseCertainty(input: unknown, path: string): Parsed<Certainty> {
  if (isNothing(input)) return parsed('sure');
  const certainty = oneOf(certainties, input);
  return certainty ? parsed(certainty) : parsed('uncertain', [problem('record-invalid', path, input)]);
}
