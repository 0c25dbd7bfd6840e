import type {LocaleController} from '../shared/localize.js';
import type {Exported} from './exports.js';
import {buildPage, type Printed} from './print-page.js';

/** The frame of the last print, when its browser never told that it was done. */
let left: HTMLIFrameElement | undefined;

/** Prints the plan, the cards, or both. Resolves when the browser has taken over. */
export const print = (exported: Exported, i18n: LocaleController, what: Printed): Promise<void> =>
  printDocument((page) => buildPage(page, exported, i18n, what));

/**
 * Prints a page that `build` makes in an empty document of its own, which leaves the page as it is. Without `srcdoc` or a
 * blob, which a strict policy forbids. `start` is for tests.
 */
export async function printDocument(
  build: (page: Document) => void,
  start = (view: Window): void => view.print(),
): Promise<void> {
  left?.remove();
  const frame = document.createElement('iframe');
  left = frame;
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  // Not `hidden`: what is not laid out does not print. Through the object model, which a strict policy allows.
  for (const property of ['inline-size', 'block-size', 'border', 'opacity'])
    frame.style.setProperty(property, '0', 'important');
  frame.style.setProperty('position', 'fixed', 'important');
  // Firefox loads even an empty page later, and throws away what was put in before.
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  const {contentDocument: page, contentWindow: view} = frame;
  if (!page || !view) return; // taken away meanwhile
  build(page);
  view.addEventListener('afterprint', () => {
    frame.remove();
    if (left === frame) left = undefined;
  });
  start(view);
}
