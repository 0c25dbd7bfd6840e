import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {everyKind, conversation, isDeeplyFrozen, poll} from './examples.test.data.js';
import {askedQuestions, kindOf, normaliseAnswer, questionKinds, type Question} from './questions.js';

const questions = poll({...conversation, questions: everyKind}).questions;
const of = (kind: string) => questions.find((each) => each.kind === kind)!;

describe('normaliseAnswer', () => {
  it.each([
    ['line', [0, 100, '63', ' 7 ', -0], [0, 100, 63, 7, 0], [101, -1, 1.5, '', '1e1', null, true, NaN]],
    ['scale', [1, '7'], [1, 7], [0, 8]],
    ['smiley', [1, 3], [1, 3], [0, 4]],
    ['statement', [1, 5, 'unknown', '2'], [1, 5, 'unknown', 2], [0, 6, 'weet niet']],
    ['yes-no', ['yes', 'no'], ['yes', 'no'], [true, 'ja', 1]],
    ['choice', ['home'], ['home'], ['moon', ['home'], 0]],
    [
      'choices',
      [['teacher', 'mother', 'teacher'], ['father']],
      [['mother', 'teacher'], ['father']],
      [[], ['moon'], 'father', ['mother', 'father', 'teacher'], Array<string>(13).fill('father')],
    ],
    ['grade', [1, 10], [1, 10], [0, 11]],
    [
      'text',
      [' Fijn\r\ngesprek ', 'e\u0301', 'a'.repeat(21), 5],
      ['Fijn\ngesprek', 'é', `${'a'.repeat(19)}…`, '5'],
      ['', ' \n ', {}, undefined],
    ],
  ])('of a %s', (kind, given, expected, refused) => {
    expect(given.map((each: unknown) => normaliseAnswer(of(kind), each))).toEqual(expected);
    expect(refused.filter((each: unknown) => normaliseAnswer(of(kind), each) !== undefined)).toEqual([]);
  });

  it('gives the same for what it gave, and every answer has a cell', () => {
    const words = ['yes', 'no', 'home', 'school', 'unknown', 'mother', 'father', 'a b', 'é'.repeat(30)];
    const any = fc.oneof(
      fc.anything(),
      fc.integer({min: -2, max: 102}),
      fc.constantFrom(...words),
      fc.array(fc.constantFrom('mother', 'father', 'teacher'), {maxLength: 3}),
    );
    fc.assert(
      fc.property(fc.constantFrom(...questions), any, (question, input) => {
        const answer = normaliseAnswer(question, input);
        if (answer === undefined) return;
        expect(normaliseAnswer(question, answer)).toEqual(answer);
        expect(isDeeplyFrozen(answer)).toBe(true);
        const {cells, cellsOf} = kindOf(question);
        const own = cellsOf(answer, question);
        expect(own.every((cell) => cells(question).includes(cell))).toBe(true);
        expect(own.length > 0).toBe(question.kind !== 'text');
      }),
      {numRuns: 2000},
    );
  });

  it('counts a line in bands of 20, the last with 100', () => {
    const cell = (answer: number) => kindOf(of('line')).cellsOf(answer, of('line'))[0]!;
    const byHand = (answer: number) =>
      kindOf(of('line'))
        .cells(of('line'))
        .find((band) => {
          const [least, most] = band.split('-').map(Number);
          return answer >= least! && answer <= most!;
        });
    const all = Array.from({length: 101}, (_, index) => index);
    expect(all.map(cell)).toEqual(all.map(byHand));
  });

  it('knows nine kinds', () => {
    expect(questionKinds).toEqual(everyKind.map(({kind}) => kind));
  });
});

describe('askedQuestions', () => {
  const [line, , , , yesNo, choice, choices, grade, text] = everyKind;
  const ask = (...list: readonly unknown[]) => poll({...conversation, questions: list}).questions;
  const when = (base: object | undefined, question: string, op: string, value: unknown) => ({
    ...base,
    onlyIf: {question, op, value},
  });
  const ids = (list: readonly Question[], answers: Record<string, number | string | string[]>) =>
    askedQuestions(list, answers).map(({id}) => id);

  it.each([
    ['is', 'yes-no', 'yes', {'yes-no': 'yes'}, {'yes-no': 'no'}],
    ['is-not', 'yes-no', 'yes', {'yes-no': 'no'}, {'yes-no': 'yes'}],
    ['at-least', 'line', 40, {line: 40}, {line: 39}],
    ['at-most', 'line', 40, {line: 40}, {line: 41}],
    ['has', 'choices', 'father', {choices: ['mother', 'father']}, {choices: ['mother']}],
    ['is', 'choice', 'home', {choice: 'home'}, {choice: 'school'}],
  ])('asks when %s', (op, question, value, asked, silent) => {
    const list = ask(line, yesNo, choice, choices, when(text, question, op, value));
    expect(ids(list, asked)).toContain('text');
    expect(ids(list, silent)).not.toContain('text');
    expect(ids(list, {})).not.toContain('text');
  });

  it('does not ask what depends on a question that is not asked, whatever was answered before', () => {
    const list = ask(yesNo, when(line, 'yes-no', 'is', 'yes'), when(grade, 'line', 'at-least', 50));
    expect(ids(list, {'yes-no': 'no', line: 80})).toEqual(['yes-no']);
    expect(ids(list, {'yes-no': 'yes', line: 80})).toEqual(['yes-no', 'line', 'grade']);
  });

  it('is not misled by names that every object has', () => {
    const list = ask({...yesNo, id: 'constructor'}, when(text, 'constructor', 'is-not', 'yes'));
    expect(ids(list, {})).toEqual(['constructor']);
  });
});
