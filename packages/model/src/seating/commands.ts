import type {Parsed} from '../problem.js';
import {asName, asRecord} from '../parse.js';
import {under} from '../parse-list.js';
import {parsed, problem} from '../result.js';
import {maxParticipants} from '../participants.js';
import {parseAttendee, type Attendee} from './attendees.js';
import {parseSeatRules} from './parse-rules.js';
import {ruleKey, type ChildVoice, type Meeting, type Place, type SeatPlan, type SeatRule} from './plan.js';
import {commanded, moved, type Commanded, type SeatMoveCommand} from './move-command.js';
import {arrange} from './plan-arrange.js';
import {parseMeeting, parseVoice} from './plan-parts.js';
import {withParticipants} from './plan-table.js';

/** Everything that can be done to a plan: keyboard, pointer, list, method and suggestion all come here. */
export type SeatCommand =
  | SeatMoveCommand
  /** A suggestion is taken over: who is not in it and not locked waits. */
  | {readonly type: 'arrange'; readonly places: readonly Place[]}
  | {readonly type: 'add'; readonly person: Attendee}
  | {readonly type: 'edit'; readonly person: Attendee}
  | {readonly type: 'remove'; readonly participant: string}
  | {readonly type: 'rule'; readonly rule: SeatRule; readonly on: boolean}
  | {readonly type: 'voice'; readonly voice: ChildVoice | undefined}
  | {readonly type: 'meeting'; readonly meeting: Meeting};

/**
 * Does one thing to a plan. What the command holds is read as carefully as a saved plan, because methods of the
 * element pass on what a page gives; a command that is none does nothing.
 *
 * @returns the new plan. Refused, so the same plan: everything for a plan of a newer version (`version-newer`), a locked
 *   person or seat (`seat-locked`), somebody unknown (`participant-unknown`), somebody who is added a second time
 *   (`duplicate`) or as the 61st (`too-many`). A seat the table does not have: the person waits (`seat-unknown`).
 */
export function applySeatCommand(plan: SeatPlan, command: SeatCommand): Commanded {
  return commanded(plan, () => done(plan, command));
}

function done(plan: SeatPlan, given: SeatCommand): Parsed<SeatPlan> {
  const command = asRecord(given) as SeatCommand | undefined;
  if (!command) return parsed(plan);
  switch (command.type) {
    case 'arrange':
      return arrange(plan, command.places);
    case 'add':
      return add(plan, command.person);
    case 'edit':
      return edit(plan, command.person);
    case 'remove':
      return remove(plan, command.participant);
    case 'rule':
      return setRule(plan, command.rule, command.on === true);
    case 'voice':
      return setVoice(plan, command.voice);
    case 'meeting':
      return setMeeting(plan, command.meeting);
    case 'place':
    case 'swap':
    case 'free':
    case 'lock':
    case 'clear':
    case 'fill':
    case 'table':
    default:
      return moved(plan, command);
  }
}

function add(plan: SeatPlan, given: unknown): Parsed<SeatPlan> {
  const {value: person, problems} = parseAttendee(given, 'person');
  if (!person) return parsed(plan, problems);
  const {participants} = plan;
  if (isKnown(plan, person.id)) return parsed(plan, [problem('duplicate', 'person.id', person.id)]);
  if (participants.length >= maxParticipants) {
    return parsed(plan, [problem('too-many', 'person', participants.length + 1)]);
  }
  return parsed(withParticipants(plan, [...participants, person]), problems);
}

function edit(plan: SeatPlan, given: unknown): Parsed<SeatPlan> {
  const {value: person, problems} = parseAttendee(given, 'person');
  if (!person) return parsed(plan, problems);
  const old = plan.participants.find(({id}) => id === person.id);
  if (!old) return parsed(plan, [problem('participant-unknown', 'person.id', person.id)]);
  if (isSame(old, person)) return parsed(plan, problems);
  const participants = plan.participants.map((each) => (each === old ? person : each));
  return parsed(withParticipants(plan, participants), problems);
}

/** A lock holds somebody on a seat, not in the meeting. */
function remove(plan: SeatPlan, who: unknown): Parsed<SeatPlan> {
  const gone = asName(who);
  if (!isKnown(plan, gone)) return parsed(plan, [problem('participant-unknown', 'participant', who)]);
  return parsed(
    withParticipants(
      plan,
      plan.participants.filter(({id}) => id !== gone),
    ),
  );
}

function setRule(plan: SeatPlan, given: unknown, isOn: boolean): Parsed<SeatPlan> {
  const {value, problems: found} = parseSeatRules([given], plan.participants);
  const problems = found.map((each) => Object.freeze({...each, path: each.path.replace('[0]', 'rule')}));
  const rule = value[0];
  if (!rule) return parsed(plan, problems);
  const key = ruleKey(rule);
  const others = plan.rules.filter((each) => ruleKey(each) !== key);
  const isThere = others.length < plan.rules.length;
  if (isThere === isOn) return parsed(plan, problems);
  const rules = Object.freeze(isOn ? [...plan.rules, rule] : others);
  return parsed(Object.freeze({...plan, rules}), problems);
}

function setVoice(plan: SeatPlan, given: unknown): Parsed<SeatPlan> {
  const {value, problems: found} = parseVoice(given, plan.participants);
  const problems = under('voice', found);
  const isUnreadable = value === undefined && problems.length > 0;
  if (isUnreadable || isSame(plan.voice, value)) return parsed(plan, problems);
  const {voice: _old, ...others} = plan;
  return parsed(Object.freeze({...others, ...(value && {voice: value})}), problems);
}

function setMeeting(plan: SeatPlan, given: unknown): Parsed<SeatPlan> {
  const {value: meeting, problems: found} = parseMeeting(given);
  const problems = under('meeting', found);
  const isUnreadable = found.some(({path}) => path === '');
  if (isUnreadable || isSame(plan.meeting, meeting)) return parsed(plan, problems);
  return parsed(Object.freeze({...plan, meeting}), problems);
}

function isKnown(plan: SeatPlan, participant: string | undefined): boolean {
  return plan.participants.some(({id}) => id === participant);
}

/** Parsers write fields in a fixed order, so that the same value is the same text. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
