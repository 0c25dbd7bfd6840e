import fc from 'fast-check';
import {expect, it} from 'vitest';
import {instantOf} from './instant.js';

it('is the moment that Date reads', () => {
  fc.assert(
    fc.property(
      fc.date({min: new Date('0001-01-03T00:00Z'), max: new Date('9999-12-28T00:00Z'), noInvalidDate: true}),
      fc.constantFrom('Z', '+02:00', '-05:30', '+14:00'),
      fc.boolean(),
      (date, offset, hasSeconds) => {
        const text = date.toISOString().slice(0, hasSeconds ? 19 : 16) + offset;
        expect(instantOf(text)).toBe(Date.parse(text));
      },
    ),
  );
});

it.each([
  ...['2026-02-30T10:00Z', '2026-01-01', '2026-01-01T10:00', '2026-01-01T24:00Z', '2026-01-01T10:60Z'],
  ...[
    '2026-01-01T10:00:60Z',
    '2026-01-01T10:00+14:01',
    '2026-01-01T10:00+01:60',
    ' 2026-01-01T10:00Z',
    5,
    null,
  ],
])('is nothing for %s', (input) => {
  expect(instantOf(input)).toBeUndefined();
});
