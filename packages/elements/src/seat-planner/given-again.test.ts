/** A page gives things again, as frameworks do on each render: an equal value says nothing, another only what differs. */
import {click, expect, html, settled} from '../shared/testing.js';
import {
  button,
  chip,
  field,
  fill,
  four,
  open,
  part,
  planner,
  problem,
  problems,
  pushButton,
  seated,
  seats,
  sit,
  state,
  tapWaiting,
  waitingNames,
  words,
  type Given,
  type SamenSeatPlanner,
} from './testing.js';

const setup = '[part=setup]';
const people = 'Wie komen er?';
const [sam, mother, teacher, chair] = four;
const canUndo = (element: SamenSeatPlanner): boolean => button(element, words.undo).ariaDisabled === 'false';
const names = (element: SamenSeatPlanner): string[] =>
  (element.participants as {name: string}[]).map(({name}) => name);

/** The page sets properties; what it then hears. */
async function give(element: SamenSeatPlanner, given: Given): Promise<string[]> {
  return (await problems(element, () => Object.assign(element, given))).map(problem);
}

/** The user adds somebody, in the element. */
async function add(element: SamenSeatPlanner, name: string): Promise<void> {
  await open(element, people);
  await fill(element, field(element, 'Naam', `${setup} .new`), name);
  await pushButton(element, 'Voeg toe');
  await open(element, people); // and closes it
}
async function edit(element: SamenSeatPlanner, number: number, name: string): Promise<void> {
  await open(element, people);
  await fill(element, field(element, 'Naam', `${setup} .people li:nth-child(${number})`), name);
  await open(element, people);
}
async function remove(element: SamenSeatPlanner, name: string): Promise<void> {
  await open(element, people);
  await pushButton(element, `Komt niet: ${name}`);
  await open(element, people);
}
const chooseSeats = (element: SamenSeatPlanner, count: string): Promise<void> =>
  fill(element, field(element, 'Aantal stoelen'), count);

describe('given again: an equal value', () => {
  it('of any property changes nothing, also what can be undone', async () => {
    const given = {
      participants: four,
      rules: [{kind: 'beside', a: 'k', b: 'l'}],
      meeting: {title: 'Lezen', agreements: ['Iedereen praat']},
      voice: {kind: 'letter', by: 'l'},
      weights: {O: 1, B: 1},
    };
    const element = await planner({}, given);
    await sit(element, 'Sam', 1);
    await add(element, 'Oma');
    await remove(element, 'Juf');
    await edit(element, 2, 'Mama');
    await chooseSeats(element, '7');
    await open(element, 'Over het gesprek en de ruimte');
    await fill(element, field(element, 'Waar gaat het gesprek over?', setup), 'Rekenen');
    const {value} = element;
    expect(await give(element, structuredClone(given)), 'nor is anything told').to.deep.equal([]);
    expect([element.value, canUndo(element)]).to.deep.equal([value, true]);
    await pushButton(element, words.undo);
    expect(element.value).not.to.equal(value);
  });

  it('leaves the number of seats that the user chose when nobody sits yet', async () => {
    const element = await planner({}, {participants: four});
    await chooseSeats(element, '9');
    await give(element, {participants: [...four]});
    expect(seats(element)).to.have.length(9);
  });

  it('leaves whom the user holds', async () => {
    const element = await planner({}, {participants: four});
    await tapWaiting(element, 'Sam');
    await give(element, {participants: structuredClone(four)});
    expect(chip(element, 'Sam').getAttribute('aria-pressed')).to.equal('true');
  });

  it('of a plan that stands: who gives back what `change` told takes nothing away', async () => {
    const element = await planner({}, {participants: four});
    await sit(element, 'Sam', 1);
    await tapWaiting(element, 'Juf');
    for (const name of ['plan', 'value', 'participants', 'rules', 'meeting'] as const) {
      await give(element, {[name]: structuredClone(element[name])});
      expect(canUndo(element), name).to.equal(true);
      expect(chip(element, 'Juf').getAttribute('aria-pressed'), name).to.equal('true');
    }
    await give(element, {plan: JSON.parse(element.value), participants: [...four, 'Oma']});
    expect([state(element), waitingNames(element)]).to.deep.equal(['s1=k', ['Moeder', 'Juf', 'Vera', 'Oma']]);
  });

  it('of a plan that stood: setting it again goes back to it, as in a native field', async () => {
    const element = await planner({}, {plan: seated});
    await sit(element, '', 1);
    await give(element, {plan: structuredClone(seated)});
    expect([state(element), canUndo(element)]).to.deep.equal(['s1=k s2=m s3=l s4=v', false]);
  });
});

