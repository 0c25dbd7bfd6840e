import type {Parsed, Problem} from '../problem.js';
import {asText} from '../parse.js';
import {at, parsed, problem} from '../result.js';
import {amsterdamToUtc, amsterdamZone} from './amsterdam.js';
import {timeProblems} from './meeting-times.js';
import type {Meeting} from './plan.js';

/** Somebody who is invited. */
export interface CalendarPerson {
  readonly name: string;
  /** Only an address that was given is written; without one the calendar says so. */
  readonly email?: string;
  readonly isChair: boolean;
}

/** What a calendar needs besides the meeting itself. */
export interface CalendarOptions {
  /** Unique in the world and the same whenever this meeting is exported again (RFC 7986: no personal data in it). */
  readonly uid: string;
  /** When the file is made, UTC: `2026-01-31T12:00:00Z`. */
  readonly stamp: string;
  readonly title: string;
  readonly description?: string;
  readonly people?: readonly CalendarPerson[];
  /** How times are written: `amsterdam` (default) with the rule of summer time beside them, or `utc`. */
  readonly zone?: 'utc' | 'amsterdam';
}

const stampShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

/** As `<input type="email">` (HTML standard): plain ASCII, so nothing in it can begin a new line or parameter. */
const mailShape =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*$/i;

/**
 * A meeting as a calendar file (RFC 5545), to be stored as UTF-8.
 *
 * @returns the text, lines of at most 75 octets that end in CRLF. `null` with `time` when `start` or `end` (the path)
 *   is missing, is no time or one that the clock skips, or is no later than the start; also for a `stamp` that is no
 *   UTC time. An address that is none is left out with `participant-invalid`. Nobody is made the organiser.
 */
export function toCalendar(meeting: Meeting, options: CalendarOptions): Parsed<string | null> {
  const {uid, stamp, title, description, people = [], zone = 'amsterdam'} = options;
  const {start: from = '', end: until = ''} = meeting;
  const problems: Problem[] = [...timeProblems({start: from, end: until})];
  const [start, end] = [amsterdamToUtc(from), amsterdamToUtc(until)];
  if (!stampShape.test(stamp)) problems.push(problem('time', 'stamp', stamp));
  if (start === null || end === null || problems.length > 0) return parsed(null, problems);

  const isLocal = zone === 'amsterdam';
  const time = (name: string, utc: number, local = '') =>
    isLocal ? `${name};TZID=Europe/Amsterdam:${compact(local)}00` : `${name}:${compactUtc(utc)}`;
  const attendees = people.map(({name, email, isChair}, index) => {
    const isMail = email !== undefined && email.length <= 254 && mailShape.test(email);
    if (!isMail && email)
      problems.push(problem('participant-invalid', at(at('people', index), 'email'), email));
    const role = isChair ? 'CHAIR' : 'REQ-PARTICIPANT';
    return `ATTENDEE;ROLE=${role};CN="${parameter(name)}":${isMail ? mailto(email) : 'invalid:nomail'}`;
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Samen//samen-seat-planner//NL',
    'CALSCALE:GREGORIAN',
    ...(isLocal ? amsterdamZone : []),
    'BEGIN:VEVENT',
    `UID:${text(uid)}`,
    `DTSTAMP:${compact(stamp.slice(0, 19))}Z`,
    time('DTSTART', start, meeting.start),
    time('DTEND', end, meeting.end),
    `SUMMARY:${text(title)}`,
    ...(description ? [`DESCRIPTION:${text(description)}`] : []),
    ...(meeting.location ? [`LOCATION:${text(meeting.location)}`] : []),
    ...attendees,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return parsed(lines.map(folded).join(''), problems);
}

/** `2026-01-31T12:00` as `20260131T1200`. */
const compact = (iso: string) => iso.replace(/[-:]/g, '');

const compactUtc = (utc: number) => `${compact(new Date(utc).toISOString().slice(0, 19))}Z`;

/** Line breaks of every system as `\n`; other control characters, which a calendar may not hold, left out. */
const plain = (value: string) =>
  (asText(value) ?? '').replace(/\r\n?/g, '\n').replace(/[\0-\x08\x0b-\x1f\x7f]/g, '');

/** A value of type TEXT (RFC 5545, 3.3.11). */
const text = (value: string) =>
  plain(value)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** A parameter between quotes, where `"` cannot be written as it is (RFC 6868). */
const parameter = (value: string) =>
  plain(value).replaceAll('^', '^^').replaceAll('"', "^'").replaceAll('\n', '^n');

/** Characters with a meaning in an address of the web, by their code (RFC 6068). */
const mailto = (email: string) => `mailto:${email.replace(/[%?#&^`{|}]/g, encodeURIComponent)}`;

/** A content line in pieces of at most 75 octets of UTF-8, never through a character (RFC 5545, 3.1). */
function folded(line: string): string {
  let written = '';
  let octets = 0;
  for (const character of line) {
    const size = utf8Size(character.codePointAt(0) ?? 0);
    if (octets + size > 75) {
      written += '\r\n ';
      octets = 1;
    }
    written += character;
    octets += size;
  }
  return `${written}\r\n`;
}

const utf8Size = (code: number) => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
