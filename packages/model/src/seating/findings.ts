import {attendeeSide, isChair, type Attendee} from './attendees.js';
import {layoutOf, seatOf, sitterAt, waiting, type SeatPlan, type SeatRule} from './plan.js';
import {conflicts, peopleOf, ruleStates} from './rules.js';
import {neighboursOf} from './tables.js';

/** Something to look at before the meeting, apart from the score. */
export interface SeatFinding {
  readonly level: FindingLevel;
  readonly code: SeatFindingCode;
  /** Ids of the people it is about, in the order of the plan. */
  readonly participants: readonly string[];
  /** Ids of the seats of these people, as far as they sit. */
  readonly seats: readonly string[];
  /** The rule that is broken. */
  readonly rule?: SeatRule;
  /** The rules that contradict each other. */
  readonly rules?: readonly SeatRule[];
  /** Names who must not sit beside whom: never printed, exported or shared by default. */
  readonly isPrivate: boolean;
}

/** How much it matters, most first. */
export type FindingLevel = 'error' | 'warning' | 'note';

/**
 * Every code, in the order in which findings of one level are given. The code is also the id of its sentence.
 *
 * | code | level | about |
 * | --- | --- | --- |
 * | `no-parent` | error | around a child: no parent has a seat |
 * | `no-child` | warning | around a child: no seat for the child, and no drawing or letter either |
 * | `chair-stake` | error | who leads the meeting has a side or a stake |
 * | `no-chair` | note | nobody who leads has a seat |
 * | `child-alone` | error | nobody of the family is directly beside the child |
 * | `stake-at-head` | warning | somebody with a stake sits at the head |
 * | `numbers` | warning | more than two professionals per family member: seats cannot repair that |
 * | `parent-alone` | note | around a child: one parent, and no other adult of the family's side |
 * | `one-expert` | warning | policy: fewer than two experience experts |
 * | `unseated` | note | people who wait for a place |
 * | `rule-broken` | warning | a rule between people |
 * | `rules-conflict` | warning | rules that cannot all be kept |
 */
export const seatFindingCodes = Object.freeze([
  'no-parent',
  'no-child',
  'chair-stake',
  'no-chair',
  'child-alone',
  'stake-at-head',
  'numbers',
  'parent-alone',
  'one-expert',
  'unseated',
  'rule-broken',
  'rules-conflict',
] as const);

/** One of {@link seatFindingCodes}. */
export type SeatFindingCode = (typeof seatFindingCodes)[number];

const levels: Readonly<Record<SeatFindingCode, FindingLevel>> = Object.freeze({
  'no-parent': 'error',
  'no-child': 'warning',
  'chair-stake': 'error',
  'no-chair': 'note',
  // An error: without it, the best score put a child between professionals at every table.
  'child-alone': 'error',
  'stake-at-head': 'warning',
  numbers: 'warning',
  'parent-alone': 'note',
  'one-expert': 'warning',
  unseated: 'note',
  'rule-broken': 'warning',
  'rules-conflict': 'warning',
});

const levelOrder: readonly FindingLevel[] = Object.freeze(['error', 'warning', 'note']);

/** From more professionals than this per family member, no arrangement makes the numbers equal. */
const mostProfessionals = 2;

/**
 * What to look at in a plan: errors, then warnings, then notes, each in the order of {@link seatFindingCodes}.
 * Nothing depends on names. A plan without people has no findings.
 */
export function seatFindings(plan: SeatPlan): readonly SeatFinding[] {
  if (plan.participants.length === 0) return none;
  const found = [
    ...(plan.setting === 'child' ? aroundChild(plan) : []),
    ...ofChairs(plan),
    ...ofSeats(plan),
    ...ofNumbers(plan),
    ...ofRules(plan),
  ];
  const rank = ({level, code}: SeatFinding) =>
    levelOrder.indexOf(level) * seatFindingCodes.length + seatFindingCodes.indexOf(code);
  return Object.freeze(found.sort((a, b) => rank(a) - rank(b)));
}

/**
 * Whether the plan is printed as a concept: by the Danish rule no meeting about a child is held without a parent.
 *
 * @param rule `danish`, or `''` for no such rule.
 */
export function isConcept(plan: SeatPlan, rule: 'danish' | ''): boolean {
  return rule === 'danish' && plan.setting === 'child' && !hasSeatedParent(plan);
}

const none: readonly SeatFinding[] = Object.freeze([]);

