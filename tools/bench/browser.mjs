// What every measurement does with the browser. One measurement = one new page. The page tells times (page/harness.ts),
// the browser how long its main thread worked.
import {setTimeout} from 'node:timers/promises';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {{html: string, css: string}} Copy markup and style sheets that an element of ours made, as text */
/** @typedef {{x: number, y: number}} Point */

const rest = 250; // ms

/** @param {Page} page @param {string} name of what a script in page/ put on `harness` @param {unknown[]} values @returns {Promise<any>} */
export const harness = (page, name, ...values) =>
  page.evaluate(`harness.${name}(${values.map((value) => JSON.stringify(value)).join(', ')})`);

/** @template T @param {Browser} browser @param {string} url @param {(page: Page) => Promise<T>} act @param {{width: number, height: number}} [viewport] @returns {Promise<T>} */
export async function onPage(browser, url, act, viewport = {width: 1000, height: 900}) {
  const page = await browser.newPage();
  try {
    await page.setViewport(viewport);
    await page.goto(url, {waitUntil: 'load'});
    return await act(page);
  } finally {
    await page.close();
  }
}

/**
 * The processor time of the main thread since the page began. Other programs on this machine make it longer, but by far
 * not as much as they do on the clock.
 * @param {Page} page
 */
async function processorClock(page) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  await session.send('HeapProfiler.collectGarbage');
  return {
    /** @returns {Promise<number>} ms */
    async worked() {
      const {metrics} = await session.send('Performance.getMetrics');
      return 1000 * (metrics.find(({name}) => name === 'TaskDuration')?.value ?? Number.NaN);
    },
    stop: () => session.detach(),
  };
}

/**
 * What the main thread does in each of these acts, and after it until it rests. What gets an act ready is not counted.
 * @template T @param {Page} page @param {(() => Promise<() => Promise<T>>)[]} ready @returns {Promise<{outcome: T, work: number}[]>} work in ms
 */
export async function workingEach(page, ready) {
  const {worked, stop} = await processorClock(page);
  const done = [];
  for (const makeReady of ready) {
    const act = await makeReady();
    const before = await worked();
    const outcome = await act();
    // Nothing to await: what a component does later, it does unasked. To look for it would be work of the same thread.
    await setTimeout(rest);
    done.push({outcome, work: (await worked()) - before});
  }
  await stop();
  return done;
}

/** The same for one act. @template T @param {Page} page @param {() => Promise<T>} act @returns {Promise<{outcome: T, work: number}>} */
export async function working(page, act) {
  const [done] = await workingEach(page, [async () => act]);
  if (!done) throw new Error('Nothing was measured.');
  return done;
}

/** Where to click. @param {Page} page @param {string} selector @param {number} count how many there must be @returns {Promise<Point[]>} */
export async function pointsOf(page, selector, count) {
  const found = await page.$$(selector);
  if (found.length !== count) throw new Error(`${selector} finds ${found.length} instead of ${count}.`);
  return Promise.all(
    found.map(async (element) => {
      const box = await element.boundingBox();
      if (!box) throw new Error(`${selector} cannot be seen.`);
      return {x: box.x + Math.min(box.width / 2, 60), y: box.y + box.height / 2};
    }),
  );
}

/**
 * The scripts a page loads until `act` is done, and what act gives.
 * @template T @param {Browser} browser @param {string} url @param {(page: Page) => Promise<T>} act
 * @returns {Promise<{files: string[], outcome: T}>} paths below the address of the pages
 */
export const loadedBy = (browser, url, act) =>
  onPage(browser, 'about:blank', async (page) => {
    /** @type {string[]} */
    const files = [];
    page.on('response', (response) => {
      const {pathname} = new URL(response.url());
      if (pathname.endsWith('.js') && pathname !== '/harness.js') files.push(pathname.slice(1));
    });
    await page.goto(url, {waitUntil: 'load'});
    return {outcome: await act(page), files};
  });
