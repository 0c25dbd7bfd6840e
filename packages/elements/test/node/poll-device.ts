/** A phone with tabs, for the real `Sender` in Node: what is on its disk stays, and a tab may be gone at any moment. */
import {parseOutbox, type Outbox, type PollResponse} from '@samen/model';
import type {Place} from '../../src/feedback-poll/outbox-places.js';
import {Sender} from '../../src/feedback-poll/sending.js';
import type {News} from '../../src/feedback-poll/tabs.js';
import type {World} from '../../src/feedback-poll/world.js';

/** Time goes faster here, so that a minute of waiting is not one. */
export interface Clock {
  readonly speed: number;
  now(): number;
  after(ms: number, act: () => void): () => void;
}

/** A clock that goes `speed` times as fast. */
export function fastClock(speed: number): Clock {
  const start = Date.now();
  return {
    speed,
    now: () => start + (Date.now() - start) * speed,
    after(ms, act) {
      const timer = setTimeout(act, ms / speed);
      return () => clearTimeout(timer);
    },
  };
}

/** Real ms that a request may take: a machine with other work to do is no bad network. */
export const patience = 1000;

const never = <T>() => new Promise<T>(() => {});
const soon = () => new Promise((done) => setImmediate(done));

export interface DeviceOptions {
  readonly endpoint: string;
  readonly clock: Clock;
  readonly random: () => number;
  /** How often the better place refuses a change, 0 to 1. */
  readonly refusal: number;
  /** An answer has left the box of a tab: somebody reads "Bedankt". */
  readonly onThanks: (sent: PollResponse) => void;
}

export class Device {
  readonly options: DeviceOptions;
  readonly disk = new Map<string, string>();
  readonly tabs = new Set<Tab>();
  /** What went wrong that no user would see. */
  readonly faults: string[] = [];
  /** Each revision that ever was on disk. */
  readonly kept = new Set<string>();
  readonly turns = new Map<string, Promise<unknown>>();
  sending = 0;

  constructor(options: DeviceOptions) {
    this.options = options;
  }

  open(): Tab {
    const tab = new Tab(this);
    this.tabs.add(tab);
    tab.sender.connect();
    return tab;
  }

  /** Nothing on its way, on disk or in a tab. */
  get isDone(): boolean {
    const kept = [...this.disk.values()].some((text) => text.includes('"response"'));
    return !kept && this.sending === 0 && [...this.tabs].every(({sender}) => sender.box.length === 0);
  }
}

export class Tab {
  readonly sender: Sender;
  readonly #device: Device;
  readonly #atEnd = new Set<() => void>();
  #box: Outbox = [];
  isOpen = true;
  hear: ((news: News) => void) | undefined;

  constructor(device: Device) {
    this.#device = device;
    const {endpoint, clock, random} = device.options;
    const world: World = {
      random,
      timeLimit: patience * clock.speed,
      now: () => clock.now(),
      after: (ms, act) => clock.after(ms, () => this.isOpen && act()),
      fetch: (url, init) => this.#fetch(url, init),
      places: () => [this.#place('indexeddb'), this.#place('local-storage')],
      exclusive: (name, act, signal) => this.#exclusive(name, act, signal),
      openChannel: (_name, hear) => {
        this.hear = hear;
        return {tell: (news) => this.#tell(news), close: () => (this.hear = undefined)};
      },
    };
    this.sender = new Sender({endpoint, onChange: (box) => this.#onChange(box)}, world);
  }

  /** As when somebody closes a tab or the phone does: no goodbye, nothing that waits goes on. */
  kill(): void {
    this.isOpen = false;
    this.hear = undefined;
    for (const act of this.#atEnd) act();
    this.#device.tabs.delete(this);
  }

  #onChange(box: Outbox): void {
    const before = this.#box;
    this.#box = box;
    for (const {id, response} of before)
      if (!box.some((each) => each.id === id)) this.#device.options.onThanks(response);
    // Somebody who reads that it did not work, and tries again.
    const stopped = box.find(({state}) => state === 'stopped');
    if (stopped)
      setTimeout(() => {
        if (this.isOpen) void this.sender.keepOn(stopped.id);
      }, 20);
  }

  #place(where: 'indexeddb' | 'local-storage'): Place {
    const {disk, kept, options} = this.#device;
    return {
      where,
      peek: () => disk.get(where),
      update: async (edit) => {
        await soon();
        if (!this.isOpen) return never();
        const isRefused = where === 'indexeddb' && options.random() < options.refusal;
        const next = edit(disk.get(where)); // some refuse only at the end
        if (isRefused) throw new Error('QuotaExceededError');
        if (next === undefined) disk.delete(where);
        else disk.set(where, next);
        for (const {id, response} of parseOutbox(next, 0).value) kept.add(`${id} r${response.revision}`);
        await soon();
        if (!this.isOpen) return never();
      },
    };
  }

  async #exclusive(name: string, act: () => Promise<void>, signal?: AbortSignal): Promise<void> {
    const {turns} = this.#device;
    const before = turns.get(name);
    let release = () => {};
    const mine = new Promise<void>((done) => (release = done));
    turns.set(
      name,
      Promise.resolve(before).then(() => mine),
    );
    this.#atEnd.add(release);
    await before;
    if (!this.isOpen) return never();
    if (!signal?.aborted) await act();
    release();
    this.#atEnd.delete(release);
  }

  #tell(news: News): void {
    for (const tab of this.#device.tabs)
      if (tab !== this) setImmediate(() => tab.hear?.(structuredClone(news)));
  }

  /** A request of this tab. It breaks off when the tab goes; whether it has arrived by then, nobody knows. */
  async #fetch(url: string, init: RequestInit): Promise<Response> {
    const device = this.#device;
    const isAnswer = init.method === 'PUT';
    const gone = new AbortController();
    const end = () => {
      gone.abort();
      leave();
    };
    const leave = () => {
      if (isAnswer && this.#atEnd.delete(end)) device.sending -= 1;
    };
    if (isAnswer) {
      device.sending += 1;
      if (device.sending > 1) device.faults.push('two tabs were sending at once');
      const {id, revision} = JSON.parse(String(init.body)) as PollResponse;
      const isKept = device.kept.has(`${id} r${revision}`);
      if (!isKept) device.faults.push(`${id} was sent and not kept`);
    }
    this.#atEnd.add(end);
    try {
      const signal = AbortSignal.any([gone.signal, init.signal!]);
      const response = await fetch(url, {...init, signal});
      return this.isOpen ? response : await never<Response>();
    } catch (error) {
      if (!this.isOpen) return never();
      throw error;
    } finally {
      leave();
      this.#atEnd.delete(end);
    }
  }
}
