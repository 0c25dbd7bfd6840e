import {describe, expect, it} from 'vitest';
import type {Side} from '../participants.js';
import type {Attendee} from './attendees.js';
import {equalityOf, planEquality, seatedOf, type Seated} from './equality.js';
import {emptyPlan, type SeatPlan} from './plan.js';
import {tableLayout, type TableShape} from './tables.js';
import {parseWeights} from './weights.js';

/** Who a letter is: F family, P professional, I interpreter, C chair; f and p chair besides. A dot is an empty chair. */
const letters: Readonly<Record<string, readonly [Side, boolean]>> = {
  F: ['family', false],
  P: ['professional', false],
  I: ['neutral', false],
  C: ['neutral', true],
  f: ['family', true],
  p: ['professional', true],
};

function sitting(text: string): readonly Seated[] {
  return [...text].flatMap((letter, seat) => {
    const [side, isChair] = letters[letter] ?? [];
    return side === undefined || isChair === undefined ? [] : [{seat, side, isChair}];
  });
}

function score(shape: TableShape, text: string): number {
  return equalityOf(tableLayout(shape, text.length), sitting(text))?.score ?? NaN;
}

/** A plan in which each person sits on the seat they name. */
function planOf(people: readonly (Attendee & {readonly seat?: string})[]): SeatPlan {
  const places = people.flatMap(({id, seat}) =>
    seat === undefined ? [] : [{seat, participant: id, locked: false}],
  );
  return {...emptyPlan, participants: people, places};
}

/** A side of a square against its diagonal. */
const diagonal = Math.SQRT1_2;

describe('equalityOf at a round table', () => {
  it.each([
    // Opposite each other; one family member without a supporter; nobody chairs.
    ['FP', {O: 0, B: 1, S: 0.5, V: 1, C: 0, K: 1}, 52.5],
    // Three, all as far from each other.
    ['FPC', {O: 0, B: 1, S: 0.5, V: 1, C: 1, K: 1}, 62.5],
    ['FPI', {O: 0, B: 1, S: 1, V: 1, C: 0, K: 1}, 60],
    ['FPP', {O: 0, B: 1, S: 0.5, V: 1, C: 0, K: 1}, 52.5],
    ['FFP', {O: 0, B: 1, S: 1, V: 1, C: 0, K: 1}, 60],
    // In turns the middles are the same; in two blocks they are as far apart as can be.
    ['FPFP', {O: 1, B: 1, S: 0, V: 1, C: 0, K: 1}, 75],
    ['FFPP', {O: 0, B: 0.5, S: 1, V: 1, C: 0, K: 1}, 50],
    // A chair beside the professional and opposite the family, and the other way around.
    [
      'FICP',
      {O: 1 - diagonal, B: 1, S: 1, V: 1, C: diagonal, K: 1},
      100 - 30 * diagonal - 10 * (1 - diagonal),
    ],
    ['FCIP', {O: 1 - diagonal, B: 1, S: 0.5, V: 1, C: 1, K: 1}, 92.5 - 30 * diagonal],
    // A chair with a side counts on that side, and not in the distance to himself.
    ['fFP', {O: 0, B: 1, S: 1, V: 1, C: 1, K: 1}, 70],
    ['Fp', {O: 0, B: 1, S: 0.5, V: 1, C: 1, K: 1}, 62.5],
    ['fP', {O: 0, B: 1, S: 0.5, V: 1, C: 1, K: 1}, 62.5],
  ])('%s', (text, terms, total) => {
    const found = equalityOf(tableLayout('round', text.length), sitting(text));
    for (const [term, value] of Object.entries(terms)) {
      expect([term, found?.terms[term as 'O']]).toEqual([term, expect.closeTo(value, 9)]);
    }
    expect(found?.score).toBeCloseTo(total, 9);
  });

  it.each([
    ['PPFF....', 0.5, 1],
    // The empty chair does not break the block of professionals, but it does separate neighbours.
    ['P.PF.F..', 0.5, 0],
    ['P.F.P.F.', 1, 0],
  ])('with empty chairs %s has B %s and S %s', (text, B, S) => {
    expect(equalityOf(tableLayout('round', 8), sitting(text))?.terms).toMatchObject({B, S});
  });

  it('takes the first chair it is given', () => {
    const layout = tableLayout('round', 6);
    const [first, second] = [sitting('F.C..P'), sitting('F...CP')];
    const chairs = [...first, ...second].filter(({isChair}) => isChair);
    const others = first.filter(({isChair}) => !isChair);
    expect(equalityOf(layout, [...chairs, ...others])?.terms.C).toBe(equalityOf(layout, first)?.terms.C);
    expect(equalityOf(layout, [...chairs.reverse(), ...others])?.terms.C).toBe(
      equalityOf(layout, second)?.terms.C,
    );
    expect(equalityOf(layout, first)?.terms.C).not.toBe(equalityOf(layout, second)?.terms.C);
  });

  it('ignores a seat that is not there and a second person on one', () => {
    const layout = tableLayout('round', 4);
    const more: Seated[] = [-1, 4, 0.5, NaN, 0].map((seat) => ({seat, side: 'professional', isChair: true}));
    expect(equalityOf(layout, [...sitting('FPFP'), ...more])).toEqual(equalityOf(layout, sitting('FPFP')));
  });
});

