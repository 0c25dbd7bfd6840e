/** Runs inside the page that is measured; the scripts per widget use it. It only makes, waits and looks: no library of its own. */

export interface SeenClick {
  /** ms from the browser's own time of the click until the frame that shows it is done. */
  readonly painted: number;
  /** Frames until nothing changes any more; 1 = the first frame after the click shows all of it. */
  readonly frames: number;
  /** Whether the click did what it is for. */
  readonly took: boolean;
}

const updateOf = (element: Element): unknown => (element as {updateComplete?: unknown}).updateComplete;

/** Elements of Lit say when they are done; those in the page itself are the ones that a page would wait for. */
export async function settled(root: Element): Promise<void> {
  await Promise.all([...root.querySelectorAll('*')].map(updateOf));
}

/** In a frame's own time, before style, layout and paint; so no waiting for a frame is counted. */
export const frameStarts = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));

/** After style, layout and paint of the frame that comes next, or of the one that is being made. */
export function frameIsDone(): Promise<number> {
  const {port1, port2} = new MessageChannel();
  return new Promise((done) => {
    port1.onmessage = () => done(performance.now());
    port2.postMessage(0);
  });
}

export const host = (): HTMLElement => document.getElementById('host')!;

/** `{i}` is the number of the copy. */
export function insert(html: string, count: number): void {
  host().innerHTML = Array.from({length: count}, (_, i) => html.replaceAll('{i}', String(i))).join('');
}

/** The loader of a candidate, and the engine, do now what they do only once. */
export async function warmUp(html: string): Promise<void> {
  insert(html, 1);
  const tags = new Set([...host().querySelectorAll(':not(:defined)')].map(({localName}) => localName));
  await Promise.all([...tags].map((tag) => customElements.whenDefined(tag)));
  await settled(host());
  await quiet();
  host().replaceChildren();
  await quiet();
}

/** @returns ms from the first insertion until the frame that shows all of it is done */
export const create = (html: string, count: number): Promise<number> => painted(() => insert(html, count));

/** @returns ms from the beginning of `act`, which changes the host, until the frame that shows all of it is done */
export async function painted(act: () => void): Promise<number> {
  await frameStarts();
  const start = performance.now();
  act();
  const settling = settled(host()).then(() => performance.now());
  let done = await frameIsDone();
  if ((await settling) > done) {
    await frameStarts();
    done = await frameIsDone();
  }
  return done - start;
}

/** Long enough for what a component does later, and for the engine to come to rest. */
export async function quiet(): Promise<void> {
  for (let frame = 0; frame < 10; frame++) {
    await frameStarts();
    await frameIsDone();
  }
}

/** Every root in which something of this element may change. */
function rootsOf(root: Element | ShadowRoot): (Element | ShadowRoot)[] {
  const inside = [...root.querySelectorAll('*')].flatMap(({shadowRoot}) =>
    shadowRoot ? rootsOf(shadowRoot) : [],
  );
  return [root, ...inside];
}

/** Tells `note` of every change below the host. @returns how to stop */
function watch(note: () => void): () => void {
  const observer = new MutationObserver(note);
  for (const root of rootsOf(host()))
    observer.observe(root, {subtree: true, childList: true, attributes: true, characterData: true});
  return () => observer.disconnect();
}

/** How often something changed after the frame of which `create` tells the time: then that time tells too little. */
export async function lateChanges(): Promise<number> {
  let changes = 0;
  const stop = watch(() => changes++);
  await quiet();
  stop();
  return changes;
}

let clicked: Promise<SeenClick> | undefined;

/** Looks from now on; `clickSeen` tells what the next click did. `types`: events of which one tells that it took; none: any change does. */
export function watchClick(types: readonly string[]): void {
  let frame = 0;
  let lastChange = 0;
  let took = false;
  const note = () => (took = true);
  for (const type of types) addEventListener(type, note, {capture: true, once: true});
  const stop = watch(() => {
    lastChange = frame;
    if (types.length === 0) note();
  });
  clicked = new Promise((done) => {
    const listen = async ({timeStamp}: Event) => {
      frame = 1;
      await frameStarts();
      const painted = (await frameIsDone()) - timeStamp;
      for (frame = 2; frame <= 5; frame++) {
        await frameStarts();
        await frameIsDone();
      }
      stop();
      done({painted, frames: Math.max(lastChange, 1), took});
    };
    addEventListener('click', (event) => void listen(event), {capture: true, once: true});
  });
}

export const clickSeen = (): Promise<SeenClick> | undefined => clicked;

/** The markup and style sheets that our element made, as text. */
export function copyOf(selector: string): {html: string; css: string} {
  const root = document.querySelector(selector)!.shadowRoot!;
  // What is a property of a field is an attribute in markup.
  for (const input of root.querySelectorAll('input')) input.toggleAttribute('checked', input.checked);
  for (const option of root.querySelectorAll('option')) option.toggleAttribute('selected', option.selected);
  const css = root.adoptedStyleSheets.map(({cssRules}) =>
    [...cssRules].map(({cssText}) => cssText).join('\n'),
  );
  return {html: root.innerHTML.replace(/<!--.*?-->/gs, ''), css: css.join('\n')};
}

/** Defines `<bench-copy>`: a shadow root with this markup and style, and nothing else. */
export function defineCopy({html, css}: {html: string; css: string}): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  customElements.define(
    'bench-copy',
    class extends HTMLElement {
      connectedCallback() {
        const root = this.attachShadow({mode: 'open'});
        root.adoptedStyleSheets = [sheet];
        root.innerHTML = html;
      }
    },
  );
}

/** Resolves when the element does nothing more by itself. */
export async function rested(): Promise<void> {
  await settled(host());
  await quiet();
}

/** @returns paths of the scripts that have to be there before the element can show anything */
export async function firstScripts(html: string): Promise<string[]> {
  host().innerHTML = html;
  const {localName} = host().firstElementChild!;
  await customElements.whenDefined(localName);
  const paths = performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname.slice(1));
  return paths.filter((path) => path.startsWith('samen/'));
}

/** Notes every task over 50 ms from now on. @returns how to stop, which gives how long they were */
export function watchLongTasks(): () => number[] {
  const longTasks: number[] = [];
  const note = (list: PerformanceEntry[]) => longTasks.push(...list.map(({duration}) => duration));
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({type: 'longtask'});
  return () => {
    note(observer.takeRecords());
    observer.disconnect();
    return longTasks;
  };
}
