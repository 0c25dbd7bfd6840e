import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {sources, stages} from './axes.js';
import type {Hat} from './hats.js';
import {sourcesToJson} from './record-json.js';
import {parseSources} from './record.js';
import {emptySources} from './tags.js';

const head = {schema: 'samen-sources', version: 1};
const hats: readonly Hat[] = [{id: 'oma', name: 'Oma', axis: 'knower'}];

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
