import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {compareTaggers} from './compare-taggers.js';
import {krippendorffAlpha} from './krippendorff.js';
import type {Certainty, Tag, TextRange} from './tag.js';

/** Ten statements of ten units with a space between. */
const statements: readonly TextRange[] = Array.from({length: 10}, (_, index) => ({
  start: index * 11,
  end: index * 11 + 10,
}));

function tag(start: number, end: number, sources: readonly string[], certainty: Certainty = 'sure'): Tag {
  const anchor = {start, end, exact: 'x'.repeat(end - start), prefix: '', suffix: ''};
  return {id: `${start}-${end}-${sources.join()}`, anchor, certainty, sources, stage: 'brought'};
}

const on = (index: number, ...sources: readonly string[]) => tag(index * 11, index * 11 + 10, sources);

/** Oracle: per statement, unit by unit, which tags lie over it. */
function sourcesOf(tags: readonly Tag[], {start, end}: TextRange): readonly string[] | undefined {
  const units = Array.from({length: end - start}, (_, index) => start + index);
  const over = tags.filter(({anchor, certainty}) => {
    const inside = units.filter((unit) => unit >= anchor.start && unit < anchor.end).length;
    return certainty !== 'orphan' && inside * 2 >= units.length;
  });
  const found = new Set(over.flatMap((each) => each.sources));
  const named = ['scientific', 'professional', 'experiential', 'art', 'law'].filter((id) => found.has(id));
  return named.length > 0 ? named : undefined;
}

const randomTag = fc
  .tuple(
    fc.integer({min: 0, max: 100}),
    fc.integer({min: 1, max: 30}),
    fc.uniqueArray(fc.constantFrom('scientific', 'professional', 'experiential', 'law', 'art'), {
      maxLength: 3,
    }),
    fc.constantFrom<Certainty>('sure', 'moved', 'uncertain', 'orphan'),
  )
  .map(([start, length, sources, certainty]) => tag(start, start + length, sources, certainty));

describe('two taggers', () => {
  it('are compared on what both tagged, and differ also where only one did', () => {
    const a = [on(0, 'scientific'), on(1, 'professional'), on(2, 'experiential'), on(3, 'scientific')];
    const b = [on(0, 'scientific'), on(1, 'experiential'), on(2, 'experiential'), on(4, 'law')];
    expect(compareTaggers(a, b, statements)).toEqual({
      differences: [
        {statement: 1, a: ['professional'], b: ['experiential']},
        {statement: 3, a: ['scientific']},
        {statement: 4, b: ['law']},
      ],
      both: 3,
      same: 2,
      raw: 2 / 3,
      alpha: krippendorffAlpha([
        ['s', 's'],
        ['p', 'e'],
        ['e', 'e'],
      ]),
    });
  });

  it('agree when they name the same sources in another order or in more tags', () => {
    const a = [on(0, 'experiential', 'scientific'), on(1, 'professional')];
    const b = [on(0, 'scientific'), on(0, 'experiential'), tag(11, 40, ['professional'])];
    const {differences, same} = compareTaggers(a, b, statements.slice(0, 2));
    expect([differences, same]).toEqual([[], 2]);
  });

  it('of whom one did nothing have no agreement to tell', () => {
    expect(compareTaggers([on(0, 'scientific')], [], statements)).toMatchObject({
      both: 0,
      raw: null,
      alpha: null,
    });
    expect(compareTaggers([], [], [])).toEqual({differences: [], both: 0, same: 0, raw: null, alpha: null});
  });

  it('differ exactly where an unhurried reader sees other sources', () => {
    const tags = fc.array(randomTag, {maxLength: 12});
    fc.assert(
      fc.property(tags, tags, (a, b) => {
        const read = statements.map((each) => [sourcesOf(a, each), sourcesOf(b, each)] as const);
        const common = read.filter(([one, other]) => one && other);
        const result = compareTaggers(a, b, statements);
        expect(result.differences.map(({statement, a: one, b: other}) => [statement, one, other])).toEqual(
          read.flatMap(([one, other], index) => (String(one) === String(other) ? [] : [[index, one, other]])),
        );
        expect(result.both).toBe(common.length);
        expect(result.same).toBe(common.filter(([one, other]) => String(one) === String(other)).length);
        expect(result.alpha).toEqual(krippendorffAlpha(common.map((pair) => pair.map(String))));
        expect(compareTaggers(b, a, statements).alpha).toBe(result.alpha);
      }),
      {numRuns: 300},
    );
  });
});
