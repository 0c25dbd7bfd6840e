import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isUuid, parseAnswers, parseResponse, responseToJson} from './answers.js';
import {anonymous, conversation, everyKind, isDeeplyFrozen, poll} from './examples.test.data.js';

const [line, , , , yesNo, , choices, , text] = everyKind;
const nl = (words: string) => ({nl: words});
const asking = {
  ...conversation,
  questions: [
    {...yesNo, required: true},
    {...line, onlyIf: {question: 'yes-no', op: 'is', value: 'yes'}, required: true},
    choices,
    text,
    {id: 'constructor', kind: 'grade', text: nl('Cijfer?')},
  ],
};
const {questions} = poll(asking);
const told = (input: unknown) =>
  parseAnswers(input, questions).problems.map(({code, path}) => `${code} ${path}`);

const id = '3f2b8c1e-9d47-4a6b-8e21-0c5d7f9a1b2c';
const response = {
  schema: 'samen-poll-answer/1',
  id,
  poll: 'after',
  version: 1,
  round: 'first',
  group: 'parents',
  revision: 1,
  answers: {'yes-no': 'yes', line: 70},
};

describe('parseAnswers', () => {
  it('gives answers in normal form and in the order of the questions', () => {
    const {value, problems} = parseAnswers(
      {text: ' Fijn ', choices: ['teacher', 'mother'], line: '70', 'yes-no': 'yes', constructor: 8},
      questions,
    );
    expect(problems).toEqual([]);
    expect(JSON.stringify(value)).toBe(
      '{"answers":{"yes-no":"yes","line":70,"choices":["mother","teacher"],"text":"Fijn","constructor":8},"missing":[]}',
    );
    expect(isDeeplyFrozen(value)).toBe(true);
  });

  it('leaves out what cannot be, what is not asked and what is not there', () => {
    expect(parseAnswers({'yes-no': 'no', line: 70}, questions).value.answers).toEqual({'yes-no': 'no'});
    expect(told({'yes-no': 'no', line: 70})).toEqual(['poll-answer-unasked line']);
    expect(told({'yes-no': 'no', moon: 1})).toEqual(['poll-answer-unasked moon']);
    expect(told({'yes-no': 'yes', line: 101})).toEqual([
      'poll-answer-invalid line',
      'poll-answer-missing line',
    ]);
    expect(told(null)).toEqual(['poll-answer-missing yes-no']);
    expect(told([1])).toEqual(['response-invalid ', 'poll-answer-missing yes-no']);
    expect(told({'yes-no': 'no', text: ' ', choices: [], line: null})).toEqual([]);
  });

  it('asks for what is required only when it is asked', () => {
    expect(parseAnswers({'yes-no': 'no'}, questions).value.missing).toEqual([]);
    expect(parseAnswers({'yes-no': 'yes'}, questions).value.missing).toEqual(['line']);
    expect(parseAnswers({}, questions).value.missing).toEqual(['yes-no']);
  });

  it('gives the same for what it gave', () => {
    const value = fc.oneof(fc.anything(), fc.constantFrom('yes', 'no', 50, ['mother'], 'tekst'));
    const keys = fc.constantFrom('yes-no', 'line', 'choices', 'text', 'constructor', '__proto__', 'moon');
    fc.assert(
      fc.property(fc.oneof(fc.dictionary(keys, value), fc.anything()), (input) => {
        const {answers, missing} = parseAnswers(input, questions).value;
        const again = parseAnswers(answers, questions);
        expect(again.value).toEqual({answers, missing});
        expect(again.problems.map(({path}) => path)).toEqual(missing);
      }),
      {numRuns: 2000},
    );
  });
});

describe.each([
  ['conversation', poll(asking)],
  ['anonymous', poll({...asking, mode: 'anonymous', rounds: anonymous.rounds})],
])('parseResponse in %s', (_mode, definition) => {
  it('takes an object and JSON, and writes what it read', () => {
    const {value, problems} = parseResponse(response, definition);
    expect(problems).toEqual([]);
    expect(responseToJson(value!)).toEqual(response);
    expect(parseResponse(JSON.stringify(response), definition).value).toEqual(value);
    expect(isDeeplyFrozen(value)).toBe(true);
  });

  it.each([
    ['a time', {at: '2026-01-01'}, 'response-invalid at'],
    ['an agent', {agent: 'Firefox'}, 'response-invalid agent'],
    ['another schema', {schema: 'samen-poll-answer/2'}, 'response-invalid schema'],
    ['a UUID v1', {id: '3f2b8c1e-9d47-1a6b-8e21-0c5d7f9a1b2c'}, 'response-invalid id'],
    ['a revision 0', {revision: 0}, 'response-invalid revision'],
    ['a revision as text', {revision: '1'}, 'response-invalid revision'],
    ['another poll', {poll: 'before'}, 'response-other poll'],
    ['another version', {version: 2}, 'response-other version'],
    ['another round', {round: 'second'}, 'response-other round'],
    ['another group', {group: 'constructor'}, 'response-other group'],
    ['an answer that cannot be', {answers: {'yes-no': 'maybe'}}, 'poll-answer-invalid answers.yes-no'],
    ['a missing answer', {answers: {}}, 'poll-answer-missing answers.yes-no'],
    ['an unasked answer', {answers: {'yes-no': 'no', line: 3}}, 'poll-answer-unasked answers.line'],
    ['no answers at all', {answers: []}, 'response-invalid answers'],
  ])('refuses %s', (_name, change, reason) => {
    const {value, problems} = parseResponse({...response, ...change}, definition);
    expect(value).toBeUndefined();
    expect(problems.map(({code, path}) => `${code} ${path}`)).toContain(reason);
  });

  it('refuses one missing field, whichever', () => {
    expect(parseResponse({...response, answers: undefined}, poll(conversation)).value).toBeUndefined();
    for (const key of Object.keys(response)) {
      const {[key as 'id']: _, ...rest} = response;
      expect(parseResponse(rest, definition).value, key).toBeUndefined();
    }
  });

  it('refuses what is too large, and never throws', () => {
    const large = JSON.stringify(response) + ' '.repeat(64 * 1024);
    expect(parseResponse(large, definition).value).toBeUndefined();
    fc.assert(fc.property(fc.anything(), (input) => parseResponse(input, definition).value === undefined));
  });
});

it('knows UUIDs of version 4', () => {
  fc.assert(
    fc.property(fc.uuid(), (each) => {
      const [version, variant] = [each[14]!, parseInt(each[19]!, 16)];
      expect(isUuid(each)).toBe(version === '4' && variant >>> 2 === 0b10);
    }),
  );
  expect(isUuid(crypto.randomUUID())).toBe(true);
  expect([id.toUpperCase(), `${id} `, id.slice(1), 4].some(isUuid)).toBe(false);
});
