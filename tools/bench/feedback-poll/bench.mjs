import {gzipped} from '../pages.mjs';
import {rotated} from '../statistics.mjs';
import {candidates} from './candidates.mjs';
import {measureStart, prepare} from './measure.mjs';
import {report} from './report.mjs';

const styles = {'survey-core.css': 'survey-core/survey-core.min.css'};

/** @type {import('../run.mjs').Bench<import('./measure.mjs').Context, import('./report.mjs').Round>} */
export const bench = {
  widget: 'feedback-poll',
  pages: {
    pages: [{id: 'start'}],
    scripts: {harness: 'feedback-poll.ts', surveyjs: 'surveyjs.js'},
    styles,
  },
  prepare,
  async measure({browser, url, round}) {
    /** @type {import('./report.mjs').Round} */
    const measured = {starts: {}};
    for (const candidate of rotated(candidates, round))
      measured.starts[candidate.id] = await measureStart(browser, url, candidate);
    return measured;
  },
  report({first, all}, rounds, folder) {
    /** @type {Record<string, string[]>} */
    const firsts = {samen: first, surveyjs: ['surveyjs.js']};
    /** @type {Record<string, string[]>} */
    const alls = {...firsts, samen: all};
    return report(rounds, {
      first: (id) => gzipped(folder, firsts[id] ?? []),
      all: (id) => gzipped(folder, alls[id] ?? []),
      css: (id) => gzipped(folder, id === 'surveyjs' ? Object.keys(styles) : []),
    });
  },
};
