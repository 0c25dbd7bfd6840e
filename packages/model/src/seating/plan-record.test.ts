import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {settings} from '../setting.js';
import {doors, emptyPlan, voiceKinds} from './plan.js';
import {planToJson} from './plan-json.js';
import {parsePlan} from './plan-record.js';
import {tableShapes} from './tables.js';

const head = {schema: 'samen-seating', version: 1};
const codes = (input: unknown) => parsePlan(input).problems.map(({code, path}) => `${code} ${path}`);

/** As somebody would write it by hand from the documentation. */
const written = {
  ...head,
  setting: 'child',
  shape: 'oval',
  seats: 6,
  pitch: 0.8,
  door: 'left',
  participants: [
    {id: 'm', name: 'Moeder', role: 'parent', email: 'moeder@voorbeeld.nl'},
    {id: 'j', name: 'Juf', role: 'teacher', stake: true},
    {id: 't', name: 'Tolk', role: 'interpreter'},
  ],
  places: [
    {seat: 's1', participant: 'm', locked: true},
    {seat: 's4', participant: 'j'},
  ],
  rules: [
    {kind: 'apart', a: 'm', b: 'j'},
    {kind: 'sight', a: 't', b: 'm'},
  ],
  voice: {kind: 'drawing', by: 'm'},
  meeting: {title: 'Overleg', start: '2026-11-30T10:00', agreements: ['Sam blijft']},
};

const words = fc.string({minLength: 1, maxLength: 20}).filter((text) => text.trim() !== '');
const name = words.filter((text) => text.trim() === text);
const json = fc.jsonValue().map((value): unknown => JSON.parse(JSON.stringify(value)));
const time = fc.constantFrom('2026-11-30T10:00', '2026-02-31T99:99:99');
const meeting = fc.record(
  {title: words, start: time, end: time, location: words, agreements: fc.array(words, {maxLength: 3})},
  {requiredKeys: [], noNullPrototype: true},
);

/** The JSON form of any valid plan, with a field nobody knows. */
const validJson = fc
  .tuple(fc.uniqueArray(name, {minLength: 2, maxLength: 8}), fc.integer({min: 2, max: 60}))
  .chain(([ids, seats]) => {
    const id = fc.constantFrom(...ids);
    const seat = fc.integer({min: 1, max: seats}).map((number) => `s${number}`);
    const isOne = ({a, b}: {a: string; b?: string}) => a !== b;
    const rule = fc.oneof(
      fc.record({kind: fc.constantFrom('beside', 'apart', 'sight'), a: id, b: id}),
      fc.record({kind: fc.constantFrom('door', 'wheelchair'), a: id}),
    );
    const keyed = (each: {kind: string; a: string; b?: string}) =>
      [each.kind, ...[each.a, each.b].sort()].join('\n');
    return fc.record(
      {
        schema: fc.constant(head.schema),
        version: fc.constant(head.version),
        setting: fc.constantFrom(...settings),
        shape: fc.constantFrom(...tableShapes),
        seats: fc.constant(seats),
        pitch: fc.constantFrom(0.65, 0.7, 0.75, 0.9),
        door: fc.constantFrom(...doors),
        participants: fc.constant(ids.map((each) => ({id: each, name: each}))),
        places: fc
          .uniqueArray(seat, {maxLength: ids.length})
          .map((taken) => taken.map((each, index) => ({seat: each, participant: ids[index]})))
          .map((places) => places.sort((a, b) => Number(a.seat.slice(1)) - Number(b.seat.slice(1)))),
        rules: fc.uniqueArray(rule.filter(isOne), {maxLength: 4, selector: keyed}),
        voice: fc.record({kind: fc.constantFrom(...voiceKinds)}, {noNullPrototype: true}),
        meeting,
        later: json,
      },
      {
        requiredKeys: [
          'schema',
          'version',
          'setting',
          'shape',
          'seats',
          'pitch',
          'door',
          'participants',
          'places',
          'rules',
          'meeting',
        ],
        noNullPrototype: true,
      },
    );
  });

