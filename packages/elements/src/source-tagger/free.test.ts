/** `mode="free"`: any words, with a selection or with keys. */
import {axeFindings} from '../shared/axe-testing.js';
import {expect, focused, nextFrame, press, settled} from '../shared/testing.js';
import {rangeBetween} from './free-places.js';
import {
  all,
  announced,
  chooser,
  inside,
  keys,
  notes,
  push,
  recordOf,
  said,
  state,
  statements,
  tagger,
  tagOn,
  text,
  words,
  type SamenSourceTagger,
} from './testing.js';

const free = (record?: object) => tagger({mode: 'free'}, {text: notes, ...(record && {record})});

/** Selects from these words in the text up to those, as a mouse does. */
async function select(element: SamenSourceTagger, from: string, to: string): Promise<void> {
  const point = (quote: string, atEnd: boolean): [Node, number] => {
    const walker = document.createTreeWalker(inside(element, '.text')!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue!.indexOf(quote);
      if (at >= 0) return [node, at + (atEnd ? quote.length : 0)];
    }
    throw new Error(`no "${quote}"`);
  };
  document.getSelection()!.setBaseAndExtent(...point(from, false), ...point(to, true));
  await nextFrame();
  await nextFrame();
  await settled(element);
}

const chosen = (element: SamenSourceTagger): string =>
  all(element, '.chosen')
    .map((each) => each.textContent)
    .join('|');

describe('free: selecting', () => {
  afterEach(() => document.getSelection()!.removeAllRanges());

  it('what is selected gets the source', async () => {
    const element = await free();
    await select(element, 'slaapt', 'slecht');
    await push(element, words.experiential);
    expect(state(element)).to.deep.equal(['slaapt slecht=experiential']);
    expect(statements(element), 'and no word is lost or doubled').to.deep.equal([...said]);
  });

  it('over statements, without the name in front of the first', async () => {
    const element = await free();
    await select(element, 'Moeder', 'Thuis');
    await push(element, words.scientific);
    expect(state(element)).to.deep.equal(['Sam slaapt slecht. Thuis=scientific']);
  });

  it('in words that have a tag already, however they are cut', async () => {
    const element = await free(recordOf(tagOn(said[0]), tagOn('slaapt', {id: 'b', sources: ['scientific']})));
    await select(element, 'slecht', 'slecht');
    await push(element, words.professional);
    expect(state(element)).to.include('slecht=professional');
    expect(statements(element)).to.deep.equal([...said]);
  });

  it('ends outside the words are at the edge of what is there', async () => {
    const element = await free(recordOf(tagOn(said[1])));
    const list = inside(element, '.text')!;
    const whole = {text: notes, statements: (await import('@samen/model')).segment(notes)};
    const all = rangeBetween(whole, [
      {node: list, offset: 0},
      {node: list, offset: list.childNodes.length},
    ])!;
    expect([notes.slice(0, all.start), notes.slice(all.end)]).to.deep.equal(['Moeder: ', '']);
    const badge = inside(element, '.badges .badge')!.firstChild!;
    const mark = inside(element, 'mark')!;
    const tagged = rangeBetween(whole, [
      {node: mark, offset: 0},
      {node: badge, offset: 1},
    ])!;
    expect(notes.slice(tagged.start, tagged.end)).to.equal(said[1]);
  });

  it('outside the text it chooses nothing; in the other mode neither', async () => {
    const element = await free();
    const outside = document.createElement('p');
    outside.textContent = 'Iets anders.';
    element.before(outside);
    document.getSelection()!.selectAllChildren(outside);
    await nextFrame();
    expect(chosen(element)).to.equal('');
    const other = await tagger();
    await select(other, 'slaapt', 'slecht');
    expect(chosen(other)).to.equal('');
    outside.remove();
  });
});

