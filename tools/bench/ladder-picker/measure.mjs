// A hundred groups, picks in the first of them, and a comparison.
import {harness, loadedBy, onPage, pointsOf, working} from '../browser.mjs';
import {comparison} from './candidates.mjs';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('./candidates.mjs').Candidate} Candidate */
/** @typedef {import('./candidates.mjs').Texts} Texts */
/** @typedef {import('../browser.mjs').Copy} Copy */

export const count = 100;
export const picks = 10;
const picker = '<samen-ladder-picker></samen-ladder-picker>';

/** @param {Page} page @param {Candidate} candidate */
async function clicker(page, {option}) {
  const points = await pointsOf(page, option, 5);
  return async (/** @type {number} */ index) => {
    const {x, y} = /** @type {import('../browser.mjs').Point} */ (points[index % points.length]);
    await page.mouse.click(x, y);
  };
}

/**
 * A hundred groups, and then picks in the first of them.
 * @param {Browser} browser @param {string} url @param {Candidate} candidate @param {Texts} texts @param {Copy} copy
 */
export const measureGroups = (browser, url, candidate, texts, copy) =>
  onPage(browser, `${url}${candidate.id}.html`, async (page) => {
    const html = candidate.html(texts);
    if (candidate.id === 'copy') await harness(page, 'defineCopy', copy);
    await harness(page, 'warmUp', html);
    const created = await working(page, () => harness(page, 'create', html, count));
    const pick = await clicker(page, candidate);
    const seen = [];
    for (let i = 0; i < picks; i++) {
      await harness(page, 'watchClick', ['input', 'sl-input']);
      await pick(i);
      seen.push(await harness(page, 'clickSeen'));
    }
    if (!seen.every(({took}) => took)) throw new Error(`A click in ${candidate.id} chose nothing.`);
    const picking = await working(page, async () => {
      for (let i = 0; i < picks; i++) await pick(i);
    });
    return {
      painted: /** @type {number} */ (created.outcome),
      work: created.work,
      pickPainted: seen.map(({painted}) => painted),
      pickFrames: seen.map(({frames}) => frames),
      pickWork: picking.work / picks,
    };
  });

/**
 * The first comparison of twelve parties in a page whose files are there, and the tenth.
 * @param {Browser} browser @param {string} url @param {'samen' | 'copy'} id ours, or what it made without a component
 * @param {Copy} copy
 */
export const measureComparison = (browser, url, id, copy) =>
  onPage(browser, `${url}${id}.html`, async (page) => {
    const html = id === 'copy' ? '<bench-copy></bench-copy>' : comparison;
    if (id === 'copy') await harness(page, 'defineCopy', copy);
    else {
      await harness(page, 'warmUp', picker);
      await page.evaluate(`customElements.get('samen-ladder-picker').preload()`);
      await harness(page, 'quiet');
    }
    const layOut = () => working(page, () => harness(page, 'layOut', html));
    const first = await layOut();
    for (let i = 0; i < 8; i++) await harness(page, 'layOut', html);
    const tenth = await layOut();
    const read = (/** @type {typeof first} */ {outcome, work}) => ({
      .../** @type {{table: number, whole: number}} */ (outcome),
      work,
    });
    return {first: read(first), tenth: read(tenth)};
  });

/**
 * What the engine does when a page formats its first list, number or date, whoever asks for it.
 * @param {Browser} browser @param {string} url @returns {Promise<number>} ms
 */
export const measureIntl = (browser, url) =>
  onPage(browser, `${url}native.html`, async (page) => {
    const start = `const start = performance.now();`;
    const list = `new Intl.ListFormat('nl').format(['moeder', 'vader']);`;
    return Number(await page.evaluate(`(() => { ${start} ${list} return performance.now() - start; })()`));
  });

/**
 * What the measurements need beforehand, and what they would hide: changes after the frame whose time is told.
 * @param {Browser} browser @param {string} url @param {Candidate[]} candidates
 */
export async function prepare(browser, url, candidates) {
  const samen = `${url}samen.html`;
  const {texts, copy, comparisonCopy} = await onPage(browser, samen, async (page) => {
    await harness(page, 'warmUp', picker);
    await harness(page, 'create', picker, 1);
    const texts = await harness(page, 'textsOfPicker');
    const copy = await harness(page, 'copyOf', 'samen-ladder-picker');
    await harness(page, 'layOut', comparison);
    await harness(page, 'quiet');
    return {texts, copy, comparisonCopy: await harness(page, 'copyOf', 'samen-ladder-picker')};
  });
  /** @type {Record<string, {files: string[], late: number}>} */
  const about = {};
  for (const candidate of candidates) {
    const {files, outcome} = await loadedBy(browser, `${url}${candidate.id}.html`, async (page) => {
      if (candidate.id === 'copy') await harness(page, 'defineCopy', copy);
      await harness(page, 'warmUp', candidate.html(texts));
      await harness(page, 'create', candidate.html(texts), count);
      return /** @type {number} */ (await harness(page, 'lateChanges'));
    });
    about[candidate.id] = {files, late: outcome};
  }
  return {texts, copy, comparisonCopy, about};
}
