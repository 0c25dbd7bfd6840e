import {
  familyFirst,
  maxParticipants,
  emptyRecord,
  parseBeforehand,
  parseLadder,
  parseLegalRows,
  parseParticipants,
  parsePositions,
  parseRecord,
  parseRung,
  participantsOf,
  type Beforehand,
  type LadderRecord,
  type LegalRow,
  type Moment,
  type Parsed,
  type Participant,
  type Phase,
  type Position,
  type Problem,
  type Setting,
} from '@samen/model';
import {joined} from '../shared/problem-path.js';
import type {Given} from './given.js';

/** What the attributes say; '' and `undefined` leave it to the record. */
export interface Attributes {
  readonly setting: Setting | undefined;
  readonly subject: string;
  readonly phase: Phase | undefined;
  readonly decision: string;
  readonly decisionKind: string;
  readonly discussedOn: string;
  readonly decisionOn: string;
}

/** What the user changed, on top of what the page gave. */
export interface Acts {
  readonly positions?: readonly Position[];
  readonly beforehand?: Beforehand;
}

export interface Settled {
  readonly record: LadderRecord;
  /** The record, or a part of it, was given as a saved one. */
  readonly isSaved: boolean;
  readonly rows: readonly LegalRow[];
  readonly problems: readonly Problem[];
}

/** One settling: collects problems, and keeps what was there where nothing usable came. */
class Reader {
  readonly problems: Problem[] = [];
  readonly #last: Settled | undefined;

  constructor(last: Settled | undefined) {
    this.#last = last;
  }

  /** The parsed value; when the input as a whole was refused the last good one, or what parsing left. */
  take<T>(path: string, {value, problems}: Parsed<T>, last: (settled: Settled) => T, refused = isRefused): T {
    this.problems.push(...problems.map((problem) => ({...problem, path: joined(path, problem.path)})));
    return this.#last && refused(problems) ? last(this.#last) : value;
  }
}

/** Parsers say so at the top; a single entry or field that was left out has a path. */
const isRefused = (problems: readonly Problem[]): boolean => problems.some(({path}) => path === '');

/** Of a record also when its schema, version or ladder cannot be read; a newer version can. */
const isRecordRefused = (problems: readonly Problem[]): boolean =>
  problems.some(({code, path}) => code === 'record-invalid' && /^$|^(schema|version|ladder)$/.test(path));

/** Half a ladder would give every position another meaning, so any problem refuses it. */
const isLadderRefused = (problems: readonly Problem[]): boolean => problems.length > 0;

/**
 * Everything the page gave as one record. The order does not matter: a record is the ground, properties and child HTML
 * lie on it, attributes on those, and what the user did on top. A saved record is later news than the page's own lists.
 */
export function settle(
  given: Given,
  attributes: Attributes,
  children: readonly ChildPosition[],
  acts: Acts,
  last: Settled | undefined,
): Settled {
  const reader = new Reader(last);
  const saved = given.record ?? savedValue(given);
  const ground = reader.take('record', parseRecord(saved), ({record}) => record, isRecordRefused);
  const ladder = given.ladder
    ? reader.take('ladder', parseLadder(given.ladder), ({record}) => record.ladder, isLadderRefused)
    : ground.ladder;
  const phase = attributes.phase ?? ground.phase;
  // With nothing saved, or nothing that can be read, the page itself tells.
  const page = ground === emptyRecord ? {...fromChildren(children), ...definedOf(given)} : {};
  const settled = {...ground, ladder, phase};
  const positions = acts.positions ?? positionsOf(page, settled, reader);
  const onLadder = positions.filter(({rung}) => rung <= ladder.rungs.length);
  const participants = withEveryone(participantsGiven(page, ground, reader), onLadder);
  const isTooMany = participants.length > maxParticipants;
  if (isTooMany)
    reader.problems.push({code: 'too-many', path: 'participants', value: String(participants.length)});
  const decision = attributes.decision || ground.decision;
  const decisionKind = attributes.decisionKind || ground.decisionKind;
  const record: LadderRecord = {
    ...settled,
    ...(decision ? {decision} : {}),
    ...(decisionKind ? {decisionKind} : {}),
    positions: isTooMany ? [] : onLadder,
    beforehand: acts.beforehand ?? beforehandOf(page, ground, attributes, reader),
    setting: attributes.setting ?? ground.setting,
    subject: attributes.subject || ground.subject,
    participants: isTooMany ? [] : familyFirst(participants),
  };
  const rows = reader.take('legalRows', parseLegalRows(given.legalRows), (before) => before.rows);
  return {rows, problems: reader.problems, record, isSaved: ground !== emptyRecord};
}

