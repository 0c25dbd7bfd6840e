import {describe, expect, it} from 'vitest';
import type {PollResponse} from './answers.js';
import {disclose} from './disclosure.js';
import {openLedger} from './policy.js';
import {anonymous, isDeeplyFrozen, poll} from './examples.test.data.js';
import {textKey} from './publish.js';
import type {PublishedGroup} from './published.js';
import {
  context,
  start,
  person,
  many,
  show,
  parents,
  professionals,
  groupsOf,
  questionsOf,
} from './disclosure.test.data.js';

describe('disclose, rule by rule', () => {
  it('R1: a group from k', () => {
    expect(show(many(4, parents)).withheld).toBe('too-few');
    expect(groupsOf(show(many(5, parents)))).toEqual(['parents 5']);
    expect(groupsOf(show([...many(5, parents), ...many(4, professionals)]))).toEqual(['parents 5']);
  });

  it('R2: all together only when no group with answers is hidden', () => {
    expect(show([...many(5, parents), ...many(1, professionals)]).snapshot).not.toHaveProperty('total');
    expect(show([...many(5, parents), ...many(6, professionals)]).snapshot?.total?.n).toBe(11);
    expect(show(many(5, parents)).snapshot?.total?.n).toBe(5);
  });

  it('R3: a question from k answers, and when nobody or k or more were not asked', () => {
    const no = many(3, parents, {seen: 'no', grade: 7});
    expect(questionsOf(show([...many(9, parents), ...no]).snapshot?.groups[0])).toEqual(['seen', 'grade']);
    const noMore = many(5, parents, {seen: 'no', grade: 7});
    expect(questionsOf(show([...many(9, parents), ...noMore]).snapshot?.groups[0])).toEqual([
      ...['seen', 'heard', 'grade'],
    ]);
    const silent = many(4, parents, {grade: 7});
    expect(
      questionsOf(show([...silent, person(parents, {seen: 'yes', heard: 1})]).snapshot?.groups[0]),
    ).toEqual([]);
  });

  it('R3: all together hides what one group hides', () => {
    const odd = [...many(7, professionals), ...many(2, professionals, {seen: 'no', grade: 3})];
    const even = [...many(9, parents), ...many(5, parents, {seen: 'no', grade: 3})];
    const {groups, total} = show([...even, ...odd]).snapshot!;
    expect(groups.map(questionsOf)).toEqual([
      ['seen', 'heard', 'grade'],
      ['seen', 'grade'],
    ]);
    expect(questionsOf(total)).toEqual(['seen', 'grade']);
    expect(total?.n).toBe(23);
  });

  it('R7: does not tell by who was asked what all of them had answered', () => {
    const look = (responses: readonly PollResponse[]) => {
      const {groups, total} = show(responses).snapshot!;
      return JSON.stringify(
        [...groups, total].map((part) => [
          part?.n,
          part?.questions.map(({question, n}) => [question, n]),
          part === total ? undefined : part?.questions.find(({question}) => question === 'seen'),
        ]),
      );
    };
    const others = [...many(8, professionals), ...many(8, professionals, {seen: 'no', grade: 7})];
    for (const said of ['yes', 'no']) {
      for (const silent of [0, 3, 7]) {
        const quiet = many(silent, parents, {grade: 7});
        const same = many(8, parents, {seen: said, ...(said === 'yes' && {heard: 4}), grade: 7});
        const one = many(
          1,
          parents,
          said === 'yes' ? {seen: 'no', grade: 7} : {seen: 'yes', heard: 4, grade: 7},
        );
        const all = look([...same, ...quiet, ...others]);
        expect(all).toBe(look([...same.slice(1), ...one, ...quiet, ...others]));
        expect(all).toContain('almost-all');
      }
    }
  });

  it('keeps the mean of all when a group keeps its own', () => {
    const unsure = [
      ...many(6, professionals, {seen: 'yes', heard: 'unknown'}),
      ...many(1, professionals, {seen: 'yes', heard: 1}),
    ];
    const no = [parents, professionals].flatMap((group) => many(5, group, {seen: 'no'}));
    const {groups, total} = show([...many(9, parents), ...unsure, ...no]).snapshot!;
    const mean = (group: PublishedGroup) => group.questions.find(({question}) => question === 'heard')?.mean;
    expect([mean(groups[0]!), mean(groups[1]!), mean(total!)]).toEqual([4, undefined, undefined]);
  });

  it('R5: the next snapshot only when k or more came, or left, in every group that was shown', () => {
    const [first, more] = [many(8, parents), many(5, parents)];
    const one = show(first);
    expect(show(first, one.ledger).withheld).toBe('unchanged');
    expect(show([...first, ...more.slice(1)], one.ledger).withheld).toBe('changed-too-little');
    expect(groupsOf(show([...first, ...more], one.ledger))).toEqual(['parents 13']);
    expect(show(first.slice(1), one.ledger).withheld).toBe('changed-too-little');
    // Seven changed in all, but the one who left would be the only number below zero.
    const swapped = [...first.slice(1), ...many(6, parents)];
    expect(show(swapped, one.ledger).withheld).toBe('changed-too-little');
    const revised = first.map((each, index) => (index < 4 ? {...each, revision: 2} : each));
    expect(show(revised, one.ledger).withheld).toBe('changed-too-little');
    expect(
      groupsOf(
        show(
          first.map((each) => ({...each, revision: 2})),
          one.ledger,
        ),
      ),
    ).toEqual(['parents 8']);
  });

  it('R5: looks at every snapshot before, not only at the last', () => {
    const [first, more] = [many(8, parents), many(5, parents)];
    const two = show([...first, ...more], show(first).ledger);
    // Five left since the last snapshot; compared with the first it is one.
    const back = [...first.slice(1), ...more.slice(4)];
    expect(show(back, two.ledger).withheld).toBe('changed-too-little');
  });

  it('R5: a group that comes up later waits for nobody', () => {
    const first = many(8, parents);
    const one = show([...first, ...many(2, professionals)]);
    expect(groupsOf(show([...first, ...many(5, professionals)], one.ledger))).toEqual([
      ...['parents 8', 'professionals 5'],
    ]);
  });

  it('R6: nothing more when the promise changed', () => {
    const changed = poll({...anonymous, privacy: {k: 6}});
    expect(disclose(changed, many(9, parents), start, context).withheld).toBe('policy-changed');
    const other = poll({...anonymous, groups: anonymous.groups.slice(0, 1)});
    expect(disclose(other, many(9, parents), start, context).withheld).toBe('policy-changed');
  });

  it('gives nothing before the round closes, never when so agreed, and counts no other round', () => {
    const close = Date.parse('2026-02-01T00:00Z');
    expect(show(many(9, parents), start, {now: close - 1}).withheld).toBe('not-closed');
    expect(show(many(9, parents), start, {now: close}).withheld).toBeUndefined();
    const never = poll({...anonymous, privacy: {result: 'never'}});
    expect(disclose(never, many(9, parents), openLedger(never, 'first')!, context).withheld).toBe('never');
    const others = many(9, parents).map((each) => ({...each, round: 'second'}));
    expect(show(others).withheld).toBe('too-few');
    const twice = many(3, parents).flatMap((each) => [each, {...each, revision: 2}]);
    expect(show(twice).withheld).toBe('too-few');
  });

  it('R8: texts only from ten that were passed, in random order', () => {
    const texts = Array.from({length: 12}, (_, index) => person(parents, {words: `tekst ${index}`}));
    const passed = (count: number) => new Set(texts.slice(0, count).map((each) => textKey(each, 'words')));
    const shown = (count: number, random = () => 0.3) =>
      show(texts, start, {approved: passed(count), random}).snapshot?.groups[0]?.questions[0];
    expect(shown(9)).not.toHaveProperty('texts');
    const ten = shown(10)!.texts!;
    expect([...ten].sort()).toEqual(
      texts
        .slice(0, 10)
        .map(({answers}) => answers.words)
        .sort(),
    );
    expect(ten).not.toEqual(shown(10, () => 0.9)!.texts);
    expect(JSON.stringify(shown(10))).not.toContain('0000-4000');
  });

  it('is frozen, survives JSON, and gives out no id of an answer', () => {
    const {snapshot, ledger} = show([...many(9, parents), ...many(9, professionals)]);
    expect(isDeeplyFrozen(snapshot) && isDeeplyFrozen(ledger)).toBe(true);
    expect(JSON.parse(JSON.stringify(ledger))).toEqual(ledger);
    expect(JSON.stringify(snapshot)).not.toMatch(/0000-4000|revision/);
  });
});
