import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  familyFirst,
  maxParticipants,
  parseParticipants,
  roles,
  sideOf,
  type Participant,
} from './participants.js';

const codes = (input: unknown) => parseParticipants(input).problems.map(({code, path}) => `${code} ${path}`);

describe('sideOf', () => {
  it.each([
    ['child', 'family'],
    ['parent', 'family'],
    ['buddy', 'family'],
    ['parent-support', 'family'],
    ['experience-expert', 'family'],
    ['teacher', 'professional'],
    ['care-coordinator', 'professional'],
    ['youth-worker', 'professional'],
    ['policy-officer', 'professional'],
    ['chair', 'neutral'],
    ['interpreter', 'neutral'],
    ['wethouder', 'neutral'],
    ['', 'neutral'],
    [undefined, 'neutral'],
    ['constructor', 'neutral'],
    ['__proto__', 'neutral'],
  ])('%s sits on the side %s', (role, side) => {
    expect(sideOf(role)).toBe(side);
  });

  it('knows eleven roles, the child first', () => {
    expect(roles).toHaveLength(11);
    expect(roles[0]).toBe('child');
  });
});

describe('parseParticipants', () => {
  it('takes texts and objects, trimmed, and numbers as ids', () => {
    const input = [' Moeder ', {name: 'Juf Ans', role: 'teacher'}, {id: 7, name: 'Sam', role: 'child'}];
    expect(parseParticipants(input)).toEqual({
      value: [
        {id: 'Moeder', name: 'Moeder'},
        {id: 'Juf Ans', name: 'Juf Ans', role: 'teacher'},
        {id: '7', name: 'Sam', role: 'child'},
      ],
      problems: [],
    });
  });

  it.each([[undefined], [null], [''], [[]]])('takes %j as nobody', (input) => {
    expect(parseParticipants(input)).toEqual({value: [], problems: []});
  });

  it('keeps the first of two with the same id', () => {
    const {value, problems} = parseParticipants([
      {id: 'a', name: 'Anna'},
      {id: 'b', name: 'Anna'},
      {id: 'a', name: 'Bo'},
    ]);
    expect(value.map(({name}) => name)).toEqual(['Anna', 'Anna']);
    expect(problems).toEqual([{code: 'duplicate', path: '[2]', value: 'a'}]);
  });

  it('leaves out whoever has no usable name or id', () => {
    const input = [
      {role: 'parent'},
      {name: ' '},
      {name: 'x'.repeat(201)},
      {id: {}, name: 'Bo'},
      NaN,
      [],
      null,
      'Anna',
    ];
    expect(parseParticipants(input).value).toEqual([{id: 'Anna', name: 'Anna'}]);
    expect(codes(input)).toEqual([
      'participant-invalid [0]',
      'participant-invalid [1]',
      'participant-invalid [2]',
      'participant-invalid [3].id',
      'participant-invalid [4]',
      'participant-invalid [5]',
      'participant-invalid [6]',
    ]);
  });

  it('drops a role that is not text and keeps the person', () => {
    expect(parseParticipants([{name: 'Anna', role: {}}])).toEqual({
      value: [{id: 'Anna', name: 'Anna'}],
      problems: [{code: 'participant-invalid', path: '[0].role', value: 'object'}],
    });
  });

  it('keeps fields it does not know, as JSON', () => {
    const input = [{name: 'Anna', hostId: 12, tags: ['a'], run: () => 1}];
    expect(parseParticipants(input).value).toEqual([{id: 'Anna', name: 'Anna', hostId: 12, tags: ['a']}]);
  });

  it.each([['Moeder'], [{name: 'Moeder'}], [5]])('refuses %j, not a list', (input) => {
    expect(parseParticipants(input).value).toEqual([]);
    expect(codes(input)).toEqual(['participant-invalid ']);
  });

  it('takes 60 people, also when some are named twice, and refuses 61 as a whole', () => {
    const names = Array.from({length: 61}, (_, index) => `P${index}`);
    expect(parseParticipants([...names.slice(0, maxParticipants), 'P0']).value).toHaveLength(60);
    expect(parseParticipants(names)).toEqual({
      value: [],
      problems: [{code: 'too-many', path: '', value: '61'}],
    });
  });

  it('does not read a list without end', () => {
    expect(codes(new Array(4e9))).toEqual(['too-many ']);
  });

  it('gives a result that, parsed again, is the same and has no problems', () => {
    const person = fc.record({id: fc.string(), name: fc.string(), role: fc.string()}, {requiredKeys: []});
    fc.assert(
      fc.property(fc.array(fc.oneof(person, fc.string())), (input) => {
        const {value} = parseParticipants(input);
        expect(parseParticipants(value)).toEqual({value, problems: []});
      }),
    );
  });
});

describe('familyFirst', () => {
  const person = fc.record({
    id: fc.uuid(),
    name: fc.constant('x'),
    role: fc.option(fc.constantFrom(...roles, 'other'), {nil: undefined}),
  });

  it('puts the child first, then the family, then the others, each in the order given', () => {
    const people: Participant[] = ['teacher', 'buddy', 'parent', 'chair', 'child'].map((role) => ({
      id: role,
      name: role,
      role,
    }));
    expect(familyFirst(people).map(({id}) => id)).toEqual(['child', 'buddy', 'parent', 'teacher', 'chair']);
  });

  it('equals three filters one after another', () => {
    fc.assert(
      fc.property(fc.array(person), (people) => {
        const isChild = (each: Participant) => each.role === 'child';
        const isFamily = (each: Participant) => sideOf(each.role) === 'family';
        expect(familyFirst(people)).toEqual([
          ...people.filter(isChild),
          ...people.filter((each) => isFamily(each) && !isChild(each)),
          ...people.filter((each) => !isFamily(each)),
        ]);
      }),
    );
  });
});
