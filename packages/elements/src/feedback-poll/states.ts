import type {OutboxEntry, RoundState} from '@samen/model';
import type {DefinitionStatus} from './definition-source.js';

/** What can be on screen; also as `:state(…)`. */
export type PollStateName =
  | 'loading'
  /** Nothing answered yet. */
  | 'ready'
  | 'editing'
  /** Something must be mended before it can be sent. */
  | 'checking'
  /** Safe on the device, and not sent yet. */
  | 'kept'
  | 'sending'
  | 'sent'
  | 'results'
  | 'not-yet-open'
  | 'closed'
  /** Answered on an earlier visit. */
  | 'already-answered'
  | 'definition-problem'
  /** Kept, and the server could not be reached. */
  | 'offline'
  /** The server does not take it. */
  | 'refused';

/** The state with what its words need. */
export type PollState =
  | {readonly name: Exclude<PollStateName, 'kept' | 'sending' | 'offline' | 'refused'>}
  | {readonly name: 'kept' | 'sending' | 'offline' | 'refused'; readonly entry: OutboxEntry | undefined};

/** What the state follows from. */
export interface StateFacts {
  readonly definition: DefinitionStatus;
  readonly round: RoundState;
  readonly isEmpty: boolean;
  readonly hasErrors: boolean;
  /** Handed over, and not being changed. */
  readonly isGiven: boolean;
  /** In this visit. */
  readonly isGivenNow: boolean;
  /** Being written to the device. */
  readonly isHandingOver: boolean;
  /** The answers on their way. */
  readonly entry: OutboxEntry | undefined;
  readonly hasResults: boolean;
}

/** The state that follows from the facts: there is no other place that keeps it. */
export function stateOf(facts: StateFacts): PollState {
  const {definition, round, entry} = facts;
  if (definition === 'nothing' || definition === 'loading') return {name: 'loading'};
  if (definition === 'problem') return {name: 'definition-problem'};
  if (facts.isHandingOver) return {name: 'sending', entry};
  if (facts.isGiven) {
    if (entry) return {name: nameOf(entry), entry};
    if (facts.hasResults) return {name: 'results'};
    if (facts.isGivenNow) return {name: 'sent'};
    return {name: round === 'closed' ? 'closed' : 'already-answered'};
  }
  if (round === 'not-yet-open') return {name: round};
  if (round === 'closed') return {name: facts.hasResults ? 'results' : round};
  if (facts.hasErrors) return {name: 'checking'};
  return {name: facts.isEmpty ? 'ready' : 'editing'};
}

function nameOf({state, failures}: OutboxEntry): 'sending' | 'refused' | 'offline' | 'kept' {
  if (state === 'sending') return 'sending';
  if (state === 'stopped') return 'refused';
  return failures > 0 ? 'offline' : 'kept';
}
