/** `pick` with the pointer, what the page hears of it, and how a value comes in. */
import {click, eventsDuring, expect, html, settled, submission} from '../shared/testing.js';
import {
  all,
  button,
  chosen,
  inside,
  part,
  picker,
  pickRung,
  pushButton,
  radio,
  words,
  type SamenLadderPicker,
} from './testing.js';

const told = ['input', 'change', 'samen-agreement', 'samen-problem'];
const types = (events: readonly Event[]): string[] => events.map(({type}) => type);

describe('pick: pointer', () => {
  it('a click on the words of a rung chooses it, and marks its part', async () => {
    const element = await picker();
    await click(inside(element, '.rung:nth-child(4) .promise')!);
    await settled(element);
    expect([element.value, ...chosen(element)]).to.deep.equal(['coproduce', 'Coproduceren']);
    const marked = all(element, '[part~=rung]').map((rung) => rung.part.contains('selected'));
    expect(marked).to.deep.equal([false, false, false, true, false]);
  });

  it('another click takes the other one, one is chosen at a time', async () => {
    const element = await picker();
    for (const name of ['Informeren', 'Meebeslissen', 'Raadplegen']) {
      await pickRung(element, name);
      expect(chosen(element)).to.deep.equal([name]);
    }
    expect(element.value).to.equal('consult');
  });

  it('"Wis keuze" clears, once', async () => {
    const element = await picker({value: 'advise'});
    const clear = button(element, words.clear);
    const events = await eventsDuring(element, told, async () => {
      await pushButton(element, words.clear);
      clear.click();
    });
    expect(types(events)).to.deep.equal(['input', 'change']);
    expect([element.value, ...chosen(element)]).to.deep.equal(['']);
  });

  it('readonly: the choice stays, whatever is clicked, and is submitted', async () => {
    const element = await picker({value: 'advise', readonly: true});
    const form = document.createElement('form');
    element.name = 'rol';
    element.parentElement!.append(form);
    form.append(element);
    await settled(element);
    const events = await eventsDuring(element, told, async () => {
      for (const name of ['Meebeslissen', 'Adviseren']) await pickRung(element, name);
    });
    expect(types(events)).to.deep.equal([]);
    expect(chosen(element)).to.deep.equal(['Adviseren']);
    expect(submission(form)).to.deep.equal(['rol=advise']);
  });

  it('two on a page do not know each other', async () => {
    const first = await picker({value: 'inform'});
    const second = await picker();
    await pickRung(second, 'Meebeslissen');
    expect([first.value, ...chosen(first), second.value]).to.deep.equal(['inform', 'Informeren', 'decide']);
  });
});

describe('pick: events', () => {
  it('input and change come once per act, at the element, with the value there', async () => {
    const element = await picker();
    const seen: string[] = [];
    element.addEventListener('input', () => seen.push(element.value));
    const acts = [
      () => pickRung(element, 'Adviseren'),
      () => pickRung(element, 'Adviseren'), // what is chosen already: nothing happened
      () => pushButton(element, words.clear),
    ];
    for (const [i, expected] of [['input', 'change'], [], ['input', 'change']].entries()) {
      const events = await eventsDuring(document, told, acts[i]!);
      expect(types(events), `act ${i + 1}`).to.deep.equal(expected);
      expect(events.every(({target}) => target === element)).to.equal(true);
    }
    expect(seen).to.deep.equal(['advise', '']);
  });

  it('whatever a script does fires nothing', async () => {
    const element = await picker({value: 'advise'});
    const events = await eventsDuring(element, told, async () => {
      element.value = 'decide';
      element.clear();
      Object.assign(element, {ladder: 'iap2', value: 'involve', moment: 'offered', audience: 'child'});
      await settled(element);
      element.record = {schema: 'samen-ladder', version: 1, positions: [{participant: 'A', rung: 1}]};
      element.removeAttribute('value');
      await settled(element);
    });
    expect(types(events)).to.deep.equal([]);
  });

  it('a listener may set the value, and has the last word', async () => {
    const element = await picker();
    element.addEventListener('input', () => (element.value = 'inform'));
    await pickRung(element, 'Meebeslissen');
    expect([element.value, ...chosen(element)]).to.deep.equal(['inform', 'Informeren']);
  });

  it('a value set between two acts is on screen', async () => {
    const element = await picker();
    await pickRung(element, 'Informeren');
    element.clear(); // after a radio was touched, its attribute has no say any more
    await settled(element);
    expect(chosen(element)).to.deep.equal([]);
    await pickRung(element, 'Adviseren');
    element.value = 'decide';
    await settled(element);
    expect(chosen(element)).to.deep.equal(['Meebeslissen']);
    element.value = '';
    await settled(element);
    expect(chosen(element)).to.deep.equal([]);
    await pickRung(element, 'Adviseren');
    expect([element.value, ...chosen(element)]).to.deep.equal(['advise', 'Adviseren']);
  });
});

