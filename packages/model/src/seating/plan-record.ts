import type {Parsed, Problem} from '../problem.js';
import {under} from '../parse-list.js';
import {parsed} from '../result.js';
import {openRecord} from '../record.js';
import {parseAttendees} from './attendees.js';
import {parsePlaces} from './parse-places.js';
import {parseSeatRules} from './parse-rules.js';
import {emptyPlan, layoutOf, type SeatPlan} from './plan.js';
import {planShape} from './plan-json.js';
import {parseMeeting, parseSetting, parseVoice} from './plan-parts.js';
import {parsePitch, parseSeatCount} from './table-numbers.js';
import {parseDoor, parseShape} from './table-parts.js';

/**
 * Reads a saved plan.
 *
 * @param input JSON text or the object it stands for, as `planToJson` writes it; `undefined`, `null` and `''`
 *   are {@link emptyPlan}.
 * @returns the plan, with {@link emptyPlan}'s value for each field that is absent or cannot be read, and the problems
 *   of its parser. Broken JSON, another schema or no version: {@link emptyPlan} with `record-invalid`. A newer version:
 *   `version-newer`, `readOnly`, what could be read, and `source`.
 */
export function parsePlan(input: unknown): Parsed<SeatPlan> {
  const {value: opened, problems: own} = openRecord(input, planShape);
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
