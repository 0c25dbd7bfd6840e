/** When people can answer, what a server does with what comes in, and what a withdrawal does. */
import {responseToJson, type PollResponse} from './answers.js';
import type {PollDefinition, Round} from './definition.js';
import {instantOf} from './instant.js';

/** Where a round is in time. */
export type RoundState = 'not-yet-open' | 'open' | 'closed';

/** The state of a round; `now` in milliseconds since 1970. It opens at `open`, and at `close` it is closed. */
export function roundState({open, close}: Round, now: number): RoundState {
  const [from, until] = [instantOf(open), instantOf(close)];
  if (from !== undefined && now < from) return 'not-yet-open';
  return until !== undefined && now >= until ? 'closed' : 'open';
}

/** The round to show: the first that is open, else the first that is still to open, else the last. */
export function currentRound({rounds}: PollDefinition, now: number): Round {
  const first = (state: RoundState) => rounds.find((round) => roundState(round, now) === state);
  return first('open') ?? first('not-yet-open') ?? rounds.at(-1)!;
}

/** The answers of a poll as a server keeps them; frozen. */
export interface AnswerStore {
  readonly responses: readonly PollResponse[];
  /** Ids of answers that were withdrawn: they do not come back, also not from a request that was late. */
  readonly withdrawn: readonly string[];
}

/** No answers yet. */
export const emptyStore: AnswerStore = Object.freeze({
  responses: Object.freeze([]),
  withdrawn: Object.freeze([]),
});

/** What happened with a response that came in, with the HTTP status that tells so. */
export const outcomeStatus = Object.freeze({
  /** Kept for the first time. */
  created: 201,
  /** Was there already, word for word: a request that was sent again. */
  same: 200,
  /** A later revision took the place of an earlier one. */
  changed: 200,
  /** A revision as late or later is there with other answers. */
  conflict: 409,
  /** Withdrawn before. */
  withdrawn: 410,
  closed: 410,
  'not-yet-open': 403,
} as const);

/** One of the outcomes of {@link accept}. */
export type Outcome = keyof typeof outcomeStatus;

/**
 * What becomes of a response that was read by `parseResponse`. The same response any number of times, in any order and
 * also after closing, is there once: the answer to the first request may have got lost on its way.
 *
 * @returns the store as it was for every outcome besides `created` and `changed`.
 */
export function accept(
  poll: PollDefinition,
  store: AnswerStore,
  response: PollResponse,
  now: number,
): {readonly outcome: Outcome; readonly store: AnswerStore} {
  const told = (outcome: Outcome, next = store) => Object.freeze({outcome, store: next});
  if (store.withdrawn.includes(response.id)) return told('withdrawn');
  const known = store.responses.find(({id}) => id === response.id);
  if (known && isSameResponse(known, response)) return told('same');
  const round = poll.rounds.find(({id}) => id === response.round);
  const state = round ? roundState(round, now) : 'closed';
  if (state !== 'open') return told(state);
  if (!known) return told('created', keep(store, [...store.responses, response]));
  const isMoved = known.round !== response.round || known.group !== response.group;
  if (known.revision >= response.revision || isMoved) return told('conflict');
  const others = store.responses.map((each) => (each === known ? response : each));
  return told('changed', keep(store, others));
}

/**
 * Takes an answer out, at any time, also after closing. An id that is not there is remembered as well: its request may
 * still be on its way. Snapshots that were published stay as they are.
 */
export function withdraw(store: AnswerStore, id: string): AnswerStore {
  if (store.withdrawn.includes(id)) return store;
  const responses = store.responses.filter((each) => each.id !== id);
  return Object.freeze({
    responses: Object.freeze(responses),
    withdrawn: Object.freeze([...store.withdrawn, id]),
  });
}

function keep(store: AnswerStore, responses: readonly PollResponse[]): AnswerStore {
  return Object.freeze({...store, responses: Object.freeze(responses)});
}

/** Both come from `parseResponse`, so the order of fields and answers is that of the poll. */
function isSameResponse(one: PollResponse, other: PollResponse): boolean {
  return JSON.stringify(responseToJson(one)) === JSON.stringify(responseToJson(other));
}
