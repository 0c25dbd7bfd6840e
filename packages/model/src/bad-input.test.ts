import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  applySeatCommand,
  emptyPlan,
  emptyRecord,
  hartLadder,
  isCalendarDate,
  parseAnswers,
  parseAttendees,
  parseBeforehand,
  parseHats,
  parseLadder,
  parseLegalRows,
  parseMeeting,
  parseOutbox,
  parseParticipants,
  parsePlan,
  parsePollDefinition,
  parsePositions,
  parseRecord,
  parseResponse,
  parseRung,
  parseSeatCount,
  parseSeatRules,
  parseSources,
  parseTags,
  parseText,
  parseVoice,
  participationLadder,
  planToJson,
  presetPoll,
  problemCodes,
  recordToJson,
  sourcesToJson,
  type Parsed,
  type SeatCommand,
} from './index.js';

const people = [
  {id: 'a', name: 'A'},
  {id: 'b', name: 'B'},
];

const poll = presetPoll('after-conversation').value!;

const parsers: Readonly<Record<string, (input: unknown) => Parsed<unknown>>> = {
  parseParticipants,
  parseLadder,
  parseRung: (input) => parseRung(input, hartLadder),
  parsePositions: (input) => parsePositions(input, participationLadder),
  parseBeforehand,
  parseLegalRows,
  parseRecord,
  parsePlan,
  parseAttendees,
  parseSeatRules: (input) => parseSeatRules(input, people),
  parseSeatCount,
  parseVoice: (input) => parseVoice(input, people),
  parseMeeting,
  parseHats,
  parseSources,
  parseTags,
  parseText,
  parsePollDefinition,
  presetPoll: (input) => presetPoll('after-conversation', input as object),
  'presetPoll by name': (input) => presetPoll(input),
  parseAnswers: (input) => parseAnswers(input, poll.questions),
  parseResponse: (input) => parseResponse(input, poll),
  parseOutbox: (input) => parseOutbox(input, 0),
};

/** The keys that are read somewhere, so that random objects get past the first check. */
const keys: readonly string[] = [
  ...['id', 'name', 'role', 'rungs', 'label', 'participant', 'moment', 'phase', 'rung', 'reason'],
  ...['discussedOn', 'answers', 'participants', 'positions', 'beforehand', 'ladder', 'schema', 'version'],
  ...['kind', 'a', 'b', 'by', 'seat', 'seats', 'shape', 'pitch', 'door', 'setting', 'places', 'locked'],
  ...['rules', 'voice', 'meeting', 'title', 'start', 'agreements', 'side', 'stake', 'email'],
  ...['tags', 'anchor', 'exact', 'sources', 'stage', 'axis', 'answers', 'tagger', 'textHash'],
  ...['mode', 'languages', 'defaultLanguage', 'groups', 'rounds', 'questions', 'privacy', 'quorum', 'onlyIf'],
  ...['poll', 'round', 'group', 'revision', 'listened', 'open', 'entries', 'response', 'since', 'missing'],
  ...['__proto__', 'toString'],
];
const key = fc.constantFrom(...keys);
const anything = fc.anything({
  key: fc.oneof(key, fc.string()),
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});
const heads = [
  ...['samen-ladder', 'samen-seating', 'samen-sources'].flatMap((schema) =>
    [1, 2].map((version) => ({schema, version})),
  ),
  ...['samen-poll-answer/1', 'samen-poll-outbox/1'].map((schema) => ({schema})),
];
/** A valid shell around anything: as a list, as a field, as a record. */
const input = fc.oneof(
  anything,
  fc.array(anything),
  fc.array(fc.dictionary(key, anything)),
  fc.dictionary(key, anything),
  fc
    .tuple(fc.dictionary(key, anything), fc.constantFrom(...heads))
    .map(([fields, head]) => ({...fields, ...head})),
);

function throwing(): object {
  const refuse = () => {
    throw new Error('refused');
  };
  return new Proxy({}, {get: refuse, ownKeys: refuse, getPrototypeOf: refuse, has: refuse});
}

