/**
 * Brings answers to a server: nothing lost, nothing twice. The rules are those of the outbox in the model; this keeps
 * each step on the device before it acts on it, and lets one tab at a time send.
 */
import {
  emptyOutbox,
  meaningOf,
  outboxDiscard,
  outboxDue,
  outboxKeepOn,
  outboxNextTime,
  outboxPut,
  outboxResume,
  outboxSettle,
  outboxStart,
  outboxToJson,
  outboxWake,
  type Outbox,
  type OutboxEntry,
  type PollResponse,
} from '@samen/model';
import type {KeptWhere} from './outbox-places.js';
import {OutboxStore, type Edit} from './outbox-store.js';
import {baseOf, deleteAnswer, getResults, putAnswer, type AnswerName} from './requests.js';
import type {Channel, News} from './tabs.js';
import {pageWorld, type World} from './world.js';

export type {KeptWhere} from './outbox-places.js';

/** What a sender is told; another endpoint is another sender. */
export interface SenderOptions {
  /** Base URL; may be relative, with or without a slash at the end. */
  readonly endpoint: string;
  /** Sent as `Authorization: Bearer …`; never kept. */
  readonly ticket?: string;
  /** Nothing on the device: what is not sent when the page goes, is gone. */
  readonly isMemoryOnly?: boolean;
  /** Hears after every change of the box, by this page or another. */
  readonly onChange: (box: Outbox) => void;
}

const moments = ['online', 'pageshow'];

/** The sending side of one endpoint on this page. */
export class Sender {
  readonly #options: SenderOptions;
  readonly #world: World;
  readonly #base: string;
  readonly #store: OutboxStore;
  #box: Outbox = emptyOutbox;
  /** Given here and not yet done with: when the device loses it (a cleared or broken store), it is put back. */
  readonly #own = new Map<string, PollResponse>();
  /** Done with, id and revision: what comes up after all, from a place that was slow or refused, is old. */
  readonly #done = new Map<string, number>();
  #life: AbortController | undefined;
  #channel: Channel | undefined;
  #callOff: (() => void) | undefined;
  #isSending = false;
  #isAsked = false;

  /** @param world @internal */
  constructor(options: SenderOptions, world: Partial<World> = {}) {
    this.#options = options;
    this.#world = {...pageWorld, ...world};
    this.#base = baseOf(options.endpoint);
    const places = options.isMemoryOnly ? [] : this.#world.places(this.#base);
    this.#store = new OutboxStore(places, this.#world.now);
  }

  /** What is on its way from this device, as far as this page knows; frozen entries, the oldest first. */
  get box(): Outbox {
    return this.#box;
  }

