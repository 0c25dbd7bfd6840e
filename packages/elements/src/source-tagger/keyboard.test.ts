/** Everything by keyboard alone: one tab stop for the text, and a key for each act. */
import {expect, focused, press, settled} from '../shared/testing.js';
import {
  all,
  announced,
  button,
  chooser,
  focusedStatement,
  inside,
  keys,
  letters,
  recordOf,
  said,
  state,
  tagger,
  tagOn,
  tagsOf,
  text,
  words,
  type SamenSourceTagger,
} from './testing.js';

async function onStatement(index: number, element?: SamenSourceTagger): Promise<SamenSourceTagger> {
  const found = element ?? (await tagger());
  chooser(found, index).focus();
  await settled(found);
  return found;
}

describe('keyboard: moving', () => {
  it('the text is one tab stop, also after somebody was elsewhere in it', async () => {
    const element = await onStatement(2);
    expect(all(element, '.choose').map((each) => each.tabIndex)).to.deep.equal([-1, -1, 0, -1, -1, -1]);
    await press('Shift+Tab');
    expect(focused()!.closest('.toolbar')).not.to.equal(null);
    await press('Tab');
    expect(focusedStatement(element)).to.equal(2);
  });

  it('arrows go from statement to statement, Home and End to the ends', async () => {
    const element = await onStatement(0);
    const seen: number[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowDown', 'Home', 'ArrowUp']) {
      await keys(element, key);
      seen.push(focusedStatement(element));
    }
    expect(seen).to.deep.equal([1, 2, 1, 5, 5, 0, 0]);
  });

  it('N goes to the next statement without a source, round the end, and says when there is none', async () => {
    const element = await onStatement(1, await tagger({}, {text: 'Een. Twee. Drie.', record: undefined}));
    await element.tag(2, {sources: 'professional'});
    await keys(element, 'n');
    expect(focusedStatement(element), 'past the one that has').to.equal(0);
    await keys(element, '1', 'n', '1', 'n');
    expect(announced(element)).to.equal('Alle uitspraken hebben een bron.');
    expect(focusedStatement(element)).to.equal(1);
  });
});

describe('keyboard: saying something', () => {
  it('1, 2 and 3 choose a source and take it away; a statement can have more', async () => {
    const element = await onStatement(1);
    await keys(element, '3', '1');
    expect(letters(element)).to.deep.equal(['', 'WE', '', '', '', '']);
    expect(announced(element)).to.equal('wetenschappelijke kennis: gekozen.');
    await keys(element, '1', '3');
    expect(letters(element).join('')).to.equal('');
    expect(announced(element)).to.equal('ervaringskennis: weggehaald.');
    expect(focusedStatement(element), 'the focus stays').to.equal(1);
  });

  it('S goes through the stages', async () => {
    const element = await onStatement(0);
    await keys(element, '3');
    const seen: string[] = [];
    for (let time = 0; time < 3; time++) {
      await keys(element, 's');
      seen.push(tagsOf(element)[0]!.stage);
    }
    expect(seen).to.deep.equal(['discussed', 'used', 'brought']);
  });

  it('H asks who said it; Escape goes back to the statement', async () => {
    const element = await onStatement(2);
    await keys(element, '2', 'h');
    const select = focused() as HTMLSelectElement;
    expect([...select.options].map(({value}) => value)).to.deep.equal(['', 'Moeder', 'Juf']);
    await keys(element, 'J', 'Escape');
    expect(tagsOf(element)[0]!.speaker, 'letters in a field are its own').to.equal('Juf');
    expect(focusedStatement(element)).to.equal(2);
    await keys(element, 'ArrowDown', 'h');
    expect((focused() as HTMLSelectElement).dataset['axis'], 'still open, for the next').to.equal('speaker');
  });

  it('Delete takes away what is said; Ctrl+Z brings it back, Ctrl+Y and Ctrl+Shift+Z not again', async () => {
    const element = await onStatement(0);
    await keys(element, '1', '2');
    const both = [`${said[0]}=scientific+professional`];
    await keys(element, 'Delete');
    expect(state(element)).to.deep.equal([]);
    await keys(element, 'Control+z');
    expect(state(element)).to.deep.equal(both);
    await keys(element, 'Control+z', 'Control+z');
    expect(state(element)).to.deep.equal([]);
    await keys(element, 'Control+y', 'Control+y', 'Control+y');
    expect(state(element)).to.deep.equal([]);
    await keys(element, 'Control+z');
    expect(announced(element)).to.equal('Ongedaan gemaakt.');
    expect(state(element)).to.deep.equal(both);
  });

  it('works from the buttons as well, which Enter on a statement goes to', async () => {
    const element = await onStatement(3);
    await keys(element, 'Enter');
    expect(text(focused())).to.contain(words.scientific);
    await keys(element, 'Tab', 'Space');
    expect(state(element)).to.deep.equal([`${said[3]}=professional`]);
    expect(button(element, words.professional).getAttribute('aria-pressed')).to.equal('true');
    await keys(element, 'Escape');
    expect(focusedStatement(element)).to.equal(3);
  });

  it('? opens the list of keys, and there they can be switched off, save those that move', async () => {
    const element = await onStatement(0);
    await keys(element, '?');
    expect((focused() as HTMLInputElement).type).to.equal('checkbox');
    await keys(element, 'Space', 'Escape');
    expect(inside(element, '.keys')).to.equal(null);
    expect(focusedStatement(element)).to.equal(0);
    await keys(element, '1', 's', 'n', 'Delete', '?', 'ArrowDown');
    expect([state(element), focusedStatement(element)]).to.deep.equal([[], 1]);
  });

  it('leaves keys with Alt to the browser, and everything outside to the page', async () => {
    const element = await onStatement(0);
    await keys(element, 'Alt+1');
    const input = document.createElement('input');
    element.before(input);
    input.focus();
    await keys(element, '1', 'n');
    expect([input.value, ...state(element)]).to.deep.equal(['1n']);
    input.remove();
  });

  it('a letter of another script counts by its place on the keyboard', async () => {
    const element = await onStatement(0);
    await keys(element, '3');
    const event = new KeyboardEvent('keydown', {key: 'س', code: 'KeyS', bubbles: true, composed: true});
    chooser(element, 0).dispatchEvent(event);
    await settled(element);
    expect(tagsOf(element)[0]!.stage).to.equal('discussed');
  });

  it('does nothing where nothing may be changed', async () => {
    const record = recordOf(tagOn(said[0]));
    const element = await tagger({readonly: true}, {text: undefined, record}, undefined);
    expect(all(element, 'button.choose')).to.deep.equal([]);
  });
});
