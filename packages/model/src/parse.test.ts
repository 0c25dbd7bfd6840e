import {describe, expect, it} from 'vitest';
import {asList, asName, asRecord, asSentence, jsonFields} from './parse.js';
import {limits} from './result.js';

/** What a page might hand over to break a reader. */
function hostile(): object {
  return new Proxy([], {
    get: () => {
      throw new Error('get');
    },
    ownKeys: () => {
      throw new Error('ownKeys');
    },
  });
}

function revoked(): object {
  const {proxy, revoke} = Proxy.revocable([], {});
  revoke();
  return proxy;
}

describe('asRecord', () => {
  it('copies own fields, also one called __proto__, without changing a prototype', () => {
    const record = asRecord(JSON.parse('{"__proto__": {"polluted": 1}, "a": 1}'));
    expect(Object.keys(record ?? {})).toEqual(['__proto__', 'a']);
    expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
  });

  it.each([[null], [[]], ['text'], [5], [undefined], [() => 1]])('refuses %s', (input) => {
    expect(asRecord(input)).toBeUndefined();
  });

  it('refuses what throws while it is read', () => {
    const getter = Object.defineProperty({}, 'a', {
      enumerable: true,
      get: () => {
        throw new Error('getter');
      },
    });
    expect([hostile(), revoked(), getter].map(asRecord)).toEqual([undefined, undefined, undefined]);
  });
});

describe('asList', () => {
  it('copies an array, holes as undefined', () => {
    expect(asList([1, , 2])).toEqual([1, undefined, 2]);
  });

  it('reads one entry over the limit, to tell that there are more', () => {
    expect(asList([1, 2, 3, 4], 2)).toEqual([1, 2, 3]);
    expect(asList(new Array(4e9))).toHaveLength(limits.items + 1);
  });

  it.each([[{length: 1}], ['text'], [null], [new Set([1])]])('refuses %s', (input) => {
    expect(asList(input)).toBeUndefined();
  });

  it('refuses what throws while it is read', () => {
    expect([hostile(), revoked()].map((input) => asList(input))).toEqual([undefined, undefined]);
  });
});

describe('texts', () => {
  it.each([
    [' Anna ', 'Anna'],
    [7, '7'],
    ['x'.repeat(200), 'x'.repeat(200)],
    ['x'.repeat(201), undefined],
    [' ', undefined],
    [Infinity, undefined],
    [true, undefined],
    [{}, undefined],
  ])('asName(%j) is %j', (input, name) => {
    expect(asName(input)).toBe(name);
  });

  it.each([
    [' omdat ', ' omdat '],
    [7, '7'],
    ['x'.repeat(limits.text), 'x'.repeat(limits.text)],
    ['x'.repeat(limits.text + 1), undefined],
    [null, undefined],
    [{}, undefined],
  ])('asSentence(%j) is %j', (input, sentence) => {
    expect(asSentence(input)).toBe(sentence);
  });
});

describe('jsonFields', () => {
  it('copies what JSON can hold, frozen, and leaves out the rest and the exceptions', () => {
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    const source = {
      known: 1,
      list: [{a: 1}],
      date: new Date(0),
      run: () => 1,
      big: 1n,
      cycle,
      none: undefined,
    };
    const fields = jsonFields(source, ['known']);
    expect(fields).toEqual({list: [{a: 1}], date: '1970-01-01T00:00:00.000Z'});
    expect(fields.list).not.toBe(source.list);
    expect(Object.isFrozen((fields.list as unknown[])[0])).toBe(true);
  });
});
