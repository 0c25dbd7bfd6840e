import type {Statement, Tag} from '@samen/model';
import {expect} from '../shared/testing.js';
import {Placement} from './placement.js';
import {blockSize} from './text-view.js';

/** Numbers that are the same in every run (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const statements: Statement[] = Array.from({length: 100}, (_, index) => ({
  index,
  paragraph: index,
  start: index * 10 + (index % 3),
  end: index * 10 + 8,
}));

const sorted = (tags: readonly Tag[]): readonly Tag[] =>
  [...tags].sort(({anchor: a}, {anchor: b}) => a.start - b.start || a.end - b.end);

describe('placement', () => {
  it('knows the same as looking at every tag and every statement, whatever changes', () => {
    const next = numbers(7);
    const placement = new Placement(statements);
    let tags: readonly Tag[] = [];
    for (let round = 0; round < 200; round++) {
      const kept = tags.filter(() => next(20) > 0);
      const come = Array.from({length: round % 50 === 0 ? 40 : next(3)}, (_, i): Tag => {
        const start = next(1000);
        return {
          id: `${round}-${i}`,
          sources: next(4) === 0 ? [] : ['scientific'],
          stage: 'brought',
          certainty: next(8) === 0 ? 'orphan' : 'sure',
          anchor: {start, end: start + 1 + next(40), exact: '', prefix: '', suffix: ''},
        };
      });
      tags = sorted([...kept, ...come]);
      placement.update(tags);
      const expected = statements.map(({start, end}) =>
        tags.filter(
          ({anchor, certainty}) => certainty !== 'orphan' && anchor.start < end && anchor.end > start,
        ),
      );
      const ids = (list: readonly Tag[]): string[] => list.map(({id}) => id).sort();
      expect(statements.map(({index}) => ids(placement.tagsOf(index)))).to.deep.equal(expected.map(ids));
      expect(placement.tagged).to.equal(
        expected.filter((list) => list.some(({sources}) => sources.length > 0)).length,
      );
    }
  });

  it('keeps the list of a statement and the version of a block in which nothing changed', () => {
    const tag = (id: string, start: number, sources: readonly string[] = ['scientific']): Tag => ({
      ...{id, sources, stage: 'brought', certainty: 'sure'},
      anchor: {start, end: start + 5, exact: '', prefix: '', suffix: ''},
    });
    const placement = new Placement(statements);
    const [one, two] = [tag('a', 20), tag('b', 900)];
    placement.update([one, two]);
    const [list, version] = [placement.tagsOf(2), placement.version(0)];
    placement.update([one, tag('b', 900, ['experiential'])]);
    expect(placement.tagsOf(2)).to.equal(list);
    expect(placement.version(0)).to.equal(version);
    expect(placement.version(Math.floor(90 / blockSize))).to.equal(2);
  });
});
