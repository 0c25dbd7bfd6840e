import {describe, expect, it} from 'vitest';
import {applySeatCommand, type SeatCommand} from './commands.js';
import type {Commanded} from './move-command.js';
import {emptyPlan, type SeatPlan} from './plan.js';
import {parsePlan} from './plan-record.js';

const people = [
  {id: 'j', name: 'Juf', role: 'teacher'},
  {id: 'm', name: 'Moeder', role: 'parent'},
  {id: 's', name: 'Sam', role: 'child'},
  {id: 'v', name: 'Vader', role: 'parent'},
];
/** Seats 1 to 4: Moeder, Juf locked, nobody, nobody; Sam and Vader wait. */
const plan = parsePlan({
  schema: 'samen-seating',
  version: 1,
  seats: 4,
  participants: people,
  places: [
    {seat: 's1', participant: 'm'},
    {seat: 's2', participant: 'j', locked: true},
  ],
  rules: [{kind: 'beside', a: 'm', b: 's'}],
  voice: {kind: 'drawing', by: 'm'},
}).value;

const act = (command: unknown, from: SeatPlan = plan) => applySeatCommand(from, command as SeatCommand);
const seats = ({plan: after}: Commanded) =>
  after.places.map((each) => `${each.seat} ${each.participant}${each.locked ? ' locked' : ''}`).join(', ');
const told = ({problems}: Commanded) => problems.map(({code, path}) => `${code} ${path}`);
const refuses = (command: unknown, told1: string, from?: SeatPlan) => {
  const done = act(command, from);
  expect(done.plan).toBe(from ?? plan);
  expect(done.moved).toEqual([]);
  expect(told(done)).toEqual([told1]);
};

describe('place', () => {
  it('seats who waits, and moves who sits', () => {
    const sam = act({type: 'place', participant: 's', seat: 's3'});
    expect(seats(sam)).toBe('s1 m, s2 j locked, s3 s');
    expect(sam.moved).toEqual([{participant: 's', to: 's3'}]);
    const moeder = act({type: 'place', participant: 'm', seat: 's3'});
    expect(seats(moeder)).toBe('s2 j locked, s3 m');
    expect(moeder.moved).toEqual([{participant: 'm', from: 's1', to: 's3'}]);
  });

  it('swaps with who sits there: they take the old seat, or wait', () => {
    const both = act({type: 'place', participant: 's', seat: 's3'}).plan;
    const swapped = act({type: 'place', participant: 's', seat: 's1'}, both);
    expect(seats(swapped)).toBe('s1 s, s2 j locked, s3 m');
    expect(swapped.moved).toEqual([
      {participant: 'm', from: 's1', to: 's3'},
      {participant: 's', from: 's3', to: 's1'},
    ]);
    const waits = act({type: 'place', participant: 'v', seat: 's1'});
    expect(seats(waits)).toBe('s1 v, s2 j locked');
    expect(waits.moved).toEqual([
      {participant: 'm', from: 's1'},
      {participant: 'v', to: 's1'},
    ]);
  });

  it('lets somebody wait whose seat is not there', () => {
    const done = act({type: 'place', participant: 'm', seat: 's5'});
    expect(seats(done)).toBe('s2 j locked');
    expect(done.moved).toEqual([{participant: 'm', from: 's1'}]);
    expect(told(done)).toEqual(['seat-unknown seat']);
    refuses({type: 'place', participant: 's', seat: {}}, 'seat-unknown seat');
  });

  it('moves nobody who is locked', () => {
    refuses({type: 'place', participant: 'j', seat: 's3'}, 'seat-locked participant');
    refuses({type: 'place', participant: 'j', seat: 's99'}, 'seat-locked participant');
    refuses({type: 'place', participant: 'm', seat: 's2'}, 'seat-locked seat');
    refuses({type: 'place', participant: 'x', seat: 's3'}, 'participant-unknown participant');
    expect(act({type: 'place', participant: 'j', seat: 's2'})).toEqual({plan, moved: [], problems: []});
  });
});

