import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Parsed} from '../problem.js';
import {doors} from './plan.js';
import {parseMeeting, parseSetting, parseVoice} from './plan-parts.js';
import {parsePitch, parseSeatCount} from './table-numbers.js';
import {parseDoor, parseShape} from './table-parts.js';
import {tableShapes} from './tables.js';

const told = ({value, problems}: Parsed<unknown>) => [value, ...problems.map(({code}) => code)];
const nothing = [undefined, null, '', '  '];

describe('parseSeatCount', () => {
  it.each([
    [8, 8],
    ['8', 8],
    [' 60 ', 60],
    [2, 2],
    ['+7', 7],
    [0, 2, 'seats-clamped'],
    [-1, 2, 'seats-clamped'],
    [1.9, 2, 'seats-clamped'],
    [61, 60, 'seats-clamped'],
    [1e300, 60, 'seats-clamped'],
    [8.5, 8, 'seats-clamped'],
    ['8.5', 8, 'seats-clamped'],
    [59.999, 59, 'seats-clamped'],
    [Number.NaN, 8, 'seats-invalid'],
    [Infinity, 8, 'seats-invalid'],
    ['NaN', 8, 'seats-invalid'],
    ['acht', 8, 'seats-invalid'],
    ['12 stoelen', 8, 'seats-invalid'],
    ['0x10', 8, 'seats-invalid'],
    ['1e1', 8, 'seats-invalid'],
    [true, 8, 'seats-invalid'],
    [[12], 8, 'seats-invalid'],
    [12n, 8, 'seats-invalid'],
    [{}, 8, 'seats-invalid'],
  ])('reads %o as %o %s', (input, seats, ...code) => {
    expect(told(parseSeatCount(input))).toEqual([seats, ...code.filter(Boolean)]);
  });

  it('has 8 for nothing, or what the caller had', () => {
    for (const each of nothing) expect(told(parseSeatCount(each))).toEqual([8]);
    expect(told(parseSeatCount('', 12))).toEqual([12]);
    expect(told(parseSeatCount('x', 12))).toEqual([12, 'seats-invalid']);
  });

  it('is always the whole number that is nearest to the given one, not above it when it can', () => {
    fc.assert(
      fc.property(fc.double({noNaN: true, noDefaultInfinity: true}), (given) => {
        const {value, problems} = parseSeatCount(given);
        const all = Array.from({length: 59}, (_, index) => index + 2);
        const least = Math.max(2, ...all.filter((each) => each <= given));
        expect(value).toBe(least);
        expect(problems.length === 0).toBe(all.includes(given));
      }),
    );
  });
});

describe('parsePitch', () => {
  it.each([
    [0.75, 0.75],
    ['0.8', 0.8],
    [0.65, 0.65],
    [0.9, 0.9],
    [0.64, 0.65, 'pitch-clamped'],
    ['2', 0.9, 'pitch-clamped'],
    ['breed', 0.75, 'pitch-clamped'],
    [Number.NaN, 0.75, 'pitch-clamped'],
  ])('reads %o as %o %s', (input, pitch, ...code) => {
    expect(told(parsePitch(input))).toEqual([pitch, ...code.filter(Boolean)]);
  });

  it('has 0.75 for nothing, or what the caller had', () => {
    for (const each of nothing) expect(told(parsePitch(each))).toEqual([0.75]);
    expect(told(parsePitch('x', 0.9))).toEqual([0.9, 'pitch-clamped']);
  });
});

describe('one of a few words', () => {
  it('is taken as it is, nothing is the usual one, and anything else is told', () => {
    for (const shape of tableShapes) expect(told(parseShape(shape))).toEqual([shape]);
    for (const door of doors) expect(told(parseDoor(door))).toEqual([door]);
    expect(told(parseSetting('policy'))).toEqual(['policy']);
    for (const each of nothing) {
      expect([parseShape(each), parseDoor(each), parseSetting(each)].map(told)).toEqual([
        ['round'],
        ['bottom'],
        ['child'],
      ]);
    }
    expect(told(parseShape(' u '))).toEqual(['u']);
    expect(told(parseShape('Round'))).toEqual(['round', 'shape-unknown']);
    expect(told(parseShape('toString', 'oval'))).toEqual(['oval', 'shape-unknown']);
    expect(told(parseDoor(['top'], 'left'))).toEqual(['left', 'door-unknown']);
    expect(told(parseSetting(0))).toEqual(['child', 'setting-unknown']);
  });
});

describe('parseVoice', () => {
  const people = [{id: 'm', name: 'Moeder'}];

  it('reads how a child speaks and who brings it', () => {
    expect(parseVoice({kind: 'drawing', by: 'm', colour: 1}, people)).toEqual({
      value: {kind: 'drawing', by: 'm', colour: 1},
      problems: [],
    });
    expect(told(parseVoice('letter', people))).toEqual([{kind: 'letter'}]);
    for (const each of nothing) expect(told(parseVoice(each, people))).toEqual([undefined]);
  });

  it('leaves out what it cannot read', () => {
    for (const bad of [{kind: 'shout'}, {}, [], 3, () => 'drawing']) {
      expect(told(parseVoice(bad, people))).toEqual([undefined, 'voice-invalid']);
    }
    const unknown = parseVoice({kind: 'other', by: 'x'}, people);
    expect(unknown).toEqual({
      value: {kind: 'other'},
      problems: [{code: 'participant-unknown', path: 'by', value: 'x'}],
    });
    expect(told(parseVoice({kind: 'other', by: []}, people))).toEqual([
      {kind: 'other'},
      'participant-unknown',
    ]);
  });
});

describe('parseMeeting', () => {
  it('reads everything, and keeps what Samen does not know', () => {
    const meeting = {
      title: 'Groot overleg ',
      start: '2026-03-29T02:30',
      end: '2026-03-29T01:00:30',
      location: 'Lokaal 4',
      agreements: ['Sam blijft in de groep', ' Volgende keer bij de ouders thuis'],
      room: {floor: 1},
    };
    expect(parseMeeting(meeting)).toEqual({value: meeting, problems: []});
    for (const each of nothing) expect(parseMeeting(each)).toEqual({value: {}, problems: []});
  });

  it.each([
    'morgen',
    '2026-03-29',
    '2026-03-29 10:00',
    '2026-03-29T10:00Z',
    '26-3-29T1:00',
    [],
    1774771200000,
  ])('does not take %o for a local time', (start) => {
    expect(parseMeeting({start})).toMatchObject({
      value: {},
      problems: [{code: 'meeting-invalid', path: 'start'}],
    });
  });

  it('leaves out what is not text and says where', () => {
    const {value, problems} = parseMeeting({
      title: {},
      location: [],
      agreements: ['a', {}, '', null, 'b'],
      end: ' ',
    });
    expect(value).toEqual({agreements: ['a', 'b']});
    expect(problems.map(({code, path}) => `${code} ${path}`)).toEqual([
      'meeting-invalid title',
      'meeting-invalid location',
      'meeting-invalid agreements[1]',
    ]);
    expect(told(parseMeeting({agreements: 'a'}))).toEqual([{}, 'meeting-invalid']);
    expect(told(parseMeeting('overleg'))).toEqual([{}, 'meeting-invalid']);
    expect(told(parseMeeting({title: 'x'.repeat(2001)}))[1]).toBe('text-cut');
  });
});
