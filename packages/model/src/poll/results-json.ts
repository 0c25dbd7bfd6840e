// TEMPORARY, only so that the core of the element typechecks: the file of the results takes its place.
import type {Parsed} from '../problem.js';
import {parsed} from '../result.js';
import type {ConversationResults} from './conversation.js';
import type {PollDefinition} from './definition.js';
import type {Snapshot} from './published.js';

export type PollResults =
  | {
      readonly schema: 'samen-poll-results/1';
      readonly poll: string;
      readonly version: number;
      readonly mode: 'conversation';
      readonly rounds: readonly {readonly round: string; readonly results: ConversationResults}[];
    }
  | {
      readonly schema: 'samen-poll-results/1';
      readonly poll: string;
      readonly version: number;
      readonly mode: 'anonymous';
      readonly snapshots: readonly Snapshot[];
    };

export function parsePollResults(input: unknown, _poll: PollDefinition): Parsed<PollResults | undefined> {
  return parsed(input as PollResults | undefined);
}
