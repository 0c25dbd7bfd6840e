/** What every parser gives back, and how it tells of what it could not use. */
export {at} from './path.js';
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

/** Not given: `undefined`, `null` or a text without a visible character. Never a problem by itself. */
export function isNothing(input: unknown): boolean {
  return input === undefined || input === null || (typeof input === 'string' && input.trim() === '');
}

/** At most `most` UTF-16 units, ending in an ellipsis when something was left out; never half a character pair. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** A look at any input in at most 40 characters; objects only by their kind, they may hold what nobody asked for. */
function shortText(input: unknown): string | undefined {
  if (input === undefined) return undefined;
  const kind = typeof input;
  if (input !== null && (kind === 'object' || kind === 'function')) return isList(input) ? 'list' : kind;
  return cut(String(input), limits.shown);
}

/** `Array.isArray` throws at a Proxy that was revoked. */
function isList(input: unknown): boolean {
  try {
    return Array.isArray(input);
  } catch {
    return false;
  }
}
