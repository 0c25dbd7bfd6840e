import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {sources, stages} from './axes.js';
import type {Hat} from './hats.js';
import {parseTags} from './parse-tags.js';
import {sourcesToJson} from './record-json.js';
import {parseSources} from './record.js';
import {emptySources, maxTags} from './tags.js';

const head = {schema: 'samen-sources', version: 1};
const hats: readonly Hat[] = [{id: 'oma', name: 'Oma', axis: 'knower'}];
const anchor = {start: 0, end: 5, exact: 'Saskia', prefix: '', suffix: ' slaapt'};
const bare = {id: 't1', anchor};

/** As somebody would write it by hand from the documentation, in the order in which Samen writes it. */
const written = {
  ...head,
  tagger: 'Juf Anna',
  textHash: '00000000000000',
  tags: [
    {
      id: 't1',
      sources: ['professional', 'experiential'],
      knower: 'child-knower',
      stance: 'advocate',
      stage: 'used',
      speaker: 'Moeder',
      certainty: 'sure',
      anchor: {start: 0, end: 5, exact: 'Sam is', prefix: '', suffix: ' moe', page: 3},
      note: {of: ['a host']},
    },
    {
      id: 't2',
      sources: [],
      stage: 'brought',
      answers: 't1',
      certainty: 'orphan',
      anchor: {start: 9, end: 12, exact: '', prefix: 'a', suffix: 'b'},
    },
  ],
  later: {than: 'version 1'},
};

const codes = (tags: unknown) =>
  parseSources({...head, tags}, {hats}).problems.map(({code, path}) => `${code} ${path}`);

const name = fc.string({minLength: 1, maxLength: 12}).filter((text) => text.trim() === text && text !== '');
const json = fc.jsonValue().map((value): unknown => JSON.parse(JSON.stringify(value)));
const place = fc
  .tuple(fc.nat(200), fc.integer({min: 1, max: 40}), fc.string(), fc.string({maxLength: 64}))
  .map(([start, length, exact, prefix]) => ({start, end: start + length, exact, prefix, suffix: exact}));

/** The JSON form of any valid record, with fields nobody knows. */
const validJson = fc.uniqueArray(name, {maxLength: 12}).chain((ids) => {
  const tag = (id: string, index: number) =>
    fc.record(
      {
        id: fc.constant(id),
        sources: fc.subarray([...sources]),
        knower: fc.constantFrom('child-knower', 'pupil-knower', 'oma'),
        stance: fc.constantFrom('advocate', 'supporter'),
        stage: fc.constantFrom(...stages),
        speaker: name,
        // Only to earlier ones: no circles.
        ...(index > 0 && {answers: fc.constantFrom(...ids.slice(0, index))}),
        certainty: fc.constantFrom('sure', 'moved', 'uncertain', 'orphan'),
        anchor: place,
        'x-note': json,
      },
      {requiredKeys: ['id', 'sources', 'stage', 'certainty', 'anchor'], noNullPrototype: true},
    );
  const tags = fc
    .tuple(...ids.map(tag))
    .map((all) => all.sort((a, b) => a.anchor.start - b.anchor.start || a.anchor.end - b.anchor.end));
  return fc.record(
    {
      schema: fc.constant(head.schema),
      version: fc.constant(head.version),
      tagger: name,
      textHash: name,
      tags,
      later: json,
    },
    {requiredKeys: ['schema', 'version', 'tags'], noNullPrototype: true},
  );
});

function isDeeplyFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen);
}

describe('parseSources', () => {
  it('reads what is written, as text too, and writes it again, to the order of the fields', () => {
    const {value, problems} = parseSources(JSON.stringify(written));
    expect(problems).toEqual([]);
    expect(value).toMatchObject({tagger: 'Juf Anna', readOnly: false, unknown: {later: written.later}});
    expect(JSON.stringify(sourcesToJson(value))).toBe(JSON.stringify(written));
    expect(parseSources(written).value).toEqual(value);
  });

  it('gives back any record exactly', () => {
    fc.assert(
      fc.property(validJson, (input) => {
        const {value, problems} = parseSources(input, {hats});
        expect(problems).toEqual([]);
        expect(isDeeplyFrozen(value)).toBe(true);
        expect(JSON.parse(JSON.stringify(sourcesToJson(value)))).toEqual(input);
      }),
      {numRuns: 300},
    );
  });

  it('is the empty record for nothing and for what is none', () => {
    for (const nothing of [undefined, null, '']) {
      expect(parseSources(nothing)).toEqual({value: emptySources, problems: []});
    }
    for (const bad of ['{', [], {...written, schema: 'samen-seating'}, {...written, version: 0}, 7]) {
      expect(parseSources(bad).value).toBe(emptySources);
      expect(parseSources(bad).problems.map(({code}) => code)).toEqual(['record-invalid']);
    }
  });

  it('shows a record of a newer version, and gives it back as it came', () => {
    const newer = {...written, version: 2, tags: [...written.tags, {id: 't3', shape: 'unheard of'}]};
    const {value, problems} = parseSources(newer);
    expect(problems.map(({code}) => code)).toEqual(['version-newer', 'tag-invalid']);
    expect(value.readOnly).toBe(true);
    expect(value.tags).toHaveLength(2);
    expect(sourcesToJson(value)).toEqual(newer);
  });

  it('leaves out a tagger and a hash that are none', () => {
    const {value, problems} = parseSources({...head, tagger: {}, textHash: ['a']});
    expect(value).toEqual(emptySources);
    expect(problems.map(({code, path}) => `${code} ${path}`)).toEqual([
      'record-invalid tagger',
      'record-invalid textHash',
    ]);
  });
});

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

describe('sourcesToJson', () => {
  it('leaves out names, and everything that could hold one, when asked', () => {
    const {value} = parseSources(written);
    const json = sourcesToJson(value, {withNames: false});
    const [first, second] = written.tags;
    const {speaker: _speaker, note: _note, ...others} = first!;
    const {page: _page, ...words} = first!.anchor as (typeof written.tags)[0]['anchor'] & {page?: number};
    expect(json).toEqual({...head, textHash: written.textHash, tags: [{...others, anchor: words}, second]});
    const newer = parseSources({...written, version: 2}).value;
    expect(sourcesToJson(newer, {withNames: false})).toEqual(json);
  });

  it('is the same text for the same record, whichever field came last', () => {
    const [first] = written.tags;
    const turned: object = Object.fromEntries(Object.entries(first!).reverse());
    const one = parseSources({...head, tags: [turned]}).value;
    const other = parseSources({...head, tags: [first]}).value;
    expect(JSON.stringify(sourcesToJson(one))).toBe(JSON.stringify(sourcesToJson(other)));
  });
});