  /** Starts sending what waits, and listens for better times. Again without {@link disconnect} it does nothing. */
  connect(): void {
    if (this.#life) return;
    this.#life = new AbortController();
    const {signal} = this.#life;
    if (!this.#options.isMemoryOnly) {
      this.#channel = this.#world.openChannel(`samen-outbox ${this.#base}`, this.#hear);
    }
    const target = globalThis as Partial<EventTarget>;
    for (const moment of moments) target.addEventListener?.(moment, this.#wake, {signal});
    this.#wake();
  }

  /** Stops everything. A request that is under way is broken off; what it would have brought waits. */
  disconnect(): void {
    this.#life?.abort();
    this.#life = undefined;
    this.#channel?.close();
    this.#channel = undefined;
    this.#callOff?.();
    // What the others do meanwhile is not heard.
    this.#own.clear();
    this.#done.clear();
  }

  /**
   * Keeps an answer and sends it when it can. A later revision takes the place of an earlier one.
   *
   * @returns when it is kept, before the first request; never rejects.
   */
  async send(response: PollResponse): Promise<KeptWhere> {
    this.#own.set(response.id, response);
    this.#again(response.id);
    const where = await this.#change((box) => outboxPut(box, response, this.#world.now()));
    void this.#sendAll();
    return where;
  }

  /** Takes an answer out, at the server and on this device. `failed`: it is as it was, and can be tried again. */
  async withdraw(of: AnswerName): Promise<'done' | 'failed'> {
    const isOut = await deleteAnswer(this.#world, this.#base, this.#options.ticket, of);
    if (isOut) await this.discard(of.id);
    return isOut ? 'done' : 'failed';
  }

  /** Somebody wants this one sent after all. */
  async keepOn(id: string): Promise<void> {
    await this.#change((box) => outboxKeepOn(box, id, this.#world.now()));
    void this.#sendAll();
  }

  /** Throws away what is on this device; what the server has, it keeps. */
  async discard(id: string): Promise<void> {
    this.#over(id, Infinity);
    await this.#change((box) => outboxDiscard(box, id));
  }

  /** One step of the box, kept, and told to who listens. */
  async #change(edit: Edit): Promise<KeptWhere> {
    const {box, where, isChanged} = await this.#store.change((found) => edit(this.#known(found)));
    const isNews = outboxToJson(box) !== outboxToJson(this.#box);
    this.#box = box;
    if (isChanged) this.#channel?.tell({});
    if (isNews) this.#tell(box);
    this.#setTimer();
    return where;
  }

  /** A mistake of who listens must not stop the sending; it is for the console. */
  #tell(box: Outbox): void {
    try {
      this.#options.onChange(box);
    } catch (error) {
      queueMicrotask(() => {
        throw error;
      });
    }
  }

  /** What was read, without what is done with, and with what should have been there. */
  #known(box: Outbox): Outbox {
    const isOver = ({id, response}: OutboxEntry) => response.revision <= (this.#done.get(id) ?? 0);
    const left = box.some(isOver) ? box.filter((entry) => !isOver(entry)) : box;
    // Without a channel an answer that another tab has brought would seem lost.
    if (!this.#channel) return left;
    return [...this.#own.values()].reduce((all, each) => outboxPut(all, each, this.#world.now()), left);
  }

  /** This revision does not have to be kept any more; the others hear it before it leaves the box. */
  #over(id: string, revision: number): void {
    this.#forget(id, revision);
    this.#channel?.tell({over: {id, revision}});
  }

  #forget(id: string, revision: number): void {
    this.#done.set(id, Math.max(revision, this.#done.get(id) ?? 0));
    if ((this.#own.get(id)?.revision ?? Infinity) <= revision) this.#own.delete(id);
  }

  /** Somebody sends it again, perhaps after throwing it away. */
  #again(id: string): void {
    if (this.#done.delete(id)) this.#channel?.tell({again: id});
  }

  readonly #hear = ({over, again}: News): void => {
    if (over) this.#forget(over.id, over.revision);
    else if (again !== undefined) this.#done.delete(again);
    else this.#look((box) => box);
  };

  readonly #wake = (): void => this.#look((box) => outboxWake(box, this.#world.now()));

  #look(edit: Edit): void {
    void this.#change(edit).then(() => this.#sendAll());
  }

  #setTimer(): void {
    this.#callOff?.();
    const now = this.#world.now();
    const time = this.#life && !this.#isSending ? outboxNextTime(this.#box, now) : undefined;
    if (time === undefined) return;
    // Longer than browsers can count, is now.
    const wait = Math.min(Math.max(0, time - now), 2 ** 31 - 1);
    this.#callOff = this.#world.after(wait, () => this.#look((box) => box));
  }

  /** Sends all that can go now, once no other tab is sending. */
  async #sendAll(): Promise<void> {
    this.#isAsked = true;
    if (this.#isSending) return;
    this.#isSending = true;
    while (this.#isAsked && this.#life) {
      this.#isAsked = false;
      const {signal} = this.#life;
      if (!outboxDue(outboxResume(this.#box), this.#world.now())) continue;
      const send = () => this.#sendInTurn(signal);
      if (this.#options.isMemoryOnly) await send();
      else await this.#world.exclusive(`samen-outbox ${this.#base}`, send, signal);
    }
    this.#isSending = false;
    this.#setTimer();
  }

  async #sendInTurn(signal: AbortSignal): Promise<void> {
    const {now, random} = this.#world;
    let edit: Edit = outboxResume; // of who held the turn before
    while (!signal.aborted) {
      let sent: OutboxEntry | undefined;
      const before = edit;
      await this.#change((found) => {
        const box = before(found);
        sent = outboxDue(box, now());
        return sent ? outboxStart(box, sent.id) : box;
      });
      if (!sent) return;
      const entry: OutboxEntry = sent;
      const result = await putAnswer(this.#world, this.#base, this.#options.ticket, entry.response, signal);
      const isBrokenOff = signal.aborted && result === 'network';
      if (meaningOf(result) === 'done') this.#over(entry.id, entry.response.revision);
      const [time, luck] = [now(), random()];
      edit = isBrokenOff ? outboxResume : (box) => outboxSettle(box, entry, result, time, luck);
      if (signal.aborted) await this.#change(edit);
    }
  }
}

/** The results of a poll as the server gives them, JSON that was read and not checked. Rejects without. */
export function fetchResults(endpoint: string, poll: string, ticket?: string): Promise<unknown> {
  return getResults(pageWorld, baseOf(endpoint), ticket, poll);
}
