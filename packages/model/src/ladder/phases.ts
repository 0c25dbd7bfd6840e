/** The two parts of a decision in which the role can differ: talking about it, and deciding. */
export const phases = Object.freeze(['exchange', 'decision'] as const);

/** One of {@link phases}. */
export type Phase = (typeof phases)[number];
