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

/** What stands in a place besides the box, when the best place once did not take a change. */
interface Margin {
  /** In a later place: what left the box while the best place still had it, id and revision. */
  readonly gone?: readonly (readonly [string, number])[];
  /** In a later place: the name of this text. */
  readonly mark?: string;
  /** In the best place: the texts of later places that went along already, and may still be there. */
  readonly taken?: readonly string[];
}

function readMargin(text: string | undefined): Margin {
  try {
    return JSON.parse(text ?? '{}') as Margin;
  } catch {
    return {};
  }
}

/** The text to keep; nothing at all leaves no trace. */
function write(box: Outbox, {gone = [], taken = [], mark}: Margin): string | undefined {
  if (gone.length > 0 || taken.length > 0 || (mark && box.length > 0))
    return JSON.stringify({...(JSON.parse(outboxToJson(box)) as object), gone, taken, mark});
  return box.length > 0 ? outboxToJson(box) : undefined;
}

/**
 * The box of one endpoint on this device. It is written as a whole to the first place that takes it. What a later place
 * or the memory holds from a time when the first did not, goes along with the next change, once.
 */
export class OutboxStore {
  readonly #places: readonly Place[];
  readonly #now: () => number;
  /** What no place took. */
  #rest: Outbox = emptyOutbox;
  /** Without this, what cannot be taken out of a place would be sent without end. */
  #gone: ReadonlyMap<string, number> = new Map();
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
    let best: string | undefined;
    let from = emptyOutbox;
    let box = emptyOutbox;
    let gone = new Map<string, number>();
    const work = (later: Iterable<string>) => {
      const {taken = []} = readMargin(best);
      const fresh = [...later].filter((text) => !taken.includes(readMargin(text).mark ?? ''));
      gone = new Map([...fresh.flatMap((text) => readMargin(text).gone ?? []), ...this.#gone]);
      const boxes = [best, ...fresh].map((text) => parseOutbox(text, this.#now()).value);
      const known = merge(...boxes, this.#rest);
      from = known.filter(({id, response}) => response.revision > (gone.get(id) ?? 0));
      box = edit(from);
      for (const {id, response} of known) gone.set(id, Math.max(response.revision, gone.get(id) ?? 0));
      for (const {id} of box) gone.delete(id);
    };
    for (const [index, place] of this.#places.entries()) {
      const left = new Map<Place, string>();
      try {
        await place.update((text) => {
          const others = this.#places.slice(index + 1);
          for (const each of [...(index > 0 ? [place] : []), ...others]) {
            const found = each === place ? text : each.peek?.();
            if (found !== undefined) left.set(each, found);
          }
          if (index === 0) best = text;
          work(left.values());
          const marks = [...left.values()].map((each) => readMargin(each).mark ?? '');
          return write(box, index === 0 ? {taken: marks} : {gone: [...gone], mark: String(Math.random())});
        });
      } catch {
        continue; // the next place
      }
      this.#rest = emptyOutbox;
      this.#gone = index === 0 ? new Map() : gone;
      left.delete(place);
      for (const [each, text] of left) await clear(each, text);
      return {box, where: place.where, isChanged: box !== from};
    }
    work([]);
    this.#rest = box;
    this.#gone = gone;
    return {box, where: 'memory', isChanged: box !== from};
  }
}

/** Empties a place that has only what went along elsewhere. */
async function clear(place: Place, known: string | undefined): Promise<void> {
  if (known === undefined) return;
  // When another tab wrote meanwhile, it stays until the next change.
  await place.update((text) => (text === known ? undefined : text)).catch(() => {});
}
