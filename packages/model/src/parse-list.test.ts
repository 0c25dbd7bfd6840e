import {describe, expect, it} from 'vitest';
import {parseEach, parseSentence, under} from './parse-list.js';
import {limits, parsed, problem} from './result.js';

describe('under', () => {
  it('moves problems under a field', () => {
    const moved = under('a', [
      problem('duplicate', ''),
      problem('duplicate', '[1]'),
      problem('duplicate', 'b'),
    ]);
    expect(moved.map(({path}) => path)).toEqual(['a', 'a[1]', 'a.b']);
  });
});

describe('parseSentence', () => {
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

describe('parseEach', () => {
  const even = (input: unknown, path: string) =>
    Number(input) % 2 === 0
      ? parsed(Number(input))
      : parsed(undefined, [problem('rung-unknown', path, input)]);

  it('leaves out what cannot be read, says where, and goes on', () => {
    const {value, problems} = parseEach([2, 3, 4], even, String);
    expect(value).toEqual([2, 4]);
    expect(problems).toEqual([{code: 'rung-unknown', path: '[1]', value: '3'}]);
  });

  it('keeps the first of two with the same key', () => {
    const {value, problems} = parseEach([2, 4, 6], even, (number) => String(number % 4));
    expect(value).toEqual([2, 4]);
    expect(problems).toEqual([{code: 'duplicate', path: '[2]', value: '2'}]);
  });
});
