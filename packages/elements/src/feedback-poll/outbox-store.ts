/** Keeps the box in the best place that takes it, and loses nothing when a place stops doing so. */
import {emptyOutbox, outboxToJson, parseOutbox, type Outbox, type OutboxEntry} from '@samen/model';
import type {KeptWhere, Place} from './outbox-places.js';

/** A step of the box; pure, because it may be done again for another place. */
export type Edit = (box: Outbox) => Outbox;

/** The box after a change, and where it is kept. */
export interface Kept {
  readonly box: Outbox;
  readonly where: KeptWhere;
  /** Whether the change itself did something. */
  readonly isChanged: boolean;
}

/** Of each id the latest revision, and of the same revision the one that comes last. */
function merge(...all: readonly Outbox[]): Outbox {
  const found = new Map<string, OutboxEntry>();
  for (const entry of all.flat()) {
    const known = found.get(entry.id);
    if (!known || known.response.revision <= entry.response.revision) found.set(entry.id, entry);
  }
  return [...found.values()];
}

/** What left the box while a better place still had it: id and revision. */
type Gone = ReadonlyMap<string, number>;

/** The text to keep; nothing at all leaves no trace. */
function write(box: Outbox, gone: Gone): string | undefined {
  if (gone.size === 0) return box.length > 0 ? outboxToJson(box) : undefined;
  return JSON.stringify({...(JSON.parse(outboxToJson(box)) as object), gone: [...gone]});
}

function readGone(text: string | undefined): Gone {
  try {
    const {gone = []} = JSON.parse(text ?? '{}') as {gone?: readonly [string, number][]};
    return new Map(gone);
  } catch {
    return new Map();
  }
}

/**
 * The box of one endpoint on this device. It is written as a whole to the first place that takes it. What a later place
 * or the memory holds from a time when the first did not, goes along with the next change.
 */
export class OutboxStore {
  readonly #places: readonly Place[];
  readonly #now: () => number;
  /** What no place took. */
  #rest: Outbox = emptyOutbox;
  /** Without this, what cannot be taken out of a place would be sent without end. */
  #gone: Gone = new Map();
  #turn: Promise<unknown> = Promise.resolve();

  /** @param places the best first; none is memory only. */
  constructor(places: readonly Place[], now: () => number) {
    this.#places = places;
    this.#now = now;
  }

  /** Changes the box; one change after the other. Never rejects. */
  change(edit: Edit): Promise<Kept> {
    const turn = this.#turn.then(() => this.#change(edit));
    this.#turn = turn;
    return turn;
  }

  async #change(edit: Edit): Promise<Kept> {
    let seen = emptyOutbox;
    let from = emptyOutbox;
    let box = emptyOutbox;
    let gone = new Map<string, number>();
    const work = (...texts: readonly (string | undefined)[]) => {
      gone = new Map([...texts.flatMap((text) => [...readGone(text)]), ...this.#gone]);
      const known = merge(seen, ...texts.map((text) => this.#read(text)), this.#rest);
      from = known.filter(({id, response}) => response.revision > (gone.get(id) ?? 0));
      box = edit(from);
      for (const {id, response} of known) gone.set(id, Math.max(response.revision, gone.get(id) ?? 0));
      for (const {id} of box) gone.delete(id);
    };
    for (const [index, place] of this.#places.entries()) {
      const later = this.#places.slice(index + 1);
      let left: readonly (string | undefined)[] = [];
      try {
        await place.update((text) => {
          left = later.map((each) => each.peek?.());
          work(text, ...left);
          seen = merge(seen, this.#read(text));
          return write(box, index === 0 ? new Map() : gone);
        });
      } catch {
        continue; // the next place
      }
      this.#rest = emptyOutbox;
      this.#gone = index === 0 ? new Map() : gone;
      for (const [at, each] of later.entries()) await clear(each, left[at]);
      return {box, where: place.where, isChanged: box !== from};
    }
    work();
    this.#rest = box;
    this.#gone = gone;
    return {box, where: 'memory', isChanged: box !== from};
  }

  #read(text: string | undefined): Outbox {
    return parseOutbox(text, this.#now()).value;
  }
}

/** Empties a place that has only what went along elsewhere. */
async function clear(place: Place, known: string | undefined): Promise<void> {
  if (known === undefined) return;
  // When another tab wrote meanwhile, it stays until the next change.
  await place.update((text) => (text === known ? undefined : text)).catch(() => {});
}
