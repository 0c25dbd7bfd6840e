import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {leastRun, longestRun, type LineSize} from './runs.js';

/** Oracle: from every seat, walk on as long as professionals sit there. */
function byWalking(line: readonly boolean[], isRing: boolean): number {
  let longest = 0;
  for (let start = 0; start < line.length; start++) {
    let steps = 0;
    while (steps < line.length && line[isRing ? (start + steps) % line.length : start + steps]) steps++;
    longest = Math.max(longest, steps);
  }
  return longest;
}

/** Oracle: the least longest row over every way to choose p of the people on the lines. */
function byAllPlacements(lines: readonly LineSize[], p: number): number {
  const people = lines.reduce((sum, {size}) => sum + size, 0);
  let least = Infinity;
  for (let choice = 0; choice < 2 ** people; choice++) {
    const chosen = Array.from({length: people}, (_, index) => ((choice >> index) & 1) === 1);
    if (chosen.filter(Boolean).length !== p) continue;
    let start = 0;
    const rows = lines.map(({size, isRing}) => {
      const line = chosen.slice(start, start + size);
      start += size;
      return byWalking(line, isRing);
    });
    least = Math.min(least, Math.max(...rows));
  }
  return least;
}

describe('longestRun', () => {
  const line = (text: string) => [...text].map((letter) => letter === 'P');
  it.each([
    ['', true, 0],
    ['FFF', true, 0],
    ['PPP', true, 3],
    ['PPP', false, 3],
    ['PFPP', false, 2],
    ['PFPP', true, 3],
    ['PFFP', true, 2],
    ['PFFP', false, 1],
    ['FPPFPPPF', true, 3],
  ])('of %s, ring %s, is %s', (text, isRing, expected) => {
    expect(longestRun(line(text), isRing)).toBe(expected);
  });

  it('is what walking from every seat finds', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), {maxLength: 60}), fc.boolean(), (people, isRing) => {
        expect(longestRun(people, isRing)).toBe(byWalking(people, isRing));
      }),
    );
  });
});

describe('leastRun', () => {
  it.each([
    [true, 10, 5, 1],
    [true, 10, 6, 2],
    [false, 9, 5, 1],
    [false, 9, 6, 2],
    [true, 6, 5, 5],
    [true, 6, 6, 6],
    [false, 6, 5, 3],
    [true, 6, 0, 0],
  ])('on one line, ring %s, of %s people with %s professionals is %s', (isRing, size, p, expected) => {
    expect(leastRun([{isRing, size}], p)).toBe(expected);
  });

  it('on one line is the formula of the design', () => {
    for (let m = 2; m <= 60; m++) {
      for (let p = 1; p < m; p++) {
        expect(leastRun([{isRing: true, size: m}], p)).toBe(Math.ceil(p / (m - p)));
        expect(leastRun([{isRing: false, size: m}], p)).toBe(Math.ceil(p / (m - p + 1)));
      }
    }
  });

  it('on one line of up to ten people is what all placements give', () => {
    for (const isRing of [true, false]) {
      for (let size = 1; size <= 10; size++) {
        for (let p = 1; p <= size; p++) {
          expect(leastRun([{isRing, size}], p)).toBe(byAllPlacements([{isRing, size}], p));
        }
      }
    }
  });

  it('on several lines is what all placements give', () => {
    const kinds = [
      [true, true],
      [false, false],
      [true, false],
    ] as const;
    for (const [first, second] of kinds) {
      for (let size = 0; size <= 5; size++) {
        for (const other of [1, 2, 3, 5]) {
          const lines = [
            {isRing: first, size},
            {isRing: second, size: other},
          ];
          for (let p = 1; p <= size + other; p++) {
            expect(leastRun(lines, p)).toBe(byAllPlacements(lines, p));
          }
        }
      }
    }
    const islands = [3, 3, 2].map((size) => ({isRing: true, size}));
    for (let p = 1; p <= 8; p++) expect(leastRun(islands, p)).toBe(byAllPlacements(islands, p));
  });

  it('is the longest line when there are too many professionals, 0 for nobody or no number', () => {
    expect(leastRun([{isRing: true, size: 3}], 4)).toBe(3);
    expect(leastRun([], 4)).toBe(0);
    expect(leastRun([{isRing: true, size: 3}], NaN)).toBe(0);
    expect(leastRun([{isRing: true, size: 3}], -1)).toBe(0);
  });
});
