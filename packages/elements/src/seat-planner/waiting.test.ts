/** Who has no seat yet. */
import {expect, settled} from '../shared/testing.js';
import {
  all,
  announced,
  button,
  chip,
  four,
  inside,
  part,
  isWithin,
  planner,
  pushButton,
  seated,
  seats,
  sit,
  state,
  tapSeat,
  tapWaiting,
  texts,
  toggleLock,
  told,
  waitingNames,
  words,
} from './testing.js';

const hasButton = (element: Parameters<typeof texts>[0], name: string): boolean =>
  texts(element, 'button').includes(name);

describe('waiting list', () => {
  it('shows the family first, the child before all, and then in the order given', async () => {
    const people = [
      {name: 'Juf', role: 'teacher'},
      'Buur',
      {name: 'Opa', side: 'family'},
      ...four.slice(0, 2),
    ];
    const element = await planner({}, {participants: people});
    expect(waitingNames(element)).to.deep.equal(['Sam', 'Opa', 'Moeder', 'Juf', 'Buur']);
    expect(texts(element, '[part=waiting] .role')).to.deep.equal([
      ...['kind of jongere', 'ouder of verzorger', 'leerkracht'],
    ]);
    expect(inside(element, '[part=waiting] ul')!.getAttribute('aria-labelledby')).to.equal('waiting');
  });

  it('says so when there is nobody, and when everybody has a seat', async () => {
    const element = await planner();
    expect(part(element, 'waiting')).to.equal('Er staan nog geen mensen op de lijst.');
    expect(hasButton(element, words.fill)).to.equal(false);
    element.participants = ['Moeder'];
    await settled(element);
    await sit(element, 'Moeder', 1);
    // No heading above it that says the opposite.
    expect(part(element, 'waiting')).to.equal('Iedereen heeft een plek.');
    await tapSeat(element, 1);
    expect(part(element, 'waiting')).to.equal('Nog geen plek Zet hier neer');
  });

  it('all at once: one act; who is locked stays, and a child comes beside family', async () => {
    const element = await planner({}, {participants: four});
    await sit(element, 'Vera', 2);
    await toggleLock(element, 2);
    const events = await told(() => pushButton(element, words.fill));
    expect(events).to.deep.equal(['input', 'change', 'samen-seat']);
    expect(state(element)).to.equal('s1=l s2=v* s3=m s4=k');
    expect(hasButton(element, words.fill)).to.equal(false);
    expect(announced(element)).to.contain('Sam zit op stoel 4.').and.to.contain('Juf zit op stoel 1.');
  });

  it('with too few chairs the family sits first, and who is left is named', async () => {
    const element = await planner({seats: '2'}, {participants: [...four].reverse()});
    await pushButton(element, words.fill);
    expect([seats(element), waitingNames(element)]).to.deep.equal([
      ['Sam', 'Moeder'],
      ['Vera', 'Juf'],
    ]);
    expect(announced(element)).to.contain('Nog geen plek: 2.');
    expect(await told(() => pushButton(element, words.fill)), 'no chair is left').to.deep.equal([]);
  });

  it('many people are announced by three names and a number', async () => {
    const element = await planner({}, {participants: Array.from({length: 12}, (_, i) => `Persoon ${i + 1}`)});
    await pushButton(element, words.fill);
    expect(announced(element)).to.contain('Persoon 3 zit op stoel 3.').and.to.contain('En nog 9 mensen.');
    expect(announced(element)).not.to.contain('Persoon 4 zit');
  });

  it('who was picked up from a chair can be put here; who waits already cannot', async () => {
    const element = await planner({}, {plan: {...seated, participants: [...four, 'Oma']}});
    await tapWaiting(element, 'Oma');
    expect(chip(element, 'Oma').ariaPressed).to.equal('true');
    expect(hasButton(element, words.here)).to.equal(false);
    await tapSeat(element, 3);
    expect(waitingNames(element), 'they took the place of who sat there').to.deep.equal(['Juf']);
    await tapSeat(element, 1);
    await pushButton(element, words.here);
    expect(waitingNames(element)).to.deep.equal(['Sam', 'Juf']);
  });

  it('a locked person who is put here is refused, in words', async () => {
    const element = await planner({}, {plan: seated});
    await toggleLock(element, 1);
    await tapSeat(element, 1);
    if (hasButton(element, words.here)) await pushButton(element, words.here);
    expect([state(element), waitingNames(element)]).to.deep.equal(['s1=k* s2=m s3=l s4=v', []]);
  });

  it('keeps the focus when the button goes', async () => {
    const element = await planner({}, {participants: four});
    const fill = button(element, words.fill);
    fill.focus();
    fill.click();
    await settled(element);
    expect(isWithin(element)).to.equal(true);
  });

  it('each has an own button, also two people with the same name', async () => {
    const element = await planner(
      {},
      {
        participants: [
          {id: 'a', name: 'Ali', role: 'parent'},
          {id: 'b', name: 'Ali', role: 'parent'},
        ],
      },
    );
    const names = waitingNames(element);
    expect(new Set(names).size, names.join()).to.equal(2);
    await tapWaiting(element, names[1]!);
    await tapSeat(element, 2);
    expect(state(element)).to.equal('s2=b');
    expect(all(element, '.chip')).to.have.length(1);
  });
});
