import {describe, expect, it} from 'vitest';
import {emptyPlan, layoutOf, seatOf, sitterAt, waiting} from './plan.js';
import {parsePlan} from './plan-record.js';
import {tableLayout} from './tables.js';

const plan = parsePlan({
  schema: 'samen-seating',
  version: 1,
  shape: 'u',
  seats: 5,
  participants: [
    {name: 'Juf', role: 'teacher'},
    {name: 'Oma', side: 'family'},
    {name: 'Voorzitter', role: 'chair'},
    {name: 'Sam', role: 'child'},
    {name: 'Moeder', role: 'parent'},
  ],
  places: [{seat: 's3', participant: 'Moeder'}],
}).value;

describe('a plan', () => {
  it('knows who sits where', () => {
    expect(seatOf(plan, 'Moeder')).toBe('s3');
    expect(seatOf(plan, 'Juf')).toBeUndefined();
    expect(seatOf(plan, 'nobody')).toBeUndefined();
    expect(sitterAt(plan, 's3')?.name).toBe('Moeder');
    expect(sitterAt(plan, 's1')).toBeUndefined();
    expect(sitterAt(plan, 's99')).toBeUndefined();
  });

  it('knows who waits, family first', () => {
    expect(waiting(plan).map(({name}) => name)).toEqual(['Sam', 'Oma', 'Juf', 'Voorzitter']);
    expect(waiting(emptyPlan)).toEqual([]);
  });

  it('has the seats of its table', () => {
    expect(layoutOf(plan)).toEqual(tableLayout('u', 5, 0.75));
    expect(layoutOf(emptyPlan).seats).toHaveLength(8);
  });
});
