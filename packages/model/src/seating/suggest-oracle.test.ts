/** The slow way to the same answers: every person on every seat, asked of the plan itself. Other tests use it too. */
import {describe, expect, it} from 'vitest';
import {attendeeSide, type Attendee} from './attendees.js';
import {planEquality, type Equality} from './equality.js';
import {emptyPlan, layoutOf, type Place, type SeatPlan, type SeatRule} from './plan.js';
import {randomFrom} from './random.js';
import {ruleStates} from './rules.js';
import {neighboursOf, tableShapes} from './tables.js';
import {termIds, type Weights} from './weights.js';

const roles = [
  'child',
  'parent',
  'buddy',
  'teacher',
  'youth-worker',
  'chair',
  'interpreter',
  'teacher',
  'parent',
];
const ruleKinds = ['beside', 'apart', 'door', 'sight', 'wheelchair'] as const;

export function ruleOf(kind: SeatRule['kind'], a: string, b: string): SeatRule {
  return kind === 'door' || kind === 'wheelchair' ? {kind, a} : {kind, a, b};
}

export interface RandomPlan {
  readonly plan: SeatPlan;
  readonly weights?: Weights;
}

/** The same plan for the same seed: sides, chairs, rules, locks, who waits, weights, pitch, table and door differ. */
export function randomPlan(seed: number, seats: number, people = seats): RandomPlan {
  const random = randomFrom(seed * 7919);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const participants = Array.from({length: people}, (_, index): Attendee => {
    const id = `p${index}`;
    const side = below(6) === 0 ? {side: pick(['family', 'professional', 'neutral'] as const)} : {};
    return {id, name: id, role: pick(roles), ...side, ...(below(8) === 0 && {chairs: true})};
  });
  const empty = Array.from({length: seats}, (_, index) => `s${index + 1}`);
  const [waits, locks] = [pick([0, 0, 0.3, 1]), pick([0, 0, 0.3])];
  const places = participants.slice(0, seats).flatMap(({id}): Place[] => {
    if (random() < waits) return [];
    const [seat = ''] = empty.splice(below(empty.length), 1);
    return [{seat, participant: id, locked: random() < locks}];
  });
  const rules = Array.from({length: below(4)}, (): SeatRule => {
    const a = below(people);
    return ruleOf(pick(ruleKinds), `p${a}`, `p${(a + 1 + below(people - 1)) % people}`);
  });
  const plan: SeatPlan = {
    ...emptyPlan,
    shape: tableShapes[seed % tableShapes.length]!,
    seats,
    pitch: pick([0.65, 0.75, 0.9]),
    door: pick(['bottom', 'top', 'left', 'right'] as const),
    participants,
    places,
    rules,
  };
  if (below(3) > 0) return {plan};
  const parts = termIds.map(() => random() * below(3) + 0.001);
  const sum = parts.reduce((total, part) => total + part, 0);
  const weights = Object.fromEntries(termIds.map((term, index) => [term, parts[index]! / sum]));
  return {plan, weights: weights as Weights};
}

/** Everybody on every seat that is not locked: all permutations of people, whatever class they are of. */
export function* everyArrangement(plan: SeatPlan): Generator<SeatPlan> {
  const locked = plan.places.filter((place) => place.locked);
  const free = layoutOf(plan).seats.filter(({id}) => !locked.some(({seat}) => seat === id));
  const people = plan.participants.filter(({id}) => !locked.some(({participant}) => participant === id));
  function* seat(index: number, taken: readonly Place[]): Generator<readonly Place[]> {
    const person = people[index];
    if (!person) {
      yield taken;
      return;
    }
    for (const {id} of free) {
      if (taken.some((place) => place.seat === id)) continue;
      yield* seat(index + 1, [...taken, {seat: id, participant: person.id, locked: false}]);
    }
  }
  for (const places of seat(0, locked)) yield {...plan, places};
}

/** Rules of the plan, and children with somebody of their family at the table but not beside them. */
export function brokenByHand(plan: SeatPlan): number {
  const layout = layoutOf(plan);
  const sitters = layout.seats.map(({id}) => {
    const place = plan.places.find(({seat}) => seat === id);
    return plan.participants.find((person) => person.id === place?.participant);
  });
  const isFamily = (person: Attendee | undefined) =>
    person !== undefined && attendeeSide(person) === 'family';
  const alone = sitters.filter((person, index) => {
    const beside = neighboursOf(layout)[index]!.map((seat) => sitters[seat]);
    const hasFamily = sitters.filter(isFamily).length > 1;
    return isFamily(person) && person?.role === 'child' && hasFamily && !beside.some(isFamily);
  });
  return ruleStates(plan).filter(({state}) => state === 'broken').length + alone.length;
}

/** How many people have another seat than in `plan`. */
export function movesByHand(plan: SeatPlan, places: readonly Place[]): number {
  return places.filter(
    (place) =>
      !plan.places.some(({seat, participant}) => seat === place.seat && participant === place.participant),
  ).length;
}

export interface Tried {
  readonly places: readonly Place[];
  readonly broken: number;
  readonly equality: Equality;
  readonly moves: number;
}

/** All arrangements with what they are worth; none when there is no score. */
export function tryAll({plan, weights}: RandomPlan): readonly Tried[] {
  return [...everyArrangement(plan)].flatMap((each) => {
    const equality = planEquality(each, weights);
    const {places} = each;
    return equality ? [{places, equality, broken: brokenByHand(each), moves: movesByHand(plan, places)}] : [];
  });
}

describe('the oracle', () => {
  it.each([
    [4, 4, 24],
    [5, 3, 60],
    [6, 6, 720],
  ])('seats on %i seats %i people in %i ways', (seats, people, ways) => {
    const {plan} = randomPlan(1, seats, people);
    const all = [...everyArrangement({...plan, places: []})].map(({places}) =>
      plan.participants.map(({id}) => places.find((place) => place.participant === id)?.seat).join(),
    );
    expect(new Set(all).size).toBe(ways);
    expect(all.length).toBe(ways);
  });
});