describe('swap, free, clear and fill', () => {
  it('swap seats, or waiting', () => {
    expect(seats(act({type: 'swap', a: 'm', b: 's'}))).toBe('s1 s, s2 j locked');
    expect(act({type: 'swap', a: 's', b: 'v'}).plan).toBe(plan);
    expect(act({type: 'swap', a: 'm', b: 'm'}).plan).toBe(plan);
    refuses({type: 'swap', a: 'm', b: 'j'}, 'seat-locked b');
    refuses({type: 'swap', a: 'j', b: 'm'}, 'seat-locked a');
    refuses({type: 'swap', a: 'x', b: 'm'}, 'participant-unknown a');
    refuses({type: 'swap', a: 'm'}, 'participant-unknown b');
  });

  it('free seats', () => {
    expect(seats(act({type: 'free', participant: 'm'}))).toBe('s2 j locked');
    expect(act({type: 'free', participant: 's'}).plan).toBe(plan);
    refuses({type: 'free', participant: 'j'}, 'seat-locked participant');
    refuses({type: 'free', participant: 0}, 'participant-unknown participant');
    const cleared = act({type: 'clear'});
    expect(seats(cleared)).toBe('s2 j locked');
    expect(act({type: 'clear'}, cleared.plan).plan).toBe(cleared.plan);
  });

  it('fill them, family first, the child beside his mother as they wish', () => {
    const filled = act({type: 'fill'});
    expect(seats(filled)).toBe('s1 m, s2 j locked, s3 v, s4 s');
    expect(act({type: 'fill'}, filled.plan).plan).toBe(filled.plan);
    const one = act({type: 'fill'}, act({type: 'table', change: {seats: 3}}).plan);
    expect(seats(one)).toBe('s1 m, s2 j locked, s3 s');
  });
});

describe('lock', () => {
  it('holds somebody where they are, until it is taken away', () => {
    const locked = act({type: 'lock', participant: 'm', locked: true});
    expect(seats(locked)).toBe('s1 m locked, s2 j locked');
    expect(locked.moved).toEqual([]);
    refuses({type: 'free', participant: 'm'}, 'seat-locked participant', locked.plan);
    expect(act({type: 'lock', participant: 'm', locked: false}, locked.plan).plan).toEqual(plan);
    expect(act({type: 'lock', participant: 'j', locked: true}).plan).toBe(plan);
    expect(act({type: 'lock', participant: 's', locked: true}).plan).toBe(plan);
    refuses({type: 'lock', participant: 'x', locked: true}, 'participant-unknown participant');
  });
});

describe('arrange', () => {
  const arrange = (...places: readonly (readonly [string, string, boolean?])[]) => ({
    type: 'arrange',
    places: places.map(([seat, participant, locked = false]) => ({seat, participant, locked})),
  });

  it('takes places over as a whole; who is not in them waits, who is locked stays locked', () => {
    expect(seats(act(arrange(['s4', 's'], ['s2', 'j'])))).toBe('s2 j locked, s4 s');
    expect(seats(act(arrange(['s1', 'v', true])))).toBe('s1 v locked, s2 j locked');
    expect(act({type: 'arrange', places: plan.places}).plan).toBe(plan);
    expect(told(act(arrange(['s1', 'm'], ['s9', 's'])))).toEqual(['seat-unknown [1].seat']);
  });

  it('refuses places that need a locked seat or move a locked person, and what is no list', () => {
    refuses(arrange(['s2', 'm']), 'seat-locked places');
    refuses(arrange(['s3', 'j'], ['s1', 'm']), 'seat-locked places');
    refuses({type: 'arrange', places: 'all'}, 'places-invalid ');
  });
});

