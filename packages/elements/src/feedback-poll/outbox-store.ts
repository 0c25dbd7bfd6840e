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

/**
 * The box of one endpoint on this device. It is written as a whole to the first place that takes it. What a later place
 * or the memory holds from a time when the first did not, goes along with the next change.
 */
export class OutboxStore {
  readonly #places: readonly Place[];
  readonly #now: () => number;
  /** What no place took. */
  #rest: Outbox = emptyOutbox;
  /** What left the box while it could not be taken out of the first place: id and revision. */
  readonly #gone = new Map<string, number>();
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
    const work = (...found: readonly Outbox[]) => {
      const known = merge(seen, ...found, this.#rest);
      from = known.filter(({id, response}) => response.revision > (this.#gone.get(id) ?? 0));
      box = edit(from);
    };
    for (const [index, place] of this.#places.entries()) {
      const later = this.#places.slice(index + 1);
      let left: readonly (string | undefined)[] = [];
      try {
        await place.update((text) => {
          left = later.map((each) => each.peek?.());
          const found = this.#read(text);
          work(found, ...left.map((each) => this.#read(each)));
          seen = merge(seen, found);
          return box.length > 0 ? outboxToJson(box) : undefined;
        });
      } catch {
        continue; // the next place
      }
      this.#rest = emptyOutbox;
      for (const [at, each] of later.entries()) await clear(each, left[at]);
      if (index === 0) this.#gone.clear();
      else this.#remember(from, box);
      return {box, where: place.where, isChanged: box !== from};
    }
    work();
    this.#rest = box;
    this.#remember(from, box);
    return {box, where: 'memory', isChanged: box !== from};
  }

  /** What left would come back from a place that cannot be written, and be sent without end. */
  #remember(before: Outbox, after: Outbox): void {
    for (const {id, response} of before) this.#gone.set(id, response.revision);
    for (const {id} of after) this.#gone.delete(id);
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