/** What a page may hand over by mistake, or to see what happens. */
function hostile(): readonly unknown[] {
  const {proxy, revoke} = Proxy.revocable({}, {});
  revoke();
  const {proxy: list, revoke: revokeList} = Proxy.revocable<unknown[]>([], {});
  revokeList();
  const cyclic: Record<string, unknown> = {name: 'A'};
  cyclic.self = cyclic;
  const getter = {
    get name() {
      throw new Error('refused');
    },
  };
  return [throwing(), proxy, list, cyclic, getter, () => 'A', Symbol('A'), 1n, new Array<unknown>(4e9)];
}

function isDeeplyFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen);
}

describe.each(Object.entries(parsers))('%s', (_name, parse) => {
  it('never throws, and always gives a frozen value with problems that have a known code', () => {
    fc.assert(
      fc.property(input, (anyInput) => {
        const result = parse(anyInput);
        expect(isDeeplyFrozen(result)).toBe(true);
        for (const {code, path, value} of result.problems) {
          expect(problemCodes).toContain(code);
          expect(typeof path).toBe('string');
          expect((value ?? '').length).toBeLessThanOrEqual(40);
        }
      }),
      {numRuns: 300},
    );
  });

  it('never throws for objects that throw', () => {
    for (const bad of hostile()) {
      const fields = Object.fromEntries(keys.map((name) => [name, bad]));
      const records = heads.map((head) => ({...fields, ...head}));
      for (const each of [bad, [bad], fields, [fields], {id: bad, name: 'A', kind: 'letter'}, ...records]) {
        expect(() => parse(each)).not.toThrow();
        expect(() => JSON.stringify(parse(each))).not.toThrow();
      }
    }
  });

  it('gives values that JSON can hold', () => {
    fc.assert(
      fc.property(input, (anyInput) => {
        expect(() => JSON.stringify(parse(anyInput).value)).not.toThrow();
      }),
    );
  });
});

describe('any input', () => {
  it('becomes a record that can be saved and read again', () => {
    fc.assert(
      fc.property(input, (anyInput) => {
        const {value} = parseRecord(anyInput);
        const again = parseRecord(JSON.stringify(recordToJson(value)));
        expect(again.value).toEqual(value);
      }),
    );
  });

  it('becomes a plan that can be saved and read again', () => {
    fc.assert(
      fc.property(input, (anyInput) => {
        const {value} = parsePlan(anyInput);
        expect(parsePlan(JSON.stringify(planToJson(value))).value).toEqual(value);
      }),
    );
  });

  it('becomes tags that can be saved and read again', () => {
    fc.assert(
      fc.property(input, (anyInput) => {
        const {value} = parseSources(anyInput);
        expect(parseSources(JSON.stringify(sourcesToJson(value))).value).toEqual(value);
      }),
    );
  });

  it('is a command that changes a plan or leaves it, and never throws', () => {
    const types = [
      ...['place', 'swap', 'free', 'lock', 'arrange', 'clear', 'fill', 'table'],
      ...['add', 'edit', 'remove', 'rule', 'voice', 'meeting', 'other'],
    ];
    const fields = [
      ...['participant', 'seat', 'a', 'b', 'locked', 'places', 'change', 'person', 'rule', 'on'],
      ...['voice', 'meeting'],
    ];
    const some = fc.oneof(input, fc.constantFrom('a', 'b', 's1', true));
    const plan = parsePlan({schema: 'samen-seating', version: 1, participants: people}).value;
    const act = (command: unknown) => {
      const done = applySeatCommand(plan, command as SeatCommand);
      expect(isDeeplyFrozen(done)).toBe(true);
      for (const {code} of done.problems) expect(problemCodes).toContain(code);
      return done.plan;
    };
    const command = fc.tuple(fc.constantFrom(...types), fc.dictionary(fc.constantFrom(...fields), some));
    fc.assert(
      fc.property(command, ([type, given]) => void act({...given, type})),
      {numRuns: 1000},
    );
    for (const bad of hostile()) {
      expect(act(bad)).toBe(plan);
      const given = Object.fromEntries(fields.map((name) => [name, bad]));
      for (const type of types) act({...given, type});
    }
  });

  it('is no calendar date, or is one', () => {
    fc.assert(
      fc.property(anything, (anyInput) => {
        expect(typeof isCalendarDate(anyInput)).toBe('boolean');
      }),
    );
  });

  it('that is broken gives the same empty record', () => {
    expect(parseRecord(throwing()).value).toBe(emptyRecord);
    expect(parsePlan(throwing()).value).toBe(emptyPlan);
  });
});
