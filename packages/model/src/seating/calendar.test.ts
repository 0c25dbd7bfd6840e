import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {amsterdamToUtc} from './amsterdam.js';
import {toCalendar, type CalendarOptions, type CalendarPerson} from './calendar.js';

/** What is used of ical.js, whose own types its package hides. */
interface Property {
  getFirstValue(): {toUnixTime(): number} | string;
  getFirstParameter(name: string): string;
}
interface Component {
  getFirstSubcomponent(name: string): Component | null;
  getFirstProperty(name: string): Property | null;
  getAllProperties(name?: string): Property[];
}
interface Ical {
  parse(text: string): unknown;
  readonly Component: new (jcal: unknown) => Component;
}
const {default: ical} = (await import('ical.js' as string)) as {default: Ical};

const meeting = {start: '2026-06-01T14:00', end: '2026-06-01T15:30'};
const options: CalendarOptions = {uid: 'a1', stamp: '2026-05-01T08:09:10.123Z', title: 'Gesprek'};

function written(change: Partial<CalendarOptions> = {}, location?: string): string {
  return (
    toCalendar({...meeting, ...(location !== undefined && {location})}, {...options, ...change}).value ?? ''
  );
}

const calendarOf = (text: string) => new ical.Component(ical.parse(text));
const eventOf = (text: string) => calendarOf(text).getFirstSubcomponent('vevent')!;
const valueOf = (event: Component, name: string) => event.getFirstProperty(name)?.getFirstValue();
const attendeesOf = (text: string) =>
  eventOf(text)
    .getAllProperties('attendee')
    .map((each) => [each.getFirstParameter('cn'), each.getFirstParameter('role'), each.getFirstValue()]);

/** Seconds since 1970 as a reader finds them, by the rule of summer time in the text itself. */
function timesOf(text: string): (number | undefined)[] {
  return ['dtstart', 'dtend'].map((name) => {
    const value = valueOf(eventOf(text), name);
    return typeof value === 'object' ? value.toUnixTime() : undefined;
  });
}

/** What people may type: no control characters but tab and line feed, and no half characters. */
const typed = fc
  .oneof(
    fc.string({unit: 'grapheme'}),
    fc.string({unit: fc.constantFrom('\n', ',', ';', '\\', '"', '^', ':', 'n', ' ', '\t', 'é', '👩‍👧', '漢')}),
    fc.string({unit: 'binary', minLength: 60, maxLength: 200}),
  )
  .map((text) => text.replace(/[\0-\x08\x0b-\x1f\x7f]/g, ''));

/** ical.js takes a backslash of a parameter for an escape; RFC 5545 knows none there, so it has a test of its own. */
const typedName = typed.map((text) => text.replaceAll('\\', ''));

