import {readFileSync} from 'node:fs';
import Ajv from 'ajv';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {toAnnotations, type AnnotationOptions} from './annotation-export.js';
import {stages} from './axes.js';
import type {Certainty, Tag} from './tag.js';
import {textHash} from './text-hash.js';

const vectors = new URL('../../test-vectors/web-annotation/', import.meta.url);
const read = (path: string) =>
  JSON.parse(readFileSync(new URL(path, vectors), 'utf8')) as Record<string, unknown>;

/** Draft 4, with formats taken as strictly as their RFCs. */
const ajv = new Ajv({schemaId: 'id', meta: false, format: 'full', logger: false});
ajv.addMetaSchema(
  JSON.parse(
    readFileSync(new URL(import.meta.resolve('ajv/lib/refs/json-schema-draft-04.json')), 'utf8'),
  ) as object,
);
for (const name of [
  'annotations',
  'bodyTarget',
  'choiceSet',
  'collections',
  'id',
  'otherProperties',
  'specificResource',
]) {
  ajv.addSchema(read(`definitions/${name}.json`));
}

/** What a list of assertions finds wrong: their files. Some assertions share an id, so it is taken off. */
function assertionsIn(list: string): {count: number; failing: (value: unknown) => readonly string[]} {
  const checks = (read(list).assertions as readonly string[]).map((path) => {
    const {id: _, ...schema} = read(path);
    return {path, validate: ajv.compile(schema)};
  });
  const failing = (value: unknown) =>
    checks.filter(({validate}) => validate(value) !== true).map(({path}) => path);
  return {count: checks.length, failing};
}

const ofAnnotation = assertionsIn('annotations/annotationMusts.test');
const ofPage = assertionsIn('collections/pages/pageMusts.test');

interface Page {
  readonly items: readonly Record<string, unknown>[];
}
const asJson = (tags: readonly Tag[], text = '', options?: AnnotationOptions) =>
  JSON.parse(JSON.stringify(toAnnotations({tags}, text, options))) as Page;

const text = 'Moeder: 😀 hij slaapt slecht. De school ziet dat ook.';
const tag: Tag = {
  id: 't1',
  anchor: {start: 11, end: 29, exact: 'hij slaapt slecht.', prefix: 'Moeder: 😀 ', suffix: ' De school ziet'},
  certainty: 'sure',
  sources: ['experiential'],
  knower: 'child-knower',
  stage: 'used',
  speaker: 'Moeder',
  answers: 't2',
};

const character = fc.constantFrom(...'aB7:/?#%. é😀"\\', '\ud800', '\n', '\0');
/** Words, names, IRIs, and what a page may give by mistake. */
const word = fc.oneof(
  fc.string({unit: character, minLength: 1, maxLength: 12}),
  fc.webUrl({withFragments: true, withQueryParameters: true}),
  fc.constantFrom(
    'experiential',
    'scientific',
    '\ud800',
    'a b',
    'urn:x-samen:source:x',
    'mailto:a@b.c',
    'a://b:x',
    '%',
  ),
);
const keys = fc.constantFrom(
  ...['created', 'modified', 'generated', 'creator', 'generator', 'rights', 'via', 'canonical', 'audience'],
  ...[
    'bodyValue',
    'body',
    'target',
    'type',
    'motivation',
    'stylesheet',
    'selector',
    'state',
    'value',
    'items',
  ],
  ...['source', 'purpose', 'styleClass', 'textDirection', 'format', 'language', 'first', 'total', 'own'],
);
const anyValue = fc.oneof(
  word,
  fc.jsonValue(),
  fc.date({noInvalidDate: true}).map((day) => day.toISOString()),
);
const randomTag: fc.Arbitrary<Tag> = fc
  .record(
    {
      id: word,
      anchor: fc.record({
        start: fc.nat(80),
        end: fc.nat(80),
        exact: fc.string(),
        prefix: fc.string(),
        suffix: fc.string(),
      }),
      certainty: fc.constantFrom<Certainty>('sure', 'moved', 'uncertain', 'orphan'),
      sources: fc.uniqueArray(word, {maxLength: 4}),
      knower: word,
      stance: word,
      stage: fc.constantFrom(...stages),
      speaker: word,
      answers: word,
    },
    {requiredKeys: ['id', 'anchor', 'certainty', 'sources', 'stage']},
  )
  .chain((some) => fc.dictionary(keys, anyValue).map((others) => ({...others, ...some})));
const randomOptions: fc.Arbitrary<AnnotationOptions> = fc.record(
  {
    source: word,
    words: fc.dictionary(word, word),
    lang: fc.constantFrom('nl', 'ar', ''),
    creator: word,
    withNames: fc.boolean(),
  },
  {requiredKeys: []},
);

