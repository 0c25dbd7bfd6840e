import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {settings} from '../setting.js';
import {moments, phases} from './moments.js';
import {emptyRecord, parseRecord, recordToJson} from './record.js';
import {hartLadder, iap2Ladder, ladderPresets} from './presets.js';
import {participationLadder} from './rungs.js';

const head = {schema: 'samen-ladder', version: 1};
const codes = (input: unknown) => parseRecord(input).problems.map(({code, path}) => `${code} ${path}`);
const throughText = (input: unknown): unknown => JSON.parse(JSON.stringify(input));

/** As somebody would write it by hand from the documentation. */
const written = {
  ...head,
  ladder: 'participation',
  setting: 'child',
  subject: 'parent',
  phase: 'decision',
  decision: 'Gaat Sam naar een andere groep?',
  decisionKind: 'support-plan',
  participants: [
    {id: 'Moeder', name: 'Moeder', role: 'parent'},
    {id: 'Juf', name: 'Juf', role: 'teacher'},
  ],
  positions: [
    {participant: 'Moeder', moment: 'expected', phase: 'decision', rung: 'coproduce', reason: 'Ik ken hem.'},
    {participant: 'Juf', moment: 'offered', phase: 'decision', rung: 'inform'},
  ],
  beforehand: {discussedOn: '2026-11-20', decisionOn: '2026-11-23', answers: {Moeder: 'yes', Juf: 'open'}},
};

const known = ['schema', 'version', ...Object.keys(written)];
const name = fc.string({minLength: 1, maxLength: 20}).filter((text) => text.trim() === text && text !== '');
const sentence = fc.string({minLength: 1}).filter((text) => text.trim() !== '');
/** `JSON.parse` because JSON has no -0: what went through text once stays the same. */
const json = fc
  .jsonValue()
  .map((value) => throughText([value]) as [unknown])
  .map(([value]) => value);
const others = (taken: readonly string[]) =>
  fc.dictionary(
    fc.string().filter((key) => !taken.includes(key)),
    json,
    {maxKeys: 3, noNullPrototype: true},
  );
const date = fc
  .date({min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true})
  .map((day) => day.toISOString().slice(0, 10));
const ownLadder = fc
  .uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,10}$/), {minLength: 2, maxLength: 9})
  .map((ids) => ({id: 'own', rungs: ids.map((id) => ({id, label: `L ${id}`}))}));
const optional = <T extends Record<string, fc.Arbitrary<unknown>>, K extends keyof T & string>(
  model: T,
  requiredKeys: K[],
) => fc.record(model, {requiredKeys, noNullPrototype: true});
const mixed = (parts: fc.Arbitrary<object>, taken: readonly string[]) =>
  fc.tuple(parts, others(taken)).map(([own, extra]) => ({...extra, ...own}));

/** The JSON form of any valid record, with fields nobody knows on every level. */
const validJson = fc.oneof(fc.constantFrom(...ladderPresets), ownLadder).chain((ladder) => {
  const person = mixed(optional({id: name, name, role: name}, ['id', 'name']), ['id', 'name', 'role']);
  const rung = fc.constantFrom(...ladder.rungs.map(({id}) => id));
  const position = mixed(
    optional(
      {
        participant: name,
        moment: fc.constantFrom(...moments),
        phase: fc.constantFrom(...phases),
        rung,
        reason: sentence,
      },
      ['participant', 'moment', 'phase', 'rung'],
    ),
    ['participant', 'moment', 'phase', 'rung', 'reason'],
  );
  const answers = fc.dictionary(name, fc.constantFrom('yes', 'no', 'open'), {
    maxKeys: 5,
    noNullPrototype: true,
  });
  const beforehand = mixed(optional({discussedOn: date, decisionOn: date, answers}, ['answers']), [
    'discussedOn',
    'decisionOn',
    'answers',
  ]);
  const record = optional(
    {
      schema: fc.constant('samen-ladder'),
      version: fc.constant(1),
      ladder: fc.constant(ladderPresets.includes(ladder) ? ladder.id : ladder),
      setting: fc.constantFrom(...settings),
      subject: name,
      phase: fc.constantFrom(...phases),
      decision: sentence,
      decisionKind: name,
      participants: fc.uniqueArray(person, {maxLength: 8, selector: (each) => (each as {id: string}).id}),
      positions: fc.uniqueArray(position, {
        maxLength: 8,
        selector: (each) => {
          const {participant, moment, phase} = each as Record<string, unknown>;
          return JSON.stringify([participant, moment, phase]);
        },
      }),
      beforehand,
    },
    ['schema', 'version', 'ladder', 'setting', 'subject', 'phase', 'participants', 'positions', 'beforehand'],
  );
  return mixed(record, known);
});

