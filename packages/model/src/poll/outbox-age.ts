import type {OutboxEntry} from './outbox.js';

/** After this somebody is asked what to do with it: the device may have passed to somebody else. In ms. */
export const keptFor = 14 * 24 * 60 * 60 * 1000;

/** Whether an answer has waited so long that somebody is to be asked about it; `now` in ms since 1970. */
export function isOld({state, since}: OutboxEntry, now: number): boolean {
  return state !== 'sending' && now - since >= keptFor;
}
