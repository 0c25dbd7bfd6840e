/** What the tests of `disclose` are made with. */
import type {PollResponse} from './answers.js';
import {disclose, type Disclosure} from './disclosure.js';
import {anonymous, poll} from './examples.test.data.js';
import {openLedger, type Ledger} from './policy.js';
import type {PublishedGroup} from './published.js';
import type {Answers} from './questions.js';

export const nl = (words: string) => ({nl: words});
export const definition = poll({
  ...anonymous,
  questions: [
    {id: 'seen', kind: 'yes-no', text: nl('Was u erbij?')},
    {
      id: 'heard',
      kind: 'statement',
      text: nl('Ik werd gehoord.'),
      onlyIf: {question: 'seen', op: 'is', value: 'yes'},
    },
    {id: 'grade', kind: 'grade', text: nl('Welk cijfer?')},
    {id: 'words', kind: 'text', text: nl('Wat nog?')},
  ],
});
export const k = 5;
export const late = Date.parse('2026-03-01T00:00Z');
export const context = {now: late, random: () => 0.3, approved: new Set<string>()};
export const start = openLedger(definition, 'first')!;

let made = 0;
export const person = (group: string, answers: Answers, revision = 1): PollResponse => {
  const id = `00000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`;
  return {id, poll: 'after', version: 1, round: 'first', group, revision, answers};
};
export const many = (count: number, group: string, answers: Answers = {seen: 'yes', heard: 4, grade: 7}) =>
  Array.from({length: count}, () => person(group, answers));
export const show = (responses: readonly PollResponse[], ledger: Ledger = start, change = {}): Disclosure =>
  disclose(definition, responses, ledger, {...context, ...change});
export const [parents, professionals] = ['parents', 'professionals'];
export const groupsOf = ({snapshot}: Disclosure) => snapshot?.groups.map(({group, n}) => `${group} ${n}`);
export const questionsOf = (group: PublishedGroup | undefined) =>
  group?.questions.map(({question}) => question);
