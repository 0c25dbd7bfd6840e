import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {newHistory, redo, remember, undo, type History} from './history.js';
import {emptyPlan, type SeatPlan} from './plan.js';

const plans = Array.from({length: 60}, (_, index): SeatPlan => ({...emptyPlan, seats: index + 1}));

describe('history', () => {
  it('goes back and forward like a list with a finger on it, 50 steps at most', () => {
    const step = fc.oneof({weight: 3, arbitrary: fc.nat(59)}, fc.constant('undo'), fc.constant('redo'));
    fc.assert(
      fc.property(fc.array(step, {maxLength: 150}), (steps) => {
        let history: History = newHistory(emptyPlan);
        let list = [emptyPlan];
        let finger = 0;
        for (const each of steps) {
          if (each === 'undo') {
            history = undo(history);
            finger = Math.max(0, finger - 1);
          } else if (each === 'redo') {
            history = redo(history);
            finger = Math.min(list.length - 1, finger + 1);
          } else {
            const plan = plans[Number(each)] ?? emptyPlan;
            history = remember(history, plan);
            if (list[finger] === plan) continue;
            list = [...list.slice(0, finger + 1), plan];
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
    let history = newHistory(emptyPlan);
    for (const plan of plans) history = remember(history, plan);
    expect(history.past).toHaveLength(50);
    while (undo(history) !== history) history = undo(history);
    expect(history.present.seats).toBe(10);
    expect(history.future).toHaveLength(50);
    while (redo(history) !== history) history = redo(history);
    expect(history.present).toBe(plans[59]);
  });

  it('is the same history when there is nothing to do, and frozen', () => {
    const history = newHistory(emptyPlan);
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
    expect(remember(history, emptyPlan)).toBe(history);
    expect([history, history.past, history.future].every(Object.isFrozen)).toBe(true);
  });
});
