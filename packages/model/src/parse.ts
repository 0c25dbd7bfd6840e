/**
 * The small steps that every parser of this package is made of. Nothing here throws, whatever comes in: also not
 * for a getter or a Proxy that throws, because a page may hand over anything.
 */
import {limits} from './result.js';

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

/** Text of at most `limits.text`, as it is; else `undefined`. */
export function asSentence(input: unknown): string | undefined {
  const text = asText(input);
  return text !== undefined && text.length <= limits.text ? text : undefined;
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
