export {phases, type Phase} from './phases.js';

/** When a role is named: expected and offered before the decision, experienced after it. */
export const moments = Object.freeze(['expected', 'offered', 'experienced'] as const);

/** One of {@link moments}. */
export type Moment = (typeof moments)[number];
