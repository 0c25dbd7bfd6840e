import {describe, expect, it} from 'vitest';
import {isCalendarDate} from './calendar-date.js';

const pad = (number: number, width: number) => String(number).padStart(width, '0');

/** Oracle: the proleptic Gregorian calendar of the engine, in UTC, also for years below 100. */
function existsInUtc(year: number, month: number, day: number): boolean {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

describe('isCalendarDate', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-11-23', '2026-03-29', '2026-10-25', '0001-01-01', '9999-12-31'])(
    'accepts %s',
    (text) => {
      expect(isCalendarDate(text)).toBe(true);
    },
  );

  it.each([
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '26-11-23',
    '2026-1-3',
    '23-11-2026',
    '2026-11-23T10:00',
    '2026-11-23\n',
    '+02026-11-23',
    '２０２６-11-23',
    '',
  ])('refuses %j', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });

  it.each([[20261123], [new Date(0)], [null], [undefined], [['2026-11-23']]])(
    'refuses %s, not a text',
    (input) => {
      expect(isCalendarDate(input)).toBe(false);
    },
  );

  it('agrees with the calendar of the engine, for every month, day 0 to 32', () => {
    for (const year of [1, 4, 99, 100, 400, 1582, 1899, 1900, 2000, 2023, 2024, 2026, 2100, 9999]) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
          expect(isCalendarDate(text), text).toBe(existsInUtc(year, month, day));
        }
      }
    }
  });
});
