/** Tags out of W3C Web Annotations, wherever these were made. */
import type {Parsed, Problem} from '../problem.js';
import {asList, asName, asRecord} from '../parse.js';
import {at, isNothing, parsed, problem} from '../result.js';
import {reanchor} from './anchors.js';
import {readBodies} from './annotation-body.js';
import {ridingFields} from './annotation-fields.js';
import {certaintyKey, fromTagIri, textIri} from './annotation-iris.js';
import {placeFound, placeNow, type Placed} from './annotation-place.js';
import {listed, readTarget} from './annotation-target.js';
import {codePointsOf} from './code-points.js';
import type {Hat} from './hats.js';
import {parseTags} from './parse-tags.js';
import type {Tag} from './tag.js';
import {maxTags} from './tags.js';
import {textHash} from './text-hash.js';

/**
 * Reads annotations and finds their places in a text.
 *
 * @param input JSON text or what it stands for: an annotation, a list of them, an `AnnotationPage`, or an
 *   `AnnotationCollection` whose first page is in it. Nothing is fetched.
 * @param hats those that the host added.
 * @returns the tags in the order of the text; of `toAnnotations` of a record the tags of that record, except that an
 *   orphan no longer knows where it stood. Left out: what is no
 *   annotation or says nowhere where it stands (`annotation-invalid`), a place alone that is not in the text
 *   (`range-invalid`), and what `parseTags` leaves out. A quote that is not found makes an orphan; a place alone is
 *   `moved` until somebody has looked, unless it is said of exactly this text. Over 10,000: none (`too-many`).
 */
export function fromAnnotations(
  input: unknown,
  text: string,
  {hats}: {readonly hats?: readonly Hat[]} = {},
): Parsed<readonly Tag[]> {
  const {value: entries, problems} = itemsOf(input);
  if (entries.length > maxTags) return parsed(noTags, [problem('too-many', '', entries.length)]);
  const own: Problem[] = [...problems];
  const points = codePointsOf(text);
  const thisText = textIri(textHash(text));
  const found: Sought[] = [];
  for (const {entry, path} of entries) {
    const annotation = asAnnotation(entry);
    const target = annotation && readTarget(annotation.target);
    const isThisText = target?.source === thisText;
    const placed = target && placeNow(text, points, target, isThisText, annotation[certaintyKey]);
    if (annotation && placed) found.push({annotation, placed, path});
    else own.push(problem(target ? 'range-invalid' : 'annotation-invalid', path, entry));
  }
  const ids = new Set<string>(found.flatMap(({annotation}) => idOf(annotation) ?? []));
  const places = settled(text, found);
  const tags = found.map(({annotation}, index) => {
    const {answers, ...said} = readBodies(annotation);
    const answered = answers === undefined ? undefined : fromTagIri(answers);
    const isLink = answered !== undefined && (answered !== answers || ids.has(answered));
    const id = idOf(annotation) ?? freeId(ids);
    return {...ridingFields(annotation), id, ...said, ...(isLink && {answers: answered}), ...places[index]};
  });
  const {value, problems: ofTags} = parseTags(tags, hats);
  return parsed(value, [...own, ...ofTags.map((each) => within(each, found))]);
}

interface Sought {
  readonly annotation: Readonly<Record<string, unknown>>;
  readonly placed: Placed;
  readonly path: string;
}

const noTags: readonly Tag[] = Object.freeze([]);

/** What has to be searched for is searched for together: what stands before it tells where to look. */
function settled(text: string, found: readonly Sought[]): readonly Placed[] {
  const sought = found.filter(({placed}) => placed.certainty === undefined);
  const anchors = sought.map(({placed}) => placed.anchor);
  const hits = new Map(reanchor(text, anchors).map((hit, index) => [sought[index], hit]));
  return found.map((each) => {
    const hit = hits.get(each);
    return hit ? placeFound(text, each.placed.anchor, hit) : each.placed;
  });
}

interface Entry {
  readonly entry: unknown;
  readonly path: string;
}

/** The annotations in what came in, each with where it stood. */
function itemsOf(input: unknown): Parsed<readonly Entry[]> {
  if (isNothing(input)) return parsed([]);
  const given = typeof input === 'string' ? fromJson(input) : input;
  const list = asList(given, maxTags);
  if (list) return parsed(entriesOf(list, ''));
  const outer = asRecord(given);
  if (!outer) return parsed([], [problem('annotation-invalid', '', input)]);
  const page = asRecord(outer.first);
  const items = asList(page ? page.items : outer.items, maxTags);
  if (items) return parsed(entriesOf(items, page ? 'first.items' : 'items'));
  return parsed([{entry: outer, path: ''}]);
}

function entriesOf(list: readonly unknown[], path: string): readonly Entry[] {
  return list.map((entry, index) => ({entry, path: at(path, index)}));
}

/** What has a target, and does not say that it is something else. */
function asAnnotation(input: unknown): Readonly<Record<string, unknown>> | undefined {
  const annotation = asRecord(input);
  if (!annotation || isNothing(annotation.target)) return undefined;
  return annotation.type === undefined || listed(annotation.type).includes('Annotation')
    ? annotation
    : undefined;
}

function idOf({id}: Readonly<Record<string, unknown>>): string | undefined {
  return typeof id === 'string' ? asName(fromTagIri(id.trim())) : undefined;
}

/** Takes the id as well. */
function freeId(taken: Set<string>): string {
  let next = taken.size + 1;
  while (taken.has(`t${next}`)) next++;
  taken.add(`t${next}`);
  return `t${next}`;
}

/** A problem of the tag with this index, as one of the annotation it was read from. */
function within(each: Problem, found: readonly Sought[]): Problem {
  const [, index = '', field = ''] = /^\[(\d+)\]\.?(.*)$/s.exec(each.path) ?? [];
  const {path = ''} = found[Number(index)] ?? {};
  return Object.freeze({...each, path: path && field ? `${path}.${field}` : path || field});
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
