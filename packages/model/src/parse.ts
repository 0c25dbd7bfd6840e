/**
 * The small steps that every parser of this package is made of. Nothing here throws, whatever comes in: also not
 * for a getter or a Proxy that throws, because a page may hand over anything.
 */
import type {Parsed, Problem, ProblemCode} from './problem.js';

/** Upper bounds of what is read. Texts are counted in UTF-16 units, like `maxlength` of an input. */
export const limits = Object.freeze({
  /** Names, ids, roles, kinds and articles. */
  name: 200,
  /** Sentences of people: a reason, a decision, the promise of a rung. */
  text: 2000,
  /** Entries of a list; a longer one is not read, so that a mistaken array cannot freeze the page. */
  items: 10_000,
  /** The short look at an offending input in a {@link Problem}. */
  shown: 40,
});

const noProblems: readonly Problem[] = Object.freeze([]);

/** A parse result; frozen. */
export function parsed<T>(value: T, problems: readonly Problem[] = noProblems): Parsed<T> {
  return Object.freeze({value, problems: problems.length > 0 ? Object.freeze([...problems]) : noProblems});
}

/** A frozen problem; `input` becomes its short text. */
export function problem(code: ProblemCode, path = '', input?: unknown): Problem {
  const value = shortText(input);
  return Object.freeze(value === undefined ? {code, path} : {code, path, value});
}

/** The path of a field (`a.b`) or an entry (`a[2]`) under `path`. */
export function at(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return path === '' ? cut(key, limits.shown) : `${path}.${cut(key, limits.shown)}`;
}

/** The same problems, reported by a parser that read only the field `key`, with the path from the top. */
export function under(key: string, problems: readonly Problem[]): readonly Problem[] {
  const join = (path: string) => (path === '' || path.startsWith('[') ? key + path : `${key}.${path}`);
  return problems.map((each) => Object.freeze({...each, path: join(each.path)}));
}

/** Not given: `undefined`, `null` or a text without a visible character. Never a problem by itself. */
export function isNothing(input: unknown): boolean {
  return input === undefined || input === null || (typeof input === 'string' && input.trim() === '');
}

/** The own enumerable fields as a copy that is safe to read, or `undefined` for anything but a plain object. */
export function asRecord(input: unknown): Readonly<Record<string, unknown>> | undefined {
  try {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return undefined;
    return Object.fromEntries(Object.entries(input));
  } catch {
    return undefined;
  }
}

/**
 * A copy of an array, or `undefined` for anything else. At most `most + 1` entries are read: enough for the caller
 * to see that there are too many, and safe for `new Array(4e9)`.
 */
export function asList(input: unknown, most: number = limits.items): readonly unknown[] | undefined {
  try {
    if (!Array.isArray(input)) return undefined;
    return Array.from({length: Math.min(input.length, most + 1)}, (_, index) => input[index] as unknown);
  } catch {
    return undefined;
  }
}

/** A name: text or a finite number (ids from a database), trimmed, 1 to `limits.name` long; else `undefined`. */
export function asName(input: unknown): string | undefined {
  const text = asText(input)?.trim() ?? '';
  return text.length > 0 && text.length <= limits.name ? text : undefined;
}

/** Text as it is, a finite number as text, anything else `undefined`. */
export function asText(input: unknown): string | undefined {
  if (typeof input === 'string') return input;
  return typeof input === 'number' && Number.isFinite(input) ? String(input) : undefined;
}

/** The input when it is exactly one of the options, else `undefined`. */
export function oneOf<T extends string>(options: readonly T[], input: unknown): T | undefined {
  return options.find((option) => option === input);
}

/**
 * An optional sentence of a person, kept with its white space. Nothing: `undefined`. Not text: `undefined` and
 * `code`. Over `limits.text`: the beginning and `text-cut`.
 */
export function parseSentence(input: unknown, path: string, code: ProblemCode): Parsed<string | undefined> {
  if (isNothing(input)) return parsed(undefined);
  const text = asText(input);
  if (text === undefined) return parsed(undefined, [problem(code, path, input)]);
  if (text.length <= limits.text) return parsed(text);
  return parsed(cut(text, limits.text), [problem('text-cut', path, text)]);
}

/**
 * Parses the entries of a list one by one: what cannot be read is left out with its problems, and of entries with
 * the same key the first one stays (`duplicate`).
 */
export function parseEach<T>(
  list: readonly unknown[],
  parseEntry: (entry: unknown, path: string) => Parsed<T | undefined>,
  keyOf: (value: T) => string,
): Parsed<readonly T[]> {
  const found = new Map<string, T>();
  const problems: Problem[] = [];
  list.forEach((entry, index) => {
    const {value, problems: own} = parseEntry(entry, at('', index));
    problems.push(...own);
    if (value === undefined) return;
    const key = keyOf(value);
    if (found.has(key)) problems.push(problem('duplicate', at('', index), key));
    else found.set(key, value);
  });
  return parsed(Object.freeze([...found.values()]), problems);
}

/**
 * The fields as frozen JSON values, except those a parser reads itself: so that fields nobody here knows survive a
 * round trip. What JSON cannot hold (a function, a cycle) is left out.
 */
export function jsonFields(
  source: Readonly<Record<string, unknown>>,
  except: readonly string[] = [],
): Readonly<Record<string, unknown>> {
  const kept = Object.entries(source)
    .filter(([key]) => !except.includes(key))
    .map(([key, value]) => [key, jsonCopy(value)] as const)
    .filter(([, value]) => value !== undefined);
  return Object.freeze(Object.fromEntries(kept));
}

/** A deep, frozen copy as JSON would write and read it; `undefined` when JSON cannot hold it. */
function jsonCopy(input: unknown): unknown {
  try {
    const text = JSON.stringify(input) as string | undefined;
    return text === undefined ? undefined : JSON.parse(text, (_key, value: unknown) => Object.freeze(value));
  } catch {
    return undefined;
  }
}

/** At most `most` UTF-16 units, ending in an ellipsis when something was left out; never half a character pair. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** A look at any input in at most 40 characters; objects only by their kind, they may hold what nobody asked for. */
function shortText(input: unknown): string | undefined {
  if (input === undefined) return undefined;
  if (typeof input === 'string') return cut(input, limits.shown);
  if (input === null || typeof input === 'number' || typeof input === 'boolean') return String(input);
  if (typeof input === 'bigint') return cut(String(input), limits.shown);
  if (typeof input === 'object') return asList(input, 0) ? 'list' : 'object';
  return typeof input;
}
