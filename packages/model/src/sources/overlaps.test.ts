import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {flatSegments, lanes, mostLanes, withoutLane, type MarkedRange} from './overlaps.js';
import type {TextRange} from './tag.js';

const length = 40;
const range = fc.tuple(fc.integer({min: 0, max: length}), fc.integer({min: -2, max: 15}));
const ranges = fc
  .array(range, {maxLength: 14})
  .map((list) => list.map(([start, size], index) => ({id: `t${index}`, start, end: start + size})));
const within = fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({
  start: Math.min(a, b),
  end: Math.max(a, b) + 1,
}));

/** Oracle: for each unit of the text, which ranges lie over it. */
const over = (list: readonly MarkedRange[], unit: number) =>
  list.filter(({start, end}) => start <= unit && unit < end).map(({id}) => id);

const units = ({start, end}: TextRange) => Array.from({length: end - start}, (_, index) => start + index);

const all = {start: 0, end: length + 20};

describe('flat segments', () => {
  it('of an overlap are three pieces', () => {
    expect(
      flatSegments([
        {id: 'b', start: 4, end: 9},
        {id: 'a', start: 0, end: 6},
      ]),
    ).toEqual([
      {start: 0, end: 4, ids: ['a']},
      {start: 4, end: 6, ids: ['b', 'a']},
      {start: 6, end: 9, ids: ['b']},
    ]);
  });

  it('fill exactly what the ranges cover, and say of each unit what lies over it', () => {
    fc.assert(
      fc.property(ranges, (list) => {
        const said = new Map(
          flatSegments(list).flatMap(({ids, ...piece}) => units(piece).map((unit) => [unit, ids])),
        );
        expect(units(all).map((unit) => said.get(unit) ?? [])).toEqual(
          units(all).map((unit) => over(list, unit)),
        );
      }),
      {numRuns: 300},
    );
  });

  it('fill exactly the range asked for, also where nothing is said', () => {
    fc.assert(
      fc.property(ranges, within, (list, edges) => {
        const pieces = flatSegments(list, edges);
        expect(pieces.flatMap(units)).toEqual(units(edges));
        expect(pieces.flatMap(({ids, ...piece}) => units(piece).map(() => ids))).toEqual(
          units(edges).map((unit) => over(list, unit)),
        );
      }),
      {numRuns: 300},
    );
  });

  it('are sorted, not empty, side by side, and as few as can be', () => {
    fc.assert(
      fc.property(ranges, (list) => {
        const pieces = flatSegments(list);
        pieces.forEach(({start, end, ids}, index) => {
          const before = pieces[index - 1];
          expect(start).toBeLessThan(end);
          expect(before?.end ?? 0).toBeLessThanOrEqual(start);
          if (before?.end === start) expect(before.ids).not.toEqual(ids);
        });
      }),
    );
  });

  it('leave out what is no range', () => {
    const bad = [
      {id: 'a', start: 3, end: 3},
      {id: 'b', start: 5, end: 2},
      {id: 'c', start: NaN, end: 9},
      {id: 'd', start: 1, end: NaN},
    ];
    expect(flatSegments(bad)).toEqual([]);
    expect(flatSegments(bad, {start: 2, end: 4})).toEqual([{start: 2, end: 4, ids: []}]);
    expect(flatSegments([], {start: 4, end: 4})).toEqual([]);
    expect(lanes(bad).size).toBe(0);
  });
});

describe('lanes', () => {
  const depth = (list: readonly MarkedRange[]) =>
    Math.max(0, ...units(all).map((unit) => over(list, unit).length));

  it('hold ranges that do not overlap, and are as few as can be', () => {
    fc.assert(
      fc.property(ranges, (list) => {
        const placed = lanes(list, 99);
        const real = list.filter(({start, end}) => start < end);
        expect(placed.size).toBe(real.length);
        expect(new Set(placed.values()).size).toBe(depth(list));
        const perUnit = units(all).map((unit) => over(list, unit).map((id) => placed.get(id)));
        expect(perUnit.filter((taken) => new Set(taken).size < taken.length)).toEqual([]);
      }),
      {numRuns: 300},
    );
  });

  it('are four at most: a range is left out only where four others begin before it', () => {
    fc.assert(
      fc.property(ranges, (list) => {
        const placed = lanes(list);
        expect(Math.max(-1, ...placed.values())).toBeLessThan(mostLanes);
        for (const {id, start, end} of list) {
          const shown = over(list, start).filter((other) => other !== id && placed.has(other));
          if (start < end && !placed.has(id)) expect(shown).toHaveLength(mostLanes);
        }
      }),
      {numRuns: 300},
    );
  });

  it('count per piece what is left out', () => {
    const list = Array.from({length: 6}, (_, index) => ({id: `t${index}`, start: index, end: 10}));
    const placed = lanes(list);
    expect(flatSegments(list).map((piece) => withoutLane(piece, placed))).toEqual([0, 0, 0, 0, 1, 2]);
  });
});
