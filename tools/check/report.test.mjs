import {expect, it} from 'vitest';
import {excerpt, total} from './report.mjs';

it('shows all of a short output, and beginning and end of a long one', () => {
  expect(excerpt('a\nb')).toBe('a\nb');
  const long = Array.from({length: 1000}, (_, index) => `line ${index}`).join('\n');
  const shown = excerpt(long).split('\n');
  expect(shown).toHaveLength(201);
  expect([shown[0], shown[79], shown[81], shown.at(-1)]).toEqual([
    'line 0',
    'line 79',
    'line 880',
    'line 999',
  ]);
  expect(shown[80]).toContain('800 lines');
});

it('counts everything', () => {
  expect(total([])).toBe('0 passed, 0 failed');
  expect(
    total([
      {passed: 3, failed: 0},
      {passed: 4, failed: 2},
    ]),
  ).toBe('7 passed, 2 failed');
});
