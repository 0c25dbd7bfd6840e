/** Tapping and dragging in the picture. Keys: keyboard.test.ts. */
import {eventsDuring, expect, press, settled} from '../shared/testing.js';
import {
  all,
  announced,
  button,
  chip,
  drag,
  four,
  inside,
  part,
  pictured,
  planner,
  pushButton,
  seatButton,
  seated,
  seats,
  sit,
  state,
  tapSeat,
  tapWaiting,
  text,
  toggleLock,
  told,
  waitingNames,
  words,
  type SamenSeatPlanner,
} from './testing.js';

const held = (element: SamenSeatPlanner): string => text(inside(element, '.held span'));
const pressed = (element: SamenSeatPlanner): string[] => all(element, '[aria-pressed=true]').map(text);

describe('pointer: tap', () => {
  it('a person, then a chair', async () => {
    const element = await planner({}, {participants: four});
    await tapWaiting(element, 'Moeder');
    expect(held(element)).to.equal('U verplaatst Moeder. Kies een stoel.');
    expect(announced(element)).to.equal('U verplaatst Moeder. Kies een stoel.');
    expect(pressed(element)).to.have.length(1);
    await tapSeat(element, 3);
    expect([state(element), held(element), pressed(element)]).to.deep.equal(['s3=m', '', []]);
    expect(pictured(element)).to.deep.equal(['—', '—', 'Moeder', '—']);
  });

  it('a chair, then a free chair: moves; an occupied one: swaps', async () => {
    const element = await planner({seats: '5'}, {plan: {...seated, seats: 5}});
    await tapSeat(element, 1);
    expect(held(element)).to.equal('U verplaatst Sam. Kies een stoel.');
    await tapSeat(element, 5);
    expect(state(element)).to.equal('s2=m s3=l s4=v s5=k');
    await tapSeat(element, 5);
    await tapSeat(element, 3);
    expect(state(element)).to.equal('s2=m s3=k s4=v s5=l');
  });

  it('the same chair or person again puts down; so does "Toch niet"', async () => {
    const element = await planner({seats: '5'}, {plan: {...seated, participants: [...four, 'Oma']}});
    const events = await told(async () => {
      await tapSeat(element, 2);
      await tapSeat(element, 2);
      expect([held(element), announced(element)]).to.deep.equal(['', 'Moeder blijft zitten.']);
      await tapWaiting(element, 'Oma');
      await tapWaiting(element, 'Oma');
      expect([held(element), announced(element)]).to.deep.equal(['', 'Oma wacht nog op een plek.']);
      await tapSeat(element, 2);
      await pushButton(element, words.cancel);
      expect([held(element), announced(element)]).to.deep.equal(['', 'Moeder blijft zitten.']);
    });
    expect([events, state(element)]).to.deep.equal([[], 's1=k s2=m s3=l s4=v']);
  });

  it('an empty chair with nobody picked up does nothing', async () => {
    const element = await planner({}, {participants: four});
    expect(await told(() => tapSeat(element, 1))).to.deep.equal([]);
    expect([state(element), held(element), announced(element)]).to.deep.equal(['', '', '']);
  });

  it('another person before a chair was chosen: that one is picked up instead', async () => {
    const element = await planner({}, {participants: four});
    await tapWaiting(element, 'Moeder');
    await tapWaiting(element, 'Juf');
    expect([held(element), pressed(element).length]).to.deep.equal(['U verplaatst Juf. Kies een stoel.', 1]);
  });

  it('who sits goes to wait with "Zet hier neer"', async () => {
    const element = await planner({}, {plan: seated});
    await tapSeat(element, 2);
    await pushButton(element, words.here);
    expect([waitingNames(element), held(element)]).to.deep.equal([['Moeder'], '']);
  });

  it('a locked chair is refused, in words', async () => {
    const element = await planner({}, {plan: seated});
    await toggleLock(element, 2);
    await tapSeat(element, 1);
    expect(await told(() => tapSeat(element, 2))).to.deep.equal([]);
    expect(announced(element)).to.equal(words.locked);
    await tapSeat(element, 3);
    await pushButton(element, words.cancel);
    await tapSeat(element, 2);
    expect([held(element), announced(element)], 'not picked up either').to.deep.equal(['', words.locked]);
    expect(state(element)).to.equal('s1=k s2=m* s3=l s4=v');
  });

  it('who is picked up and meanwhile removed by the page is let go', async () => {
    const element = await planner({}, {participants: four});
    await tapWaiting(element, 'Moeder');
    element.participants = four.filter(({id}) => id !== 'm');
    await settled(element);
    expect(held(element)).to.equal('');
    await tapSeat(element, 1);
    expect(state(element)).to.equal('');
  });
});

