// The server side of <samen-feedback-poll> in one file, on Node, with the rules of @samen/model and nothing else.
// Yours is behind TLS, limits how often somebody may ask, and has a real database; what it does is this.
import {randomInt} from 'node:crypto';
import {createServer} from 'node:http';
import {
  acceptResponse,
  conversationResults,
  disclose,
  emptyAnswerStore,
  isUuid,
  maxResponseBytes,
  openLedger,
  outcomeStatus,
  parseResponse,
  withdrawResponse,
} from '@samen/model';

/**
 * @param {object} options
 * @param {readonly import('@samen/model').PollDefinition[]} options.polls as `parsePollDefinition` gave them
 * @param {{read(name: string): Promise<any>, write(name: string, state: object): Promise<void>}} options.keeper keeps
 *   plain JSON under a name; `write` is done when it is on disk
 * @param {(ticket: string, poll: string) => boolean} [options.mayUse] whether somebody may answer and see results
 * @param {ReadonlySet<string>} [options.approved] the texts that somebody has read and passed, by `textKey`
 * @param {() => number} [options.now]
 */
export function pollServer({polls, keeper, mayUse = () => true, approved = new Set(), now = Date.now}) {
  const path = /^\/polls\/([a-z0-9-]{1,64})\/(?:rounds\/([a-z0-9-]{1,64})\/answers\/([^/]+)|results)$/;

  async function answer(request) {
    const [, pollId, round, id] = path.exec(new URL(request.url, 'http://localhost').pathname) ?? [];
    const poll = polls.find((each) => each.id === pollId);
    const isThere = poll && (!id || (isUuid(id) && poll.rounds.some((each) => each.id === round)));
    if (!isThere) return problem(404, 'There is nothing at this address');
    const allowed = id ? ['PUT', 'DELETE'] : ['GET'];
    if (!allowed.includes(request.method)) return problem(405, 'Not done here', {allow: allowed.join()});
    const ticket = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    if (!mayUse(ticket, poll.id)) return problem(401, 'No valid ticket', {'www-authenticate': 'Bearer'});
    const body = request.method === 'PUT' ? await bodyOf(request) : '';
    if (body === undefined) return problem(413, 'More than 64 KiB');
    return inTurn(poll, (state) => {
      if (request.method === 'GET') return see(poll, state);
      return request.method === 'PUT' ? put(poll, {round, id}, state, body) : takeOut(state, id);
    });
  }

  // One request after the other per process. With more processes: a lock or a transaction of the database.
  let turn = Promise.resolve();
  function inTurn(poll, act) {
    const mine = turn.then(async () => {
      const name = `${poll.id}@${poll.version}`;
      const before = (await keeper.read(name)) ?? emptyState;
      const {state = before, ...reply} = act(before);
      // On disk before anybody hears of it: "Bedankt" is a promise.
      if (state !== before) await keeper.write(name, state);
      return reply;
    });
    turn = mine.catch(() => {});
    return mine;
  }

  function put(poll, {round, id}, state, body) {
    const {value, problems} = parseResponse(body, poll);
    const isForm = problems.some(({code}) => code === 'response-invalid');
    // The codes and places only: what somebody answered goes into no reply and no log.
    if (!value) return problem(isForm ? 400 : 422, 'Not an answer to this poll', {}, problems);
    if (value.id !== id || value.round !== round) return problem(400, 'The address is of another answer');
    const {outcome, store} = acceptResponse(poll, state.store, value, now());
    const status = outcomeStatus[outcome];
    if (status >= 400) return problem(status, outcome);
    // Of an anonymous poll the promise is fixed at the first answer of a round.
    const ledgers = {...state.ledgers, [round]: state.ledgers[round] ?? openLedger(poll, round)};
    return store === state.store ? {status} : {status, state: {...state, store, ledgers}};
  }

  function takeOut(state, id) {
    const store = withdrawResponse(state.store, id);
    return store === state.store ? {status: 204} : {status: 204, state: {...state, store}};
  }

  function see(poll, state) {
    const next = poll.mode === 'anonymous' ? publish(poll, state) : reveal(poll, state);
    const {id, version, mode} = poll;
    const part = mode === 'anonymous' ? {snapshots: next.snapshots} : {rounds: roundsOf(poll, next)};
    return {
      status: 200,
      state: next,
      type: 'application/json',
      body: JSON.stringify({schema: 'samen-poll-results/1', poll: id, version, mode, ...part}),
    };
  }

  /** An anonymous poll: only `disclose` says what may be seen. Its ledger is kept together with the snapshot. */
  function publish(poll, state) {
    let {ledgers, snapshots} = state;
    for (const [round, ledger] of Object.entries(ledgers)) {
      const own = state.store.responses.filter((each) => each.round === round);
      const found = disclose(poll, own, ledger, {now: now(), random, approved});
      if (!found.snapshot) continue; // found.withheld says why
      ledgers = {...ledgers, [round]: found.ledger};
      snapshots = [...snapshots, found.snapshot];
    }
    return snapshots === state.snapshots ? state : {...state, ledgers, snapshots};
  }

  /** A conversation: what was shown once, is not hidden again when somebody withdraws. */
  function reveal(poll, state) {
    const revealed = roundsOf(poll, state).filter(({results}) => results.state === 'revealed');
    if (revealed.length === state.revealed.length) return state;
    return {...state, revealed: revealed.map(({round}) => round)};
  }

  function roundsOf(poll, {store, revealed}) {
    return poll.rounds.map(({id: round}) => ({
      round,
      results: conversationResults(poll, round, store.responses, revealed.includes(round)),
    }));
  }

  return createServer((request, response) => {
    answer(request)
      // Not the error itself: it may hold what somebody wrote. With 503 the page tries again later.
      .catch(() => problem(503, 'Not kept', {'retry-after': '30'}))
      .then(({status, headers, type, body}) => {
        const kind = type && {'content-type': type};
        response.writeHead(status, {'cache-control': 'no-store', ...kind, ...headers}).end(body);
      });
  });
}

const emptyState = {store: emptyAnswerStore, ledgers: {}, snapshots: [], revealed: []};

/** For the order of texts, that nobody can foretell. */
const random = () => randomInt(2 ** 47) / 2 ** 47;

/** Problem details (RFC 9457). */
function problem(status, title, headers = {}, problems = []) {
  const places = problems.map(({code, path}) => ({code, path}));
  const body = JSON.stringify({title, status, ...(places.length > 0 && {problems: places})});
  return {status, headers, type: 'application/problem+json', body};
}

/** The text of a request; `undefined` for one that is too large. */
async function bodyOf(request) {
  const parts = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size <= maxResponseBytes) parts.push(part);
  }
  return size > maxResponseBytes ? undefined : Buffer.concat(parts).toString('utf8');
}
