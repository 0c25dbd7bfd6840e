import {
  emptyRecord,
  familyFirst,
  legalRows,
  parseBeforehand,
  parseLadder,
  parseLegalRows,
  parseParticipants,
  parsePositions,
  parseRecord,
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
  readonly rows: readonly LegalRow[];
  readonly problems: readonly Problem[];
}

/** Codes after which there is nothing usable: the last good value stays. */
const unusable = new Set([
  'positions-invalid',
  'too-many',
  'record-invalid',
  'ladder-invalid',
  'ladder-unknown',
  'beforehand-invalid',
]);

/**
 * Everything the page gave as one record. The order does not matter: a record is the ground, properties and child HTML
 * lie on it, attributes on those, and what the user did on top.
 */
export function settle(
  given: Given,
  attributes: Attributes,
  children: readonly ChildPosition[],
  acts: Acts,
  last: Settled | undefined,
): Settled {
  const problems: Problem[] = [];
  const take = <T>(path: string, parsed: Parsed<T>, fallback: T): T => {
    problems.push(...parsed.problems.map((problem) => ({...problem, path: joined(path, problem.path)})));
    return parsed.problems.some(({code, path: at}) => unusable.has(code) && !at.includes('['))
      ? fallback
      : parsed.value;
  };

  const saved = given.record ?? (given.value || undefined);
  const ground =
    saved === undefined ? emptyRecord : take('record', parseRecord(saved), last?.record ?? emptyRecord);
  const ladder = given.ladder
    ? take('ladder', parseLadder(given.ladder), last?.record.ladder ?? ground.ladder)
    : ground.ladder;
  const phase = attributes.phase ?? ground.phase;
  const page: Given = saved === undefined ? given : {}; // a saved record is later news than the page's own
  const listed =
    page.positions ??
    (saved === undefined && children.length > 0 ? children.filter(({rung}) => rung) : undefined);
  const fromPage =
    listed === undefined
      ? ground.positions
      : take('positions', parsePositions(listed, ladder, {phase}), last?.record.positions ?? []);
  const positions = (acts.positions ?? fromPage).filter(({rung}) => rung <= ladder.rungs.length);
  const named =
    page.participants ?? (children.length > 0 && saved === undefined ? people(children) : undefined);
  const declared =
    named === undefined
      ? ground.participants
      : take('participants', parseParticipants(named), last?.record.participants ?? []);
  const beforehand =
    acts.beforehand ??
    withDates(
      page.beforehand === undefined
        ? ground.beforehand
        : take('beforehand', parseBeforehand(page.beforehand), last?.record.beforehand ?? ground.beforehand),
      take(
        '',
        parseBeforehand({discussedOn: attributes.discussedOn, decisionOn: attributes.decisionOn}),
        emptyRecord.beforehand,
      ),
    );
  const rows =
    given.legalRows === undefined
      ? legalRows
      : take('legalRows', parseLegalRows(given.legalRows), last?.rows ?? legalRows);
  const decision = attributes.decision || ground.decision;
  const decisionKind = attributes.decisionKind || ground.decisionKind;
  return {
    rows,
    problems,
    record: {
      ...ground,
      ...{ladder, phase, positions, beforehand},
      ...(decision ? {decision} : {}),
      ...(decisionKind ? {decisionKind} : {}),
      setting: attributes.setting ?? ground.setting,
      subject: attributes.subject || ground.subject,
      participants: familyFirst(withEveryone(declared, positions)),
    },
  };
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
  return [...host.querySelectorAll('data[data-participant]')].map((element) => {
    const {participant = '', role = '', moment, phase, reason = ''} = (element as HTMLElement).dataset;
    const rung = element.getAttribute('value') ?? '';
    return {participant, role, rung, reason, ...(moment && {moment}), ...(phase && {phase})} as ChildPosition;
  });
}

const people = (children: readonly ChildPosition[]): Participant[] =>
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

const withDates = (beforehand: Beforehand, dates: Beforehand): Beforehand => ({
  ...beforehand,
  ...dates,
  answers: beforehand.answers,
});

const joined = (path: string, rest: string): string =>
  !path || !rest || rest.startsWith('[') ? path + rest : `${path}.${rest}`;

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
