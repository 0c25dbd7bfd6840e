import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {PollResponse} from './answers.js';
import {frozenProblems, openLedger} from './policy.js';
import {anonymous, conversation, poll} from './examples.test.data.js';
import {accept, currentRound, emptyStore, outcomeStatus, roundState, withdraw} from './rounds.js';

const [open, close] = ['2026-01-10T09:00+01:00', '2026-01-20T09:00+01:00'];
const [from, until] = [Date.parse(open), Date.parse(close)];
const rounds = [
  {id: 'first', open, close},
  {id: 'second', open: '2026-02-10T09:00Z'},
];
const definition = poll({...conversation, rounds});
const response: PollResponse = {
  ...{id: '3f2b8c1e-9d47-4a6b-8e21-0c5d7f9a1b2c', poll: 'after', version: 1, round: 'first'},
  ...{group: 'parents', revision: 1, answers: {line: 50}},
};
const later = {...response, revision: 2, answers: {line: 60}};

describe('rounds', () => {
  it('opens at its beginning and is closed at its end', () => {
    const states = [from - 1, from, until - 1, until].map((now) => roundState(rounds[0]!, now));
    expect(states).toEqual(['not-yet-open', 'open', 'open', 'closed']);
    expect(roundState({id: 'always'}, 0)).toBe('open');
  });

  it('shows the open one, else the next, else the last', () => {
    const at = (now: number) => currentRound(definition, now).id;
    expect([at(from - 1), at(from), at(until), at(Date.parse('2030-01-01T00:00Z'))]).toEqual([
      ...['first', 'first', 'second', 'second'],
    ]);
    const closed = poll({
      ...conversation,
      rounds: [
        {id: 'a', close},
        {id: 'b', close},
      ],
    });
    expect(currentRound(closed, until).id).toBe('b');
  });
});

describe('accept', () => {
  const outcome = (store: typeof emptyStore, each: PollResponse, now = from) =>
    accept(definition, store, each, now).outcome;

  it('keeps, knows again, changes, and refuses an older one', () => {
    const {outcome: first, store} = accept(definition, emptyStore, response, from);
    expect([first, store.responses]).toEqual(['created', [response]]);
    expect(outcome(store, response)).toBe('same');
    const changed = accept(definition, store, later, from);
    expect([changed.outcome, changed.store.responses]).toEqual(['changed', [later]]);
    expect(outcome(changed.store, response)).toBe('conflict');
    expect(outcome(store, {...response, answers: {line: 1}})).toBe('conflict');
    expect(outcome(store, {...later, group: 'professionals'})).toBe('conflict');
  });

  it('takes nothing new outside the round, and still knows what it has', () => {
    const {store} = accept(definition, emptyStore, response, from);
    expect(outcome(emptyStore, response, from - 1)).toBe('not-yet-open');
    expect(outcome(emptyStore, response, until)).toBe('closed');
    expect(outcome(store, later, until)).toBe('closed');
    expect(outcome(store, response, until)).toBe('same');
    expect(outcome(emptyStore, {...response, round: 'third'})).toBe('closed');
  });

  it('lets nothing come back that was withdrawn, also not a request that was late', () => {
    const {store} = accept(definition, emptyStore, response, from);
    const without = withdraw(store, response.id);
    expect(without.responses).toEqual([]);
    expect(withdraw(without, response.id)).toBe(without);
    expect([outcome(without, response), outcome(without, later)]).toEqual(['withdrawn', 'withdrawn']);
    expect(outcome(withdraw(emptyStore, response.id), response)).toBe('withdrawn');
    expect(outcomeStatus.withdrawn).toBe(410);
  });

  it('has each id once, in its highest revision, in whatever order requests come', () => {
    const all = ['a', 'b', 'c'].flatMap((id) =>
      [1, 2, 3].map((revision) => ({...response, id, revision, answers: {line: revision}})),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...all)), fc.subarray(['a', 'b', 'c']), (list, gone) => {
        let store = list.reduce((sum, each) => accept(definition, sum, each, from).store, emptyStore);
        store = gone.reduce(withdraw, store);
        const highest = (id: string) =>
          Math.max(0, ...list.filter((each) => each.id === id).map((e) => e.revision));
        const expected = ['a', 'b', 'c'].filter((id) => highest(id) > 0 && !gone.includes(id));
        const kept = Object.fromEntries(store.responses.map(({id, revision}) => [id, revision]));
        expect(store.responses).toHaveLength(expected.length);
        expect(kept).toEqual(Object.fromEntries(expected.map((id) => [id, highest(id)])));
      }),
    );
  });
});

describe('what is frozen at the first answer', () => {
  const codes = (after: unknown, before: unknown = anonymous) =>
    frozenProblems(poll(before), poll(after)).map(({code, path}) => `${code} ${path}`);

  it('are thresholds, groups and the mode, not the words', () => {
    expect(codes({...anonymous, title: {nl: 'Anders'}, intro: {nl: 'Hallo'}})).toEqual([]);
    expect(codes({...anonymous, privacy: {k: 6}})).toEqual(['poll-frozen privacy.k']);
    expect(codes({...anonymous, privacy: {kText: 12}})).toEqual(['poll-frozen privacy.kText']);
    expect(codes({...anonymous, privacy: {result: 'never'}})).toEqual(['poll-frozen privacy.result']);
    expect(codes({...anonymous, groups: anonymous.groups.slice(1)})).toEqual(['poll-frozen groups']);
    expect(codes(conversation)).toContain('poll-frozen mode');
  });

  it('is no matter of a conversation, nor of a round that is not there', () => {
    expect(openLedger(poll(conversation), 'first')).toBeUndefined();
    expect(openLedger(poll(anonymous), 'constructor')).toBeUndefined();
  });
});
