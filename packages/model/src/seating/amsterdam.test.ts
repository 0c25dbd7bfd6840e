import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {amsterdamToUtc} from './amsterdam.js';

const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** Oracle: the engine's own database of time zones, asked which moments show this time on the clock. */
function moments(local: string): number[] {
  const clock = Date.parse(`${local}:00Z`);
  const minute = 60_000;
  const offsets = [180, 120, 60, 0].map((offset) => clock - offset * minute);
  return offsets.filter((moment) => format.format(moment).replace(' ', 'T') === local);
}

const localTime = fc
  .date({min: new Date('1996-01-01T00:00Z'), max: new Date('2050-12-31T23:59Z'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 16));

describe('amsterdamToUtc', () => {
  it('is the first moment at which the engine shows this time, or none', () => {
    fc.assert(
      fc.property(localTime, (local) => {
        expect(amsterdamToUtc(local)).toBe(moments(local)[0] ?? null);
      }),
      {numRuns: 2000},
    );
  });

  it('agrees with the engine every ten minutes of both days of change, 1996 to 2050', () => {
    let [gaps, twice] = [0, 0];
    for (let year = 1996; year <= 2050; year++) {
      for (const month of ['03', '10']) {
        for (let day = 25; day <= 31; day++) {
          for (let minute = 0; minute < 300; minute += 10) {
            const clock = new Date(minute * 60_000).toISOString().slice(11, 16);
            const local = `${year}-${month}-${day}T${clock}`;
            const found = moments(local);
            gaps += Number(found.length === 0);
            twice += Number(found.length === 2);
            expect(amsterdamToUtc(local), local).toBe(found[0] ?? null);
          }
        }
      }
    }
    expect([gaps, twice]).toEqual([55 * 6, 55 * 6]);
  });

  it.each([
    ['2026-03-29T02:00', null],
    ['2026-03-29T02:59', null],
    ['2026-03-29T03:00', Date.UTC(2026, 2, 29, 1)],
    ['2026-10-25T02:00', Date.UTC(2026, 9, 25, 0)],
    ['2026-10-25T03:00', Date.UTC(2026, 9, 25, 2)],
    ['1996-01-01T00:00', Date.UTC(1995, 11, 31, 23)],
    ['1995-12-31T23:59', null],
    ['9999-12-31T23:59', Date.UTC(9999, 11, 31, 22, 59)],
  ])('%s', (local, utc) => {
    expect(amsterdamToUtc(local)).toBe(utc);
  });

  it.each([
    [''],
    ['2026-02-30T10:00'],
    ['2026-01-01'],
    ['2026-01-01T24:00'],
    ['2026-01-01T10:60'],
    ['2026-01-01T10:00:00'],
    ['2026-01-01T10:00Z'],
    ['2026-01-01 10:00'],
    [undefined],
    [5],
    [Symbol('time')],
  ])('%s is no time', (input) => {
    expect(amsterdamToUtc(input as string)).toBeNull();
  });
});
