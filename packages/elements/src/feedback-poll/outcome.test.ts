/** When results are asked of a server and shown; how they look is tested where they are drawn. */
import {conversationResults, parsePollDefinition, type PollResponse} from '@samen/model';
import {expect, settled} from '../shared/testing.js';
import {
  anonymous,
  choose,
  conversation,
  FakeSender,
  forgetAll,
  poll,
  push,
  responseJson,
  shown,
  stateOf,
  useFakeSender,
  type Attributes,
  type SamenFeedbackPoll,
} from './testing.js';

const server: Attributes = {endpoint: '/polls/', group: 'parents'};

/** What a server publishes when these groups answered. */
function resultsOf(...groups: readonly string[]): unknown {
  const definition = parsePollDefinition(conversation()).value!;
  const responses = groups.map(
    (group) => responseJson({'yes-no': 'yes'}, {group}) as unknown as PollResponse,
  );
  const results = conversationResults(definition, 'first', responses);
  const head = {schema: 'samen-poll-results/1', poll: 'after', version: 1, mode: 'conversation'};
  return JSON.parse(JSON.stringify({...head, rounds: [{round: 'first', results}]}));
}

async function sent(
  attributes: Attributes = server,
  definition: object = conversation(),
): Promise<SamenFeedbackPoll> {
  const element = await poll(attributes, {definition});
  await choose(element, 'Was u erbij?', 'Ja');
  await push(element, 'Versturen');
  FakeSender.last!.arrive();
  await settled(element);
  return element;
}

describe('feedback poll: results', () => {
  let stop: () => void;
  beforeEach(() => {
    forgetAll();
    stop = useFakeSender();
  });
  afterEach(() => stop());

  it('are shown as soon as the answers have arrived, when there are any', async () => {
    FakeSender.results = resultsOf('parents', 'professionals');
    const element = await sent();
    expect(stateOf(element)).to.equal('results');
  });

  it('not while others are waited for; somebody can look again', async () => {
    FakeSender.results = resultsOf('parents');
    const element = await sent();
    expect(stateOf(element)).to.equal('sent');
    await push(element, 'Kijk of er uitkomsten zijn');
    expect(shown(element)).to.contain('Er zijn nog geen uitkomsten.');
    FakeSender.results = resultsOf('parents', 'professionals');
    await push(element, 'Kijk of er uitkomsten zijn');
    expect(stateOf(element)).to.equal('results');
  });

  it('not before the answers have arrived, nor to who did not answer', async () => {
    FakeSender.results = resultsOf('parents', 'professionals');
    const element = await poll(server);
    expect(stateOf(element)).to.equal('ready');
    await choose(element, 'Was u erbij?', 'Ja');
    await push(element, 'Versturen');
    expect(stateOf(element)).to.equal('kept');
  });

  for (const results of ['after-close', 'never'])
    it(`results="${results}": not while it is open`, async () => {
      FakeSender.results = resultsOf('parents', 'professionals');
      expect(stateOf(await sent({...server, results}))).to.equal('sent');
    });

  it('after closing everybody sees them, unless the page says never', async () => {
    FakeSender.results = resultsOf('parents', 'professionals');
    const closed = conversation({rounds: [{id: 'first', close: '2020-01-01T00:00Z'}]});
    expect(stateOf(await poll({...server, results: 'after-close'}, {definition: closed}))).to.equal(
      'results',
    );
    expect(stateOf(await poll({...server, results: 'never'}, {definition: closed}))).to.equal('closed');
  });

  it('of an anonymous poll there are none while it is open', async () => {
    FakeSender.results = resultsOf('parents', 'professionals');
    expect(stateOf(await sent(server, anonymous()))).to.equal('sent');
  });

  it('of the page itself count instead', async () => {
    const element = await sent();
    expect(stateOf(element)).to.equal('sent');
    element.results = resultsOf('parents', 'professionals');
    await settled(element);
    expect(stateOf(element)).to.equal('results');
  });
});
