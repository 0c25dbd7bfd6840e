import type {Parsed, Problem} from '../problem.js';
import {asName, oneOf} from '../parse.js';
import {isNothing, parsed, problem} from '../result.js';
import {under, parseSentence} from '../parse-list.js';
import {parseParticipants, type Participant} from '../participants.js';
import {closeRecord, openRecord, type KeptRecord, type RecordShape} from '../record.js';
import {settings, type Setting} from '../setting.js';
import {emptyBeforehand, parseBeforehand, type Beforehand} from './beforehand.js';
import {phases, type Phase} from './moments.js';
import {parsePositions, type Position} from './positions.js';
import {parseLadder} from './own-ladder.js';
import {ladderPresets} from './presets.js';
import {participationLadder, rungId, type Ladder} from './rungs.js';

/** Everything the ladder picker saves about one decision. */
export interface LadderRecord extends KeptRecord {
  readonly schema: 'samen-ladder';
  readonly version: 1;
  readonly ladder: Ladder;
  readonly setting: Setting;
  /** Whose role is discussed: `parent`, `child` or another participant. */
  readonly subject: string;
  /** The phase the picker shows; positions may be of both. */
  readonly phase: Phase;
  /** What is decided, in people's own words, at most 2,000 characters. */
  readonly decision?: string;
  /** The kind of decision, such as `support-plan`: it chooses the legal rows. */
  readonly decisionKind?: string;
  readonly participants: readonly Participant[];
  readonly positions: readonly Position[];
  readonly beforehand: Beforehand;
}

/** A record in which nobody has said anything yet. */
export const emptyRecord: LadderRecord = Object.freeze({
  schema: 'samen-ladder',
  version: 1,
  ladder: participationLadder,
  setting: 'child',
  subject: 'parent',
  phase: 'decision',
  participants: Object.freeze([]),
  positions: Object.freeze([]),
  beforehand: emptyBeforehand,
  unknown: Object.freeze({}),
  readOnly: false,
});

const shape: RecordShape = Object.freeze({
  schema: emptyRecord.schema,
  version: emptyRecord.version,
  fields: Object.freeze([
    'ladder',
    'setting',
    'subject',
    'phase',
    'decision',
    'decisionKind',
    'participants',
    'positions',
    'beforehand',
  ]),
});

/**
 * Reads a saved record.
 *
 * @param input JSON text or the object it stands for, as {@link recordToJson} writes it; `undefined`, `null` and
 *   `''` are {@link emptyRecord}.
 * @returns the record, with {@link emptyRecord}'s value for each field that is absent or cannot be read
 *   (`record-invalid` at that field, or the problem of its own parser). Broken JSON, another schema, no version, or
 *   a ladder that cannot be read: {@link emptyRecord} with `record-invalid`, because on another ladder the positions
 *   would mean something else. A newer version: `version-newer`, `readOnly`, what could be read, and `source`.
 */
export function parseRecord(input: unknown): Parsed<LadderRecord> {
  const {value: opened, problems} = openRecord(input, shape);
  if (!opened) return parsed(emptyRecord, problems);
  const {fields, kept} = opened;
  const ladder = parseLadder(fields.ladder);
  const isLadderKnown = ladder.problems.length === 0;
  if (!isLadderKnown && !kept.readOnly) {
    return parsed(emptyRecord, [
      problem('record-invalid', 'ladder', fields.ladder),
      ...under('ladder', ladder.problems),
    ]);
  }
  const setting = parseField('setting', fields, (value) => oneOf(settings, value));
  const subject = parseField('subject', fields, asName);
  const phase = parseField('phase', fields, (value) => oneOf(phases, value));
  const decision = parseSentence(fields.decision, 'decision', 'record-invalid');
  const decisionKind = parseField('decisionKind', fields, asName);
  const participants = parseParticipants(fields.participants);
  const positions = parsePositions(isLadderKnown ? fields.positions : [], ladder.value, {phase: phase.value});
  const beforehand = parseBeforehand(fields.beforehand);
  const record: LadderRecord = {
    schema: emptyRecord.schema,
    version: emptyRecord.version,
    ladder: ladder.value,
    setting: setting.value ?? emptyRecord.setting,
    subject: subject.value ?? emptyRecord.subject,
    phase: phase.value ?? emptyRecord.phase,
    ...(decision.value !== undefined && {decision: decision.value}),
    ...(decisionKind.value !== undefined && {decisionKind: decisionKind.value}),
    participants: participants.value,
    positions: positions.value,
    beforehand: beforehand.value,
    ...kept,
  };
  return parsed(Object.freeze(record), [
    ...problems,
    ...under('ladder', ladder.problems),
    ...[setting, subject, phase, decision, decisionKind].flatMap((field) => field.problems),
    ...under('participants', participants.problems),
    ...under('positions', positions.problems),
    ...under('beforehand', beforehand.problems),
  ]);
}

/**
 * The JSON form of a record: a preset ladder as its id, rungs as ids, unknown fields back where they were. A record
 * of a newer version gives exactly what came in. {@link parseRecord} of the result is the same record.
 */
export function recordToJson(record: LadderRecord): Record<string, unknown> {
  const {ladder, setting, subject, phase, decision, decisionKind, participants, beforehand} = record;
  return closeRecord(record, shape, {
    ladder: ladderPresets.includes(ladder) ? ladder.id : ladder,
    setting,
    subject,
    phase,
    decision,
    decisionKind,
    participants,
    positions: record.positions.map((position) => ({...position, rung: rungId(position.rung, ladder)})),
    beforehand: inOrder(beforehand),
  });
}

/** The same record is always the same text, whichever of its fields was filled in last. */
function inOrder({
  discussedOn,
  decisionOn,
  answers,
  ...others
}: Beforehand): Readonly<Record<string, unknown>> {
  return {...others, discussedOn, decisionOn, answers};
}

/** An optional field: nothing is `undefined`, and so is what cannot be read, with `record-invalid`. */
function parseField<T>(
  key: string,
  fields: Readonly<Record<string, unknown>>,
  read: (input: unknown) => T | undefined,
): Parsed<T | undefined> {
  const input = fields[key];
  const value = isNothing(input) ? undefined : read(input);
  const problems: Problem[] =
    value === undefined && !isNothing(input) ? [problem('record-invalid', key, input)] : [];
  return parsed(value, problems);
}
