import fc from 'fast-check';
import {expect, it} from 'vitest';
import {anonymous, conversation, everyKind, isDeeplyFrozen} from './examples.test.data.js';
import {parsePollDefinition} from './definition.js';
import {fits} from './schema-fits.test.data.js';

/** Every field that a definition can have is in one of these, so that each can be changed. */
const rich = {
  ...{$schema: './poll.json', languages: ['nl', 'ar'], defaultLanguage: 'nl'},
  intro: {nl: 'Kort.', ar: 'قصير.'},
};
const help = {nl: 'Schrijf geen namen.', ar: 'بدون أسماء.'};
const seeds: readonly object[] = [
  {...conversation, ...rich, questions: everyKind, quorum: {parents: 2, professionals: 0}},
  {...anonymous, ...rich, privacy: {k: 6, kText: 12, result: 'never'}},
  {
    ...conversation,
    groups: [{...conversation.groups[0], expected: 5}],
    questions: [
      ...everyKind.slice(0, 7),
      {...everyKind[7], help, required: true, onlyIf: {question: 'line', op: 'at-least', value: 5}},
      {...everyKind[8], onlyIf: {question: 'choices', op: 'has', value: 'father'}},
    ].map((each) => ({...each, ...('help' in each && {help: {nl: help.nl}})})),
  },
];

/** What only the parser sees, because it compares places or counts other units; the docstring of the schema lists it. */
const compared: readonly RegExp[] = [
  /^duplicate /,
  /^poll-language /,
  /^condition-invalid questions\[\d+\]\.onlyIf\.(question|op|value)$/,
  /^poll-anonymous (groups\[\d+\]\.expected|privacy\.kText)$/,
  /^poll-key-unknown quorum\./,
  // A language that the poll does not name.
  /^poll-key-unknown .*\.[a-z]{2,3}(-[A-Za-z0-9]+)*$/,
  /^poll-invalid questions\[\d+\]\.most$/,
  /^poll-invalid rounds\[\d+\]\.(open|close)$/,
  /^poll-large $/,
  // 2,000 UTF-16 units may be fewer characters.
  /^poll-invalid .*\.(nl|ar)$/,
];

const other = fc.oneof(
  fc.jsonValue({maxDepth: 2}),
  fc.constantFrom<unknown>(
    ...['nl', 'ar', 'line', 'text', 'a', 'yes', 'never', 'after-close', 'anonymous', 'is', 'has', ''],
    ...[-1, 0, 1, 1.5, 5, 9, 12, 60, 61, 1000, 1_000_001, null, true, false, {}, []],
    ...['2026-01-01T00:00Z', '2026-02-30T00:00Z', '2026-01-01T00:00', '2030-12-31T23:59:59+02:00'],
    ...[{nl: 'A'}, {ar: 'ا'}, {nl: 'A', fr: 'B'}, {nl: ' '}, {nl: '😀'.repeat(1500)}],
    ...[{id: 'a', label: {nl: 'A'}}, {question: 'line', op: 'is', value: 3}, ['nl', 'en']],
  ),
);
const keys = fc.constantFrom(
  ...['id', 'kind', 'text', 'help', 'required', 'onlyIf', 'from', 'most', 'steps', 'label', 'expected'],
  ...['open', 'close', 'k', 'kText', 'privacy', 'quorum', 'languages', 'defaultLanguage', '$schema', 'intro'],
  ...['nl', 'ar', 'parents', 'constructor', '__proto__', 'x'],
);

type Home = Record<string, unknown>;

function places(value: unknown): readonly (readonly [Home, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [[value as Home, key] as const, ...places(each)]);
}

/** One change: a value put in, a field taken out, a key added, or an entry twice. */
const change = fc.record({
  spot: fc.nat(),
  value: other,
  key: keys,
  how: fc.constantFrom('put', 'put', 'remove', 'add', 'twice'),
});

function changed(
  seed: object,
  changes: readonly (typeof change extends fc.Arbitrary<infer T> ? T : never)[],
) {
  const input = structuredClone(seed);
  for (const {spot, value, key, how} of changes) {
    const all = places(input);
    const found = all[spot % Math.max(all.length, 1)];
    if (!found) continue;
    const [home, name] = found;
    const put = (where: string, what: unknown) =>
      Object.defineProperty(home, where, {value: what, enumerable: true, configurable: true, writable: true});
    if (Array.isArray(home)) {
      if (how === 'twice') home.push(structuredClone(home[Number(name)]));
      else if (how === 'remove') home.splice(Number(name), 1);
      else put(name, value);
    } else if (how === 'remove') delete home[name];
    else put(how === 'add' ? key : name, value);
  }
  return input;
}

it('refuses nothing that the parser takes; what only the parser refuses is a comparison of places', () => {
  const seen = {both: 0, neither: 0, parser: new Set<string>()};
  fc.assert(
    fc.property(
      fc.constantFrom(...seeds),
      fc.array(change, {minLength: 1, maxLength: 3}),
      (seed, changes) => {
        const input = changed(seed, changes);
        const {value, problems} = parsePollDefinition(input);
        if (value) {
          expect(fits(input)).toBe(true);
          expect(fits(value)).toBe(true);
          expect(parsePollDefinition(value).value).toEqual(value);
          expect(isDeeplyFrozen(value)).toBe(true);
          seen.both += 1;
        } else if (fits(input)) {
          const told = problems.map(({code, path}) => `${code} ${path}`);
          expect(told.filter((each) => !compared.some((reason) => reason.test(each)))).toEqual([]);
          told.forEach((each) => seen.parser.add(each.split(' ')[0]!));
        } else seen.neither += 1;
      },
    ),
    {numRuns: 2000},
  );
  // The test has looked at every side, not only at refusals.
  expect(seen.both).toBeGreaterThan(50);
  expect(seen.neither).toBeGreaterThan(50);
  expect([...seen.parser].sort()).toEqual(
    expect.arrayContaining(['condition-invalid', 'duplicate', 'poll-language']),
  );
});

it('takes each seed, so that every field can be changed', () => {
  for (const seed of seeds)
    expect(parsePollDefinition(seed).problems.filter(({code}) => code !== 'poll-long')).toEqual([]);
});
