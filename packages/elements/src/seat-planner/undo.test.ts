/** Back and forth over every kind of act; and what cannot be undone. */
import {expect, nextFrame, settled} from '../shared/testing.js';
import {
  button,
  chip,
  drag,
  field,
  fill,
  four,
  inside,
  open,
  planner,
  pushButton,
  seatButton,
  seated,
  sit,
  state,
  tapSeat,
  toggleLock,
  told,
  words,
  type SamenSeatPlanner,
} from './testing.js';

const can = (element: SamenSeatPlanner, name: string): boolean =>
  button(element, name).ariaDisabled === 'false';
const setup = '[part=setup]';

/** An act of the user, and whether it gives anybody another seat. */
const acts: Record<string, readonly [act: (element: SamenSeatPlanner) => Promise<void>, moves: boolean]> = {
  'a seat': [(element) => sit(element, 'Oma', 5), true],
  'a swap': [(element) => drag(element, seatButton(element, 1), seatButton(element, 2)), true],
  'a tap': [
    async (element) => {
      await tapSeat(element, 1);
      await tapSeat(element, 5);
    },
    true,
  ],
  'a free seat': [(element) => sit(element, '', 2), true],
  'a drop on the waiting list': [
    (element) => drag(element, seatButton(element, 1), inside(element, '[part=waiting]')!),
    true,
  ],
  'a drag from the waiting list': [
    (element) => drag(element, chip(element, 'Oma'), seatButton(element, 5)),
    true,
  ],
  'a lock': [(element) => toggleLock(element, 3), false],
  'everybody at once': [(element) => pushButton(element, words.fill), true],
  'another table': [(element) => fill(element, field<HTMLSelectElement>(element, 'Tafel'), 'u'), false],
  'more seats': [(element) => fill(element, field(element, 'Aantal stoelen'), '9'), false],
  'fewer seats': [(element) => fill(element, field(element, 'Aantal stoelen'), '3'), true],
  'a name': [
    async (element) => {
      await open(element, 'Wie komen er?');
      await fill(element, field(element, 'Naam', `${setup} .people li:first-child`), 'Samira');
    },
    false,
  ],
  'somebody who does not come': [
    async (element) => {
      await open(element, 'Wie komen er?');
      await pushButton(element, 'Komt niet: Moeder');
      await nextFrame(); // WebKit scrolls to what has the focus now, and not at once
      await nextFrame();
    },
    true,
  ],
  'a way to hear the child': [
    async (element) => {
      await open(element, 'Wie wil waar zitten?');
      await fill(element, field<HTMLSelectElement>(element, 'Het kind spreekt', setup), 'letter');
    },
    false,
  ],
  'a wish': [
    async (element) => {
      await open(element, 'Wie wil waar zitten?');
      await fill(element, field<HTMLSelectElement>(element, 'Wie nog meer'), 'm');
      await pushButton(element, 'Voeg toe');
    },
    false,
  ],
  'a title': [
    async (element) => {
      await open(element, 'Over het gesprek en de ruimte');
      await fill(element, field(element, 'Waar gaat het gesprek over?', setup), 'Lezen');
    },
    false,
  ],
};

describe('undo and redo', () => {
  for (const [title, [act, moves]] of Object.entries(acts))
    it(title, async () => {
      const plan = {...seated, seats: 5, participants: [...four, {id: 'o', name: 'Oma'}]};
      const element = await planner({}, {plan});
      const expected = ['input', 'change', ...(moves ? ['samen-seat'] : [])];
      const before = element.value;
      expect(await told(() => act(element)), 'the act').to.deep.equal(expected);
      const after = element.value;
      expect(after).not.to.equal(before);
      for (let turn = 0; turn < 2; turn++) {
        expect(await told(() => pushButton(element, words.undo)), 'undo').to.deep.equal(expected);
        expect([element.value, can(element, words.undo)]).to.deep.equal([before, false]);
        expect(await told(() => pushButton(element, words.redo)), 'redo').to.deep.equal(expected);
        expect([element.value, can(element, words.redo)]).to.deep.equal([after, false]);
      }
    });

  it('several steps, in turn; a new act takes the way forward away', async () => {
    const element = await planner({}, {participants: four});
    const states: string[] = [state(element)];
    for (const [name, number] of [
      ['Sam', 1],
      ['Juf', 2],
      ['Sam', 4],
    ] as const) {
      await sit(element, name, number);
      states.push(state(element));
    }
    for (const expected of states.slice(0, -1).reverse()) {
      await pushButton(element, words.undo);
      expect(state(element)).to.equal(expected);
    }
    expect([can(element, words.undo), element.value]).to.deep.equal([false, '']);
    await pushButton(element, words.redo);
    await sit(element, 'Vera', 4);
    expect([state(element), can(element, words.redo)]).to.deep.equal(['s1=k s4=v', false]);
  });

  it('goes back fifty steps, not more', async () => {
    const element = await planner({}, {participants: four});
    for (let turn = 0; turn < 51; turn++) await element.place('k', turn % 2 ? 's1' : 's2');
    await settled(element);
    let steps = 0;
    for (; can(element, words.undo) && steps < 60; steps++) {
      button(element, words.undo).click();
      await settled(element);
    }
    expect([steps, state(element)]).to.deep.equal([50, 's2=k']);
  });

  it('a refused act, and picking somebody up, is no step', async () => {
    const element = await planner({}, {plan: seated});
    await toggleLock(element, 1);
    await pushButton(element, words.undo);
    await pushButton(element, words.redo);
    await sit(element, 'Sam', 2);
    await tapSeat(element, 3);
    await pushButton(element, words.cancel);
    await pushButton(element, words.undo);
    expect(state(element), 'the lock').to.equal('s1=k s2=m s3=l s4=v');
    expect(can(element, words.undo)).to.equal(false);
  });

  it('what the page changes cannot be undone; what the user did before neither', async () => {
    const element = await planner({}, {participants: four});
    await sit(element, 'Sam', 1);
    element.participants = [...four, 'Oma'];
    await settled(element);
    expect([state(element), can(element, words.undo)]).to.deep.equal(['s1=k', false]);
    element.plan = seated;
    await settled(element);
    expect([can(element, words.undo), can(element, words.redo)]).to.deep.equal([false, false]);
  });

  it('what was undone is announced', async () => {
    const element = await planner({}, {plan: seated});
    await sit(element, '', 1);
    await pushButton(element, words.undo);
    const {textContent} = element.shadowRoot!.querySelector('output')!;
    expect(textContent).to.contain('Sam').and.to.contain('stoel 1');
  });
});
