/** Test-only: a sender with a server, a clock and chance of the test's own; what it keeps on is the real browser. */
import type {Outbox, PollResponse} from '@samen/model';
import {databasePlace, localPlace} from './outbox-places.js';
import {Sender, type SenderOptions} from './sending.js';
import {exclusive} from './tabs.js';
import type {World} from './world.js';

/** What the server does with one request: a status, a whole response, or `lost`. */
export type Reply = number | Response | 'lost' | Promise<number | Response | 'lost'>;

export interface Request {
  readonly url: string;
  readonly init: RequestInit;
  readonly body: PollResponse;
}

/** One endpoint that nobody else uses, and the pages of one device. */
export class Bench {
  readonly endpoint = `https://polls.example/${crypto.randomUUID()}`;
  /** A test that changes the database itself takes one of its own: other files run at the same time. */
  database = 'samen-outbox';
  readonly requests: Request[] = [];
  /** Called for each request; may look at what is kept at that moment. */
  reply: (request: Request) => Reply = () => 201;
  time = 1_800_000_000_000;
  readonly #timers = new Set<{readonly at: number; readonly act: () => void}>();
  readonly #senders: Sender[] = [];
  readonly #waiting = new Set<() => void>();

  /** A sender, as an element on a page has one; connected unless told otherwise. */
  sender(options: Partial<SenderOptions> = {}, isConnected = true): Sender {
    const world: Partial<World> = {
      now: () => this.time,
      random: () => 0.5,
      places: (key) => [databasePlace(key, this.database), localPlace(key, exclusive)],
      after: (ms, act) => {
        const timer = {at: this.time + ms, act};
        this.#timers.add(timer);
        this.#look();
        return () => this.#timers.delete(timer);
      },
      fetch: (url, init) => this.#fetch(url, init),
    };
    const onChange = () => this.#look();
    const sender = new Sender({endpoint: this.endpoint, onChange, ...options}, world);
    this.#senders.push(sender);
    if (isConnected) sender.connect();
    return sender;
  }

  get timers(): number {
    return this.#timers.size;
  }

  /** Lets time pass, and whatever was to happen by then. */
  pass(ms: number): void {
    this.time += ms;
    for (const timer of [...this.#timers]) {
      if (timer.at > this.time) continue;
      this.#timers.delete(timer);
      timer.act();
    }
  }

  /** When it holds; looked at after each change and request. */
  when(holds: () => boolean): Promise<void> {
    return new Promise((done) => {
      const look = () => {
        if (!holds()) return;
        this.#waiting.delete(look);
        done();
      };
      this.#waiting.add(look);
      look();
    });
  }

  /** When what is on its way was tried so often, and waits for its time. */
  async tried(sender: Sender, failures: number): Promise<Outbox> {
    const isTried = (entry: Outbox[number]) => entry.state === 'waiting' && entry.failures === failures;
    const box = await this.boxOf(sender, (each) => each.length > 0 && each.every(isTried));
    await this.when(() => this.#timers.size > 0);
    return box;
  }

  async boxOf(sender: Sender, fits: (box: Outbox) => boolean): Promise<Outbox> {
    await this.when(() => fits(sender.box));
    return sender.box;
  }

  end(): void {
    for (const sender of this.#senders) sender.disconnect();
  }

  #look(): void {
    for (const look of this.#waiting) look();
  }

  async #fetch(url: string, init: RequestInit): Promise<Response> {
    const body = (typeof init.body === 'string' ? JSON.parse(init.body) : {}) as PollResponse;
    const request = {url, init, body};
    this.requests.push(request);
    const broken = new Promise<never>((_, fail) => {
      init.signal?.addEventListener('abort', () => fail(new DOMException('', 'AbortError')));
    });
    this.#look();
    const answer = await Promise.race([this.reply(request), broken]);
    if (answer === 'lost') throw new TypeError('Failed to fetch');
    return typeof answer === 'number' ? new Response(null, {status: answer}) : answer;
  }
}

/** An answer of somebody. */
export const response = (fields: Partial<PollResponse> = {}): PollResponse => ({
  ...{id: crypto.randomUUID(), poll: 'after', version: 1, round: 'first', group: 'parents', revision: 1},
  answers: {line: 50, text: 'Ik werd niet gehoord.'},
  ...fields,
});

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('refused'));
  });

/** What stands in the database for an endpoint; `text` writes it instead. */
export async function inDatabase(
  {endpoint, database: name}: Bench,
  text?: string,
): Promise<string | undefined> {
  const database = await asked(indexedDB.open(name));
  try {
    if (!database.objectStoreNames.contains('boxes')) return undefined;
    const boxes = database.transaction('boxes', 'readwrite').objectStore('boxes');
    if (text !== undefined) await asked(boxes.put(text, endpoint));
    return await asked(boxes.get(endpoint) as IDBRequest<string | undefined>);
  } finally {
    database.close();
  }
}

/** A database that somebody else has made, in this version and with these stores; its name. */
export async function otherDatabase(version: number, stores: readonly string[]): Promise<string> {
  const name = `samen-outbox-${crypto.randomUUID()}`;
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => stores.forEach((store) => request.result.createObjectStore(store));
  (await asked(request)).close();
  return name;
}

/** What stands in localStorage for an endpoint. */
export const inLocalStorage = (endpoint: string): string | null =>
  localStorage.getItem(`samen-outbox ${endpoint}`);

/** Puts something in the place of a method of the browser while `act` runs. */
export async function instead<T extends object>(
  target: T,
  name: keyof T & string,
  value: unknown,
  act: () => Promise<void>,
): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, {configurable: true, writable: true, value});
  try {
    await act();
  } finally {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  }
}