describe('the schemas of the W3C', () => {
  it('are all there, and find what is wrong', () => {
    expect([ofAnnotation.count, ofPage.count]).toEqual([54, 15]);
    const [item] = asJson([tag], text).items;
    expect(ofAnnotation.failing(item)).toEqual([]);
    for (const wrong of [
      {'@context': 'x'},
      {id: 'no iri'},
      {type: 'Note'},
      {target: undefined},
      {created: 'yesterday'},
      {rights: 'none'},
      {body: {type: 'TextualBody', value: 'x', source: 'http://a.example/'}},
      {target: {source: 'http://a.example/', selector: {type: 'TextQuoteSelector'}}},
      {target: {source: 'http://a.example/', selector: {type: 'TextPositionSelector', start: '1', end: 2}}},
    ]) {
      expect(ofAnnotation.failing({...item, ...wrong}), JSON.stringify(wrong)).not.toEqual([]);
    }
  });

  it('hold for every tag, with whatever words, names and fields', () => {
    fc.assert(
      fc.property(
        fc.array(randomTag, {maxLength: 4}),
        fc.string({unit: character}),
        randomOptions,
        (tags, any, options) => {
          const page = asJson(tags, any, options);
          expect(ofPage.failing(page)).toEqual([]);
          for (const item of page.items) expect(ofAnnotation.failing(item)).toEqual([]);
        },
      ),
      {numRuns: 300},
    );
  });
});

describe('an annotation', () => {
  it('of a tag says all that the tag says, in words and in IRIs', () => {
    const options = {words: {experiential: 'ervaringskennis'}, lang: 'nl', creator: 'Sanne'};
    const page = asJson([{...tag, created: '2026-03-01T12:00:00Z'} as Tag], text, options);
    const hash = textHash(text);
    const classifying = (source: string) => ({type: 'SpecificResource', purpose: 'classifying', source});
    expect(page).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `urn:x-samen:text:${hash}:tags`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: [
        {
          '@context': 'http://www.w3.org/ns/anno.jsonld',
          id: `urn:x-samen:text:${hash}:tag:t1`,
          type: 'Annotation',
          motivation: 'classifying',
          creator: {type: 'Person', name: 'Sanne'},
          created: '2026-03-01T12:00:00Z',
          body: [
            {
              type: 'TextualBody',
              purpose: 'tagging',
              value: 'ervaringskennis',
              format: 'text/plain',
              language: 'nl',
            },
            classifying('urn:x-samen:source:experiential'),
            classifying('urn:x-samen:knower:child-knower'),
            classifying('urn:x-samen:stage:used'),
            classifying('urn:x-samen:speaker:Moeder'),
            {type: 'SpecificResource', purpose: 'linking', source: `urn:x-samen:text:${hash}:tag:t2`},
          ],
          target: {
            type: 'SpecificResource',
            source: `urn:x-samen:text:${hash}`,
            selector: [
              {
                type: 'TextQuoteSelector',
                exact: 'hij slaapt slecht.',
                prefix: 'Moeder: 😀 ',
                suffix: ' De school ziet',
              },
              // One less than the units: the W3C counts an emoji as one.
              {type: 'TextPositionSelector', start: 10, end: 28},
            ],
          },
        },
      ],
    });
  });

  it('has no names of people when these are not to leave the page', () => {
    const named = {...tag, creator: 'https://school.example/people/7', note: 'Sanne'} as Tag;
    const bare = JSON.stringify(asJson([named], 'x', {withNames: false, creator: 'Sanne'}));
    expect(bare).not.toMatch(/speaker|creator|Sanne|people/);
    expect(JSON.stringify(asJson([tag], 'x'))).not.toContain('creator');
  });

  it('of an orphan has its words and no place', () => {
    const [item] = asJson([{...tag, certainty: 'orphan'}], text).items;
    expect(JSON.stringify(item)).toContain('hij slaapt slecht.');
    expect(JSON.stringify(item)).not.toContain('TextPositionSelector');
  });

  it('keeps the IRI that it and its source had elsewhere, and names the text as the host does', () => {
    const foreign = {...tag, id: 'https://notes.example/7', sources: ['https://words.example/law']};
    const [item] = asJson([foreign], text, {source: 'https://school.example/notulen/één'}).items;
    expect(item).toMatchObject({
      id: 'https://notes.example/7',
      target: {source: 'https://school.example/notulen/%C3%A9%C3%A9n'},
    });
    expect(item?.body).toContainEqual(expect.objectContaining({source: 'https://words.example/law'}));
  });
});
