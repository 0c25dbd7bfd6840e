/**
 * A collector for `<samen-feedback-poll>`: the HTTP contract, in plain Node. What it says is kept is on disk. It has no
 * accounts and no limit on how often somebody asks: a server for real people puts those before it.
 *
 * - `PUT    {base}/polls/{poll}/rounds/{round}/answers/{uuid}`: 201 kept, 200 kept (changed, or was there already),
 *   403 not open yet, 409 another answer is there, 410 closed or withdrawn, 422 not an answer to this poll.
 * - `DELETE` the same: 204 it is not there, and does not come back.
 * - `GET    {base}/polls/{poll}/results`: 200 `PollResults`.
 * - Also 400 broken JSON, 404, 405, 413 over 64 KiB, 415 other than JSON, 500. Errors are problem details (RFC 9457).
 */
import {randomInt} from 'node:crypto';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {
  isUuid,
  maxResponseBytes,
  outcomeStatus,
  parseResponse,
  type PollDefinition,
  type ResponseOutcome,
} from '@samen/model';
import {strictHeaders} from './headers.js';
import {accept, results, withdraw} from './poll-acts.js';
import {PollFileQueue} from './poll-file.js';

export interface PollServerOptions {
  /** The polls it collects for, by id. */
  readonly polls: Readonly<Record<string, PollDefinition>>;
  /** Where its files go; one per version of a poll. Else a folder for temporary files. */
  readonly folder?: string;
  /** The path before `/polls`, as `/api`; none. */
  readonly base?: string;
  /** Other sites that may ask, as `https://example.org`; none. */
  readonly origins?: readonly string[];
  /** Of an anonymous poll, the texts that somebody has read and passed (`textKey`); none. */
  readonly approved?: (poll: string) => ReadonlySet<string>;
  readonly now?: () => number;
  /** Unpredictable, 0 to just under 1. */
  readonly random?: () => number;
}

/** Answers one request. `false`: it is not for a collector, and nothing was done. Never rejects. */
export type PollHandler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

class Refusal extends Error {
  readonly answer: Answer;
  constructor(status: number, title: string, more: object = {}, headers: Record<string, string> = {}) {
    super(title);
    this.answer = {
      status,
      body: {type: 'about:blank', title, status, ...more},
      headers: {...headers, 'content-type': 'application/problem+json'},
    };
  }
}

const notFound = () => new Refusal(404, 'There is no such poll, round or answer here');
const refusals: Partial<Record<ResponseOutcome, string>> = {
  conflict: 'This answer is here in another form that is as late or later',
  withdrawn: 'This answer was withdrawn',
  closed: 'This round is closed',
  'not-yet-open': 'This round is not open yet',
};

async function readBody(request: IncomingMessage): Promise<string> {
  const tooLarge = () => new Refusal(413, 'An answer is at most 64 KiB', {}, {connection: 'close'});
  if (Number(request.headers['content-length']) > maxResponseBytes) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxResponseBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const [type = ''] = (request.headers['content-type'] ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/json')
    throw new Refusal(415, 'An answer is application/json');
  const body = await readBody(request);
  try {
    return JSON.parse(body) as unknown;
  } catch {
    throw new Refusal(400, 'This is broken JSON');
  }
}

const methodOf = (request: IncomingMessage, ...allowed: readonly string[]): string => {
  const {method = ''} = request;
  if (allowed.includes(method)) return method;
  throw new Refusal(405, 'That cannot be done here', {}, {allow: allowed.join(', ')});
};

/** Makes the collector. Its files are read at the first request for their poll. */
export function pollServer(options: PollServerOptions): PollHandler {
  const {polls, folder = join(tmpdir(), 'samen-polls'), base = '', origins = []} = options;
  const {approved = () => new Set<string>(), now = Date.now} = options;
  const random = options.random ?? (() => randomInt(2 ** 32) / 2 ** 32);
  const files = new Map<string, PollFileQueue>();

  const fileOf = ({id, version}: PollDefinition): PollFileQueue => {
    const known = files.get(id) ?? new PollFileQueue(join(folder, `${id}-${version}.json`));
    files.set(id, known);
    return known;
  };

  const take = async (poll: PollDefinition, path: AnswerPath, request: IncomingMessage): Promise<Answer> => {
    const {value, problems} = parseResponse(await readJson(request), poll);
    if (!value) {
      // Where and why, never what somebody wrote.
      const errors = problems.map(({code, path: at}) => ({code, path: at}));
      throw new Refusal(422, 'This is no answer to this poll', {errors});
    }
    if (value.id !== path.id || value.round !== path.round)
      throw new Refusal(422, 'This answer is another than its address says');
    const outcome = await fileOf(poll).change((file) => accept(poll, file, value, now()));
    const refusal = refusals[outcome];
    if (refusal !== undefined) throw new Refusal(outcomeStatus[outcome], refusal, {outcome});
    return {status: outcomeStatus[outcome], body: {outcome}};
  };

  const answer = async (request: IncomingMessage, parts: readonly string[]): Promise<Answer> => {
    const [id = '', kind, round, ...rest] = parts;
    const poll = Object.hasOwn(polls, id) ? polls[id] : undefined;
    if (!poll) throw notFound();
    if (kind === 'results' && parts.length === 2) {
      if (methodOf(request, 'GET', 'OPTIONS') === 'OPTIONS') return {status: 204};
      const context = {now: now(), random, approved: approved(id)};
      const body = await fileOf(poll).change((file) => results(poll, file, context));
      return {status: 200, body};
    }
    const [answers, uuid] = rest;
    const isAnswer = kind === 'rounds' && answers === 'answers' && rest.length === 2 && isUuid(uuid);
    if (!isAnswer || !poll.rounds.some((each) => each.id === round)) throw notFound();
    const method = methodOf(request, 'PUT', 'DELETE', 'OPTIONS');
    if (method === 'PUT') return take(poll, {id: uuid, round: round!}, request);
    if (method === 'DELETE') await fileOf(poll).change((file) => withdraw(file, uuid));
    return {status: 204};
  };

  const crossOrigin = ({headers: {origin}}: IncomingMessage): Record<string, string> =>
    origin === undefined || !origins.includes(origin)
      ? {}
      : {
          'access-control-allow-origin': origin,
          'access-control-allow-methods': 'GET, PUT, DELETE',
          'access-control-allow-headers': 'authorization, content-type',
          'access-control-expose-headers': 'retry-after',
        };

  return async (request, response) => {
    const path = (request.url ?? '/').split('?')[0]!;
    const start = `${base}/polls/`;
    if (!path.startsWith(start)) return false;
    const {status, body, headers} = await answer(request, path.slice(start.length).split('/')).catch(
      (error: unknown) =>
        error instanceof Refusal ? error.answer : new Refusal(500, 'Something went wrong here').answer,
    );
    response.writeHead(status, {
      ...strictHeaders,
      'cache-control': 'no-store',
      vary: 'origin',
      ...(body !== undefined && {'content-type': 'application/json'}),
      ...headers,
      ...crossOrigin(request),
    });
    response.end(body === undefined ? undefined : JSON.stringify(body));
    return true;
  };
}

interface AnswerPath {
  readonly id: string;
  readonly round: string;
}
