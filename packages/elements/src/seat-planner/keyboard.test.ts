/** The keys of the picture, and the order in which Tab goes. Keys in the list: list-keys.test.ts. */
import {expect, fixture, focused, html, press, settled} from '../shared/testing.js';
import {
  announced,
  button,
  four,
  inside,
  isWithin,
  planner,
  seatButton,
  seated,
  state,
  text,
  told,
  type Given,
  type SamenSeatPlanner,
} from './testing.js';

/** A planner with the focus on a chair. */
async function onSeat(number: number, given: Given = {plan: seated}): Promise<SamenSeatPlanner> {
  const element = await planner({}, given);
  seatButton(element, number).focus();
  return element;
}

async function keys(element: SamenSeatPlanner, ...names: string[]): Promise<void> {
  for (const name of names) {
    await press(name);
    await settled(element);
  }
}

const stop = (): string => text(focused()).replace(/:.*$/, '');
const held = (element: SamenSeatPlanner): string => text(inside(element, '.held span'));

describe('keyboard: picture', () => {
  it('one tab stop; arrows go round, Home and End to the ends, up and down across', async () => {
    const element = await onSeat(1);
    const seen: string[] = [];
    for (const key of [
      'ArrowRight',
      'ArrowRight',
      'ArrowLeft',
      'End',
      'ArrowRight',
      'ArrowLeft',
      'Home',
      'ArrowDown',
      'ArrowUp',
    ]) {
      await keys(element, key);
      seen.push(stop());
    }
    expect(seen).to.deep.equal([2, 3, 2, 4, 1, 4, 1, 3, 1].map((number) => `Stoel ${number}`));
    const stops = [...element.renderRoot.querySelectorAll<HTMLElement>('.seat')].map(
      ({tabIndex}) => tabIndex,
    );
    expect(stops).to.deep.equal([0, -1, -1, -1]);
  });

  it('arrows do not scroll the page, also where nobody sits opposite', async () => {
    const element = await onSeat(1, {plan: {...seated, shape: 'rectangle', seats: 5}});
    const prevented: boolean[] = [];
    const listen = (event: Event): void => void prevented.push(event.defaultPrevented);
    document.addEventListener('keydown', listen);
    await keys(element, 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End');
    document.removeEventListener('keydown', listen);
    expect(prevented).to.deep.equal(Array.from({length: 6}, () => true));
  });

  for (const key of ['Enter', 'Space'])
    it(`${key} picks up and puts down; the focus stays on the chair`, async () => {
      const element = await onSeat(1);
      await keys(element, key);
      expect([held(element), seatButton(element, 1).ariaPressed]).to.deep.equal([
        'U verplaatst Sam. Kies een stoel.',
        'true',
      ]);
      const events = await told(() => keys(element, 'ArrowRight', key));
      expect([events, state(element)]).to.deep.equal([
        ['input', 'change', 'samen-seat'],
        's1=m s2=k s3=l s4=v',
      ]);
      expect([focused(), held(element)]).to.deep.equal([seatButton(element, 2), '']);
    });

  it('Escape puts back, and only then keeps a dialog around it open', async () => {
    const element = await onSeat(1);
    let heard = 0;
    const listen = (event: KeyboardEvent): void => void (heard += event.key === 'Escape' ? 1 : 0);
    document.addEventListener('keydown', listen);
    await keys(element, 'Enter', 'Escape');
    expect([heard, held(element), announced(element)]).to.deep.equal([0, '', 'Sam blijft zitten.']);
    await keys(element, 'Escape');
    document.removeEventListener('keydown', listen);
    expect([heard, state(element)]).to.deep.equal([1, 's1=k s2=m s3=l s4=v']);
  });

  for (const key of ['Delete', 'Backspace'])
    it(`${key} frees the chair, once`, async () => {
      const element = await onSeat(2);
      expect(await told(() => keys(element, key))).to.deep.equal(['input', 'change', 'samen-seat']);
      expect(state(element)).to.equal('s1=k s3=l s4=v');
      expect(announced(element)).to.contain('Moeder heeft nog geen plek. Nog geen plek: 1.');
      expect(announced(element), 'said already').not.to.contain('Nog geen plek: Moeder');
      expect(await told(() => keys(element, key)), 'an empty chair').to.deep.equal([]);
      expect(focused()).to.equal(seatButton(element, 2));
    });

  it('L locks and unlocks; a locked chair cannot be freed or left', async () => {
    const element = await onSeat(2);
    expect(await told(() => keys(element, 'l'))).to.deep.equal(['input', 'change']);
    expect(text(seatButton(element, 2))).to.equal('Stoel 2: Moeder, ouder of verzorger, vastgezet');
    await keys(element, 'Delete');
    expect(state(element)).to.equal('s1=k s2=m* s3=l s4=v');
    expect(announced(element)).to.equal('Deze plek is vastgezet. Maak de plek eerst los.');
    await keys(element, 'ArrowRight', 'Enter');
    expect(held(element)).to.equal('U verplaatst Juf. Kies een stoel.');
    await keys(element, 'Escape', 'ArrowLeft', 'Enter');
    expect(held(element), 'nobody can be picked up there').to.equal('');
    expect(announced(element)).to.equal('Deze plek is vastgezet. Maak de plek eerst los.');
    expect(state(element)).to.equal('s1=k s2=m* s3=l s4=v');
    await keys(element, 'L');
    expect(state(element)).to.equal('s1=k s2=m s3=l s4=v');
  });

  it('Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z go back and forth', async () => {
    const element = await onSeat(1);
    await keys(element, 'Delete');
    for (const [key, expected] of [
      ['Control+z', 's1=k s2=m s3=l s4=v'],
      ['Control+y', 's2=m s3=l s4=v'],
      ['Control+z', 's1=k s2=m s3=l s4=v'],
      ['Control+Shift+Z', 's2=m s3=l s4=v'],
    ] as const) {
      await keys(element, key);
      expect(state(element), key).to.equal(expected);
    }
    expect(await told(() => keys(element, 'Control+y')), 'nothing left').to.deep.equal([]);
  });

  it('other keys are left to the page', async () => {
    const element = await onSeat(1);
    // Not real ones: Control+L and Alt go to the window of Firefox, and the tests after this one have no focus then.
    const isTaken = (key: string, modifiers: KeyboardEventInit): boolean =>
      !seatButton(element, 1).dispatchEvent(
        new KeyboardEvent('keydown', {key, ...modifiers, bubbles: true, composed: true, cancelable: true}),
      );
    const events = await told(() => keys(element, 'x'));
    for (const key of ['l', 'Delete', 'ArrowRight', 'Enter'])
      for (const modifiers of [{ctrlKey: true}, {altKey: true}, {metaKey: true}])
        expect(isTaken(key, modifiers), `${key} ${JSON.stringify(modifiers)}`).to.equal(false);
    await settled(element);
    expect([events, state(element)]).to.deep.equal([[], 's1=k s2=m s3=l s4=v']);
  });

  it('goes the same way round in Arabic: a room is not mirrored', async () => {
    const element = await onSeat(1, {plan: seated, lang: 'ar'});
    const seatOf = (): string | undefined => (focused() as HTMLElement).dataset.seat;
    await keys(element, 'ArrowRight');
    expect(seatOf()).to.equal('s2');
    await keys(element, 'ArrowLeft', 'ArrowLeft');
    expect(seatOf()).to.equal('s4');
  });
});

describe('keyboard: Tab', () => {
  it('goes toolbar, waiting list, picture (once), list, and out', async () => {
    const first = await fixture<HTMLElement>(html`<button></button>`);
    first.focus();
    const element = await planner({seats: '2'}, {participants: four.slice(0, 2)});
    element.after(document.createElement('button')); // else the focus goes to the window, also for the next test
    await keys(element, 'Tab');
    const seen: string[] = [];
    for (let turn = 0; turn < 20 && element.shadowRoot!.activeElement; turn++) {
      const here = element.shadowRoot!.activeElement;
      seen.push(here.ariaLabel ?? (text(here.closest('label')?.querySelector('span')) || text(here)));
      await keys(element, 'Tab');
    }
    expect(seen.map((each) => each.replace(/^[KO] /, ''))).to.deep.equal([
      ...['Tafel', 'Aantal stoelen', 'Ongedaan maken', 'Opnieuw doen'],
      ...['Sam kind of jongere', 'Moeder ouder of verzorger', 'Zet iedereen op een vrije stoel'],
      ...['Stoel 1: vrij', 'Wie zit op stoel 1?', 'Wie zit op stoel 2?'],
      ...['Zoek een gelijkere indeling', 'Wie komen er?', 'Wie wil waar zitten?'],
      ...['Over het gesprek en de ruimte', 'Afdrukken of bewaren'],
    ]);
  });

  it('focus() goes to the first seat of the list, and nothing takes the focus by itself', async () => {
    const element = await planner({}, {plan: seated});
    expect(element.matches(':focus-within')).to.equal(false);
    element.focus();
    expect(focused()!.ariaLabel).to.equal('Wie zit op stoel 1?');
    await element.place('k', 's2');
    await settled(element);
    expect(focused()!.ariaLabel).to.equal('Wie zit op stoel 1?');
  });

  it('with a button that did its work the focus is not lost', async () => {
    const element = await planner({}, {participants: four});
    button(element, 'Zet iedereen op een vrije stoel').focus();
    await keys(element, 'Enter');
    expect(isWithin(element), 'after everybody has a seat').to.equal(true);
    await keys(element, 'Tab');
    expect(isWithin(element)).to.equal(true);
  });
});