describe('given again: a plan that cannot be read', () => {
  it('leaves the last good one, also when the page gives other things in the same turn', async () => {
    const element = await planner({}, {plan: seated});
    expect(await give(element, {plan: '{', participants: ['Oma']})).to.deep.equal(['record-invalid plan']);
    expect([state(element), waitingNames(element)]).to.deep.equal(['s1=k s2=m s3=l s4=v', ['Oma']]);
  });
});

describe('given again: other people', () => {
  it('whom the user added stays, behind those of the page; who is new waits', async () => {
    const element = await planner({}, {participants: four});
    await add(element, 'Buur');
    await sit(element, 'Buur', 2);
    await give(element, {participants: [...four, 'Oma']});
    expect(names(element)).to.deep.equal(['Sam', 'Moeder', 'Juf', 'Vera', 'Oma', 'Buur']);
    expect(state(element)).to.equal('s2=Buur');
  });

  it('of who is there only what the page changed changes', async () => {
    const element = await planner({}, {participants: four});
    await edit(element, 2, 'Mama');
    await give(element, {participants: [sam, {...mother, role: 'buddy', stake: true}, teacher, chair]});
    expect((element.participants as object[])[1]).to.deep.equal({
      ...{id: 'm', name: 'Mama', role: 'buddy', stake: true},
    });
  });

  it('who left the list of the page leaves; whom the user sent away comes back only when the page gives them anew', async () => {
    const element = await planner({}, {participants: four});
    await sit(element, 'Vera', 3);
    await remove(element, 'Juf');
    await give(element, {participants: [sam, mother, teacher]});
    expect([names(element), state(element)]).to.deep.equal([['Sam', 'Moeder'], '']);
    await give(element, {participants: [sam, mother]});
    await give(element, {participants: four});
    expect(names(element)).to.deep.equal(['Sam', 'Moeder', 'Juf', 'Vera']);
  });

  it('of more than sixty together those stay who are there, and the last of the page are left out', async () => {
    const many = (count: number) => Array.from({length: count}, (_, i) => `P${i + 1}`);
    const element = await planner({setting: 'policy'}, {participants: many(3)});
    await add(element, 'Buur');
    expect(await give(element, {participants: many(60)})).to.deep.equal(['too-many participants[59]']);
    expect(part(element, 'base')).to.contain('Er is plek voor ten hoogste 60 mensen.');
    expect(names(element)).to.deep.equal([...many(59), 'Buur']);
    const last = many(60).slice(58);
    expect(await give(element, {participants: last}), 'and come when there is room').to.deep.equal([]);
    expect(names(element)).to.deep.equal([...last, 'Buur']);
  });

  it('the seats follow the people until the user or the page says how many', async () => {
    const element = await planner({}, {participants: four});
    await give(element, {participants: [...four, 'Oma', 'Opa']});
    expect(seats(element)).to.have.length(6);
    await chooseSeats(element, '8');
    await give(element, {participants: four});
    await give(element, {participants: four.slice(1)});
    expect(seats(element), 'the user said so').to.have.length(8);
    element.seats = '5';
    await settled(element);
    expect(seats(element), 'the page said so later').to.have.length(5);
  });

  it('child HTML counts again when the property is taken away', async () => {
    const element = await planner({}, {participants: four}, html`<ul><li>Moeder</li><li>Oma</li></ul>`);
    await add(element, 'Buur');
    await give(element, {participants: undefined});
    expect(names(element)).to.deep.equal(['Moeder', 'Oma', 'Buur']);
  });
});

