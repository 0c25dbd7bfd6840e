/** What can be said about a statement: four axes, independent of each other. */

/** The three sources of knowledge. They are equal; the order is alphabetical in no language and means nothing. */
export const sources = Object.freeze(['scientific', 'professional', 'experiential'] as const);

/** One of {@link sources}. */
export type Source = (typeof sources)[number];

/** How far a contribution came, least far first. */
export const stages = Object.freeze(['brought', 'discussed', 'used'] as const);

/** One of {@link stages}. */
export type Stage = (typeof stages)[number];

/** The hats from which somebody knows the child; a host can add its own. */
export const knowers = Object.freeze(['child-knower', 'pupil-knower'] as const);

/** One of {@link knowers}. */
export type Knower = (typeof knowers)[number];

/** The positions that a parent may take; a host can add its own. */
export const stances = Object.freeze(['advocate', 'supporter'] as const);

/** One of {@link stances}. */
export type Stance = (typeof stances)[number];

/** The source with this id; `other` for an id that Samen does not know. */
export function sourceOf(id: string): Source | 'other' {
  return sources.find((source) => source === id) ?? 'other';
}
