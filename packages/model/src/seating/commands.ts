import type {Parsed, Problem} from '../problem.js';
import {asName, asRecord} from '../parse.js';
import {under} from '../parse-list.js';
import {parsed, problem} from '../result.js';
import {maxParticipants} from '../participants.js';
import {parseAttendee, type Attendee} from './attendees.js';
import {parseSeatRules} from './parse-rules.js';
import {
  ruleKey,
  type ChildVoice,
  type Meeting,
  type Place,
  type SeatPlan,
  type SeatRule,
  type TableChoice,
} from './plan.js';
import {arrange, clear, fill, free, lock, place, swap} from './plan-moves.js';
import {parseMeeting, parseVoice} from './plan-parts.js';
import {readTable, withParticipants, withTable} from './plan-table.js';

/** Everything that can be done to a plan: keyboard, pointer, list, method and suggestion all come here. */
export type SeatCommand =
  /** On an occupied seat the two swap: the occupant takes the old seat, or waits. */
  | {readonly type: 'place'; readonly participant: string; readonly seat: string}
  | {readonly type: 'swap'; readonly a: string; readonly b: string}
  | {readonly type: 'free'; readonly participant: string}
  | {readonly type: 'lock'; readonly participant: string; readonly locked: boolean}
  /** A suggestion is taken over: who is not in it and not locked waits. */
  | {readonly type: 'arrange'; readonly places: readonly Place[]}
  /** Everybody who is not locked waits. */
  | {readonly type: 'clear'}
  /** Waiting people, family first, on the free seats in order. */
  | {readonly type: 'fill'}
  | {readonly type: 'table'; readonly change: Partial<TableChoice>}
  | {readonly type: 'add'; readonly person: Attendee}
  | {readonly type: 'edit'; readonly person: Attendee}
  | {readonly type: 'remove'; readonly participant: string}
  | {readonly type: 'rule'; readonly rule: SeatRule; readonly on: boolean}
  | {readonly type: 'voice'; readonly voice: ChildVoice | undefined}
  | {readonly type: 'meeting'; readonly meeting: Meeting};

/** Somebody who sits elsewhere than before; without a seat they wait, or do not come any more. */
export interface SeatMove {
  readonly participant: string;
  readonly from?: string;
  readonly to?: string;
}

/** What a command did. */
export interface Commanded {
  /** The same object when nothing changed. */
  readonly plan: SeatPlan;
  /** In the order of the people. */
  readonly moved: readonly SeatMove[];
  readonly problems: readonly Problem[];
}

/**
 * Does one thing to a plan. What the command holds is read as carefully as a saved plan, because methods of the
 * element pass on what a page gives; a command that is none does nothing.
 *
 * @returns the new plan. Refused, so the same plan: everything for a plan of a newer version (`version-newer`), a locked
 *   person or seat (`seat-locked`), somebody unknown (`participant-unknown`), somebody who is added a second time
 *   (`duplicate`) or as the 61st (`too-many`). A seat the table does not have: the person waits (`seat-unknown`).
 */
export function applySeatCommand(plan: SeatPlan, command: SeatCommand): Commanded {
  const {value, problems} = plan.readOnly ? refusedAsNewer(plan) : done(plan, command);
  return Object.freeze({plan: value, moved: movesBetween(plan, value), problems});
}

function refusedAsNewer(plan: SeatPlan): Parsed<SeatPlan> {
  return parsed(plan, [problem('version-newer', 'version', plan.source?.version)]);
}

function done(plan: SeatPlan, given: SeatCommand): Parsed<SeatPlan> {
  const command = asRecord(given) as SeatCommand | undefined;
  switch (command?.type) {
    case 'place':
      return place(plan, command.participant, command.seat);
    case 'swap':
      return swap(plan, command.a, command.b);
    case 'free':
      return free(plan, command.participant);
    case 'lock':
      return lock(plan, command.participant, command.locked === true);
    case 'arrange':
      return arrange(plan, command.places);
    case 'clear':
      return parsed(clear(plan));
    case 'fill':
      return parsed(fill(plan));
    case 'table':
      return parsed(withTable(plan, command.change), readTable(plan, command.change).problems);
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
    case undefined:
      return parsed(plan);
    default:
      return parsed(plan); // from a page without types
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

/** Who sits elsewhere in the second plan than in the first, in the order of its people; who has left it comes last. */
export function movesBetween(before: SeatPlan, after: SeatPlan): readonly SeatMove[] {
  if (before === after) return noMoves;
  const seatsBefore = new Map(before.places.map(({participant, seat}) => [participant, seat]));
  const seatsAfter = new Map(after.places.map(({participant, seat}) => [participant, seat]));
  const people = new Set([...after.participants, ...before.participants].map(({id}) => id));
  const moves = [...people].flatMap((participant): SeatMove[] => {
    const [from, to] = [seatsBefore.get(participant), seatsAfter.get(participant)];
    if (from === to) return [];
    return [Object.freeze({participant, ...(from && {from}), ...(to && {to})})];
  });
  return Object.freeze(moves);
}

const noMoves: readonly SeatMove[] = Object.freeze([]);

function isKnown(plan: SeatPlan, participant: string | undefined): boolean {
  return plan.participants.some(({id}) => id === participant);
}

/** Parsers write fields in a fixed order, so that the same value is the same text. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