/** A choice that was made in `pick` is no record; neither is it bad input when a page switches its mode. */
function savedValue({value, ladder}: Given): unknown {
  const isChoice = parseRung(value, parseLadder(ladder).value).value !== undefined;
  return isChoice || value === '' ? undefined : value;
}

type Page = Pick<Given, 'positions' | 'participants' | 'beforehand'>;

/** Only what the page set: `undefined` would hide the child HTML. */
const definedOf = ({positions, participants, beforehand}: Given): Page => ({
  ...(positions !== undefined && {positions}),
  ...(participants !== undefined && {participants}),
  ...(beforehand !== undefined && {beforehand}),
});

const fromChildren = (children: readonly ChildPosition[]): Page =>
  children.length > 0
    ? {
        positions: children.filter(({rung}) => rung).map(({role: _, ...position}) => position),
        participants: peopleOf(children),
      }
    : {};

const positionsOf = (
  {positions}: Page,
  {ladder, phase, positions: saved}: LadderRecord,
  reader: Reader,
): readonly Position[] =>
  positions === undefined
    ? saved
    : reader.take('positions', parsePositions(positions, ladder, {phase}), ({record}) => record.positions);

const participantsGiven = (
  {participants}: Page,
  ground: LadderRecord,
  reader: Reader,
): readonly Participant[] =>
  participants === undefined
    ? ground.participants
    : reader.take('participants', parseParticipants(participants), ({record}) => record.participants);

/** Dates of the attributes lie on those of the property or the record; answers are only in those. */
function beforehandOf(
  {beforehand}: Page,
  ground: LadderRecord,
  {discussedOn, decisionOn}: Attributes,
  reader: Reader,
): Beforehand {
  const given =
    beforehand === undefined
      ? ground.beforehand
      : reader.take('beforehand', parseBeforehand(beforehand), ({record}) => record.beforehand);
  const dates = reader.take('', parseBeforehand({discussedOn, decisionOn}), ({record}) => record.beforehand);
  return {...given, ...dates, answers: given.answers};
}

/** A `<data>` of the child HTML; `rung` '' is somebody who has not said anything yet. */
export interface ChildPosition {
  readonly participant: string;
  readonly role: string;
  readonly moment: string;
  readonly phase: string;
  readonly rung: string;
  readonly reason: string;
}

/** Reads `<data value data-participant data-role data-moment data-phase data-reason>`, wherever it stands in the host. */
export function readChildren(host: Element): readonly ChildPosition[] {
  // A server has no children to look at: what it renders then is the slot around them.
  const found = host.querySelectorAll?.('data[data-participant]') ?? [];
  return [...found].map((element) => {
    const {participant = '', role = '', moment, phase, reason = ''} = (element as HTMLElement).dataset;
    const rung = element.getAttribute('value') ?? '';
    return {participant, role, rung, reason, ...(moment && {moment}), ...(phase && {phase})} as ChildPosition;
  });
}

const peopleOf = (children: readonly ChildPosition[]): Participant[] =>
  [
    ...new Map(
      children.map(({participant: id, role}) => [id, {id, name: id, ...(role && {role})}] as const).reverse(),
    ).values(),
  ].reverse();

function withEveryone(declared: readonly Participant[], positions: readonly Position[]): Participant[] {
  const known = new Set(declared.map(({id}) => id));
  return [
    ...declared,
    ...participantsOf(positions)
      .filter((id) => !known.has(id))
      .map((id) => ({id, name: id})),
  ];
}

/** Which moment somebody speaks about: whose role it is says what is expected, the others what they offer. */
export function momentOf(
  participant: Participant,
  {positions, phase, subject}: LadderRecord,
  mode: 'compare' | 'review',
): Moment {
  if (mode === 'review') return 'experienced';
  const said = positions.find(
    (each) => each.participant === participant.id && each.phase === phase && each.moment !== 'experienced',
  );
  return said?.moment ?? (participant.role === subject ? 'expected' : 'offered');
}
