/** The hands and ears of all other browser tests. A helper that does nothing would make them pass for nothing. */
import {
  accessibilityTree,
  click,
  emulateMedia,
  expect,
  fixture,
  focused,
  html,
  press,
  roles,
  viewport,
} from './testing.js';

const isChromium = /Chrome\//.test(navigator.userAgent);
const isFirefox = /Firefox\//.test(navigator.userAgent);

describe('testing helpers', () => {
  it('press keys as a user does, together where asked', async () => {
    const input = await fixture<HTMLInputElement>(html`<input />`);
    const seen: string[] = [];
    input.addEventListener('keydown', ({key, shiftKey, isTrusted}) =>
      seen.push(`${shiftKey ? 'Shift+' : ''}${key} ${isTrusted}`),
    );
    input.focus();
    await press('a', 'Space', 'Shift+ArrowLeft');
    expect(seen).to.deep.equal(['a true', '  true', 'Shift+Shift true', 'Shift+ArrowLeft true']);
    expect([input.value, input.selectionStart, input.selectionEnd]).to.deep.equal(['a ', 1, 2]);
  });

  it('click where the element is, also below the fold', async () => {
    const page = await fixture(html`<div><p></p><button>Ja</button></div>`);
    page.querySelector('p')!.textContent = Array.from({length: 300}, () => 'tekst ').join(' ');
    page.querySelector('p')!.lang = 'nl';
    const button = page.querySelector('button')!;
    let clicks = 0;
    button.addEventListener('click', ({isTrusted}) => (clicks += isTrusted ? 1 : 0));
    await click(button);
    expect(clicks).to.equal(1);
  });

  it('set the size of the page', async () => {
    await viewport(360, 500);
    expect([innerWidth, innerHeight]).to.deep.equal([360, 500]);
    await viewport(800, 600);
    expect([innerWidth, innerHeight]).to.deep.equal([800, 600]);
  });

  it('emulate a preference in Chromium, and say elsewhere that they cannot', async () => {
    expect(await emulateMedia({'forced-colors': 'active'})).to.equal(isChromium);
    expect(matchMedia('(forced-colors: active)').matches).to.equal(isChromium);
    await emulateMedia({});
    expect(matchMedia('(forced-colors: active)').matches).to.equal(false);
  });

  it('read the accessibility tree in Chromium, and give null elsewhere', async () => {
    await fixture(
      html`<fieldset aria-describedby="hint">
        <legend>Uw rol</legend>
        <label><input type="radio" name="r" checked />Adviseren</label>
        <label><input type="radio" name="r" disabled />Meebeslissen</label>
        <p id="hint">Kies er een.</p>
      </fieldset>`,
    );
    const tree = await accessibilityTree();
    if (!isChromium) {
      expect(tree).to.equal(null);
      return;
    }
    expect(tree).to.contain('group "Uw rol" description="Kies er een."');
    expect(tree)
      .to.match(/^ +radio "Adviseren" checked$/m)
      .and.to.match(/^ +radio "Meebeslissen" not-checked disabled$/m);
    expect(tree).not.to.match(/generic|InlineTextBox/);
  });

  it('ask the engine for roles and names through shadow roots; Firefox gives null', async () => {
    const host = await fixture(html`<div></div>`);
    const button = document.createElement('button');
    button.setAttribute('aria-label', 'Wis keuze');
    host.attachShadow({mode: 'open'}).append(button);
    const found = await roles('button');
    expect(found).to.deep.equal(isFirefox ? null : [{role: 'button', name: 'Wis keuze'}]);
  });

  it('find the focus through shadow roots', async () => {
    const host = await fixture(html`<div></div>`);
    const input = document.createElement('input');
    host.attachShadow({mode: 'open'}).append(input);
    input.focus();
    expect(focused()).to.equal(input);
  });
});
