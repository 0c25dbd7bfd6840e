/** Before the file is here with everything that can be done: what is shown, and that nothing a user or script does is lost. */
import type {SamenProblemEvent} from '../shared/events.js';
import {
  click,
  eventsDuring,
  expect,
  fixture,
  html,
  nextFrame,
  settled,
  submission,
  warningsDuring,
} from '../shared/testing.js';
import {actsPart} from './parts.js';
import {
  announced,
  button,
  create,
  field,
  four,
  part,
  seated,
  seats,
  selectOf,
  state,
  tapWaiting,
  text,
  told,
  waitingNames,
  words,
  type Attributes,
  type Given,
  type SamenSeatPlanner,
} from './testing.js';

const {load} = actsPart;
let arrive: (isThere?: boolean) => void;

/** As on a page that has just been opened; the file comes, or does not, when the test says so. */
beforeEach(() => {
  const asked = new Promise<boolean>((resolve) => (arrive = (isThere = true) => resolve(isThere)));
  Object.assign(actsPart, {
    value: undefined,
    pending: undefined,
    load: async () => ((await asked) ? load() : Promise.reject(new Error('not there'))),
  });
});
after(() => void Object.assign(actsPart, {load}));

/** In the page and rendered, with the file still on its way. */
async function first(
  attributes: Attributes = {},
  given: Given = {participants: four},
): Promise<SamenSeatPlanner> {
  const form = await fixture<HTMLElement>(html`<form lang="nl"></form>`);
  const element = create({name: 'k', ...attributes}, given);
  form.append(element);
  await nextFrame();
  return element;
}

async function arrived(element: SamenSeatPlanner): Promise<void> {
  arrive();
  await settled(element);
}

describe('first screen', () => {
  for (const [attributes, given] of [
    [{}, {participants: four}],
    [{seats: '61', shape: 'U '}, {participants: four}],
    [{seats: 'x', setting: 'policy'}, {participants: ['A']}],
    [{seats: '0', shape: 'star'}, {participants: [...four, ...four]}],
    [{}, {}],
  ] as const)
    it(`shows what stays: ${JSON.stringify(attributes)} and ${(given.participants ?? []).length} people`, async () => {
      const element = await first(attributes, given);
      const look = () => [
        seats(element),
        waitingNames(element),
        part(element, 'label'),
        field<HTMLSelectElement>(element, 'Tafel').value,
        field(element, 'Aantal stoelen').value,
      ];
      const before = look();
      expect(actsPart.value, 'still on its way').to.equal(undefined);
      await warningsDuring(() => arrived(element));
      expect(look()).to.deep.equal(before);
    });

  it('has no value and no JSON; a plan that was given shows the child HTML and is submitted as it came', async () => {
    const element = await first({required: true}, {plan: seated});
    expect([element.value, element.toJSON()]).to.deep.equal([JSON.stringify(seated), {}]);
    expect(submission(element.form!)).to.deep.equal([`k=${JSON.stringify(seated)}`]);
    expect(element.checkValidity(), 'nobody has read it').to.equal(true);
    expect(text(element.renderRoot as ShadowRoot)).to.equal('');
    await arrived(element);
    expect(seats(element)).to.deep.equal(['Sam', 'Moeder', 'Juf', 'Vera']);
    const empty = await first();
    expect([empty.value, ...submission(empty.form!)]).to.deep.equal(['']);
  });

  it('does what was asked as soon as it can, in the order in which it was asked', async () => {
    const element = await first();
    const events = await told(async () => {
      selectOf(element, 1).focus();
      await nextFrame();
      selectOf(element, 1).value = 'm';
      selectOf(element, 1).dispatchEvent(new Event('change', {bubbles: true}));
      await click(button(element, words.fill));
      expect(element.value).to.equal('');
      await arrived(element);
    });
    expect(state(element)).to.equal('s1=m s2=k s3=l s4=v');
    expect(events.filter((each) => each === 'samen-seat')).to.have.length(2);
    expect(announced(element)).to.contain('Sam zit op stoel 2.');
  });

  it('a number that does not fit goes back, a table that was chosen stays', async () => {
    const element = await first({seats: '60'});
    const count = field(element, 'Aantal stoelen');
    for (const [control, value] of [
      [count, '61'],
      [field<HTMLSelectElement>(element, 'Tafel'), 'oval'],
    ] as const) {
      control.value = value;
      control.dispatchEvent(new Event('change', {bubbles: true}));
    }
    await arrived(element);
    expect([count.value, element.toJSON()['shape'], element.toJSON()['seats']]).to.deep.equal([
      '60',
      'oval',
      60,
    ]);
  });

  it('picks somebody up who waits', async () => {
    const element = await first();
    const waiting = tapWaiting(element, 'Moeder');
    await arrived(element);
    await waiting;
    expect(announced(element)).to.contain('U verplaatst Moeder.');
  });

  it('place and swap say what they did', async () => {
    const element = await first();
    const done = Promise.all([element.place('m', 's2'), element.swap('m', 'k'), element.swap('m', 'nobody')]);
    await arrived(element);
    expect(await done).to.deep.equal([true, true, false]);
    expect([state(element), ...submission(element.form!)]).to.deep.equal(['s2=k', `k=${element.value}`]);
  });

  it('a file that does not come is told; the field goes back, and the next act tries again', async () => {
    const element = await first();
    let heard: Event[] = [];
    await warningsDuring(async () => {
      heard = await eventsDuring(document, ['samen-problem'], async () => {
        selectOf(element, 1).focus();
        await nextFrame();
        selectOf(element, 1).value = 'm';
        selectOf(element, 1).dispatchEvent(new Event('change', {bubbles: true}));
        arrive(false);
        await settled(element);
      });
    });
    expect((heard as SamenProblemEvent[]).map(({code}) => code)).to.deep.equal(['load-failed']);
    expect(seats(element)).to.deep.equal(['—', '—', '—', '—']);
    Object.assign(actsPart, {load});
    await click(button(element, words.fill));
    await settled(element);
    expect(state(element)).to.equal('s1=k s2=m s3=l s4=v');
  });
});
