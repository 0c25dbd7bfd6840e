import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {knowers, stances} from './axes.js';
import {hatIds, parseHatId, type Hat} from './hats.js';
import {parseHats} from './parse-hats.js';

const codes = (input: unknown) => parseHats(input).problems.map(({code, path}) => `${code} ${path}`);

describe('parseHats', () => {
  it('reads words and objects, and keeps what Samen does not know', () => {
    const given = ['  Oma-kenner ', {id: 'coach', name: 'Coach', axis: 'stance', colour: {of: 'a host'}}, 7];
    expect(parseHats(given)).toEqual({
      value: [
        {id: 'Oma-kenner', name: 'Oma-kenner', axis: 'knower'},
        {id: 'coach', name: 'Coach', axis: 'stance', colour: {of: 'a host'}},
        {id: '7', name: '7', axis: 'knower'},
      ],
      problems: [],
    });
  });

  it('leaves out what cannot be read, and what has a name that is taken', () => {
    const {value, problems} = parseHats([
      {id: 'a', name: 'A'},
      {id: 'a', name: 'Again'},
      {id: 'child-knower', name: 'Kindkenner'},
      {id: 'advocate', name: 'On the other axis', axis: 'knower'},
      {id: 'b', name: ' '},
      {id: {}, name: 'C'},
      {name: 'D', axis: 'mood'},
      null,
    ]);
    expect(value).toEqual([{id: 'a', name: 'A', axis: 'knower'}]);
    expect(problems.map(({code, path}) => `${code} ${path}`)).toEqual([
      'duplicate [1]',
      'duplicate [2]',
      'duplicate [3]',
      'hat-invalid [4]',
      'hat-invalid [5].id',
      'hat-invalid [6].axis',
      'hat-invalid [7]',
    ]);
  });

  it('refuses more than 8, not the same one 9 times', () => {
    const names = Array.from({length: 9}, (_, index) => `h${index}`);
    expect(parseHats(names)).toEqual({value: [], problems: [{code: 'too-many', path: '', value: '9'}]});
    expect(parseHats(names.slice(1)).value).toHaveLength(8);
    expect(parseHats(Array<string>(9).fill('h')).value).toHaveLength(1);
    expect(codes(Array<string>(10_001).fill('h'))).toEqual(['too-many ']);
  });

  it('has none for nothing, and says so for what is no list', () => {
    for (const nothing of [undefined, null, '', ' ', []]) {
      expect(parseHats(nothing)).toEqual({value: [], problems: []});
    }
    expect(codes('coach')).toEqual(['hat-invalid ']);
  });

  it('gives the same hats when it reads what it gave, whatever came in', () => {
    const entry = fc.oneof(
      fc.string(),
      fc.record({id: fc.string(), name: fc.string(), axis: fc.constantFrom('knower', 'stance', 'x')}),
      fc.anything(),
    );
    fc.assert(
      fc.property(fc.array(entry, {maxLength: 8}), (list) => {
        const {value} = parseHats(list);
        expect(parseHats(value)).toEqual({value, problems: []});
        expect(Object.isFrozen(value) && value.every(Object.isFrozen)).toBe(true);
      }),
    );
  });
});

describe('the hats to choose from', () => {
  const hats: readonly Hat[] = [
    {id: 'oma', name: 'Oma', axis: 'knower'},
    {id: 'coach', name: 'Coach', axis: 'stance'},
  ];

  it('are those of Samen, then those of the host for that axis', () => {
    expect(hatIds('knower', hats)).toEqual([...knowers, 'oma']);
    expect(hatIds('stance', hats)).toEqual([...stances, 'coach']);
    expect(hatIds('stance')).toEqual(stances);
  });

  it('are the only ones that are read', () => {
    expect(parseHatId(' oma ', 'knower', hats)).toEqual({value: 'oma', problems: []});
    expect(parseHatId('', 'knower', hats)).toEqual({value: undefined, problems: []});
    expect(parseHatId('oma', 'stance', hats, 'tags[2].stance')).toEqual({
      value: undefined,
      problems: [{code: 'hat-unknown', path: 'tags[2].stance', value: 'oma'}],
    });
    expect(parseHatId('oma', 'knower').problems[0]?.code).toBe('hat-unknown');
    for (const id of [...knowers]) expect(parseHatId(id, 'knower').value).toBe(id);
  });
});
