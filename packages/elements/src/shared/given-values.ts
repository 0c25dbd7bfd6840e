/** Nothing was given: also what an empty attribute or field says. */
export const isNothing = (input: unknown): boolean => input === undefined || input === null || input === '';

/** Whether a page gives the same again, maybe in a new list: frameworks do on each render, and mean nothing by it. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  try {
    return JSON.stringify(one) === JSON.stringify(other);
  } catch {
    return false; // what cannot be written is not compared
  }
}
