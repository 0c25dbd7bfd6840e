import {isCalendarDate} from '../calendar-date.js';

/** ms */
const hour = 3_600_000;

/** The European rule of today began in 1996; before that year summer time ended in September. */
const firstYear = 1996;

const shape = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d$/;

/**
 * Time on a clock in Amsterdam as a moment, without a database of time zones and the same in every engine.
 *
 * Rule: directive 2000/84/EC, since 1996 in the Netherlands: summer time (UTC+2) from the last Sunday of March
 * 01:00 UTC to the last Sunday of October 01:00 UTC, else UTC+1. Should Europe end summer time, this is where.
 *
 * @param local `YYYY-MM-DDTHH:MM`, years 1996 to 9999
 * @returns ms since 1970 in UTC. A time that occurs twice (the hour that the clock is put back) is the first of
 *   the two, as RFC 5545 has it. `null` for a time that the clock skips, an earlier year and anything that is no time.
 */
export function amsterdamToUtc(local: string): number | null {
  const day = typeof local === 'string' ? shape.exec(local)?.[1] : undefined;
  if (!isCalendarDate(day)) return null;
  const year = Number(day.slice(0, 4));
  if (year < firstYear) return null;
  const [begin, end] = [changeOfClock(year, 3), changeOfClock(year, 10)];
  const clock = Date.parse(`${local}:00Z`);
  const [summer, winter] = [clock - 2 * hour, clock - hour];
  if (summer >= begin && summer < end) return summer;
  return winter < begin || winter >= end ? winter : null;
}

/** Last Sunday of a month with 31 days, 01:00 UTC. */
function changeOfClock(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month - 1, 31, 1));
  return last.setUTCDate(31 - last.getUTCDay());
}

/** The same rule for readers of a calendar (RFC 5545, 3.6.5), content lines. Begins in 1970, so that it covers all of 1996. */
export const amsterdamZone: readonly string[] = Object.freeze([
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Amsterdam',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
]);
