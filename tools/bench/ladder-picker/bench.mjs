import {gzipped} from '../pages.mjs';
import {rotated} from '../statistics.mjs';
import {candidates} from './candidates.mjs';
import {measureComparison, measureGroups, measureIntl, prepare} from './measure.mjs';
import {report} from './report.mjs';

/** @type {import('../run.mjs').Bench<Awaited<ReturnType<typeof prepare>>, import('./report.mjs').Round>} */
export const bench = {
  widget: 'ladder-picker',
  pages: {
    pages: candidates,
    scripts: {harness: 'ladder-picker.ts', shoelace: 'shoelace.js', material: 'material.js'},
    styles: {'shoelace.css': '@shoelace-style/shoelace/dist/themes/light.css'},
  },
  prepare: (browser, url) => prepare(browser, url, candidates),
  async measure({browser, url, round}, {texts, copy, comparisonCopy}) {
    /** @type {import('./report.mjs').Round} */
    const measured = {intl: await measureIntl(browser, url), groups: {}, comparisons: {}};
    for (const candidate of rotated(candidates, round))
      measured.groups[candidate.id] = await measureGroups(browser, url, candidate, texts, copy);
    for (const id of rotated(/** @type {const} */ (['copy', 'samen']), round))
      measured.comparisons[id] = await measureComparison(browser, url, id, comparisonCopy);
    return measured;
  },
  report({about}, rounds, folder) {
    const kB = (/** @type {string} */ id) => gzipped(folder, about[id]?.files ?? []);
    const chunks = about.samen?.files.filter((file) => file.includes('/chunks/')) ?? [];
    return report(rounds, kB, gzipped(folder, chunks));
  },
};
