import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {problemCodes} from '../problem.js';
import {anchorAt} from './anchors.js';
import {toAnnotations} from './annotation-export.js';
import {fromAnnotations} from './annotation-import.js';
import {parseTags} from './parse-tags.js';
import type {Tag} from './tag.js';

const text = [
  'Moeder: Hij slaapt slecht sinds de verhuizing 😀 en wil niet naar school.',
  'Leerkracht: In de klas is hij rustig, maar hij eet weinig.',
  'Onderzoek laat zien dat slaap en leren samenhangen.',
].join('\n');

/** An annotation as others make it: of a piece of the text, by its words. */
function noted(exact: string, others: object = {}, selector: unknown = {type: 'TextQuoteSelector', exact}) {
  return {
    type: 'Annotation',
    motivation: 'tagging',
    ...others,
    target: {source: 'http://a.example/', selector},
  };
}

const placeOf = (words: string) => ({start: text.indexOf(words), end: text.indexOf(words) + words.length});
const read = (input: unknown) => fromAnnotations(input, text);
const only = (input: unknown) => {
  const {value, problems} = read(input);
  expect(value).toHaveLength(1);
  return {...(value[0] as Tag), problems: problems.map(({code, path}) => `${code} ${path}`)};
};

describe('what was exported', () => {
  const ids = ['t1', 't2', 'a b', 'https://a.example/1', 'één', '50%', 'urn:x-samen:text:1:tag:t1'];
  const sources = [
    'scientific',
    'professional',
    'experiential',
    'law',
    'https://a.example/law',
    'urn:x-samen:stage:used',
  ];
  const tags = fc
    .uniqueArray(fc.constantFrom(...ids), {maxLength: 7})
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map((id) =>
          fc.record(
            {
              id: fc.constant(id),
              place: fc.tuple(fc.nat(text.length - 30), fc.integer({min: 1, max: 30})),
              certainty: fc.constantFrom('sure', 'moved', 'uncertain'),
              sources: fc.uniqueArray(fc.constantFrom(...sources), {maxLength: 3}),
              knower: fc.constantFrom('child-knower', 'pupil-knower'),
              stance: fc.constantFrom('advocate', 'supporter'),
              stage: fc.constantFrom('brought', 'discussed', 'used'),
              speaker: fc.constantFrom('Moeder', 'p/1', '😀'),
              answers: fc.constantFrom(...chosen),
              created: fc.constant('2026-03-01T12:00:00Z'),
              own: fc.jsonValue(),
            },
            {requiredKeys: ['id', 'place', 'certainty', 'sources', 'stage']},
          ),
        ),
      ),
    )
    .map((list) =>
      list.map(({place: [start, length], ...tag}) => ({
        ...tag,
        anchor: anchorAt(text, {start, end: start + length}).value,
      })),
    );

  it('is what is imported: the same tags', () => {
    fc.assert(
      fc.property(tags, (given) => {
        const record = {tags: parseTags(given).value};
        const words = {experiential: 'ervaringskennis', law: 'recht'};
        for (const options of [{}, {words, lang: 'nl'}]) {
          expect(read(toAnnotations(record, text, options)).value).toEqual(record.tags);
          expect(read(JSON.stringify(toAnnotations(record, text, options))).value).toEqual(record.tags);
        }
      }),
      {numRuns: 300},
    );
  });

  it('is said of words that are gone: an orphan stays one', () => {
    const anchor = {start: 4, end: 30, exact: 'iets heel anders dat weg is', prefix: '', suffix: ''};
    const {value: lost} = parseTags([{id: 't1', anchor, certainty: 'orphan', sources: ['law']}]);
    const again = only(toAnnotations({tags: lost}, text));
    expect(again).toMatchObject({
      id: 't1',
      certainty: 'orphan',
      sources: ['law'],
      anchor: {exact: anchor.exact},
    });
  });

  it('keeps its place beside a text that was changed', () => {
    const {value: anchor} = anchorAt(text, placeOf('In de klas is hij rustig'));
    const {value: given} = parseTags([{id: 't1', anchor, sources: ['professional']}]);
    const changed = `Aanwezig: moeder, leerkracht, intern begeleider.\n${text}`;
    const [tag] = fromAnnotations(toAnnotations({tags: given}, text), changed).value;
    expect(changed.slice(tag?.anchor.start, tag?.anchor.end)).toBe('In de klas is hij rustig');
    expect(tag?.certainty).toBe('sure');
  });
});

