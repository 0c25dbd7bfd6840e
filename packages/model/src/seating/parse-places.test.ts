import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parsePlaces} from './parse-places.js';
import {tableLayout} from './tables.js';

const people = ['m', 'v', 'j', 'k'].map((id) => ({id, name: id}));
const layout = tableLayout('round', 12);
const read = (input: unknown) => parsePlaces(input, people, layout);
const codes = (input: unknown) => read(input).problems.map(({code, path}) => `${code} ${path}`);
const seats = (input: unknown) =>
  Object.fromEntries(read(input).value.map(({seat, participant}) => [participant, seat]));

describe('parsePlaces', () => {
  it('reads places in the order of the seats, and keeps what Samen does not know', () => {
    const given = [
      {seat: 's10', participant: 'm', locked: true},
      {seat: 's2', participant: 'v', card: 'blue'},
    ];
    expect(read(given)).toEqual({
      value: [
        {seat: 's2', participant: 'v', locked: false, card: 'blue'},
        {seat: 's10', participant: 'm', locked: true},
      ],
      problems: [],
    });
    for (const nothing of [undefined, null, '', []]) expect(read(nothing)).toEqual({value: [], problems: []});
  });

  it('lets people wait whose seat is not there', () => {
    expect(codes([{seat: 's13', participant: 'm'}, {participant: 'v'}])).toEqual([
      'seat-unknown [1].seat',
      'seat-unknown [0].seat',
    ]);
    expect(seats([{seat: 's13', participant: 'm'}])).toEqual({});
  });

  it('lets the second wait of two on one seat', () => {
    const two = [
      {seat: 's1', participant: 'm'},
      {seat: 's1', participant: 'v'},
    ];
    expect(seats(two)).toEqual({m: 's1'});
    expect(codes(two)).toEqual(['duplicate [1].seat']);
  });

  it('lets the last win of two seats for one person, and the first seat is free then', () => {
    const twice = [
      {seat: 's1', participant: 'm'},
      {seat: 's2', participant: 'm'},
      {seat: 's1', participant: 'v'},
    ];
    expect(seats(twice)).toEqual({m: 's2', v: 's1'});
    expect(codes(twice)).toEqual(['duplicate [0].participant']);
  });

  it('leaves out who is not known and what is no place', () => {
    const bad = [
      {seat: 's1', participant: 'x'},
      {seat: 's2'},
      's1',
      null,
      {seat: 's3', participant: 'm', locked: 1},
    ];
    expect(codes(bad)).toEqual([
      'participant-unknown [0].participant',
      'participant-unknown [1].participant',
      'places-invalid [2]',
      'places-invalid [3]',
      'places-invalid [4].locked',
    ]);
    expect(read(bad).value).toEqual([{seat: 's3', participant: 'm', locked: false}]);
    expect(codes({s1: 'm'})).toEqual(['places-invalid ']);
    expect(codes(Array<unknown>(10_001).fill({}))).toEqual(['too-many ']);
  });

  it('gives one seat a person and one person a seat, whatever the order', () => {
    const entry = fc.record({
      seat: fc.constantFrom('s1', 's2', 's3', 's99'),
      participant: fc.constantFrom('m', 'v', 'j', 'x'),
    });
    fc.assert(
      fc.property(fc.array(entry), (list) => {
        const {value, problems} = read(list);
        expect(new Set(value.map(({seat}) => seat)).size).toBe(value.length);
        expect(new Set(value.map(({participant}) => participant)).size).toBe(value.length);
        expect(value.length + problems.length).toBe(list.length);
        // Who came once, on a seat that is there and that nobody else wanted, has it.
        for (const {seat, participant} of list) {
          const isOnly =
            list.filter((each) => each.seat === seat || each.participant === participant).length === 1;
          if (isOnly && participant !== 'x' && seat !== 's99') expect(seats(list)[participant]).toBe(seat);
        }
      }),
    );
  });
});
