/** What stays on the device: answers that were not handed over, and that somebody answered already. */
import {expect, settled} from '../shared/testing.js';
import {
  buttonsOf,
  choose,
  conversation,
  FakeSender,
  forgetAll,
  inside,
  poll,
  push,
  shown,
  stateOf,
  text,
  useFakeSender,
  type Attributes,
  type SamenFeedbackPoll,
} from './testing.js';

const own: Attributes = {group: 'parents'};

async function again(element: SamenFeedbackPoll, attributes: Attributes = own): Promise<SamenFeedbackPoll> {
  element.remove();
  return poll(attributes);
}

describe('feedback poll: what stays on the device', () => {
  let stop: () => void;
  beforeEach(() => {
    forgetAll();
    stop = useFakeSender();
  });
  afterEach(() => stop());

  it('comes back to what somebody was busy with', async () => {
    const element = await poll(own);
    await choose(element, 'Was u erbij?', 'Ja');
    const later = await again(element);
    expect([stateOf(later), later.answers]).to.deep.equal(['editing', {'yes-no': 'yes'}]);
  });

  it('says that answers stay, and only there where they do', async () => {
    expect(shown(await poll(own))).to.contain('blijven ook op dit apparaat staan');
    expect(shown(await poll({...own, keep: 'session'}))).to.contain('tot u hem sluit');
    expect(shown(await poll({...own, keep: 'no'}))).not.to.contain('blijven');
  });

  for (const [keep, counts] of [
    ['device', [1, 0]],
    ['session', [0, 1]],
    ['no', [0, 0]],
    ['what?', [1, 0]],
  ] as const)
    it(`keep="${keep}"`, async () => {
      const element = await poll({...own, keep});
      await choose(element, 'Was u erbij?', 'Ja');
      expect([localStorage.length, sessionStorage.length]).to.deep.equal(counts);
    });

  it('an answer that was wiped leaves nothing', async () => {
    const element = await poll(own);
    await choose(element, 'Was u erbij?', 'Ja');
    await push(element, 'Antwoord wissen');
    expect(localStorage.length).to.equal(0);
  });

  it('knows later that somebody answered, and can change it', async () => {
    const element = await poll({...own, endpoint: '/polls/'});
    await choose(element, 'Was u erbij?', 'Ja');
    await push(element, 'Versturen');
    FakeSender.last!.arrive();
    const [first] = FakeSender.last!.sent;
    const later = await again(element, {...own, endpoint: '/polls/'});
    expect([stateOf(later), text(inside(later, '.page-title'))]).to.deep.equal([
      'already-answered',
      'U hebt al geantwoord.',
    ]);
    await push(later, 'Mijn antwoorden wijzigen');
    await choose(later, 'Was u erbij?', 'Nee');
    const third = await again(later, {...own, endpoint: '/polls/'});
    expect(stateOf(third), 'a change that was not finished is there too').to.equal('editing');
    await push(third, 'Versturen');
    const last = FakeSender.last!.sent.at(-1)!;
    expect([last.id, last.revision, last.answers]).to.deep.equal([first!.id, 2, {'yes-no': 'no'}]);
  });

  it('what still waits in the outbox is told instead', async () => {
    const element = await poll({...own, endpoint: '/polls/'});
    await choose(element, 'Was u erbij?', 'Ja');
    await push(element, 'Versturen');
    const [response] = FakeSender.last!.sent;
    const later = await again(element, {...own, endpoint: '/polls/'});
    FakeSender.last!.show({response: response!, failures: 3});
    await settled(later);
    expect(stateOf(later)).to.equal('offline');
  });

  it('what only memory kept is no answer yet on the next visit', async () => {
    FakeSender.where = 'memory';
    const element = await poll({...own, endpoint: '/polls/'});
    await choose(element, 'Was u erbij?', 'Ja');
    await push(element, 'Versturen');
    const later = await again(element, {...own, endpoint: '/polls/'});
    expect([stateOf(later), later.answers]).to.deep.equal(['editing', {'yes-no': 'yes'}]);
  });

  it('somebody else on the same device starts anew', async () => {
    const element = await poll(own);
    await choose(element, 'Was u erbij?', 'Ja');
    await push(element, 'Klaar');
    const later = await again(element);
    expect(buttonsOf(later)).to.deep.equal(['Mijn antwoorden wijzigen', 'Iemand anders antwoordt']);
    await push(later, 'Iemand anders antwoordt');
    expect([stateOf(later), later.answers, localStorage.length]).to.deep.equal(['ready', {}, 0]);
  });

  it('another round or group is another answer', async () => {
    const element = await poll(own);
    await choose(element, 'Was u erbij?', 'Ja');
    await push(element, 'Klaar');
    const other = await again(element, {group: 'professionals'});
    expect(stateOf(other)).to.equal('ready');
    other.definition = conversation({version: 2});
    await settled(other);
    expect(stateOf(other)).to.equal('ready');
  });

  it('a browser that keeps nothing is no error', async () => {
    const {getItem, setItem} = Storage.prototype;
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    Object.assign(Storage.prototype, {getItem: refuse, setItem: refuse});
    try {
      const element = await poll(own);
      await choose(element, 'Was u erbij?', 'Ja');
      await push(element, 'Klaar');
      expect(stateOf(element)).to.equal('sent');
    } finally {
      Object.assign(Storage.prototype, {getItem, setItem});
    }
  });

  for (const kept of ['{', 'null', '[]', '{"id":"x"}', '{"id":5,"revision":"a","answers":7}'])
    it(`something else in that place is nothing: ${kept}`, async () => {
      localStorage.setItem('samen-poll:after:1:first:parents', kept);
      const element = await poll(own);
      expect(stateOf(element)).to.equal('ready');
    });
});
