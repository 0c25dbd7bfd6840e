import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  emptyRecord,
  hartLadder,
  isCalendarDate,
  parseBeforehand,
  parseLadder,
  parseLegalRows,
  parseParticipants,
  parsePositions,
  parseRecord,
  parseRung,
  participationLadder,
  problemCodes,
  recordToJson,
  type Parsed,
} from './index.js';

const parsers: Readonly<Record<string, (input: unknown) => Parsed<unknown>>> = {
  parseParticipants,
  parseLadder,
  parseRung: (input) => parseRung(input, hartLadder),
  parsePositions: (input) => parsePositions(input, participationLadder),
  parseBeforehand,
  parseLegalRows,
  parseRecord,
};

/** The keys that are read somewhere, so that random objects get past the first check. */
const key = fc.constantFrom(
  ...[
    'id',
    'name',
    'role',
    'rungs',
    'label',
    'participant',
    'moment',
    'phase',
    'rung',
    'reason',
    'discussedOn',
  ],
  ...[
    'answers',
    'participants',
    'positions',
    'beforehand',
    'ladder',
    'schema',
    'version',
    '__proto__',
    'toString',
  ],
);
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
/** A valid shell around anything: as a list, as a field, as a record. */
const input = fc.oneof(
  anything,
  fc.array(anything),
  fc.array(fc.dictionary(key, anything)),
  fc.dictionary(key, anything),
  fc.dictionary(key, anything).map((fields) => ({...fields, schema: 'samen-ladder', version: 1})),
  fc.dictionary(key, anything).map((fields) => ({...fields, schema: 'samen-ladder', version: 2})),
);

function throwing(): object {
  const refuse = () => {
    throw new Error('refused');
  };
  return new Proxy({}, {get: refuse, ownKeys: refuse, getPrototypeOf: refuse, has: refuse});
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
    for (const bad of [throwing(), [throwing()], {id: throwing(), rungs: throwing(), answers: throwing()}]) {
      expect(() => parse(bad)).not.toThrow();
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

  it('is no calendar date, or is one', () => {
    fc.assert(
      fc.property(anything, (anyInput) => {
        expect(typeof isCalendarDate(anyInput)).toBe('boolean');
      }),
    );
  });

  it('that is broken gives the same empty record', () => {
    expect(parseRecord(throwing()).value).toBe(emptyRecord);
  });
});
