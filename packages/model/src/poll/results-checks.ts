/** The steps by which results are checked: every problem is noted, and any of them refuses the whole. */
import type {Problem, ProblemCode} from '../problem.js';
import {asList, asRecord} from '../parse.js';
import {at, isNothing, limits, problem} from '../result.js';
import type {PollDefinition} from './definition.js';
import {kindOf, normaliseAnswer, type Question} from './questions.js';
import {roundTo} from './tally.js';

/** What checking knows and has found so far. Lives only as long as one call of the parser. */
export interface Checking {
  readonly poll: PollDefinition;
  readonly problems: Problem[];
}

/** Fields that are there, through a null prototype: `constructor` is absent unless it was given. */
export type Fields = Readonly<Record<string, unknown>>;

/** Notes what is wrong. */
export function fail(
  checking: Checking,
  path: string,
  input?: unknown,
  code: ProblemCode = 'record-invalid',
): undefined {
  checking.problems.push(problem(code, path, input));
  return undefined;
}

/** An object with no other keys than these; else a problem. That a field is missing, is for who reads it. */
export function fieldsOf(
  checking: Checking,
  input: unknown,
  path: string,
  keys: readonly string[],
): Fields | undefined {
  const source = asRecord(input);
  if (!source) return fail(checking, path, input);
  // A row, a name or a time has no place here: what is not known is not let through.
  const others = Object.keys(source).filter((key) => !keys.includes(key));
  others.forEach((key) => fail(checking, at(path, key), key));
  return Object.assign(Object.create(null) as Record<string, unknown>, source);
}

/** A whole number in a range, else `undefined` and a problem. */
export function wholeOf(
  checking: Checking,
  input: unknown,
  path: string,
  [least, most]: readonly [number, number],
): number | undefined {
  const fits = Number.isInteger(input) && (input as number) >= least && (input as number) <= most;
  return fits ? (input as number) : fail(checking, path, input);
}

/** How a list names its entries. */
export interface Naming {
  /** The field with the name. */
  readonly key: string;
  /** The names there are. */
  readonly ids: readonly string[];
  /** Every field of an entry. */
  readonly keys: readonly string[];
}

/** A list of objects, each with another name out of those there are; a name from elsewhere is `response-other`. */
export function checkEach(
  checking: Checking,
  input: unknown,
  path: string,
  {key, ids, keys}: Naming,
  check: (fields: Fields, id: string, path: string) => void,
): readonly string[] {
  const list = listOf(checking, input, path);
  const seen: string[] = [];
  list.forEach((entry, index) => {
    const where = at(path, index);
    const fields = fieldsOf(checking, entry, where, keys);
    if (!fields) return;
    const id = ids.find((each) => each === fields[key]);
    const spot = at(where, key);
    if (id === undefined) return void fail(checking, spot, fields[key], 'response-other');
    if (seen.includes(id)) return void fail(checking, spot, id, 'duplicate');
    seen.push(id);
    check(fields, id, where);
  });
  return seen;
}

/** A list; no list, or over 10,000 entries, is empty and a problem. */
export function listOf(checking: Checking, input: unknown, path: string): readonly unknown[] {
  const list = asList(input);
  if (!list) fail(checking, path, input);
  else if (list.length > limits.items) fail(checking, path, list.length, 'too-many');
  else return list;
  return [];
}

/** Texts of people: as many as may be, none longer than the question lets somebody write. */
export function checkTexts(
  checking: Checking,
  input: unknown,
  path: string,
  question: Question,
  [least, most]: readonly [number, number],
): void {
  const texts = listOf(checking, input, path);
  const longest = question.kind === 'text' ? question.maxLength : 0;
  if (texts.length < least || texts.length > most) fail(checking, path, texts.length);
  texts.forEach((text, index) => {
    const fits = typeof text === 'string' && !isNothing(text) && text.length <= longest;
    if (!fits) fail(checking, at(path, index), text);
  });
}

/** A mean lies between the lowest and the highest answer, and is rounded: a finer one would tell more of each answer. */
export function checkMean(checking: Checking, input: unknown, path: string, question: Question): void {
  const {mean} = kindOf(question);
  const isAnswer = (value: number) => normaliseAnswer(question, value) === value;
  const fits =
    mean &&
    typeof input === 'number' &&
    isAnswer(Math.floor(input)) &&
    isAnswer(Math.ceil(input)) &&
    roundTo(input, mean.step(question)) === input;
  if (!fits) fail(checking, path, input);
}

/** Whether the answers of a question come to a mean. */
export function hasMean(question: Question): boolean {
  return kindOf(question).mean !== undefined;
}

/** The cells that a question has, without that of no answer. */
export function cellIds(question: Question): readonly string[] {
  return kindOf(question).cells(question);
}