describe('people', () => {
  it('come, change and go', () => {
    const added = act({type: 'add', person: {name: 'Oma', side: 'family'}});
    expect(added.plan.participants.at(-1)).toEqual({id: 'Oma', name: 'Oma', side: 'family'});
    expect(added.plan.places).toEqual(plan.places);
    const edited = act({type: 'edit', person: {id: 'm', name: 'Mama', role: 'parent'}});
    expect(edited.plan.participants.map(({name}) => name)).toEqual(['Juf', 'Mama', 'Sam', 'Vader']);
    expect(edited.plan).toMatchObject({places: plan.places, rules: plan.rules, voice: plan.voice});
    expect(act({type: 'edit', person: people[1]}).plan).toBe(plan);
    const removed = act({type: 'remove', participant: 'm'});
    expect(removed.moved).toEqual([{participant: 'm', from: 's1'}]);
    expect(removed.plan).toMatchObject({rules: [], voice: {kind: 'drawing'}});
    expect(seats(act({type: 'remove', participant: 'j'}))).toBe('s1 m');
  });

  it('are refused when they cannot be', () => {
    refuses({type: 'add', person: people[0]}, 'duplicate person.id');
    refuses({type: 'add', person: {role: 'parent'}}, 'participant-invalid person');
    refuses({type: 'edit', person: {name: 'x'}}, 'participant-unknown person.id');
    refuses({type: 'edit'}, 'participant-invalid person');
    refuses({type: 'remove', participant: 'x'}, 'participant-unknown participant');
    const sixty = {
      ...emptyPlan,
      participants: Array.from({length: 60}, (_, at) => ({id: `${at}`, name: `${at}`})),
    };
    refuses({type: 'add', person: {name: 'x'}}, 'too-many person', sixty);
  });
});

describe('the rest', () => {
  it('sets and takes away rules', () => {
    const rule = {kind: 'apart', a: 'j', b: 'v'};
    const on = act({type: 'rule', rule, on: true});
    expect(on.plan.rules).toEqual([...plan.rules, rule]);
    expect(act({type: 'rule', rule: {...rule, a: 'v', b: 'j'}, on: true}, on.plan).plan).toBe(on.plan);
    expect(act({type: 'rule', rule: {...rule, a: 'v', b: 'j'}, on: false}, on.plan).plan).toEqual(plan);
    expect(act({type: 'rule', rule, on: false}).plan).toBe(plan);
    refuses({type: 'rule', rule: {kind: 'door', a: 'x'}, on: true}, 'participant-unknown rule.a');
  });

  it('sets voice, meeting and table', () => {
    expect(act({type: 'voice', voice: undefined}).plan).not.toHaveProperty('voice');
    expect(act({type: 'voice', voice: {kind: 'letter'}}).plan.voice).toEqual({kind: 'letter'});
    expect(act({type: 'voice', voice: {kind: 'drawing', by: 'm'}}).plan).toBe(plan);
    refuses({type: 'voice', voice: {kind: 'song'}}, 'voice-invalid voice');
    expect(act({type: 'meeting', meeting: {title: 'Overleg'}}).plan.meeting).toEqual({title: 'Overleg'});
    expect(act({type: 'meeting', meeting: {}}).plan).toBe(plan);
    const titled = act({type: 'meeting', meeting: {title: 'Overleg'}}).plan;
    refuses({type: 'meeting', meeting: 'Overleg'}, 'meeting-invalid meeting', titled);
    const bad = act({type: 'meeting', meeting: {title: 'Overleg', start: 'soon'}});
    expect(told(bad)).toEqual(['meeting-invalid meeting.start']);
    expect(bad.plan.meeting).toEqual({title: 'Overleg'});
    const table = act({type: 'table', change: {seats: 61, shape: 'star'}});
    expect(table.plan).toMatchObject({seats: 60, shape: 'round'});
    expect(told(table)).toEqual(['shape-unknown shape', 'seats-clamped seats']);
  });

  it('does nothing to a plan of a newer version, nor for what is no command', () => {
    const newer = parsePlan({schema: 'samen-seating', version: 2, participants: ['a']}).value;
    refuses({type: 'place', participant: 'a', seat: 's1'}, 'version-newer version', newer);
    for (const none of [undefined, null, {}, {type: 'toString'}, 'clear', []]) {
      expect(act(none)).toEqual({plan, moved: [], problems: []});
      expect(act(none).plan).toBe(plan);
    }
  });
});
