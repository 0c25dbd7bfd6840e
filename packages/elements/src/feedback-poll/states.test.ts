/** What becomes of answers, in words and as a state for style sheets; the outbox is a fake that a test steers. */
import {eventsDuring, expect, focused, settled} from '../shared/testing.js';
import type {SamenAnswerEvent} from './events.js';
import {
  anonymous,
  button,
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

const atServer: Attributes = {endpoint: '/polls/', group: 'parents'};

async function answered(attributes: Attributes = atServer, given?: object): Promise<SamenFeedbackPoll> {
  const element = await poll(attributes, given && {definition: given});
  await choose(element, 'Was u erbij?', 'Nee');
  return element;
}

async function sent(attributes: Attributes = atServer, given?: object): Promise<SamenFeedbackPoll> {
  const element = await answered(attributes, given);
  await push(element, 'Versturen');
  return element;
}

const title = (element: SamenFeedbackPoll) => text(inside(element, '.page-title'));

async function becomes(element: SamenFeedbackPoll, entry: object): Promise<string[]> {
  FakeSender.last!.show(entry);
  await settled(element);
  return [stateOf(element), title(element)];
}

describe('feedback poll: states', () => {
  let stop: () => void;
  beforeEach(() => {
    forgetAll();
    stop = useFakeSender();
  });
  afterEach(() => stop());

  it('ready, editing, and then what the outbox says', async () => {
    const element = await poll(atServer);
    expect(stateOf(element)).to.equal('ready');
    await choose(element, 'Was u erbij?', 'Nee');
    expect(stateOf(element)).to.equal('editing');
    const events = await eventsDuring(document, ['samen-answer'], () => push(element, 'Versturen'));
    const [response] = FakeSender.last!.sent;
    expect((events as SamenAnswerEvent[]).map((each) => each.response)).to.deep.equal([response]);
    expect(response).to.deep.include({
      poll: 'after',
      group: 'parents',
      revision: 1,
      answers: {'yes-no': 'no'},
    });
    expect([stateOf(element), title(element)]).to.deep.equal(['kept', 'Uw antwoorden staan klaar.']);
    expect(await becomes(element, {state: 'sending'})).to.deep.equal([
      'sending',
      'Uw antwoorden worden verstuurd.',
    ]);
    expect(await becomes(element, {failures: 1})).to.deep.equal(['offline', 'Versturen lukt nu niet.']);
    FakeSender.last!.arrive();
    await settled(element);
    expect([stateOf(element), title(element)]).to.deep.equal(['sent', 'Bedankt voor uw antwoorden.']);
  });

  it('the page that comes gets the focus, and is told', async () => {
    const element = await sent();
    expect(text(focused())).to.equal('Uw antwoorden staan klaar.');
    FakeSender.last!.arrive();
    await settled(element);
    expect(text(inside(element, 'output'))).to.equal('Bedankt voor uw antwoorden.');
  });

  it('offline: tries again when somebody asks', async () => {
    const element = await sent();
    await becomes(element, {failures: 2});
    await push(element, 'Probeer het nu');
    expect(FakeSender.last!.kept).to.deep.equal([FakeSender.last!.sent[0]!.id]);
  });

  for (const [status, words] of [
    [409, 'Er zijn al nieuwere antwoorden van u.'],
    [410, 'De tijd om te antwoorden is voorbij'],
    [422, 'De vragen zijn veranderd.'],
    [403, 'Dat ligt niet aan u.'],
  ] as const)
    it(`refused with ${status}: says why, and keeps the words`, async () => {
      const element = await sent();
      expect(await becomes(element, {state: 'stopped', status})).to.deep.equal([
        'refused',
        'Uw antwoorden zijn niet aangenomen.',
      ]);
      expect(shown(element)).to.contain(words);
      expect(buttonsOf(element)).to.include.members(['Probeer het nu', 'Mijn antwoorden kopiëren']);
    });

  it('refused: copies the answers, or shows them where that is not allowed', async () => {
    const element = await sent();
    await becomes(element, {state: 'stopped', status: 400});
    const {clipboard} = navigator;
    let copied = '';
    const set = (value: unknown) =>
      Object.defineProperty(navigator, 'clipboard', {value, configurable: true});
    set({writeText: (words: string) => ((copied = words), Promise.resolve())});
    await push(element, 'Mijn antwoorden kopiëren');
    expect(copied).to.equal('Na het gesprek\n\nWas u erbij?\nNee');
    set(undefined);
    await push(element, 'Mijn antwoorden kopiëren');
    set(clipboard);
    expect(inside(element, '.copied')!.textContent).to.equal(copied);
  });

  it('refused: throwing them away starts anew', async () => {
    const element = await sent();
    await becomes(element, {state: 'stopped', status: 400});
    await push(element, 'Mijn antwoorden weggooien');
    expect([stateOf(element), FakeSender.last!.box.length, localStorage.length]).to.deep.equal([
      'ready',
      0,
      0,
    ]);
  });

  it('sent: a change goes under the same id as the next revision, and the group stays', async () => {
    const element = await sent(
      {endpoint: '/polls/'},
      conversation({groups: [{id: 'parents', label: {nl: 'Ouders'}}]}),
    );
    FakeSender.last!.arrive();
    await settled(element);
    await push(element, 'Mijn antwoorden wijzigen');
    expect(stateOf(element)).to.equal('editing');
    await choose(element, 'Was u erbij?', 'Ja');
    await push(element, 'Versturen');
    const [first, second] = FakeSender.last!.sent;
    expect([second!.id, second!.revision, second!.answers]).to.deep.equal([first!.id, 2, {'yes-no': 'yes'}]);
  });

  it('sent: not changing after all leaves it as it was', async () => {
    const element = await sent();
    FakeSender.last!.arrive();
    await settled(element);
    await push(element, 'Mijn antwoorden wijzigen');
    await choose(element, 'Was u erbij?', 'Ja');
    await push(element, 'Niet wijzigen');
    expect([stateOf(element), element.answers]).to.deep.equal(['sent', {'yes-no': 'no'}]);
  });

  it('sent: takes the answers back, and says so when that fails', async () => {
    const element = await sent();
    FakeSender.last!.arrive();
    await settled(element);
    const {id} = FakeSender.last!.sent[0]!;
    FakeSender.last!.withdrawal = 'failed';
    await push(element, 'Mijn antwoorden terugnemen');
    expect([stateOf(element), text(inside(element, '.notice'))]).to.deep.equal([
      'sent',
      'Terugnemen lukt nu niet. Probeer het straks nog eens.',
    ]);
    FakeSender.last!.withdrawal = 'done';
    await push(element, 'Mijn antwoorden terugnemen');
    expect([stateOf(element), text(inside(element, '.notice'))]).to.deep.equal([
      'ready',
      'Uw antwoorden zijn teruggenomen.',
    ]);
    expect(FakeSender.last!.withdrawn.at(-1)).to.deep.equal({poll: 'after', round: 'first', id});
    await choose(element, 'Was u erbij?', 'Ja');
    await push(element, 'Versturen');
    expect(FakeSender.last!.sent.at(-1)!.id, 'what was withdrawn never comes back').not.to.equal(id);
  });

  it('kept for 14 days: asks what to do', async () => {
    const element = await sent();
    const since = Date.now() - 15 * 24 * 60 * 60 * 1000;
    expect(await becomes(element, {since})).to.deep.equal(['kept', 'Uw antwoorden staan hier al 14 dagen.']);
    expect(buttonsOf(element)).to.include.members(['Probeer het nu', 'Mijn antwoorden weggooien']);
  });

  it('kept in memory only: says to leave the page open', async () => {
    FakeSender.where = 'memory';
    const element = await sent();
    expect(shown(element)).to.contain('Laat deze bladzijde open');
  });

  it('hands the settings to the outbox', async () => {
    await poll({...atServer, ticket: 'abc', keep: 'no'});
    const {onChange: _, ...options} = FakeSender.last!.options;
    expect(options).to.deep.equal({endpoint: '/polls/', ticket: 'abc', isMemoryOnly: true});
    expect(FakeSender.last!.isConnected).to.equal(true);
  });

  it('without a server the page gets the answers, and it can be changed', async () => {
    const element = await answered({group: 'parents'});
    const events = await eventsDuring(document, ['samen-answer'], () => push(element, 'Klaar'));
    expect([stateOf(element), events.length]).to.deep.equal(['sent', 1]);
    expect(buttonsOf(element)).to.deep.equal(['Mijn antwoorden wijzigen']);
    expect(shown(element)).not.to.contain('aangekomen');
  });

  it('not yet open: says from when, and opens by itself', async () => {
    const timers = holdTimers();
    const {now} = Date;
    try {
      const open = new Date(now() + 60_000).toISOString().replace(/\.\d+/, '');
      const element = await poll(atServer, {definition: conversation({rounds: [{id: 'first', open}]})});
      expect([stateOf(element), title(element)]).to.deep.equal([
        'not-yet-open',
        'U kunt nog niet antwoorden.',
      ]);
      const [wait] = timers.lengths();
      Date.now = () => now() + 61_000;
      timers.run(wait!);
      await settled(element);
      expect(stateOf(element)).to.equal('ready');
    } finally {
      Date.now = now;
      timers.release();
    }
  });

  it('a far opening sets no timer that is too long for a browser', async () => {
    const timers = holdTimers();
    try {
      await poll(atServer, {definition: conversation({rounds: [{id: 'first', open: '2999-01-01T00:00Z'}]})});
      expect(timers.lengths()).to.deep.equal([24 * 24 * 60 * 60 * 1000]);
    } finally {
      timers.release();
    }
  });

  it('closes while somebody answers: nothing is lost in silence', async () => {
    const timers = holdTimers();
    const {now} = Date;
    try {
      const close = new Date(now() + 60_000).toISOString().replace(/\.\d+/, '');
      const element = await answered(atServer, conversation({rounds: [{id: 'first', close}]}));
      const [wait] = timers.lengths();
      Date.now = () => now() + 61_000;
      timers.run(wait!);
      await settled(element);
      expect([stateOf(element), title(element)]).to.deep.equal(['closed', 'U kunt niet meer antwoorden.']);
      expect(shown(element)).to.contain('niet verstuurd');
      expect(button(element, 'Mijn antwoorden kopiëren')).not.to.equal(undefined);
    } finally {
      Date.now = now;
      timers.release();
    }
  });

  it('the sentence of the promise comes before the first question', async () => {
    const talk = await poll();
    expect(text(inside(talk, '.promise'))).to.equal(
      'De mensen van dit gesprek zien de antwoorden, per groep.',
    );
    const many = await poll({}, {definition: anonymous({privacy: {k: 7}})});
    expect(text(inside(many, '.promise'))).to.equal(
      'Niemand ziet uw eigen antwoorden. We tonen uitkomsten pas vanaf 7 mensen per groep.',
    );
    const [promise, first] = [inside(many, '.promise')!, inside(many, 'fieldset')!];
    expect(promise.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
  });
});
