/** Only what somebody touched is rendered again; and a long text comes whole, without keeping the page busy. */
import {expect, settled} from '../shared/testing.js';
import {
  all,
  chooser,
  create,
  inside,
  keys,
  notes,
  recordOf,
  said,
  statements,
  tagger,
  tagOn,
  type SamenSourceTagger,
} from './testing.js';

/** Which statements change while something happens. */
async function touched(element: SamenSourceTagger, act: () => unknown): Promise<number[]> {
  const seen = new Set<number>();
  const observer = new MutationObserver((records) => {
    for (const {target} of records) {
      const row = (target.nodeType === 1 ? (target as Element) : target.parentElement)?.closest<HTMLElement>(
        '[data-index]',
      );
      if (row) seen.add(Number(row.dataset['index']));
    }
  });
  observer.observe(inside(element, '.text')!, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  await act();
  await settled(element);
  await Promise.resolve();
  observer.disconnect();
  return [...seen].sort((a, b) => a - b);
}

const long = Array.from({length: 150}, (_, i) => `Zin ${i} gaat over slapen. Zin ${i} gaat over leren.`).join(
  '\n',
);

describe('source tagger: rendering', () => {
  it('a source is rendered in its statement alone, wherever that is', async () => {
    const element = await tagger({}, {text: long});
    for (const index of [0, 39, 40, 299]) {
      chooser(element, index).focus();
      await settled(element);
      expect(await touched(element, () => keys(element, '3'))).to.deep.equal([index]);
      expect(await touched(element, () => keys(element, 'Control+z'))).to.deep.equal([index]);
    }
  });

  it('to move touches where somebody was and where they are', async () => {
    const element = await tagger({}, {text: long});
    chooser(element, 79).focus();
    await settled(element);
    expect(await touched(element, () => keys(element, 'ArrowDown'))).to.deep.equal([79, 80]);
  });

  it('tags that a page gives again as they are change nothing on screen', async () => {
    const element = await tagger({}, {text: notes, record: recordOf(tagOn(said[0]), tagOn(said[3]))});
    const {record} = element;
    expect(await touched(element, () => (element.record = structuredClone(record)))).to.deep.equal([]);
  });

  it('nothing of a text is lost: names, bullets, lines of dashes and what stands behind the last statement', async () => {
    const odd = `-----\nMoeder: Ja.\n\n1. Nee!\n• Misschien...\n=====\n“Goed.” 👍🏽\n***`;
    const element = await tagger({}, {text: odd});
    const letters = (words: string) => words.replace(/\s/g, '');
    const shown = all(element, '.between, .lead, .speaker, .said').map((each) => each.textContent);
    expect(letters(shown.join(''))).to.equal(letters(odd));
  });

  it('a long text comes in pieces, all of it, and the page is not busy for long', async function () {
    this.timeout(60_000); // three engines at work on two cores
    const text = Array.from({length: 40}, () => long).join('\n');
    const element = create({}, {text});
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({duration}) => duration)),
    );
    document.body.append(element);
    if (PerformanceObserver.supportedEntryTypes.includes('longtask')) observer.observe({type: 'longtask'});
    await settled(element);
    observer.disconnect();
    // A machine that does something else at the same time needs longer for the same.
    expect(Math.max(0, ...tasks), 'ms in one go').to.be.below(250);
    expect(text.length).to.be.above(250_000);
    expect(statements(element)).to.deep.equal(
      Array.from({length: 40}, () => long)
        .join('\n')
        .split(/(?<=\.)\s/),
    );
    expect(all(element, '.block').every((each) => each.children.length <= 40)).to.equal(true);
    element.remove();
  });

  it('End reaches the last statement before all of them are rendered', async () => {
    const element = create({}, {text: Array.from({length: 20}, () => long).join('\n')});
    document.body.append(element);
    while (!inside(element, '.choose')) await new Promise(requestAnimationFrame);
    chooser(element, 0).focus();
    while (!element.shadowRoot!.querySelector('.source')) await new Promise(requestAnimationFrame);
    await keys(element, 'End');
    expect(
      (element.shadowRoot!.activeElement?.closest('[data-index]') as HTMLElement).dataset['index'],
    ).to.equal('5999');
    element.remove();
  });
});
