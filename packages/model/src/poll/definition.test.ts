import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parsePollDefinition} from './definition.js';
import {utf8Length} from './json.js';
import {anonymous, conversation, everyKind, isDeeplyFrozen, poll} from './examples.test.data.js';
import {longestSentence, textIn} from './reading.js';
import {fits} from './schema-fits.test.data.js';

const reasons = (input: unknown) =>
  parsePollDefinition(input).problems.map(({code, path}) => `${code} ${path}`);
const nl = (text: string) => ({nl: text});
const ask = (...questions: readonly unknown[]) => ({...conversation, questions});
const [line, scale, smiley, , yesNo, choice, choices, , text] = everyKind;

describe('parsePollDefinition', () => {
  it('takes every kind of question, from an object and from JSON, and gives its own JSON form', () => {
    const all = ask(...everyKind);
    const {value, problems} = parsePollDefinition(all);
    expect(problems.map(({code}) => code)).toEqual(['poll-long']);
    expect(value?.questions.map(({kind}) => kind)).toEqual(everyKind.map(({kind}) => kind));
    expect(value?.quorum).toEqual({parents: 1, professionals: 1});
    expect(isDeeplyFrozen(value)).toBe(true);
    expect(parsePollDefinition(JSON.stringify({$schema: './poll.json', ...all})).value).toEqual(value);
    expect(parsePollDefinition(value).value).toEqual(value);
    expect(fits(value)).toBe(true);
  });

  it('gives an anonymous poll its thresholds', () => {
    expect(poll(anonymous).privacy).toEqual({k: 5, kText: 10, result: 'after-close'});
    expect(poll(anonymous)).not.toHaveProperty('quorum');
    expect(poll({...anonymous, privacy: {k: 8, result: 'never'}}).privacy).toEqual({
      k: 8,
      kText: 10,
      result: 'never',
    });
  });

  // What one place tells: the schema must refuse it as well.
  const onePlace: readonly (readonly [string, unknown, readonly string[]])[] = [
    ['no object', 'poll', ['poll-invalid ']],
    ['a list', [conversation], ['poll-invalid ']],
    ['an unknown key', {...conversation, colour: 'red'}, ['poll-key-unknown colour']],
    [
      'a key in a group',
      {...conversation, groups: [{id: 'a', label: nl('A'), k: 1}]},
      ['poll-key-unknown groups[0].k'],
    ],
    ['an id with capitals', {...conversation, id: 'After'}, ['poll-invalid id']],
    ['an id that is too long', {...conversation, id: 'a'.repeat(65)}, ['poll-invalid id']],
    ['a version 0', {...conversation, version: 0}, ['poll-invalid version']],
    ['no mode', {...conversation, mode: undefined}, ['poll-invalid mode']],
    ['no groups', {...conversation, groups: []}, ['poll-invalid groups']],
    ['no rounds', {...conversation, rounds: []}, ['poll-invalid rounds']],
    ['no questions', ask(), ['poll-invalid questions']],
    [
      '21 questions',
      ask(...Array.from({length: 21}, (__, index) => ({...yesNo, id: `q${index}`}))),
      ['too-many questions'],
    ],
    ['an empty text', {...conversation, title: nl(' ')}, ['poll-invalid title.nl']],
    ['a text that is no object', {...conversation, title: 'Na'}, ['poll-invalid title']],
    ['a bad language', {...conversation, languages: ['nl', 'Dutch!']}, ['poll-invalid languages']],
    ['an unknown kind', ask({...line, kind: 'stars'}), ['question-kind-unknown questions[0].kind']],
    ['a line without an end', ask({...line, to: undefined}), ['poll-invalid questions[0].to']],
    ['a scale of 12', ask({...scale, steps: 12}), ['poll-invalid questions[0].steps']],
    ['a scale of 1', ask({...scale, steps: 1}), ['poll-invalid questions[0].steps']],
    ['smileys without words', ask({...smiley, words: undefined}), ['poll-invalid questions[0].words']],
    ['two smileys', ask({...smiley, words: ['a', 'b'].map(nl)}), ['poll-invalid questions[0].words']],
    [
      'one option',
      ask({...choice, options: [{id: 'a', label: nl('A')}]}),
      ['poll-invalid questions[0].options'],
    ],
    ['a field of another kind', ask({...yesNo, steps: 5}), ['poll-key-unknown questions[0].steps']],
    [
      'an option named no-answer',
      ask({...choice, options: ['no-answer', 'b', 'c'].map((id) => ({id, label: nl(id)}))}),
      ['poll-invalid questions[0].options[0].id'],
    ],
    ['a text of 2,001', ask({...text, maxLength: 2001}), ['poll-invalid questions[0].maxLength']],
    ['required in words', ask({...yesNo, required: 'yes'}), ['poll-invalid questions[0].required']],
    [
      'an unknown comparison',
      ask(yesNo, {...text, onlyIf: {question: 'yes-no', op: '>', value: 'yes'}}),
      ['condition-invalid questions[1].onlyIf.op'],
    ],
    [
      'a time without offset',
      {...anonymous, rounds: [{id: 'a', close: '2026-01-01T00:00'}]},
      ['poll-invalid rounds[0].close'],
    ],
    ['anonymous and never closed', {...anonymous, rounds: [{id: 'a'}]}, ['poll-invalid rounds[0].close']],
    ['k under 5', {...anonymous, privacy: {k: 4}}, ['poll-anonymous privacy.k']],
    ['texts from 9', {...anonymous, privacy: {kText: 9}}, ['poll-anonymous privacy.kText']],
    ['privacy in a conversation', {...conversation, privacy: {k: 5}}, ['poll-anonymous privacy']],
    ['a $schema that is no text', {...conversation, $schema: 7}, ['poll-invalid $schema']],
    ['languages null', {...conversation, languages: null}, ['poll-invalid languages']],
    ['privacy null', {...anonymous, privacy: null}, ['poll-invalid privacy']],
    ['a quorum null', {...conversation, quorum: null}, ['poll-invalid quorum']],
    ['a quorum in an anonymous poll', {...anonymous, quorum: {parents: 2}}, ['poll-anonymous quorum']],
  ];
  it.each(onePlace)('refuses %s, and so does the schema', (_name, input, codes) => {
    expect(parsePollDefinition(input).value).toBeUndefined();
    expect(reasons(input)).toEqual(codes);
    expect(fits(input)).toBe(false);
  });

  // What only a comparison of places tells: the schema alone would take it.
  const places: readonly (readonly [string, unknown, string])[] = [
    [
      'two groups with one id',
      {...conversation, groups: [1, 2].map(() => conversation.groups[0])},
      'duplicate groups[1].id',
    ],
    ['two questions with one id', ask(line, line), 'duplicate questions[1].id'],
    [
      'two options with one id',
      ask({...choice, options: [1, 2].map(() => ({id: 'a', label: nl('A')}))}),
      'duplicate questions[0].options[1].id',
    ],
    [
      'a text without the default language',
      {...conversation, languages: ['nl', 'ar'], title: {ar: 'بعد'}},
      'poll-language title',
    ],
    [
      'a default language that is not among them',
      {...conversation, defaultLanguage: 'en'},
      'poll-language languages',
    ],
    [
      'a language the poll does not name',
      {...conversation, title: {nl: 'Na', fr: 'Après'}},
      'poll-key-unknown title.fr',
    ],
    [
      'a question that depends on a later one',
      ask({...line, onlyIf: {question: 'yes-no', op: 'is', value: 'yes'}}, yesNo),
      'condition-invalid questions[0].onlyIf.question',
    ],
    [
      'a question that depends on itself',
      ask({...yesNo, onlyIf: {question: 'yes-no', op: 'is', value: 'yes'}}),
      'condition-invalid questions[0].onlyIf.question',
    ],
    [
      'a question that depends on a text',
      ask(text, {...line, onlyIf: {question: 'text', op: 'is', value: 'a'}}),
      'condition-invalid questions[1].onlyIf.op',
    ],
    [
      'a comparison with what is no answer',
      ask(choice, {...line, onlyIf: {question: 'choice', op: 'is', value: 'moon'}}),
      'condition-invalid questions[1].onlyIf.value',
    ],
    [
      'a number as text',
      ask(line, {...text, onlyIf: {question: 'line', op: 'at-most', value: '5'}}),
      'condition-invalid questions[1].onlyIf.value',
    ],
    ['more than there are options', ask({...choices, most: 4}), 'poll-invalid questions[0].most'],
    [
      'a day that does not exist',
      {...conversation, rounds: [{id: 'a', open: '2026-02-30T00:00Z'}]},
      'poll-invalid rounds[0].open',
    ],
    [
      'a close before the open',
      {...conversation, rounds: [{id: 'a', open: '2026-02-01T01:00+01:00', close: '2026-02-01T00:00Z'}]},
      'poll-invalid rounds[0].close',
    ],
    [
      'a group that cannot reach k',
      {...anonymous, groups: [{...conversation.groups[0], expected: 4}]},
      'poll-anonymous groups[0].expected',
    ],
    ['a text of 2,001 units', {...conversation, title: nl(`${'😀'.repeat(1000)}.`)}, 'poll-invalid title.nl'],
    ['texts before numbers', {...anonymous, privacy: {k: 12}}, 'poll-anonymous privacy.kText'],
    ['a quorum of nobody', {...conversation, quorum: {strangers: 2}}, 'poll-key-unknown quorum.strangers'],
    [
      'a poll over 64 KiB',
      {
        ...conversation,
        title: nl('é'.repeat(2000)),
        questions: Array.from({length: 20}, (__, index) => ({
          ...yesNo,
          id: `q${index}`,
          text: nl('é'.repeat(1800)),
        })),
      },
      'poll-large ',
    ],
  ];
  it.each(places)('refuses %s', (_name, input, code) => {
    expect(parsePollDefinition(input).value).toBeUndefined();
    expect(reasons(input)).toContain(code);
    expect(fits(input)).toBe(true);
  });

  it('takes a group of exactly k, a quorum of 0, another default language and conditions of every sort', () => {
    expect(poll({...anonymous, groups: [{...conversation.groups[0], expected: 5}]}).groups[0]?.expected).toBe(
      5,
    );
    expect(poll({...conversation, quorum: {parents: 0}}).quorum).toEqual({parents: 0, professionals: 1});
    const en = JSON.parse(JSON.stringify(conversation).replaceAll('"nl"', '"en"')) as object;
    expect(poll({...en, languages: ['en'], defaultLanguage: 'en'}).title).toEqual({en: 'Na het gesprek'});
    const when = (question: string, op: string, value: unknown) => ({...text, onlyIf: {question, op, value}});
    for (const [first, last] of [
      [line, when('line', 'at-most', 40)],
      [choices, when('choices', 'has', 'father')],
      [yesNo, when('yes-no', 'is-not', 'yes')],
      [choice, when('choice', 'is', 'home')],
    ] as const) {
      expect(poll(ask(first, last)).questions[1]).toMatchObject({onlyIf: last.onlyIf});
    }
  });

  it('warns of long sentences and many questions, and takes them', () => {
    const long = 'Dit is een zin van precies zestien woorden die wij met opzet zo lang hebben gemaakt';
    expect(reasons({...conversation, title: nl(`Kort. ${long}.`)})).toEqual(['poll-sentence-long title.nl']);
    expect(longestSentence(long)).toBe(16);
    expect(longestSentence(long.replace('zo lang', 'lang'))).toBe(15);
    expect(reasons(ask(...everyKind.slice(0, 7)))).toEqual(['poll-long questions']);
    expect(reasons({...conversation, title: nl(long.replace('zo lang', 'lang'))})).toEqual([]);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (input) => void parsePollDefinition(input)));
  });
});

it('measures as UTF-8 does', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (each) => {
      expect(utf8Length(each)).toBe(Buffer.byteLength(each, 'utf8'));
    }),
  );
});

it('finds words in the language, the main language, the default', () => {
  const texts = {nl: 'Ja', ar: 'نعم'};
  expect(['ar', 'ar-MA', 'fr', 'constructor'].map((each) => textIn(texts, each, 'nl'))).toEqual([
    ...['نعم', 'نعم'],
    ...['Ja', 'Ja'],
  ]);
});
