/** When a role is named: expected and offered before the decision, experienced after it. */
export const moments = Object.freeze(['expected', 'offered', 'experienced'] as const);

/** One of {@link moments}. */
export type Moment = (typeof moments)[number];

/** The two parts of a decision in which the role can differ: talking about it, and deciding. */
export const phases = Object.freeze(['exchange', 'decision'] as const);

/** One of {@link phases}. */
export type Phase = (typeof phases)[number];
