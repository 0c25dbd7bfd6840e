import {html as template, LitElement, type TemplateResult} from 'lit';
import {RovingFocus} from './roving-focus.js';
import {click, expect, fixture, focused, html, press, settled} from './testing.js';

class Roving extends LitElement {
  static override properties = {
    items: {attribute: false},
    off: {attribute: false},
    direction: {attribute: false},
    first: {attribute: false},
  };
  declare items: string[];
  declare off: string[];
  declare direction: 'horizontal' | 'vertical' | 'both';
  declare first: string;
  readonly roving: RovingFocus;

  constructor(wrap = false) {
    super();
    this.items = ['a', 'b', 'c', 'd'];
    this.off = [];
    this.direction = 'horizontal';
    this.first = '';
    this.roving = new RovingFocus(this, {
      elements: () => [...this.renderRoot.querySelectorAll<HTMLElement>('button')],
      direction: () => this.direction,
      focusInIndex: (elements) => elements.findIndex(({id}) => id === this.first),
      wrap,
    });
  }
  get stops(): string {
    const buttons = [...this.renderRoot.querySelectorAll('button')];
    return buttons
      .filter(({tabIndex}) => tabIndex === 0)
      .map(({id}) => id)
      .join();
  }
  protected override render(): TemplateResult {
    return template`<input value="text" />${this.items.map(
      (item) =>
        template`<button id=${item} ?disabled=${this.off.includes(item)}>${item} <span>.</span></button>`,
    )}`;
  }
}
class RovingAround extends Roving {
  constructor() {
    super(true);
  }
}
customElements.define('x-roving', Roving);
customElements.define('x-roving-around', RovingAround);

/** A group between two buttons of the page, entered by Tab. */
async function entered(given: Partial<Roving> = {}, tag = 'x-roving'): Promise<Roving> {
  const page = await fixture(html`<div><button id="before"></button></div>`);
  const element = Object.assign(document.createElement(tag) as Roving, given);
  page.append(element);
  await settled(element);
  element.renderRoot.querySelector('input')!.focus();
  await press('Tab');
  return element;
}
/** The items that get focus, key by key. */
async function walk(...keys: string[]): Promise<string> {
  const ids: string[] = [];
  for (const key of keys) {
    await press(key);
    ids.push(focused()!.id);
  }
  return ids.join(' ');
}

describe('roving focus: keys', () => {
  it('moves along the line and stops at its ends', async () => {
    await entered();
    expect(focused()!.id).to.equal('a');
    expect(
      await walk('ArrowRight', 'ArrowRight', 'ArrowLeft', 'End', 'ArrowRight', 'Home', 'ArrowLeft'),
    ).to.equal('b c b d d a a');
  });

  it('goes round when asked', async () => {
    await entered({}, 'x-roving-around');
    expect(await walk('ArrowLeft', 'ArrowRight', 'Home', 'End')).to.equal('d a a d');
  });

  it('knows its direction', async () => {
    await entered({direction: 'vertical'});
    expect(await walk('ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp')).to.equal('a b b a');
    await entered({direction: 'both'});
    expect(await walk('ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp')).to.equal('b c b a');
  });

  it('follows the writing direction sideways only', async () => {
    await entered({dir: 'rtl', direction: 'both'});
    expect(
      await walk('ArrowLeft', 'ArrowLeft', 'ArrowRight', 'ArrowDown', 'ArrowUp', 'End', 'Home'),
    ).to.equal('b c b c b d a');
  });

  it('skips what is disabled', async () => {
    await entered({off: ['a', 'c', 'd']});
    expect(focused()!.id).to.equal('b');
    expect(await walk('ArrowRight', 'End', 'Home', 'ArrowLeft')).to.equal('b b b b');
    await entered({off: ['b', 'c']}, 'x-roving-around');
    expect(await walk('ArrowRight', 'ArrowRight')).to.equal('d a');
  });

  it('leaves keys alone that mean something else', async () => {
    const element = await entered();
    const key = (target: Element, init: KeyboardEventInit): boolean =>
      target.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'ArrowRight',
          bubbles: true,
          composed: true,
          cancelable: true,
          ...init,
        }),
      );
    const [input, a] = [element.renderRoot.querySelector('input')!, element.renderRoot.querySelector('#a')!];
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey', 'shiftKey'])
      expect(key(a, {[modifier]: true}), modifier).to.equal(true);
    expect(key(a, {key: 'PageDown'}), 'another key').to.equal(true);
    expect(key(input, {}), 'in an input beside the group').to.equal(true);
    a.append(document.createElement('textarea'), document.createElement('i'));
    a.querySelector('i')!.contentEditable = 'true';
    expect(key(a.querySelector('textarea')!, {}), 'in a textarea').to.equal(true);
    expect(key(a.querySelector('i')!, {}), 'in editable text').to.equal(true);
    element.renderRoot.addEventListener('keydown', (event) => event.preventDefault(), {once: true});
    key(a, {});
    expect(focused()!.id, 'was handled already').to.equal('a');
    expect(key(a, {}), 'its own: no scrolling').to.equal(false);
    expect(focused()!.id).to.equal('b');
  });
});

describe('roving focus: tab stop', () => {
  it('is one, also before anybody came', async () => {
    const element = await fixture<Roving>(html`<x-roving></x-roving>`);
    expect(element.stops).to.equal('a');
    const chosen = await fixture<Roving>(html`<x-roving .first=${'c'}></x-roving>`);
    expect(chosen.stops).to.equal('c');
  });

  it('follows the choice until somebody came, then the focus', async () => {
    const element = await fixture<Roving>(html`<x-roving .first=${'c'}></x-roving>`);
    element.first = 'b';
    await settled(element);
    expect(element.stops).to.equal('b');
    await click(element.renderRoot.querySelector('#d span')!);
    element.renderRoot.querySelector<HTMLElement>('#d')!.focus(); // WebKit on some systems does not focus a clicked button
    element.first = 'a';
    await settled(element);
    expect(element.stops).to.equal('d');
  });

  it('lets Tab leave the group, and come back where it was', async () => {
    const element = await entered();
    await walk('ArrowRight', 'Shift+Tab');
    expect(focused()!.localName).to.equal('input');
    expect(await walk('Tab')).to.equal('b');
    element.roving.focus();
    expect(focused()!.id).to.equal('b');
  });

  it('survives a render, and what disappears gives its place to the next', async () => {
    const element = await entered();
    await walk('ArrowRight', 'ArrowRight');
    element.requestUpdate();
    await settled(element);
    expect(element.stops).to.equal('c');
    element.off = ['c'];
    await settled(element);
    expect(element.stops).to.equal('d');
    element.off = [];
    await settled(element);
    expect(element.stops).to.equal('c');
    element.items = ['a', 'b'];
    await settled(element);
    expect(element.stops).to.equal('b');
    element.items = [];
    await settled(element);
    expect(element.stops).to.equal('');
  });
});
