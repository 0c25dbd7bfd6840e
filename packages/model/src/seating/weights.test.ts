import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseWeights, standardWeights, termIds} from './weights.js';

describe('parseWeights', () => {
  it('is the standard for nothing', () => {
    for (const nothing of [undefined, null, '', ' ']) {
      expect(parseWeights(nothing)).toEqual({value: standardWeights, problems: []});
    }
    expect(standardWeights).toEqual({O: 0.3, B: 0.2, S: 0.15, V: 0.15, C: 0.1, K: 0.1});
  });

  it.each([
    [
      {O: 3, B: 1},
      {O: 0.75, B: 0.25, S: 0, V: 0, C: 0, K: 0},
    ],
    [{K: 1e308}, {O: 0, B: 0, S: 0, V: 0, C: 0, K: 1}],
    [
      {O: 1e308, B: 1e308, S: 1e308, V: 1e308},
      {O: 0.25, B: 0.25, S: 0.25, V: 0.25, C: 0, K: 0},
    ],
    [{S: 5e-324}, {O: 0, B: 0, S: 1, V: 0, C: 0, K: 0}],
    [
      {S: 1, other: 'x', o: 4, B: undefined, C: null},
      {O: 0, B: 0, S: 1, V: 0, C: 0, K: 0},
    ],
  ])('reads %j', (input, value) => {
    expect(parseWeights(input)).toEqual({value, problems: []});
  });

  it.each([
    ['text', ['']],
    [3, ['']],
    [[1, 2], ['']],
    [{}, ['']],
    [{other: 1}, ['']],
    [{O: 0, B: 0}, ['']],
    [{O: -1, B: 2}, ['O']],
    [{O: NaN, B: '2', C: Infinity, V: 1}, ['O', 'B', 'C']],
    [JSON.parse('{"__proto__": {"O": 1}}'), ['']],
  ])('refuses %j', (input, paths) => {
    const {value, problems} = parseWeights(input);
    expect(value).toBe(standardWeights);
    expect(problems.map(({code}) => code)).toEqual(paths.map(() => 'weights-invalid'));
    expect(problems.map(({path}) => path)).toEqual(paths);
  });

  it('keeps the proportions, with a sum of 1', () => {
    const some = fc.dictionary(fc.constantFrom(...termIds), fc.integer({min: 1, max: 1000}), {minKeys: 1});
    fc.assert(
      fc.property(some, (given) => {
        const {value, problems} = parseWeights(given);
        const total = Object.values(given).reduce((sum, each) => sum + each, 0);
        expect(problems).toEqual([]);
        for (const term of termIds) expect(value[term] * total).toBeCloseTo(given[term] ?? 0, 9);
        expect(Object.keys(value)).toEqual([...termIds]);
        expect(Object.isFrozen(value)).toBe(true);
      }),
    );
  });
});
