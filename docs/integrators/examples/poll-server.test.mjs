import {randomUUID} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {parsePollDefinition, parseResponse, presetPoll} from '@samen/model';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {pollServer} from './poll-server.mjs';

const rounds = [{id: 'r1', open: '2026-01-01T00:00Z', close: '2026-02-01T00:00Z'}];
const talk = presetPoll('after-conversation', {quorum: {parents: 1, professionals: 1}, rounds}).value;
const many = presetPoll('parent-consultation', {rounds}).value;
const [before, open, closed] = ['2025-12-31T00:00Z', '2026-01-02T00:00Z', '2026-03-01T00:00Z'].map((each) =>
  Date.parse(each),
);

let kept, server, base, now, isBroken;
const keeper = {
  read: (name) => Promise.resolve(kept.has(name) ? JSON.parse(kept.get(name)) : undefined),
  write: (name, state) => {
    if (isBroken) return Promise.reject(new Error('disk'));
    kept.set(name, JSON.stringify(state));
    return Promise.resolve();
  },
};

async function start() {
  const mayUse = (ticket) => ticket === 'spring';
  server = pollServer({polls: [talk, many], keeper, mayUse, now: () => now});
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${server.address().port}`;
}
const stop = () => new Promise((resolve) => server.close(resolve));

beforeEach(async () => {
  [kept, now, isBroken] = [new Map(), open, false];
  await start();
});
afterEach(stop);

const responseOf = (poll, changes = {}) => ({
  ...{
    schema: 'samen-poll-answer/1',
    id: randomUUID(),
    poll: poll.id,
    version: 1,
    round: 'r1',
    group: 'parents',
  },
  ...{revision: 1, answers: poll === talk ? {listened: 70} : {find: 4}, ...changes},
});
const ask = (path, init = {}) =>
  fetch(`${base}${path}`, {headers: {authorization: 'Bearer spring'}, ...init});
const put = (response, id = response.id, round = 'r1') =>
  ask(`/polls/${response.poll}/rounds/${round}/answers/${id}`, {
    method: 'PUT',
    body: JSON.stringify(response),
  });
const results = async ({id}) => (await ask(`/polls/${id}/results`)).json();

describe('an answer', () => {
  it('is there once, however often it comes, and a later revision takes its place', async () => {
    const one = responseOf(talk);
    const two = {...one, revision: 2, answers: {listened: 20}};
    const codes = [];
    for (const each of [one, one, two, one, {...two, answers: {listened: 30}}])
      codes.push((await put(each)).status);
    expect(codes).toEqual([201, 200, 200, 409, 409]);
    await put(responseOf(talk, {group: 'professionals'}));
    const [{results: found}] = (await results(talk)).rounds;
    expect(found.groups.map(({n}) => n)).toEqual([1, 1]);
    expect(found.groups[0].tallies[0].mean).toBe(20);
  });

  it('that was withdrawn does not come back, also when the withdrawal is first', async () => {
    const one = responseOf(talk);
    const address = `/polls/${talk.id}/rounds/r1/answers/${one.id}`;
    for (let time = 0; time < 2; time++) expect((await ask(address, {method: 'DELETE'})).status).toBe(204);
    expect((await put(one)).status).toBe(410);
  });

  it('comes in time, with a ticket, in its form, at its own address', async () => {
    const one = responseOf(talk);
    const status = async (response, ...where) => (await put(response, ...where)).status;
    expect(await status({...one, name: 'Sem'})).toBe(400);
    expect(await status(one, randomUUID())).toBe(400);
    expect(await status({...one, version: 2})).toBe(422);
    expect(await status({...one, answers: {listened: 101}})).toBe(422);
    expect(await status(one, one.id, 'r2')).toBe(404);
    expect(await status({...one, answers: {open: 'a'.repeat(70_000)}})).toBe(413);
    expect((await fetch(`${base}/polls/${talk.id}/results`)).status).toBe(401);
    expect((await ask(`/polls/${talk.id}/results`, {method: 'POST'})).status).toBe(405);
    now = before;
    expect(await status(one)).toBe(403);
    now = closed;
    expect(await status(one)).toBe(410);
    expect(kept.size).toBe(0);
  });

  it('is not called kept when it is not', async () => {
    isBroken = true;
    const one = responseOf(talk);
    const refused = await put(one);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '30']);
    isBroken = false;
    expect((await put(one)).status).toBe(201);
  });

  it('is in no refusal', async () => {
    const refused = await put(responseOf(talk, {answers: {open: 'Sem', listened: 'geheim'}}));
    expect(refused.headers.get('content-type')).toBe('application/problem+json');
    const told = await refused.text();
    expect(told).not.toMatch(/Sem|geheim/);
    expect(JSON.parse(told)).toEqual({
      ...{title: 'Not an answer to this poll', status: 422},
      problems: [{code: 'poll-answer-invalid', path: 'answers.listened'}],
    });
  });
});

describe('results', () => {
  it('of a conversation wait for the quorum, and stay when somebody withdraws', async () => {
    const one = responseOf(talk);
    await put(one);
    expect((await results(talk)).rounds[0].results).toEqual({
      state: 'waiting',
      missing: [{group: 'professionals', count: 1}],
    });
    await put(responseOf(talk, {group: 'professionals'}));
    expect((await results(talk)).rounds[0].results.state).toBe('revealed');
    await ask(`/polls/${talk.id}/rounds/r1/answers/${one.id}`, {method: 'DELETE'});
    expect((await results(talk)).rounds[0].results).toMatchObject({
      state: 'revealed',
      groups: [{n: 0}, {n: 1}],
    });
  });

  it('of an anonymous poll come after closing and from k people, and do not change by one', async () => {
    const all = Array.from({length: 5}, () => responseOf(many));
    for (const each of all.slice(1)) await put(each);
    now = closed;
    expect((await results(many)).snapshots).toEqual([]);
    now = open;
    await put(all[0]);
    expect((await results(many)).snapshots).toEqual([]);
    now = closed;
    const {snapshots} = await results(many);
    expect(snapshots).toMatchObject([{number: 1, groups: [{group: 'parents', n: 5}]}]);
    // What was published is kept with its ledger: also another process tells nothing of one who leaves.
    await stop();
    await start();
    await ask(`/polls/${many.id}/rounds/r1/answers/${all[0].id}`, {method: 'DELETE'});
    expect((await results(many)).snapshots).toEqual(snapshots);
  });
});

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');

it('is what the documentation shows', () => {
  const plain = (text) => text.replace(/\s+/g, ' ').trim();
  const section = read('../feedback-poll.md')
    .split('\n## ')
    .find((each) => each.startsWith('A server'));
  const blocks = [...(section ?? '').matchAll(/```js\n([\s\S]*?)```/g)].map(([, block]) => plain(block));
  expect(blocks.length).toBeGreaterThan(1);
  for (const block of blocks) expect(plain(read('./poll-server.mjs'))).toContain(block);
});

it('takes the definition and the response of the documentation', () => {
  const json = [...read('../feedback-poll.md').matchAll(/```json\n([\s\S]*?)```/g)].map(([, block]) =>
    JSON.parse(block),
  );
  const {value, problems} = parsePollDefinition(json.find((each) => 'questions' in each));
  expect(problems).toEqual([]);
  const response = json.find((each) => each.schema === 'samen-poll-answer/1');
  expect(parseResponse(response, value).problems).toEqual([]);
});
