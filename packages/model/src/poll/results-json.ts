/** The results of a poll as a server or page hands them to the element that shows them. */
import type {Parsed, Problem} from '../problem.js';
import {asRecord} from '../parse.js';
import {at, isNothing, parsed, problem} from '../result.js';
import type {ConversationResults} from './conversation.js';
import type {PollDefinition} from './definition.js';
import {fromJson, jsonOf} from './json.js';
import type {Snapshot} from './published.js';
import {checkEach, fail, fieldsOf, listOf, type Checking} from './results-checks.js';
import {checkConversation} from './results-conversation.js';
import {checkSnapshot} from './results-snapshot.js';

/** What results are called; another number is another form. */
export const resultsSchema = 'samen-poll-results/1';

/** UTF-16 units of the JSON of results: some hundreds of long texts fit in it. */
export const maxResultsLength = 4 * 1024 * 1024;

/** What a poll came to, in the rounds that have something to tell; frozen, and its own JSON form. */
export type PollResults =
  | {
      readonly schema: typeof resultsSchema;
      readonly poll: string;
      readonly version: number;
      readonly mode: 'conversation';
      /** What `conversationResults` gave, each round once. */
      readonly rounds: readonly {readonly round: string; readonly results: ConversationResults}[];
    }
  | {
      readonly schema: typeof resultsSchema;
      readonly poll: string;
      readonly version: number;
      readonly mode: 'anonymous';
      /** What `disclose` gave, in any order; of a round the last number counts. */
      readonly snapshots: readonly Snapshot[];
    };

/**
 * Reads results. All or nothing: of half a table one would read what it does not say. It refuses what the rules could not
 * have given: counts that do not add up, a group under `k`, a mean with more decimals, a field that nobody knows.
 *
 * @param input JSON text or the object it stands for, at most 4 Mi characters of JSON; nothing is no results.
 * @param poll the poll that was asked.
 * @returns the results; or `undefined` with every reason. `response-other`: of another poll, version, mode, or with a round,
 *   group, question or cell that this poll does not have. `duplicate`: one of those twice. `too-many`: a list over 10,000.
 *   `record-invalid`: anything else that is missing, wrong or unknown.
 */
export function parsePollResults(input: unknown, poll: PollDefinition): Parsed<PollResults | undefined> {
  if (isNothing(input)) return parsed(undefined);
  const json = jsonOf(input);
  // Through text: what a page hands over may change, or throw, while it is looked at.
  const source = json === undefined || json.length > maxResultsLength ? undefined : fromJson(json);
  const given = asRecord(source);
  if (!given) return parsed(undefined, [problem('record-invalid', '', input)]);
  const problems: Problem[] = [];
  check({poll, problems}, given);
  return problems.length > 0 ? parsed(undefined, problems) : parsed(frozen(source) as PollResults);
}

function check(checking: Checking, given: Readonly<Record<string, unknown>>): void {
  const {poll} = checking;
  const content = poll.mode === 'conversation' ? 'rounds' : 'snapshots';
  const fields = fieldsOf(checking, given, '', ['schema', 'poll', 'version', 'mode', content]);
  if (fields?.schema !== resultsSchema) fail(checking, 'schema', fields?.schema);
  for (const [key, value] of [
    ['poll', poll.id],
    ['version', poll.version],
    ['mode', poll.mode],
  ] as const) {
    if (fields?.[key] !== value) fail(checking, key, fields?.[key], 'response-other');
  }
  if (poll.mode === 'anonymous') {
    const seen = new Set<string>();
    listOf(checking, fields?.snapshots, 'snapshots').forEach((each, index) =>
      checkSnapshot(checking, each, at('snapshots', index), seen),
    );
    return;
  }
  const naming = {key: 'round', ids: poll.rounds.map(({id}) => id), keys: ['round', 'results']};
  checkEach(checking, fields?.rounds, 'rounds', naming, ({results}, _id, path) =>
    checkConversation(checking, results, at(path, 'results')),
  );
}

function frozen(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
