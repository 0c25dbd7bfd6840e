/** Mouse and finger. */
import {click, expect, focused, settled} from '../shared/testing.js';
import {all, button, chooser, inside, push, said, state, tagger, text, words} from './testing.js';

describe('source tagger: pointer', () => {
  it('a button of a statement leads to the sources, which are about that statement', async () => {
    const element = await tagger();
    await click(chooser(element, 2));
    await settled(element);
    expect(text(focused())).to.contain(words.scientific);
    expect(text(inside(element, '.about'))).to.equal(`Gekozen: “${said[2]}”`);
    await push(element, words.experiential);
    await push(element, words.scientific);
    expect(state(element)).to.deep.equal([`${said[2]}=scientific+experiential`]);
  });

  it('a click on the words themselves is enough to choose a statement', async () => {
    const element = await tagger();
    await click(all(element, '.said')[4]!);
    await settled(element);
    await push(element, words.professional);
    expect(state(element)).to.deep.equal([`${said[4]}=professional`]);
    expect(all(element, '.current').map(text)[0]).to.contain(said[4]);
  });

  it('what cannot be done does nothing', async () => {
    const element = await tagger();
    for (const name of [words.remove, words.undo, words.redo]) {
      expect(button(element, name).getAttribute('aria-disabled')).to.equal('true');
      await push(element, name);
    }
    expect([state(element), element.value]).to.deep.equal([[], '']);
  });

  it('a click before everything is loaded is not lost', async () => {
    const element = document.createElement('samen-source-tagger');
    element.text = 'Een. Twee.';
    document.body.append(element);
    await Promise.resolve();
    element.shadowRoot!.querySelectorAll<HTMLElement>('.choose')[1]!.click();
    await settled(element);
    await new Promise(requestAnimationFrame);
    expect(text(element.shadowRoot!.querySelector('.about'))).to.equal('Gekozen: “Twee.”');
    expect(element.shadowRoot!.activeElement?.className).to.equal('source');
    element.remove();
  });
});
