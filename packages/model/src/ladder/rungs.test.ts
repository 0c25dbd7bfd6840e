import {describe, expect, it} from 'vitest';
import {parseLadder} from './own-ladder.js';
import {hartLadder, iap2Ladder, ladderPresets, presetLadder} from './presets.js';
import {isLevel, parseRung, participationLadder, rungId, rungLevel} from './rungs.js';

const ids = (ladder: typeof hartLadder) => ladder.rungs.map(({id}) => id);

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

describe('presetLadder', () => {
  it('finds a preset by its name or as itself', () => {
    for (const ladder of ladderPresets) {
      expect(presetLadder(ladder)).toBe(ladder);
      expect(presetLadder(` ${ladder.id} `)).toBe(ladder);
    }
  });

  it.each([[undefined], [null], [''], ['  ']])('takes %j as the participation ladder', (nothing) => {
    expect(presetLadder(nothing)).toBe(participationLadder);
  });

  it.each([['Hart'], ['constructor'], [0], [{id: 'hart'}], [[]], [{...hartLadder}]])(
    'does not know %j',
    (input) => {
      expect(presetLadder(input)).toBeUndefined();
    },
  );
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
