import {sources} from './axes.js';
import {knownSources, stands} from './balance.js';
import type {Tag} from './tag.js';

/** What can be seen in a text of the three levels on which sources come together. */
export interface Levels {
  /** Level 1: each of the three sources is there. */
  readonly allBrought: boolean;
  /** Level 2: the ids of tags that answer a tag of which not all sources are the same. */
  readonly answered: readonly string[];
  /** Level 3: the ids of tags with two or three sources that were used. */
  readonly combinedUsed: readonly string[];
}

/**
 * What can be seen of the three levels of working together of J. Gerdes (2021, "All Inclusive?", dissertation, VU
 * Amsterdam: exchange, deepening, intensive), translated to tags by Samen: sources are brought, answer each other, are
 * used together. It says what stands in the text, not how good the conversation was. Orphans and sources that Samen
 * does not know count nowhere.
 */
export function levels(tags: readonly Tag[]): Levels {
  const standing = tags.filter((tag) => stands(tag) && knownSources(tag).length > 0);
  const byId = new Map(standing.map((tag) => [tag.id, tag]));
  const answersAnother = (tag: Tag): boolean => {
    const answered = tag.answers === undefined ? undefined : byId.get(tag.answers);
    return answered !== undefined && knownSources(answered).join() !== knownSources(tag).join();
  };
  const isCombined = (tag: Tag) => knownSources(tag).length > 1 && tag.stage === 'used';
  return Object.freeze({
    allBrought: sources.every((source) => standing.some((tag) => tag.sources.includes(source))),
    answered: idsOf(standing.filter(answersAnother)),
    combinedUsed: idsOf(standing.filter(isCombined)),
  });
}

function idsOf(tags: readonly Tag[]): readonly string[] {
  return Object.freeze(tags.map(({id}) => id));
}
