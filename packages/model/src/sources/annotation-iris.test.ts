import Ajv from 'ajv';
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {
  annotationAxes,
  asUri,
  bodyIri,
  fromBodyIri,
  fromTagIri,
  isDateTime,
  isUri,
  tagIri,
  textIri,
} from './annotation-iris.js';

it('takes for a URI or a time only what a validator does', () => {
  const ajv = new Ajv({schemaId: 'id', meta: false, format: 'full', logger: false});
  const [uri, time] = ['uri', 'date-time'].map((format) => ajv.compile({type: 'string', format}));
  const parts = fc.string({unit: fc.constantFrom(...'aZ:/?#@%2F[] .-é')});
  fc.assert(
    fc.property(fc.oneof(parts, fc.webUrl({withFragments: true, withQueryParameters: true})), (any) => {
      if (isUri(any)) expect(uri?.(any), any).toBe(true);
    }),
    {numRuns: 2000},
  );
  expect(
    ['http://a.example/b?c=d#e', 'urn:isbn:1', 'https://a.example:8080', 'mailto:a@b.example'].filter(isUri),
  ).toHaveLength(4);
  for (const any of ['2015-01-28T12:00:00Z', '2016-02-29T23:59:59.5+01:00']) {
    expect([isDateTime(any), time?.(any)]).toEqual([true, true]);
  }
  for (const any of ['2015-02-29T12:00:00Z', '2015-01-28', '2015-01-28T24:00:00Z', '2015-01-28T12:00:00']) {
    expect(isDateTime(any)).toBe(false);
  }
});

it('an id comes back out of its IRI', () => {
  const id = fc.oneof(
    fc.string({minLength: 1}),
    fc.webUrl(),
    fc.constantFrom('é:/%', 'urn:x-samen:source:x', 'a b'),
  );
  fc.assert(
    fc.property(id, fc.constantFrom(...annotationAxes), (any, axis) => {
      for (const iri of [bodyIri(axis, any), tagIri('0a', any), textIri(any)])
        expect(isUri(iri), iri).toBe(true);
      expect(fromTagIri(tagIri('0a', any))).toBe(any);
      const isForeign = bodyIri(axis, any) === any;
      expect(fromBodyIri(bodyIri(axis, any))).toEqual(isForeign ? undefined : {axis, id: any});
      expect(isForeign && axis !== 'source').toBe(false);
    }),
  );
});

it('an IRI of a host is written as a URI, or refused', () => {
  expect(asUri(' https://a.example/één plan ')).toBe('https://a.example/%C3%A9%C3%A9n%20plan');
  for (const any of ['', 'Sanne de Vries', '//a.example', 'a b:c', 'http://['])
    expect(asUri(any)).toBeUndefined();
});
