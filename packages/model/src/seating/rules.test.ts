import {describe, expect, it} from 'vitest';
import {emptyPlan, type Place, type SeatPlan, type SeatRule} from './plan.js';
import {conflicts, holds, ruleStates} from './rules.js';
import {tableLayout, tableShapes} from './tables.js';

/** A plan in which each letter of `seated` sits on the seat at its place; a dot is an empty chair. */
function planOf(seated: string, rules: readonly SeatRule[], more: Partial<SeatPlan> = {}): SeatPlan {
  const places = [...seated].flatMap((id, index): Place[] =>
    id === '.' ? [] : [{seat: `s${index + 1}`, participant: id, locked: false}],
  );
  const participants = [...'abcdefgh'].map((id) => ({id, name: id}));
  return {...emptyPlan, seats: seated.length, participants, places, rules, ...more};
}

const beside = (a: string, b: string): SeatRule => ({kind: 'beside', a, b});
const apart = (a: string, b: string): SeatRule => ({kind: 'apart', a, b});
const sight = (a: string, b: string): SeatRule => ({kind: 'sight', a, b});
const door: SeatRule = {kind: 'door', a: 'a'};
const wheelchair: SeatRule = {kind: 'wheelchair', a: 'a'};

describe('ruleStates', () => {
  it.each([
    ['ab......', beside('a', 'b'), 'kept'],
    ['b......a', beside('a', 'b'), 'kept'],
    ['a.b.....', beside('a', 'b'), 'broken'],
    ['a.......', beside('a', 'b'), 'waiting'],
    ['.b......', beside('a', 'b'), 'waiting'],
    ['ab......', apart('a', 'b'), 'broken'],
    ['b......a', apart('a', 'b'), 'broken'],
    ['a.b.....', apart('a', 'b'), 'kept'],
    ['........', apart('a', 'b'), 'waiting'],
    ['a...b...', sight('a', 'b'), 'kept'],
    ['....b...', sight('a', 'b'), 'waiting'],
    ['....a...', door, 'kept'],
    ['...a....', door, 'kept'],
    ['..a.....', door, 'broken'],
    ['b.......', door, 'waiting'],
    ['cab.....', wheelchair, 'broken'],
    ['.ab.....', wheelchair, 'kept'],
    ['ca......', wheelchair, 'kept'],
    ['c.......', wheelchair, 'waiting'],
  ])('at a round table %s: %j is %s', (seated, rule, state) => {
    expect(ruleStates(planOf(seated, [rule]))).toEqual([{rule, state}]);
  });

  it.each([
    // At one side of a rectangle the neighbour is at 90 degrees; the one across is straight ahead.
    ['ab......', sight('a', 'b'), 'broken'],
    ['a......b', sight('a', 'b'), 'kept'],
    // The corner is no neighbour, but the table has ends.
    ['...ab...', beside('a', 'b'), 'broken'],
    ['ac......', wheelchair, 'kept'],
    ['cab.....', wheelchair, 'broken'],
  ])('at a rectangle %s: %j is %s', (seated, rule, state) => {
    expect(ruleStates(planOf(seated, [rule], {shape: 'rectangle'}))).toEqual([{rule, state}]);
  });

  it('looks at the door of the plan, and at its pitch', () => {
    expect(ruleStates(planOf('a.......', [door], {door: 'top'}))[0]?.state).toBe('kept');
    expect(ruleStates(planOf('a.......', [door], {door: 'left'}))[0]?.state).toBe('broken');
    expect(ruleStates(planOf('cab.....', [wheelchair], {pitch: 0.9}))[0]?.state).toBe('kept');
  });

  it('has every rule, in order', () => {
    const rules = [door, beside('a', 'b'), apart('a', 'c')];
    const states = ruleStates(planOf('ab......', rules));
    expect(states.map(({rule}) => rule)).toEqual(rules);
    expect(states.map(({state}) => state)).toEqual(['broken', 'kept', 'waiting']);
    expect([states, ...states].every(Object.isFrozen)).toBe(true);
  });
});

