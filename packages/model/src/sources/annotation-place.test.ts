import {describe, expect, it} from 'vitest';
import {fromAnnotations} from './annotation-import.js';
import {textIri} from './annotation-iris.js';
import type {Tag} from './tag.js';
import {textHash} from './text-hash.js';

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

const source = textIri(textHash(text));

const placeOf = (words: string) => ({start: text.indexOf(words), end: text.indexOf(words) + words.length});
const read = (input: unknown) => fromAnnotations(input, text);
const only = (input: unknown) => {
  const {value, problems} = read(input);
  expect(value).toHaveLength(1);
  return {...(value[0] as Tag), problems};
};
const quoted = (tag: Tag) => text.slice(tag.anchor.start, tag.anchor.end);

describe('a place', () => {
  const words = 'hij eet weinig';
  const {start, end} = placeOf(words);
  const emoji = 1;
  const position = (from = start - emoji, to = end - emoji) => ({
    type: 'TextPositionSelector',
    start: from,
    end: to,
  });
  const quote = {type: 'TextQuoteSelector', exact: words};

  it.each([
    ['a quote alone', quote],
    ['a quote and code points', [quote, position()]],
    ['a quote and UTF-16 units, as some write', [quote, position(start, end)]],
    ['a quote and a place somewhere else', [position(3, 9), quote]],
    ['a quote in a piece of the text', {...position(70, 140), refinedBy: quote}],
    ['a quote in HTML', {type: 'XPathSelector', value: '/p[2]', refinedBy: quote}],
    ['a piece of a quote', {...quote, exact: `maar ${words}.`, refinedBy: position(5, 5 + words.length)}],
    ['a selector nobody knows, too', [{type: 'SvgSelector', value: '<svg/>'}, 'http://a.example/s', quote]],
  ])('is found by %s', (_name, selector) => {
    const {problems, ...tag} = only(noted(words, {}, selector));
    expect([quoted(tag), tag.certainty, problems]).toEqual([words, 'sure', []]);
    expect(tag.anchor.prefix).toMatch(/maar $/);
  });

  it('alone is looked at by somebody, unless it is of exactly this text', () => {
    const here = noted('', {}, position());
    expect(only(here)).toMatchObject({certainty: 'moved', anchor: {start, end, exact: words}});
    expect(only({...here, target: {...here.target, source}})).toMatchObject({certainty: 'sure'});
    const inPiece = {...position(start - emoji - 10, end), refinedBy: position(10, 10 + words.length)};
    expect(only(noted('', {}, inPiece)).anchor).toMatchObject({start, end});
  });

  it.each([
    [9, 3],
    [3, 3],
    [-1, 4],
    [0, 9999],
  ])('alone from %d to %d is left out', (from, to) => {
    expect(read([noted('', {}, position(from, to))])).toEqual({
      value: [],
      problems: [{code: 'range-invalid', path: '[0]', value: 'object'}],
    });
  });
});
