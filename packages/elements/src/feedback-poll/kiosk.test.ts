/** One device for many people: nothing stays, and together they see the answers when everybody gave them. */
import {eventsDuring, expect, settled} from '../shared/testing.js';
import {
  anonymous,
  buttonsOf,
  choose,
  conversation,
  FakeSender,
  forgetAll,
  holdTimers,
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

const shared: Attributes = {kiosk: true};

async function answer(element: SamenFeedbackPoll, group: string, words = 'Ja'): Promise<void> {
  await choose(element, 'Wie bent u?', group);
  await choose(element, 'Was u erbij?', words);
  await push(element, element.endpoint ? 'Versturen' : 'Klaar');
}

describe('feedback poll: one device for many', () => {
  let timers: ReturnType<typeof holdTimers>;
  let stop: () => void;
  beforeEach(() => {
    forgetAll();
    stop = useFakeSender();
    timers = holdTimers();
  });
  afterEach(() => {
    timers.release();
    stop();
  });

  it('keeps nothing on the device, and starts empty for the next person', async () => {
    const element = await poll({...shared, keep: 'device'});
    await answer(element, 'Ouders');
    expect([stateOf(element), localStorage.length, sessionStorage.length]).to.deep.equal(['sent', 0, 0]);
    await push(element, 'Volgende persoon');
    expect([stateOf(element), element.answers]).to.deep.equal(['ready', {}]);
    expect(inside(element, ':checked')).to.equal(null);
  });

  it('wipes by itself 60 seconds after somebody is done', async () => {
    const element = await poll(shared);
    await answer(element, 'Ouders');
    expect(shown(element)).to.contain('Over 60 seconden');
    timers.run(60_000);
    await settled(element);
    expect([stateOf(element), element.answers]).to.deep.equal(['ready', {}]);
  });

  it('asks after a minute whether somebody is still there, and wipes half a minute later', async () => {
    const element = await poll(shared);
    expect(timers.lengths(), 'nothing to wipe').to.deep.equal([]);
    await choose(element, 'Was u erbij?', 'Ja');
    timers.run(60_000);
    await settled(element);
    expect(text(inside(element, '.warning'))).to.contain('Bent u er nog? Over 30 seconden');
    await push(element, 'Ik ben er nog');
    expect([text(inside(element, '.warning')), timers.lengths()]).to.deep.equal(['', [60_000]]);
    timers.run(60_000);
    timers.run(30_000);
    await settled(element);
    expect([stateOf(element), element.answers]).to.deep.equal(['ready', {}]);
  });

  it('shows the answers of all when the quorum is there, not before', async () => {
    const element = await poll(shared);
    await answer(element, 'Ouders');
    expect(shown(element)).to.contain('U ziet alle antwoorden zodra iedereen heeft geantwoord.');
    await push(element, 'Volgende persoon');
    await answer(element, 'Professionals', 'Nee');
    expect(stateOf(element)).to.equal('results');
    expect(timers.lengths(), 'people read it together').to.deep.equal([]);
    expect(buttonsOf(element)).to.include('Volgende persoon');
  });

  it('never shows them when the page says so', async () => {
    const element = await poll({...shared, results: 'never'});
    await answer(element, 'Ouders');
    await push(element, 'Volgende persoon');
    await answer(element, 'Professionals');
    expect(stateOf(element)).to.equal('sent');
  });

  it('an anonymous poll shows nothing of what is in memory', async () => {
    const element = await poll(shared, {definition: anonymous()});
    await answer(element, 'Ouders');
    await push(element, 'Volgende persoon');
    await answer(element, 'Professionals');
    expect(stateOf(element)).to.equal('sent');
    expect(shown(element)).to.contain('Er hebben nu 2 mensen geantwoord.');
  });

  it('each person has an id of their own, and a change keeps it', async () => {
    const element = await poll(shared, {definition: conversation({quorum: {parents: 9}})});
    const events = await eventsDuring(document, ['samen-answer'], async () => {
      await answer(element, 'Ouders');
      await push(element, 'Mijn antwoorden wijzigen');
      await choose(element, 'Was u erbij?', 'Nee');
      await push(element, 'Klaar');
      expect(shown(element)).to.contain('1 persoon');
      await push(element, 'Volgende persoon');
      await answer(element, 'Ouders');
    });
    const told = (events as {response?: {id: string; revision: number}}[]).map((each) => each.response!);
    expect(told.map(({revision}) => revision)).to.deep.equal([1, 2, 1]);
    expect([told[0]!.id === told[1]!.id, told[1]!.id === told[2]!.id]).to.deep.equal([true, false]);
  });

  it('with a server the outbox keeps it in memory, and goes on for the others', async () => {
    const element = await poll({...shared, endpoint: '/polls/'});
    expect(FakeSender.last!.options.isMemoryOnly).to.equal(true);
    await answer(element, 'Ouders');
    expect(shown(element)).to.contain('Laat deze bladzijde open');
    await push(element, 'Volgende persoon');
    await answer(element, 'Ouders');
    expect(FakeSender.last!.sent).to.have.length(2);
    expect(shown(element)).to.contain('Nog 1 keer antwoorden te versturen.');
  });
});
