/** Reading JSON that came over the network: the endpoint trusts nobody, so every field may be anything. */

export type Loose = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null;

/** The objects in a list; none of anything else. */
export const objects = (value: unknown): readonly Loose[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

/** Texts and numbers only: `String` of some objects throws. */
export const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** The word for an id; `undefined` for what is not in the list. */
export const word = (words: Readonly<Record<string, string>>, id: unknown): string | undefined =>
  Object.hasOwn(words, text(id)) ? words[text(id)] : undefined;

/** The object in a text; `undefined` when there is none. */
export function readJson(json: string): Loose | undefined {
  try {
    const data: unknown = JSON.parse(json);
    return isObject(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Finds the name of a participant; somebody who is not in the list is called by the id. */
export function namesIn(data: Loose): (id: unknown) => string {
  const names = new Map(objects(data['participants']).map(({id, name}) => [text(id), text(name)]));
  return (id) => names.get(text(id)) ?? text(id);
}
