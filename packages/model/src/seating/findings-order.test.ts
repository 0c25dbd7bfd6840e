/** How findings are told: their level and order, one each, what is private, and that no name matters. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {roles} from '../participants.js';
import type {Attendee} from './attendees.js';
import {isConcept, seatFindingCodes, seatFindings} from './findings.js';
import {emptyPlan, type Place, type SeatPlan, type SeatRule} from './plan.js';
import {tableShapes} from './tables.js';

const kinds = ['beside', 'apart', 'sight', 'door', 'wheelchair'] as const;

/** Plans with up to seven people, of whom some wait, and rules between them. */
const plans: fc.Arbitrary<SeatPlan> = fc
  .record({
    setting: fc.constantFrom('child', 'policy'),
    shape: fc.constantFrom(...tableShapes),
    people: fc.array(
      fc.record({
        role: fc.constantFrom(...roles),
        chairs: fc.boolean(),
        stake: fc.boolean(),
        sits: fc.boolean(),
      }),
      {maxLength: 7},
    ),
    rules: fc.array(fc.tuple(fc.constantFrom(...kinds), fc.nat(6), fc.nat(6)), {maxLength: 6}),
    hasVoice: fc.boolean(),
  })
  .map(({setting, shape, people, rules, hasVoice}) => {
    const participants = people.map(({role, chairs, stake}, index): Attendee => {
      return {id: `p${index}`, name: `Naam ${index}`, role, chairs, stake};
    });
    const places = people.flatMap(({sits}, index): Place[] =>
      sits ? [{seat: `s${index + 1}`, participant: `p${index}`, locked: false}] : [],
    );
    const between = rules
      .filter(([, a, b]) => a !== b && Math.max(a, b) < people.length)
      .map(([kind, a, b]): SeatRule => ({kind, a: `p${a}`, b: `p${b}`}) as SeatRule);
    const voice = hasVoice ? {kind: 'drawing' as const} : undefined;
    return {...emptyPlan, setting, shape, participants, places, rules: between, ...(voice && {voice})};
  });

const levels = {
  'no-parent': 'error',
  'chair-stake': 'error',
  'child-alone': 'error',
  'no-child': 'warning',
  'stake-at-head': 'warning',
  numbers: 'warning',
  'one-expert': 'warning',
  'rule-broken': 'warning',
  'rules-conflict': 'warning',
  'no-chair': 'note',
  'parent-alone': 'note',
  unseated: 'note',
} as const;

describe('seatFindings', () => {
  it('of every plan come with their level: errors, warnings, notes, each in the order of the codes', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(plans, (plan) => {
        const codes = seatFindings(plan).map(({code}) => code);
        const order = Object.keys(levels);
        expect(codes).toEqual([...codes].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
        for (const each of seatFindings(plan)) {
          expect(each.level).toBe(levels[each.code]);
          expect(Object.isFrozen(each)).toBe(true);
          seen.add(each.code);
        }
      }),
      {numRuns: 2000, seed: 1},
    );
    expect([...seen].sort()).toEqual([...seatFindingCodes].sort());
  });

  it('do not depend on a name', () => {
    fc.assert(
      fc.property(plans, fc.array(fc.string(), {minLength: 7, maxLength: 7}), (plan, names) => {
        const participants = plan.participants.map((each, index) => ({...each, name: names[index] ?? ''}));
        expect(seatFindings({...plan, participants})).toEqual(seatFindings(plan));
      }),
    );
  });

  it('are private exactly when they are about who must not sit beside whom', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        for (const each of seatFindings(plan)) {
          const rules = [...(each.rules ?? []), ...(each.rule ? [each.rule] : [])];
          expect(each.isPrivate).toBe(rules.some(({kind}) => kind === 'apart'));
          expect(rules.length > 0).toBe(each.code === 'rule-broken' || each.code === 'rules-conflict');
        }
      }),
    );
  });

  it('are one for each chair, child, head and rule', () => {
    const participants: Attendee[] = [
      {id: 'a', name: 'A', role: 'chair', stake: true},
      {id: 'b', name: 'B', role: 'teacher', chairs: true, stake: true},
      {id: 'c', name: 'C', role: 'child'},
      {id: 'd', name: 'D', role: 'child'},
    ];
    const seats = ['s4', 's8', 's2', 's6'];
    const places = participants.map(({id}, index): Place => {
      return {seat: seats[index] ?? '', participant: id, locked: false};
    });
    const rules: SeatRule[] = [
      {kind: 'beside', a: 'a', b: 'b'},
      {kind: 'beside', a: 'b', b: 'c'},
    ];
    const plan: SeatPlan = {...emptyPlan, shape: 'rectangle-heads', participants, places, rules};
    const told = seatFindings(plan).map(({code, participants: who}) => `${code} ${who.join('')}`);
    expect(told).toEqual([
      'no-parent ',
      'chair-stake a',
      'chair-stake b',
      'child-alone c',
      'child-alone d',
      'stake-at-head a',
      'stake-at-head b',
      'rule-broken ab',
      'rule-broken bc',
    ]);
    expect(seatFindings(plan).map(({rule}) => rule)).toEqual([...Array<undefined>(7), ...rules]);
  });
});

describe('isConcept', () => {
  const parent: Attendee = {id: 'p', name: 'P', role: 'parent'};
  const waits: SeatPlan = {...emptyPlan, participants: [parent]};
  const sits: SeatPlan = {...waits, places: [{seat: 's1', participant: 'p', locked: false}]};
  it.each([
    ['a parent who sits', sits, 'danish', false],
    ['a parent who waits', waits, 'danish', true],
    ['nobody at all', emptyPlan, 'danish', true],
    ['a policy table', {...waits, setting: 'policy'}, 'danish', false],
    ['no such rule', waits, '', false],
  ] as const)('with %s', (_, plan, rule, expected) => {
    expect(isConcept(plan, rule)).toBe(expected);
  });
});
