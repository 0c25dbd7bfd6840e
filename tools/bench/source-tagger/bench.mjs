import {gzipped} from '../pages.mjs';
import {rotated} from '../statistics.mjs';
import {candidates} from './candidates.mjs';
import {measureCrowds, measureLarge, measureRender, measureRules, prepare} from './measure.mjs';
import {report} from './report.mjs';

const samen = /** @type {import('./candidates.mjs').Candidate} */ (candidates.find(({id}) => id === 'samen'));

/** @type {import('../run.mjs').Bench<import('./measure.mjs').Context, import('./report.mjs').Round>} */
export const bench = {
  widget: 'source-tagger',
  pages: {
    pages: [...candidates, {id: 'rules', script: 'source-rules.js'}],
    scripts: {harness: 'source-tagger.ts', recogito: 'recogito.js', 'source-rules': 'source-rules.ts'},
    styles: {'recogito.css': '@recogito/text-annotator/dist/text-annotator.css'},
  },
  prepare: (browser, url) => prepare(browser, url, samen),
  async measure({browser, url, round}) {
    /** @type {Pick<import('./report.mjs').Round, 'renders' | 'larges' | 'toggled'>} */
    const measured = {renders: {}, larges: {}, toggled: {}};
    for (const candidate of rotated(candidates, round)) {
      const {id} = candidate;
      measured.renders[id] = await measureRender(browser, url, candidate);
      measured.larges[id] = await measureLarge(browser, url, candidate);
      if (candidate.toggle) measured.toggled[id] = await measureCrowds(browser, url, candidate);
    }
    return {...measured, rules: await measureRules(browser, url)};
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
