import {mkdtemp, readdir, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {createServer, request as httpRequest, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parsePollDefinition, responseSchema} from '@samen/model';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {pollServer, type PollHandler} from './polls.js';

const nl = (text: string) => ({nl: text});
const group = (id: string) => ({id, label: nl(id)});
const conversation = {
  id: 'after',
  version: 1,
  mode: 'conversation',
  title: nl('Na het gesprek'),
  groups: ['parents', 'professionals'].map(group),
  rounds: [{id: 'first'}, {id: 'second', open: '2026-06-01T00:00Z', close: '2026-07-01T00:00Z'}],
  questions: [{id: 'line', kind: 'line', text: nl('Hoe was het?'), from: nl('Niet goed'), to: nl('Goed')}],
};
const {quorum: _none, ...anonymous} = {
  ...conversation,
  ...{id: 'ask', mode: 'anonymous', quorum: undefined},
  rounds: [{id: 'first', open: '2026-01-01T00:00Z', close: '2026-02-01T00:00Z'}],
};
const poll = (input: unknown) => {
  const {value, problems} = parsePollDefinition(input);
  if (!value) throw new Error(JSON.stringify(problems));
  return value;
};
const polls = {after: poll(conversation), ask: poll(anonymous)};

let folder: string;
let server: Server;
let origin: string;
let now: number;
let handle: PollHandler;

const open = () =>
  (handle = pollServer({polls, folder, base: '/api', now: () => now, origins: ['https://school.example']}));

beforeEach(async () => {
  now = Date.parse('2026-01-15T12:00Z');
  folder = await mkdtemp(join(tmpdir(), 'samen-polls-test-'));
  open();
  server = createServer((request, response) => {
    void handle(request, response).then((isOurs) => isOurs || response.writeHead(404).end('other'));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  await rm(folder, {recursive: true});
});

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const answer = (number: number, fields: object = {}) => ({
  ...{schema: responseSchema, id: uuid(number), poll: 'after', version: 1, round: 'first'},
  ...{group: 'parents', revision: 1, answers: {line: 50}},
  ...fields,
});
type Sent = ReturnType<typeof answer>;
const urlOf = ({poll: name, round, id}: Pick<Sent, 'poll' | 'round' | 'id'>) =>
  `${origin}/api/polls/${name}/rounds/${round}/answers/${id}`;
const json = {'content-type': 'application/json'};
const put = (sent: Sent) => fetch(urlOf(sent), {method: 'PUT', headers: json, body: JSON.stringify(sent)});
const remove = (sent: Sent) => fetch(urlOf(sent), {method: 'DELETE'});
const results = async (id: string) =>
  (await (await fetch(`${origin}/api/polls/${id}/results`)).json()) as {
    rounds: {round: string; results: {state: string; groups: {n: number}[]}}[];
    snapshots: {number: number; groups: {group: string; n: number}[]}[];
  };
const rows = async (name = 'after-1') => {
  const file = JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8')) as {
    answers: {responses: Sent[]; withdrawn: string[]};
  };
  return file.answers;
};

describe('an answer', () => {
  it('is on disk when the server says so, once however often it comes', async () => {
    const response = await put(answer(1));
    expect(response.status).toBe(201);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect((await rows()).responses).toHaveLength(1);
    expect((await put(answer(1))).status).toBe(200);
    const {schema: _schema, ...kept} = answer(1);
    expect((await rows()).responses).toEqual([kept]);
  });

  it('can be changed, and an earlier one that comes late changes nothing', async () => {
    await put(answer(1));
    const second = answer(1, {revision: 2, answers: {line: 80}});
    expect((await put(second)).status).toBe(200);
    const late = await put(answer(1));
    expect(late.status).toBe(409);
    expect(late.headers.get('content-type')).toContain('application/problem+json');
    expect(await late.json()).toMatchObject({type: 'about:blank', status: 409, outcome: 'conflict'});
    expect((await rows()).responses).toMatchObject([{revision: 2, answers: {line: 80}}]);
  });

  it('that was withdrawn does not come back, not even when it is still on its way', async () => {
    await put(answer(1));
    expect((await remove(answer(1))).status).toBe(204);
    expect((await remove(answer(2))).status).toBe(204);
    expect((await put(answer(1))).status).toBe(410);
    expect((await put(answer(2))).status).toBe(410);
    expect(await rows()).toEqual({responses: [], withdrawn: [uuid(1), uuid(2)]});
  });

  it('is refused before and after its round, but not when it was there already', async () => {
    const sent = answer(1, {round: 'second'});
    expect((await put(sent)).status).toBe(403);
    now = Date.parse('2026-06-15T12:00Z');
    expect((await put(sent)).status).toBe(201);
    now = Date.parse('2026-07-15T12:00Z');
    expect((await put(sent)).status).toBe(200);
    expect((await put(answer(2, {round: 'second'}))).status).toBe(410);
  });

  it('stays when the server starts again, and all come in when many come at once', async () => {
    const sent = Array.from({length: 40}, (_, index) => answer(index));
    const statuses = await Promise.all([...sent, ...sent].map(async (each) => (await put(each)).status));
    expect(statuses.filter((status) => status === 201)).toHaveLength(40);
    open();
    expect((await put(answer(0))).status).toBe(200);
    expect((await rows()).responses).toHaveLength(40);
    expect(await readdir(folder)).toEqual(['after-1.json']);
    expect((await stat(join(folder, 'after-1.json'))).mode & 0o077).toBe(0);
  });

  it('is not kept over a file that cannot be read', async () => {
    await writeFile(join(folder, 'after-1.json'), '{"schema": "samen-po');
    expect((await put(answer(1))).status).toBe(500);
    expect(await readFile(join(folder, 'after-1.json'), 'utf8')).toBe('{"schema": "samen-po');
  });
});

describe('a request that is refused', () => {
  const send = (init: RequestInit, path = urlOf(answer(1)).slice(origin.length)) =>
    fetch(origin + path, {method: 'PUT', headers: json, ...init});

  it.each<[number, RequestInit]>([
    [400, {body: '{"id":'}],
    [405, {method: 'POST', body: '{}'}],
    [413, {body: JSON.stringify(answer(1, {more: 'x'.repeat(70_000)}))}],
    [415, {headers: {'content-type': 'text/plain'}, body: '{}'}],
    [422, {body: '{}'}],
    [422, {body: JSON.stringify(answer(1, {answers: {line: 101}}))}],
    [422, {body: JSON.stringify(answer(2))}],
    [422, {body: JSON.stringify(answer(1, {version: 2}))}],
  ])('gets %i as problem details, and leaves no file', async (status, init) => {
    const response = await send(init);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    const problem = (await response.json()) as Record<string, unknown>;
    expect(problem).toMatchObject({type: 'about:blank', status});
    expect(problem['title']).toEqual(expect.any(String));
    expect(await readdir(folder)).toEqual([]);
  });

  it('hears where the answer is wrong, and not what was written', async () => {
    const response = await send({body: JSON.stringify(answer(1, {answers: {line: 'Sem sloeg'}}))});
    const text = await response.text();
    expect(text).toContain('"poll-answer-invalid"');
    expect(text).not.toContain('Sem');
  });

  it.each([
    `/api/polls/other/rounds/first/answers/${uuid(1)}`,
    `/api/polls/constructor/rounds/first/answers/${uuid(1)}`,
    `/api/polls/after/rounds/third/answers/${uuid(1)}`,
    '/api/polls/after/rounds/first/answers/1',
    `/api/polls/after/rounds/first/answers/${uuid(1)}/more`,
    '/api/polls/after',
    '/api/polls/..%2Fafter/results',
  ])('gets 404 for %s', async (path) => {
    expect((await send({body: JSON.stringify(answer(1))}, path)).status).toBe(404);
  });

  it('is refused while it is still arriving, when it does not say how long it is', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const headers = {...json, 'transfer-encoding': 'chunked'};
      const sending = httpRequest(urlOf(answer(1)), {method: 'PUT', headers}, (response) => {
        response.resume();
        resolve(response.statusCode);
        sending.destroy();
      });
      sending.on('error', reject);
      sending.write(`"${'x'.repeat(70_000)}`); // and never ends
    });
    expect(status).toBe(413);
  });

  it('leaves other addresses to others', async () => {
    expect(await (await fetch(`${origin}/api/echo`)).text()).toBe('other');
  });

  it('may come from a site that is named, and from no other', async () => {
    const ask = (from: string) => fetch(urlOf(answer(1)), {method: 'OPTIONS', headers: {origin: from}});
    const allowed = await ask('https://school.example');
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://school.example');
    expect(allowed.headers.get('access-control-allow-methods')).toContain('PUT');
    expect((await ask('https://other.example')).headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('results', () => {
  it('of a conversation come for all at once, and stay when somebody withdraws', async () => {
    await put(answer(1));
    expect((await results('after')).rounds[0]).toMatchObject({round: 'first', results: {state: 'waiting'}});
    await put(answer(2, {group: 'professionals'}));
    expect((await results('after')).rounds[0]!.results.state).toBe('revealed');
    await remove(answer(2));
    open();
    const [first, second] = (await results('after')).rounds;
    expect(first!.results).toMatchObject({state: 'revealed', groups: [{n: 1}, {n: 0}]});
    expect(second!.results.state).toBe('waiting');
  });

  it('of an anonymous poll come after closing, from enough people, and do not change', async () => {
    const send = (from: number, count: number, group: string) =>
      Promise.all(
        Array.from({length: count}, (_, index) =>
          put(answer(from + index, {poll: 'ask', group, answers: {line: 10 * index}})),
        ),
      );
    await send(0, 6, 'parents');
    await send(10, 4, 'professionals');
    expect(await results('ask')).toMatchObject({mode: 'anonymous', snapshots: []});
    now = Date.parse('2026-02-02T00:00Z');
    const first = await results('ask');
    expect(first.snapshots).toMatchObject([{number: 1, groups: [{group: 'parents', n: 6}]}]);
    expect(JSON.stringify(first)).not.toContain(uuid(0).slice(0, 20));
    await remove(answer(0, {poll: 'ask'}));
    open();
    expect(await results('ask')).toEqual(first);
  });
});
