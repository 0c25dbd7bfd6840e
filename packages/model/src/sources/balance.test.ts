import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {sources, stages, type Stage} from './axes.js';
import {balance, contributions, tally} from './balance.js';
import {footing, missingSources, use} from './footing.js';
import type {Certainty, Tag} from './tag.js';

const [S, P, E] = sources;
const anchor = {start: 0, end: 1, exact: 'x', prefix: '', suffix: ''};

function tag(ids: readonly string[], stage: Stage = 'brought', certainty: Certainty = 'sure'): Tag {
  return {id: 't', anchor, certainty, sources: ids, stage};
}

/** As many tags with one source each. */
function each(scientific: number, professional: number, experiential: number): readonly Tag[] {
  const of = (source: string, many: number) => Array.from({length: many}, () => tag([source]));
  return [...of(S, scientific), ...of(P, professional), ...of(E, experiential)];
}

/** As many tags of a source, so many of which were used. */
function used(source: string, all: number, many: number): readonly Tag[] {
  return Array.from({length: all}, (_, index) => tag([source], index < many ? 'used' : 'discussed'));
}

const anyTag = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...sources, 'own', 'other'), {maxLength: 4}),
    fc.constantFrom(...stages),
    fc.constantFrom<Certainty>('sure', 'moved', 'uncertain', 'orphan'),
  )
  .map(([ids, stage, certainty]) => tag(ids, stage, certainty));
const anyTags = fc.array(anyTag, {maxLength: 30});

describe('balance', () => {
  it.each<[counts: [number, number, number], expected: number]>([
    [[1, 1, 1], 1],
    [[7, 7, 7], 1],
    [[1, 1, 0], 0.6309],
    [[1, 0, 0], 0],
    [[0, 0, 9], 0],
    [[2, 1, 1], 0.9464],
  ])('of %j is %d', (counts, expected) => {
    expect(balance(each(...counts))).toBeCloseTo(expected, 4);
  });

  it('is 1 and 0 at its ends, and never over 1', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 200}), (many) => {
        expect(balance(each(many, many, many))).toBeCloseTo(1, 12);
        expect(balance(each(many, many, many))).toBeLessThanOrEqual(1);
        expect(balance(each(0, many, 0))).toBe(0);
      }),
      {numRuns: 50},
    );
  });

  it('is null when none of the three is there', () => {
    for (const tags of [[], [tag([])], [tag(['own'])], [tag([S], 'used', 'orphan')]]) {
      expect(balance(tags)).toBeNull();
    }
  });

  it('gives a statement with m sources for 1/m to each', () => {
    expect(balance([tag([S, P])])).toBe(balance(each(1, 1, 0)));
    expect(balance([tag([S, P, E])])).toBe(balance(each(1, 1, 1)));
    expect(balance([tag([S, P]), ...each(0, 0, 1)])).toBe(balance(each(1, 1, 2)));
    expect(balance([tag([S, 'own'])])).toBe(0);
  });

  it('agrees with the other way to write the entropy: ln N - (Σ n ln n) / N', () => {
    const count = fc.nat(50);
    fc.assert(
      fc.property(count, count, count, (...counts) => {
        const all = counts[0] + counts[1] + counts[2];
        fc.pre(all > 0);
        const sum = counts.reduce((total, n) => total + (n === 0 ? 0 : n * Math.log2(n)), 0);
        expect(balance(each(...counts))).toBeCloseTo((Math.log2(all) - sum / all) / Math.log2(3), 10);
      }),
    );
  });

  it('knows no favourite: not among the sources and not among the tags', () => {
    fc.assert(
      fc.property(anyTags, fc.constantFrom([1, 2, 0], [2, 0, 1], [1, 0, 2]), (tags, order) => {
        const other = (id: string) => {
          const at = sources.findIndex((source) => source === id);
          return at === -1 ? id : sources[order[at]!]!;
        };
        const renamed = tags.map((one) => ({...one, sources: one.sources.map(other)}));
        const [one, two] = [balance(tags), balance(renamed)];
        if (one === null) expect(two).toBeNull();
        else expect(two).toBeCloseTo(one, 12);
        expect(balance([...tags].reverse())).toBe(one);
      }),
    );
  });
});

