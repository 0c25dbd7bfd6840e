/** What an annotation says: its bodies, as the fields of a tag. */
import {asRecord, asText} from '../parse.js';
import {fromBodyIri, type AnnotationAxis} from './annotation-iris.js';
import {listed} from './annotation-target.js';
import {sourceOf} from './axes.js';

/** Still to be parsed as the fields of a tag. */
export interface SaidInBodies extends Partial<Record<Exclude<AnnotationAxis, 'source'>, string>> {
  readonly sources: readonly string[];
  /** The IRI of the annotation that this one is about. */
  readonly answers?: string;
}

/**
 * Reads the bodies of an annotation.
 *
 * - An IRI of Samen is what it says, wherever it stands. Another IRI is a source when it is there to classify.
 * - A text is a source when it is an id of Samen's sources, or there to tag or classify. Beside IRIs of Samen it is only
 *   the word for one of these.
 * - A comment, an image and whatever else there is, is not read: a tag has no place for it.
 *
 * A body without a purpose has that of the annotation (`motivation`).
 */
export function readBodies(annotation: Readonly<Record<string, unknown>>): SaidInBodies {
  const given = [...listed(annotation.body), {value: annotation.bodyValue}];
  const bodies = given.map((body) => readBody(body, annotation.motivation));
  const own = bodies.flatMap(({iri}) => (iri === undefined ? [] : (fromBodyIri(iri) ?? [])));
  const sources = bodies.flatMap(({iri = '', text = '', isTag}) => {
    const known = fromBodyIri(iri);
    if (known) return known.axis === 'source' ? [known.id] : [];
    const isWord = text !== '' && own.length > 0;
    const id = text || iri;
    return id !== '' && (sourceOf(id) !== 'other' || (isTag && !isWord)) ? [id] : [];
  });
  const said = own.filter(({axis}) => axis !== 'source').map(({axis, id}) => [axis, id] as const);
  const answers = bodies.find(({isLink, iri}) => isLink && iri !== undefined)?.iri;
  return {
    ...(Object.fromEntries(said.reverse()) as Partial<Record<Exclude<AnnotationAxis, 'source'>, string>>),
    sources,
    ...(answers !== undefined && {answers}),
  };
}

interface Body {
  readonly text?: string;
  readonly iri?: string;
  readonly isTag: boolean;
  readonly isLink: boolean;
}

function readBody(input: unknown, motivation: unknown): Body {
  const body = asRecord(input) ?? {source: input};
  const purposes = listed(body.purpose ?? motivation);
  const text = asText(body.value)?.trim();
  const iri = body.source ?? body.id;
  return {
    ...(text !== undefined && {text}),
    ...(typeof iri === 'string' && {iri: iri.trim()}),
    isTag: purposes.includes('tagging') || purposes.includes('classifying'),
    isLink: purposes.includes('linking') || purposes.includes('replying'),
  };
}
