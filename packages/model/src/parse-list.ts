/** Steps of parsers that read lists, nested values and sentences; apart from `parse.ts`, because a page that only picks needs neither. */
import type {Parsed, Problem, ProblemCode} from './problem.js';
import {asText} from './parse.js';
import {at, cut, isNothing, limits, parsed, problem} from './result.js';

/** The same problems, reported by a parser that read only the field `key`, with the path from the top. */
export function under(key: string, problems: readonly Problem[]): readonly Problem[] {
  const join = (path: string) => (path === '' || path.startsWith('[') ? key + path : `${key}.${path}`);
  return problems.map((each) => Object.freeze({...each, path: join(each.path)}));
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
