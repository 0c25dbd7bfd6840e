// Runs test pages in WebKitGTK's MiniBrowser. Web Test Runner has no launcher for it that needs no further dependency.
import {spawn} from 'node:child_process';
import {findDeep} from './accessibility.mjs';
import {freePort, keyValue, WebDriverSession} from './webdriver.mjs';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */
/** @typedef {NonNullable<import('../lib/find-browsers.mjs').Browsers['webkit']>} WebKit */

/** The size that every test page starts with, equal to what the Chromium and Firefox launchers set. */
const startSize = {width: 800, height: 600};

/**
 * A virtual display, so that no window pops up and no window manager changes its size; the desktop only where there is no Xvfb.
 * @param {string | undefined} xvfb @returns {Promise<{display: string, server?: ChildProcess}>}
 */
async function openDisplay(xvfb) {
  if (!xvfb) return {display: process.env.DISPLAY ?? ''};
  // With -displayfd the server picks a free number itself and writes it to descriptor 3.
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const server = spawn(xvfb, args, {stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true});
  const number = await new Promise((resolve, reject) => {
    server.once('error', reject).once('exit', () => reject(new Error('Xvfb ended before it had a display')));
    server.stdio[3]?.once('data', resolve);
  });
  return {display: `:${String(number).trim()}`, server};
}

/**
 * The browser is a child of the driver and has children itself; one that is stuck in a loop outlives them all. So they are a
 * process group, that ends as a whole.
 * @param {ChildProcess} leader
 */
function endGroup({pid}) {
  try {
    if (pid) process.kill(-pid, 'SIGKILL');
  } catch {
    // all gone already
  }
}

// Without a handler nobody would end the groups when this process is told to stop.
for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

export class WebKitLauncher {
  name = 'WebKitGTK';
  type = 'webdriver';
  /** One window, so one page at a time. */
  concurrency = 1;

  #programs;
  /** @type {Map<string, string>} test session -> page */
  #active = new Map();
  /** @type {ChildProcess[]} */
  #processes = [];
  /** @type {Promise<WebDriverSession> | undefined} */
  #starting;
  /** What was last done to leave a page. The runner does not wait long for it. @type {Promise<unknown>} */
  #leaving = Promise.resolve();

  /** @param {WebKit} programs */
  constructor(programs) {
    this.#programs = programs;
    process.once('exit', () => this.#processes.forEach(endGroup));
  }

  async #start() {
    const {driver, browser, xvfb} = this.#programs;
    const {display, server} = await openDisplay(xvfb);
    const port = await freePort();
    // The accessibility bridge waits for a session bus that a build machine does not have.
    const env = {...process.env, DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1'};
    const process_ = spawn(driver, [`--port=${port}`], {stdio: 'ignore', env, detached: true});
    this.#processes = server ? [process_, server] : [process_];
    const session = new WebDriverSession(port);
    await session.waitUntilReady();
    // Full screen hides the toolbar, which would keep the window wider than a phone.
    await session.open({
      'webkitgtk:browserOptions': {binary: browser, args: ['--automation', '--full-screen']},
    });
    return session;
  }

  /** The driver and the browser start with the first page and stay for all of them. */
  get #session() {
    return (this.#starting ??= this.#start());
  }

  /** @param {string} id @param {string} url */
  async startSession(id, url) {
    this.#active.set(id, url);
    await this.#leaving;
    const session = await this.#session;
    await this.setViewport(startSize);
    await session.goTo(url);
  }

  /** @param {string} id */
  async stopSession(id) {
    this.#active.delete(id);
    this.#leaving = this.#leave();
    await this.#leaving;
    return {};
  }

  async #leave() {
    try {
      await (await this.#session).leave();
    } catch {
      this.#end(); // stuck or crashed: the next page gets a new browser
    }
  }

  #end() {
    this.#processes.splice(0).forEach(endGroup);
    this.#starting = undefined;
  }

  async stop() {
    await this.#leaving;
    const session = await this.#starting?.catch(() => undefined);
    await session?.close().catch(() => {}); // a browser that crashed has nothing to close
    this.#end();
  }

  /** @returns {Promise<never>} */
  startDebugSession() {
    return Promise.reject(
      new Error('Debugging in WebKitGTK is not supported; use --manual and open the page in MiniBrowser.'),
    );
  }

  /** @param {string} id */
  isActive(id) {
    return this.#active.has(id);
  }

  /** @param {string} id */
  getBrowserUrl(id) {
    return this.#active.get(id);
  }

  /** WebDriver sizes the window, bars included, so the difference is measured and added. @param {{width: number, height: number}} size */
  async setViewport({width, height}) {
    const session = await this.#session;
    const window = {width, height};
    for (let attempt = 0; attempt < 40; attempt++) {
      const [innerWidth, innerHeight] = await session.execute('return [innerWidth, innerHeight]');
      if (innerWidth === width && innerHeight === height) return;
      // The answer may still be about the size before; correct on every fifth look only.
      if (attempt % 5 === 0) {
        const [outerWidth, outerHeight] = await session.execute('return [outerWidth, outerHeight]');
        window.width = width + outerWidth - innerWidth;
        window.height = height + outerHeight - innerHeight;
        await session.resize(window);
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(
      `WebKitGTK did not reach a viewport of ${width} by ${height}; its window is at least 334 wide.`,
    );
  }

  /** Presses keys together and releases them in the opposite order. @param {string[]} keys */
  async press(keys) {
    const values = keys.map(keyValue);
    const down = values.map((value) => ({type: 'keyDown', value}));
    const up = values.reverse().map((value) => ({type: 'keyUp', value}));
    await (await this.#session).perform({type: 'key', id: 'keyboard', actions: [...down, ...up]});
  }

  /** @param {number} x @param {number} y */
  async click(x, y) {
    const actions = [
      {type: 'pointerMove', duration: 0, x, y, origin: 'viewport'},
      {type: 'pointerDown', button: 0},
      {type: 'pointerUp', button: 0},
    ];
    await (
      await this.#session
    ).perform({type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions});
  }

  /** Role and name of every element that matches. @param {string} selector */
  async rolesOf(selector) {
    const session = await this.#session;
    /** @type {Record<string, string>[]} */
    const elements = await session.execute(findDeep, selector);
    const roles = [];
    for (const element of elements) roles.push(await session.roleAndName(element));
    return roles;
  }
}
