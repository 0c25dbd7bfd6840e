/** Which data wins: a saved plan, properties, child HTML, attributes; in any order; and what a later change leaves alone. */
import {Idiomorph} from 'idiomorph';
import {expect, html, settled} from '../shared/testing.js';
import {SamenSeatPlanner} from './seat-planner.js';
import {
  create,
  field,
  fill,
  four,
  open,
  part,
  planner,
  seated,
  seats,
  sit,
  state,
  tapSeat,
  told,
  waitingNames,
} from './testing.js';

const list = html`<ul>
  <li data-role="parent" data-stake>Moeder</li>
  <li data-role="child" data-id="k">Sam</li>
  <li data-role="teacher" data-chairs data-wheelchair="false">Juf</li>
</ul>`;
const json = (element: SamenSeatPlanner): Record<string, unknown> => element.toJSON();

describe('given: people and table', () => {
  it('child HTML gives people, with all that matters for a place', async () => {
    const element = await planner({}, {}, list);
    expect(json(element)['participants']).to.deep.equal([
      {id: 'Moeder', name: 'Moeder', role: 'parent', stake: true},
      {id: 'k', name: 'Sam', role: 'child'},
      {id: 'Juf', name: 'Juf', role: 'teacher', chairs: true},
    ]);
    expect(element.querySelector('ul')!.getClientRects(), 'the planner stands in its place').to.have.length(
      0,
    );
  });

  it('properties win over child HTML, a saved plan over both and over the attributes', async () => {
    const attributes = {shape: 'u', seats: '9', door: 'left', setting: 'policy'};
    const page = await planner(attributes, {participants: ['A']}, list);
    expect(json(page)).to.deep.include({shape: 'u', seats: 9, door: 'left', setting: 'policy'});
    expect(waitingNames(page)).to.deep.equal(['A']);
    for (const given of [{plan: seated}, {value: JSON.stringify(seated)}, {plan: JSON.stringify(seated)}]) {
      const element = await planner(attributes, {participants: ['A'], ...given}, list);
      expect(seats(element)).to.deep.equal(['Sam', 'Moeder', 'Juf', 'Vera']);
      expect(json(element)).to.deep.include({shape: 'round', door: 'bottom'});
      expect(json(element)['setting'], 'the setting is about the page').to.equal('policy');
    }
    const attribute = await planner({...attributes, value: JSON.stringify(seated)}, {}, list);
    expect(seats(attribute)).to.deep.equal(['Sam', 'Moeder', 'Juf', 'Vera']);
  });

  it('a saved plan wins in whichever order the page gives things in one turn', async () => {
    const element = await planner(
      {},
      {plan: seated, participants: ['A'], rules: [], meeting: {title: 'x'}},
      list,
    );
    element.setAttribute('shape', 'u');
    await settled(element);
    expect(seats(element)).to.deep.equal(['Sam', 'Moeder', 'Juf', 'Vera']);
    expect(json(element), 'what comes later counts').to.deep.include({shape: 'u', meeting: {}});
    element.participants = ['Oma'];
    await settled(element);
    expect(seats(element), 'those of the plan were not on the list before either').to.deep.equal([
      ...['Sam', 'Moeder', 'Juf', 'Vera'],
    ]);
    expect(waitingNames(element)).to.deep.equal(['Oma']);
  });

  it('as many seats as people, at least two; eight for nobody; what the page says wins', async () => {
    for (const [attributes, count, expected] of [
      [{}, 0, 8],
      [{}, 1, 2],
      [{}, 11, 11],
      [{seats: '5'}, 11, 5],
    ] as const) {
      const participants = Array.from({length: count}, (_, i) => `P${i}`);
      expect(seats(await planner(attributes, {participants}))).to.have.length(expected);
    }
  });

  it('rules, meeting and voice come in any order', async () => {
    const rules = [{kind: 'beside', a: 'k', b: 'm'}];
    const later = {participants: four, voice: {kind: 'letter', by: 'm'}};
    for (const given of [
      {rules, meeting: {title: 'Lezen'}, ...later},
      {...later, meeting: {title: 'Lezen'}, rules},
    ]) {
      const element = await planner({location: 'Lokaal 3'}, given);
      expect(json(element)).to.deep.include({
        ...{rules, voice: {kind: 'letter', by: 'm'}},
        meeting: {title: 'Lezen', location: 'Lokaal 3'},
      });
    }
  });

  it('nothing at all is an empty table, without a value', async () => {
    const element = await planner();
    expect([element.value, seats(element).length, part(element, 'waiting') !== '']).to.deep.equal([
      '',
      8,
      true,
    ]);
  });
});

