// What a visitor of the consumer's site does, in a real browser.
import assert from 'node:assert/strict';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').Page} Page */

const patience = 15_000;
const isDefined = "Boolean(customElements.get('samen-ladder-picker'))";

/** @param {Browser} browser @param {string} url @param {(page: Page, complaints: string[]) => Promise<void>} act */
async function visiting(browser, url, act) {
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  /** @type {string[]} */
  const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const {protocol, origin} = new URL(request.url());
    if (protocol !== 'data:' && origin !== new URL(url).origin)
      complaints.push(`Request to ${request.url()}`);
  });
  try {
    await page.goto(url, {waitUntil: 'load'});
    await act(page, complaints);
  } catch (error) {
    const told = complaints.map((complaint) => `\nThe browser said: ${complaint}`).join('');
    throw new Error(`${error instanceof Error ? error.message : error}${told}`);
  } finally {
    await page.close();
  }
}

/** @param {Page} page @param {string} selector @returns {Promise<string>} */
const text = (page, selector) =>
  page.$eval(
    selector,
    (element) => /** @type {{innerText: string}} */ (/** @type {unknown} */ (element)).innerText,
  );

/** Chooses, compares, changes the language, submits. @param {Browser} browser @param {string} url @param {string} version */
export const works = (browser, url, version) =>
  visiting(browser, url, async (page, complaints) => {
    // `visible` makes it look again and again; a wait for presence does not notice what changes in a shadow root.
    await page.waitForSelector('#pick >>> input[type=radio]', {visible: true});
    const running = await page.evaluate("customElements.get('samen-ladder-picker').version");
    assert.equal(running, version, 'the version that runs');
    assert.equal((await page.$$('#pick >>> input[type=radio]')).length, 5, 'radios');
    assert.ok(!(await page.$eval('#before', (element) => element.checkVisibility())), 'the fallback is gone');
    assert.match(await text(page, '#pick >>> fieldset'), /Adviseren/);

    // A comparison is a later file, and so is another language.
    await page.waitForSelector('#compare >>> table input[type=radio]', {visible: true});
    assert.match(await text(page, '#compare >>> table'), /Moeder[^]*Juf Anja/);
    assert.match(String(await page.evaluate("document.querySelector('#compare').toCSV()")), /Moeder/);
    const dutch = await text(page, '#pick >>> legend');
    await page.$eval('html', (element) => (element.lang = 'en'));
    await page.waitForSelector('#pick >>> .root[lang=en]', {visible: true});
    assert.notEqual(await text(page, '#pick >>> legend'), dutch, 'the question in English');

    await page.locator('#pick >>> input[value=advise]').click();
    assert.equal(await page.evaluate("document.querySelector('#pick').value"), 'advise', 'the value');
    await Promise.all([page.waitForNavigation(), page.locator('button').click()]);
    assert.equal(new URL(page.url()).searchParams.get('role'), 'advise', 'what the form sends');
    assert.deepEqual(complaints, [], 'what the browser said');
  });

/** Seats everybody, exports, changes the language. @param {Browser} browser @param {string} url @param {string} version */
export const seats = (browser, url, version) =>
  visiting(browser, url, async (page, complaints) => {
    await page.waitForSelector('#table >>> select', {visible: true});
    const running = await page.evaluate("customElements.get('samen-seat-planner').version");
    assert.equal(running, version, 'the version that runs');
    assert.ok(!(await page.$eval('#people', (element) => element.checkVisibility())), 'the fallback is gone');

    // What can be done, the picture and the score are later files, and so are exports and another language.
    await page.locator('#table >>> ::-p-text(Zet iedereen op een vrije stoel)').click();
    await page.waitForSelector('#table >>> [part=score]', {visible: true});
    const plan = JSON.parse(String(await page.evaluate("document.querySelector('#table').value")));
    assert.equal(plan.places.length, 2, 'who has a seat');
    assert.match(String(await page.evaluate("document.querySelector('#table').toSVG()")), /<svg/);
    assert.match(await text(page, '#table >>> [part=list]'), /Moeder/);
    await page.$eval('html', (element) => (element.lang = 'en'));
    await page.waitForSelector('#table >>> .root[lang=en]', {visible: true});
    assert.match(await text(page, '#table >>> [part=list]'), /parent/i, 'the list in English');
    assert.deepEqual(complaints, [], 'what the browser said');
  });

/** Names a source, exports, changes the language. @param {Browser} browser @param {string} url @param {string} version */
export const sources = (browser, url, version) =>
  visiting(browser, url, async (page, complaints) => {
    await page.waitForSelector('#notes >>> [role=listitem]', {visible: true});
    const running = await page.evaluate("customElements.get('samen-source-tagger').version");
    assert.equal(running, version, 'the version that runs');
    assert.ok(!(await page.$eval('#said', (element) => element.checkVisibility())), 'the fallback is gone');

    // The toolbar, what follows, exports and another language are later files.
    await page.locator('#notes >>> .choose').click();
    await page.locator('#notes >>> .source[data-source=experiential]').click();
    await page.waitForSelector('#notes >>> mark', {visible: true});
    const record = JSON.parse(String(await page.evaluate("document.querySelector('#notes').value")));
    assert.deepEqual(record.tags[0].sources, ['experiential'], 'the source');
    assert.match(String(await page.evaluate("document.querySelector('#notes').toCSV()")), /Thuis helpt/);
    await page.$eval('html', (element) => (element.lang = 'en'));
    await page.waitForSelector('#notes >>> .root[lang=en]', {visible: true});
    assert.match(await text(page, '#notes >>> [part=toolbar]'), /experience/i, 'the toolbar in English');
    assert.deepEqual(complaints, [], 'what the browser said');
  });

/** The file was changed on its way: it does not run, and the visitor reads the fallback. @param {Browser} browser @param {string} url */
export const isRefused = (browser, url) =>
  visiting(browser, url, async (page, complaints) => {
    assert.equal(await page.evaluate(isDefined), false, 'the changed file ran');
    assert.equal(await page.evaluate("'tampered' in globalThis"), false, 'the changed file ran');
    assert.ok(await page.$eval('#before', (element) => element.checkVisibility()), 'the fallback shows');
    assert.match(complaints.join('\n'), /integrity/, 'what the browser said');
  });

/** Without a hash the same changed file runs: so it is the hash that refused it. @param {Browser} browser @param {string} url */
export const runsUnnoticed = (browser, url) =>
  visiting(browser, url, async (page) => {
    await page.waitForFunction(`${isDefined} && 'tampered' in globalThis`);
  });

/** The page for an iframe. @param {Browser} browser @param {string} url @param {string} field what must be there */
export const shows = (browser, url, field) =>
  visiting(browser, url, async (page, complaints) => {
    await page.waitForSelector(field, {visible: true});
    assert.deepEqual(complaints, [], 'what the browser said');
  });
