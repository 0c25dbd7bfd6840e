import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {at, isNothing, limits, parsed, problem} from './result.js';

describe('problem', () => {
  it.each([
    [undefined, undefined],
    ['', ''],
    [0, '0'],
    [null, 'null'],
    [NaN, 'NaN'],
    [12n, '12'],
    [[1], 'list'],
    [{toString: 1}, 'object'],
    [Symbol('x'), 'Symbol(x)'],
    [() => 1, 'function'],
    ['x'.repeat(40), 'x'.repeat(40)],
    ['x'.repeat(41), `${'x'.repeat(39)}…`],
  ])('shows %s as %j', (input, shown) => {
    expect(problem('rung-unknown', 'a', input).value).toBe(shown);
  });

  it('has no value when there is nothing to show', () => {
    expect(problem('rung-unknown')).toEqual({code: 'rung-unknown', path: ''});
  });

  it('shows at most 40 characters of any text and never half a pair', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 100}), (text) => {
        const shown = problem('rung-unknown', '', text).value ?? '';
        expect(shown.length).toBeLessThanOrEqual(limits.shown);
        // Encoding writes U+FFFD for half a pair; fast-check gives whole characters only.
        expect(Buffer.from(shown, 'utf8').toString('utf8')).toBe(shown);
      }),
    );
    expect(problem('rung-unknown', '', `${'x'.repeat(38)}😀😀`).value).toBe(`${'x'.repeat(38)}…`);
  });
});

describe('paths', () => {
  it('joins fields and entries', () => {
    expect(at(at(at('', 'positions'), 2), 'rung')).toBe('positions[2].rung');
    expect(at('', 0)).toBe('[0]');
  });
});

describe('nothing', () => {
  it.each([
    [undefined, true],
    [null, true],
    [' \n', true],
    [0, false],
    [false, false],
    ['a', false],
    [[], false],
  ])('isNothing(%j) is %j', (input, nothing) => {
    expect(isNothing(input)).toBe(nothing);
  });
});

describe('parsed', () => {
  it('is frozen, with its problems, and apart from the list it was given', () => {
    const problems = [problem('duplicate')];
    const result = parsed(1, problems);
    problems.pop();
    expect(result).toEqual({value: 1, problems: [{code: 'duplicate', path: ''}]});
    expect([result, result.problems, result.problems[0]].every((each) => Object.isFrozen(each))).toBe(true);
  });
});