describe('parseRecord', () => {
  it.each([[undefined], [null], [''], [' ']])('takes %j as the empty record', (input) => {
    expect(parseRecord(input)).toEqual({value: emptyRecord, problems: []});
  });

  it('fills in what is not given', () => {
    expect(parseRecord(head)).toEqual({value: emptyRecord, problems: []});
  });

  it('reads an object and its JSON text alike, with rungs as numbers', () => {
    const {value, problems} = parseRecord(written);
    expect(problems).toEqual([]);
    expect(value.ladder).toBe(participationLadder);
    expect(value.positions.map(({rung}) => rung)).toEqual([4, 1]);
    expect(value).toMatchObject({
      decision: written.decision,
      beforehand: written.beforehand,
      unknown: {},
      readOnly: false,
    });
    expect(parseRecord(JSON.stringify(written))).toEqual({value, problems});
  });

  it('reads the rungs on the ladder of the record', () => {
    const on = (ladder: unknown, rung: string) =>
      parseRecord({...head, ladder, positions: [{participant: 'A', rung}]});
    expect(on('iap2', 'empower').value).toMatchObject({ladder: iap2Ladder, positions: [{rung: 5}]});
    expect(on('hart', 'tokenism').value).toMatchObject({ladder: hartLadder, positions: [{rung: 3}]});
    expect(on({id: 'own', rungs: [{id: 'a'}, {id: 'b'}]}, 'b').value).toMatchObject({positions: [{rung: 2}]});
  });

  it('gives positions without a phase the phase of the record', () => {
    const input = {...head, phase: 'exchange', positions: [{participant: 'A', rung: 1}]};
    expect(parseRecord(input).value.positions[0]?.phase).toBe('exchange');
  });

  it('uses the empty value for a field it cannot read, and tells which', () => {
    const input = {
      ...head,
      setting: 'home',
      subject: {},
      phase: 3,
      decision: [],
      decisionKind: false,
      participants: [{}],
      positions: [{participant: 'A', rung: 9}],
      beforehand: {decisionOn: '2026-02-30', answers: {A: 'ja'}},
    };
    expect(parseRecord(input).value).toEqual(emptyRecord);
    expect(codes(input)).toEqual([
      'record-invalid setting',
      'record-invalid subject',
      'record-invalid phase',
      'record-invalid decision',
      'record-invalid decisionKind',
      'participant-invalid participants[0]',
      'rung-unknown positions[0].rung',
      'date-invalid beforehand.decisionOn',
      'answer-unknown beforehand.answers.A',
    ]);
  });

  it.each([
    ['{"schema":'],
    ['true'],
    [5],
    [[]],
    [{}],
    [{...head, version: 0}],
    [{...head, schema: 'samen-seats'}],
  ])('refuses %j', (input) => {
    const {value, problems} = parseRecord(input);
    expect(value).toBe(emptyRecord);
    expect(problems.map(({code}) => code)).toEqual(['record-invalid']);
  });

  it('refuses a record whose ladder it cannot read: on another ladder the numbers would mean something else', () => {
    const input = {...written, ladder: {id: 'own', rungs: []}};
    expect(parseRecord(input).value).toBe(emptyRecord);
    expect(codes(input)).toEqual(['record-invalid ladder', 'ladder-invalid ladder.rungs']);
  });
});

describe('a record of a newer version', () => {
  const newer = {...written, version: 2, mood: 'calm', beforehand: {...written.beforehand, place: 'school'}};

  it('is read-only and shows what can be read', () => {
    const {value, problems} = parseRecord(newer);
    expect(problems).toEqual([{code: 'version-newer', path: 'version', value: '2'}]);
    expect(value).toMatchObject({readOnly: true, unknown: {mood: 'calm'}, decision: written.decision});
    expect(value.positions).toHaveLength(2);
  });

  it('is written back exactly as it came, version and all', () => {
    const strange = {...newer, ladder: 'round', setting: {kind: 'home'}, positions: {Moeder: 'left'}};
    for (const record of [newer, strange]) {
      expect(recordToJson(parseRecord(record).value)).toEqual(record);
    }
  });

  it('shows no positions on a ladder it does not know', () => {
    const {value, problems} = parseRecord({...newer, ladder: 'round'});
    expect(value).toMatchObject({readOnly: true, positions: [], decision: written.decision});
    expect(problems.map(({code, path}) => `${code} ${path}`)).toEqual([
      'version-newer version',
      'ladder-unknown ladder',
    ]);
  });
});

describe('recordToJson', () => {
  it('writes what a person would write', () => {
    expect(JSON.stringify(recordToJson(parseRecord(written).value))).toBe(JSON.stringify(written));
  });

  it('writes a ladder of the host in full, also one that bears the name of a preset', () => {
    const ladder = {id: 'iap2', rungs: [{id: 'a', label: 'Onder'}, {id: 'b'}]};
    expect(recordToJson(parseRecord({...head, ladder}).value).ladder).toEqual(ladder);
  });

  it('gives back any valid record, with unknown fields on every level', () => {
    fc.assert(
      fc.property(validJson, (input) => {
        const {value, problems} = parseRecord(input);
        expect(problems).toEqual([]);
        expect(throughText(recordToJson(value))).toEqual(throughText(input));
      }),
    );
  });

  it('is undone by parseRecord', () => {
    fc.assert(
      fc.property(validJson, (input) => {
        const {value} = parseRecord(input);
        expect(parseRecord(JSON.stringify(recordToJson(value)))).toEqual({value, problems: []});
      }),
    );
  });
});

describe('the text of a record', () => {
  it('does not depend on the order in which its fields were filled in', () => {
    const texts = [
      {decisionOn: '2026-11-30', answers: {A: 'yes'}, discussedOn: '2026-11-20'} as const,
      {answers: {A: 'yes'}, discussedOn: '2026-11-20', decisionOn: '2026-11-30'} as const,
    ].map((beforehand) => JSON.stringify(recordToJson({...emptyRecord, beforehand})));
    expect(texts[0]).toBe(texts[1]);
    expect(JSON.stringify(recordToJson(parseRecord(texts[0]).value))).toBe(texts[0]);
  });
});