describe('no score', () => {
  it.each(['....', 'FFF.', 'PPPP', 'IC..', 'FCI.', 'PCI.'])('of %s', (text) => {
    expect(equalityOf(tableLayout('square', 4), sitting(text))).toBeNull();
  });
});

describe('face to face', () => {
  it.each([2, 3, 4])('with %s on each side scores below every mixed plan at a rectangle', (each) => {
    const apart = [`${'F'.repeat(each)}${'P'.repeat(each)}`, `${'P'.repeat(each)}${'F'.repeat(each)}`];
    const all = Array.from({length: 4 ** each}, (_, bits) =>
      bits
        .toString(2)
        .padStart(2 * each, '0')
        .replaceAll('0', 'F')
        .replaceAll('1', 'P'),
    ).filter((text) => text.replaceAll('F', '').length === each);
    const mixed = all.filter((text) => !apart.includes(text));
    expect(all.length).toBe([6, 20, 70][each - 2]);
    expect(mixed.length).toBe(all.length - 2);
    const least = Math.min(...mixed.map((text) => score('rectangle', text)));
    for (const text of apart) expect(score('rectangle', text)).toBeLessThan(least - 1);
  });
});

describe('a plan', () => {
  const mother: Attendee = {id: 'm', name: 'Moeder', role: 'parent'};
  const teacher: Attendee = {id: 't', name: 'Juf', role: 'teacher'};
  const chair: Attendee = {id: 'c', name: 'Voorzitter', role: 'chair'};

  it('gives who sits where in the order of its people', () => {
    const plan = planOf([
      {...teacher, seat: 's5'},
      {...mother, seat: 's2'},
      {...chair},
      {...mother, id: 'm2', side: 'neutral', chairs: true, seat: 's1'},
    ]);
    expect(seatedOf(plan)).toEqual([
      {seat: 4, side: 'professional', isChair: false},
      {seat: 1, side: 'family', isChair: false},
      {seat: 0, side: 'neutral', isChair: true},
    ]);
  });

  it('has the score of who sits where, by its own table and the weights given', () => {
    const plan = {...planOf([{...mother, seat: 's1'}, {...teacher, seat: 's2'}, chair]), seats: 2};
    expect(planEquality(plan)?.score).toBeCloseTo(52.5, 9);
    expect(planEquality(plan, parseWeights({B: 1, O: 3}).value)?.score).toBeCloseTo(25, 9);
    expect(planEquality({...plan, seats: 3})?.terms.O).toBeCloseTo(0, 9);
    expect(planEquality({...plan, places: plan.places.slice(1)})).toBeNull();
    expect(planEquality(emptyPlan)).toBeNull();
  });

  it('does not change when people of one side change seats', () => {
    const people = [
      {...mother, seat: 's1'},
      {...teacher, seat: 's2'},
      {...mother, id: 'f', role: 'buddy', seat: 's4'},
      {...teacher, id: 'w', role: 'youth-worker', seat: 's5'},
      {...chair, seat: 's6'},
    ];
    const seats = ['s4', 's5', 's1', 's2', 's6'];
    const changed = people.map((person, index) => ({...person, seat: seats[index] ?? ''}));
    expect(planEquality(planOf(changed))?.score).toBeCloseTo(planEquality(planOf(people))?.score ?? NaN, 9);
  });

  it('is frozen', () => {
    const found = planEquality({
      ...planOf([
        {...mother, seat: 's1'},
        {...teacher, seat: 's2'},
      ]),
      seats: 2,
    });
    expect([found, found?.terms].every(Object.isFrozen)).toBe(true);
  });
});