describe('pick: value', () => {
  const ids = ['inform', 'consult', 'advise', 'coproduce', 'decide'];
  const names = ['Informeren', 'Raadplegen', 'Adviseren', 'Coproduceren', 'Meebeslissen'];

  it('is the id of the rung; its number from 1, lowest first, is understood too', async () => {
    const element = await picker();
    for (const [i, id] of ids.entries())
      for (const given of [id, ` ${id} `, i + 1, String(i + 1)]) {
        element.value = given as string;
        await settled(element);
        expect([element.value, ...chosen(element)], String(given)).to.deep.equal([id, names[i]]);
      }
  });

  it('nothing is nothing, however it is said', async () => {
    const element = await picker({value: 'advise'});
    for (const nothing of ['', null, undefined, '  ']) {
      element.value = 'decide';
      element.value = nothing as string;
      expect(element.value, JSON.stringify(nothing)).to.equal('');
    }
  });

  it('ladder and value may come in any order', async () => {
    const orders: ((element: SamenLadderPicker) => void)[] = [
      (element) => Object.assign(element, {ladder: 'iap2', value: 'involve'}),
      (element) => Object.assign(element, {value: 'involve', ladder: 'iap2'}),
      (element) => {
        element.setAttribute('value', 'involve');
        element.setAttribute('ladder', 'iap2');
      },
    ];
    for (const [i, order] of orders.entries()) {
      const element = await picker();
      const problems = await eventsDuring(element, ['samen-problem'], async () => {
        order(element);
        expect(element.value, `order ${i + 1}`).to.equal('involve');
        await settled(element);
      });
      expect([problems.length, ...chosen(element)], `order ${i + 1}`).to.deep.equal([0, 'Betrekken']);
    }
  });

  it('a ladder without the chosen rung leaves nothing chosen', async () => {
    const element = await picker({value: 'advise'});
    element.ladder = 'hart';
    await settled(element);
    expect([element.value, ...chosen(element)]).to.deep.equal(['']);
  });

  it('is required: asked for in words after a check, gone after a choice', async () => {
    const element = await picker({required: true});
    expect(part(element, 'error')).to.equal('');
    expect(element.reportValidity()).to.equal(false);
    await settled(element);
    expect(part(element, 'error')).to.equal('Kies een trede.');
    const group = inside(element, '[role=radiogroup]')!;
    expect(group.getAttribute('aria-invalid')).to.equal('true');
    expect(group.getAttribute('aria-describedby')).to.contain(inside(element, '[part~=error]')!.id);
    await pickRung(element, 'Adviseren');
    expect([part(element, 'error'), group.getAttribute('aria-invalid')]).to.deep.equal(['', 'false']);
  });

  it('survives being moved, and its light children survive too', async () => {
    const element = await picker({}, {}, html`<p slot="help">Neem de tijd.</p>`);
    await pickRung(element, 'Adviseren');
    document.body.append(element);
    await settled(element);
    expect([element.value, ...chosen(element), part(element, 'help')]).to.deep.equal([
      'advise',
      'Adviseren',
      'Neem de tijd.',
    ]);
    await pickRung(element, 'Meebeslissen');
    expect(radio(element, 'Meebeslissen').checked).to.equal(true);
    element.remove();
  });
});
