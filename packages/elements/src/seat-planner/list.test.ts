/** The list: complete by itself. A native select per seat, filled when somebody comes near. Keys in it: list-keys.test.ts. */
import {click, expect, focused, settled} from '../shared/testing.js';
import {
  all,
  chosenIn,
  announced,
  four,
  inside,
  lockButton,
  pictured,
  planner,
  pushButton,
  seated,
  seats,
  selectOf,
  sit,
  state,
  text,
  texts,
  toggleLock,
  told,
  waitingNames,
  words,
  type SamenSeatPlanner,
} from './testing.js';

/** The cells of a row as a reader sees them, without the words for a phone. */
const cells = (element: SamenSeatPlanner, number: number): string[] =>
  [...all(element, '[part=list] tbody tr')[number - 1]!.children].map((cell) => {
    const shown = cell.cloneNode(true) as HTMLElement;
    for (const each of shown.querySelectorAll('.small')) each.remove();
    const select = cell.querySelector('select');
    return text(select ? chosenIn(select) : shown);
  });

const optionsOf = (select: HTMLSelectElement): string[] =>
  [...select.children].flatMap((each) =>
    each instanceof HTMLOptGroupElement ? [`[${each.label}]`, ...[...each.children].map(text)] : [text(each)],
  );

describe('list', () => {
  it('says of every seat who sits there, beside whom and opposite whom', async () => {
    const element = await planner({}, {plan: seated});
    expect(texts(element, '[part=list] thead th')).to.deep.equal([
      ...['Stoel', 'Wie', 'Naast', 'Tegenover', 'Vast'],
    ]);
    expect([1, 2, 3, 4].map((number) => cells(element, number))).to.deep.equal([
      ['1', 'Sam', 'Vera en Moeder', 'Juf', 'Vast: Sam'],
      ['2', 'Moeder', 'Sam en Juf', 'Vera', 'Vast: Moeder'],
      ['3', 'Juf', 'Moeder en Vera', 'Sam', 'Vast: Juf'],
      ['4', 'Vera', 'Juf en Sam', 'Moeder', 'Vast: Vera'],
    ]);
  });

  it('a free seat has a select and nothing to hold on to', async () => {
    const element = await planner({seats: '5'}, {participants: four});
    expect(cells(element, 5)).to.deep.equal(['5', 'vrij', '', '', '']);
    expect(all(element, '[part=list] tbody tr')).to.have.length(5);
  });

  it('each select is called after its seat and holds only who sits there, until somebody comes near', async () => {
    const element = await planner({}, {plan: seated});
    expect(all(element, '[part=list] select').map(({ariaLabel}) => ariaLabel)).to.deep.equal(
      [1, 2, 3, 4].map((number) => `Wie zit op stoel ${number}?`),
    );
    expect(optionsOf(selectOf(element, 2))).to.deep.equal(['vrij', 'Moeder']);
    selectOf(element, 2).focus();
    expect(optionsOf(selectOf(element, 2)), 'not in the same turn').to.have.length(2);
    await Promise.resolve();
    expect(optionsOf(selectOf(element, 2)), 'before a key or a click is handled').to.deep.equal([
      'vrij',
      ...['[Heeft een plek]', 'Sam (stoel 1)', 'Moeder', 'Juf (stoel 3)', 'Vera (stoel 4)'],
    ]);
    expect(seats(element), 'and nothing is chosen by that').to.deep.equal(['Sam', 'Moeder', 'Juf', 'Vera']);
  });

  it('a pointer fills it too, before it opens', async () => {
    const element = await planner({}, {participants: four});
    selectOf(element, 3).dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
    await Promise.resolve();
    expect(optionsOf(selectOf(element, 3))).to.deep.equal([
      ...['vrij', '[Nog geen plek]', 'Sam', 'Moeder', 'Juf', 'Vera'],
    ]);
  });

  it('gives somebody a seat, from the waiting list and from another seat', async () => {
    const element = await planner({}, {participants: four});
    await sit(element, 'Moeder', 3);
    expect([seats(element), waitingNames(element)]).to.deep.equal([
      ['—', '—', 'Moeder', '—'],
      ['Sam', 'Juf', 'Vera'],
    ]);
    await sit(element, 'Moeder', 1);
    expect(seats(element)).to.deep.equal(['Moeder', '—', '—', '—']);
    expect(pictured(element), 'the picture shows the same').to.deep.equal(['Moeder', '—', '—', '—']);
  });

  it('somebody who sits elsewhere swaps with who sits here; somebody who waits sends them to wait', async () => {
    const element = await planner({seats: '2'}, {participants: four});
    await sit(element, 'Moeder', 1);
    await sit(element, 'Juf', 2);
    await sit(element, 'Juf', 1);
    expect(seats(element)).to.deep.equal(['Juf', 'Moeder']);
    await sit(element, 'Sam', 2);
    expect([seats(element), waitingNames(element)]).to.deep.equal([
      ['Juf', 'Sam'],
      ['Moeder', 'Vera'],
    ]);
  });

  it('a second choice while the list has the focus takes the place of the first, also for undo', async () => {
    const element = await planner({}, {plan: seated});
    await sit(element, 'Juf', 1);
    expect(await told(() => sit(element, 'Vera', 1))).to.deep.equal(['input', 'change', 'samen-seat']);
    expect(state(element), 'Juf is back where she was').to.equal('s1=v s2=m s3=l s4=k');
    expect(announced(element)).to.contain('Juf zit op stoel 3.');
    await pushButton(element, words.undo);
    expect(state(element)).to.equal('s1=k s2=m s3=l s4=v');
    await sit(element, 'Juf', 1);
    selectOf(element, 1).blur();
    await sit(element, 'Vera', 1);
    expect(state(element), 'two acts').to.equal('s1=v s2=m s3=k s4=l');
  });

  it('"vrij" frees the seat', async () => {
    const element = await planner({}, {plan: seated});
    await sit(element, '', 2);
    expect([seats(element), waitingNames(element)]).to.deep.equal([['Sam', '—', 'Juf', 'Vera'], ['Moeder']]);
  });

  it('the focus stays in the select, and what it says stays true, seat after seat', async () => {
    const element = await planner({}, {participants: four});
    for (const [number, name] of [
      [1, 'Vera'],
      [2, 'Juf'],
      [1, 'Juf'],
      [4, 'Sam'],
    ] as const) {
      await sit(element, name, number);
      expect(focused()).to.equal(selectOf(element, number));
    }
    expect(seats(element)).to.deep.equal(['Juf', 'Vera', '—', 'Sam']);
    expect(state(element)).to.equal('s1=l s2=v s4=k');
  });

  it('is announced with who sits beside and opposite', async () => {
    const element = await planner({}, {plan: seated});
    await sit(element, 'Juf', 2);
    expect(announced(element)).to.contain('Juf zit op stoel 2. Ernaast: Sam en Moeder. Ertegenover: Vera.');
    await sit(element, '', 1);
    expect(announced(element)).to.contain('Sam heeft nog geen plek.');
  });

  it('chosen again is no act', async () => {
    const element = await planner({}, {plan: seated});
    expect(await told(() => sit(element, 'Moeder', 2))).to.deep.equal([]);
    expect(announced(element)).to.equal('');
  });
});

