/**
 * The answers that are on their way: nothing lost, nothing twice. A pure state machine; whoever uses it keeps each new
 * state before acting on it, and lets one sender at a time work on it (Web Locks).
 *
 * ```ts
 * box = put(box, response, now);                     // keep it, then:
 * const entry = due(box, now);                       // or set a timer for nextTime(box)
 * box = start(box, entry.id);                        // keep it, send entry.response, then:
 * box = settle(box, entry, result, now, random());   // gone from the box: "Bedankt"
 * ```
 *
 * It is sent again until the server says that it has it, and the server knows an answer by its id and revision: that is
 * what makes it once.
 */
import {isOld} from './outbox-age.js';
import type {PollResponse} from './answers.js';
import {longestHold, meaningOf, waitAfter, type SendResult} from './outbox-status.js';

/** One answer on its way. */
export interface OutboxEntry {
  /** That of the response. */
  readonly id: string;
  readonly response: PollResponse;
  /** `stopped`: not sent again by itself; the words stay until somebody throws them away. */
  readonly state: 'waiting' | 'sending' | 'stopped';
  /** When it was put in, or somebody said to keep it; ms since 1970. */
  readonly since: number;
  /** Not sent before this; ms since 1970. */
  readonly nextAt: number;
  /** The server asked to wait until then: also a wake does not go before. */
  readonly holdUntil: number;
  /** Failures in a row. */
  readonly failures: number;
  /** When it was not found, in the last hour. */
  readonly missing: readonly number[];
  /** Of `stopped`: why, and the status that said so. */
  readonly reason?: 'stopped' | 'refused';
  readonly status?: number;
}

/** The oldest first; each id once. */
export type Outbox = readonly OutboxEntry[];

/** Nothing on its way. */
export const emptyOutbox: Outbox = Object.freeze([]);

const hour = 60 * 60 * 1000;
const mostMissing = 3;

/**
 * Puts an answer in. A later revision of one that is there takes its place, and is sent even if the earlier one was
 * stopped; the same or an earlier revision changes nothing.
 */
export function put(box: Outbox, response: PollResponse, now: number): Outbox {
  const known = box.find(({id}) => id === response.id);
  if (known && known.response.revision >= response.revision) return box;
  const fresh: OutboxEntry = Object.freeze({
    ...{id: response.id, response, state: 'waiting', since: now, nextAt: now, failures: 0},
    // A server that asked to wait asked it of this device, not of this revision.
    holdUntil: known?.holdUntil ?? 0,
    missing: Object.freeze([]),
  });
  return known ? swap(box, known, fresh) : Object.freeze([...box, fresh]);
}

/** The answer to send now, if any: not while one is being sent, and not one that somebody is to be asked about. */
export function due(box: Outbox, now: number): OutboxEntry | undefined {
  if (box.some(({state}) => state === 'sending')) return undefined;
  return box.find((entry) => entry.state === 'waiting' && !isOld(entry, now) && startOf(entry, now) <= now);
}

/** When to look again, in ms since 1970; `undefined` when nothing waits. Can be past. */
export function nextTime(box: Outbox, now: number): number | undefined {
  const times = box
    .filter((entry) => entry.state === 'waiting' && !isOld(entry, now))
    .map((entry) => startOf(entry, now));
  return times.length > 0 ? Math.min(...times) : undefined;
}

/** The box while this one is being sent; the same box when it does not wait. */
export function start(box: Outbox, id: string): Outbox {
  const known = box.find((entry) => entry.id === id && entry.state === 'waiting');
  return known ? swap(box, known, {...known, state: 'sending'}) : box;
}

/**
 * The box after a try.
 *
 * @param sent the entry as `due` gave it. When its answer was changed meanwhile, the new one still has to go. A result
 *   that comes after all, when the page thought it was lost, can only do good: it counts if it says `done`.
 * @param random 0 to just under 1, for the wait.
 * @returns without the entry when the server has this revision.
 */
