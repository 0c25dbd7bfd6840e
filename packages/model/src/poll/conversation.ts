/** The results of a conversation: for everybody at once, per group, side by side. And results over rounds. */
import type {PollResponse} from './answers.js';
import type {PollDefinition} from './definition.js';
import type {Snapshot} from './published.js';
import {answerOf, differenceOf, tally, type Difference, type Tally} from './tally.js';

/** The answers of one group; texts are in the order of the alphabet, not of time. */
export interface GroupResults {
  readonly group: string;
  readonly n: number;
  readonly tallies: readonly Tally[];
  readonly texts: readonly {readonly question: string; readonly texts: readonly string[]}[];
}

/** What the people of a conversation see. */
export type ConversationResults =
  | {
      readonly state: 'waiting';
      /** Groups that wait for answers, and for how many. */
      readonly missing: readonly {readonly group: string; readonly count: number}[];
    }
  | {
      readonly state: 'revealed';
      /** In the order of the poll. */
      readonly groups: readonly GroupResults[];
      readonly differences: readonly Difference[];
    };

/**
 * The results of one round of a conversation; `undefined` for an anonymous poll, whose results only `disclose` gives.
 *
 * @param responses all that were not withdrawn; those of other rounds are not counted.
 * @param wasRevealed whether they were shown before. A withdrawal then takes out an answer, and hides nothing again.
 */
export function conversationResults(
  poll: PollDefinition,
  round: string,
  responses: readonly PollResponse[],
  wasRevealed = false,
): ConversationResults | undefined {
  const {mode, quorum = {}, groups, questions} = poll;
  if (mode !== 'conversation') return undefined;
  const people = groups.map(({id}) => ({
    group: id,
    own: responses.filter((each) => each.round === round && each.group === id),
  }));
  const missing = people
    .map(({group, own}) => Object.freeze({group, count: (quorum[group] ?? 1) - own.length}))
    .filter(({count}) => count > 0);
  const isEmpty = people.every(({own}) => own.length === 0);
  if ((missing.length > 0 || isEmpty) && !wasRevealed) {
    return Object.freeze({state: 'waiting', missing: Object.freeze(missing)});
  }
  const results = people.map(({group, own}) =>
    Object.freeze({
      group,
      n: own.length,
      tallies: Object.freeze(questions.map((question) => tally(question, own, questions))),
      texts: Object.freeze(
        questions
          .filter(({kind}) => kind === 'text')
          .map((question) => {
            const texts = own
              .map((each) => answerOf(question, each))
              .filter((text) => typeof text === 'string');
            return Object.freeze({question: question.id, texts: Object.freeze(texts.sort())});
          }),
      ),
    }),
  );
  return Object.freeze({
    state: 'revealed',
    groups: Object.freeze(results),
    differences: Object.freeze(differencesIn(poll, results)),
  });
}

function differencesIn({questions}: PollDefinition, results: readonly GroupResults[]): readonly Difference[] {
  const meansOf = (question: string) =>
    results.flatMap(({group, tallies}) => {
      const found = tallies.find((each) => each.question === question);
      return found ? [{...found, group}] : [];
    });
  return questions.flatMap((question) => {
    const means = meansOf(question.id);
    return means.flatMap((one, index) =>
      means.slice(index + 1).flatMap((other) => differenceOf(question, one, other) ?? []),
    );
  });
}

/** The mean of a question in one round. */
export interface TrendPoint {
  readonly round: string;
  readonly n: number;
  readonly mean: number;
}

/**
 * The means of a question over the rounds of an anonymous poll, from what was published and nothing else (R10): a round
 * without a snapshot, or in which the group or question is hidden, is not in it.
 *
 * @param snapshots of this poll; of a round the last one counts.
 * @param group an id, or `undefined` for all together.
 * @returns in the order of the rounds of the poll; one point is no trend, but it is given.
 */
export function trend(
  poll: PollDefinition,
  snapshots: readonly Snapshot[],
  question: string,
  group?: string,
): readonly TrendPoint[] {
  const points = poll.rounds.flatMap(({id}): readonly TrendPoint[] => {
    const isOurs = (each: Snapshot) =>
      each.round === id && each.poll === poll.id && each.version === poll.version;
    const [last] = snapshots.filter(isOurs).sort((one, other) => other.number - one.number);
    const part = group === undefined ? last?.total : last?.groups.find((each) => each.group === group);
    const found = part?.questions.find((each) => each.question === question);
    return found?.mean === undefined ? [] : [Object.freeze({round: id, n: found.n, mean: found.mean})];
  });
  return Object.freeze(points);
}
