import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {PollResponse} from './answers.js';
import {conversation, everyKind, poll} from './examples.test.data.js';
import {normaliseAnswer, type Question} from './questions.js';
import {differenceOf, roundTo, tally, tallyOf} from './tally.js';

const all = poll({...conversation, questions: everyKind}).questions;
const of = (kind: string) => all.find((each) => each.kind === kind)!;
const counts = (question: Question, answers: Parameters<typeof tallyOf>[1]) =>
  Object.fromEntries(tallyOf(question, answers).cells.map(({id, count}) => [id, count]));

describe('tallyOf', () => {
  it('counts each kind, with who did not answer', () => {
    expect(counts(of('yes-no'), ['yes', 'no', 'yes', undefined])).toEqual({yes: 2, no: 1, 'no-answer': 1});
    expect(counts(of('choices'), [['mother', 'father'], ['mother'], undefined])).toEqual({
      ...{mother: 2, father: 1, teacher: 0},
      'no-answer': 1,
    });
    expect(tallyOf(of('text'), ['Fijn', undefined])).toMatchObject({asked: 2, n: 1, counted: 0});
    expect(tallyOf(of('text'), ['Fijn'])).not.toHaveProperty('mean');
  });

  it('leaves "unknown" out of the mean', () => {
    expect(tallyOf(of('statement'), [5, 4, 'unknown'])).toMatchObject({n: 3, counted: 2, mean: 4.5});
    expect(tallyOf(of('statement'), ['unknown'])).not.toHaveProperty('mean');
  });

  it('rounds a mean to 0.5, and to 10 on a line', () => {
    expect(tallyOf(of('grade'), [7, 7, 8]).mean).toBe(7.5);
    expect(tallyOf(of('grade'), [7, 7, 7, 7, 8]).mean).toBe(7);
    expect(tallyOf(of('line'), [63, 71]).mean).toBe(70);
  });

  it('counts as a second way of counting does', () => {
    const numbered = ['scale', 'smiley', 'grade', 'statement', 'line'].map(of);
    fc.assert(
      fc.property(
        fc.constantFrom(...numbered),
        fc.array(fc.option(fc.integer({min: 0, max: 100}), {nil: undefined}), {maxLength: 40}),
        (question, raw) => {
          const answers = raw.map((each) => normaliseAnswer(question, each));
          const given = answers.filter((each) => each !== undefined) as number[];
          const {asked, n, cells, mean} = tallyOf(question, answers);
          expect([asked, n]).toEqual([raw.length, given.length]);
          expect(cells.reduce((sum, {count}) => sum + count, 0)).toBe(asked);
          for (const {id, count} of cells.slice(0, -1)) {
            const [least, most] = (id.includes('-') ? id.split('-') : [id, id]).map(Number);
            expect(count).toBe(given.filter((each) => each >= least! && each <= most!).length);
          }
          const half = question.kind === 'line' ? 5 : 0.25;
          if (given.length === 0) expect(mean).toBeUndefined();
          else {
            const exact = given.reduce((sum, each) => sum + each) / given.length;
            expect(Math.abs(mean! - exact)).toBeLessThanOrEqual(half + 1e-9);
            expect(mean! % (2 * half)).toBe(0);
          }
        },
      ),
    );
  });
});

it('counts only those who were asked', () => {
  const [line, , , , yesNo] = everyKind;
  const list = poll({
    ...conversation,
    questions: [yesNo, {...line, onlyIf: {question: 'yes-no', op: 'is', value: 'yes'}}],
  }).questions;
  const said = [{'yes-no': 'yes', line: 40}, {'yes-no': 'yes'}, {'yes-no': 'no'}, {}];
  const responses = said.map((answers) => ({answers}) as unknown as PollResponse);
  expect(tally(list[1]!, responses, list)).toMatchObject({asked: 2, n: 1, mean: 40});
});

describe('differenceOf', () => {
  const group = (name: string, mean: number | undefined, counted = 10) => ({
    group: name,
    counted,
    ...(mean !== undefined && {mean}),
  });
  const differ = (kind: string, a: number | undefined, b: number, count = 10) =>
    differenceOf(of(kind), group('parents', a), group('professionals', b, count));

  it('speaks from 10 answers on both sides and 1 of 5, 20 of 100', () => {
    expect(differ('statement', 3, 4)).toEqual({
      ...{question: 'statement', lower: 'parents', higher: 'professionals', by: 1},
    });
    expect(differ('statement', 4, 3)?.lower).toBe('professionals');
    expect(differ('statement', 3, 3.5)).toBeUndefined();
    expect(differ('statement', 3, 4, 9)).toBeUndefined();
    expect([differ('line', 50, 60), differ('line', 50, 70)?.by]).toEqual([undefined, 20]);
    expect([differ('grade', 6, 7.5), differ('grade', 6, 8)?.by]).toEqual([undefined, 2]);
    expect(differ('statement', undefined, 4)).toBeUndefined();
    expect(differ('yes-no', 1, 5)).toBeUndefined();
  });
});

it('rounds to the nearest step', () => {
  expect([roundTo(3.24, 0.5), roundTo(3.25, 0.5), roundTo(64.9, 10), roundTo(65, 10)]).toEqual([
    3, 3.5, 60, 70,
  ]);
});