describe('pointer: drag', () => {
  it('from the waiting list to a chair, from chair to chair, and back to the waiting list', async () => {
    const element = await planner({}, {participants: four});
    await drag(element, chip(element, 'Juf'), seatButton(element, 4));
    expect(state(element)).to.equal('s4=l');
    await drag(element, seatButton(element, 4), seatButton(element, 2));
    expect(state(element)).to.equal('s2=l');
    await drag(element, seatButton(element, 2), inside(element, '[part=waiting]')!);
    expect([state(element), waitingNames(element)]).to.deep.equal(['', ['Sam', 'Moeder', 'Juf', 'Vera']]);
  });

  it('on somebody: swaps; each drag is one act, and the click after it none', async () => {
    const element = await planner({}, {plan: seated});
    const events = await told(() => drag(element, seatButton(element, 1), seatButton(element, 3)));
    expect(events).to.deep.equal(['input', 'change', 'samen-seat']);
    expect([state(element), held(element)]).to.deep.equal(['s1=l s2=m s3=k s4=v', '']);
  });

  it('beside everything: nothing happens', async () => {
    const element = await planner({}, {plan: seated});
    expect(await told(() => drag(element, seatButton(element, 1), document.documentElement))).to.deep.equal(
      [],
    );
    expect(state(element)).to.equal('s1=k s2=m s3=l s4=v');
  });

  it('who is locked cannot be dragged; on somebody locked is refused', async () => {
    const element = await planner({}, {plan: seated});
    await toggleLock(element, 2);
    await drag(element, seatButton(element, 2), seatButton(element, 1));
    expect(state(element)).to.equal('s1=k s2=m* s3=l s4=v');
    await drag(element, seatButton(element, 1), seatButton(element, 2));
    expect([state(element), announced(element)]).to.deep.equal(['s1=k s2=m* s3=l s4=v', words.locked]);
  });

  it('Escape ends it without a change', async () => {
    const element = await planner({}, {plan: seated});
    const events = await told(() =>
      drag(element, seatButton(element, 1), seatButton(element, 3), () => press('Escape')),
    );
    expect([events, state(element)]).to.deep.equal([[], 's1=k s2=m s3=l s4=v']);
    expect(inside(element, '.seat-ghost')).to.equal(null);
  });

  it('the list and the picture stay the same, whichever was used', async () => {
    const element = await planner({}, {plan: seated});
    await drag(element, seatButton(element, 1), seatButton(element, 2));
    await sit(element, 'Vera', 1);
    await tapSeat(element, 3);
    await tapSeat(element, 2);
    expect(seats(element)).to.deep.equal(['Vera', 'Juf', 'Sam', 'Moeder']);
    expect(pictured(element)).to.deep.equal(seats(element));
  });

  it('an element that is taken out of the page in the middle of a drag lets go', async () => {
    const element = await planner({}, {plan: seated});
    const {parentElement} = element;
    await drag(element, seatButton(element, 1), seatButton(element, 3), () => {
      element.remove();
    });
    parentElement!.append(element);
    await settled(element);
    expect([state(element), inside(element, '.seat-ghost')]).to.deep.equal(['s1=k s2=m s3=l s4=v', null]);
    await drag(element, seatButton(element, 1), seatButton(element, 3));
    expect(state(element), 'and works again, once').to.equal('s1=l s2=m s3=k s4=v');
  });
});

describe('pointer: three ways', () => {
  const ways: Record<string, (element: SamenSeatPlanner) => Promise<void>> = {
    list: (element) => sit(element, 'Sam', 3),
    tap: async (element) => {
      await tapSeat(element, 1);
      await tapSeat(element, 3);
    },
    drag: (element) => drag(element, seatButton(element, 1), seatButton(element, 3)),
    keys: async (element) => {
      seatButton(element, 1).focus();
      await press('Enter', 'ArrowRight', 'ArrowRight', 'Enter');
      await settled(element);
    },
  };

  it('end in the same plan, tell the same and are announced with the same words', async () => {
    const outcomes: unknown[] = [];
    for (const act of Object.values(ways)) {
      const element = await planner({}, {plan: seated});
      const events = await eventsDuring(document, ['input', 'change', 'samen-seat'], () => act(element));
      const moves = events.flatMap((event) => ('moves' in event ? [event.moves] : []));
      const canUndo = button(element, words.undo).ariaDisabled;
      outcomes.push({
        ...{types: events.map(({type}) => type), moves, canUndo, plan: element.value},
        ...{said: announced(element), list: seats(element), findings: part(element, 'findings')},
      });
    }
    for (const [index, outcome] of outcomes.entries())
      expect(outcome, Object.keys(ways)[index]).to.deep.equal(outcomes[0]);
    expect(outcomes[0]).to.deep.include({
      types: ['input', 'change', 'samen-seat'],
      moves: [
        [
          {participant: 'k', from: 's1', to: 's3'},
          {participant: 'l', from: 's3', to: 's1'},
        ],
      ],
    });
  });
});
