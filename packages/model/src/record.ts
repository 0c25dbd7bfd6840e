/**
 * The envelope around what a widget saves: a schema name, a version, fields. Each widget's `record.ts` opens it
 * here, parses its own fields, and closes it here; so all widgets treat newer versions and unknown fields alike:
 *
 * ```ts
 * const shape: RecordShape = {schema: 'samen-…', version: 1, fields: ['people', …]};
 * const {value: opened, problems} = openRecord(input, shape);
 * if (!opened) return parsed(emptyRecord, problems);
 * const people = parsePeople(opened.fields.people); … {...opened.kept, people: people.value}
 * closeRecord(record, shape, {people: record.people});
 * ```
 */
import type {Parsed} from './problem.js';
import {asRecord, jsonFields} from './parse.js';
import {isNothing, parsed, problem} from './result.js';

/** What a widget's record is called and which fields this version knows, besides `schema` and `version`. */
export interface RecordShape {
  readonly schema: string;
  readonly version: number;
  readonly fields: readonly string[];
}

/** The part that every record value has in common. */
export interface KeptRecord {
  /** The top-level fields this version does not know; they are written back. */
  readonly unknown: Readonly<Record<string, unknown>>;
  /** Saved by a newer version: may be shown, not changed. */
  readonly readOnly: boolean;
  /** Only when `readOnly`: the record exactly as it came. It is written back instead of our reading of it. */
  readonly source?: Readonly<Record<string, unknown>>;
}

/** An opened envelope: the fields to parse, still unread, and what to keep beside them. */
export interface OpenedRecord {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly kept: KeptRecord;
}

/**
 * Opens a saved record.
 *
 * @param input JSON text or the object it stands for.
 * @returns `undefined` without a problem for `undefined`, `null` and `''`; `undefined` and `record-invalid` for
 *   broken JSON, another schema or a version that is not 1, 2, 3…; a newer version opens read-only and says
 *   `version-newer`.
 */
export function openRecord(input: unknown, shape: RecordShape): Parsed<OpenedRecord | undefined> {
  if (isNothing(input)) return parsed(undefined);
  const source = asRecord(typeof input === 'string' ? fromJson(input) : input);
  if (!source) return parsed(undefined, [problem('record-invalid', '', input)]);
  const {schema, version} = source;
  if (schema !== shape.schema) return parsed(undefined, [problem('record-invalid', 'schema', schema)]);
  if (!isVersion(version)) return parsed(undefined, [problem('record-invalid', 'version', version)]);
  const unknown = jsonFields(source, ['schema', 'version', ...shape.fields]);
  if (version <= shape.version) return parsed({fields: source, kept: {unknown, readOnly: false}});
  // Read what is written back: a host may hand over what JSON writes differently, such as a Date.
  const asJson = jsonFields(source);
  const kept = {unknown, readOnly: true, source: asJson};
  return parsed({fields: asJson, kept}, [problem('version-newer', 'version', version)]);
}

/**
 * The JSON form of a record: schema, version, the fields given (`undefined` ones are absent) and the unknown fields.
 * A read-only record gives back its source: writing our reading of it would lose what only the newer version knows.
 */
export function closeRecord(
  record: KeptRecord,
  {schema, version}: RecordShape,
  fields: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  if (record.readOnly && record.source) return {...record.source};
  const known = jsonFields({schema, version, ...fields});
  // Known fields come first for the reader of the file and also win, should a caller have put one in `unknown`.
  return {...known, ...record.unknown, ...known};
}

function isVersion(input: unknown): input is number {
  return Number.isSafeInteger(input) && (input as number) >= 1;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
