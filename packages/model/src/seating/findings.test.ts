import {describe, expect, it} from 'vitest';
import type {Attendee} from './attendees.js';
import {seatFindingCodes, seatFindings, type SeatFindingCode} from './findings.js';
import {emptyPlan, type SeatPlan, type SeatRule} from './plan.js';

/** A person by role, with a seat; the id is the role, or given. */
type Sitter = Partial<Attendee> & {readonly seat?: string};
const who = (role: string, seat?: string, more: Sitter = {}): Sitter => ({id: role, role, seat, ...more});

function planOf(people: readonly Sitter[], more: Partial<SeatPlan> = {}): SeatPlan {
  const participants = people.map(({seat: _, ...person}): Attendee => ({id: '', name: 'Sam', ...person}));
  const places = people.flatMap(({id = '', seat}) =>
    seat === undefined ? [] : [{seat, participant: id, locked: false}],
  );
  return {...emptyPlan, participants, places, ...more};
}

const child = who('child', 's1');
const parent = who('parent', 's2');
const buddy = who('buddy', 's8');
const chair = who('chair', 's5');
const teacher = who('teacher', 's4');
const experts = ['e1', 'e2'].map((id, index) => who('experience-expert', `s${index + 1}`, {id}));
const officer = who('policy-officer', 's4');

/** Nothing to say about these two. */
const good = planOf([child, parent, buddy, chair, teacher]);
const goodPolicy = planOf([...experts, officer, chair], {setting: 'policy'});

const found = (plan: SeatPlan, code: SeatFindingCode) =>
  seatFindings(plan).filter((each) => each.code === code);

/** Each code: plans that have it, with the people it names, and plans that do not. */
const table: Record<
  SeatFindingCode,
  {has: readonly (readonly [SeatPlan, readonly string[]])[]; not: readonly SeatPlan[]}
