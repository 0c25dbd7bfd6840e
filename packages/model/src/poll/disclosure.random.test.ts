import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {PollResponse} from './answers.js';
import type {Ledger} from './policy.js';
import {textKey} from './publish.js';
import type {PublishedGroup, Snapshot} from './published.js';
import type {Answers} from './questions.js';
import {k, start, person, show, parents, professionals} from './disclosure.test.data.js';

/** One published figure, and the answers that a reader of the rules would count for it. */
interface Figure {
  readonly name: string;
  readonly n: number;
  readonly people: ReadonlySet<string>;
}

/** All figures of a snapshot; who stands behind them is worked out here from the questions as a person reads them. */
function figuresOf(snapshot: Snapshot, state: readonly PollResponse[]): readonly Figure[] {
  const isAsked = (question: string, {answers}: PollResponse) =>
    question !== 'heard' || answers.seen === 'yes';
  const figure = (part: PublishedGroup, name: string, own: readonly PollResponse[]): readonly Figure[] => [
    {name, n: part.n, people: new Set(own.map(({id, revision}) => `${id}/${revision}`))},
    ...part.questions.map(({question, n}) => {
      const people = own.filter((each) => isAsked(question, each));
      return {
        name: `${name} ${question}`,
        n,
        people: new Set(people.map((each) => `${each.id}/${each.revision}`)),
      };
    }),
  ];
  return [
    ...snapshot.groups.flatMap((part) =>
      figure(
        part,
        part.group,
        state.filter(({group}) => group === part.group),
      ),
    ),
    ...(snapshot.total ? figure(snapshot.total, 'all', state) : []),
  ];
}

/** The first two figures whose difference describes 1 to least - 1 answers, or one figure that does. */
function leak(figures: readonly Figure[], least: number): string | undefined {
  const isFew = (count: number) => count > 0 && count < least;
  const without = (one: Figure, other: Figure) =>
    [...one.people].filter((id) => !other.people.has(id)).length;
  for (const one of figures) {
    if (isFew(one.people.size)) return one.name;
    for (const other of figures) {
      if (isFew(without(one, other))) return `${one.name} - ${other.name}`;
    }
  }
  return undefined;
}

const answer = fc.record(
  {
    seen: fc.constantFrom('yes', 'no'),
    heard: fc.constantFrom(1, 3, 5, 'unknown'),
    grade: fc.integer({min: 1, max: 10}),
    words: fc.constantFrom('ja', 'nee'),
  },
  {requiredKeys: []},
) as fc.Arbitrary<Answers>;
const group = fc.constantFrom(parents, parents, professionals);
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({act: fc.constant('come'), group, list: fc.array(answer, {maxLength: 12})}),
  },
  {weight: 1, arbitrary: fc.record({act: fc.constant('leave'), count: fc.nat(7), from: fc.nat()})},
  {
    weight: 1,
    arbitrary: fc.record({act: fc.constant('change'), count: fc.nat(7), from: fc.nat(), answers: answer}),
  },
  {weight: 3, arbitrary: fc.record({act: fc.constant('publish')})},
) as fc.Arbitrary<{
  act: string;
  group?: string;
  list?: readonly Answers[];
  count?: number;
  from?: number;
  answers?: Answers;
}>;

/** Plays a stream of answers, with as many tries to publish as possible. */
function play(steps: readonly (typeof step extends fc.Arbitrary<infer S> ? S : never)[]) {
  let state: readonly PollResponse[] = [];
  let ledger = start;
  const snapshots: {snapshot: Snapshot; state: readonly PollResponse[]}[] = [];
  for (const {act, group: to = parents, list = [], count = 0, from = 0, answers = {}} of steps) {
    const first = state.length > 0 ? from % state.length : 0;
    const isHit = (index: number) => index >= first && index < first + count;
    const tidy = ({seen, heard, ...rest}: Answers): Answers => ({
      ...(seen !== undefined && {seen}),
      ...(seen === 'yes' && heard !== undefined && {heard}),
      ...rest,
    });
    if (act === 'come') state = [...state, ...list.map((each) => person(to, tidy(each)))];
    if (act === 'leave') state = state.filter((_, index) => !isHit(index));
    if (act === 'change') {
      const changed = (each: PollResponse) => ({
        ...each,
        revision: each.revision + 1,
        answers: tidy(answers),
      });
      state = state.map((each, index) => (isHit(index) ? changed(each) : each));
    }
    if (act !== 'publish') continue;
    const approved = new Set(state.map((each) => textKey(each, 'words')));
    const next = show(state, JSON.parse(JSON.stringify(ledger)) as Ledger, {approved});
    ledger = next.ledger;
    if (next.snapshot) snapshots.push({snapshot: next.snapshot, state});
  }
  return snapshots;
}

describe('disclose, whatever comes and goes', () => {
  it('never publishes two figures whose difference describes 1 to k-1 answers', () => {
    const seen = {snapshots: 0, second: 0, totals: 0, conditional: 0, near: 0};
    fc.assert(
      fc.property(fc.array(step, {minLength: 4, maxLength: 24}), (steps) => {
        const snapshots = play(steps);
        const figures = snapshots.flatMap(({snapshot, state}) => figuresOf(snapshot, state));
        expect(leak(figures, k)).toBeUndefined();
        for (const {n, people} of figures) expect(n).toBe(people.size);
        expect(snapshots.map(({snapshot}) => snapshot.number)).toEqual(
          snapshots.map((_, index) => index + 1),
        );
        seen.snapshots += snapshots.length;
        seen.second += Math.max(0, snapshots.length - 1);
        seen.totals += snapshots.filter(({snapshot}) => snapshot.total).length;
        seen.conditional += figures.filter(({name}) => name.endsWith('heard')).length;
        if (leak(figures, k + 1) !== undefined) seen.near += 1;
      }),
      {numRuns: 1500},
    );
    // Not for want of snapshots; and one answer more would be too much to promise.
    expect(seen.snapshots).toBeGreaterThan(500);
    expect(seen.second).toBeGreaterThan(100);
    expect(seen.totals).toBeGreaterThan(100);
    expect(seen.conditional).toBeGreaterThan(50);
    expect(seen.near).toBeGreaterThan(20);
  });

  it('would be caught if it only looked at the size of a group', () => {
    let caught = 0;
    fc.assert(
      fc.property(fc.array(answer, {minLength: 9, maxLength: 16}), (list) => {
        const state = list.map((each) => person(parents, each));
        const naive = [state, state.slice(1)].map((own) => {
          const all = figuresOf(
            {groups: [{group: parents, n: own.length, questions: []}]} as unknown as Snapshot,
            own,
          );
          return all[0]!;
        });
        if (leak(naive, k) !== undefined) caught += 1;
      }),
    );
    expect(caught).toBe(100);
  });
});
