import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {asList, asName, asRecord, jsonFields} from './parse.js';
import {at, isNothing, limits, parsed, problem} from './result.js';
import {under, parseSentence} from './parse-list.js';

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

describe('problem', () => {
  it.each([
    [undefined, undefined],
    ['', ''],
    [0, '0'],
    [null, 'null'],
    [NaN, 'NaN'],
    [12n, '12'],
    [[1], 'list'],
    [{toString: 1}, 'object'],
    [Symbol('x'), 'Symbol(x)'],
    [() => 1, 'function'],
    ['x'.repeat(40), 'x'.repeat(40)],
    ['x'.repeat(41), `${'x'.repeat(39)}…`],
  ])('shows %s as %j', (input, shown) => {
    expect(problem('rung-unknown', 'a', input).value).toBe(shown);
  });

  it('has no value when there is nothing to show', () => {
    expect(problem('rung-unknown')).toEqual({code: 'rung-unknown', path: ''});
  });

  it('shows at most 40 characters of any text and never half a pair', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 100}), (text) => {
        const shown = problem('rung-unknown', '', text).value ?? '';
        expect(shown.length).toBeLessThanOrEqual(limits.shown);
        // Encoding writes U+FFFD for half a pair; fast-check gives whole characters only.
        expect(Buffer.from(shown, 'utf8').toString('utf8')).toBe(shown);
      }),
    );
    expect(problem('rung-unknown', '', `${'x'.repeat(38)}😀😀`).value).toBe(`${'x'.repeat(38)}…`);
  });
});

describe('paths', () => {
  it('joins fields and entries', () => {
    expect(at(at(at('', 'positions'), 2), 'rung')).toBe('positions[2].rung');
    expect(at('', 0)).toBe('[0]');
  });

  it('moves problems under a field', () => {
    const moved = under('a', [
      problem('duplicate', ''),
      problem('duplicate', '[1]'),
      problem('duplicate', 'b'),
    ]);
    expect(moved.map(({path}) => path)).toEqual(['a', 'a[1]', 'a.b']);
  });
});

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
    [undefined, true],
    [null, true],
    [' \n', true],
    [0, false],
    [false, false],
    ['a', false],
    [[], false],
  ])('isNothing(%j) is %j', (input, nothing) => {
    expect(isNothing(input)).toBe(nothing);
  });

  it('keeps a sentence as it is typed and cuts it at the limit', () => {
    expect(parseSentence(' omdat \n', 'p', 'record-invalid')).toEqual({value: ' omdat \n', problems: []});
    expect(parseSentence(null, 'p', 'record-invalid')).toEqual({value: undefined, problems: []});
    expect(parseSentence({}, 'p', 'record-invalid').problems).toEqual([
      {code: 'record-invalid', path: 'p', value: 'object'},
    ]);
    const long = parseSentence('x'.repeat(limits.text + 1), 'p', 'record-invalid');
    expect(long.value).toBe(`${'x'.repeat(limits.text - 1)}…`);
    expect(long.problems.map(({code}) => code)).toEqual(['text-cut']);
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

describe('parsed', () => {
  it('is frozen, with its problems, and apart from the list it was given', () => {
    const problems = [problem('duplicate')];
    const result = parsed(1, problems);
    problems.pop();
    expect(result).toEqual({value: 1, problems: [{code: 'duplicate', path: ''}]});
    expect([result, result.problems, result.problems[0]].every((each) => Object.isFrozen(each))).toBe(true);
  });
});