> = {
  'no-parent': {
    has: [
      [planOf([child, teacher]), []],
      [planOf([child, who('parent'), teacher]), ['parent']],
      [planOf([buddy, who('grandmother', 's2', {side: 'family'})]), []],
      [planOf([who('parent')]), ['parent']],
    ],
    not: [good, planOf([who('parent'), {...parent, id: 'other'}]), goodPolicy, emptyPlan],
  },
  'no-child': {
    has: [
      [planOf([parent, teacher]), []],
      [planOf([parent, who('child')]), ['child']],
    ],
    not: [
      good,
      planOf([parent, who('child')], {voice: {kind: 'drawing'}}),
      planOf([parent], {voice: {kind: 'letter', by: 'parent'}}),
      goodPolicy,
      emptyPlan,
    ],
  },
  'chair-stake': {
    has: [
      [planOf([child, parent, {...chair, stake: true}]), ['chair']],
      [planOf([{...teacher, chairs: true}]), ['teacher']],
      [planOf([who('chair', undefined, {side: 'professional'})]), ['chair']],
      [planOf([who('parent', 's1', {chairs: true})], {setting: 'policy'}), ['parent']],
    ],
    not: [
      good,
      planOf([{...chair, stake: false}]),
      planOf([{...teacher, stake: true}, chair]),
      planOf([{...teacher, chairs: true, side: 'neutral'}]),
    ],
  },
  'no-chair': {
    has: [
      [planOf([child, parent, teacher]), []],
      [planOf([parent, who('chair')]), ['chair']],
      [planOf([...experts], {setting: 'policy'}), []],
    ],
    not: [
      good,
      planOf([{...teacher, chairs: true}]),
      planOf([who('chair'), {...teacher, chairs: true}]),
      emptyPlan,
    ],
  },
  'child-alone': {
    has: [
      [planOf([child, {...parent, seat: 's3'}, {...teacher, seat: 's2'}]), ['child']],
      [planOf([child, who('parent'), who('interpreter', 's2')]), ['child']],
      [planOf([child], {setting: 'policy'}), ['child']],
      [planOf([child, {...buddy, side: 'neutral'}]), ['child']],
      // Around a corner of a rectangle nobody is a neighbour.
      [
        planOf(
          [
            {...child, seat: 's4'},
            {...parent, seat: 's5'},
          ],
          {shape: 'rectangle'},
        ),
        ['child'],
      ],
    ],
    not: [
      good,
      planOf([child, {...parent, seat: 's8'}, {...teacher, seat: 's2'}]),
      planOf([child, {...buddy, seat: 's2'}, {...parent, seat: 's4'}]),
      planOf([child, who('aunt', 's2', {side: 'family'})]),
      planOf([who('child'), {...teacher, seat: 's2'}]),
      planOf([parent, {...teacher, seat: 's1'}]),
    ],
  },
  'stake-at-head': {
    has: [
      [planOf([who('teacher', 's4', {stake: true})], {shape: 'rectangle-heads'}), ['teacher']],
      [planOf([who('owner', 's8', {stake: true})], {shape: 'rectangle-heads'}), ['owner']],
    ],
    not: [
      planOf([who('teacher', 's4')], {shape: 'rectangle-heads'}),
      planOf([who('teacher', 's3', {stake: true})], {shape: 'rectangle-heads'}),
      planOf([who('teacher', undefined, {stake: true})], {shape: 'rectangle-heads'}),
      planOf([who('teacher', 's4', {stake: true})]),
      good,
    ],
  },
  numbers: {
    has: [
      [planOf([parent, ...['1', '2', '3'].map((id) => ({...teacher, id, seat: undefined}))]), []],
      [planOf([chair, officer], {setting: 'policy'}), []],
      [planOf([parent, ...['1', '2', '3'].map((id) => who('x', `s${id}`, {id, side: 'professional'}))]), []],
    ],
    not: [
      good,
      planOf([parent, ...['1', '2'].map((id) => ({...teacher, id, seat: `s${id}`}))]),
      // Who waits counts: it is about who is invited.
      planOf([parent, who('buddy'), ...['1', '3', '4'].map((id) => ({...teacher, id, seat: `s${id}`}))]),
      planOf([chair]),
      emptyPlan,
    ],
  },
  'parent-alone': {
    has: [
      [planOf([child, parent, teacher, chair]), ['parent']],
      [planOf([who('parent'), teacher]), ['parent']],
      [planOf([{...parent, side: 'neutral'}, teacher]), ['parent']],
    ],
    not: [
      good,
      planOf([parent, who('parent-support', undefined, {side: 'neutral'})]),
      planOf([parent, who('buddy', undefined, {side: 'neutral'})]),
      planOf([parent, {...parent, id: 'other', seat: undefined}]),
      planOf([parent, who('grandfather', 's3', {side: 'family'})]),
      planOf([child, teacher]),
      planOf([buddy, teacher]),
      planOf([parent, teacher], {setting: 'policy'}),
    ],
  },
  'one-expert': {
    has: [
      [planOf([officer], {setting: 'policy'}), []],
      [planOf([officer, who('experience-expert')], {setting: 'policy'}), ['experience-expert']],
      [planOf([officer, parent, who('experience-expert', 's1')], {setting: 'policy'}), ['experience-expert']],
    ],
    not: [
      goodPolicy,
      planOf([...experts.map(({id, role}) => ({id, role})), officer], {setting: 'policy'}),
      planOf([parent, who('experience-expert', 's1')]),
      {...emptyPlan, setting: 'policy'},
    ],
  },
  unseated: {
    has: [
      [planOf([who('teacher'), parent, who('child')]), ['child', 'teacher']],
      [planOf([who('policy-officer')], {setting: 'policy'}), ['policy-officer']],
    ],
    not: [good, goodPolicy, emptyPlan],
  },
  'rule-broken': {
    has: [
      [{...good, rules: [{kind: 'beside', a: 'teacher', b: 'child'}]}, ['child', 'teacher']],
      [{...good, rules: [{kind: 'apart', a: 'parent', b: 'child'}]}, ['child', 'parent']],
      [{...good, rules: [{kind: 'door', a: 'child'}]}, ['child']],
      [{...good, shape: 'rectangle', rules: [{kind: 'sight', a: 'child', b: 'parent'}]}, ['child', 'parent']],
      [{...good, rules: [{kind: 'wheelchair', a: 'child'}]}, ['child']],
    ],
    not: [
      good,
      {...good, rules: [{kind: 'beside', a: 'parent', b: 'child'}]},
      {...planOf([child, who('parent')]), rules: [{kind: 'beside', a: 'parent', b: 'child'}]},
    ],
  },
  'rules-conflict': {
    has: [
      [
        {
          ...good,
          rules: [
            {kind: 'apart', a: 'parent', b: 'child'},
            {kind: 'beside', a: 'parent', b: 'child'},
          ],
        },
        ['child', 'parent'],
      ],
      [
        {
          ...good,
          rules: ['parent', 'buddy', 'chair'].map((b): SeatRule => ({kind: 'beside', a: 'child', b})),
        },
        ['child', 'parent', 'buddy', 'chair'],
      ],
      [
        {
          ...planOf([child, parent, buddy]),
          shape: 'rectangle',
          seats: 4,
          rules: ['parent', 'buddy'].map((b): SeatRule => ({kind: 'beside', a: 'child', b})),
        },
        ['child', 'parent', 'buddy'],
      ],
    ],
    not: [
      good,
      {...good, rules: ['parent', 'buddy'].map((b): SeatRule => ({kind: 'beside', a: 'child', b}))},
    ],
  },
};

describe('seatFindings', () => {
  it('has nothing to say about two good plans, and about a plan of nobody', () => {
    for (const plan of [good, goodPolicy, emptyPlan]) expect(seatFindings(plan)).toEqual([]);
  });

  it.each(seatFindingCodes)('%s: when it is there, about whom, and when it is not', (code) => {
    const {has, not} = table[code];
    for (const [plan, people] of has) {
      expect(found(plan, code).map(({participants}) => participants)).toEqual([people]);
      const seats = people.flatMap((id) => plan.places.find((each) => each.participant === id)?.seat ?? []);
      expect(found(plan, code)[0]?.seats).toEqual(seats);
    }
    for (const plan of not) expect(found(plan, code)).toEqual([]);
  });
});
