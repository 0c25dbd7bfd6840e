/** Tags as W3C Web Annotations (Recommendation of 23 February 2017, JSON-LD). */
import {asText, jsonFields} from '../parse.js';
import {
  annotationContext,
  annotationAxes,
  asUri,
  bodyIri,
  certaintyKey,
  tagIri,
  textIri,
  type AnnotationAxis,
} from './annotation-iris.js';
import {ridingFields} from './annotation-fields.js';
import {codePointsOf, wholeAtEdges, type CodePoints} from './code-points.js';
import type {Anchor, Tag} from './tag.js';
import type {SourcesRecord} from './tags.js';
import {textHash} from './text-hash.js';

export interface AnnotationOptions {
  /** The IRI at which the text stands. Without it, or when it is none, a name made of the text's hash. */
  readonly source?: string;
  /** The word that people read for each source; without one its id. */
  readonly words?: Readonly<Record<string, string>>;
  /** The language of these words, such as `nl`. */
  readonly lang?: string;
  /** Who tagged: an IRI, or a name. Only when given, for it is about a person. A tag that names its own keeps that. */
  readonly creator?: string;
  /**
   * `false` leaves out who said something, who tagged, and every field that Samen does not know: names may stand there.
   * The quoted words stay: without them no tag is found again. Default `true`.
   */
  readonly withNames?: boolean;
}

/** What every JSON-LD object is here. */
export type AnnotationJson = Readonly<Record<string, unknown>>;

/**
 * The tags of a record as an `AnnotationPage`. Every item has its own `@context`, so that it can be handed on alone.
 *
 * - `body`: per source its word (`TextualBody`, `tagging`) and its IRI (`classifying`), then stage, hats and speaker by
 *   IRI, then the annotation that is answered (`linking`).
 * - `target`: the words of the quote, and the place counted in code points as the W3C wants. An orphan has no place.
 * - Fields that Samen does not know ride along, unless they mean something else in an annotation. Dates and IRIs of the
 *   W3C's own fields only when they are such.
 *
 * @param text in which the tags stand.
 */
export function toAnnotations(
  {tags}: Pick<SourcesRecord, 'tags'>,
  text: string,
  options: AnnotationOptions = {},
): AnnotationJson {
  const hash = textHash(text);
  const source = asUri(options.source ?? '') ?? textIri(hash);
  const points = codePointsOf(text);
  // An orphan without words says nothing of any text.
  const placed = tags.filter(({anchor, certainty}) => anchor.exact !== '' || certainty !== 'orphan');
  const items = placed.map((tag) => ({
    '@context': annotationContext,
    id: tagIri(hash, tag.id),
    type: 'Annotation',
    motivation: 'classifying',
    ...ridingAlong(tag, options),
    ...(tag.certainty !== 'sure' && {[certaintyKey]: tag.certainty}),
    body: [...sourceBodies(tag, options), ...axisBodies(tag, options), ...linkBodies(tag, hash)],
    target: {type: 'SpecificResource', source, selector: selectors(tag, points)},
  }));
  return jsonFields({
    '@context': annotationContext,
    id: `${textIri(hash)}:tags`,
    type: 'AnnotationPage',
    startIndex: 0,
    items,
  });
}

function sourceBodies({sources}: Tag, {words = {}, lang}: AnnotationOptions): readonly AnnotationJson[] {
  return sources.flatMap((id) => {
    const word = Object.hasOwn(words, id) ? asText(words[id]) : undefined;
    const language = word !== undefined && lang ? {language: lang} : {};
    return [
      {type: 'TextualBody', purpose: 'tagging', value: word ?? id, format: 'text/plain', ...language},
      classifying('source', id),
    ];
  });
}

function axisBodies(tag: Tag, {withNames = true}: AnnotationOptions): readonly AnnotationJson[] {
  return annotationAxes.flatMap((axis) => {
    if (axis === 'source' || (axis === 'speaker' && !withNames)) return [];
    const id = tag[axis];
    return id === undefined ? [] : [classifying(axis, id)];
  });
}

function classifying(axis: AnnotationAxis, id: string): AnnotationJson {
  return {type: 'SpecificResource', purpose: 'classifying', source: bodyIri(axis, id)};
}

function linkBodies({answers}: Tag, hash: string): readonly AnnotationJson[] {
  if (answers === undefined) return [];
  return [{type: 'SpecificResource', purpose: 'linking', source: tagIri(hash, answers)}];
}

function selectors({anchor, certainty}: Tag, points: CodePoints): readonly AnnotationJson[] {
  const [exact = '', prefix, suffix] = [anchor.exact, anchor.prefix, anchor.suffix].map(wholeAtEdges);
  const around = {...(prefix && {prefix}), ...(suffix && {suffix})};
  const quote = {type: 'TextQuoteSelector', exact, ...around};
  return [...(exact ? [quote] : []), ...(certainty === 'orphan' ? [] : [position(anchor, points)])];
}

function position({start, end}: Anchor, {fromUnits}: CodePoints): AnnotationJson {
  return {type: 'TextPositionSelector', start: fromUnits(start), end: fromUnits(end)};
}

/** Who made it and what a tag has that is not Samen's. */
function ridingAlong(tag: Tag, {withNames = true, creator = ''}: AnnotationOptions): AnnotationJson {
  if (!withNames) return {};
  const name = creator.trim();
  const maker = asUri(name) ?? {type: 'Person', name};
  return {...(name !== '' && {creator: maker}), ...ridingFields(tag)};
}
