import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {sources, stages} from './axes.js';
import {levels} from './levels.js';
import type {Certainty, Tag} from './tag.js';

const anchor = {start: 0, end: 1, exact: 'x', prefix: '', suffix: ''};

function tag(id: string, ids: readonly string[], more: Partial<Tag> = {}): Tag {
  return {id, anchor, certainty: 'sure', sources: ids, stage: 'brought', ...more};
}

describe('levels', () => {
  it('sees nothing in nothing', () => {
    expect(levels([])).toEqual({allBrought: false, answered: [], combinedUsed: []});
  });

  it('sees all three brought, in one statement or in three', () => {
    expect(levels([tag('a', sources)]).allBrought).toBe(true);
    expect(levels(sources.map((source) => tag(source, [source]))).allBrought).toBe(true);
    expect(levels([tag('a', ['scientific', 'professional', 'own'])]).allBrought).toBe(false);
  });

  it('sees an answer to another source', () => {
    const teacher = tag('a', ['professional']);
    const answer = (ids: readonly string[], more?: Partial<Tag>) =>
      levels([teacher, tag('b', ids, {answers: 'a', ...more})]).answered;
    expect(answer(['experiential'])).toEqual(['b']);
    expect(answer(['professional', 'experiential'])).toEqual(['b']);
    expect(answer(['professional'])).toEqual([]);
    expect(answer(['professional', 'own'])).toEqual([]);
    expect(answer(['own'])).toEqual([]);
    expect(answer([])).toEqual([]);
    expect(answer(['experiential'], {certainty: 'orphan'})).toEqual([]);
    expect(answer(['experiential'], {answers: 'nobody'})).toEqual([]);
  });

  it('sees two known sources that were used together', () => {
    const both = ['professional', 'experiential'];
    expect(levels([tag('a', both, {stage: 'used'})]).combinedUsed).toEqual(['a']);
    expect(levels([tag('a', both, {stage: 'discussed'})]).combinedUsed).toEqual([]);
    expect(levels([tag('a', ['professional', 'own'], {stage: 'used'})]).combinedUsed).toEqual([]);
  });

  it('agrees with the same said pair by pair', () => {
    const one = fc.record({
      ids: fc.subarray([...sources, 'own']),
      stage: fc.constantFrom(...stages),
      certainty: fc.constantFrom<Certainty>('sure', 'moved', 'orphan'),
      answers: fc.option(fc.nat(8), {nil: undefined}),
    });
    fc.assert(
      fc.property(fc.array(one, {maxLength: 8}), (all) => {
        const tags = all.map(({ids, answers, ...others}, index) =>
          tag(`t${index}`, ids, {...others, ...(answers !== undefined && {answers: `t${answers}`})}),
        );
        const known = (each: Tag) => sources.map((source) => Number(each.sources.includes(source)));
        const counts = (each: Tag) => each.certainty !== 'orphan' && known(each).includes(1);
        const answered = tags.filter((a) =>
          tags.some(
            (b) =>
              a.answers === b.id &&
              counts(a) &&
              counts(b) &&
              known(a).some((has, at) => has !== known(b)[at]),
          ),
        );
        const found = levels(tags);
        expect(found.answered).toEqual(answered.map(({id}) => id));
        const sum = (each: Tag) => known(each).reduce((total, has) => total + has, 0);
        const combined = tags.filter((each) => counts(each) && sum(each) >= 2 && each.stage === 'used');
        expect(found.combinedUsed).toEqual(combined.map(({id}) => id));
        const seen = new Set(tags.filter(counts).flatMap((each) => each.sources));
        expect(found.allBrought).toBe(sources.every((source) => seen.has(source)));
      }),
    );
  });
});
