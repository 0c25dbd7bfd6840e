/** The parts of a plan, one parser each: a page gives them as attributes, a record as fields. */
import type {Parsed, Problem, ProblemCode} from '../problem.js';
import {asList, asName, asRecord, asText, jsonFields, oneOf} from '../parse.js';
import {parseSentence, under} from '../parse-list.js';
import {at, isNothing, limits, parsed, problem} from '../result.js';
import {settings, type Setting} from '../setting.js';
import type {Attendee} from './attendees.js';
import {doors, emptyPlan, voiceKinds, type ChildVoice, type Door, type Meeting} from './plan.js';
import {pitchRange, seatCount, tableShapes, type TableShape} from './tables.js';

/** One of {@link settings}; else `otherwise`, with `setting-unknown` when something was given. */
export function parseSetting(input: unknown, otherwise: Setting = emptyPlan.setting): Parsed<Setting> {
  return parseOption(settings, input, otherwise, 'setting-unknown');
}

/** One of {@link tableShapes}; else `otherwise`, with `shape-unknown` when something was given. */
export function parseShape(input: unknown, otherwise: TableShape = emptyPlan.shape): Parsed<TableShape> {
  return parseOption(tableShapes, input, otherwise, 'shape-unknown');
}

/** One of {@link doors}; else `otherwise`, with `door-unknown` when something was given. */
export function parseDoor(input: unknown, otherwise: Door = emptyPlan.door): Parsed<Door> {
  return parseOption(doors, input, otherwise, 'door-unknown');
}

/**
 * Reads a number of seats.
 *
 * @param input a number, or one written out as an attribute has it (`"8"`).
 * @param otherwise what nothing and no number become.
 * @returns a whole number from 2 to 60. Under, over or not whole: made whole towards zero, then the nearest
 *   (`seats-clamped`); no number, `NaN` and infinity: `otherwise` (`seats-invalid`).
 */
export function parseSeatCount(input: unknown, otherwise: number = seatCount.standard): Parsed<number> {
  if (isNothing(input)) return parsed(otherwise);
  const given = asNumber(input);
  if (given === undefined) return parsed(otherwise, [problem('seats-invalid', '', input)]);
  const seats = clamp(Math.trunc(given), seatCount);
  return parsed(seats, seats === given ? [] : [problem('seats-clamped', '', input)]);
}

/**
 * Reads the room per seat in metres.
 *
 * @returns 0.65 to 0.90; under or over: the nearest, no number: `otherwise`; both with `pitch-clamped`.
 */
export function parsePitch(input: unknown, otherwise: number = pitchRange.standard): Parsed<number> {
  if (isNothing(input)) return parsed(otherwise);
  const given = asNumber(input);
  const pitch = given === undefined ? otherwise : clamp(given, pitchRange);
  return parsed(pitch, pitch === given ? [] : [problem('pitch-clamped', '', input)]);
}

/**
 * Reads how a child speaks who is not there.
 *
 * @param input `{kind, by?}` or the kind alone; fields Samen does not know ride along.
 * @param participants who may bring it.
 * @returns `undefined` for nothing, and with `voice-invalid` for another kind; somebody who is not one of the
 *   people does not bring it (`participant-unknown`).
 */
export function parseVoice(
  input: unknown,
  participants: readonly Attendee[],
): Parsed<ChildVoice | undefined> {
  if (isNothing(input)) return parsed(undefined);
  const source = asRecord(input) ?? {kind: input};
  const kind = oneOf(voiceKinds, source.kind);
  if (!kind) return parsed(undefined, [problem('voice-invalid', '', source.kind ?? input)]);
  const by = asName(source.by);
  const isKnown = participants.some(({id}) => id === by);
  const voice: ChildVoice = {
    ...jsonFields(source, ['kind', 'by']),
    kind,
    ...(by !== undefined && isKnown && {by}),
  };
  const isLost = !isKnown && !isNothing(source.by);
  return parsed(Object.freeze(voice), isLost ? [problem('participant-unknown', 'by', source.by)] : []);
}

/**
 * Reads what is known of the meeting.
 *
 * @param input `{title?, start?, end?, location?, agreements?}`, times as `<input type="datetime-local">` has them;
 *   fields Samen does not know ride along.
 * @returns what could be read; what is not text, a time that does not look like one, or no list of agreements is left
 *   out (`meeting-invalid`). Whether the times exist and are in order is for the calendar to say.
 */
export function parseMeeting(input: unknown): Parsed<Meeting> {
  if (isNothing(input)) return parsed(emptyPlan.meeting);
  const source = asRecord(input);
  if (!source) return parsed(emptyPlan.meeting, [problem('meeting-invalid', '', input)]);
  const problems: Problem[] = [];
  const read = <T>(key: keyof Meeting, parse: (given: unknown, path: string) => Parsed<T | undefined>) => {
    const {value, problems: own} = parse(source[key], key);
    problems.push(...own);
    return value === undefined ? undefined : {[key]: value};
  };
  const meeting: Meeting = {
    ...jsonFields(source, ['title', 'start', 'end', 'location', 'agreements']),
    ...read('title', parseWords),
    ...read('start', parseTime),
    ...read('end', parseTime),
    ...read('location', parseWords),
    ...read('agreements', parseAgreements),
  };
  return parsed(Object.freeze(meeting), problems);
}

function parseOption<T extends string>(
  options: readonly T[],
  input: unknown,
  otherwise: T,
  code: ProblemCode,
): Parsed<T> {
  const option = oneOf(options, typeof input === 'string' ? input.trim() : input);
  return parsed(option ?? otherwise, option || isNothing(input) ? [] : [problem(code, '', input)]);
}

/** A number, or a text that is nothing but one: `Number` alone would take `true`, `'0x8'` and `[8]`. */
function asNumber(input: unknown): number | undefined {
  const text = asText(input)?.trim();
  if (text === undefined || (typeof input === 'string' && !/^[+-]?\d+(\.\d+)?$/.test(text))) return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}

function clamp(number: number, {least, most}: {readonly least: number; readonly most: number}): number {
  return Math.min(most, Math.max(least, number));
}

function parseWords(input: unknown, path: string): Parsed<string | undefined> {
  return parseSentence(input, path, 'meeting-invalid');
}

function parseTime(input: unknown, path: string): Parsed<string | undefined> {
  if (isNothing(input)) return parsed(undefined);
  const text = asText(input)?.trim() ?? '';
  const isTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(text);
  return isTime ? parsed(text) : parsed(undefined, [problem('meeting-invalid', path, input)]);
}

function parseAgreements(input: unknown, path: string): Parsed<readonly string[] | undefined> {
  if (isNothing(input)) return parsed(undefined);
  const list = asList(input);
  if (!list || list.length > limits.items) {
    return parsed(undefined, [problem('meeting-invalid', path, input)]);
  }
  const each = list.map((entry, index) => parseWords(entry, at('', index)));
  const agreements = each.flatMap(({value}) => (value === undefined ? [] : [value]));
  return parsed(
    Object.freeze(agreements),
    each.flatMap(({problems}) => under(path, problems)),
  );
}
