import {describe, expect, it} from 'vitest';
import {everyKind, poll, conversation} from './examples.test.data.js';
import {kindOf, normaliseAnswer} from './questions.js';

const {questions} = poll({...conversation, questions: everyKind});

/** Every object in a value, also behind functions that hold fields. */
function loose(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Object.isFrozen(value) ? [] : [path];
  return [...own, ...Object.entries(value).flatMap(([key, each]) => loose(each, `${path}.${key}`))];
}

describe.each(questions)('the rules of $kind', (question) => {
  it('are frozen to their last field', () => {
    expect(loose(kindOf(question), question.kind)).toEqual([]);
  });

  it('stay what they are when a page tries to change them', () => {
    const rules = kindOf(question) as unknown as Record<string, unknown>;
    const attempts: readonly (() => unknown)[] = [
      () => (rules.answer = () => 1),
      () => delete rules.cells,
      () => (rules.operators as string[]).push('is'),
      () => (rules.fields as string[]).splice(0),
      ...(rules.mean ? [() => ((rules.mean as Record<string, unknown>).step = () => 0)] : []),
    ];
    // `splice` of an empty list changes nothing, so it need not throw.
    for (const attempt of attempts) expect(trying(attempt)).toMatch(/TypeError|nothing/);
    expect(normaliseAnswer(question, {})).toBeUndefined();
  });
});

function trying(attempt: () => unknown): string {
  try {
    const done = attempt();
    return Array.isArray(done) && done.length === 0 ? 'nothing' : 'changed';
  } catch (error) {
    return String(error);
  }
}
