/** In the pages of the source tagger; measure.mjs beside its candidates calls it. */
import {
  clickSeen,
  firstScripts,
  frameIsDone,
  frameStarts,
  host,
  quiet,
  rested,
  settled,
  warmUp,
  watchClick,
  watchLongTasks,
} from './harness.js';
import {longText, recordOf, tagsOf, type LongTag, type LongText} from './long-text.js';

interface Tagger extends HTMLElement {
  text: unknown;
  record: unknown;
}
interface Recogito {
  setAnnotations(annotations: readonly object[], replace: boolean): void;
}

const tagger = () => document.querySelector<Tagger>('samen-source-tagger')!;

/** What one page shows: a text of so many kB with so many tags. */
export interface Size {
  readonly kB: number;
  readonly tags: number;
}

const kept = new Map<
  string,
  {readonly long: LongText; readonly tags: readonly LongTag[]; readonly record: object}
>();

/** Made before the clock runs. */
function notes({kB, tags: count}: Size) {
  const key = `${kB} ${count}`;
  const known = kept.get(key);
  if (known) return known;
  const long = longText(kB);
  const tags = tagsOf(long, count);
  const made = {long, tags, record: recordOf(long, tags)};
  kept.set(key, made);
  return made;
}

/** How each candidate puts the text with its tags into the page. */
const makers: Readonly<Record<string, (size: Size) => void>> = {
  native: (size) => makeFloor(size),
  samen: (size) => {
    const {long, record} = notes(size);
    const element = document.createElement('samen-source-tagger') as Tagger;
    host().append(Object.assign(element, {text: long.text, record}));
  },
  recogito: (size) => {
    const {long, tags} = notes(size);
    const element = document.createElement('div');
    element.className = 'text';
    paragraphs(long).forEach(({start, end}) => {
      element.append(Object.assign(document.createElement('p'), {textContent: long.text.slice(start, end)}));
    });
    host().append(element);
    const create = (globalThis as unknown as {createTextAnnotator: (element: Element) => Recogito})
      .createTextAnnotator;
    const offsets = withoutBreaks(long, tags);
    create(element).setAnnotations(
      offsets.map(({id, start, end, quote}) => ({
        id,
        bodies: [],
        target: {annotation: id, selector: [{quote, start, end}]},
      })),
      true,
    );
  },
};

/** Where each paragraph is. */
function paragraphs({text}: LongText): readonly {start: number; end: number}[] {
  const found = [];
  for (let start = 0; start < text.length;) {
    const next = text.indexOf('\n\n', start);
    const end = next < 0 ? text.length : next;
    found.push({start, end});
    start = end + 2;
  }
  return found;
}

/** Places in the text of the document, which has no breaks between its paragraphs. */
function withoutBreaks({text}: LongText, tags: readonly LongTag[]) {
  let breaks = 0;
  let last = 0;
  return tags.map(({id, start, end}) => {
    breaks += text.slice(last, start).split('\n\n').length - 1;
    last = start;
    return {id, start: start - 2 * breaks, end: end - 2 * breaks, quote: text.slice(start, end)};
  });
}

/** Paragraphs with a `<mark>` and a letter per tag, and a button that tags the first sentence; nothing that does this can be faster. */
function makeFloor(size: Size): void {
  const {long, tags} = notes(size);
  const root = document.createElement('div');
  const button = Object.assign(document.createElement('button'), {textContent: 'E', className: 'toggle'});
  root.append(button);
  let next = 0;
  for (const {start, end} of paragraphs(long)) {
    const p = document.createElement('p');
    let at = start;
    for (; next < tags.length && tags[next]!.start < end; next++) {
      const tag = tags[next]!;
      p.append(long.text.slice(at, tag.start), marked(long.text.slice(tag.start, tag.end), tag.source));
      at = tag.end;
    }
    p.append(long.text.slice(at, end));
    root.append(p);
  }
  host().append(root);
  const {start, end} = long.sentences[0]!;
  const words = long.text.slice(start, end);
  const first = root.querySelector('p')!;
  button.addEventListener('click', () => {
    const mark = first.firstElementChild?.textContent?.startsWith(words)
      ? first.firstElementChild
      : undefined;
    if (mark) mark.replaceWith(words);
    else (first.firstChild as Text).splitText(end - start).before(marked(words, 'experiential'));
    if (!mark) first.firstChild!.remove();
  });
}

function marked(words: string, source: string): HTMLElement {
  const mark = Object.assign(document.createElement('mark'), {className: source});
  mark.append(
    words,
    Object.assign(document.createElement('sup'), {textContent: source.charAt(0).toUpperCase()}),
  );
  return mark;
}

/** How many statements our element shows with what is said of them. */
const marksShown = () =>
  new Set([...tagger().shadowRoot!.querySelectorAll('mark')].map((mark) => mark.closest('[role=listitem]')))
    .size;

/**
 * @returns ms from the beginning until the first frame with text is done, until all statements and tags are there and painted,
 *   and of every task over 50 ms meanwhile
 */
async function render(id: string, size: Size): Promise<{first: number; whole: number; longTasks: number[]}> {
  host().replaceChildren();
  notes(size);
  await quiet();
  const longTasks = watchLongTasks();
  await frameStarts();
  const start = performance.now();
  makers[id]!(size);
  const first = (await frameIsDone()) - start;
  let whole = first;
  if (id === 'samen') {
    await settled(host());
    await frameStarts();
    whole = (await frameIsDone()) - start;
    if (marksShown() !== size.tags)
      throw new Error(`${marksShown()} tags are shown instead of ${size.tags}.`);
  }
  await quiet();
  return {first, whole, longTasks: longTasks()};
}

Object.assign(globalThis, {harness: {warmUp, render, rested, firstScripts, watchClick, clickSeen}});