describe('list: locks', () => {
  it('a locked seat has a select that is disabled, and says so', async () => {
    const element = await planner({}, {plan: seated});
    await toggleLock(element, 2);
    expect(state(element)).to.equal('s1=k s2=m* s3=l s4=v');
    expect([lockButton(element, 2).ariaPressed, selectOf(element, 2).disabled]).to.deep.equal(['true', true]);
    await toggleLock(element, 2);
    expect([lockButton(element, 2).ariaPressed, selectOf(element, 2).disabled]).to.deep.equal([
      'false',
      false,
    ]);
    expect(focused(), 'the button keeps the focus').to.equal(lockButton(element, 2));
  });

  it('who is locked cannot be taken from there: the select goes back and it is said why', async () => {
    const element = await planner({}, {plan: seated});
    await toggleLock(element, 2);
    for (let turn = 0; turn < 2; turn++) {
      const events = await told(() => sit(element, 'Moeder', 4));
      expect(events).to.deep.equal([]);
      expect(announced(element)).to.equal(words.locked);
      expect(seats(element)).to.deep.equal(['Sam', 'Moeder', 'Juf', 'Vera']);
    }
    expect(state(element)).to.equal('s1=k s2=m* s3=l s4=v');
  });

  it('a lock is announced', async () => {
    const element = await planner({}, {plan: seated});
    await toggleLock(element, 1);
    const on = announced(element);
    await toggleLock(element, 1);
    expect([on, announced(element)].map((each) => /Sam|stoel 1/i.test(each))).to.deep.equal([true, true]);
    expect(on).not.to.equal(announced(element));
  });
});

describe('list: look', () => {
  it('has the badge and the role beside a name, not twice the same; no badge is used twice', async () => {
    const people = [...four, 'Oma', {name: 'Voorzitter', role: 'chair'}, 'Opa', 'Olga'];
    const element = await planner({}, {participants: people});
    await click(inside(element, '.fill')!);
    await settled(element);
    const badges = texts(element, '[part=list] .badge');
    expect([badges.length, new Set(badges).size], badges.join()).to.deep.equal([8, 8]);
    expect(texts(element, '[part=list] .role')).to.deep.equal([
      ...['kind of jongere', 'ouder of verzorger', 'leerkracht', 'voorzitter'],
    ]);
  });
});
