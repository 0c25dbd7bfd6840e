/** What the answer of a server means to somebody who waits for "Bedankt", and how long to wait before the next try. */

/** The status of an HTTP response, with its `Retry-After` in milliseconds from now; or that there was none. */
export type SendResult =
  | {readonly status: number; readonly retryAfter?: number}
  /** No response: offline, refused, timed out, cut off. The request may have arrived. */
  | 'network';

/**
 * - `done`: the server has it.
 * - `stopped`: the server will never take this, for a reason to tell in plain words.
 * - `refused`: something is wrong with the page or its settings; the answers stay and can be copied.
 * - `missing`: perhaps not there yet; three times in an hour is `refused`.
 * - `retry`: later.
 */
export type Meaning = 'done' | 'stopped' | 'refused' | 'missing' | 'retry';

/** Conflict, gone (closed or withdrawn), answers that the poll does not take. */
const stopping = [409, 410, 422];

/** Too early, too slow, too often: the request itself is fine. */
const passing = [408, 425, 429];

/**
 * What a result means. Only 200 and 201 say that it is kept: 202 and 204 promise nothing, and a redirect may come from
 * the sign-in page of a wireless network. Other codes from 400 to 499 are refusals, also those nobody expected.
 */
export function meaningOf(result: SendResult): Meaning {
  if (result === 'network') return 'retry';
  const {status} = result;
  if (status === 200 || status === 201) return 'done';
  if (stopping.includes(status)) return 'stopped';
  if (status === 404) return 'missing';
  return status >= 400 && status < 500 && !passing.includes(status) ? 'refused' : 'retry';
}

const second = 1000;
/** Longest wait between two tries of our own, in ms. */
export const longestWait = 60 * second;
/** The longest `Retry-After` that is obeyed, in ms: a mistaken one must not keep an answer for ever. */
export const longestHold = 24 * 60 * 60 * second;

/**
 * Milliseconds until the next try: anything from 0 to 1 s x 2^n, at most 60 s, so that phones which lost one server do
 * not all come back at once.
 *
 * @param failures in a row, from 1.
 * @param random 0 to just under 1.
 *
 * Source: "full jitter", M. Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog, 2015.
 */
export function waitAfter(failures: number, random: number): number {
  return Math.floor(random * Math.min(longestWait, second * 2 ** Math.max(0, failures - 1)));
}

/**
 * `Retry-After` as milliseconds from now (RFC 9110, 10.2.3): seconds, or a date as HTTP writes it.
 *
 * @returns `undefined` for nothing and for what is neither; 0 for a date that is past; never over a day.
 */
export function retryAfterOf(header: unknown, now: number): number | undefined {
  const text = typeof header === 'string' ? header.trim() : '';
  if (/^\d+$/.test(text)) return Math.min(Number(text) * second, longestHold);
  const isDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text);
  const date = isDate ? Date.parse(text) : NaN;
  return Number.isNaN(date) ? undefined : Math.min(Math.max(0, date - now), longestHold);
}
