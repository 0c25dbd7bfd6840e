import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {moments, phases} from './moments.js';
import {parsePositions, participantsOf, withoutPosition, withPosition, type Position} from './positions.js';
import {iap2Ladder} from './presets.js';
import {participationLadder as ladder} from './rungs.js';

const codes = (input: unknown) =>
  parsePositions(input, ladder).problems.map(({code, path}) => `${code} ${path}`);

const position: fc.Arbitrary<Position> = fc.record({
  participant: fc.constantFrom('Moeder', 'Vader', 'Juf', '["', 'a,b'),
  moment: fc.constantFrom(...moments),
  phase: fc.constantFrom(...phases),
  rung: fc.integer({min: 1, max: 5}),
});

const isSame = (a: Position, b: Position) =>
  a.participant === b.participant && a.moment === b.moment && a.phase === b.phase;

/** Positions as they can stand in a record: no two with the same key. */
const positions = fc.uniqueArray(position, {comparator: isSame});

describe('parsePositions', () => {
  it('takes rungs as id, number and text, in the order given', () => {
    const input = [
      {
        participant: ' Moeder ',
        moment: 'expected',
        phase: 'decision',
        rung: 'coproduce',
        reason: 'Ik ken hem.',
      },
      {participant: 'Juf', moment: 'offered', phase: 'decision', rung: 1},
      {participant: 7, moment: 'experienced', phase: 'exchange', rung: '3', reason: ''},
    ];
    expect(parsePositions(input, ladder)).toEqual({
      value: [
        {participant: 'Moeder', moment: 'expected', phase: 'decision', rung: 4, reason: 'Ik ken hem.'},
        {participant: 'Juf', moment: 'offered', phase: 'decision', rung: 1},
        {participant: '7', moment: 'experienced', phase: 'exchange', rung: 3},
      ],
      problems: [],
    });
  });

  it('reads rungs on the ladder given', () => {
    const input = [{participant: 'A', rung: 'empower'}];
    expect(parsePositions(input, iap2Ladder).value[0]?.rung).toBe(5);
    expect(codes(input)).toEqual(['rung-unknown [0].rung']);
  });

  it('fills in the moment and phase that are not given', () => {
    const input = [{participant: 'A', rung: 1}];
    expect(parsePositions(input, ladder).value[0]).toMatchObject({moment: 'expected', phase: 'decision'});
    const defaults = {moment: 'offered', phase: 'exchange'} as const;
    expect(parsePositions(input, ladder, defaults).value[0]).toMatchObject(defaults);
  });

  it.each([[undefined], [null], [''], [[]]])('takes %j as no positions', (input) => {
    expect(parsePositions(input, ladder)).toEqual({value: [], problems: []});
  });

  it.each([['advise'], [{participant: 'A', rung: 1}], [3]])('refuses %j, not a list', (input) => {
    expect(parsePositions(input, ladder).value).toEqual([]);
    expect(codes(input)).toEqual(['positions-invalid ']);
  });

  it('takes an empty rung as silence: no position, no problem', () => {
    const input = [{participant: 'A', rung: ''}, {participant: 'B', rung: null}, {participant: 'C'}];
    expect(parsePositions(input, ladder)).toEqual({value: [], problems: []});
  });

  it('leaves out what it cannot place and tells where', () => {
    const input = [
      {participant: 'A', rung: 6},
      {participant: 'B', rung: 1, moment: 'later'},
      {participant: 'C', rung: 1, phase: 'lunch'},
      {rung: 1},
      {participant: {}, rung: 1},
      'advise',
      {participant: 'D', rung: 1, reason: {}},
    ];
    expect(parsePositions(input, ladder).value.map(({participant}) => participant)).toEqual(['D']);
    expect(codes(input)).toEqual([
      'rung-unknown [0].rung',
      'moment-unknown [1].moment',
      'phase-unknown [2].phase',
      'participant-invalid [3].participant',
      'participant-invalid [4].participant',
      'positions-invalid [5]',
      'positions-invalid [6].reason',
    ]);
  });

  it('keeps the first usable position of the same participant, moment and phase', () => {
    const input = [
      {participant: 'A', rung: 9},
      {participant: 'A', rung: 2},
      {participant: 'A', rung: 3},
      {participant: 'A', rung: 4, moment: 'offered'},
      {participant: 'A', rung: 5, phase: 'exchange'},
    ];
    expect(parsePositions(input, ladder).value.map(({rung}) => rung)).toEqual([2, 4, 5]);
    expect(codes(input)).toEqual(['rung-unknown [0].rung', 'duplicate [2]']);
  });

  it('takes 60 participants with six positions each and refuses 61 participants as a whole', () => {
    const all = (count: number) =>
      Array.from({length: count}, (_, index) =>
        moments.flatMap((moment) =>
          phases.map((phase) => ({participant: `P${index}`, moment, phase, rung: 1})),
        ),
      ).flat();
    expect(parsePositions(all(60), ladder).value).toHaveLength(360);
    expect(parsePositions(all(61), ladder)).toMatchObject({
      value: [],
      problems: [{code: 'too-many', path: ''}],
    });
  });

  it('cuts a reason at 2,000 characters and says so', () => {
    const input = [{participant: 'A', rung: 1, reason: 'x'.repeat(2001)}];
    expect(parsePositions(input, ladder).value[0]?.reason).toHaveLength(2000);
    expect(codes(input)).toEqual(['text-cut [0].reason']);
  });

  it('gives back what it is given, frozen, with fields it does not know', () => {
    fc.assert(
      fc.property(positions, fc.jsonValue(), (input, extra) => {
        const entries = input.map((each) => ({...each, extra}));
        const {value, problems} = parsePositions(entries, ladder);
        expect(problems).toEqual([]);
        expect(JSON.stringify(value.map(({rung, ...rest}) => ({...rest, rung})))).toBe(
          JSON.stringify(
            entries.map(({extra: kept, participant, moment, phase, rung}) => ({
              extra: kept,
              participant,
              moment,
              phase,
              rung,
            })),
          ),
        );
        expect(value.every((each) => Object.isFrozen(each))).toBe(true);
      }),
    );
  });
});

