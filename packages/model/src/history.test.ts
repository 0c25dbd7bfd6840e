import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {newHistory, redo, remember, undo, type History} from './history.js';

/** Values that count as nothing are values like any other. */
const values: readonly unknown[] = [0, '', null, undefined, false, {}, {}, 'a'];

describe('history', () => {
  it('goes back and forward like a list with a finger on it, 50 steps at most', () => {
    const step = fc.oneof(
      {weight: 3, arbitrary: fc.constantFrom(...values).map((value) => ({value}))},
      fc.constant('undo'),
      fc.constant('redo'),
    );
    fc.assert(
      fc.property(fc.array(step, {maxLength: 150}), (steps) => {
        let history: History<unknown> = newHistory<unknown>('start');
        let list: unknown[] = ['start'];
        let finger = 0;
        for (const each of steps) {
          if (each === 'undo') {
            history = undo(history);
            finger = Math.max(0, finger - 1);
          } else if (each === 'redo') {
            history = redo(history);
            finger = Math.min(list.length - 1, finger + 1);
          } else if (typeof each === 'object') {
            history = remember(history, each.value);
            if (list[finger] === each.value) continue;
            list = [...list.slice(0, finger + 1), each.value];
            if (list.length > 51) list.shift();
            finger = list.length - 1;
          }
          expect(history.present).toBe(list[finger]);
          expect(history.past).toEqual(list.slice(0, finger));
          expect(history.future).toEqual(list.slice(finger + 1));
        }
      }),
    );
  });

  it('forgets the oldest of more than 50 steps', () => {
    let history = newHistory(0);
    for (let value = 1; value <= 60; value++) history = remember(history, value);
    expect(history.past).toHaveLength(50);
    while (undo(history) !== history) history = undo(history);
    expect(history.present).toBe(10);
    expect(history.future).toHaveLength(50);
    while (redo(history) !== history) history = redo(history);
    expect(history.present).toBe(60);
  });

  it('is the same history when there is nothing to do, and frozen', () => {
    const history = newHistory('a');
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
    expect(remember(history, 'a')).toBe(history);
    expect([history, history.past, history.future].every(Object.isFrozen)).toBe(true);
  });
});
