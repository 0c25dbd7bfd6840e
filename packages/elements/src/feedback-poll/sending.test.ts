import {expect} from '../shared/testing.js';
import {Bench, inDatabase, instead, response} from './sending-testing.js';
import {fetchResults} from './sending.js';

let bench: Bench;
beforeEach(() => void (bench = new Bench()));
afterEach(() => bench.end());

const isEmpty = (box: readonly unknown[]) => box.length === 0;
describe('an answer', () => {
  it('is kept before it is sent, and leaves no trace once the server has it', async () => {
    const sent = response();
    let kept: Promise<string | undefined> | undefined;
    bench.reply = async () => {
      kept = inDatabase(bench);
      await kept;
      return 201;
    };
    const sender = bench.sender();
    expect(await sender.send(sent)).to.equal('indexeddb');
    await bench.boxOf(sender, isEmpty);
    expect(await kept).to.include(sent.id);
    expect(await inDatabase(bench)).to.equal(undefined);
    expect(bench.requests).to.have.length(1);
  });

  it('goes to its own address, with nothing that says who sends it', async () => {
    const sent = response();
    const sender = bench.sender({endpoint: `${bench.endpoint}/`, ticket: 'T1'});
    await sender.send(sent);
    await bench.boxOf(sender, isEmpty);
    const [{url, init, body}] = bench.requests as [(typeof bench.requests)[number]];
    expect(url).to.equal(`${bench.endpoint}/polls/after/rounds/first/answers/${sent.id}`);
    expect(init).to.include({method: 'PUT', credentials: 'omit', cache: 'no-store', redirect: 'manual'});
    expect(init.referrerPolicy).to.equal('no-referrer');
    expect(init.headers).to.deep.equal({'content-type': 'application/json', authorization: 'Bearer T1'});
    expect(body).to.deep.equal({schema: 'samen-poll-answer/1', ...sent});
  });

  it('waits longer after each failure, and goes at once when there may be a network', async () => {
    bench.reply = () => 'lost';
    const sender = bench.sender();
    await sender.send(response());
    await bench.tried(sender, 1);
    bench.pass(499);
    expect(bench.requests).to.have.length(1);
    bench.pass(1);
    await bench.tried(sender, 2);
    bench.reply = () => 200;
    dispatchEvent(new Event('online'));
    await bench.boxOf(sender, isEmpty);
    expect(bench.requests).to.have.length(3);
  });

  for (const [name, header] of [
    ['seconds', '90'],
    ['a date', new Date(1_800_000_090_000).toUTCString()],
  ] as const)
    it(`waits as long as the server asks in ${name}, whatever else happens`, async () => {
      bench.reply = () => new Response(null, {status: 503, headers: {'retry-after': header}});
      const sender = bench.sender();
      await sender.send(response());
      const [entry] = await bench.tried(sender, 1);
      expect(entry!.holdUntil).to.equal(bench.time + 90_000);
      dispatchEvent(new Event('pageshow'));
      bench.pass(89_999);
      await sender.keepOn('nobody'); // all before it has been done
      expect(bench.requests).to.have.length(1);
      bench.reply = () => 200;
      bench.pass(1);
      await bench.boxOf(sender, isEmpty);
    });

  for (const status of [202, 204, 302, 404, 408, 429, 500])
    it(`is not there after ${status}`, async () => {
      bench.reply = () => status;
      const sender = bench.sender();
      await sender.send(response());
      await bench.tried(sender, 1);
    });

  for (const [status, reason] of [
    ...[409, 410, 422].map((each) => [each, 'stopped'] as const),
    ...[400, 401, 403, 413, 415].map((each) => [each, 'refused'] as const),
  ])
    it(`is ${reason} by ${status}, and stays until somebody says so`, async () => {
      bench.reply = () => status;
      const sender = bench.sender();
      const sent = response();
      await sender.send(sent);
      const [entry] = await bench.boxOf(sender, ([each]) => each?.state === 'stopped');
      expect(entry).to.include({reason, status});
      expect(await inDatabase(bench)).to.include(sent.id);
      bench.reply = () => 201;
      await sender.keepOn(sent.id);
      await bench.boxOf(sender, isEmpty);
    });

  it('that takes 20 seconds is tried again', async () => {
    bench.reply = () => new Promise(() => {});
    const sender = bench.sender();
    await sender.send(response());
    await bench.when(() => bench.requests.length === 1);
    bench.pass(20_000);
    await bench.tried(sender, 1);
  });

  it('that is changed while it is sent, is sent again as it is now', async () => {
    const first = response();
    const second = {...first, revision: 2, answers: {line: 10}};
    const sender = bench.sender();
    bench.reply = async () => {
      if (bench.requests.length === 1) await sender.send(second);
      return 200;
    };
    await sender.send(first);
    await bench.boxOf(sender, isEmpty);
    expect(bench.requests.map(({body}) => body.revision)).to.deep.equal([1, 2]);
  });

  it('can be thrown away', async () => {
    bench.reply = () => 'lost';
    const sender = bench.sender();
    const sent = response();
    await sender.send(sent);
    await sender.discard(sent.id);
    expect(sender.box).to.deep.equal([]);
    expect(await inDatabase(bench)).to.equal(undefined);
  });
});

describe('withdrawing', () => {
  for (const status of [204, 404, 410])
    it(`is done with ${status}`, async () => {
      bench.reply = ({init}) => (init.method === 'DELETE' ? status : 503);
      const sender = bench.sender({ticket: 'T1'});
      const sent = response();
      await sender.send(sent);
      await bench.tried(sender, 1);
      expect(await sender.withdraw(sent)).to.equal('done');
      expect(sender.box).to.deep.equal([]);
      expect(bench.requests.at(-1)!.init.headers).to.deep.equal({authorization: 'Bearer T1'});
    });

  for (const status of [202, 403, 500, 'lost'] as const)
    it(`has failed with ${status}, and the answer is as it was`, async () => {
      bench.reply = ({init}) => (init.method === 'DELETE' ? status : 503);
      const sender = bench.sender();
      const sent = response();
      await sender.send(sent);
      await bench.tried(sender, 1);
      expect(await sender.withdraw(sent)).to.equal('failed');
      expect(sender.box).to.have.length(1);
    });
});

describe('results', () => {
  const asked = (reply: () => Response, act: (urls: Request[]) => Promise<void>) => {
    const requests: Request[] = [];
    const fetchInstead = (url: string, init: RequestInit) => {
      requests.push(new Request(url, init));
      return Promise.resolve(reply());
    };
    return instead(window, 'fetch', fetchInstead, () => act(requests));
  };

  it('are read as they come', async () => {
    await asked(
      () => Response.json({poll: 'after'}),
      async (requests) => {
        expect(await fetchResults('/api/', 'after', 'T1')).to.deep.equal({poll: 'after'});
        expect(new URL(requests[0]!.url).pathname).to.equal('/api/polls/after/results');
        expect(requests[0]!.headers.get('authorization')).to.equal('Bearer T1');
      },
    );
  });

  for (const [name, reply] of [
    ['a status', () => new Response('{}', {status: 404})],
    ['something else', () => new Response('<p>Log in</p>')],
  ] as const)
    it(`are refused when there is ${name} instead`, async () => {
      await asked(reply, async () => {
        const outcome = await fetchResults('/api', 'after').then(
          () => 'results',
          () => 'refused',
        );
        expect(outcome).to.equal('refused');
      });
    });
});
