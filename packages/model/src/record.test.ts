import {describe, expect, it} from 'vitest';
import {closeRecord, openRecord, type RecordShape} from './record.js';

const shape: RecordShape = {schema: 'samen-test', version: 2, fields: ['people']};
const problemsOf = (input: unknown) =>
  openRecord(input, shape).problems.map(({code, path}) => `${code} ${path}`);

describe('openRecord', () => {
  it.each([[undefined], [null], [''], [' \n']])('finds nothing in %j, without a problem', (input) => {
    expect(openRecord(input, shape)).toEqual({value: undefined, problems: []});
  });

  it('opens this version and an older one, from an object or JSON text', () => {
    for (const version of [1, 2]) {
      const record = {schema: 'samen-test', version, people: ['Anna'], colour: 'blue'};
      for (const input of [record, JSON.stringify(record)]) {
        const {value, problems} = openRecord(input, shape);
        expect(problems).toEqual([]);
        expect(value?.fields.people).toEqual(['Anna']);
        expect(value?.kept).toEqual({unknown: {colour: 'blue'}, readOnly: false});
      }
    }
  });

  it('opens a newer version read-only and keeps all of it', () => {
    const record = {schema: 'samen-test', version: 3, people: {other: 'form'}, colour: 'blue'};
    const {value, problems} = openRecord(record, shape);
    expect(problems).toEqual([{code: 'version-newer', path: 'version', value: '3'}]);
    expect(value?.kept).toEqual({unknown: {colour: 'blue'}, readOnly: true, source: record});
  });

  it('reads of a newer version what it keeps of it, also when the page gave what JSON writes differently', () => {
    const record = {schema: 'samen-test', version: 3, people: [new Number(0), new Date(0), () => 1]};
    const people = [0, '1970-01-01T00:00:00.000Z', null];
    const {value} = openRecord(record, shape);
    expect(value?.fields.people).toEqual(people);
    expect(value?.kept.source).toEqual({...record, people});
  });

  it.each([
    ['{broken', 'record-invalid '],
    ['[]', 'record-invalid '],
    ['null', 'record-invalid '],
    [5, 'record-invalid '],
    [{}, 'record-invalid schema'],
    [{schema: 'samen-other', version: 1}, 'record-invalid schema'],
    [{schema: 'samen-test'}, 'record-invalid version'],
    [{schema: 'samen-test', version: 0}, 'record-invalid version'],
    [{schema: 'samen-test', version: 1.5}, 'record-invalid version'],
    [{schema: 'samen-test', version: '2'}, 'record-invalid version'],
  ])('refuses %j', (input, expected) => {
    expect(openRecord(input, shape).value).toBeUndefined();
    expect(problemsOf(input)).toEqual([expected]);
  });

  it('does not take a prototype from a field called __proto__', () => {
    const opened = openRecord(
      '{"schema":"samen-test","version":1,"__proto__":{"people":["x"]}}',
      shape,
    ).value;
    expect(opened?.fields.people).toBeUndefined();
    expect(JSON.stringify(opened?.kept.unknown)).toBe('{"__proto__":{"people":["x"]}}');
  });
});

describe('closeRecord', () => {
  it('writes schema and version first, leaves out undefined, and puts unknown fields back', () => {
    const kept = {unknown: {colour: 'blue'}, readOnly: false};
    const json = closeRecord(kept, shape, {people: ['Anna'], decision: undefined});
    expect(JSON.stringify(json)).toBe(
      '{"schema":"samen-test","version":2,"people":["Anna"],"colour":"blue"}',
    );
  });

  it('lets no unknown field replace a known one', () => {
    const kept = {unknown: {version: 9, people: []}, readOnly: false};
    expect(closeRecord(kept, shape, {people: ['Anna']})).toEqual({
      schema: 'samen-test',
      version: 2,
      people: ['Anna'],
    });
  });

  it('gives back a newer record as it came', () => {
    const record = {schema: 'samen-test', version: 3, people: {other: 'form'}};
    const kept = openRecord(record, shape).value?.kept ?? {unknown: {}, readOnly: false};
    expect(closeRecord(kept, shape, {people: []})).toEqual(record);
  });
});
