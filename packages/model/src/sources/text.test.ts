import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {maxTextLength, parseText, snapToCharacters} from './text.js';
import {textHash} from './text-hash.js';

/** Letters, accents that join, emoji of several parts, flags, Hangul parts, Devanagari, a prefix that joins what follows. */
const pieces = [
  ...['a', ' ', '\n', '.', 'é', 'e\u0301', '\u0301', '👍', '👍🏽', '👨‍👩‍👧', '🇳🇱', '🇧🇪', '\u200d', '中', 'ش'],
  ...['\u1112', '\u1161', '\u11ab', 'क्षि', '\u0600', '\ufe0f', 'a\u0308\u0323', '\r\n'],
];
const anyText = fc.array(fc.constantFrom(...pieces), {maxLength: 40}).map((parts) => parts.join(''));
/** UTF-16 units, half pairs and line breaks often among them. */
const unit = fc.oneof(fc.nat(0xffff), fc.integer({min: 0xd7f0, max: 0xe010}), fc.constantFrom(0, 10, 13));

describe('parseText', () => {
  it.each([
    ['', ''],
    [undefined, ''],
    [null, ''],
    ['  \n', '  \n'],
    ['a\r\nb\rc\n\r\nd', 'a\nb\nc\n\nd'],
    ['a\0b', 'a\uFFFDb'],
    ['a\ud83db\udc4dc', 'a\uFFFDb\uFFFDc'],
    ['👍\ud83d', '👍\uFFFD'],
    ['\udc4d👍', '\uFFFD👍'],
  ])('of %j is %j', (input, text) => {
    expect(parseText(input)).toEqual({value: text, problems: []});
  });

  it.each([[5], [{}], [['a']], [Symbol('a')], [true]])('refuses what is not text: %s', (input) => {
    expect(parseText(input)).toMatchObject({value: '', problems: [{code: 'text-invalid'}]});
  });

  it('refuses a text over the limit, counted as it is kept', () => {
    expect(parseText('a'.repeat(maxTextLength)).problems).toEqual([]);
    expect(parseText('\r\n'.repeat(maxTextLength)).value).toHaveLength(maxTextLength);
    expect(parseText('a'.repeat(maxTextLength + 1))).toMatchObject({
      value: '',
      problems: [{code: 'text-long'}],
    });
  });

  it('gives a text that stays as it is', () => {
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const {value} = parseText(String.fromCharCode(...units));
        expect(parseText(value)).toEqual({value, problems: []});
        expect(value).not.toContain('\r');
        expect(() => encodeURIComponent(value)).not.toThrow(); // It throws for half a pair.
      }),
    );
  });
});

describe('textHash', () => {
  // The vectors that bryc published with cyrb53.
  it.each([
    ['a', 7929297801672961],
    ['b', 8684336938537663],
    ['revenge', 4051478007546757],
    ['revenue', 8309097637345594],
  ])('of %s is that of the source', (text, hash) => {
    expect(Number.parseInt(textHash(text), 16)).toBe(hash);
  });

  it('is 14 digits, and another one for every text tried', () => {
    const texts = Array.from({length: 20_000}, (_, index) => `Moeder vertelt over dag ${index}.`);
    const hashes = texts.concat('', ' ', '\n').map(textHash);
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(hashes.filter((hash) => !/^[0-9a-f]{14}$/.test(hash))).toEqual([]);
  });
});

describe('snapToCharacters', () => {
  it.each([
    ['abc', 1, 2, 'b'],
    ['e\u0301e', 0, 1, 'e\u0301'],
    ['e\u0301e', 1, 2, 'e\u0301'],
    ['a👨‍👩‍👧b', 3, 4, '👨‍👩‍👧'],
    ['🇳🇱🇧🇪', 5, 6, '🇧🇪'],
    ['a\r\nb', 2, 3, '\r\n'],
    ['abc', -5, 99, 'abc'],
    ['abc', 2, 1, 'b'],
    ['abc', NaN, 1.5, 'a'],
  ])('of %j, %s to %s, is %j', (text, start, end, expected) => {
    const range = snapToCharacters(text, {start, end});
    expect(text.slice(range.start, range.end)).toBe(expected);
  });

  it('is the smallest range of whole characters of the text around it', () => {
    const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, one, other) => {
        const edges = [...segmenter.segment(text)].map(({index}) => index).concat(text.length);
        const [start = 0, end = 0] = [one, other].map((at) => at % (text.length + 1)).sort((a, b) => a - b);
        const expected = {
          start: edges.filter((edge) => edge <= start).at(-1),
          end: edges.find((edge) => edge >= end),
        };
        expect(snapToCharacters(text, {start, end})).toEqual(expected);
      }),
      {numRuns: 2000},
    );
  });

  it('looks near the edges only', () => {
    const long = `${'🇳🇱'.repeat(200)} ${'woord '.repeat(150_000)}e${'\u0301'.repeat(90_000)}`;
    expect(snapToCharacters(long, {start: 21, end: 22})).toEqual({start: 20, end: 24});
    expect(() => snapToCharacters(long, {start: 950_000, end: 960_000})).not.toThrow();
  });
});