describe('given again: wishes, voice and meeting', () => {
  it('wishes of the user stay, and one that the user took away stays away', async () => {
    const [near, door] = [
      {kind: 'beside', a: 'k', b: 'm'},
      {kind: 'door', a: 'v'},
    ];
    const element = await planner({}, {participants: four, rules: [near]});
    await open(element, 'Wie wil waar zitten?');
    await click(element.renderRoot.querySelector<HTMLElement>('.wishes button')!);
    await fill(element, field<HTMLSelectElement>(element, 'Wie', '.new'), 'l');
    await fill(element, field<HTMLSelectElement>(element, 'Wens', '.new'), 'wheelchair');
    await pushButton(element, 'Voeg toe');
    await give(element, {rules: [near, door]});
    expect((element.rules as {kind: string}[]).map(({kind}) => kind)).to.deep.equal(['door', 'wheelchair']);
  });

  it('a wish about somebody counts again when they come back', async () => {
    const rules = [{kind: 'door', a: 'v'}];
    const element = await planner({}, {participants: four, rules});
    expect(await give(element, {participants: four.slice(0, 3)})).to.deep.equal([
      'participant-unknown rules[0].a',
    ]);
    expect(element.rules).to.deep.equal([]);
    expect(await give(element, {participants: four})).to.deep.equal([]);
    expect(element.rules).to.deep.equal(rules);
  });

  it('about somebody whom the user sent away the page hears nothing', async () => {
    const given = {rules: [{kind: 'door', a: 'v'}], voice: {kind: 'letter', by: 'v'}};
    const element = await planner({}, {participants: four, ...given});
    await remove(element, 'Vera');
    expect(await give(element, {participants: [...four, 'Oma']})).to.deep.equal([]);
    expect(await give(element, {voice: {kind: 'drawing', by: 'v'}})).to.deep.equal([]);
    expect([element.rules, element.voice]).to.deep.equal([[], {kind: 'drawing'}]);
  });

  it('of the meeting only what the page changed; attributes win', async () => {
    const element = await planner({location: 'Lokaal 3'}, {participants: four, meeting: {title: 'Lezen'}});
    await open(element, 'Over het gesprek en de ruimte');
    await fill(element, field(element, 'Waar gaat het gesprek over?', setup), 'Rekenen');
    await give(element, {meeting: {title: 'Lezen', location: 'Elders', agreements: ['Kort']}});
    expect(element.meeting).to.deep.equal({title: 'Rekenen', location: 'Lokaal 3', agreements: ['Kort']});
    element.removeAttribute('location');
    await settled(element);
    expect(element.meeting).to.deep.include({title: 'Rekenen', location: 'Elders'});
  });
});

describe('given again: after a saved plan or what the browser restored', () => {
  const saved = {
    ...seated,
    participants: [...four, {id: 'b', name: 'Buur'}],
    places: [{seat: 's1', participant: 'b'}],
  };

  it('an equal list says nothing, another one only what differs from the last', async () => {
    const element = await planner({}, {plan: saved, participants: [...four, 'Opa']});
    await give(element, {participants: [...four, 'Opa']});
    expect(names(element), 'Opa was sent away').to.deep.equal(['Sam', 'Moeder', 'Juf', 'Vera', 'Buur']);
    await give(element, {participants: [...four.slice(1), 'Opa', 'Oma']});
    expect([names(element), state(element)]).to.deep.equal([
      ['Moeder', 'Juf', 'Vera', 'Oma', 'Buur'],
      's1=b',
    ]);
  });

  it('people that come from the page later take nobody away', async () => {
    const element = await planner({name: 'k'});
    element.formStateRestoreCallback(JSON.stringify(saved));
    await settled(element);
    await give(element, {participants: [...four.slice(1), 'Oma']});
    expect([names(element), state(element)]).to.deep.equal([
      ['Moeder', 'Juf', 'Vera', 'Oma', 'Sam', 'Buur'],
      's1=b',
    ]);
  });
});