function aroundChild(plan: SeatPlan): SeatFinding[] {
  const {participants, voice} = plan;
  const found: SeatFinding[] = [];
  if (!hasSeatedParent(plan)) found.push(finding(plan, 'no-parent', participants.filter(isParent)));
  const children = participants.filter(isChild);
  if (!voice && !children.some((child) => sits(plan, child))) found.push(finding(plan, 'no-child', children));
  const [adult, ...others] = participants.filter(isFamilyAdult);
  if (adult && isParent(adult) && others.length === 0) found.push(finding(plan, 'parent-alone', [adult]));
  return found;
}

function ofChairs(plan: SeatPlan): SeatFinding[] {
  const chairs = plan.participants.filter(isChair);
  const partial = chairs.filter((chair) => chair.stake === true || attendeeSide(chair) !== 'neutral');
  const found = partial.map((chair) => finding(plan, 'chair-stake', [chair]));
  if (!chairs.some((chair) => sits(plan, chair))) found.push(finding(plan, 'no-chair', chairs));
  return found;
}

function ofSeats(plan: SeatPlan): SeatFinding[] {
  const {seats} = layoutOf(plan);
  const heads = seats.filter(({isHead}) => isHead).map(({id}) => id);
  const lonely = plan.participants.filter((each) => isChild(each) && isWithoutFamily(plan, each));
  const atHead = plan.participants.filter(
    (each) => each.stake === true && heads.includes(seatOf(plan, each.id) ?? ''),
  );
  const left = waiting(plan);
  return [
    ...lonely.map((child) => finding(plan, 'child-alone', [child])),
    ...atHead.map((each) => finding(plan, 'stake-at-head', [each])),
    ...(left.length > 0 ? [finding(plan, 'unseated', left)] : []),
  ];
}

/** About who is invited: other seats change nothing here. */
function ofNumbers(plan: SeatPlan): SeatFinding[] {
  const {participants, setting} = plan;
  const count = (side: string) => participants.filter((each) => attendeeSide(each) === side).length;
  const experts = participants.filter(({role}) => role === 'experience-expert');
  return [
    ...(count('professional') > mostProfessionals * count('family') ? [finding(plan, 'numbers', [])] : []),
    ...(setting === 'policy' && experts.length < 2 ? [finding(plan, 'one-expert', experts)] : []),
  ];
}

function ofRules(plan: SeatPlan): SeatFinding[] {
  const named = (rules: readonly SeatRule[]) => {
    const ids = rules.flatMap(peopleOf);
    return plan.participants.filter(({id}) => ids.includes(id));
  };
  const isPrivate = (rules: readonly SeatRule[]) => rules.some(({kind}) => kind === 'apart');
  const broken = ruleStates(plan).filter(({state}) => state === 'broken');
  return [
    ...broken.map(({rule}) =>
      finding(plan, 'rule-broken', named([rule]), {rule, isPrivate: isPrivate([rule])}),
    ),
    ...conflicts(plan.rules, layoutOf(plan)).map((rules) =>
      finding(plan, 'rules-conflict', named(rules), {rules, isPrivate: isPrivate(rules)}),
    ),
  ];
}

function finding(
  plan: SeatPlan,
  code: SeatFindingCode,
  people: readonly Attendee[],
  more: Partial<Pick<SeatFinding, 'rule' | 'rules' | 'isPrivate'>> = {},
): SeatFinding {
  return Object.freeze({
    level: levels[code],
    code,
    participants: Object.freeze(people.map(({id}) => id)),
    seats: Object.freeze(people.flatMap(({id}) => seatOf(plan, id) ?? [])),
    isPrivate: false,
    ...more,
  });
}

function isWithoutFamily(plan: SeatPlan, child: Attendee): boolean {
  const layout = layoutOf(plan);
  const seat = layout.seats.findIndex(({id}) => id === seatOf(plan, child.id));
  const beside = neighboursOf(layout)[seat]?.map((each) => sitterAt(plan, layout.seats[each]?.id ?? ''));
  return beside?.every((each) => each === undefined || attendeeSide(each) !== 'family') ?? false;
}

function hasSeatedParent(plan: SeatPlan): boolean {
  return plan.participants.some((each) => isParent(each) && sits(plan, each));
}

function sits(plan: SeatPlan, person: Attendee): boolean {
  return seatOf(plan, person.id) !== undefined;
}

function isParent({role}: Attendee): boolean {
  return role === 'parent';
}

function isChild({role}: Attendee): boolean {
  return role === 'child';
}

/** Somebody who can stand beside a parent, also when the host puts them on another side. */
function isFamilyAdult(person: Attendee): boolean {
  const supports = ['parent', 'buddy', 'parent-support'].includes(person.role ?? '');
  return !isChild(person) && (supports || attendeeSide(person) === 'family');
}
