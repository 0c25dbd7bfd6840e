import {describe, expect, it} from 'vitest';
import {parseLadder} from './own-ladder.js';
import {
  hartLadder,
  iap2Ladder,
  isLevel,
  ladderPresets,
  parseRung,
  participationLadder,
  rungId,
  rungLevel,
} from './rungs.js';

const ids = (ladder: typeof hartLadder) => ladder.rungs.map(({id}) => id);
const rungsOf = (count: number) => Array.from({length: count}, (_, index) => ({id: `r${index}`}));

describe('presets', () => {
  it('are the published ladders, lowest influence first', () => {
    expect(ids(participationLadder)).toEqual(['inform', 'consult', 'advise', 'coproduce', 'decide']);
    expect(ids(iap2Ladder)).toEqual(['inform', 'consult', 'involve', 'collaborate', 'empower']);
    expect(ids(hartLadder)).toHaveLength(8);
    expect(ladderPresets.map(({id}) => id)).toEqual(['participation', 'iap2', 'hart']);
  });

  it('mark only the lowest three rungs of Hart as no participation', () => {
    const marked = ladderPresets.map((ladder) => ladder.rungs.map(({participation}) => participation));
    expect(marked[2]?.slice(0, 3)).toEqual([false, false, false]);
    expect(
      [...(marked[0] ?? []), ...(marked[1] ?? []), ...(marked[2]?.slice(3) ?? [])].every(
        (m) => m === undefined,
      ),
    ).toBe(true);
  });
});

describe('parseLadder', () => {
  it.each([[undefined], [null], [''], [' ']])('takes %j as the participation ladder', (input) => {
    expect(parseLadder(input)).toEqual({value: participationLadder, problems: []});
  });

  it.each(ladderPresets.map((ladder) => [ladder.id, ladder] as const))(
    'knows %s by id and by itself',
    (id, ladder) => {
      expect(parseLadder(id).value).toBe(ladder);
      expect(parseLadder(` ${id} `).value).toBe(ladder);
      expect(parseLadder(ladder).value).toBe(ladder);
    },
  );

  it('does not know another name', () => {
    expect(parseLadder('arnstein')).toEqual({
      value: participationLadder,
      problems: [{code: 'ladder-unknown', path: '', value: 'arnstein'}],
    });
  });

  it('takes a ladder of the host, with its own fields, as a frozen copy', () => {
    const input = {
      id: 'own',
      code: 'host field',
      rungs: [
        {id: 'low', label: ' Laag ', promise: 'U hoort het.', participation: false, colour: 'grey'},
        {id: 'high', label: null, participation: true},
      ],
    };
    const {value, problems} = parseLadder(input);
    expect(problems).toEqual([]);
    expect(value).toEqual({
      id: 'own',
      code: 'host field',
      rungs: [
        {id: 'low', label: 'Laag', promise: 'U hoort het.', participation: false, colour: 'grey'},
        {id: 'high', participation: true},
      ],
    });
    expect([value, value.rungs, value.rungs[0]].every((each) => Object.isFrozen(each))).toBe(true);
  });

  it.each([2, 9])('takes %i rungs', (count) => {
    expect(parseLadder({id: 'own', rungs: rungsOf(count)}).value.rungs).toHaveLength(count);
  });

  it.each([
    [5, ''],
    [[], ''],
    [{rungs: rungsOf(3)}, 'id'],
    [{id: 'Own', rungs: rungsOf(3)}, 'id'],
    [{id: 'x'.repeat(65), rungs: rungsOf(3)}, 'id'],
    [{id: 'own'}, 'rungs'],
    [{id: 'own', rungs: rungsOf(1)}, 'rungs'],
    [{id: 'own', rungs: rungsOf(10)}, 'rungs'],
    [{id: 'own', rungs: [{id: 'a'}, 'b']}, 'rungs[1]'],
    [{id: 'own', rungs: [{id: 'a'}, {id: 'a'}]}, 'rungs[1].id'],
    [{id: 'own', rungs: [{id: 'a'}, {id: 'een trede'}]}, 'rungs[1].id'],
    [{id: 'own', rungs: [{id: 'a', label: {}}, {id: 'b'}]}, 'rungs[0].label'],
    [{id: 'own', rungs: [{id: 'a', promise: []}, {id: 'b'}]}, 'rungs[0].promise'],
    [{id: 'own', rungs: [{id: 'a', promise: 'x'.repeat(2001)}, {id: 'b'}]}, 'rungs[0].promise'],
    [{id: 'own', rungs: [{id: 'a', participation: 'no'}, {id: 'b'}]}, 'rungs[0].participation'],
  ])('refuses %j at %j', (input, path) => {
    const {value, problems} = parseLadder(input);
    expect(value).toBe(participationLadder);
    expect(problems.map((each) => [each.code, each.path])).toEqual([['ladder-invalid', path]]);
  });
});

describe('parseRung', () => {
  it.each([
    ['inform', 1],
    [' decide ', 5],
    [1, 1],
    [5, 5],
    ['3', 3],
  ])('takes %j as rung %i', (input, level) => {
    expect(parseRung(input, participationLadder)).toEqual({value: level, problems: []});
  });

  it.each([[''], [' '], [null], [undefined]])('takes %j as no rung, without a problem', (input) => {
    expect(parseRung(input, participationLadder)).toEqual({value: undefined, problems: []});
  });

  it.each([
    ['bogus'],
    ['Advise'],
    [0],
    [6],
    [-1],
    [2.5],
    [NaN],
    [Infinity],
    ['0'],
    ['6'],
    ['3.0'],
    ['0x3'],
    ['03'],
    [3n],
    [true],
    [[3]],
    [{}],
    ['constructor'],
  ])('does not know %s', (input) => {
    const {value, problems} = parseRung(input, participationLadder, 'positions[0].rung');
    expect(value).toBeUndefined();
    expect(problems.map(({code, path}) => [code, path])).toEqual([['rung-unknown', 'positions[0].rung']]);
  });

  it('prefers an id to a number in a text, and never in a number', () => {
    const upsideDown = parseLadder({id: 'own', rungs: [{id: '2'}, {id: '1'}]}).value;
    expect(parseRung('2', upsideDown).value).toBe(1);
    expect(parseRung(2, upsideDown).value).toBe(2);
  });

  it('is undone by rungId, on every rung of every preset', () => {
    for (const ladder of ladderPresets) {
      for (const [index, {id}] of ladder.rungs.entries()) {
        expect(parseRung(id, ladder).value).toBe(index + 1);
        expect(rungLevel(id, ladder)).toBe(index + 1);
        expect(rungId(index + 1, ladder)).toBe(id);
      }
    }
  });
});

describe('rungId, rungLevel and isLevel', () => {
  it.each([undefined, 0, 6, 2.5, NaN])('rungId(%s) is the empty text', (level) => {
    expect(rungId(level, participationLadder)).toBe('');
  });

  it('rungLevel knows no rung of another ladder', () => {
    expect(rungLevel('empower', participationLadder)).toBeUndefined();
  });

  it('isLevel takes whole numbers from 1 to the rung count', () => {
    expect([0, 1, 5, 6, 1.5, NaN, '1', undefined].map((input) => isLevel(input, 5))).toEqual([
      false,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
