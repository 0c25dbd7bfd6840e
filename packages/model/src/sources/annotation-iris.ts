/** The names that Samen uses in W3C Web Annotations: how its ids become IRIs, and back. */
import {isCalendarDate} from '../calendar-date.js';

/** What every annotation names as its vocabulary. */
export const annotationContext = 'http://www.w3.org/ns/anno.jsonld';

/** How sure the place of a tag is in the text that it names; absent when sure. The W3C has no word for it. */
export const certaintyKey = 'urn:x-samen:certainty';

/** What an IRI of Samen can stand for, in the body of an annotation. */
export const annotationAxes = Object.freeze(['source', 'knower', 'stance', 'stage', 'speaker'] as const);

/** One of {@link annotationAxes}. */
export type AnnotationAxis = (typeof annotationAxes)[number];

const own = 'urn:x-samen:';

/** `urn:x-samen:source:experiential`. A source that is an IRI of somebody else stays what it is. */
export function bodyIri(axis: AnnotationAxis, id: string): string {
  return axis === 'source' && isForeignUri(id) ? id : `${own}${axis}:${encoded(id)}`;
}

/** What {@link bodyIri} was made of; `undefined` for an IRI that is not Samen's. */
export function fromBodyIri(iri: string): {readonly axis: AnnotationAxis; readonly id: string} | undefined {
  const axis = annotationAxes.find((each) => iri.startsWith(`${own}${each}:`));
  return axis && {axis, id: decoded(iri.slice(own.length + axis.length + 1))};
}

/** The text that has this hash, wherever it stands. */
export function textIri(hash: string): string {
  return `${own}text:${encoded(hash)}`;
}

/** The annotation of a tag. One that came from elsewhere keeps the IRI it had. */
export function tagIri(hash: string, id: string): string {
  return isForeignUri(id) ? id : `${textIri(hash)}:tag:${encoded(id)}`;
}

/** The id of the tag of which {@link tagIri} was made: an IRI of somebody else as it is. */
export function fromTagIri(iri: string): string {
  const [, id] = /^urn:x-samen:text:[^:]*:tag:(.+)$/s.exec(iri) ?? [];
  return id === undefined ? iri : decoded(id);
}

/** A text that is an IRI but for what an URI writes with percents: such as a letter with an accent, or a space. */
export function asUri(text: string): string | undefined {
  const written = text.trim().replace(/[^\x21-\x7e]+/g, encoded);
  return isUri(written) ? written : undefined;
}

/** RFC 3986, without addresses of IP version 6. */
const uri = (() => {
  const letter = String.raw`(?:[\w.~!$&'()*+,;=-]|%[\da-f]{2})`;
  const any = String.raw`(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*`;
  const path = String.raw`(?:[\w.~!$&'()*+,;=:@/-]|%[\da-f]{2})*`;
  const server = String.raw`\/\/(?:(?:${letter}|:)*@)?${letter}*(?::\d*)?(?:\/${path})?`;
  return new RegExp(
    String.raw`^[a-z][a-z\d+.-]*:(?:${server}|\/?(?:${letter}|[:@])${path})(?:\?${any})?(?:#${any})?$`,
    'i',
  );
})();

/** Whether a text is an URI with a scheme. */
export function isUri(text: string): boolean {
  return uri.test(text);
}

/** `2015-01-28T12:00:00Z`: a day that exists, a time and its zone. */
export function isDateTime(text: string): boolean {
  return (
    /^.{10}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/.test(text) &&
    isCalendarDate(text.slice(0, 10))
  );
}

function isForeignUri(text: string): boolean {
  return isUri(text) && !text.startsWith(own);
}

/** `encodeURIComponent` throws at half a character pair. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
