import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Hat} from './hats.js';
import {parseTags} from './parse-tags.js';
import {parseSources} from './record.js';
import {maxTags} from './tags.js';

const head = {schema: 'samen-sources', version: 1};
const hats: readonly Hat[] = [{id: 'oma', name: 'Oma', axis: 'knower'}];
const anchor = {start: 0, end: 5, exact: 'Saskia', prefix: '', suffix: ' slaapt'};
const bare = {id: 't1', anchor};

const codes = (tags: unknown) =>
  parseSources({...head, tags}, {hats}).problems.map(({code, path}) => `${code} ${path}`);

function isDeeplyFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen);
}

describe('parseTags', () => {
  it('takes what is absent for the least it can mean', () => {
    const short = {id: 't1', anchor: {start: 0, end: 5, exact: 'Sam is'}};
    expect(parseTags([short]).value).toEqual([
      {
        ...short,
        anchor: {...short.anchor, prefix: '', suffix: ''},
        sources: [],
        stage: 'brought',
        certainty: 'sure',
      },
    ]);
  });

  it('leaves out tags that cannot be read, and says which', () => {
    const at = (change: object) => ({...bare, anchor: {...anchor, ...change}});
    expect(
      codes([
        ...[null, 'tag', {...bare, id: ''}, {id: 't1'}, at({exact: undefined}), at({prefix: 3})],
        ...[
          at({start: 5}),
          at({start: 6}),
          at({start: -1}),
          at({end: 1.5}),
          at({end: 1_000_001}),
          at({end: '5'}),
        ],
        bare,
        bare,
      ]),
    ).toEqual([
      'tag-invalid tags[0]',
      'tag-invalid tags[1]',
      'tag-invalid tags[2].id',
      'tag-invalid tags[3].anchor',
      'tag-invalid tags[4].anchor',
      'tag-invalid tags[5].anchor',
      ...[6, 7, 8, 9, 10, 11].map((index) => `range-invalid tags[${index}].anchor`),
      'duplicate tags[13]',
    ]);
    expect(parseTags([{...bare, anchor: {...anchor, end: 1_000_000}}]).problems).toEqual([]);
  });

  it('leaves out parts that cannot be read, and keeps a source nobody knows', () => {
    const odd = {
      ...bare,
      sources: ['gossip', 'experiential', {}, 'experiential'],
      knower: 'advocate',
      stance: 'oma',
      stage: 'forgotten',
      speaker: ['Moeder'],
      answers: {},
      certainty: 'perhaps',
    };
    expect(parseTags([odd], hats).value).toEqual([
      {...bare, sources: ['experiential', 'gossip'], stage: 'brought', certainty: 'uncertain'},
    ]);
    expect(codes([odd])).toEqual([
      'source-unknown tags[0].sources[0]',
      'source-unknown tags[0].sources[2]',
      'hat-unknown tags[0].knower',
      'hat-unknown tags[0].stance',
      'stage-unknown tags[0].stage',
      'record-invalid tags[0].speaker',
      'tag-unknown tags[0].answers',
      'record-invalid tags[0].certainty',
    ]);
    expect(codes([{...bare, sources: Array<string>(21).fill('x')}])).toEqual(['too-many tags[0].sources']);
    expect(parseTags([{...bare, sources: 'professional'}]).value[0]?.sources).toEqual(['professional']);
  });

  it('keeps the hat of a host only when the host gave it', () => {
    const oma = [{...bare, knower: 'oma'}];
    expect(parseTags(oma, hats).value[0]?.knower).toBe('oma');
    expect(parseTags(oma).value[0]).not.toHaveProperty('knower');
  });

  it('leaves out links to nothing and of every circle one', () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => ({...bare, id}));
    const linked = [
      {...a, answers: 'b'},
      {...b, answers: 'a'},
      {...c, answers: 'c'},
      {...d, answers: 'nobody'},
    ];
    expect(parseTags(linked).value.map(({answers}) => answers)).toEqual([
      'b',
      undefined,
      undefined,
      undefined,
    ]);
    expect(codes(linked)).toEqual([1, 2, 3].map((index) => `tag-unknown tags[${index}].answers`));
  });

  it('sorts by place, and refuses more than 10,000', () => {
    const at = (id: string, start: number) => ({id, anchor: {...anchor, start, end: 10}});
    expect(parseTags([at('a', 5), at('b', 3), at('c', 5)]).value.map(({id}) => id)).toEqual(['b', 'a', 'c']);
    const many = Array.from({length: maxTags + 1}, (_, index) => ({...bare, id: `t${index}`}));
    expect(codes(many)).toEqual(['too-many tags']);
    expect(parseTags(many.slice(1)).value).toHaveLength(maxTags);
    expect(codes({})).toEqual(['tag-invalid tags']);
  });

  it('never throws, and gives the same when it reads what it gave', () => {
    const field = fc.oneof(fc.anything(), fc.constantFrom('t1', 't2', 'used', 'oma', 'scientific', anchor));
    const keys = ['id', 'sources', 'knower', 'stance', 'stage', 'speaker', 'answers', 'certainty'];
    const entry = fc
      .tuple(
        fc.dictionary(fc.constantFrom(...keys, 'anchor', '__proto__'), field),
        fc.constantFrom('t1', 't2', 3),
      )
      .map(([fields, id]) => ({anchor, id, ...fields}));
    fc.assert(
      fc.property(
        fc.array(fc.oneof({weight: 4, arbitrary: entry}, fc.anything()), {maxLength: 6}),
        (list) => {
          const {value} = parseTags(list, hats);
          expect(isDeeplyFrozen(value)).toBe(true);
          const again = parseTags(JSON.parse(JSON.stringify(value)), hats);
          expect(again.value).toEqual(value);
          expect(again.problems.every(({code}) => code === 'source-unknown')).toBe(true);
        },
      ),
      {numRuns: 1000},
    );
  });
});
