/** What the tests of the poll share; no part of what is published. */
import {parsePollDefinition, type PollDefinition} from './definition.js';

const nl = (text: string) => ({nl: text});

/** One question of every kind, by its kind. */
export const everyKind = [
  {id: 'line', kind: 'line', text: nl('Hoe was het?'), from: nl('Niet goed'), to: nl('Goed')},
  {id: 'scale', kind: 'scale', text: nl('Hoe vaak?'), steps: 7, from: nl('Nooit'), to: nl('Altijd')},
  {id: 'smiley', kind: 'smiley', text: nl('Hoe voelt het?'), words: ['Slecht', 'Gaat', 'Goed'].map(nl)},
  {id: 'statement', kind: 'statement', text: nl('Ik werd gehoord.')},
  {id: 'yes-no', kind: 'yes-no', text: nl('Was u erbij?')},
  {
    id: 'choice',
    kind: 'choice',
    text: nl('Waar?'),
    options: [
      {id: 'school', label: nl('School')},
      {id: 'home', label: nl('Thuis')},
    ],
  },
  {
    id: 'choices',
    kind: 'choices',
    text: nl('Wie?'),
    options: ['mother', 'father', 'teacher'].map((id) => ({id, label: nl(id)})),
    most: 2,
  },
  {id: 'grade', kind: 'grade', text: nl('Welk cijfer?')},
  {id: 'text', kind: 'text', text: nl('Wat wilt u nog zeggen?'), maxLength: 20},
];

/** A conversation with every kind of question; change what a test is about. */
export const conversation = {
  id: 'after',
  version: 1,
  mode: 'conversation',
  title: nl('Na het gesprek'),
  groups: [
    {id: 'parents', label: nl('Ouders')},
    {id: 'professionals', label: nl('Professionals')},
  ],
  rounds: [{id: 'first'}],
  questions: everyKind.slice(0, 6),
};

/** An anonymous poll in one round. */
export const anonymous = {
  ...conversation,
  mode: 'anonymous',
  rounds: [{id: 'first', open: '2026-01-01T00:00Z', close: '2026-02-01T00:00Z'}],
};

/** The definition, which must be one. */
export function poll(input: unknown): PollDefinition {
  const {value, problems} = parsePollDefinition(input);
  if (!value) throw new Error(JSON.stringify(problems));
  return value;
}

/** Whether a value is frozen to its last field. */
export function isDeeplyFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen);
}
