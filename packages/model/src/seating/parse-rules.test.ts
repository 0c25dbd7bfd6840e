import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseSeatRules} from './parse-rules.js';
import {ruleKey, type SeatRule} from './plan.js';

const people = ['m', 'v', 'j'].map((id) => ({id, name: id}));
const codes = (input: unknown) =>
  parseSeatRules(input, people).problems.map(({code, path}) => `${code} ${path}`);

describe('parseSeatRules', () => {
  it('reads each kind, and keeps what Samen does not know', () => {
    const rules = [
      {kind: 'beside', a: 'm', b: 'v', why: 'they asked'},
      {kind: 'apart', a: 'm', b: 'j'},
      {kind: 'sight', a: 'j', b: 'm'},
      {kind: 'sight', a: 'm', b: 'j'},
      {kind: 'door', a: 'm'},
      {kind: 'wheelchair', a: 'm'},
    ];
    expect(parseSeatRules(rules, people)).toEqual({value: rules, problems: []});
    for (const nothing of [undefined, null, '', []]) {
      expect(parseSeatRules(nothing, people)).toEqual({value: [], problems: []});
    }
  });

  it('leaves out what it cannot read and says where', () => {
    expect(codes([{kind: 'near', a: 'm', b: 'v'}, 'beside', null, {a: 'm'}])).toEqual([
      'rule-invalid [0].kind',
      'rule-invalid [1]',
      'rule-invalid [2]',
      'rule-invalid [3].kind',
    ]);
    expect(codes([{kind: 'beside', a: 'm', b: 'm'}])).toEqual(['rule-invalid [0].b']);
    expect(codes([{kind: 'beside', a: 'x'}, {kind: 'door'}, {kind: 'sight', a: 'm', b: 'x'}])).toEqual([
      'participant-unknown [0].a',
      'participant-unknown [0].b',
      'participant-unknown [1].a',
      'participant-unknown [2].b',
    ]);
    expect(codes('beside')).toEqual(['rule-invalid ']);
    expect(codes(Array<unknown>(10_001).fill({kind: 'door', a: 'm'}))).toEqual(['too-many ']);
  });

  it('keeps the first of the same rule, also when it names people the other way round', () => {
    const {value, problems} = parseSeatRules(
      [
        {kind: 'beside', a: 'm', b: 'v'},
        {kind: 'beside', a: 'v', b: 'm'},
        {kind: 'apart', a: 'v', b: 'm'},
      ],
      people,
    );
    expect(value.map(({kind}) => kind)).toEqual(['beside', 'apart']);
    expect(problems.map(({code, path}) => `${code} ${path}`)).toEqual(['duplicate [1]']);
  });
});

describe('ruleKey', () => {
  const id = fc.constantFrom('m', 'v', 'j', 'm","v');
  const rule = fc.oneof(
    fc.record({kind: fc.constantFrom('beside', 'apart', 'sight'), a: id, b: id}),
    fc.record({kind: fc.constantFrom('door', 'wheelchair'), a: id}),
  ) as fc.Arbitrary<SeatRule>;

  it('is the same for the same rule only', () => {
    const other = (each: SeatRule) => ('b' in each ? each.b : undefined);
    fc.assert(
      fc.property(rule, rule, (one, two) => {
        const isAlike = one.kind === two.kind && one.a === two.a && other(one) === other(two);
        const isTurned =
          one.kind === two.kind &&
          (one.kind === 'beside' || one.kind === 'apart') &&
          one.a === other(two) &&
          other(one) === two.a;
        expect(ruleKey(one) === ruleKey(two)).toBe(isAlike || isTurned);
      }),
      {numRuns: 500},
    );
  });
});
