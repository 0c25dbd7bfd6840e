import {describe, expect, it} from 'vitest';
import type {PollResponse} from './answers.js';
import {conversationResults, trend} from './conversation.js';
import {anonymous, conversation, everyKind, isDeeplyFrozen, poll} from './examples.test.data.js';
import type {Snapshot} from './published.js';

const definition = poll({
  ...conversation,
  questions: [everyKind[0], everyKind[8]],
  quorum: {parents: 1, professionals: 2},
});
let made = 0;
const person = (group: string, line: number, text?: string): PollResponse => ({
  ...{id: String((made += 1)), poll: 'after', version: 1, round: 'first', group, revision: 1},
  answers: {line, ...(text !== undefined && {text})},
});
const results = (responses: readonly PollResponse[], wasRevealed = false) =>
  conversationResults(definition, 'first', responses, wasRevealed);

describe('conversationResults', () => {
  const three = [
    person('professionals', 80, 'Zo door'),
    person('parents', 20, 'Fijn'),
    person('professionals', 90, 'Dank'),
  ];

  it('waits for everybody, and tells for whom', () => {
    expect(results(three.slice(0, 2))).toEqual({
      state: 'waiting',
      missing: [{group: 'professionals', count: 1}],
    });
    expect(results(three.map((each) => ({...each, round: 'second'})))?.state).toBe('waiting');
  });

  it('then shows both groups side by side', () => {
    const found = results(three);
    expect(found).toMatchObject({
      state: 'revealed',
      groups: [
        {group: 'parents', n: 1, texts: [{question: 'text', texts: ['Fijn']}]},
        {group: 'professionals', n: 2, texts: [{question: 'text', texts: ['Dank', 'Zo door']}]},
      ],
      differences: [],
    });
    const means = found?.state === 'revealed' ? found.groups.map(({tallies}) => tallies[0]?.mean) : [];
    expect(means).toEqual([20, 90]);
    expect(isDeeplyFrozen(found)).toBe(true);
  });

  it('speaks of a difference from ten on both sides', () => {
    const both = [20, 60].flatMap((line, index) =>
      Array.from({length: 10}, () => person(index === 0 ? 'parents' : 'professionals', line)),
    );
    expect(results(both)).toMatchObject({
      differences: [{question: 'line', lower: 'parents', higher: 'professionals', by: 40}],
    });
    expect(results(both.slice(1))).toMatchObject({differences: []});
  });

  it('does not hide again after a withdrawal, and never shows nothing', () => {
    expect(results(three.slice(1), true)?.state).toBe('revealed');
    const nobody = poll({...conversation, quorum: {parents: 0, professionals: 0}});
    expect(conversationResults(nobody, 'first', [])).toEqual({state: 'waiting', missing: []});
  });

  it('says nothing of an anonymous poll', () => {
    expect(conversationResults(poll(anonymous), 'first', three)).toBeUndefined();
  });
});

describe('trend', () => {
  const close = '2026-02-01T00:00Z';
  const yearly = poll({...anonymous, rounds: ['a', 'b', 'c'].map((id) => ({id, close}))});
  const snapshot = (round: string, number: number, mean?: number): Snapshot => {
    const part = {
      n: 8,
      questions: [
        {
          question: 'line',
          n: 8,
          cells: [],
          noAnswer: 'almost-none' as const,
          ...(mean !== undefined && {mean}),
        },
      ],
    };
    return {
      poll: 'after',
      version: 1,
      round,
      number,
      k: 5,
      groups: [{group: 'parents', ...part}],
      total: part,
    };
  };

  it('has the last snapshot of each round in which there is one, and skips what is hidden', () => {
    const all = [snapshot('c', 1, 70), snapshot('a', 2, 50), snapshot('a', 1, 40), snapshot('b', 1)];
    const expected = [
      {round: 'a', n: 8, mean: 50},
      {round: 'c', n: 8, mean: 70},
    ];
    expect(trend(yearly, all, 'line', 'parents')).toEqual(expected);
    expect(trend(yearly, all, 'line')).toEqual(expected);
    expect(trend(yearly, all, 'line', 'professionals')).toEqual([]);
    expect(trend(yearly, all, 'constructor', 'parents')).toEqual([]);
    expect(trend(yearly, [{...all[0]!, version: 2}], 'line')).toEqual([]);
  });
});