describe('parsePlan', () => {
  it('reads what is written, as text too, and writes it again', () => {
    const {value, problems} = parsePlan(JSON.stringify(written));
    expect(problems).toEqual([]);
    expect(value.places[1]).toEqual({seat: 's4', participant: 'j', locked: false});
    expect(planToJson(value)).toEqual(written);
    expect(parsePlan(written).value).toEqual(value);
  });

  it('gives back any plan exactly', () => {
    fc.assert(
      fc.property(validJson, (input) => {
        const {value, problems} = parsePlan(input);
        expect(problems).toEqual([]);
        expect(JSON.parse(JSON.stringify(planToJson(value)))).toEqual(input);
      }),
      {numRuns: 300},
    );
  });

  it('is the empty plan for nothing and for what is none', () => {
    for (const nothing of [undefined, null, '']) expect(parsePlan(nothing).value).toBe(emptyPlan);
    for (const bad of ['{', [], {...written, schema: 'samen-ladder'}, {...written, version: 0}, 7]) {
      expect(parsePlan(bad).value).toBe(emptyPlan);
      expect(parsePlan(bad).problems[0]?.code).toBe('record-invalid');
    }
    const {value, problems} = parsePlan(head);
    expect(value).toEqual(emptyPlan);
    expect(problems).toEqual([]);
  });

  it('says where in the record each thing is wrong, and reads the rest', () => {
    const bad = {
      ...written,
      setting: 'town',
      shape: 'star',
      seats: 2.5,
      pitch: 3,
      door: 'roof',
      participants: [...written.participants, 5, {}, {id: 'm', name: 'Mama'}],
      places: [...written.places, {seat: 's2', participant: 'x'}],
      rules: [{kind: 'door', a: 'x'}],
      voice: {kind: 'letter', by: 'x'},
      meeting: {start: 'soon'},
    };
    expect(codes(bad).sort()).toEqual([
      'door-unknown door',
      'duplicate participants[5]',
      'meeting-invalid meeting.start',
      'participant-invalid participants[4]',
      'participant-unknown places[2].participant',
      'participant-unknown rules[0].a',
      'participant-unknown voice.by',
      'pitch-clamped pitch',
      'seat-unknown places[1].seat',
      'seats-clamped seats',
      'setting-unknown setting',
      'shape-unknown shape',
    ]);
    const {value} = parsePlan(bad);
    expect(value).toMatchObject({shape: 'round', seats: 2, pitch: 0.9, door: 'bottom', setting: 'child'});
    expect(value.participants.map(({name: each}) => each)).toEqual(['Mama', 'Juf', 'Tolk', '5']);
    expect(value.places).toEqual([{seat: 's1', participant: 'm', locked: true}]);
  });

  it('lets people without a seat wait: more people than seats is no problem', () => {
    expect(codes({...head, seats: 2, participants: ['a', 'b', 'c']})).toEqual([]);
    expect(codes({...head, participants: Array.from({length: 61}, (_, index) => index)})).toEqual([
      'too-many participants[60]',
    ]);
  });

  it('opens a newer version to read, and writes it back as it came', () => {
    const newer = {
      ...written,
      version: 2,
      mood: {of: 'the room'},
      places: [{seat: 's1', participant: 'm', tilt: 3}],
    };
    const {value, problems} = parsePlan(newer);
    expect(problems.map(({code, path}) => `${code} ${path}`)).toEqual(['version-newer version']);
    expect(value.readOnly).toBe(true);
    expect(value.places).toHaveLength(1);
    expect(planToJson(value)).toEqual(newer);
  });
});

describe('planToJson without what is private', () => {
  it('leaves out apart rules and mail addresses, and nothing else', () => {
    const shown = planToJson(parsePlan({...written, later: 1}).value, {withPrivate: false});
    expect(shown).toEqual({
      ...written,
      later: 1,
      participants: written.participants.map(({email: _email, ...others}) => others),
      rules: [{kind: 'sight', a: 't', b: 'm'}],
    });
  });

  it('does not give away the source of a newer version either', () => {
    const newer = {...written, version: 2, mood: 'secret'};
    const shown = JSON.stringify(planToJson(parsePlan(newer).value, {withPrivate: false}));
    expect(shown).toContain('Moeder');
    for (const secret of ['apart', 'voorbeeld.nl', 'secret']) expect(shown).not.toContain(secret);
  });
});
