/** What a page changed in what it gives, laid on what a user made of it in the meantime. */

/**
 * A list after news of the page. Of what the page gave before and gives now only the differences count: what it took away
 * goes, what is new comes, and of what stays the fields that it changed change. What the user added stays, behind those of
 * the page; what the user took away stays away until the page gives it anew.
 *
 * @param before what the page gave last; [] when this is the first time.
 * @returns the same list when nothing changes.
 */
export function listWithNews<T extends object>(
  present: readonly T[],
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
): readonly T[] {
  if (isSame(before, after)) return present;
  const byKey = (list: readonly T[]) => new Map(list.map((item) => [keyOf(item), item]));
  const [mine, old, now] = [byKey(present), byKey(before), byKey(after)];
  const theirs = after.flatMap((item): T[] => {
    const [own, last] = [mine.get(keyOf(item)), old.get(keyOf(item))];
    if (own) return [fieldsWithNews(own, last ?? {}, item)];
    return last ? [] : [item];
  });
  const added = present.filter((item) => !old.has(keyOf(item)) && !now.has(keyOf(item)));
  const all = [...theirs, ...added];
  const isUnchanged = all.length === present.length && all.every((item, index) => item === present[index]);
  return isUnchanged ? present : Object.freeze(all);
}

/**
 * The same for the fields of one value.
 *
 * @returns the same value when nothing changes; else in the order in which a parser writes fields, so that the same value
 *   is the same text.
 */
export function fieldsWithNews<T extends object>(present: T, before: Partial<T>, after: T): T {
  const fields: Partial<T> = {};
  for (const key of new Set([...Object.keys(after), ...Object.keys(present)]) as Set<keyof T & string>) {
    const source = isSame(before[key], after[key]) ? present : after;
    if (key in source) fields[key] = source[key];
  }
  return isSame(fields, present) ? present : Object.freeze(fields as T);
}

/** By what is in them: parsers write fields in a fixed order. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
