/** The fields of an annotation that Samen does not read, and those of a tag that an annotation can carry. */
import {asRecord, jsonFields} from '../parse.js';
import {certaintyKey, isDateTime, isUri} from './annotation-iris.js';

/**
 * The fields that ride along between a tag and an annotation, either way: those with a meaning in neither, and those of
 * the W3C about rights and origin as far as they hold what the W3C asks for.
 */
export function ridingFields(given: unknown): Readonly<Record<string, unknown>> {
  const fields = asRecord(given) ?? {};
  const refused = Object.keys(fields).filter((key) => checks.get(key)?.(fields[key]) === false);
  return jsonFields(fields, [...ofTag, ...ofAnnotation, ...refused]);
}

const ofTag: readonly string[] = [
  ...['id', 'anchor', 'certainty', 'sources', 'knower', 'stance', 'stage', 'speaker', 'answers'],
];

/** Also what would change how a body or a target is understood. */
const ofAnnotation: readonly string[] = [
  ...['@context', '@id', '@type', 'type', 'motivation', 'body', 'bodyValue', 'target', 'stylesheet'],
  certaintyKey,
];

const isIri = (value: unknown) => typeof value === 'string' && isUri(value);
const isIris = (value: unknown) =>
  isIri(value) || (Array.isArray(value) && value.length > 0 && value.every(isIri));
const isTime = (value: unknown) => typeof value === 'string' && isDateTime(value);

const checks: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ['created', isTime],
  ['modified', isTime],
  ['generated', isTime],
  ['rights', isIris],
  ['via', isIris],
  ['canonical', isIri],
]);