describe('given: later', () => {
  it('child HTML that comes late, changes or goes is followed', async () => {
    const element = await planner();
    const item = Object.assign(document.createElement('li'), {textContent: 'Vader'});
    element.append(item);
    await settled(element);
    expect(waitingNames(element)).to.deep.equal(['Vader']);
    item.textContent = 'Papa';
    await settled(element);
    expect(waitingNames(element)).to.deep.equal(['Papa']);
    item.remove();
    await settled(element);
    expect(waitingNames(element)).to.deep.equal([]);
  });

  it('a renamed person keeps the seat; who is removed leaves it; who is new waits', async () => {
    const element = await planner({}, {participants: four});
    await sit(element, 'Moeder', 2);
    await sit(element, 'Juf', 4);
    element.participants = [{id: 'm', name: 'Mama', role: 'parent'}, four[0], {id: 'o', name: 'Oma'}];
    await settled(element);
    expect([seats(element), waitingNames(element)]).to.deep.equal([
      ['—', 'Mama', '—', '—'],
      ['Sam', 'Oma'],
    ]);
  });

  it('more people get more chairs, and nobody moves for that', async () => {
    const element = await planner({}, {participants: four});
    await sit(element, 'Vera', 4);
    element.participants = [...four, 'Oma', 'Opa'];
    await settled(element);
    expect(seats(element)).to.deep.equal(['—', '—', '—', 'Vera', '—', '—']);
  });

  it('attributes change only what they say; the places stay', async () => {
    const element = await planner({'meeting-title': 'Lezen'}, {participants: four});
    await sit(element, 'Moeder', 2);
    for (const [name, value] of [
      ['shape', 'oval'],
      ['door', 'left'],
      ['pitch', '0.9'],
      ['location', 'Lokaal 3'],
      ['setting', 'policy'],
    ] as const)
      element.setAttribute(name, value);
    await settled(element);
    expect(json(element)).to.deep.include({
      ...{shape: 'oval', door: 'left', pitch: 0.9, setting: 'policy', seats: 4},
      meeting: {title: 'Lezen', location: 'Lokaal 3'},
    });
    expect(state(element)).to.equal('s2=m');
  });

  it('what the user wrote of the meeting stays when the page changes something else of it', async () => {
    const element = await planner({'meeting-title': 'Lezen'}, {participants: four});
    await open(element, 'Over het gesprek en de ruimte');
    await fill(element, field(element, 'Waar gaat het gesprek over?', '[part=setup]'), 'Rekenen');
    element.setAttribute('location', 'Lokaal 3');
    await settled(element);
    expect(json(element)['meeting']).to.deep.equal({title: 'Rekenen', location: 'Lokaal 3'});
  });

  it('what is taken away is gone: voice, rules, meeting', async () => {
    const element = await planner(
      {},
      {
        ...{participants: four, voice: 'letter', meeting: {title: 'Lezen'}},
        rules: [{kind: 'door', a: 'v'}],
      },
    );
    Object.assign(element, {voice: null, rules: null, meeting: null});
    await settled(element);
    expect(json(element)).to.deep.include({rules: [], meeting: {}});
    expect(json(element)['voice']).to.equal(undefined);
  });

  it('a plan starts anew, also the same one again, and lets go of whom was picked up', async () => {
    const element = await planner({}, {plan: seated});
    await sit(element, '', 1);
    await tapSeat(element, 2);
    element.plan = seated;
    await settled(element);
    expect(state(element)).to.equal('s1=k s2=m s3=l s4=v');
    await tapSeat(element, 3);
    expect(state(element), 'nobody is held from before').to.equal('s1=k s2=m s3=l s4=v');
  });

  it('what a getter gives can be set again', async () => {
    const element = await planner({}, {plan: {...seated, rules: [{kind: 'apart', a: 'm', b: 'l'}]}});
    const before = element.value;
    for (const name of ['plan', 'participants', 'rules', 'meeting', 'voice', 'weights', 'value'] as const)
      Object.assign(element, {[name]: element[name]});
    await settled(element);
    expect(element.value).to.equal(before);
  });
});

describe('given: the page around it', () => {
  it('what was set before the element is defined counts, and can be set again', async () => {
    const element = create({shape: 'u'}, {participants: four, meeting: {title: 'Lezen'}}, 'x-late-planner');
    document.body.append(element);
    customElements.define('x-late-planner', class extends SamenSeatPlanner {});
    await settled(element);
    expect(json(element)).to.deep.include({shape: 'u', seats: 4, meeting: {title: 'Lezen'}});
    element.participants = ['A', 'B'];
    await settled(element);
    expect(waitingNames(element)).to.deep.equal(['A', 'B']);
    element.remove();
  });

  it('a plan too', async () => {
    const element = create({}, {plan: seated}, 'x-late-plan');
    document.body.append(element);
    customElements.define('x-late-plan', class extends SamenSeatPlanner {});
    await settled(element);
    expect(state(element)).to.equal('s1=k s2=m s3=l s4=v');
    element.remove();
  });

  it('moved in the page it keeps everything, and still follows child HTML', async () => {
    const element = await planner({}, {}, list);
    await sit(element, 'Sam', 1);
    const elsewhere = document.createElement('div');
    elsewhere.lang = 'nl';
    document.body.append(elsewhere);
    elsewhere.append(element);
    await settled(element);
    expect(seats(element)).to.deep.equal(['Sam', '—', '—']);
    element.querySelector('li')!.textContent = 'Mama';
    await settled(element);
    expect(waitingNames(element)).to.deep.equal(['Mama', 'Juf']);
    elsewhere.remove();
  });

  it('is morphed by the page, and leaves what the user did', async () => {
    const element = await planner({shape: 'u'}, {}, list);
    await sit(element, 'Sam', 1);
    const events = await told(async () => {
      Idiomorph.morph(
        element,
        `<samen-seat-planner shape="u"><ul>
          <li data-role="parent">Moeder</li><li data-role="child" data-id="k">Samira</li><li>Oma</li>
        </ul></samen-seat-planner>`,
      );
      await settled(element);
    });
    expect([events, seats(element), waitingNames(element)]).to.deep.equal([
      [],
      ['Samira', '—', '—'],
      ['Moeder', 'Oma'],
    ]);
  });
});
