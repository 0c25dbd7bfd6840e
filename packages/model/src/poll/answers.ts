/** The answers of one person: read, normalised, checked, changed and withdrawn. */
import type {Parsed, Problem} from '../problem.js';
import {asList, asRecord} from '../parse.js';
import {under} from '../parse-list.js';
import {at, isNothing, parsed, problem} from '../result.js';
import type {PollDefinition} from './definition.js';
import {fromJson, jsonOf, utf8Length} from './json.js';
import {askedQuestions, normaliseAnswer, type Answers, type Question} from './questions.js';
import {isPollId} from './reading.js';

/** What a response is called; another number is another form. */
export const responseSchema = 'samen-poll-answer/1';

/** Bytes of the JSON of a response, in UTF-8. */
export const maxResponseBytes = 64 * 1024;

/** What somebody sends. It has no time, language, browser or address, and nothing else can be in it. */
export interface PollResponse {
  /** A UUID v4, made on the device; says nothing about the person. */
  readonly id: string;
  readonly poll: string;
  readonly version: number;
  readonly round: string;
  readonly group: string;
  /** 1 for the first time, one more for each change. */
  readonly revision: number;
  /** In normal form, only of questions that are asked. */
  readonly answers: Answers;
}

/** The answers that can be used, and whether every required question has one. */
export interface CheckedAnswers {
  readonly answers: Answers;
  /** Ids of required questions that are asked and have no answer, in order. */
  readonly missing: readonly string[];
}

/**
 * Reads answers against their questions.
 *
 * @param input an object with answers by the id of the question; nothing is no answers.
 * @returns the answers in normal form, in the order of the questions. Left out: what cannot be an answer
 *   (`poll-answer-invalid`) and what is not asked (`poll-answer-unasked`). `poll-answer-missing` for each required
 *   question without an answer. No object at all is no answers (`response-invalid`).
 */
export function parseAnswers(input: unknown, questions: readonly Question[]): Parsed<CheckedAnswers> {
  const source = isNothing(input) ? {} : asRecord(input);
  const problems: Problem[] = source ? [] : [problem('response-invalid', '', input)];
  const given = new Map(Object.entries(source ?? {}).filter(([, value]) => !isEmpty(value)));
  const found = questions.flatMap((question): readonly (readonly [string, Answers[string]])[] => {
    const {id} = question;
    if (!given.has(id)) return [];
    const answer = normaliseAnswer(question, given.get(id));
    if (answer === undefined) problems.push(problem('poll-answer-invalid', at('', id), given.get(id)));
    return answer === undefined ? [] : [[id, answer]];
  });
  const asked = askedQuestions(questions, Object.fromEntries(found));
  const answers = new Map(found.filter(([id]) => asked.some((each) => each.id === id)));
  const unasked = [...given.keys()].filter((id) => !asked.some((each) => each.id === id));
  const missing = asked.filter(({id, required}) => required && !answers.has(id)).map(({id}) => id);
  problems.push(
    ...unasked.map((id) => problem('poll-answer-unasked', at('', id))),
    ...missing.map((id) => problem('poll-answer-missing', at('', id))),
  );
  const value = {answers: Object.freeze(Object.fromEntries(answers)), missing: Object.freeze(missing)};
  return parsed(Object.freeze(value), problems);
}

/**
 * Reads a response as it comes to a server, or back from where a page kept it. All or nothing, and stricter than
 * {@link parseAnswers}: what was left out there is a reason to refuse here, so that nothing gets lost in silence.
 *
 * @param input JSON text or the object it stands for, at most 64 KiB.
 * @returns the response, frozen; or `undefined` with every reason. `response-invalid`: a field that is missing, wrong or
 *   unknown. `response-other`: another poll, version, round or group. Then the problems of {@link parseAnswers}.
 */
export function parseResponse(input: unknown, poll: PollDefinition): Parsed<PollResponse | undefined> {
  const json = jsonOf(input);
  const source = json === undefined || utf8Length(json) > maxResponseBytes ? undefined : fromJson(json);
  const given = asRecord(source);
  if (!given) return parsed(undefined, [problem('response-invalid', '', input)]);
  const problems: Problem[] = Object.keys(given)
    .filter((key) => !responseKeys.includes(key))
    .map((key) => problem('response-invalid', at('', key), key));
  const check = (code: 'response-invalid' | 'response-other', key: string, fits: boolean) => {
    if (!fits) problems.push(problem(code, key, own(given, key)));
  };
  const {id, revision, poll: name, version, round, group} = Object.assign(empty(), given);
  check('response-invalid', 'schema', own(given, 'schema') === responseSchema);
  check('response-invalid', 'id', isUuid(id));
  check('response-invalid', 'revision', Number.isInteger(revision) && between(revision, 1, 10_000));
  check('response-other', 'poll', name === poll.id);
  check('response-other', 'version', version === poll.version);
  check('response-other', 'round', isPollId(round) && poll.rounds.some((each) => each.id === round));
  check('response-other', 'group', isPollId(group) && poll.groups.some((each) => each.id === group));
  const answered = asRecord(own(given, 'answers'));
  check('response-invalid', 'answers', answered !== undefined);
  const {value, problems: wrong} = parseAnswers(answered, poll.questions);
  problems.push(...under('answers', wrong));
  if (problems.length > 0) return parsed(undefined, problems);
  const {answers} = value;
  const response = {id, poll: name, version, round, group, revision, answers} as PollResponse;
  return parsed(Object.freeze(response));
}

/** What is sent: the response with its schema, and nothing else. */
export function responseToJson(response: PollResponse): Record<string, unknown> {
  const {id, poll, version, round, group, revision, answers} = response;
  return {schema: responseSchema, id, poll, version, round, group, revision, answers};
}

/** Whether the input is a UUID of version 4 in small letters (RFC 9562, 5.4), as `crypto.randomUUID` makes them. */
export function isUuid(input: unknown): input is string {
  const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  return typeof input === 'string' && shape.test(input);
}

const responseKeys: readonly string[] = Object.freeze([
  ...['schema', 'id', 'poll', 'version', 'round', 'group', 'revision', 'answers'],
]);

/** A form tells of a question without an answer in one of these ways. */
function isEmpty(value: unknown): boolean {
  return isNothing(value) || asList(value, 1)?.length === 0;
}

function between(input: unknown, least: number, most: number): boolean {
  return Number(input) >= least && Number(input) <= most;
}

function empty(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}

function own(source: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(source, key) ? source[key] : undefined;
}
