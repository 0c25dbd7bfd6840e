/** The help of the keys, and the switch that turns them off. */
import {click, expect, press} from '../shared/testing.js';
import {keysView, type KeysState} from './keys-view.js';
import {all, calls, read, shown, type LaterHost} from './later-testing.js';

async function seen(given: Partial<KeysState> = {}): Promise<{host: LaterHost; made: string[]}> {
  const {made, handlers} = calls('onToggle');
  const state: KeysState = {isOn: true, editable: true, isFree: false, ...given};
  return {host: await shown((i18n) => keysView(state, handlers, i18n)), made};
}

const keys = (host: LaterHost): string[] => all(host, 'tbody th').map(read);

describe('keys', () => {
  it('are those of the design, each with what it does', async () => {
    const {host} = await seen();
    expect(keys(host)).to.deep.equal([
      ...['↑ ↓', 'Home End', 'Esc', '?', '1', '2', '3', 'S', 'H', 'N', 'Delete ⌫', 'Ctrl+Z ⌘Z', 'Ctrl+Y ⇧⌘Z'],
    ]);
    const does = all(host, 'tbody td').map(read);
    expect(new Set(does).size).to.equal(does.length);
    expect(does[6]).to.equal('Bron kiezen of weghalen: ervaringskennis');
  });

  it('of who may only read are fewer; of who selects words more', async () => {
    expect(keys((await seen({editable: false, isFree: true})).host)).to.deep.equal([
      '↑ ↓',
      'Home End',
      'Esc',
      '?',
    ]);
    expect(keys((await seen({isFree: true})).host).slice(-3)).to.deep.equal(['F2', '← →', 'Shift+← Shift+→']);
  });

  it('can be turned off and on, with a click and with the keyboard', async () => {
    const {host, made} = await seen();
    const box = all(host, 'input')[0] as HTMLInputElement;
    expect(box.checked).to.equal(true);
    await click(box);
    box.focus();
    await press('Space');
    expect(made).to.deep.equal(['onToggle false', 'onToggle true']);
    expect(read(all(host, 'label')[0]!)).to.equal('Gebruik toetsen');
  });

  it('the switch shows what holds, and is no change of the value', async () => {
    const {host} = await seen({isOn: false});
    const box = all(host, 'input')[0] as HTMLInputElement;
    expect(box.checked).to.equal(false);
    const heard: string[] = [];
    for (const type of ['input', 'change']) host.renderRoot.addEventListener(type, () => heard.push(type));
    await click(box);
    expect(heard).to.deep.equal([]);
  });
});
