import type {Statement, Tag, TextRange} from '@samen/model';
import {blockSize} from './text-view.js';

const none: readonly Tag[] = [];

/**
 * Which tags lie over which statement. Only what a change of the tags touches is looked at again: the list of a statement,
 * and the version of its block, stay the same as long as nothing in it changed.
 */
export class Placement {
  readonly #statements: readonly Statement[];
  readonly #tagsOf = new Map<number, readonly Tag[]>();
  readonly #versions: number[] = [];
  #tags: readonly Tag[] = none;
  /** How many statements have a tag with a source. */
  tagged = 0;

  constructor(statements: readonly Statement[]) {
    this.#statements = statements;
  }

  /** In the order of the text; the same list until one of them changes. */
  tagsOf(index: number): readonly Tag[] {
    return this.#tagsOf.get(index) ?? none;
  }

  /** Another number when anything in the block has changed. */
  version(block: number): number {
    return this.#versions[block] ?? 0;
  }

  /** @param tags in the order of the text */
  update(tags: readonly Tag[]): void {
    const before = this.#tags;
    if (tags === before) return;
    this.#tags = tags;
    // A change is mostly about one tag: what is the same at both ends is passed over.
    let start = 0;
    while (start < tags.length && tags[start] === before[start]) start++;
    let [end, oldEnd] = [tags.length, before.length];
    while (end > start && oldEnd > start && tags[end - 1] === before[oldEnd - 1])
      [end, oldEnd] = [end - 1, oldEnd - 1];
    const now = new Set(tags.slice(start, end));
    const old = new Set(before.slice(start, oldEnd));
    const gone = new Map<number, Set<Tag>>();
    const come = new Map<number, Tag[]>();
    for (const tag of old) if (!now.has(tag)) this.#each(tag, (index) => setIn(gone, index).add(tag));
    for (const tag of now) if (!old.has(tag)) this.#each(tag, (index) => listIn(come, index).push(tag));
    for (const index of new Set([...gone.keys(), ...come.keys()]))
      this.#set(index, gone.get(index), come.get(index) ?? []);
  }

  #set(index: number, gone: ReadonlySet<Tag> | undefined, come: readonly Tag[]): void {
    const list = this.tagsOf(index);
    const next = [...(gone ? list.filter((tag) => !gone.has(tag)) : list), ...come].sort(
      ({anchor: a}, {anchor: b}) => a.start - b.start || a.end - b.end,
    );
    this.tagged += Number(next.some(hasSource)) - Number(list.some(hasSource));
    if (next.length > 0) this.#tagsOf.set(index, next);
    else this.#tagsOf.delete(index);
    const block = Math.floor(index / blockSize);
    this.#versions[block] = this.version(block) + 1;
  }

  #each({anchor, certainty}: Tag, found: (index: number) => void): void {
    if (certainty === 'orphan') return;
    for (
      let index = firstEndingAfter(this.#statements, anchor.start);
      index < this.#statements.length;
      index++
    ) {
      if (this.#statements[index]!.start >= anchor.end) return;
      found(index);
    }
  }
}

const hasSource = ({sources}: Tag): boolean => sources.length > 0;

function setIn(map: Map<number, Set<Tag>>, index: number): Set<Tag> {
  const found = map.get(index) ?? new Set();
  map.set(index, found);
  return found;
}

function listIn(map: Map<number, Tag[]>, index: number): Tag[] {
  const found = map.get(index) ?? [];
  map.set(index, found);
  return found;
}

/** The first statement that ends behind this place; their number when there is none. */
export function firstEndingAfter(statements: readonly TextRange[], place: number): number {
  let [low, high] = [0, statements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (statements[middle]!.end > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
