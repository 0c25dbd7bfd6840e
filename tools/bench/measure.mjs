// One measurement = one new page. The page tells times (page/harness.ts), the browser how long its main thread worked.
import {setTimeout} from 'node:timers/promises';
import {comparison} from './candidates.mjs';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('./candidates.mjs').Candidate} Candidate */
/** @typedef {import('./candidates.mjs').Texts} Texts */
/** @typedef {{html: string, css: string}} Copy */

export const count = 100;
export const picks = 10;
const rest = 250; // ms
const picker = '<samen-ladder-picker></samen-ladder-picker>';

/** @param {Page} page @param {string} name of harness.ts @param {unknown[]} values @returns {Promise<any>} */
const harness = (page, name, ...values) =>
  page.evaluate(`harness.${name}(${values.map((value) => JSON.stringify(value)).join(', ')})`);

/** @template T @param {Browser} browser @param {string} url @param {(page: Page) => Promise<T>} act @returns {Promise<T>} */
export async function onPage(browser, url, act) {
  const page = await browser.newPage();
  try {
    await page.setViewport({width: 1000, height: 900});
    await page.goto(url, {waitUntil: 'load'});
    return await act(page);
  } finally {
    await page.close();
  }
}

/**
 * What the main thread does while something happens, and until it rests. Counted in time of the processor: other programs
 * on this machine make it longer, but by far not as much as they do on the clock.
 * @template T @param {Page} page @param {() => Promise<T>} act @returns {Promise<{outcome: T, work: number}>} work in ms
 */
async function working(page, act) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  await session.send('HeapProfiler.collectGarbage');
  const worked = async () => {
    const {metrics} = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({name}) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const before = await worked();
  const outcome = await act();
  // Nothing to await: what a component does later, it does unasked. To look for it would be work of the same thread.
  await setTimeout(rest);
  const work = (await worked()) - before;
  await session.detach();
  return {outcome, work};
}

/** @param {Page} page @param {Candidate} candidate */
async function clicker(page, {option}) {
  const found = await page.$$(option);
  const points = await Promise.all(
    found.map(async (element) => {
      const box = await element.boundingBox();
      if (!box) throw new Error(`${option} cannot be seen.`);
      return {x: box.x + Math.min(box.width / 2, 60), y: box.y + box.height / 2};
    }),
  );
  if (points.length !== 5) throw new Error(`${option} finds ${points.length} options instead of 5.`);
  return async (/** @type {number} */ index) => {
    const {x, y} = /** @type {{x: number, y: number}} */ (points[index % points.length]);
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
      await harness(page, 'watchPick');
      await pick(i);
      seen.push(await harness(page, 'pickSeen'));
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
  for (const candidate of candidates)
    about[candidate.id] = await onPage(browser, 'about:blank', async (page) => {
      /** @type {string[]} */
      const files = [];
      page.on('response', (response) => {
        const {pathname} = new URL(response.url());
        if (pathname.endsWith('.js') && pathname !== '/harness.js') files.push(pathname.slice(1));
      });
      await page.goto(`${url}${candidate.id}.html`, {waitUntil: 'load'});
      if (candidate.id === 'copy') await harness(page, 'defineCopy', copy);
      await harness(page, 'warmUp', candidate.html(texts));
      await harness(page, 'create', candidate.html(texts), count);
      return {files, late: await harness(page, 'lateChanges')};
    });
  return {texts, copy, comparisonCopy, about};
}
