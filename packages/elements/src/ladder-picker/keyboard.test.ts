/** `pick` by keyboard: the browser's own radio keys, Delete and the button that clears. The table's keys: table-keys.test.ts. */
import {eventsDuring, expect, fixture, focused, html, press, settled} from '../shared/testing.js';
import {
  announced,
  button,
  chosen,
  picker,
  pickRung,
  radio,
  radios,
  words,
  type SamenLadderPicker,
} from './testing.js';

/** A picker between two buttons; the first has the focus. */
async function onPage(attributes: Record<string, string | true> = {}): Promise<SamenLadderPicker> {
  const first = await fixture<HTMLElement>(html`<button></button>`);
  first.focus();
  const element = await picker(attributes);
  element.after(Object.assign(document.createElement('button'), {textContent: 'Verder'}));
  return element;
}

/** What has the focus: the name of a rung, else the words of the control, '' outside the element. */
function stop(element: SamenLadderPicker): string {
  const inner = element.shadowRoot!.activeElement;
  if (!inner) return '';
  return inner.closest('label')?.querySelector('.name')?.textContent ?? inner.textContent?.trim() ?? '?';
}

async function stops(element: SamenLadderPicker, ...keys: string[]): Promise<string[]> {
  const seen: string[] = [];
  for (const key of keys) {
    await press(key);
    await settled(element);
    seen.push(stop(element));
  }
  return seen;
}

describe('pick: keyboard', () => {
  it('Tab goes to the first rung, without choosing it, and then out', async () => {
    const element = await onPage();
    expect(await stops(element, 'Tab')).to.deep.equal(['Informeren']);
    expect(element.value).to.equal('');
    expect(await stops(element, 'Tab'), 'the button has nothing to clear').to.deep.equal(['']);
    expect(focused()!.textContent).to.equal('Verder');
  });

  it('Tab goes to the chosen rung, then to the button, then out; Shift+Tab comes back', async () => {
    const element = await onPage({value: 'coproduce'});
    expect(await stops(element, 'Tab', 'Tab', 'Tab')).to.deep.equal(['Coproduceren', words.clear, '']);
    expect(await stops(element, 'Shift+Tab', 'Shift+Tab')).to.deep.equal([words.clear, 'Coproduceren']);
    expect(element.value, 'nothing was chosen on the way').to.equal('coproduce');
  });

  it('Space chooses the rung that has the focus', async () => {
    const element = await onPage();
    await press('Tab', 'Space');
    await settled(element);
    expect([element.value, ...chosen(element)]).to.deep.equal(['inform', 'Informeren']);
    const again = await eventsDuring(element, ['input', 'change'], () => press('Space'));
    expect(again, 'Space on what is chosen already').to.have.length(0);
  });

  // Whether they go round at the ends is the browser's own: WebKitGTK stops there.
  it('arrows choose the next and the previous rung', async () => {
    const element = await onPage({value: 'consult'});
    await press('Tab');
    const values: string[] = [];
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowLeft']) {
      await stops(element, key);
      values.push(`${element.value} ${stop(element)}`);
      expect(chosen(element), 'one is chosen').to.have.length(1);
    }
    expect(values).to.deep.equal([
      'advise Adviseren',
      'coproduce Coproduceren',
      'decide Meebeslissen',
      'coproduce Coproduceren',
      'advise Adviseren',
    ]);
  });

  it('Delete takes the choice away, tells it and keeps the place', async () => {
    const element = await onPage({value: 'advise'});
    await press('Tab');
    const events = await eventsDuring(element, ['input', 'change'], () => press('Delete'));
    await settled(element);
    expect(events.map(({type}) => type)).to.deep.equal(['input', 'change']);
    expect([element.value, ...chosen(element)]).to.deep.equal(['']);
    expect(stop(element)).to.equal('Adviseren');
    expect(announced(element)).to.equal(words.cleared);
    await stops(element, 'ArrowDown');
    expect(element.value, 'and the arrows go on from there').to.equal('coproduce');
  });

  it('Delete without a choice does nothing', async () => {
    const element = await onPage();
    await press('Tab');
    expect(await eventsDuring(element, ['input', 'change'], () => press('Delete'))).to.have.length(0);
    await settled(element);
    expect(announced(element)).to.equal('');
  });

  it('"Wis keuze" works with Enter and Space, and the focus goes to the rung that was chosen', async () => {
    for (const key of ['Enter', 'Space']) {
      const element = await onPage({value: 'advise'});
      await press('Tab', 'Tab');
      expect(await stops(element, key), key).to.deep.equal(['Adviseren']);
      expect([element.value, announced(element)], key).to.deep.equal(['', words.cleared]);
    }
  });

  it('"Wis keuze" can only be used when there is something to clear', async () => {
    const element = await onPage();
    const isUsable = (): boolean => !button(element, words.clear).disabled;
    expect(isUsable(), 'nothing chosen').to.equal(false);
    await pickRung(element, 'Adviseren');
    expect(isUsable(), 'chosen').to.equal(true);
    for (const state of ['disabled', 'readOnly'] as const) {
      element[state] = true;
      await settled(element);
      expect(isUsable(), state).to.equal(false);
      element[state] = false;
    }
    element.clear();
    await settled(element);
    expect(isUsable(), 'cleared').to.equal(false);
  });

  it('the same words are announced again, as a new element', async () => {
    const element = await onPage();
    const spoken: (Element | null)[] = [];
    for (const name of ['Adviseren', 'Raadplegen']) {
      await pickRung(element, name);
      await press('Delete');
      await settled(element);
      spoken.push(element.shadowRoot!.querySelector('output > *'));
    }
    expect(spoken.map((each) => each?.textContent)).to.deep.equal([words.cleared, words.cleared]);
    expect(spoken[0]).not.to.equal(spoken[1]);
  });

  it('readonly: the choice has the focus and can be read, no key changes it', async () => {
    const element = await onPage({value: 'advise', readonly: true});
    const events = await eventsDuring(element, ['input', 'change'], async () => {
      expect(await stops(element, 'Tab')).to.deep.equal(['Adviseren']);
      await stops(element, 'ArrowDown', 'ArrowUp', 'Space', 'Delete');
    });
    expect(events).to.have.length(0);
    expect([element.value, ...chosen(element)]).to.deep.equal(['advise', 'Adviseren']);
    expect(radio(element, 'Adviseren').disabled).to.equal(false);
  });

  it('disabled: there is no stop at all', async () => {
    const element = await onPage({value: 'advise', disabled: true});
    expect(await stops(element, 'Tab')).to.deep.equal(['']);
    expect(focused()!.textContent).to.equal('Verder');
  });

  it('focus() goes to the chosen rung, else the first, and nothing takes the focus by itself', async () => {
    const element = await onPage();
    expect(focused()?.localName, 'on load').to.equal('button');
    element.focus();
    expect(stop(element)).to.equal('Informeren');
    element.value = 'decide';
    await settled(element);
    expect(stop(element), 'a script that sets a value').to.equal('Informeren');
    element.focus();
    expect(stop(element)).to.equal('Meebeslissen');
  });

  it('all radios are one native group: same root, same name', async () => {
    const element = await onPage();
    const names = new Set(radios(element).map(({name, type}) => `${type} ${name}`));
    expect([...names]).to.have.length(1);
    expect([...names][0]).not.to.equal('radio ');
    expect(radios(element).every((each) => each.getRootNode() === element.shadowRoot)).to.equal(true);
    expect(radios(element)).to.have.length(5);
  });
});
