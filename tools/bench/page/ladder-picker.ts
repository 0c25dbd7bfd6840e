/** In the pages of the ladder picker; measure.mjs beside its candidates calls it. */
import {
  clickSeen,
  copyOf,
  create,
  defineCopy,
  frameIsDone,
  frameStarts,
  host,
  insert,
  lateChanges,
  quiet,
  settled,
  warmUp,
  watchClick,
} from './harness.js';

/** @returns ms from insertion until its table, and until all of it, is in the tree with style and layout */
async function layOut(html: string): Promise<{table: number; whole: number}> {
  await frameStarts();
  const start = performance.now();
  const sinceStart = (): number => {
    host().getBoundingClientRect();
    return performance.now() - start;
  };
  insert(html, 1);
  const hasTable = () => host().firstElementChild?.shadowRoot?.querySelector('table');
  // It comes in a microtask, without a frame between, when the files are there; else this is not what is measured.
  for (let turn = 0; turn < 100 && !hasTable(); turn++) await Promise.resolve();
  const table = hasTable() ? sinceStart() : NaN;
  await settled(host());
  const whole = sinceStart();
  await frameIsDone();
  return {table, whole};
}

/** What a reader reads in our element, so that the others get the same words. */
function textsOfPicker() {
  const root = document.querySelector('samen-ladder-picker')!.shadowRoot!;
  const read = (part: string) =>
    [...root.querySelectorAll(`[part~=${part}]`)].map(
      (element) => element.querySelector('slot')?.textContent ?? element.textContent ?? '',
    );
  return {label: read('label')[0]!.trim(), names: read('rung-name'), promises: read('rung-promise')};
}

Object.assign(globalThis, {
  harness: {
    warmUp,
    create,
    layOut,
    quiet,
    lateChanges,
    watchClick,
    clickSeen,
    textsOfPicker,
    copyOf,
    defineCopy,
  },
});
