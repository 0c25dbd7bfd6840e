// What tests ask of a browser, in words that work in all three engines; the runner's own commands do not reach WebKitGTK.
import {accessibilityTree, rolesIn} from './accessibility.mjs';
import {WebKitLauncher} from './webkit-launcher.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').KeyInput} KeyInput */
/**
 * @typedef {object} Hands what one engine can do
 * @property {(payload: {keys: string[]}) => Promise<unknown>} press
 * @property {(payload: {width: number, height: number}) => Promise<unknown>} viewport
 * @property {(payload: {x: number, y: number}) => Promise<unknown>} click
 * @property {(payload: {features: Record<string, string>}) => Promise<{supported: boolean}>} media
 * @property {() => Promise<string | null>} accessibility-tree
 * @property {(payload: {selector: string}) => Promise<{role: string, name: string}[] | null>} roles
 */

/** An emulation lasts as long as the connection that asked for it. @type {WeakMap<Page, import('puppeteer-core').CDPSession>} */
const emulations = new WeakMap();

/** @param {Page} page @param {boolean} isChromium @returns {Hands} */
const withPuppeteer = (page, isChromium) => ({
  press: async ({keys}) => {
    // The character, because only Chromium's keyboard knows a key called Space.
    const names = keys.map((key) => /** @type {KeyInput} */ (key === 'Space' ? ' ' : key));
    for (const key of names) await page.keyboard.down(key);
    for (const key of names.reverse()) await page.keyboard.up(key);
  },
  viewport: ({width, height}) => page.setViewport({width, height}),
  click: ({x, y}) => page.mouse.click(x, y),
  media: async ({features}) => {
    if (!isChromium) return {supported: false};
    const session = emulations.get(page) ?? (await page.createCDPSession());
    emulations.set(page, session);
    const list = Object.entries(features).map(([name, value]) => ({name, value}));
    await session.send('Emulation.setEmulatedMedia', {features: list});
    return {supported: true};
  },
  'accessibility-tree': async () => (isChromium ? accessibilityTree(page) : null),
  roles: async ({selector}) => (isChromium ? rolesIn(page, selector) : null),
});

/** @param {WebKitLauncher} webkit @returns {Hands} */
const withWebDriver = (webkit) => ({
  press: ({keys}) => webkit.press(keys),
  viewport: (size) => webkit.setViewport(size),
  click: ({x, y}) => webkit.click(x, y),
  media: async () => ({supported: false}),
  'accessibility-tree': async () => null,
  roles: ({selector}) => webkit.rolesOf(selector),
});

/** @returns {import('@web/test-runner-core').TestRunnerPlugin} */
export function portableCommands() {
  return {
    name: 'samen-commands',
    async executeCommand({command, payload, session}) {
      const [, act] = /^samen-(.+)$/.exec(command) ?? [];
      if (!act) return;
      const {browser, id} = session;
      const hands =
        browser instanceof WebKitLauncher
          ? withWebDriver(browser)
          : withPuppeteer(/** @type {any} */ (browser).getPage(id), browser.name !== 'Firefox');
      const run = /** @type {Record<string, ((payload: any) => Promise<unknown>) | undefined>} */ (
        /** @type {unknown} */ (hands)
      )[act];
      if (!run) throw new Error(`There is no command ${command}.`);
      const answer = await run(payload);
      return /** @type {any} */ ({answer: answer ?? null}); // the runner takes a bare null for "no plugin knows this command"
    },
  };
}
