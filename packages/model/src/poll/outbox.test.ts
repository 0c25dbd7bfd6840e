import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {PollResponse} from './answers.js';
import {
  discard,
  due,
  emptyOutbox,
  keepOn,
  nextTime,
  put,
  resume,
  settle,
  start,
  toAskAbout,
  wake,
  type Outbox,
} from './outbox.js';
import {keptFor} from './outbox-age.js';
import {outboxToJson, parseOutbox} from './outbox-record.js';
import {longestHold, meaningOf, retryAfterOf, waitAfter, type SendResult} from './outbox-status.js';
import {isDeeplyFrozen} from './examples.test.data.js';

const response: PollResponse = {
  ...{id: '3f2b8c1e-9d47-4a6b-8e21-0c5d7f9a1b2c', poll: 'after', version: 1, round: 'first'},
  ...{group: 'parents', revision: 1, answers: {line: 50, choices: ['mother']}},
};
const later = {...response, revision: 2};
const other = {...response, id: '3f2b8c1e-9d47-4a6b-8e21-0c5d7f9a1b2d'};
const box = put(emptyOutbox, response, 1000);
/** The box after one try. */
const tried = (from: Outbox, result: SendResult, now = 1000, random = 0.5) => {
  const entry = due(from, now)!;
  return settle(start(from, entry.id), entry, result, now, random);
};

describe('meaningOf', () => {
  it.each([
    ['done', [200, 201]],
    ['stopped', [409, 410, 422]],
    ['refused', [400, 401, 403, 405, 413, 415, 418, 451]],
    ['missing', [404]],
    ['retry', [408, 425, 429, 500, 502, 503, 504, 599, 202, 204, 206, 301, 302, 304, 307, 0, 100]],
  ])('%s', (meaning, codes) => {
    expect(codes.map((status) => meaningOf({status}))).toEqual(codes.map(() => meaning));
  });

  it('of no response at all is another try', () => {
    expect(meaningOf('network')).toBe('retry');
  });
});

describe('waiting', () => {
  it('is anything from 0 to 1 s x 2^n, at most 60 s', () => {
    const most = [1, 2, 3, 4, 5, 6, 7, 8, 2000].map((failures) => waitAfter(failures, 1));
    expect(most).toEqual([1000, 2000, 4000, 8000, 16000, 32000, 60000, 60000, 60000]);
    expect([waitAfter(9, 0), waitAfter(3, 0.25)]).toEqual([0, 1000]);
  });

  it('reads Retry-After as seconds or a date', () => {
    const now = Date.parse('2026-01-01T10:00:00Z');
    const read = (header: unknown) => retryAfterOf(header, now);
    expect(['0', '120', ' 7 ', '9999999'].map(read)).toEqual([0, 120_000, 7000, longestHold]);
    expect(read('Thu, 01 Jan 2026 10:01:00 GMT')).toBe(60_000);
    expect(read('Thu, 01 Jan 2026 09:00:00 GMT')).toBe(0);
    expect([null, '', '-1', '1.5', 'soon', 120, '2026-01-01'].map(read)).toEqual(Array(7).fill(undefined));
    fc.assert(
      fc.property(fc.integer({min: 0, max: 86_400}), (seconds) => {
        expect(read(new Date(now + seconds * 1000).toUTCString())).toBe(seconds * 1000);
      }),
    );
  });
});

