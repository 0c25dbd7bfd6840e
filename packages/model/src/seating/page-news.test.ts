import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {fieldsWithNews, listWithNews} from './page-news.js';

interface Item {
  readonly id: string;
  readonly name?: string;
  readonly role?: string;
}
const keyOf = ({id}: Item) => id;
const news = (present: readonly Item[], before: readonly Item[], after: readonly Item[]) =>
  listWithNews(present, before, after, keyOf);
const [a, b, c, d]: Item[] = ['a', 'b', 'c', 'd'].map((id) => ({id, name: id.toUpperCase()})) as never;

const items = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(...'abcdef'),
    name: fc.constantFrom('x', 'y'),
    role: fc.constantFrom('p', 'q'),
  }),
  {selector: keyOf},
);

describe('listWithNews', () => {
  it('an equal list changes nothing: the same object comes back', () => {
    fc.assert(
      fc.property(items, items, (present, page) => {
        expect(news(present, page, structuredClone(page))).toBe(present);
      }),
    );
  });

  it('where the user did nothing, the new list is what there is', () => {
    fc.assert(
      fc.property(items, items, (before, after) => {
        expect(news(before, before, after)).toEqual(after);
      }),
    );
  });

  it('never an item twice, and nothing that nobody gave', () => {
    fc.assert(
      fc.property(items, items, items, (present, before, after) => {
        const ids = news(present, before, after).map(keyOf);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect([...present, ...after].map(keyOf)).toContain(id);
      }),
    );
  });

  const [user, both] = [
    {...a!, name: 'Mine'},
    {...a!, role: 'parent'},
  ];
  it.each<[what: string, present: Item[], before: Item[], after: Item[], expected: Item[]]>([
    ['what the user added stays, after those of the page', [a!, d!], [a!], [a!, b!], [a!, b!, d!]],
    ['what the page takes away goes, also when the user changed it', [user, b!], [a!, b!], [b!], [b!]],
    ['what the user took away stays away', [b!], [a!, b!], [a!, b!, c!], [b!, c!]],
    ['also when the page changes it', [b!], [a!, b!], [both, b!], [b!]],
    ['and is back when the page gives it anew', [b!], [b!], [a!, b!], [a!, b!]],
    ['of an item only the fields that the page changed', [user], [a!], [both], [{...both, name: 'Mine'}]],
    [
      'the last word about a field is the page’s',
      [user],
      [a!],
      [{...a!, name: 'Page'}],
      [{...a!, name: 'Page'}],
    ],
    ['a field that the page takes away goes', [both], [both], [a!], [a!]],
    ['what both added is there once', [user], [], [both], [both]],
    ['the order is the page’s', [a!, b!, d!], [a!, b!], [b!, a!], [b!, a!, d!]],
  ])('%s', (_what, present, before, after, expected) => {
    expect(news(present, before, after)).toEqual(expected);
  });
});

describe('fieldsWithNews', () => {
  it('compares lists and objects by what is in them', () => {
    const present = {title: 'Mine', agreements: ['one']};
    expect(
      fieldsWithNews(present, {title: 'x', agreements: ['one']}, {title: 'x', agreements: ['one']}),
    ).toBe(present);
    expect(
      fieldsWithNews<object>(present, {agreements: ['one']}, {agreements: ['one', 'two'], location: 'here'}),
    ).toEqual({title: 'Mine', agreements: ['one', 'two'], location: 'here'});
  });

  it('gives a frozen value', () => {
    expect(Object.isFrozen(fieldsWithNews({a: 1}, {}, {a: 2}))).toBe(true);
    expect(Object.isFrozen(news([a!], [], [b!]))).toBe(true);
  });
});