describe('a list', () => {
  const one = {...noted('hij eet weinig'), id: 'https://a.example/1'};
  const two = {...noted('slaap en leren'), id: 'https://a.example/2'};

  it.each([
    ['an array', [one, two]],
    ['a page', {type: 'AnnotationPage', items: [one, two]}],
    [
      'a collection with its first page',
      {type: 'AnnotationCollection', first: {type: 'AnnotationPage', items: [one, two]}},
    ],
    ['JSON text', JSON.stringify([one, two])],
  ])('can be %s', (_name, input) => {
    expect(read(input).value.map(({id}) => id)).toEqual([one.id, two.id]);
  });

  it('gives an id to who has none, and leaves a second one with the same out', () => {
    const {value, problems} = read([one, noted('In de klas'), one, {...two, id: 't2'}, noted('Onderzoek')]);
    expect(new Set(value.map(({id}) => id)).size).toBe(4);
    expect(problems).toEqual([{code: 'duplicate', path: '[2]', value: one.id}]);
  });

  it('keeps who answers whom', () => {
    const link = (iri: string) => ({type: 'SpecificResource', purpose: 'linking', source: iri});
    const {value} = read([
      {...two, body: link(one.id)},
      {...one, body: link('https://elsewhere.example/')},
    ]);
    expect(value.map(({answers}) => answers)).toEqual([undefined, one.id]);
  });

  it('lets unknown fields ride along, but none that would pass for a field of a tag', () => {
    const tag = only({
      ...one,
      created: '2026-03-01T12:00:00Z',
      modified: 'today',
      own: {deep: [1]},
      speaker: 'x',
    });
    expect(tag).toMatchObject({created: '2026-03-01T12:00:00Z', own: {deep: [1]}});
    expect(tag).not.toHaveProperty('modified');
    expect(tag).not.toHaveProperty('speaker');
  });

  it('tells of a source, hat or stage that nobody knows', () => {
    const body = ['source:law', 'knower:neighbour', 'stage:lost'].map((iri) => `urn:x-samen:${iri}`);
    expect(only([noted('hij eet weinig', {body})]).problems).toEqual([
      'source-unknown [0].sources[0]',
      'hat-unknown [0].knower',
      'stage-unknown [0].stage',
    ]);
  });

  it('tells what cannot be read, and where', () => {
    const bad = [
      {type: 'Note', target: one.target},
      noted('', {}, null),
      {...one, target: 'http://a.example/'},
      'text',
      null,
    ];
    const {value, problems} = read({type: 'AnnotationPage', items: [...bad, one]});
    expect(value).toHaveLength(1);
    expect(problems.map(({code, path}) => `${code} ${path}`)).toEqual(
      bad.map((_, index) => `annotation-invalid items[${index}]`),
    );
    expect(read('{').problems).toMatchObject([{code: 'annotation-invalid', path: ''}]);
    expect(read(Array.from({length: 10_001}, () => one))).toMatchObject({
      value: [],
      problems: [{code: 'too-many'}],
    });
    for (const nothing of [undefined, null, '', []]) expect(read(nothing)).toEqual({value: [], problems: []});
  });

  it('never throws, whatever comes in', () => {
    const keys = [
      'items',
      'first',
      'target',
      'selector',
      'type',
      'body',
      'refinedBy',
      'exact',
      'start',
      'end',
      'source',
    ];
    const key = fc.constantFrom(...keys, 'id', 'purpose', 'value', 'motivation', 'prefix');
    const leaf = fc.oneof(
      fc.constantFrom(
        'TextQuoteSelector',
        'TextPositionSelector',
        'Annotation',
        'tagging',
        'hij eet',
        '%',
        'urn:x-samen:source:%',
      ),
      fc.anything(),
    );
    const tree = fc.letrec<{node: unknown}>((tie) => ({
      node: fc.oneof(
        {maxDepth: 6},
        leaf,
        fc.array(tie('node'), {maxLength: 3}),
        fc.dictionary(key, tie('node')),
      ),
    })).node;
    fc.assert(
      fc.property(tree, (any) => {
        for (const {code} of read(any).problems) expect(problemCodes).toContain(code);
      }),
      {numRuns: 1000},
    );
    const round: Record<string, unknown> = {type: 'TextPositionSelector', start: 1, end: 9};
    round.refinedBy = round;
    expect(() => read(noted('', {}, round))).not.toThrow();
  });
});
