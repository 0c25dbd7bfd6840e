import fc from 'fast-check';
import {expect, it} from 'vitest';
import type {PollResponse} from './answers.js';
import {parseResponse, responseToJson} from './answers.js';
import {due, emptyOutbox, keepOn, put, resume, settle, start, wake, type OutboxEntry} from './outbox.js';
import {outboxToJson, parseOutbox} from './outbox-record.js';
import type {SendResult} from './outbox-status.js';
import {conversation, poll} from './examples.test.data.js';
import {accept, emptyStore, outcomeStatus} from './rounds.js';

const definition = poll(conversation);
const ids = [0, 1, 2, 3].map((index) => `00000000-0000-4000-8000-00000000000${index}`);

const faults = [
  ...[
    'none',
    'none',
    'lose-request',
    'lose-response',
    'duplicate',
    'late-request',
    'late-response',
    'page-gone',
  ],
  ...['page-gone-before', 'status-before', 'status-after'],
] as const;
const statuses = [
  ...[
    200, 201, 202, 204, 302, 400, 403, 404, 404, 404, 408, 409, 410, 413, 415, 422, 425, 429, 500, 502, 503,
  ],
];

/** One thing that happens. A status of 200 or 201 is only said by a server that has kept the answer. */
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      act: fc.constant('send' as const),
      fault: fc.constantFrom(...faults),
      status: fc.constantFrom(...statuses),
      retryAfter: fc.option(fc.integer({min: 1, max: 200_000}), {nil: undefined}),
      random: fc.double({min: 0, max: 0.999, noNaN: true}),
    }),
  },
  {weight: 3, arbitrary: fc.record({act: fc.constant('answer' as const), who: fc.nat(3), line: fc.nat(100)})},
  {
    weight: 2,
    arbitrary: fc.record({act: fc.constant('time' as const), ms: fc.integer({min: 1, max: 100_000})}),
  },
  {weight: 1, arbitrary: fc.record({act: fc.constantFrom('wake', 'reload', 'late', 'keep-on')})},
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** A device whose page may go at any moment, a network that loses and repeats, and a server that keeps. */
function play(steps: readonly Step[]) {
  let now = 1_000_000;
  let server = emptyStore;
  /** What the device keeps; pages come and go. */
  let disk = outboxToJson(emptyOutbox);
  const wanted = new Map<string, PollResponse>();
  const lateRequests: string[] = [];
  const lateResults: (readonly [OutboxEntry, SendResult])[] = [];
  const heldUntil = new Map<string, number>();
  const told = {sent: 0, thanks: 0, faults: 0, stopped: 0};

  const box = () => parseOutbox(disk, now).value;
  const save = (next: ReturnType<typeof box>) => void (disk = outboxToJson(next));
  /** A request that reaches the server, as the bytes that it is. */
  const arrive = (body: string): number => {
    const {value} = parseResponse(body, definition);
    const {outcome, store} = accept(definition, server, value!, now);
    server = store;
    return outcomeStatus[outcome];
  };
  const atServer = (id: string) => server.responses.find((each) => each.id === id);
  const hear = (entry: OutboxEntry, result: SendResult, random: number) => {
    const before = box();
    const after = settle(before, entry, result, now, random);
    if (result !== 'network' && result.retryAfter !== undefined && after.some(({id}) => id === entry.id)) {
      heldUntil.set(entry.id, now + result.retryAfter);
    }
    if (after.length < before.length) {
      told.thanks += 1;
      // What was asked before the server took it, is over.
      heldUntil.delete(entry.id);
      expect(atServer(entry.id)?.revision).toBeGreaterThanOrEqual(entry.response.revision);
    }
    told.stopped += after.filter(({state}) => state === 'stopped').length > 0 ? 1 : 0;
    save(after);
  };
  const send = ({fault, status, retryAfter, random}: Extract<Step, {act: 'send'}>) => {
    const entry = due(box(), now);
    if (!entry) return;
    expect(now).toBeGreaterThanOrEqual(heldUntil.get(entry.id) ?? 0);
    heldUntil.delete(entry.id);
    told.sent += 1;
    if (fault !== 'none') told.faults += 1;
    save(start(box(), entry.id));
    const body = JSON.stringify(responseToJson(entry.response));
    const spoken = (code: number): SendResult =>
      retryAfter === undefined ? {status: code} : {status: code, retryAfter};
    const isSuccess = status === 200 || status === 201;
    switch (fault) {
      case 'none':
        return hear(entry, {status: arrive(body)}, random);
      case 'duplicate':
        arrive(body);
        return hear(entry, {status: arrive(body)}, random);
      case 'lose-request':
        return hear(entry, 'network', random);
      case 'lose-response':
        arrive(body);
        return hear(entry, 'network', random);
      case 'late-request':
        lateRequests.push(body);
        return hear(entry, 'network', random);
      case 'late-response':
        lateResults.push([entry, {status: arrive(body)}]);
        return save(resume(box()));
      case 'page-gone':
        arrive(body);
        return save(resume(box()));
      case 'page-gone-before':
        return save(resume(box()));
      case 'status-before':
        return hear(entry, isSuccess ? 'network' : spoken(status), random);
      case 'status-after':
        arrive(body);
        return hear(entry, isSuccess ? 'network' : spoken(status), random);
    }
  };
  const check = () => {
    const rows = server.responses.map(({id}) => id);
    expect(new Set(rows).size).toBe(rows.length);
    for (const [id, response] of wanted) {
      const inBox = box().find((entry) => entry.id === id)?.response.revision;
      expect(inBox === response.revision || atServer(id)?.revision === response.revision, 'lost').toBe(true);
    }
  };
  for (const each of steps) {
    if (each.act === 'time') now += each.ms;
    if (each.act === 'send') send(each);
    if (each.act === 'answer') {
      const id = ids[each.who]!;
      const revision = (wanted.get(id)?.revision ?? 0) + 1;
      const head = {id, poll: 'after', version: 1, round: 'first', group: 'parents', revision};
      const response: PollResponse = {...head, answers: {line: each.line}};
      wanted.set(id, response);
      save(put(box(), response, now));
    }
    if (each.act === 'wake') save(wake(box(), now));
    if (each.act === 'reload') save(resume(box()));
    if (each.act === 'keep-on') box().forEach(({id}) => save(keepOn(box(), id, now)));
    if (each.act === 'late') {
      const body = lateRequests.pop();
      if (body !== undefined) arrive(body);
      const late = lateResults.pop();
      if (late) hear(late[0], late[1], 0);
    }
    check();
  }
  // The network is well again, and somebody says of what was stopped to try once more.
  lateRequests.forEach(arrive);
  box().forEach(({id}) => save(keepOn(box(), id, now)));
  for (let tries = 0; tries < 20 && box().length > 0; tries++) {
    now += 300_000;
    send({act: 'send', fault: 'none', status: 200, retryAfter: undefined, random: 0.5});
    check();
  }
  // What was late comes last of all, and changes nothing.
  lateRequests.forEach(arrive);
  lateResults.forEach(([entry, result]) => hear(entry, result, 0));
  return {server, box: box(), wanted, told};
}

it('loses nothing and keeps nothing twice in 1,000 random sequences of faults', () => {
  const sum = {sent: 0, thanks: 0, faults: 0, stopped: 0};
  fc.assert(
    fc.property(fc.array(step, {minLength: 25, maxLength: 60}), (steps) => {
      const {server, box, wanted, told} = play(steps);
      expect(box).toEqual([]);
      const rows = Object.fromEntries(server.responses.map((each) => [each.id, each]));
      expect(server.responses).toHaveLength(wanted.size);
      expect(rows).toEqual(Object.fromEntries(wanted));
      for (const key of ['sent', 'thanks', 'faults', 'stopped'] as const) sum[key] += told[key];
    }),
    {numRuns: 1000},
  );
  expect(sum.faults).toBeGreaterThan(3000);
  expect(sum.thanks).toBeGreaterThan(1000);
  expect(sum.stopped).toBeGreaterThan(100);
});
