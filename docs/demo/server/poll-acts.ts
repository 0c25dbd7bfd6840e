/** What a collector does with its file; all rules are those of the model. */
import {
  acceptResponse,
  conversationResults,
  disclose,
  openLedger,
  withdrawResponse,
  type PollDefinition,
  type PollResponse,
  type ResponseOutcome,
} from '@samen/model';
import type {Change, PollFile} from './poll-file.js';

/** Takes an answer in. The first of a round of an anonymous poll fixes what was promised. */
export function accept(
  poll: PollDefinition,
  file: PollFile,
  response: PollResponse,
  now: number,
): Change<ResponseOutcome> {
  const {outcome, store} = acceptResponse(poll, file.answers, response, now);
  if (store === file.answers) return {file, told: outcome};
  const isFirst = !file.ledgers.some(({round}) => round === response.round);
  const ledger = isFirst ? openLedger(poll, response.round) : undefined;
  const ledgers = ledger ? [...file.ledgers, ledger] : file.ledgers;
  return {file: {...file, answers: store, ledgers}, told: outcome};
}

/** Takes an answer out, whether it is there, was there or is still to come. */
export function withdraw(file: PollFile, id: string): Change<undefined> {
  const answers = withdrawResponse(file.answers, id);
  return {file: answers === file.answers ? file : {...file, answers}, told: undefined};
}

/** What chance and time do, and which texts were read and passed. */
export interface ResultsContext {
  readonly now: number;
  readonly random: () => number;
  readonly approved: ReadonlySet<string>;
}

/** What anybody may see now, as `PollResults`. What is shown for the first time, is remembered. */
export function results(poll: PollDefinition, file: PollFile, context: ResultsContext): Change<unknown> {
  const {id, version, mode} = poll;
  const head = {schema: 'samen-poll-results/1', poll: id, version, mode};
  if (mode === 'conversation') {
    const rounds = poll.rounds.flatMap(({id: round}) => {
      const {responses} = file.answers;
      const found = conversationResults(poll, round, responses, file.revealed.includes(round));
      return found ? [{round, results: found}] : [];
    });
    const shown = rounds.filter((each) => each.results.state === 'revealed').map(({round}) => round);
    const isNews = shown.some((round) => !file.revealed.includes(round));
    return {file: isNews ? {...file, revealed: shown} : file, told: {...head, rounds}};
  }
  let next = file;
  for (const before of file.ledgers) {
    const own = file.answers.responses.filter(({round}) => round === before.round);
    const {ledger, snapshot} = disclose(poll, own, before, context);
    if (!snapshot) continue;
    const ledgers = next.ledgers.map((each) => (each === before ? ledger : each));
    next = {...next, ledgers, snapshots: [...next.snapshots, snapshot]};
  }
  return {file: next, told: {...head, snapshots: next.snapshots}};
}
