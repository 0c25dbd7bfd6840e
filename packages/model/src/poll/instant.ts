import {isCalendarDate} from '../calendar-date.js';

const shape = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?(Z|([+-])(\d{2}):(\d{2}))$/;

/**
 * A moment as milliseconds since 1970 in UTC.
 *
 * @param input `YYYY-MM-DDTHH:MM` or `…:SS`, then `Z` or an offset `+02:00` up to 14 hours; a part of RFC 3339.
 * @returns `undefined` for anything else: a day or time that does not exist, or a time without an offset, which would
 *   mean another moment on another computer.
 */
export function instantOf(input: unknown): number | undefined {
  const match = typeof input === 'string' ? shape.exec(input) : null;
  if (!match || !isCalendarDate(match[1])) return undefined;
  const [hours, minutes, seconds] = [Number(match[2]), Number(match[3]), Number(match[4] ?? 0)];
  const [offsetHours, offsetMinutes] = [Number(match[7] ?? 0), Number(match[8] ?? 0)];
  const isTime = hours < 24 && minutes < 60 && seconds < 60;
  if (!isTime || offsetMinutes > 59 || offsetHours * 60 + offsetMinutes > 14 * 60) return undefined;
  const offset = (match[6] === '-' ? -1 : 1) * (offsetHours * 60 + offsetMinutes);
  // From the text: `Date.UTC(99, …)` would be 1999.
  return Date.parse(`${match[1]}T00:00:00Z`) + ((hours * 60 + minutes - offset) * 60 + seconds) * 1000;
}
