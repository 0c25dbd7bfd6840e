import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {conversation, everyKind, poll} from './examples.test.data.js';
import {publishedTally, shareOf} from './published.js';
import {kindOf, type Answer} from './questions.js';
import {tallyOf} from './tally.js';

const questions = poll({...conversation, questions: everyKind}).questions;
const of = (kind: string) => questions.find((each) => each.kind === kind)!;

describe('publishedTally (R7)', () => {
  it('says "almost all" for all and all but one, and "almost none" for none and one', () => {
    const shares = [0, 1, 2, 5, 8, 9, 10].map((count) => shareOf(count, 10));
    expect(shares).toEqual(['almost-none', 'almost-none', 20, 50, 80, 'almost-all', 'almost-all']);
  });

  it('gives shares of those who answered, and who did not of those who were asked', () => {
    const answers: (Answer | undefined)[] = ['yes', 'yes', 'yes', 'no', 'no', 'no', undefined, undefined];
    expect(publishedTally(tallyOf(of('yes-no'), answers), 5)).toEqual({
      question: 'yes-no',
      n: 8,
      cells: [
        {id: 'yes', share: 50},
        {id: 'no', share: 50},
      ],
      noAnswer: 25,
    });
  });

  it('gives a mean only of k numbers', () => {
    const grades = [8, 8, 8, 8, 8];
    expect(publishedTally(tallyOf(of('grade'), grades), 5).mean).toBe(8);
    expect(publishedTally(tallyOf(of('grade'), grades.slice(1)), 5)).not.toHaveProperty('mean');
  });

  // From who knows that everybody said the same, one can read what each of them said.
  it('never tells that all who answered said the same: there is always another way it can have been', () => {
    const answersOf = (kind: string): readonly Answer[] =>
      ({
        line: Array.from({length: 101}, (_, index) => index),
        choice: ['home', 'school'],
        'yes-no': ['yes', 'no'],
        choices: [['mother'], ['father'], ['mother', 'father'], ['teacher']],
        statement: [1, 2, 3, 4, 5, 'unknown'],
        smiley: [1, 2, 3],
        grade: Array.from({length: 10}, (_, index) => index + 1),
        scale: [1, 2, 3, 4, 5, 6, 7],
      })[kind] ?? [];
    const kinds = ['line', 'choice', 'yes-no', 'choices', 'statement', 'smiley', 'grade', 'scale'];
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.nat(),
        fc.integer({min: 5, max: 40}),
        fc.nat(8),
        (kind, pick, n, silent) => {
          const question = of(kind);
          const all = answersOf(kind);
          const one = all[pick % all.length]!;
          const none = Array<undefined>(silent).fill(undefined);
          const look = (answers: readonly Answer[]) =>
            JSON.stringify(publishedTally(tallyOf(question, [...answers, ...none]), 5));
          const same = look(Array<Answer>(n).fill(one));
          const cell = (answer: Answer) => kindOf(question).cellsOf(answer, question).join();
          // One of them in another cell; on a line the others may stand elsewhere in their own.
          const others = all.filter((each) => cell(each) !== cell(one));
          const company = kind === 'line' ? all.filter((each) => cell(each) === cell(one)) : [one];
          const isPossible = company.some((each) =>
            others.some((other) => look([...Array<Answer>(n - 1).fill(each), other]) === same),
          );
          expect(isPossible).toBe(true);
        },
      ),
      {numRuns: 300},
    );
  });
});