describe('tally', () => {
  it('counts statements, by hand', () => {
    const tags = [
      tag([S]),
      tag([S, P]),
      tag([E, 'own']),
      tag(['own', 'more']),
      tag([]),
      tag([P], 'used', 'orphan'),
    ];
    expect(tally(tags)).toEqual({scientific: 2, professional: 1, experiential: 1, other: 2, tagged: 3});
    expect(contributions(tags)).toEqual({scientific: 1.5, professional: 0.5, experiential: 1});
  });

  it('has contributions that are the tagged statements together', () => {
    fc.assert(
      fc.property(anyTags, (tags) => {
        const {scientific, professional, experiential} = contributions(tags);
        expect(scientific + professional + experiential).toBeCloseTo(tally(tags).tagged, 10);
      }),
    );
  });
});

describe('use', () => {
  it('counts how far statements came: what is used was brought and discussed', () => {
    const tags = [tag([S]), tag([S], 'discussed'), tag([S, E], 'used'), tag([S], 'used', 'orphan')];
    expect(use(tags)).toEqual({
      scientific: {brought: 3, discussed: 2, used: 1, share: 1 / 3, isCompared: true},
      professional: {brought: 0, discussed: 0, used: 0, share: null, isCompared: false},
      experiential: {brought: 1, discussed: 1, used: 1, share: 1, isCompared: false},
    });
  });

  it('never has more of a further stage, and as much brought as tallied', () => {
    fc.assert(
      fc.property(anyTags, (tags) => {
        const counts = tally(tags);
        for (const source of sources) {
          const {brought, discussed, used: last} = use(tags)[source];
          expect(brought).toBe(counts[source]);
          expect(brought >= discussed && discussed >= last && last >= 0).toBe(true);
        }
      }),
    );
  });
});

describe('footing', () => {
  it.each([
    ['alike', [...used(S, 4, 2), ...used(P, 8, 4)], 1],
    ['half as much', [...used(S, 4, 1), ...used(E, 4, 2)], 0.5],
    ['one never used', [...used(S, 3, 0), ...used(E, 3, 3)], 0],
    ['volume does not count', [...used(P, 30, 10), ...used(E, 3, 1)], 1],
    ['a small third one does not count', [...used(S, 4, 2), ...used(P, 4, 2), ...used(E, 2, 0)], 1],
    ['three sources', [...used(S, 4, 4), ...used(P, 4, 2), ...used(E, 4, 1)], 0.25],
    ['nothing used', [...used(S, 4, 0), ...used(P, 4, 0)], null],
    ['only one with 3', [...used(S, 9, 9), ...used(P, 2, 1), ...used(E, 2, 1)], null],
    ['no tags', [], null],
  ] as const)('%s', (_name, tags, expected) => {
    expect(footing(tags)).toBe(expected);
  });

  it('does not count orphans', () => {
    const orphans = used(P, 2, 0).map((one): Tag => ({...one, certainty: 'orphan'}));
    expect(footing([...used(S, 3, 3), ...used(P, 3, 3), ...orphans])).toBe(1);
  });
});

describe('missingSources', () => {
  it('speaks from 5 tagged statements on', () => {
    expect(missingSources(each(2, 2, 0))).toEqual([]);
    expect(missingSources(each(3, 2, 0))).toEqual([E]);
    expect(missingSources(each(5, 0, 0))).toEqual([P, E]);
    expect(missingSources(each(3, 1, 1))).toEqual([]);
  });

  it('counts neither own sources nor orphans', () => {
    expect(missingSources(Array.from({length: 9}, () => tag(['own'])))).toEqual([]);
    expect(missingSources([...each(4, 0, 0), tag([P], 'used', 'orphan')])).toEqual([]);
    expect(missingSources([...each(5, 0, 0), tag([P], 'used', 'orphan')])).toEqual([P, E]);
  });
});
