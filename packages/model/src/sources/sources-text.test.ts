import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseSources} from './record.js';
import {sourcesToJson} from './record-json.js';
import {sourcesText} from './sources-text.js';
import {emptySources} from './tags.js';

const anchor = {start: 3, end: 9, exact: 'woor"d', prefix: 'a', suffix: '$&'};
const tag = (id: string) => ({id, anchor, sources: ['experiential'], own: {field: [1]}});

describe('sourcesText', () => {
  it('is the JSON of a record, whatever names and fields of a page it holds', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('"tags":[]', '\\"tags":[]', '$&'));
    fc.assert(
      fc.property(
        fc.uniqueArray(text, {maxLength: 5}),
        text,
        fc.dictionary(text, fc.jsonValue()),
        fc.constantFrom(1, 2),
        (ids, tagger, unknown, version) => {
          const given = {...unknown, schema: 'samen-sources', version, tagger, tags: ids.map(tag)};
          const {value} = parseSources(given);
          expect(sourcesText(value)).toBe(JSON.stringify(sourcesToJson(value)));
          expect(sourcesText(value)).toBe(JSON.stringify(sourcesToJson(value)));
        },
      ),
    );
  });

  it('is a record without tags as well', () => {
    expect(sourcesText(emptySources)).toBe(JSON.stringify(sourcesToJson(emptySources)));
  });
});
