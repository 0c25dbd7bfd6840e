/** What the page hears: once per act of a user, when the value is there; nothing of what a script does. */
import {eventsDuring, expect, settled} from '../shared/testing.js';
import type {SamenSeatEvent} from './events.js';
import {
  button,
  field,
  fill,
  four,
  planner,
  pushButton,
  seated,
  seats,
  sit,
  state,
  tapSeat,
  told,
  words,
} from './testing.js';

const types = ['input', 'change', 'samen-seat'];

describe('events', () => {
  it('input, change, samen-seat: at the element, with the new value, each once', async () => {
    const element = await planner({}, {plan: seated});
    const seen: string[] = [];
    for (const type of types) element.addEventListener(type, () => seen.push(`${type} ${state(element)}`));
    const events = await eventsDuring(document, types, () => sit(element, 'Juf', 1));
    expect(seen).to.deep.equal(types.map((type) => `${type} s1=l s2=m s3=k s4=v`));
    expect(events.every(({target}) => target === element)).to.equal(true);
    const seat = events[2] as SamenSeatEvent;
    expect([seat.bubbles, seat.composed, seat.cancelable]).to.deep.equal([true, false, false]);
    expect(seat.moves).to.deep.equal([
      {participant: 'k', from: 's1', to: 's3'},
      {participant: 'l', from: 's3', to: 's1'},
    ]);
  });

  it('samen-seat says who got up or came to sit, and is not told when nobody moved', async () => {
    const element = await planner({}, {participants: four});
    const during = async (act: () => unknown) =>
      (await eventsDuring(document, ['samen-seat'], act)).map((event) => (event as SamenSeatEvent).moves);
    expect(await during(() => sit(element, 'Sam', 2))).to.deep.equal([[{participant: 'k', to: 's2'}]]);
    expect(await during(() => sit(element, '', 2))).to.deep.equal([[{participant: 'k', from: 's2'}]]);
    expect(await during(() => fill(element, field<HTMLSelectElement>(element, 'Tafel'), 'u'))).to.deep.equal(
      [],
    );
  });

  it('nothing of what a script does', async () => {
    const element = await planner({}, {plan: seated});
    const events = await eventsDuring(document, [...types, 'samen-suggest'], async () => {
      await element.place('k', 's2');
      await element.swap('l', 'v');
      await element.suggest();
      Object.assign(element, {
        participants: ['A', 'B'],
        rules: [],
        meeting: {title: 'x'},
        voice: 'letter',
        weights: {O: 1},
        plan: seated,
        value: '',
      });
      element.setAttribute('shape', 'u');
      element.setAttribute('seats', '3');
      element.readOnly = true;
      await settled(element);
    });
    expect(events.map(({type}) => type)).to.deep.equal([]);
  });

  it('no input or change of a field inside comes out', async () => {
    const element = await planner({}, {participants: four});
    const number = field(element, 'Aantal stoelen');
    const typing = await told(() => {
      number.value = '6';
      number.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    });
    expect(typing, 'while typing').to.deep.equal([]);
    expect(await told(() => number.dispatchEvent(new Event('change', {bubbles: true})))).to.deep.equal([
      ...['input', 'change'],
    ]);
  });

  it('a listener that sets a plan has the last word', async () => {
    const element = await planner({}, {plan: seated});
    element.addEventListener('change', () => (element.plan = seated), {once: true});
    await sit(element, '', 1);
    expect([state(element), seats(element)]).to.deep.equal([
      's1=k s2=m s3=l s4=v',
      ['Sam', 'Moeder', 'Juf', 'Vera'],
    ]);
    expect(button(element, words.undo).ariaDisabled).to.equal('true');
  });

  it('a listener that places somebody else is heard too, and ends nowhere else', async () => {
    const element = await planner({}, {participants: four});
    element.addEventListener('samen-seat', () => void element.place('l', 's4'), {once: true});
    await tapSeat(element, 1);
    await sit(element, 'Sam', 1);
    await settled(element);
    expect(state(element)).to.equal('s1=k s4=l');
    await pushButton(element, words.undo);
    expect(state(element)).to.equal('s1=k');
  });

  it('each listener is registered once, also after the element moved in the page', async () => {
    const element = await planner({}, {plan: seated});
    const place = element.parentElement!;
    for (let turn = 0; turn < 3; turn++) {
      element.remove();
      place.prepend(element);
      await settled(element);
    }
    expect(await told(() => sit(element, 'Juf', 1))).to.deep.equal(types);
    expect(
      await told(async () => {
        await tapSeat(element, 1);
        await tapSeat(element, 2);
      }),
    ).to.deep.equal(types);
    expect(state(element)).to.equal('s1=m s2=l s3=k s4=v');
  });
});
