// A cold start: a page that has nothing of a candidate yet gets its files, runs them and shows the questions.
import {harness, loadedBy, onPage, working} from '../browser.mjs';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('./candidates.mjs').Candidate} Candidate */
/** @typedef {{painted: number, shift: number, longTasks: number[]}} Started */
/**
 * @typedef {object} Context
 * @property {string[]} first the scripts of ours until the questions are there, besides the loader
 * @property {string[]} all those that ours loads by itself
 */

/** @param {Browser} browser @param {string} url @param {Candidate} candidate @returns {Promise<Started & {work: number}>} */
export const measureStart = (browser, url, {id}) =>
  onPage(browser, `${url}start.html`, async (page) => {
    // Else the second round would find the files, and what the engine made of them, in the cache.
    await page.setCacheEnabled(false);
    await harness(page, 'quiet');
    const {outcome, work} = await working(
      page,
      () => /** @type {Promise<Started>} */ (harness(page, 'start', id)),
    );
    return {...outcome, work};
  });

/** @param {Browser} browser @param {string} url @returns {Promise<Context>} */
export async function prepare(browser, url) {
  const {files} = await loadedBy(browser, `${url}start.html`, (page) => harness(page, 'start', 'samen'));
  // As the size limits name them: what the loader gets at once; the rest comes after the first paint.
  const first = files.filter((file) => /\/(shared|common|early|feedback-poll)-[^/]+\.js$/.test(file));
  return {first, all: files};
}
