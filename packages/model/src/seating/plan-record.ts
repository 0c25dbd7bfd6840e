import type {Parsed, Problem} from '../problem.js';
import {under} from '../parse-list.js';
import {parsed} from '../result.js';
import {closeRecord, openRecord, type RecordShape} from '../record.js';
import {parseAttendees} from './attendees.js';
import {parsePlaces} from './parse-places.js';
import {parseSeatRules} from './parse-rules.js';
import {emptyPlan, layoutOf, type SeatPlan} from './plan.js';
import {
  parseDoor,
  parseMeeting,
  parsePitch,
  parseSeatCount,
  parseSetting,
  parseShape,
  parseVoice,
} from './plan-parts.js';

const shape: RecordShape = Object.freeze({
  schema: 'samen-seating',
  version: 1,
  fields: Object.freeze([
    'setting',
    'shape',
    'seats',
    'pitch',
    'door',
    'participants',
    'places',
    'rules',
    'voice',
    'meeting',
  ]),
});

/**
 * Reads a saved plan.
 *
 * @param input JSON text or the object it stands for, as {@link planToJson} writes it; `undefined`, `null` and `''`
 *   are {@link emptyPlan}.
 * @returns the plan, with {@link emptyPlan}'s value for each field that is absent or cannot be read, and the problems
 *   of its parser. Broken JSON, another schema or no version: {@link emptyPlan} with `record-invalid`. A newer version:
 *   `version-newer`, `readOnly`, what could be read, and `source`.
 */
export function parsePlan(input: unknown): Parsed<SeatPlan> {
  const {value: opened, problems: own} = openRecord(input, shape);
  if (!opened) return parsed(emptyPlan, own);
  const {fields, kept} = opened;
  const problems: Problem[] = [...own];
  const read = <T>(key: string, {value, problems: found}: Parsed<T>): T => {
    problems.push(...under(key, found));
    return value;
  };
  const table = {
    shape: read('shape', parseShape(fields.shape)),
    seats: read('seats', parseSeatCount(fields.seats)),
    pitch: read('pitch', parsePitch(fields.pitch)),
    door: read('door', parseDoor(fields.door)),
  };
  const setting = read('setting', parseSetting(fields.setting));
  const participants = read('participants', parseAttendees(fields.participants));
  const places = read('places', parsePlaces(fields.places, participants, layoutOf(table)));
  const rules = read('rules', parseSeatRules(fields.rules, participants));
  const voice = read('voice', parseVoice(fields.voice, participants));
  const meeting = read('meeting', parseMeeting(fields.meeting));
  const plan: SeatPlan = {
    setting,
    ...table,
    participants,
    places,
    rules,
    ...(voice && {voice}),
    meeting,
    ...kept,
  };
  return parsed(Object.freeze(plan), problems);
}

/** What of a plan is written. */
export interface PlanJsonOptions {
  /**
   * `false` leaves out what nobody else needs to know: the `apart` rules and mail addresses. Of a plan of a newer
   * version only what this version can read is written then: what else is in it may be private too. Default `true`.
   */
  readonly withPrivate?: boolean;
}

/**
 * The JSON form of a plan: the form value. {@link parsePlan} of it is the same plan; a plan of a newer version gives
 * exactly what came in.
 */
export function planToJson(
  plan: SeatPlan,
  {withPrivate = true}: PlanJsonOptions = {},
): Record<string, unknown> {
  const {setting, seats, pitch, door, places, voice, meeting} = plan;
  const rules = withPrivate ? plan.rules : plan.rules.filter(({kind}) => kind !== 'apart');
  const participants = withPrivate
    ? plan.participants
    : plan.participants.map(({email: _email, ...others}) => others);
  const kept = withPrivate ? plan : {unknown: plan.readOnly ? {} : plan.unknown, readOnly: false};
  return closeRecord(kept, shape, {
    setting,
    shape: plan.shape,
    seats,
    pitch,
    door,
    participants,
    places: places.map(({locked, ...place}) => (locked ? {...place, locked} : place)),
    rules,
    voice,
    meeting,
  });
}
