import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {krippendorffAlpha} from './krippendorff.js';

/** The rows of the paper, one per observer, as units; a dot is a missing value. */
const fromRows = (...rows: readonly string[]) =>
  Array.from(rows[0] ?? '', (_, unit) => rows.map((row) => (row[unit] === '.' ? undefined : row[unit])));

/**
 * Oracle: the definition, over every pair of values of different raters. A pair in a unit of m values weighs
 * 1 / (m - 1), so that each value counts once.
 */
function byAllPairs(units: readonly (readonly (string | undefined)[])[]): number | null {
  const pairable = units
    .map((unit) => unit.filter((value) => value !== undefined))
    .filter((unit) => unit.length > 1);
  const values = pairable.flat();
  const unlike = (list: readonly string[]) => {
    let pairs = 0;
    for (let i = 0; i < list.length; i++) {
      for (let j = 0; j < list.length; j++) if (i !== j && list[i] !== list[j]) pairs++;
    }
    return pairs / (list.length - 1);
  };
  if (new Set(values).size < 2) return null;
  const observed = pairable.map(unlike).reduce((sum, each) => sum + each, 0);
  return 1 - observed / unlike(values);
}

const units = fc.array(
  fc.array(fc.option(fc.constantFrom('a', 'b', 'c', 'd'), {nil: undefined}), {maxLength: 6}),
  {
    maxLength: 15,
  },
);

describe("Krippendorff's alpha", () => {
  it.each([
    ['binary, two observers', ['0100000010', '1110010000'], 0.095],
    ['nominal, two observers', ['aabbdcccedda', 'babbbccceddd'], 0.692],
    ['nominal, four observers', ['123321412...', '1233224125.3', '.3332342251.', '12332441251.'], 0.743],
  ])('of the published data: %s', (_name, rows, expected) => {
    expect(krippendorffAlpha(fromRows(...rows))).toBeCloseTo(expected, 3);
  });

  it('is what the definition says, over all pairs', () => {
    fc.assert(
      fc.property(units, (given) => {
        const expected = byAllPairs(given);
        const alpha = krippendorffAlpha(given);
        if (expected === null) expect(alpha).toBeNull();
        else expect(alpha).toBeCloseTo(expected, 12);
      }),
      {numRuns: 500},
    );
  });

  it('does not depend on the order of raters or units, or on the names of values', () => {
    fc.assert(
      fc.property(units, (given) => {
        const turned = given.map((unit) => unit.toReversed().map((value) => value && `other ${value}`));
        const [alpha, other] = [krippendorffAlpha(given), krippendorffAlpha(turned.toReversed())];
        if (alpha === null) expect(other).toBeNull();
        else expect(other).toBeCloseTo(alpha, 12);
      }),
    );
  });

  it.each([
    ['no unit', []],
    ['one rater', [['a'], ['b']]],
    [
      'nobody in the same unit',
      [
        ['a', undefined],
        [undefined, 'b'],
      ],
    ],
    ['no variation', fromRows('aaa', 'aaa')],
  ])('is null for %s', (_name, given) => {
    expect(krippendorffAlpha(given)).toBeNull();
  });

  it('is 1 when all agree and values differ, below 0 when they agree less than by chance', () => {
    expect(krippendorffAlpha(fromRows('abc', 'abc'))).toBe(1);
    expect(krippendorffAlpha(fromRows('ab', 'ba'))).toBeLessThan(0);
  });
});
