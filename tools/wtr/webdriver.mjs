// The few W3C WebDriver calls that the WebKit launcher needs. https://www.w3.org/TR/webdriver2/
import {createServer} from 'node:net';

/** Key of JSON objects that stand for a DOM element. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** WebDriver writes keys without a character as code points from U+E000 on; the names are those of KeyboardEvent.key. */
const keyOffsets = {
  Backspace: 0x03,
  Tab: 0x04,
  Enter: 0x07,
  Shift: 0x08,
  Control: 0x09,
  Alt: 0x0a,
  Escape: 0x0c,
  PageUp: 0x0e,
  PageDown: 0x0f,
  End: 0x10,
  Home: 0x11,
  ArrowLeft: 0x12,
  ArrowUp: 0x13,
  ArrowRight: 0x14,
  ArrowDown: 0x15,
  Insert: 0x16,
  Delete: 0x17,
  Meta: 0x3d,
};

/** @param {string} key a name of KeyboardEvent.key, `Space` or one character */
export function keyValue(key) {
  if (key === 'Space') return ' ';
  const offset = keyOffsets[/** @type {keyof typeof keyOffsets} */ (key)];
  if (offset !== undefined) return String.fromCharCode(0xe000 + offset);
  const functionKey = /^F([1-9]|1[0-2])$/.exec(key);
  return functionKey ? String.fromCharCode(0xe030 + Number(functionKey[1])) : key;
}

/** @returns {Promise<number>} a port that was free a moment ago */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/** Milliseconds for one call. A page that is stuck in a loop never answers, and would hold up all tests after it. */
const patience = 60_000;

/** One session with a driver that listens on `port`. */
export class WebDriverSession {
  #base;
  #id = '';

  /** @param {number} port */
  constructor(port) {
    this.#base = `http://127.0.0.1:${port}`;
  }

  /** @param {string} method @param {string} path @param {object} [body] @param {number} [limit] @returns {Promise<any>} */
  async #request(method, path, body, limit = patience) {
    const signal = AbortSignal.timeout(limit);
    const response = await fetch(this.#base + path, {method, signal, body: body && JSON.stringify(body)});
    const {value} = /** @type {{value: any}} */ (await response.json());
    if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  }

  /** @param {string} method @param {string} path @param {object} [body] @param {number} [limit] */
  #call(method, path, body, limit) {
    return this.#request(method, `/session/${this.#id}${path}`, body, limit);
  }

  /** A driver that was just started does not listen yet. */
  async waitUntilReady() {
    const end = Date.now() + patience;
    for (;;) {
      try {
        return await this.#request('GET', '/status');
      } catch (error) {
        if (Date.now() > end) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }

  /** @param {object} capabilities */
  async open(capabilities) {
    this.#id = (
      await this.#request('POST', '/session', {capabilities: {alwaysMatch: capabilities}})
    ).sessionId;
  }

  close() {
    return this.#request('DELETE', `/session/${this.#id}`);
  }

  /** @param {string} url */
  goTo(url) {
    return this.#call('POST', '/url', {url});
  }

  /** Ends timers of a page. Rejects soon for one that is stuck: a new browser costs less than waiting. */
  leave() {
    return this.#call('POST', '/url', {url: 'about:blank'}, patience / 6);
  }

  /** @param {string} script body of a function @param {unknown[]} args */
  execute(script, ...args) {
    return this.#call('POST', '/execute/sync', {script, args});
  }

  /** @param {{width: number, height: number}} size of the window, browser bars included */
  resize({width, height}) {
    return this.#call('POST', '/window/rect', {width, height});
  }

  /** @param {object[]} sources input sources with their actions */
  perform(...sources) {
    return this.#call('POST', '/actions', {actions: sources});
  }

  /** @param {Record<string, string>} element as `execute` returned it */
  async roleAndName(element) {
    const path = `/element/${element[elementKey]}`;
    return {
      role: await this.#call('GET', `${path}/computedrole`),
      name: await this.#call('GET', `${path}/computedlabel`),
    };
  }
}
