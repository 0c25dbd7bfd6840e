import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {canAnswer, saysNothing, unlinked, withLooseLink, without} from './links.js';
import type {Tag} from './tag.js';

const anchor = {start: 0, end: 1, exact: 'x', prefix: '', suffix: ''};

function tag(id: string, answers?: string, sources: readonly string[] = ['scientific']): Tag {
  return {id, anchor, certainty: 'sure', sources, stage: 'brought', ...(answers && {answers})};
}

/** Up to 12 tags, each of which answers nobody, somebody (perhaps itself) or somebody who is not there. */
const linked = fc
  .array(fc.record({answers: fc.option(fc.nat(13), {nil: undefined}), isBare: fc.boolean()}), {maxLength: 12})
  .map((all) =>
    all.map(({answers, isBare}, index) =>
      tag(`t${index}`, answers === undefined ? undefined : `t${answers}`, isBare ? [] : ['scientific']),
    ),
  );

/** Where following the answers ends after as many steps as there are tags: on a circle, or nowhere. */
function afterManySteps(tags: readonly Tag[], from: Tag): Tag | undefined {
  let at: Tag | undefined = from;
  for (let step = 0; step <= tags.length; step++) at = tags.find(({id}) => id === at?.answers);
  return at;
}

/** How many circles there are: walk long enough to be on one, then go round once. */
function circles(tags: readonly Tag[]): number {
  const found = new Set<string>();
  for (const each of tags) {
    const on = afterManySteps(tags, each);
    if (!on) continue;
    const ring = [on.id];
    for (let id = on.answers!; id !== on.id; id = tags.find((other) => other.id === id)!.answers!)
      ring.push(id);
    found.add(ring.sort().join());
  }
  return found.size;
}

describe('withLooseLink', () => {
  it('takes away every link to nothing, one of every circle, and no other', () => {
    fc.assert(
      fc.property(linked, (tags) => {
        const loose = withLooseLink(tags);
        const toNothing = tags.filter(
          ({answers}) => answers !== undefined && !tags.some(({id}) => id === answers),
        );
        expect(loose.size).toBe(toNothing.length + circles(tags));
        for (const each of toNothing) expect(loose.has(each)).toBe(true);
        const rest = tags.map((each) => (loose.has(each) ? unlinked(each) : each));
        expect(rest.map((each) => afterManySteps(rest, each))).toEqual(rest.map(() => undefined));
      }),
      {numRuns: 1000},
    );
  });

  it('looks at 10,000 answers in one row once each', () => {
    let looks = 0;
    const row = Array.from({length: 10_000}, (_, index): Tag => {
      const answers = `t${index - 1}`;
      return {
        ...tag(`t${index}`),
        get answers() {
          looks++;
          return index === 0 ? undefined : answers;
        },
      };
    });
    expect(withLooseLink(row).size).toBe(0);
    expect(looks).toBeLessThanOrEqual(20_000);
  });
});

describe('canAnswer', () => {
  it('says no to what would make a circle, and only to that', () => {
    fc.assert(
      fc.property(linked, fc.nat(13), fc.nat(13), (given, from, to) => {
        const loose = withLooseLink(given);
        const tags = given.map((each) => (loose.has(each) ? unlinked(each) : each));
        const tried = tags.map((each) => (each.id === `t${from}` ? tag(each.id, `t${to}`) : each));
        const isThere = tags.some(({id}) => id === `t${to}`);
        expect(canAnswer(tags, `t${from}`, `t${to}`)).toBe(isThere && from !== to && circles(tried) === 0);
      }),
      {numRuns: 1000},
    );
  });

  it('comes to an end in tags that answer in a circle already', () => {
    expect(canAnswer([tag('a', 'b'), tag('b', 'a'), tag('c')], 'c', 'a')).toBe(true);
  });
});

describe('without', () => {
  it('is the same as taking away again and again what is left empty', () => {
    fc.assert(
      fc.property(linked, fc.nat(11), (given, which) => {
        const loose = withLooseLink(given);
        const tags = given
          .map((each) => (loose.has(each) ? unlinked(each) : each))
          .filter((each) => !saysNothing(each));
        const gone = tags[which];
        fc.pre(gone !== undefined);
        let rest = tags.filter((each) => each !== gone);
        let before = Infinity;
        while (rest.length < before) {
          before = rest.length;
          const hasLink = ({answers}: Tag) => rest.some(({id}) => id === answers);
          rest = rest
            .map((each) => (each.answers === undefined || hasLink(each) ? each : unlinked(each)))
            .filter((each) => !saysNothing(each));
        }
        // Tags that were in nobody's links before may have had links to tags that were filtered out above.
        fc.pre(tags.every(({answers}) => answers === undefined || tags.some(({id}) => id === answers)));
        expect(without(tags, gone)).toEqual(rest);
      }),
      {numRuns: 1000},
    );
  });

  it('keeps the other tags as the same objects', () => {
    const [a, b, c] = [tag('a'), tag('b', 'a'), tag('c')];
    const rest = without([a, b, c], a);
    expect(rest).toEqual([tag('b'), c]);
    expect(rest[1]).toBe(c);
  });
});
