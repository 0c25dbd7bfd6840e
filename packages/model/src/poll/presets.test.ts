import {describe, expect, it} from 'vitest';
import {parsePollDefinition} from './definition.js';
import {isDeeplyFrozen} from './examples.test.data.js';
import {pollPresets, presetPoll} from './presets.js';
import {textHelp} from './preset-texts.js';
import {fits} from './schema-fits.test.data.js';

const rounds = [{id: 'spring', open: '2026-03-01T00:00Z', close: '2026-04-01T00:00Z'}];

/** Every Dutch text in a value. */
function dutch(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) =>
    key === 'nl' ? [String(each)] : dutch(each),
  );
}

it('are five, by these names', () => {
  expect(pollPresets).toEqual([
    ...['after-conversation', 'before-conversation', 'working-together', 'future-picture'],
    'parent-consultation',
  ]);
});

describe.each(pollPresets)('%s', (name) => {
  const {value, problems} = presetPoll(name, {rounds});

  it('is a poll without any warning, and fits the schema', () => {
    expect(problems).toEqual([]);
    expect(isDeeplyFrozen(value)).toBe(true);
    expect(fits(value)).toBe(true);
    expect(parsePollDefinition(JSON.stringify(value)).value).toEqual(value);
  });

  it('can be skipped question by question, and warns where people write', () => {
    for (const question of value!.questions) {
      expect(question.required).toBe(false);
      if (question.kind === 'text') expect(question.help).toEqual({nl: textHelp});
    }
    expect(value!.questions.filter(({kind}) => kind === 'text')).toHaveLength(1);
    expect(value!.questions.at(-1)!.kind).toBe('text');
  });

  // Not a proof of B1; it finds what surely is not: long words, field words, "je" or "jij", and blame.
  it('speaks plainly, with "u", without blame', () => {
    for (const text of dutch(value)) {
      expect(text).not.toMatch(/\b(je|jij|jouw|jullie)\b/i);
      expect(text).not.toMatch(/schuld|fout van|weiger|lastig|probleem|moeilijke ouder|gefaald/i);
      expect(text).not.toMatch(/handelingsdeel|participatie|evalu|interventie|regie|traject|casus/i);
      const long = text.split(/[^\p{L}]+/u).filter((word) => word.length > 16);
      expect(long).toEqual([]);
      // Unlike the warning this counts the words between all punctuation of an end.
      for (const sentence of text.split(/(?<=[.?!])\s/))
        expect(sentence.split(' ').length).toBeLessThanOrEqual(15);
    }
  });
});

describe('presetPoll', () => {
  it('after a conversation asks four lines and one open question', () => {
    const kinds = presetPoll('after-conversation').value!.questions.map(({kind}) => kind);
    expect(kinds).toEqual(['line', 'line', 'line', 'line', 'text']);
  });

  it('of parents is anonymous, and so must close', () => {
    expect(presetPoll('parent-consultation', {rounds}).value).toMatchObject({
      mode: 'anonymous',
      privacy: {k: 5, kText: 10},
    });
    const {value, problems} = presetPoll('parent-consultation');
    expect([value, problems.map(({path}) => path)]).toEqual([undefined, ['rounds[0].close']]);
  });

  it('takes changes, and no other names', () => {
    expect(presetPoll('after-conversation', {id: 'spring', version: 3}).value).toMatchObject({
      id: 'spring',
      version: 3,
    });
    expect(presetPoll('constructor').problems.map(({code}) => code)).toEqual(['poll-invalid']);
    expect(presetPoll(undefined)).toEqual({value: undefined, problems: []});
  });
});