describe('free: keys', () => {
  async function onWord(index = 0, element?: SamenSourceTagger): Promise<SamenSourceTagger> {
    const found = element ?? (await free());
    chooser(found, index).focus();
    await keys(found, 'F2');
    return found;
  }

  it('F2, arrows by word, Shift for the end, Enter to choose', async () => {
    const element = await onWord();
    const seen = [chosen(element)];
    for (const key of [
      'Shift+ArrowRight',
      'ArrowRight',
      'Shift+ArrowRight',
      'Shift+ArrowLeft',
      'ArrowLeft',
    ]) {
      await keys(element, key);
      seen.push(chosen(element));
    }
    expect(seen).to.deep.equal(['Sam', 'Sam slaapt', 'slaapt', 'slaapt slecht.', 'slaapt', 'Sam slaapt']);
    expect(announced(element)).to.equal('Gekozen: “Sam slaapt”');
    await keys(element, 'Enter');
    expect(text(focused())).to.contain(words.scientific);
    await keys(element, 'Space');
    expect(state(element)).to.deep.equal(['Sam slaapt=scientific']);
  });

  it('goes on into the next statement, and stops at the ends of the text', async () => {
    const element = await onWord();
    await keys(element, 'Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight');
    expect(chosen(element)).to.equal('Sam slaapt slecht.|Thuis');
    await keys(element, 'ArrowLeft', 'ArrowLeft');
    expect(chosen(element)).to.equal('Sam slaapt slecht.|Thuis');
  });

  it('Escape lets go; numbers act on the words that are chosen', async () => {
    const element = await onWord(2);
    await keys(element, 'Shift+ArrowRight', '3');
    expect(state(element)).to.deep.equal(['In de=experiential']);
    await keys(element, 'Escape');
    expect(chosen(element)).to.equal('');
    await keys(element, '1');
    expect(state(element)).to.have.members(['In de=experiential', `${said[2]}=scientific`]);
  });

  it('buttons do the same, for who has no keys', async () => {
    const element = await free();
    await push(element, 'Kies zelf een stuk tekst');
    await push(element, 'Einde een woord verder');
    await push(element, 'Begin een woord verder');
    expect(chosen(element)).to.equal('slaapt');
    await push(element, 'Klaar');
    await press('Space');
    await settled(element);
    expect(state(element)).to.deep.equal(['slaapt=scientific']);
  });

  it('runs the other way in a text from right to left', async () => {
    const element = await tagger({mode: 'free'}, {text: 'الطفل ينام جيدا.'});
    chooser(element, 0).focus();
    await keys(element, 'F2', 'Shift+ArrowLeft');
    expect(chosen(element)).to.equal('الطفل ينام');
  });
});

describe('free: overlaps', () => {
  it('are pieces side by side, four lines deep, then a number', async () => {
    const many = ['Sam slaapt slecht.', 'Sam slaapt', 'slaapt slecht.', 'Sam', 'slaapt', 'slecht.'];
    const element = await free(
      recordOf(...many.map((each) => tagOn(each, {sources: ['scientific', 'experiential']}))),
    );
    expect(statements(element)).to.deep.equal([...said]);
    expect(all(element, 'mark mark')).to.deep.equal([]);
    const lanes = all(element, 'mark .line').map(({className}) => /lane(\d)/.exec(className)![1]);
    expect(new Set(lanes)).to.deep.equal(new Set(['0', '1', '2', '3']));
    expect(
      all(element, '.over')
        .map(text)
        .every((each) => /^\+[1-9]$/.test(each)),
    ).to.equal(true);
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('a click on marked words chooses what is said of them, and then what else', async () => {
    const element = await free(
      recordOf(tagOn('Sam slaapt', {id: 'a'}), tagOn('slaapt slecht.', {id: 'b', sources: ['scientific']})),
    );
    const both = all(element, 'mark').find((each) => each.textContent.startsWith('slaapt'))!;
    const seen: string[] = [];
    for (let time = 0; time < 3; time++) {
      // Not a real mouse: three clicks in a row at one place select words in WebKit.
      (all(element, 'mark').find((each) => each.textContent.startsWith('slaapt')) ?? both).click();
      await settled(element);
      seen.push(
        all(element, '.source[aria-pressed=true]')
          .map((each) => each.dataset['source'])
          .join(),
      );
    }
    expect(seen).to.deep.equal(['experiential', 'scientific', 'experiential']);
  });
});
