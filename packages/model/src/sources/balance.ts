import {sourceOf, sources, type Source} from './axes.js';
import type {Tag} from './tag.js';

/** How many statements have each source. */
export interface Tally extends Readonly<Record<Source, number>> {
  /** Statements with a source that Samen does not know, whatever else they have. */
  readonly other: number;
  /** Statements with at least one of the three sources. One with two of them counts once here and twice above. */
  readonly tagged: number;
}

/** How many statements have each source. Orphans do not count: nobody knows whether their words still stand there. */
export function tally(tags: readonly Tag[]): Tally {
  const standing = tags.filter(stands);
  return Object.freeze({
    ...perSource((source) => standing.filter((tag) => tag.sources.includes(source)).length),
    other: standing.filter((tag) => tag.sources.some((id) => sourceOf(id) === 'other')).length,
    tagged: standing.filter((tag) => knownSources(tag).length > 0).length,
  });
}

/**
 * What each source brings to the whole, in statements: one with two sources gives half of itself to either. Together
 * they are `tally(tags).tagged`.
 */
export function contributions(tags: readonly Tag[]): Readonly<Record<Source, number>> {
  const sixths = sixthsOf(tags);
  return perSource((source) => sixths[source] / 6);
}

/**
 * How evenly the three sources are there: 1 when each brings as much, 0 when there is only one.
 *
 * @returns H / ln 3, with H = -Σ p ln p the entropy (C.E. Shannon 1948) of the shares of {@link contributions}, and
 *   0 ln 0 = 0: the evenness J' of E.C. Pielou (1966, doi:10.1016/0022-5193(66)90013-0) for three kinds. `null`
 *   without one of the three sources.
 */
export function balance(tags: readonly Tag[]): number | null {
  const sixths = Object.values(sixthsOf(tags));
  const all = sixths.reduce((sum, each) => sum + each, 0);
  if (all === 0) return null;
  const shares = sixths.map((each) => each / all).filter((share) => share > 0);
  const entropy = shares.reduce((sum, share) => sum - share * Math.log(share), 0);
  return Math.min(1, entropy / Math.log(3));
}

/** Whether a tag counts: its words were found in the text. */
export function stands({certainty}: Tag): boolean {
  return certainty !== 'orphan';
}

/** Those of the three sources that a tag has. */
export function knownSources(tag: Tag): readonly Source[] {
  return sources.filter((source) => tag.sources.includes(source));
}

/** A frozen value for each of the three sources. */
export function perSource<T>(of: (source: Source) => T): Readonly<Record<Source, T>> {
  return Object.freeze({
    scientific: of('scientific'),
    professional: of('professional'),
    experiential: of('experiential'),
  });
}

/** In sixths, because halves and thirds of them are whole: the sum does not depend on the order. */
function sixthsOf(tags: readonly Tag[]): Readonly<Record<Source, number>> {
  const sixths = {scientific: 0, professional: 0, experiential: 0};
  for (const tag of tags.filter(stands)) {
    const known = knownSources(tag);
    for (const source of known) sixths[source] += 6 / known.length;
  }
  return sixths;
}
