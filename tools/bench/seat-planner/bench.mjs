import {gzipped} from '../pages.mjs';
import {rotated} from '../statistics.mjs';
import {candidates} from './candidates.mjs';
import {measureMoves, measureRender, measureSuggestions, prepare} from './measure.mjs';
import {report} from './report.mjs';

const samen = /** @type {import('./candidates.mjs').Candidate} */ (candidates.find(({id}) => id === 'samen'));

/** @type {import('../run.mjs').Bench<import('./measure.mjs').Context, import('./report.mjs').Round>} */
export const bench = {
  widget: 'seat-planner',
  pages: {
    pages: [...candidates, {id: 'suggest', script: 'suggest.js'}],
    scripts: {harness: 'seat-planner.ts', seatchart: 'seatchart.js', suggest: 'suggest.ts'},
    styles: {'seatchart.css': 'seatchart/dist/seatchart.min.css'},
  },
  prepare: (browser, url) => prepare(browser, url, samen),
  async measure({browser, url, round}, context) {
    /** @type {Pick<import('./report.mjs').Round, 'renders' | 'moves'>} */
    const measured = {renders: {}, moves: {}};
    for (const candidate of rotated(candidates, round)) {
      measured.renders[candidate.id] = await measureRender(browser, url, candidate, context);
      if (candidate.clicks)
        measured.moves[candidate.id] = await measureMoves(browser, url, candidate, context);
    }
    return {...measured, suggestions: await measureSuggestions(browser, url, samen)};
  },
  report({scripts, allScripts}, rounds, folder) {
    const chunks = scripts.samen?.filter((file) => file.includes('/chunks/')) ?? [];
    /** @type {typeof scripts} */
    const all = {...scripts, samen: allScripts};
    return report(rounds, {
      first: (id) => gzipped(folder, scripts[id] ?? []),
      all: (id) => gzipped(folder, all[id] ?? []),
      chunk: gzipped(folder, chunks),
    });
  },
};
