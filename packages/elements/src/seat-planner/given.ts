import {
  emptyPlan,
  parseAttendees,
  parseSeatCount,
  seatCount,
  tableShapes,
  type SeatPlan,
  type Setting,
} from '@samen/model';
import {enumerated} from '../shared/enumerated.js';
import {isNothing} from '../shared/given-values.js';
import type {SeatPlannerAttributes} from './attributes.js';

/** What the page gave in properties, as it came. Parsed when it is needed, because they come in any order. */
export interface Given {
  /** A saved plan: the property `plan` or the value of the form. */
  readonly plan?: unknown;
  /** Counts how often a plan was given: the same one again also starts anew. */
  readonly turn: number;
  readonly participants?: unknown;
  readonly rules?: unknown;
  readonly meeting?: unknown;
  readonly voice?: unknown;
}

/** Somebody in the child HTML. */
type ChildPerson = Readonly<Record<string, unknown>>;

const attributeNames = [
  ...(['setting', 'shape', 'seats', 'pitch', 'door'] as const),
  ...(['meetingTitle', 'start', 'end', 'location'] as const),
];

/** Everything that says how the plan begins, in one flat value, so that a change can be seen. */
export type Inputs = Texts & Given & {readonly children: string};
type Texts = Readonly<Record<(typeof attributeNames)[number], string>>;

export const inputsOf = (given: Given, attributes: SeatPlannerAttributes, children: string): Inputs => ({
  ...(Object.fromEntries(attributeNames.map((name) => [name, attributes[name]])) as Texts),
  ...given,
  children,
});

/** Whether something was given that only a later file can read. */
export const needsActs = ({plan, rules, meeting, voice}: Given): boolean =>
  ![plan, rules, meeting, voice].every(isNothing);

export const isSame = (one: Inputs, other: Inputs): boolean =>
  (Object.keys(one) as (keyof Inputs)[]).every((key) => one[key] === other[key]);

/** Who takes part, as the page gave them. */
export const peopleIn = ({participants, children}: Inputs): unknown =>
  participants === undefined && children ? JSON.parse(children) : participants;

/** The first screen, on which nobody sits: people at a table. Problems are told when all of it is read. */
export function firstPlan(inputs: Inputs): SeatPlan {
  const {setting, shape, seats} = inputs;
  const participants = parseAttendees(peopleIn(inputs)).value;
  return {
    ...emptyPlan,
    setting: enumerated<Setting>(setting, ['child', 'policy']),
    shape: enumerated(shape, tableShapes),
    seats: seatsFor(participants, seats),
    participants,
  };
}

/** As many as the page says, if that is a number; else one for everybody. */
const seatsFor = ({length}: readonly unknown[], given: string): number =>
  parseSeatCount(given, length === 0 ? undefined : Math.max(length, seatCount.least)).value;

export const onlyTexts = (texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text));

/** The people in the child HTML as text, so that a change can be seen; '' when there are none. */
export function childrenText(host: Element): string {
  const children = readPeople(host);
  return children.length > 0 ? JSON.stringify(children) : '';
}

/** Reads `<li data-role="parent" data-stake>Moeder</li>`, wherever it stands in the host. Also `data-id`, `data-side`, `data-chairs`, `data-wheelchair`, `data-email`. Without ids two of the same name are two people. */
function readPeople(host: Element): readonly ChildPerson[] {
  // A server has no children to look at.
  const found = host.querySelectorAll?.('li:not([slot] *)') ?? [];
  const taken = new Set<string>();
  return [...found].map((element) => {
    const {id: given, role, side, email, stake, chairs, wheelchair} = (element as HTMLElement).dataset;
    const name = element.textContent.replace(/\s+/g, ' ').trim();
    let id = given || name;
    if (!given) for (let count = 2; taken.has(id); count++) id = `${name} ${count}`;
    taken.add(id);
    const flag = (value: string | undefined) => value !== undefined && value !== 'false';
    return {
      name,
      ...onlyTexts({id, role: role ?? '', side: side ?? '', email: email ?? ''}),
      ...(flag(stake) && {stake: true}),
      ...(flag(chairs) && {chairs: true}),
      ...(flag(wheelchair) && {wheelchair: true}),
    };
  });
}
