/** The steps by which a definition is read: every problem is noted, and one that refuses makes it unusable. */
import type {Problem, ProblemCode} from '../problem.js';
import {asList, asRecord} from '../parse.js';
import {at, isNothing, limits, problem} from '../result.js';

/** Words per language, such as `{nl: 'Ja', ar: 'نعم'}`. The default language of the poll is always there. */
export type Texts = Readonly<Record<string, string>>;

/** What reading knows and has found so far. Lives only as long as one call of a parser. */
export interface Reading {
  /** Empty when they could not be read: then every language is let be. */
  readonly languages: readonly string[];
  readonly defaultLanguage: string;
  /** Any of these refuses the definition. */
  readonly refusals: Problem[];
  /** These are told; the definition can be used. */
  readonly warnings: Problem[];
}

/** More words in one sentence are hard to read (B1); it is warned of. */
export const maxWords = 15;

/** Notes why the definition is refused. */
export function refuse(reading: Reading, code: ProblemCode, path: string, input?: unknown): undefined {
  reading.refusals.push(problem(code, path, input));
  return undefined;
}

/** An object with no other keys than these; else refused. */
export function readObject(
  reading: Reading,
  input: unknown,
  path: string,
  keys: readonly string[],
): Readonly<Record<string, unknown>> | undefined {
  const source = asRecord(input);
  if (!source) return refuse(reading, 'poll-invalid', path, input);
  const others = Object.keys(source).filter((key) => !keys.includes(key));
  others.forEach((key) => refuse(reading, 'poll-key-unknown', at(path, key), key));
  // Through a null prototype: a key such as `constructor` is absent unless it was given.
  return Object.assign(Object.create(null) as Record<string, unknown>, source);
}

/** A list of `least` to `most` entries, each read by `read`; entries that were refused are left out. */
export function readList<T>(
  reading: Reading,
  input: unknown,
  path: string,
  [least, most]: readonly [number, number],
  read: (entry: unknown, path: string) => T | undefined,
): readonly T[] {
  const list = asList(input, most) ?? [];
  if (list.length > most) refuse(reading, 'too-many', path, list.length);
  else if (list.length < least) refuse(reading, 'poll-invalid', path, input);
  const values = list.slice(0, most).map((entry, index) => read(entry, at(path, index)));
  return Object.freeze(values.filter((value) => value !== undefined));
}

/** Refuses the second of two entries with the same id. */
export function refuseTwins(reading: Reading, list: readonly {readonly id: string}[], path: string): void {
  list.forEach(({id}, index) => {
    const isTwin = list.findIndex((each) => each.id === id) < index;
    if (isTwin) refuse(reading, 'duplicate', at(at(path, index), 'id'), id);
  });
}

/** An id: `a` to `z`, digits and `-`, 1 to 64 characters; else refused. */
export function readId(reading: Reading, input: unknown, path: string): string | undefined {
  return isPollId(input) ? input : refuse(reading, 'poll-invalid', path, input);
}

/** Whether the input can be the id of a poll, group, round, question or option. */
export function isPollId(input: unknown): input is string {
  return typeof input === 'string' && /^[a-z0-9-]{1,64}$/.test(input);
}

/** A whole number in a range, or `otherwise` for nothing; else refused. */
export function readWhole(
  reading: Reading,
  input: unknown,
  path: string,
  [least, most]: readonly [number, number],
  otherwise?: number,
): number | undefined {
  if (input === undefined && otherwise !== undefined) return otherwise;
  const fits = Number.isInteger(input) && (input as number) >= least && (input as number) <= most;
  return fits ? (input as number) : refuse(reading, 'poll-invalid', path, input);
}

/** Words per language; refused without those of the default language or with a language the poll does not name. */
export function readTexts(reading: Reading, input: unknown, path: string): Texts | undefined {
  const source = asRecord(input);
  if (!source) return refuse(reading, 'poll-invalid', path, input);
  const texts = Object.entries(source).filter(([language, text]) => {
    const where = at(path, language);
    const isNamed = reading.languages.length === 0 || reading.languages.includes(language);
    if (!isNamed) return refuse(reading, 'poll-key-unknown', where, language);
    const isText = typeof text === 'string' && !isNothing(text) && text.length <= limits.text;
    if (!isText) return refuse(reading, 'poll-invalid', where, text);
    const isLong = longestSentence(text) > maxWords;
    if (isLong) reading.warnings.push(problem('poll-sentence-long', where, text));
    return true;
  });
  const hasDefault = Object.hasOwn(source, reading.defaultLanguage);
  if (!hasDefault) refuse(reading, 'poll-language', path, reading.defaultLanguage);
  return Object.freeze(Object.fromEntries(texts) as Record<string, string>);
}

/** As {@link readTexts}, and nothing for nothing. */
export function readOptionalTexts(reading: Reading, input: unknown, path: string): Texts | undefined {
  return input === undefined ? undefined : readTexts(reading, input, path);
}

/** The number of words of the longest sentence; a sentence ends at `.`, `!`, `?`, their Arabic forms or a line end. */
export function longestSentence(text: string): number {
  const counts = text.split(/[.!?؟۔\n]+/).map((part) => part.split(/\s+/).filter(Boolean).length);
  return Math.max(...counts);
}

/** The words in a language, else in its main language (`nl` for `nl-BE`), else in the default language. */
export function textIn(texts: Texts, language: string, defaultLanguage: string): string {
  const wanted = [language, language.split('-')[0]!, defaultLanguage];
  const found = wanted.find((each) => Object.hasOwn(texts, each));
  return found === undefined ? '' : texts[found]!;
}
