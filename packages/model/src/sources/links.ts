/** Which tag answers which: each at most one, and never in a circle, so that every row of answers has a beginning. */
import type {Tag} from './tag.js';

/**
 * The tags whose `answers` has to go: there is no such tag, or following the answers from there would come back.
 * Of a circle one link goes. Every tag is looked at once.
 */
export function withLooseLink(tags: readonly Tag[]): ReadonlySet<Tag> {
  const byId = new Map(tags.map((tag) => [tag.id, tag]));
  const seen = new Set<Tag>();
  const loose = new Set<Tag>();
  for (const first of tags) {
    const row = new Set<Tag>();
    let tag: Tag | undefined = first;
    while (tag && !seen.has(tag)) {
      seen.add(tag);
      row.add(tag);
      if (tag.answers === undefined) break;
      const next = byId.get(tag.answers);
      if (!next || row.has(next)) loose.add(tag);
      tag = next;
    }
  }
  return loose;
}

/** Whether a tag can answer another: that exists, is not the tag itself, and does not answer it in the end. */
export function canAnswer(tags: readonly Tag[], id: string, answered: string): boolean {
  const byId = new Map(tags.map((tag) => [tag.id, tag]));
  const row = new Set<string>();
  for (let at: string | undefined = answered; at !== undefined && !row.has(at); at = byId.get(at)?.answers) {
    if (at === id) return false;
    row.add(at);
  }
  return byId.has(answered);
}

/** The same tag, answering nobody. */
export function unlinked({answers: _old, ...others}: Tag): Tag {
  return Object.freeze(others);
}

/** The tags without this one, without links to it, and without those that said nothing but that they answer it. */
export function without(tags: readonly Tag[], gone: Tag): readonly Tag[] {
  const ids = new Set([gone.id]);
  // A Set that is walked while it grows: what goes takes what is left empty with it.
  for (const id of ids) {
    for (const tag of tags) if (tag.answers === id && saysNothing(unlinked(tag))) ids.add(tag.id);
  }
  const others = tags.filter(({id}) => !ids.has(id));
  const isLost = ({answers}: Tag) => answers !== undefined && ids.has(answers);
  return Object.freeze(others.map((tag) => (isLost(tag) ? unlinked(tag) : tag)));
}

/** Nothing is said of the statement, so there is nothing to keep. */
export function saysNothing({sources, knower, stance, speaker, answers, stage}: Tag): boolean {
  const isSaid = [knower, stance, speaker, answers].some((each) => each !== undefined);
  return sources.length === 0 && !isSaid && stage === 'brought';
}
