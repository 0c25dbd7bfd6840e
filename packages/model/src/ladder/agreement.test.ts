import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {agreement, expectationMet, gap, isTalkFirst, range} from './agreement.js';

/** A ladder's rung count with positions on it. */
const onLadder = (minLength: number) =>
  fc
    .integer({min: 2, max: 9})
    .chain((rungCount) =>
      fc.tuple(
        fc.constant(rungCount),
        fc.array(fc.integer({min: 1, max: rungCount}), {minLength, maxLength: 60}),
      ),
    );

/** Oracle: the formula as the design writes it, over every pair. */
function byAllPairs(rungs: readonly number[], rungCount: number): number {
  let total = 0;
  let pairs = 0;
  for (let i = 0; i < rungs.length; i++) {
    for (let j = i + 1; j < rungs.length; j++) {
      total += Math.abs((rungs[i] ?? NaN) - (rungs[j] ?? NaN)) / (rungCount - 1);
      pairs++;
    }
  }
  return 1 - total / pairs;
}

describe('agreement', () => {
  it.each([
    [[4, 4, 4], 1],
    [[1, 5], 0],
    [[1, 4], 0.25],
    [[1, 1, 5, 5], 1 / 3],
    [[3], null],
    [[], null],
  ])('of %j on five rungs is %s', (rungs, expected) => {
    expect(agreement(rungs, 5)).toBe(expected);
  });

  it('equals the mean over all pairs', () => {
    fc.assert(
      fc.property(onLadder(2), ([rungCount, rungs]) => {
        expect(agreement(rungs, rungCount)).toBeCloseTo(byAllPairs(rungs, rungCount), 12);
      }),
    );
  });

  it('lies from 0 to 1, and is 1 exactly when all say the same', () => {
    fc.assert(
      fc.property(onLadder(2), ([rungCount, rungs]) => {
        const value = agreement(rungs, rungCount) ?? NaN;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(value === 1).toBe(new Set(rungs).size === 1);
      }),
    );
  });

  it('does not depend on the order, to the last bit', () => {
    const shuffled = onLadder(2).chain(([rungCount, rungs]) =>
      fc.tuple(
        fc.constant(rungCount),
        fc.constant(rungs),
        fc.shuffledSubarray(rungs, {minLength: rungs.length}),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([rungCount, rungs, others]) => {
        expect(agreement(others, rungCount)).toBe(agreement(rungs, rungCount));
      }),
    );
  });

  it('is the same on the mirrored ladder', () => {
    fc.assert(
      fc.property(onLadder(2), ([rungCount, rungs]) => {
        const mirrored = rungs.map((rung) => rungCount + 1 - rung);
        expect(agreement(mirrored, rungCount)).toBe(agreement(rungs, rungCount));
      }),
    );
  });

  it('does not go down when somebody joins the middle one', () => {
    fc.assert(
      fc.property(onLadder(2), ([rungCount, rungs]) => {
        const median = [...rungs].sort((a, b) => a - b)[Math.floor(rungs.length / 2)] ?? NaN;
        expect(agreement([...rungs, median], rungCount)).toBeGreaterThanOrEqual(
          (agreement(rungs, rungCount) ?? NaN) - 1e-12,
        );
      }),
    );
  });

  it('is at its least (n/2 - 1) / (n - 1) for n people, half of them at each end', () => {
    for (const n of [2, 4, 6, 60]) {
      const split = Array.from({length: n}, (_, index) => (index % 2 === 0 ? 1 : 5));
      expect(agreement(split, 5)).toBeCloseTo((n / 2 - 1) / (n - 1), 12);
    }
  });

  it('leaves the list it is given as it is', () => {
    const rungs = Object.freeze([5, 1, 3]);
    expect(agreement(rungs, 5)).toBeCloseTo(1 / 3, 12);
    expect(rungs).toEqual([5, 1, 3]);
  });

  it('ignores numbers that are not on the ladder', () => {
    expect(agreement([4, NaN, 0, 6, 2.5, 4, Infinity], 5)).toBe(1);
    expect(agreement([1, 1], 1)).toBeNull();
    expect(agreement([1, 2], NaN)).toBeNull();
  });
});

describe('gap', () => {
  it.each([
    [4, [1], -3],
    [4, [5, 2, 4], -2],
    [3, [3], 0],
    [1, [2, 5], 1],
    [4, [], null],
    [NaN, [1], null],
    [4, [NaN, 3], -1],
  ])('of expectation %s and offers %j is %s', (expectation, offers, expected) => {
    expect(gap(expectation, offers)).toBe(expected);
  });

  it('is the least of the differences, one offer at a time', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 9}),
        fc.array(fc.integer({min: 1, max: 9}), {minLength: 1}),
        (expectation, offers) => {
          const differences = offers.map((offer) => offer - expectation).sort((a, b) => a - b);
          expect(gap(expectation, offers)).toBe(differences[0]);
        },
      ),
    );
  });
});

describe('range', () => {
  it.each([
    [[], null],
    [[3], 0],
    [[4, 1, 2], 3],
    [[NaN], null],
  ])('of %j is %s', (rungs, expected) => {
    expect(range(rungs)).toBe(expected);
  });

  it('is the largest difference of any two', () => {
    fc.assert(
      fc.property(onLadder(1), ([, rungs]) => {
        const differences = rungs.flatMap((a) => rungs.map((b) => a - b));
        expect(range(rungs)).toBe(differences.sort((a, b) => b - a)[0]);
      }),
    );
  });
});

describe('expectationMet', () => {
  const pair = (expected: number, experienced: number) => ({expected, experienced});

  it.each([
    [[pair(4, 4)], {met: 1, mean: 0}],
    [[pair(5, 1)], {met: 0, mean: -4}],
    [[pair(1, 5)], {met: 0, mean: 4}],
    [[pair(4, 2), pair(2, 4)], {met: 0.5, mean: 0}],
    [[pair(4, 3), pair(4, 4)], {met: 0.875, mean: -0.5}],
    [[pair(4, 4), pair(0, 5), pair(3, 6)], {met: 1, mean: 0}],
    [[], null],
    [[pair(9, 9)], null],
  ])('of %j on five rungs is %j', (pairs, expected) => {
    expect(expectationMet(pairs, 5)).toEqual(expected);
  });

  it('is 1 minus the mean distance, and the mirrored ladder only turns the sign', () => {
    const some = fc.array(fc.tuple(fc.integer({min: 1, max: 5}), fc.integer({min: 1, max: 5})), {
      minLength: 1,
    });
    fc.assert(
      fc.property(some, (numbers) => {
        const result = expectationMet(
          numbers.map(([a, b]) => pair(a, b)),
          5,
        );
        const mirrored = expectationMet(
          numbers.map(([a, b]) => pair(6 - a, 6 - b)),
          5,
        );
        const distance = numbers.reduce((total, [a, b]) => total + Math.abs(a - b), 0) / numbers.length;
        expect(result?.met).toBeCloseTo(1 - distance / 4, 12);
        expect(mirrored?.met).toBe(result?.met);
        expect((mirrored?.mean ?? NaN) + (result?.mean ?? NaN)).toBe(0);
      }),
    );
  });
});

describe('isTalkFirst', () => {
  it.each([
    [null, null, false],
    [0.49, null, true],
    [0.5, null, false],
    [1, -1, false],
    [1, -2, true],
    [null, -3, true],
    [1, 3, false],
  ])('with agreement %s and gap %s is %s', (agreed, difference, expected) => {
    expect(isTalkFirst(agreed, difference)).toBe(expected);
  });
});
