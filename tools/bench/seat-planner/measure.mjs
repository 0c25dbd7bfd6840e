// A table with sixty people: its first render, a move, a suggestion.
import {harness, loadedBy, onPage, pointsOf, workingEach} from '../browser.mjs';
import {candidates} from './candidates.mjs';
import {eight, fourteen, sixty} from './people.mjs';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('./candidates.mjs').Candidate} Candidate */
/** @typedef {import('../browser.mjs').Copy} Copy */
/**
 * @typedef {object} Context
 * @property {string[]} labels the words on the seats of our element
 * @property {{first: Copy, all: Copy}} copies of our element in its first frame, and when all is there
 * @property {Record<string, string[]>} scripts those of each candidate, until its table is there
 * @property {string[]} allScripts those that ours loads by itself
 */
/** @typedef {{laidOut: number, painted: number}} Rendered ms */

export const moves = 5;
/** Large enough for all sixty seats at once. */
const viewport = {width: 1600, height: 1400};
/** Their seats are in view without scrolling, wherever a candidate puts them. */
const from = 36;
const empty = '<samen-seat-planner></samen-seat-planner>';

/**
 * A page whose files are there, where nothing like a table of sixty was shown yet.
 * @template T @param {Browser} browser @param {string} url @param {Candidate} candidate @param {Copy | undefined} copy
 * @param {(page: Page) => Promise<T>} act @returns {Promise<T>}
 */
const onReadyPage = (browser, url, {id}, copy, act) =>
  onPage(
    browser,
    `${url}${id}.html`,
    async (page) => {
      if (copy) await harness(page, 'defineCopy', copy);
      if (id === 'samen') {
        await harness(page, 'warmUp', empty);
        await page.evaluate(`customElements.get('samen-seat-planner').preload()`);
      }
      await harness(page, 'rested');
      return act(page);
    },
    viewport,
  );

/**
 * The first table in a page, and the tenth. In a page of its own, until all is there: only ours paints in more than one go.
 * @param {Browser} browser @param {string} url @param {Candidate} candidate @param {Context} context
 */
export async function measureRender(browser, url, candidate, {labels, copies}) {
  const {id} = candidate;
  const seats = {plan: sixty, labels};
  /** @param {Copy} [copy] @returns {Promise<Rendered[]>} */
  const rendered = (copy) =>
    onReadyPage(browser, url, candidate, id === 'copy' ? copy : undefined, async (page) => {
      const times = [];
      for (let i = 0; i < 10; i++) {
        times.push(await harness(page, 'render', id, seats));
        await harness(page, 'rested');
      }
      return times;
    });
  const all = await rendered(copies.first);
  const [first, tenth] = [all.at(0), all.at(-1)];
  if (!first || !tenth) throw new Error('Nothing was rendered.');
  const whole = async () => {
    if (id === 'copy') return (await rendered(copies.all))[0]?.painted ?? Number.NaN;
    if (id !== 'samen') return first.painted;
    return /** @type {Promise<number>} */ (
      onReadyPage(browser, url, candidate, undefined, (page) => harness(page, 'renderAll', seats))
    );
  };
  return {first, tenth, whole: await whole()};
}

/**
 * Moves by mouse; a move is two clicks (who, where) or the one that selects a seat.
 * @param {Browser} browser @param {string} url @param {Candidate} candidate @param {Context} context
 */
export const measureMoves = (browser, url, candidate, {labels}) =>
  onReadyPage(browser, url, candidate, undefined, async (page) => {
    const {id, seat = '', clicks = 1} = candidate;
    await harness(page, 'render', id, {plan: sixty, labels});
    await harness(page, 'rested');
    /** Where the seat is now: an act may have moved it. @param {number} index */
    const aim = async (index) => {
      const {x, y} = /** @type {import('../browser.mjs').Point} */ ((await pointsOf(page, seat, 60))[index]);
      return () => page.mouse.click(x, y);
    };
    const seen = [];
    for (let i = 0; i < moves; i++) {
      if (clicks === 2) await (await aim(from + i))();
      await harness(page, 'rested');
      const click = await aim(from + 2 * moves + i);
      await harness(page, 'watchClick', []);
      await click();
      seen.push(await harness(page, 'clickSeen'));
    }
    if (!seen.every(({took}) => took)) throw new Error(`A click in ${id} changed nothing.`);
    const seats = Array.from({length: moves}, (_, i) => from + moves + i);
    const worked = await workingEach(
      page,
      seats.flatMap((index) => [index, index + 2 * moves].slice(-clicks)).map((index) => () => aim(index)),
    );
    const last = worked.filter((_, i) => (i + 1) % clicks === 0);
    const sum = (/** @type {typeof worked} */ all) => all.reduce((total, {work}) => total + work, 0);
    return {
      painted: seen.map(({painted}) => /** @type {number} */ (painted)),
      frames: seen.map(({frames}) => /** @type {number} */ (frames)),
      work: sum(worked) / moves,
      lastWork: sum(last) / moves,
    };
  });

/** @typedef {{first: number, tenth: number, proof: string, arrangements: number}} Suggested ms of the first and the tenth in a page */

/**
 * Suggestions by the rules alone for 8 and 14 people, and by the element for 60.
 * @param {Browser} browser @param {string} url @param {Candidate} samen
 */
export async function measureSuggestions(browser, url, samen) {
  const alone = (/** @type {object} */ plan) =>
    onPage(
      browser,
      `${url}suggest.html`,
      (page) => /** @type {Promise<Suggested>} */ (harness(page, 'suggestTenTimes', plan)),
    );
  const element = await onReadyPage(browser, url, samen, undefined, async (page) => {
    await harness(page, 'render', 'samen', {plan: sixty, labels: []});
    await harness(page, 'rested');
    const [a, b] = [sixty.participants[0]?.id, sixty.participants[59]?.id];
    return /** @type {{took: number, plans: number, longTasks: number[]}} */ (
      await harness(page, 'suggestion', a, b)
    );
  });
  return {eight: await alone(eight), fourteen: await alone(fourteen), sixty: element};
}

/** @param {Browser} browser @param {string} url @param {Candidate} samen @returns {Promise<Context>} */
export async function prepare(browser, url, samen) {
  const {labels, copies} = await onReadyPage(browser, url, samen, undefined, async (page) => ({
    copies: /** @type {Context['copies']} */ (await harness(page, 'copies', {plan: sixty, labels: []})),
    labels: /** @type {string[]} */ (await harness(page, 'labelsOf', '[data-seat]')),
  }));
  /** @type {Context['scripts']} */
  const scripts = {};
  for (const {id} of candidates) {
    const {files} = await loadedBy(browser, `${url}${id}.html`, async (page) => {
      if (id === 'copy') await harness(page, 'defineCopy', copies.first);
      if (id === 'samen') await harness(page, 'warmUp', empty);
      await harness(page, 'render', id, {plan: sixty, labels});
      await harness(page, 'rested');
    });
    scripts[id] = files;
  }
  const allScripts = scripts.samen ?? [];
  scripts.samen = await onPage(browser, `${url}samen.html`, (page) => harness(page, 'firstScripts', empty));
  return {labels, copies, scripts, allScripts};
}
