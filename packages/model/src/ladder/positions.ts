import type {Parsed, Problem} from '../problem.js';
import {asList, asName, asRecord, jsonFields, oneOf} from '../parse.js';
import {at, isNothing, limits, parsed, problem} from '../result.js';
import {parseEach, parseSentence} from '../parse-list.js';
import {maxParticipants} from '../participants.js';
import {moments, phases, type Moment, type Phase} from './moments.js';
import {parseRung, type Ladder} from './rungs.js';

/**
 * Where one participant places the role that is discussed, at one moment, in one phase. Fields Samen does not know
 * ride along unread, so that a host finds them back.
 */
export interface Position {
  /** The id of a participant; not necessarily one of a list. */
  readonly participant: string;
  readonly moment: Moment;
  readonly phase: Phase;
  /** 1..R on the ladder it was parsed with. */
  readonly rung: number;
  /** In the participant's own words, at most 2,000 characters. */
  readonly reason?: string;
}

/** The three fields that make a position the same one. */
export type PositionKey = Pick<Position, 'participant' | 'moment' | 'phase'>;

/** What a position means that does not say its own moment or phase. */
export interface PositionDefaults {
  readonly phase?: Phase;
  readonly moment?: Moment;
}

/**
 * Reads a list of positions.
 *
 * @param input objects `{participant, moment?, phase?, rung, reason?}`, rung as id or number; `undefined`, `null`
 *   and `''` are an empty list.
 * @param ladder the ladder the rungs are on.
 * @param defaults for positions without a moment or phase; without defaults `expected` and `decision`.
 * @returns the positions in the order given. An entry without a rung is somebody who has not said anything: no
 *   position and no problem. Left out with a problem: `participant-invalid`, `moment-unknown`, `phase-unknown`,
 *   `rung-unknown`, and `duplicate` for the same participant, moment and phase again. Over 60 different
 *   participants or no list at all gives an empty list (`too-many`, `positions-invalid`).
 */
export function parsePositions(
  input: unknown,
  ladder: Ladder,
  defaults: PositionDefaults = {},
): Parsed<readonly Position[]> {
  if (isNothing(input)) return parsed(noPositions);
  const list = asList(input);
  if (!list) return parsed(noPositions, [problem('positions-invalid', '', input)]);
  const found = parseEach(list, (entry, path) => parsePosition(entry, path, ladder, defaults), keyOf);
  const isTooMany = participantsOf(found.value).length > maxParticipants || list.length > limits.items;
  return isTooMany ? parsed(noPositions, [problem('too-many', '', list.length)]) : found;
}

/** The positions with this one: in the place of the same participant, moment and phase, else at the end. */
export function withPosition(positions: readonly Position[], position: Position): readonly Position[] {
  const key = keyOf(position);
  const isKnown = positions.some((each) => keyOf(each) === key);
  const replaced = positions.map((each) => (keyOf(each) === key ? position : each));
  return Object.freeze(isKnown ? replaced : [...positions, position]);
}

/** The positions without the one of this participant, moment and phase; the others keep their order. */
export function withoutPosition(positions: readonly Position[], key: PositionKey): readonly Position[] {
  return Object.freeze(positions.filter((each) => keyOf(each) !== keyOf(key)));
}

/** Everybody who has a position, once, in the order in which they first appear. */
export function participantsOf(positions: readonly Position[]): readonly string[] {
  return Object.freeze([...new Set(positions.map((each) => each.participant))]);
}

const noPositions: readonly Position[] = Object.freeze([]);

/** JSON, because a name may hold any character that could stand between the three. */
function keyOf({participant, moment, phase}: PositionKey): string {
  return JSON.stringify([participant, moment, phase]);
}

function parsePosition(
  input: unknown,
  path: string,
  ladder: Ladder,
  defaults: PositionDefaults,
): Parsed<Position | undefined> {
  const source = asRecord(input);
  if (!source) return parsed(undefined, [problem('positions-invalid', path, input)]);
  const participant = asName(source.participant);
  const moment = isNothing(source.moment) ? (defaults.moment ?? 'expected') : oneOf(moments, source.moment);
  const phase = isNothing(source.phase) ? (defaults.phase ?? 'decision') : oneOf(phases, source.phase);
  const rung = parseRung(source.rung, ladder, at(path, 'rung'));
  const reason = parseSentence(source.reason, at(path, 'reason'), 'positions-invalid');
  const problems: Problem[] = [];
  if (participant === undefined) {
    problems.push(problem('participant-invalid', at(path, 'participant'), source.participant));
  }
  if (!moment) problems.push(problem('moment-unknown', at(path, 'moment'), source.moment));
  if (!phase) problems.push(problem('phase-unknown', at(path, 'phase'), source.phase));
  problems.push(...rung.problems, ...reason.problems);
  if (participant === undefined || !moment || !phase || rung.value === undefined) {
    return parsed(undefined, problems);
  }
  const position: Position = {
    ...jsonFields(source, ['participant', 'moment', 'phase', 'rung', 'reason']),
    participant,
    moment,
    phase,
    rung: rung.value,
    ...(reason.value !== undefined && {reason: reason.value}),
  };
  return parsed(Object.freeze(position), problems);
}