describe('toCalendar', () => {
  it('writes the whole of a small meeting', () => {
    const text = written({zone: 'utc', people: [{name: 'Moeder', isChair: false}]}, 'School');
    expect(text).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Samen//samen-seat-planner//NL',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:a1',
        'DTSTAMP:20260501T080910Z',
        'DTSTART:20260601T120000Z',
        'DTEND:20260601T133000Z',
        'SUMMARY:Gesprek',
        'LOCATION:School',
        'ATTENDEE;ROLE=REQ-PARTICIPANT;CN="Moeder":invalid:nomail',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it.each(['amsterdam', 'utc'] as const)(
    'times in %s are those of the engine to an independent reader',
    (zone) => {
      // Of the hour that occurs twice RFC 5545 means the first and ical.js takes the second; amsterdam.test.ts has it.
      const isTwice = (local: string) => /-10-(2[5-9]|3[01])T02/.test(local);
      const days = fc.oneof(
        fc.date({
          min: new Date('2020-01-01T00:00Z'),
          max: new Date('2050-12-31T00:00Z'),
          noInvalidDate: true,
        }),
        fc
          .tuple(
            fc.integer({min: 2020, max: 2050}),
            fc.constantFrom(2, 9),
            fc.integer({min: 25 * 24, max: 31 * 24}),
          )
          .map(([year, month, hours]) => new Date(Date.UTC(year, month, 1, hours - 24))),
      );
      const format = new Intl.DateTimeFormat('sv-SE', {
        timeZone: 'Europe/Amsterdam',
        dateStyle: 'short',
        timeStyle: 'short',
      });
      const clock = (moment: Date) => format.format(moment).replace(' ', 'T');
      fc.assert(
        fc.property(days, fc.integer({min: 1, max: 600}), (date, minutes) => {
          const begin = new Date(Math.floor(date.getTime() / 60_000) * 60_000);
          const moments = [begin, new Date(begin.getTime() + minutes * 60_000)];
          const [start = '', end = ''] = moments.map(clock);
          fc.pre(![start, end].some(isTwice));
          const {value} = toCalendar({start, end}, {...options, zone});
          expect(timesOf(value ?? '')).toEqual(moments.map((moment) => moment.getTime() / 1000));
        }),
        {numRuns: 300},
      );
    },
  );

  it('writes the local time with its zone', () => {
    const text = written();
    expect(text).toContain('\r\nDTSTART;TZID=Europe/Amsterdam:20260601T140000\r\n');
    expect(calendarOf(text).getFirstSubcomponent('vtimezone')).not.toBeNull();
    expect(timesOf(text)[0]).toBe((amsterdamToUtc(meeting.start) ?? 0) / 1000);
  });

  it('gives every text back as it was typed', () => {
    fc.assert(
      fc.property(typed, typed, typed, typedName, (title, description, location, name) => {
        const text = written({title, description, people: [{name, isChair: true}]}, location);
        const event = eventOf(text);
        expect(valueOf(event, 'summary')).toBe(title);
        expect(valueOf(event, 'description') ?? '').toBe(description);
        expect(valueOf(event, 'location') ?? '').toBe(location);
        expect(attendeesOf(text)).toEqual([[name, 'CHAIR', 'invalid:nomail']]);
      }),
    );
  });

  it('a backslash in a name is no escape', () => {
    expect(written({people: [{name: 'a\\nb', isChair: false}]})).toContain(';CN="a\\nb":');
  });

  it('line breaks of every system are one, and control characters are left out', () => {
    expect(valueOf(eventOf(written({title: 'a\r\nb\rc\0\u0007d'})), 'summary')).toBe('a\nb\ncd');
  });

  it('folds at 75 octets, never through a character, and ends every line with CRLF', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 300}), typed, (title, name) => {
        const text = written({title, people: [{name, isChair: false}]});
        expect(text.endsWith('\r\n')).toBe(true);
        const lines = text.slice(0, -2).split('\r\n');
        expect(lines.join('')).not.toMatch(/[\r\n]/);
        for (const line of lines) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/^ ?[\udc00-\udfff]|[\ud800-\udbff]$/);
        }
      }),
    );
  });

  it('no line is folded without need', () => {
    const line = (length: number) => written({title: 'x'.repeat(length - 'SUMMARY:'.length)});
    expect(line(75)).not.toContain('\r\n ');
    expect(line(76)).toContain(`${'x'.repeat(67)}\r\n x\r\n`);
  });

  it('writes addresses that were given, no others, and never an organiser', () => {
    const people: CalendarPerson[] = [
      {name: 'Moeder', email: 'moeder+sem@voorbeeld.nl', isChair: false},
      {name: 'Juf; Anja: "de" ^n', isChair: true},
      {name: 'Vader', email: "o'hara?cc=x@voorbeeld.nl", isChair: false},
    ];
    const text = written({people});
    expect(attendeesOf(text)).toEqual([
      ['Moeder', 'REQ-PARTICIPANT', 'mailto:moeder+sem@voorbeeld.nl'],
      ['Juf; Anja: "de" ^n', 'CHAIR', 'invalid:nomail'],
      ['Vader', 'REQ-PARTICIPANT', "mailto:o'hara%3Fcc=x@voorbeeld.nl"],
    ]);
    expect(text).not.toContain('ORGANIZER');
    expect(written({people: [{name: 'Moeder', isChair: false}]})).not.toMatch(/@|mailto/);
  });

  it.each([
    ['a@b.nl\r\nX-EVIL:1'],
    ['a@b.nl\n'],
    ['a b@c.nl'],
    ['a@b.nl;ROLE=CHAIR'],
    ['a@b.nl,c@d.nl'],
    ['"a"@b.nl'],
    ['a@-b.nl'],
    ['moeder'],
    [`${'a'.repeat(250)}@b.nl`],
  ])('refuses %j as an address', (email) => {
    const {value, problems} = toCalendar(meeting, {
      ...options,
      people: [
        {name: 'A', isChair: false},
        {name: 'B', email, isChair: false},
      ],
    });
    expect(problems.map(({code, path}) => [code, path])).toEqual([
      ['participant-invalid', 'people[1].email'],
    ]);
    expect(attendeesOf(value ?? '')[1]).toEqual(['B', 'REQ-PARTICIPANT', 'invalid:nomail']);
    expect(value).not.toMatch(/^X-EVIL/m);
    expect(
      toCalendar(meeting, {...options, people: [{name: 'A', email: '', isChair: false}]}).problems,
    ).toEqual([]);
  });

  it.each([
    [{}, ['start', 'end']],
    [{start: meeting.start}, ['end']],
    [{...meeting, end: meeting.start}, ['end']],
    [{...meeting, end: '2026-06-01T13:59'}, ['end']],
    [{...meeting, start: 'morgen'}, ['start']],
    [{start: '2026-03-29T02:30', end: '2026-03-29T04:00'}, ['start']],
    [{start: '2026-03-29T01:30', end: '2026-03-29T02:30'}, ['end']],
  ])('%j: no calendar', (times, paths) => {
    const {value, problems} = toCalendar(times, options);
    expect(value).toBeNull();
    expect(problems.map(({code, path}) => [code, path])).toEqual(paths.map((path) => ['time', path]));
  });

  it('no calendar without the moment it was made', () => {
    expect(toCalendar(meeting, {...options, stamp: '2026-05-01\r\nX:1'})).toEqual({
      value: null,
      problems: [{code: 'time', path: 'stamp', value: '2026-05-01\r\nX:1'}],
    });
  });
});