describe('withPosition and withoutPosition', () => {
  it('replace in place or append', () => {
    const first: Position = {participant: 'A', moment: 'expected', phase: 'decision', rung: 1};
    const second: Position = {...first, participant: 'B'};
    const higher: Position = {...first, rung: 5};
    expect(withPosition([first, second], higher)).toEqual([higher, second]);
    expect(withPosition([second], first)).toEqual([second, first]);
  });

  it('leave exactly one position with the key, the new one, and touch no other', () => {
    fc.assert(
      fc.property(positions, position, (before, added) => {
        const after = withPosition(before, added);
        expect(after.filter((each) => isSame(each, added))).toEqual([added]);
        expect(after.filter((each) => !isSame(each, added))).toEqual(
          before.filter((each) => !isSame(each, added)),
        );
        expect(Object.isFrozen(after)).toBe(true);
      }),
    );
  });

  it('undo each other', () => {
    fc.assert(
      fc.property(positions, position, (before, added) => {
        const others = before.filter((each) => !isSame(each, added));
        expect(withoutPosition(withPosition(before, added), added)).toEqual(others);
        expect(withoutPosition(others, added)).toEqual(others);
      }),
    );
  });

  it('do not change what they are given', () => {
    const before = Object.freeze([
      Object.freeze({participant: 'A', moment: 'expected', phase: 'decision', rung: 1} as const),
    ]);
    withPosition(before, {participant: 'A', moment: 'expected', phase: 'decision', rung: 2});
    withoutPosition(before, {participant: 'A', moment: 'expected', phase: 'decision'});
    expect(before).toEqual([{participant: 'A', moment: 'expected', phase: 'decision', rung: 1}]);
  });
});

describe('participantsOf', () => {
  it('names everybody once, in the order of first appearance', () => {
    const of = (participant: string, moment: Position['moment']): Position => ({
      participant,
      moment,
      phase: 'decision',
      rung: 1,
    });
    expect(participantsOf([of('B', 'expected'), of('A', 'offered'), of('B', 'offered')])).toEqual(['B', 'A']);
    expect(participantsOf([])).toEqual([]);
  });
});
