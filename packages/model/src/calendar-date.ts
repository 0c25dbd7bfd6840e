const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Whether the input is a day that exists, written `YYYY-MM-DD` (years 0001 to 9999, Gregorian, as in
 * `<input type="date">`). Counted by hand: `new Date('2026-02-30')` rolls over into March in some engines and
 * `new Date(2026, 1, 30)` depends on the time zone. Two such texts compare as days with `<`.
 */
export function isCalendarDate(input: unknown): input is string {
  const match = typeof input === 'string' ? shape.exec(input) : null;
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && day >= 1 && day <= daysInMonth(year, month);
}

/** 28 to 31; 0 for a month that does not exist. */
function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The Gregorian rule: 2024 and 2000 are leap years, 2026 and 1900 are not. */
function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
