/** Equal footing is whether what a source brings is used, not how much of it there is. */
import {sources, type Source} from './axes.js';
import {perSource, stands, tally} from './balance.js';
import type {Tag} from './tag.js';

/** How far the statements of one source came. */
export interface SourceUse {
  /** All statements with this source: whatever was discussed or used was brought first. */
  readonly brought: number;
  /** Those that came at least as far as being discussed. */
  readonly discussed: number;
  readonly used: number;
  /** `used / brought`; `null` when nothing was brought. */
  readonly share: number | null;
  /** There are enough statements to compare it with other sources: at least 3. */
  readonly isCompared: boolean;
}

/** Fewer statements of a source say nothing about how it is used. */
const leastToCompare = 3;

/** Fewer tagged statements say nothing about what is missing. */
const leastToMiss = 5;

/** How far the statements of each source came; one with two sources counts for both. Orphans do not count. */
export function use(tags: readonly Tag[]): Readonly<Record<Source, SourceUse>> {
  const standing = tags.filter(stands);
  return perSource((source) => {
    const own = standing.filter((tag) => tag.sources.includes(source));
    const [brought, used] = [own.length, own.filter(({stage}) => stage === 'used').length];
    const discussed = used + own.filter(({stage}) => stage === 'discussed').length;
    const share = brought === 0 ? null : used / brought;
    return Object.freeze({brought, discussed, used, share, isCompared: brought >= leastToCompare});
  });
}

/**
 * Whether the sources are used alike: 1 when each has the same share that is used, 0 when one is never used.
 *
 * @returns the smallest share of {@link use} divided by the largest, over the sources with at least 3 statements;
 *   `null`, too little to compare, with fewer than two of those, or when nothing of them is used.
 */
export function footing(tags: readonly Tag[]): number | null {
  const enough = Object.values(use(tags)).filter(({isCompared}) => isCompared);
  const shares = enough.map(({share}) => share ?? 0);
  const most = Math.max(0, ...shares);
  return shares.length < 2 || most === 0 ? null : Math.min(...shares) / most;
}

/** The sources that no statement has, from 5 tagged statements on; none before that. */
export function missingSources(tags: readonly Tag[]): readonly Source[] {
  const counts = tally(tags);
  const isEnough = counts.tagged >= leastToMiss;
  return Object.freeze(isEnough ? sources.filter((source) => counts[source] === 0) : []);
}
