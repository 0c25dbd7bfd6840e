/** The other parts of a plan, one parser each: a page gives them as attributes, a record as fields. */
import type {Parsed, Problem} from '../problem.js';
import {asList, asName, asRecord, asText, jsonFields, oneOf} from '../parse.js';
import {parseSentence, under} from '../parse-list.js';
import {at, isNothing, limits, parsed, problem} from '../result.js';
import {settings, type Setting} from '../setting.js';
import type {Attendee} from './attendees.js';
import {emptyPlan, voiceKinds, type ChildVoice, type Meeting} from './plan.js';
import {parseOption} from './table-parts.js';

/** One of {@link settings}; else `otherwise`, with `setting-unknown` when something was given. */
export function parseSetting(input: unknown, otherwise: Setting = emptyPlan.setting): Parsed<Setting> {
  return parseOption(settings, input, otherwise, 'setting-unknown');
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
