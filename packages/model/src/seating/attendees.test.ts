import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseParticipants, roles, sideOf, type Side} from '../participants.js';
import {attendeesFamilyFirst, attendeeSide, isChair, parseAttendees, type Attendee} from './attendees.js';

const codes = (input: unknown) => parseAttendees(input).problems.map(({code, path}) => `${code} ${path}`);

describe('parseAttendees', () => {
  it('reads what a host knows of somebody, and keeps what Samen does not know', () => {
    const moeder = {
      id: 'm',
      name: 'Moeder',
      role: 'parent',
      side: 'family',
      chairs: false,
      stake: true,
      wheelchair: true,
      email: 'moeder@voorbeeld.nl',
      colour: {of: 'a host'},
    };
    expect(parseAttendees([moeder, 'Sam'])).toEqual({
      value: [moeder, {id: 'Sam', name: 'Sam'}],
      problems: [],
    });
  });

  it('leaves out fields that are not what they should be, and says which', () => {
    const {value, problems} = parseAttendees([
      {name: 'A', side: 'left', chairs: 'yes', stake: 1, wheelchair: [], email: 'no address', role: {}},
    ]);
    expect(value).toEqual([{id: 'A', name: 'A'}]);
    expect(problems.map(({code, path}) => `${code} ${path}`)).toEqual([
      'participant-invalid [0].role',
      'participant-invalid [0].side',
      'participant-invalid [0].chairs',
      'participant-invalid [0].stake',
      'participant-invalid [0].wheelchair',
      'participant-invalid [0].email',
    ]);
  });

  it('takes no mail address that could be two, or a header of a mail', () => {
    const mails = [
      'a@b',
      ' a@b.nl ',
      'a@b@c',
      'a b@c',
      'a@b\r\nBcc: c@d',
      '@b',
      'a@',
      7,
      `${'a'.repeat(200)}@b`,
    ];
    const kept = parseAttendees(mails.map((email, index) => ({name: `p${index}`, email}))).value;
    expect(kept.map(({email}) => email)).toEqual(['a@b', 'a@b.nl', ...Array<undefined>(7)]);
  });

  it('lets the last of the same person win, on the place of the first', () => {
    const {value, problems} = parseAttendees([
      {id: 'm', name: 'Moeder', stake: true},
      'Juf',
      {id: 'm', name: 'Mama', role: 'parent'},
    ]);
    expect(value).toEqual([
      {id: 'm', name: 'Mama', role: 'parent'},
      {id: 'Juf', name: 'Juf'},
    ]);
    expect(problems).toEqual([{code: 'duplicate', path: '[2]', value: 'm'}]);
  });

  it('keeps the first 60 people, and says from where on they are left out', () => {
    const names = Array.from({length: 65}, (_, index) => `p${index}`);
    const {value, problems} = parseAttendees([...names, {id: 'p3', name: 'Sam'}]);
    expect(value.map(({id}) => id)).toEqual(names.slice(0, 60));
    expect(value[3], 'the last of the same person still wins').toEqual({id: 'p3', name: 'Sam'});
    expect(problems).toEqual([
      {code: 'too-many', path: '[60]', value: '66'},
      {code: 'duplicate', path: '[65]', value: 'p3'},
    ]);
    expect(parseAttendees(names.slice(0, 60)).problems).toEqual([]);
    expect(parseAttendees(Array<string>(61).fill('p')).value).toHaveLength(1);
  });

  it('refuses a list that is too long to read', () => {
    expect(parseAttendees(Array<string>(10_001).fill('p')).problems[0]?.code).toBe('too-many');
  });

  it('has nobody for nothing, and says so for what is no list', () => {
    for (const nothing of [undefined, null, '', ' ', []]) {
      expect(parseAttendees(nothing)).toEqual({value: [], problems: []});
    }
    expect(codes({name: 'A'})).toEqual(['participant-invalid ']);
    expect(codes([{role: 'parent'}, null])).toEqual(['participant-invalid [0]', 'participant-invalid [1]']);
  });

  it('agrees with parseParticipants where there is nobody twice', () => {
    const entry = fc.record({name: fc.string(), role: fc.anything()}, {requiredKeys: []});
    fc.assert(
      fc.property(fc.array(entry, {maxLength: 8}), (list) => {
        const plain = parseParticipants(list);
        fc.pre(plain.problems.every(({code}) => code !== 'duplicate'));
        expect(parseAttendees(list)).toEqual(plain);
      }),
    );
  });
});

describe('attendeeSide', () => {
  it('is what the host says, else the side of the role', () => {
    const sides: readonly (Side | undefined)[] = ['family', 'professional', 'neutral', undefined];
    for (const role of [...roles, 'own word', undefined]) {
      for (const side of sides) {
        const person: Attendee = {id: 'a', name: 'A', ...(role && {role}), ...(side && {side})};
        expect(attendeeSide(person)).toBe(side ?? sideOf(role));
      }
    }
  });
});

describe('isChair', () => {
  it('is somebody with that role, or who leads besides another one', () => {
    expect(isChair({id: 'a', name: 'A', role: 'chair'})).toBe(true);
    expect(isChair({id: 'a', name: 'A', role: 'teacher', chairs: true})).toBe(true);
    expect(isChair({id: 'a', name: 'A', role: 'teacher', chairs: false})).toBe(false);
    expect(isChair({id: 'a', name: 'A'})).toBe(false);
  });
});

describe('attendeesFamilyFirst', () => {
  it('puts the child first, then who is on the side of the family, by role or because the host says so', () => {
    const people = parseAttendees([
      {name: 'Juf', role: 'teacher'},
      {name: 'Oma', side: 'family'},
      {name: 'Buurvrouw', role: 'buddy', side: 'neutral'},
      {name: 'Vader', role: 'parent'},
      {name: 'Sam', role: 'child'},
    ]).value;
    const names = attendeesFamilyFirst(people).map(({name}) => name);
    expect(names).toEqual(['Sam', 'Oma', 'Vader', 'Juf', 'Buurvrouw']);
  });
});
