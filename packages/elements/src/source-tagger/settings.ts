/** What the attributes say, read only when more is there than the text. */
import {enumerated} from '../shared/enumerated.js';
import type {SourceTaggerAttributes} from './attributes.js';

export const axisNames = ['stage', 'knower', 'stance', 'speaker', 'answers'] as const;
/** What can be said of a statement besides its source. */
export type AxisName = (typeof axisNames)[number];

/** The axes that people are asked for, in our order. What Samen does not know is no axis. */
export function axesOf({axes}: Pick<SourceTaggerAttributes, 'axes'>): readonly AxisName[] {
  const words = axes.toLowerCase().split(/[\s,]+/);
  return axes.trim() === '' ? axisNames : axisNames.filter((axis) => words.includes(axis));
}

/** Whether any words can be tagged, not only statements. */
export const isFree = ({mode}: Pick<SourceTaggerAttributes, 'mode'>): boolean =>
  enumerated(mode, ['statements', 'free']) === 'free';

/** `show-balance` alone means yes. */
export const showsBalance = ({showBalance}: Pick<SourceTaggerAttributes, 'showBalance'>): boolean =>
  showBalance !== null && showBalance !== undefined && String(showBalance).toLowerCase() !== 'false';

/** How people are called in files. */
export const privacyOf = (privacy: string): 'role' | 'initials' | 'name' =>
  enumerated(privacy, ['role', 'initials', 'name']);
