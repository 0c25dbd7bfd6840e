// Notes with tags: their first render, a toggle, a text of hundreds of pages, and the rules alone.
import {harness, loadedBy, onPage, pointsOf, working, workingEach} from '../browser.mjs';
import {crowds, large, note} from './candidates.mjs';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('./candidates.mjs').Candidate} Candidate */
/** @typedef {{kB: number, tags: number}} Size */
/** @typedef {{first: number, whole: number, longTasks: number[]}} Rendered ms */
/**
 * @typedef {object} Context
 * @property {Record<string, string[]>} scripts those of each candidate, until its text is there
 * @property {string[]} allScripts those that ours loads by itself
 */

export const toggles = 6;
const empty = '<samen-source-tagger></samen-source-tagger>';

/**
 * A page whose files are there, where nothing like these notes was shown yet.
 * @template T @param {Browser} browser @param {string} url @param {Candidate} candidate @param {(page: Page) => Promise<T>} act
 */
const onReadyPage = (browser, url, {id}, act) =>
  onPage(browser, `${url}${id}.html`, async (page) => {
    if (id === 'samen') {
      await harness(page, 'warmUp', empty);
      await page.evaluate(`customElements.get('samen-source-tagger').preload()`);
    }
    await harness(page, 'rested');
    return act(page);
  });

/** @param {Browser} browser @param {string} url @param {Candidate} candidate */
export const measureRender = (browser, url, candidate) =>
  onReadyPage(browser, url, candidate, async (page) => {
    const {outcome, work} = await working(
      page,
      () => /** @type {Promise<Rendered>} */ (harness(page, 'render', candidate.id, note)),
    );
    return {...outcome, work};
  });

/** @param {Browser} browser @param {string} url @param {Candidate} candidate @returns {Promise<Rendered>} */
export const measureLarge = (browser, url, candidate) =>
  onReadyPage(browser, url, candidate, (page) => harness(page, 'render', candidate.id, large));

/**
 * Toggles of one source of the first sentence, beside so many tags.
 * @param {Browser} browser @param {string} url @param {Candidate} candidate @param {Size} size
 */
export const measureToggles = (browser, url, candidate, size) =>
  onReadyPage(browser, url, candidate, async (page) => {
    await harness(page, 'render', candidate.id, size);
    await harness(page, 'rested');
    const aim = async () => {
      const [{x, y}] = /** @type {[import('../browser.mjs').Point]} */ (
        await pointsOf(page, candidate.toggle ?? '', 1)
      );
      return () => page.mouse.click(x, y);
    };
    await (
      await aim()
    )(); // the first one may wait for a file
    await harness(page, 'rested');
    const seen = [];
    for (let i = 0; i < 3; i++) {
      const click = await aim();
      await harness(page, 'watchClick', []);
      await click();
      seen.push(await harness(page, 'clickSeen'));
    }
    if (!seen.every(({took}) => took)) throw new Error(`A click in ${candidate.id} changed nothing.`);
    const worked = await workingEach(
      page,
      Array.from({length: toggles}, () => aim),
    );
    return {
      painted: seen.map(({painted}) => /** @type {number} */ (painted)),
      frames: seen.map(({frames}) => /** @type {number} */ (frames)),
      work: worked.reduce((sum, {work}) => sum + work, 0) / toggles,
    };
  });

/** @param {Browser} browser @param {string} url @param {Candidate} candidate */
export async function measureCrowds(browser, url, candidate) {
  const all = [];
  for (const size of crowds) all.push(await measureToggles(browser, url, candidate, size));
  return all;
}

/** @param {Browser} browser @param {string} url */
export const measureRules = (browser, url) =>
  onPage(browser, `${url}rules.html`, async (page) => ({
    cutNote: /** @type {number} */ (await harness(page, 'cut', note.kB)),
    cutLarge: /** @type {number} */ (await harness(page, 'cut', large.kB)),
    again: /** @type {{ms: number, found: number}} */ (await harness(page, 'findAgain', note.kB)),
  }));

/** @param {Browser} browser @param {string} url @param {Candidate} samen @returns {Promise<Context>} */
export async function prepare(browser, url, samen) {
  const first = await loadedBy(browser, `${url}${samen.id}.html`, (page) =>
    harness(page, 'firstScripts', empty),
  );
  const all = await loadedBy(browser, `${url}${samen.id}.html`, async (page) => {
    await harness(page, 'warmUp', empty);
    await page.evaluate(`customElements.get('samen-source-tagger').preload()`);
    await harness(page, 'rested');
  });
  return {scripts: {samen: first.outcome, recogito: ['recogito.js']}, allScripts: all.files};
}