describe('holds', () => {
  it('for who has no seat only when nothing can be broken', () => {
    const room = {door: 'bottom', isTaken: () => false} as const;
    const layout = tableLayout('round', 8);
    const all = [beside('a', 'b'), apart('a', 'b'), sight('a', 'b'), door, wheelchair];
    expect(all.map((rule) => holds(layout, rule, () => -1, room))).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
  });

  it('of apart is the opposite of beside, and of both the order does not matter, for every two seats', () => {
    const room = {door: 'bottom', isTaken: () => true} as const;
    for (const shape of tableShapes) {
      const layout = tableLayout(shape, 11);
      for (let i = 0; i < 11; i++) {
        for (let j = 0; j < 11; j++) {
          if (i === j) continue;
          const test = (rule: SeatRule) => holds(layout, rule, (id) => (id === 'a' ? i : j), room);
          // Oracle: side by side somewhere on a line.
          const isBeside = layout.lines.some(({seats, isRing}) => {
            const apart = Math.abs(seats.indexOf(i) - seats.indexOf(j));
            const isOnLine = seats.includes(i) && seats.includes(j);
            return isOnLine && (apart === 1 || (isRing && apart === seats.length - 1));
          });
          expect(test(beside('a', 'b'))).toBe(isBeside);
          expect(test(beside('b', 'a'))).toBe(isBeside);
          expect(test(apart('a', 'b'))).toBe(!isBeside);
        }
      }
    }
  });
});

describe('conflicts', () => {
  const [ab, ba, ac, ad, bc] = [
    beside('a', 'b'),
    beside('b', 'a'),
    beside('a', 'c'),
    beside('a', 'd'),
    beside('b', 'c'),
  ];
  it.each([
    ['no rules', [], []],
    ['rules that go together', [ab, ac, apart('b', 'c'), sight('a', 'b'), door, wheelchair], []],
    ['the same rule twice', [ab, ba, ac], []],
    ['one pair that must and must not', [apart('b', 'a'), door, ab], [[apart('b', 'a'), ab]]],
    ['sight and apart', [sight('a', 'b'), apart('a', 'b')], []],
    ['three beside one', [ab, door, ac, ad], [[ab, ac, ad]]],
    [
      'both',
      [ab, ac, ad, apart('a', 'b')],
      [
        [ab, apart('a', 'b')],
        [ab, ac, ad],
      ],
    ],
    ['a circle, without a table', [ab, ac, bc], []],
  ])('of %s', (_, rules, expected) => {
    expect(conflicts(rules)).toEqual(expected);
  });

  const chain = [ab, bc, beside('c', 'd'), beside('d', 'e')];
  it.each([
    ['a circle of three', 'round', 3, [ab, bc, ac], true],
    ['a circle of three', 'round', 8, [ab, bc, ac], false],
    ['a circle of three', 'islands', 8, [ab, bc, ac], false],
    ['a circle of three', 'rectangle', 6, [ab, bc, ac], false],
    ['a circle of five', 'round', 5, [...chain, beside('e', 'a')], true],
    ['a circle of five', 'islands', 9, [...chain, beside('e', 'a')], true],
    ['a row of five', 'round', 5, chain, true],
    ['a row of five', 'round', 4, chain, false],
    ['a row of five', 'rectangle', 8, chain, false],
    ['a row of five', 'rectangle', 9, chain, true],
    ['a row of five in another order', 'rectangle', 8, [...chain].reverse(), false],
    ['two rows', 'rectangle', 4, [ab, beside('c', 'd')], true],
  ] as const)('%s at %s of %s', (_, shape, seats, rules, doesFit) => {
    expect(conflicts(rules, tableLayout(shape, seats))).toEqual(doesFit ? [] : [rules]);
  });

  it('does not call a crowd a row as well', () => {
    expect(conflicts([ab, ac, ad], tableLayout('round', 3))).toEqual([[ab, ac, ad]]);
  });
});