describe('the outbox', () => {
  it('has each id once, in its last revision', () => {
    expect(put(box, response, 2000)).toBe(box);
    const two = put(put(box, later, 2000), other, 2000);
    expect(two.map(({id, response: {revision}}) => [id, revision])).toEqual([
      [response.id, 2],
      [other.id, 1],
    ]);
    expect(put(two, response, 3000)).toBe(two);
    expect(isDeeplyFrozen(tried(parseOutbox(outboxToJson(two), 0).value, {status: 503}, 2000))).toBe(true);
  });

  it('sends one at a time, the oldest first, and thanks only for what the server has', () => {
    const two = put(box, other, 1000);
    expect(due(two, 1000)?.id).toBe(response.id);
    expect(due(start(two, response.id), 1000)).toBeUndefined();
    expect(tried(two, {status: 201}).map(({id}) => id)).toEqual([other.id]);
    expect(tried(two, {status: 202})).toHaveLength(2);
    expect(tried(tried(two, {status: 200}), {status: 201})).toEqual([]);
  });

  it('waits longer each time, and as long as the server asks', () => {
    const once = tried(box, 'network', 1000, 0.5);
    expect([nextTime(once, 1000), due(once, 1499), due(once, 1500)?.failures]).toEqual([1500, undefined, 1]);
    const twice = tried(once, {status: 503}, 1500, 0.5);
    expect(nextTime(twice, 1500)).toBe(2500);
    const held = tried(twice, {status: 429, retryAfter: 90_000}, 2500, 0.5);
    expect(nextTime(held, 2500)).toBe(92_500);
    expect(due(wake(held, 3000), 92_499)).toBeUndefined();
    expect(due(wake(held, 3000), 92_500)?.id).toBe(response.id);
    expect(due(wake(twice, 1600), 1600)?.id).toBe(response.id);
    expect(nextTime(put(held, later, 3000), 3000)).toBe(92_500);
  });

  it('stops where trying again is of no use, keeps the words, and starts again when asked', () => {
    for (const [status, reason] of [
      [410, 'stopped'],
      [413, 'refused'],
    ] as const) {
      const stopped = tried(box, {status});
      expect(stopped).toMatchObject([{state: 'stopped', reason, status, response}]);
      expect([due(stopped, 9e12), nextTime(stopped, 1000)]).toEqual([undefined, undefined]);
      expect(wake(stopped, 5000)).toBe(stopped);
      expect(due(keepOn(stopped, response.id, 5000), 5000)).not.toHaveProperty('reason');
      expect(due(put(stopped, later, 5000), 5000)?.response.revision).toBe(2);
      expect(discard(stopped, response.id)).toEqual([]);
    }
  });

  it('looks three times in an hour for what is not there', () => {
    const minutes = 60_000;
    const at = (times: readonly number[]) =>
      times.reduce((sum, time) => tried(wake(sum, time), {status: 404}, time), box)[0]!;
    expect(at([1000, 2000]).state).toBe('waiting');
    expect(at([1000, 30 * minutes, 59 * minutes])).toMatchObject({
      state: 'stopped',
      reason: 'refused',
      status: 404,
    });
    expect(at([1000, 31 * minutes, 62 * minutes, 93 * minutes]).state).toBe('waiting');
  });

  it('takes a new revision while the old one is being sent', () => {
    const entry = due(box, 1000)!;
    const changed = put(start(box, entry.id), later, 1500);
    expect(settle(changed, entry, {status: 201}, 2000, 0)).toBe(changed);
    expect(settle(changed, entry, {status: 410}, 2000, 0)).toBe(changed);
    expect(due(changed, 2000)?.response.revision).toBe(2);
    const held = settle(changed, entry, {status: 503, retryAfter: 5000}, 2000, 0);
    expect(nextTime(held, 2000)).toBe(7000);
  });

  it('goes on after the page was gone, also when the old answer comes after all', () => {
    const entry = due(box, 1000)!;
    const sending = parseOutbox(outboxToJson(start(box, entry.id)), 5000).value;
    expect(due(sending, 5000)).toBeUndefined();
    const again = resume(sending);
    expect(due(again, 5000)?.id).toBe(response.id);
    expect(settle(again, entry, 'network', 5000, 0)).toBe(again);
    expect(settle(again, entry, {status: 409}, 5000, 0)).toBe(again);
    expect(settle(again, entry, {status: 201}, 5000, 0)).toEqual([]);
    expect(settle(emptyOutbox, entry, {status: 201}, 5000, 0)).toBe(emptyOutbox);
  });

  it('asks after 14 days', () => {
    const old = 1000 + keptFor;
    expect([toAskAbout(box, old - 1), due(box, old - 1)?.id]).toEqual([[], response.id]);
    expect([toAskAbout(box, old), due(box, old), nextTime(box, old)]).toEqual([box, undefined, undefined]);
    const kept = keepOn(box, response.id, old);
    expect([toAskAbout(kept, old), due(kept, old)?.id]).toEqual([[], response.id]);
  });

  it('is not held up by a clock that was set back', () => {
    const ahead = put(emptyOutbox, response, 9e12);
    expect(due(ahead, 1000)?.id).toBe(response.id);
  });
});

describe('what a device keeps', () => {
  it('comes back as it was', () => {
    const full = put(tried(box, {status: 404, retryAfter: 5000}), other, 2000);
    expect(parseOutbox(outboxToJson(full), 3000)).toEqual({value: full, problems: []});
    const stopped = tried(box, {status: 409});
    expect(parseOutbox(outboxToJson(stopped), 3000).value).toEqual(stopped);
    expect(parseOutbox('', 0)).toEqual({value: [], problems: []});
  });

  it('saves what can be saved, and never throws', () => {
    const schema = 'samen-poll-outbox/1';
    const {value, problems} = parseOutbox(
      {schema, entries: [{response, since: 9e15, nextAt: 'x', failures: -1}, {response}, {}, null]},
      5000,
    );
    expect(value).toMatchObject([{state: 'waiting', since: 5000, nextAt: 5000, failures: 0, missing: []}]);
    expect(problems.map(({code, path}) => `${code} ${path}`)).toEqual([
      'duplicate entries[1]',
      'response-invalid entries[2]',
      'response-invalid entries[3]',
    ]);
    expect(parseOutbox({schema: 'other', entries: []}, 0).problems).toHaveLength(1);
    const field = fc.oneof(fc.anything(), fc.constantFrom(response, 'sending', 'stopped', 5));
    const entry = fc.dictionary(
      fc.constantFrom('response', 'state', 'since', 'nextAt', 'missing', 'status'),
      field,
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(entry, fc.anything())), fc.anything(), (entries, odd) => {
        const found = parseOutbox({schema, entries}, 5000).value;
        expect(parseOutbox(outboxToJson(found), 5000)).toEqual({value: found, problems: []});
        parseOutbox(odd, 5000);
      }),
      {numRuns: 500},
    );
  });
});
