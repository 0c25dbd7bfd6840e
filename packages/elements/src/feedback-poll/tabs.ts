/** What the tabs of one device do together: one sends at a time, and all hear of changes. */
import type {Exclusive} from './outbox-places.js';

/** What a tab tells the others; nothing in it: the box has changed. */
export interface News {
  /** This revision of this answer is done with, and does not have to be kept. */
  readonly over?: {readonly id: string; readonly revision: number};
  /** The answer with this id is sent again after all. */
  readonly again?: string;
}

/** To the other tabs and elements, not to oneself. */
export interface Channel {
  tell(news: News): void;
  close(): void;
}

/** `undefined` where there is none. */
export type OpenChannel = (name: string, hear: (news: News) => void) => Channel | undefined;

/**
 * With the Web Locks of the browser, across tabs. Where there are none or they are refused, `act` runs all the same: a
 * server knows an answer by its id, so that two senders are only double work.
 */
export const exclusive: Exclusive = async (name, act, signal) => {
  let hasRun = false;
  const once = () => {
    hasRun = true;
    return act();
  };
  try {
    await navigator.locks.request(name, signal ? {signal} : {}, once);
  } catch {
    if (!hasRun && !signal?.aborted) await act();
  }
};

/** A BroadcastChannel. */
export const openChannel: OpenChannel = (name, hear) => {
  try {
    const channel = new BroadcastChannel(name);
    channel.onmessage = ({data}: MessageEvent<unknown>) => hear((data ?? {}) as News);
    return {tell: (news) => channel.postMessage(news), close: () => channel.close()};
  } catch {
    return undefined;
  }
};