export function settle(
  box: Outbox,
  sent: OutboxEntry,
  result: SendResult,
  now: number,
  random: number,
): Outbox {
  const known = box.find(({id}) => id === sent.id);
  if (!known) return box;
  const isSame = known.response.revision === sent.response.revision;
  const meaning = meaningOf(result);
  if (meaning === 'done') return isSame ? discard(box, known.id) : box;
  const {retryAfter = 0} = result === 'network' ? {} : result;
  const holdUntil = retryAfter > 0 ? now + Math.min(retryAfter, longestHold) : 0;
  // Another revision, or a try that was given up: only that the server asked to wait still counts.
  if (!isSame || known.state !== 'sending') {
    return holdUntil > known.holdUntil ? swap(box, known, {...known, holdUntil}) : box;
  }
  const status = result === 'network' ? {} : {status: result.status};
  const missing = known.missing.filter((time) => now - time < hour);
  if (meaning === 'missing') missing.push(now);
  const isGone = meaning === 'missing' && missing.length >= mostMissing;
  if (meaning === 'stopped' || meaning === 'refused' || isGone) {
    const reason = meaning === 'stopped' ? 'stopped' : 'refused';
    return swap(box, known, {...known, ...status, state: 'stopped', reason, holdUntil});
  }
  const failures = known.failures + 1;
  const nextAt = Math.max(now + waitAfter(failures, random), holdUntil);
  return swap(box, known, {
    ...known,
    ...{state: 'waiting', failures, nextAt, holdUntil},
    missing: Object.freeze(missing),
  });
}

/**
 * The box as a sender finds it who has just got the lock: what was being sent by a page that is gone, waits again. It
 * may have arrived; then the server knows it.
 */
export function resume(box: Outbox): Outbox {
  if (!box.some(({state}) => state === 'sending')) return box;
  return Object.freeze(
    box.map((entry) =>
      entry.state === 'sending' ? Object.freeze({...entry, state: 'waiting' as const}) : entry,
    ),
  );
}

/** The box when there may be a network again (`online`, `pageshow`): everything now, except what a server held. */
export function wake(box: Outbox, now: number): Outbox {
  const isAsleep = (entry: OutboxEntry) => entry.state === 'waiting' && entry.nextAt > now;
  if (!box.some(isAsleep)) return box;
  const woken = (entry: OutboxEntry) => Object.freeze({...entry, nextAt: now});
  return Object.freeze(box.map((entry) => (isAsleep(entry) ? woken(entry) : entry)));
}

/** What has been here for 14 days: not sent any more until somebody says to {@link keepOn} or {@link discard} it. */
export function toAskAbout(box: Outbox, now: number): Outbox {
  return Object.freeze(box.filter((entry) => isOld(entry, now)));
}

/** Somebody wants this one sent after all, also when it was stopped. */
export function keepOn(box: Outbox, id: string, now: number): Outbox {
  const known = box.find((entry) => entry.id === id && entry.state !== 'sending');
  if (!known) return box;
  const {reason: _reason, status: _status, ...rest} = known;
  const again = {state: 'waiting' as const, since: now, nextAt: now, failures: 0, missing: Object.freeze([])};
  return swap(box, known, {...rest, ...again});
}

/** The box without this one. */
export function discard(box: Outbox, id: string): Outbox {
  return box.some((entry) => entry.id === id) ? Object.freeze(box.filter((entry) => entry.id !== id)) : box;
}

/** A clock that was set back must not keep an answer: no wait is longer than a day. */
function startOf({nextAt, holdUntil}: OutboxEntry, now: number): number {
  const time = Math.max(nextAt, holdUntil);
  return time > now + longestHold ? now : time;
}

function swap(box: Outbox, known: OutboxEntry, next: OutboxEntry): Outbox {
  const frozen = Object.freeze(next);
  return Object.freeze(box.map((entry) => (entry === known ? frozen : entry)));
}
