import {describe, expect, it} from 'vitest';
import {parseLadder} from './own-ladder.js';
import {ladderPresets} from './presets.js';
import {participationLadder} from './rungs.js';

const rungsOf = (count: number) => Array.from({length: count}, (_, index) => ({id: `r${index}`}));

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
