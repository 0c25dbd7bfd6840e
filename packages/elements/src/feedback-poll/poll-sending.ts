import type {OutboxEntry, PollResponse} from '@samen/model';
import {loadPart, type LazyLoader} from '../shared/lazy.js';
import type {Answering} from './answering.js';
import {sendingPart} from './parts.js';
import type {KeptWhere, Sender} from './sending.js';

interface Host {
  readonly endpoint: string;
  readonly ticket: string;
  readonly kiosk: boolean;
  readonly keep: string;
  readonly isConnected: boolean;
}

/** Hands answers to the outbox, and looks what becomes of them. */
export class PollSending {
  readonly #host: Host;
  readonly #answering: Answering;
  readonly #lazy: LazyLoader;
  readonly #update: () => void;
  #sender: Sender | undefined;
  /** What the sender was made for: with other settings there is another. */
  #madeFor = '';
  #isConnected = false;
  /** Where the last answers are kept until they are sent. */
  where: KeptWhere | undefined;
  isHandingOver = false;
  ready: Promise<unknown> = Promise.resolve();

  constructor(host: Host, answering: Answering, lazy: LazyLoader, update: () => void) {
    this.#host = host;
    this.#answering = answering;
    this.#lazy = lazy;
    this.#update = update;
  }

  connect(): void {
    this.#isConnected = true;
    this.#sender?.connect();
  }

  disconnect(): void {
    this.#isConnected = false;
    this.#sender?.disconnect();
  }

  /** The sender comes as soon as there is an address: answers of an earlier visit may be waiting. */
  follow(): void {
    if (this.#host.endpoint && this.#lazy.want(sendingPart)) this.#make();
  }

  /** These answers on their way. */
  get entry(): OutboxEntry | undefined {
    const {id} = this.#answering;
    return id ? this.#sender?.box.find((each) => each.id === id) : undefined;
  }

  /** Whether these answers still have to go. */
  get unsent(): boolean {
    return this.isHandingOver || this.entry !== undefined;
  }

  /** How many answers of others on this device still have to go. */
  get others(): number {
    const {id} = this.#answering;
    return this.#sender?.box.filter((each) => each.id !== id).length ?? 0;
  }

  /** Says whether the answers are kept: from then on the outbox sees to it that they arrive. */
  async send(response: PollResponse): Promise<boolean> {
    if (this.isHandingOver) return true;
    this.isHandingOver = true;
    this.#update();
    const sent = this.#handOver(response);
    this.ready = sent;
    return sent;
  }

  async #handOver(response: PollResponse): Promise<boolean> {
    try {
      await loadPart(sendingPart);
      this.where = await this.#make().send(response);
      this.#answering.isSafe = this.where !== 'memory';
      this.#answering.give();
      return true;
    } catch {
      return false;
    } finally {
      this.isHandingOver = false;
      this.#look();
    }
  }

  retry(): void {
    const {entry} = this;
    if (entry) void this.#sender?.keepOn(entry.id);
  }

  discard(id: string): void {
    void this.#sender?.discard(id);
  }

  async withdraw(): Promise<'done' | 'failed'> {
    const {poll, round, id} = this.#answering;
    if (!poll || !round) return 'failed';
    try {
      await loadPart(sendingPart);
      return await this.#make().withdraw({poll: poll.id, round: round.id, id});
    } catch {
      return 'failed';
    }
  }

  #make(): Sender {
    const {endpoint, ticket, kiosk} = this.#host;
    const isMemoryOnly = kiosk || this.#answering.keeping === 'no';
    const settings = JSON.stringify([endpoint, ticket, isMemoryOnly]);
    if (this.#sender && settings === this.#madeFor) return this.#sender;
    this.#sender?.disconnect();
    this.#madeFor = settings;
    const onChange = () => this.#look();
    const sender = new sendingPart.value!.Sender({endpoint, isMemoryOnly, onChange, ...(ticket && {ticket})});
    this.#sender = sender;
    if (this.#isConnected) sender.connect();
    return sender;
  }

  #look(): void {
    const answering = this.#answering;
    if (answering.isGiven && !this.unsent && !answering.isSafe) {
      answering.isSafe = true;
      answering.store();
    }
    this.#update();
  }
}
