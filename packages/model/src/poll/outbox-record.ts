/** The outbox as a device keeps it. */
import type {Parsed, Problem} from '../problem.js';
import {parseEach, under} from '../parse-list.js';
import {asList, asRecord} from '../parse.js';
import {isNothing, parsed, problem} from '../result.js';
import {isUuid, responseToJson, type PollResponse} from './answers.js';
import {fromJson, jsonOf} from './json.js';
import {isPollId} from './reading.js';
import {emptyOutbox, type Outbox, type OutboxEntry} from './outbox.js';

/** What it is called; another number is another form. */
export const outboxSchema = 'samen-poll-outbox/1';

/** More answers on one device are not read: a shared device in a meeting has some dozens. */
const maxEntries = 1000;

/** What is kept: JSON text. */
export function outboxToJson(box: Outbox): string {
  const entries = box.map((entry) => ({...entry, response: responseToJson(entry.response)}));
  return JSON.stringify({schema: outboxSchema, entries});
}

/**
 * Reads what was kept. The answers are not checked against their poll, which may not be at hand: the server does.
 *
 * @param input JSON text or the object it stands for; nothing is an empty box.
 * @returns the box. Left out: an entry without a response that can be sent (`response-invalid`), a second with the same
 *   id (`duplicate`). Of an entry, what cannot be read is as if it were just put in, at `now`. No box at all is empty
 *   (`record-invalid`).
 */
export function parseOutbox(input: unknown, now: number): Parsed<Outbox> {
  if (isNothing(input)) return parsed(emptyOutbox);
  const source = asRecord(fromJson(jsonOf(input) ?? ''));
  const list = source?.schema === outboxSchema ? asList(source.entries, maxEntries) : undefined;
  if (!list) return parsed(emptyOutbox, [problem('record-invalid', '', input)]);
  const problems: Problem[] = [];
  if (list.length > maxEntries) problems.push(problem('too-many', 'entries', list.length));
  const found = parseEach(
    list.slice(0, maxEntries),
    (entry, path) => parseEntry(entry, path, now),
    ({id}) => id,
  );
  return parsed(found.value, [...problems, ...under('entries', found.problems)]);
}

function parseEntry(input: unknown, path: string, now: number): Parsed<OutboxEntry | undefined> {
  const given = asRecord(input);
  const response = storedResponse(given?.response);
  if (!given || !response) return parsed(undefined, [problem('response-invalid', path, input)]);
  const time = (value: unknown, otherwise: number) =>
    Number.isFinite(value) && (value as number) >= 0 ? (value as number) : otherwise;
  const isStopped = given.state === 'stopped';
  const reason = given.reason === 'stopped' ? 'stopped' : 'refused';
  const missing = (asList(given.missing, 10) ?? []).filter((each) => Number.isFinite(each)) as number[];
  const entry: OutboxEntry = {
    id: response.id,
    response,
    state: isStopped ? 'stopped' : given.state === 'sending' ? 'sending' : 'waiting',
    // A time to come would be kept for ever.
    since: Math.min(time(given.since, now), now),
    nextAt: time(given.nextAt, now),
    holdUntil: time(given.holdUntil, 0),
    failures: Math.min(Math.floor(time(given.failures, 0)), 1000),
    missing: Object.freeze(missing.slice(-3)),
    ...(isStopped && {reason}),
    ...(Number.isInteger(given.status) && {status: given.status as number}),
  };
  return parsed(Object.freeze(entry));
}

/** A response that has its form; frozen. */
function storedResponse(input: unknown): PollResponse | undefined {
  const given = asRecord(input);
  const answers = asRecord(given?.answers);
  if (!given || !answers) return undefined;
  const {id, poll, version, round, group, revision} = given;
  const hasNames = isUuid(id) && [poll, round, group].every(isPollId);
  const hasNumbers = [version, revision].every((each) => Number.isInteger(each) && (each as number) >= 1);
  const isAnswer = (each: unknown) =>
    ['string', 'number'].includes(typeof each) ||
    (Array.isArray(each) && each.every((part) => typeof part === 'string'));
  if (!hasNames || !hasNumbers || !Object.values(answers).every(isAnswer)) return undefined;
  const own = Object.entries(answers).map(([key, each]): [string, unknown] => [
    key,
    Array.isArray(each) ? Object.freeze([...(each as readonly unknown[])]) : each,
  ]);
  const kept = Object.freeze(Object.fromEntries(own));
  return Object.freeze({id, poll, version, round, group, revision, answers: kept}) as PollResponse;
}
