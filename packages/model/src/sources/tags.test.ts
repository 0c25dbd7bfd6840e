import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Certainty, Tag} from './tag.js';
import {inSourceOrder, inTextOrder, tagFor} from './tags.js';

function tagAt(start: number, end: number, id = 't', certainty: Certainty = 'sure'): Tag {
  const anchor = {start, end, exact: 'x', prefix: '', suffix: ''};
  return {id, anchor, certainty, sources: ['scientific'], stage: 'brought'};
}

const range = fc
  .tuple(fc.nat(40), fc.integer({min: 1, max: 25}))
  .map(([start, length]) => ({start, end: start + length}));

/** The units of a text that a range has. */
function unitsOf({start, end}: {start: number; end: number}): ReadonlySet<number> {
  return new Set(Array.from({length: end - start}, (_, index) => start + index));
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = [...a].filter((unit) => b.has(unit)).length;
  return both / new Set([...a, ...b]).size;
}

describe('tagFor', () => {
  it('finds what a comparison of all units with all tags finds', () => {
    const some = fc.array(fc.tuple(range, fc.constantFrom<Certainty>('sure', 'moved', 'orphan')), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(some, range, (places, asked) => {
        const tags = inTextOrder(
          places.map(([{start, end}, certainty], index) => tagAt(start, end, `t${index}`, certainty)),
        );
        const scored = tags
          .filter(({certainty}) => certainty !== 'orphan')
          .map((tag) => ({tag, score: jaccard(unitsOf(tag.anchor), unitsOf(asked))}));
        const most = Math.max(0.5, ...scored.map(({score}) => score));
        expect(tagFor(tags, asked)).toBe(scored.find(({score}) => score === most)?.tag);
      }),
      {numRuns: 2000},
    );
  });

  it('takes exactly half, and not less', () => {
    expect(tagFor([tagAt(0, 10)], {start: 0, end: 5})?.id).toBe('t');
    expect(tagFor([tagAt(5, 10)], {start: 0, end: 10})?.id).toBe('t');
    expect(tagFor([tagAt(0, 11)], {start: 0, end: 5})).toBeUndefined();
    expect(tagFor([tagAt(3, 8)], {start: 0, end: 5})).toBeUndefined();
  });

  it('finds nothing at a range that is none', () => {
    const tags = [tagAt(0, 10), tagAt(4, 6), tagAt(5, 9)];
    for (const [start, end] of [
      [5, 5],
      [9, 1],
      [NaN, NaN],
      [0, NaN],
      [-Infinity, Infinity],
    ] as const) {
      expect(tagFor(tags, {start, end})).toBeUndefined();
    }
  });

  it('looks at a handful of 4,000 tags', () => {
    let looks = 0;
    const tags = Array.from({length: 4000}, (_, index): Tag => {
      const tag = tagAt(index * 50, index * 50 + 40, `t${index}`);
      return {
        ...tag,
        get anchor() {
          looks++;
          return tag.anchor;
        },
      };
    });
    expect(tagFor(tags, {start: 100_000, end: 100_040})?.id).toBe('t2000');
    expect(looks).toBeLessThan(30);
  });
});

describe('inTextOrder', () => {
  it('is by start, then end, then as it was; frozen', () => {
    const tags = [tagAt(5, 9, 'a'), tagAt(0, 9, 'b'), tagAt(0, 3, 'c'), tagAt(5, 9, 'd')];
    const sorted = inTextOrder(tags);
    expect(sorted.map(({id}) => id)).toEqual(['c', 'b', 'a', 'd']);
    expect(Object.isFrozen(sorted)).toBe(true);
  });
});

describe('inSourceOrder', () => {
  it('has the three first, then others as they came, each once', () => {
    const given = ['own', 'experiential', 'other', 'scientific', 'own', 'experiential'];
    expect(inSourceOrder(given)).toEqual(['scientific', 'experiential', 'own', 'other']);
    expect(inSourceOrder([])).toEqual([]);
  });
});
