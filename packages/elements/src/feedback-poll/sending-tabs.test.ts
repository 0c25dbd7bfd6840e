import type {PollResponse} from '@samen/model';
import {expect} from '../shared/testing.js';
import {Bench, inDatabase, inLocalStorage, instead, response} from './sending-testing.js';

let bench: Bench;
beforeEach(() => void (bench = new Bench()));
afterEach(() => bench.end());

const isEmpty = (box: readonly unknown[]) => box.length === 0;

describe('pages and tabs', () => {
  it('after a reload finds what was not sent, also what was under way', async () => {
    bench.reply = () => new Promise(() => {});
    const sent = response();
    const before = bench.sender();
    await before.send(sent);
    await bench.when(() => bench.requests.length === 1);
    before.disconnect();
    bench.reply = () => 200;
    const after = bench.sender();
    await bench.when(() => bench.requests.length === 2);
    await bench.boxOf(after, isEmpty);
    expect(bench.requests[1]!.body.id).to.equal(sent.id);
  });

  it('send each answer once together, and all hear that it is there', async () => {
    let underWay = 0;
    let most = 0;
    bench.reply = async () => {
      most = Math.max(most, ++underWay);
      await inDatabase(bench);
      underWay -= 1;
      return 201;
    };
    const tabs = [bench.sender(), bench.sender(), bench.sender()];
    const all = Array.from({length: 6}, () => response());
    await Promise.all(all.map((each, index) => tabs[index % 3]!.send(each)));
    for (const tab of tabs) await bench.boxOf(tab, isEmpty);
    const ids = (list: readonly {id: string}[]) => list.map(({id}) => id).sort();
    expect(ids(bench.requests.map(({body}) => body))).to.deep.equal(ids(all));
    expect(most).to.equal(1);
  });

  it('never write over what another has put in', async () => {
    const tabs = [bench.sender({}, false), bench.sender({}, false)];
    const all = Array.from({length: 20}, () => response());
    await Promise.all(all.map((each, index) => tabs[index % 2]!.send(each)));
    const kept = JSON.parse((await inDatabase(bench))!) as {entries: {response: PollResponse}[]};
    expect(kept.entries).to.have.length(20);
  });

  it('send without Web Locks too', async () => {
    await instead(
      navigator.locks,
      'request',
      () => Promise.reject(new DOMException('', 'SecurityError')),
      async () => {
        const sender = bench.sender();
        await sender.send(response());
        await bench.boxOf(sender, isEmpty);
        expect(bench.requests).to.have.length(1);
      },
    );
  });

  it('leave nothing behind when they go: no request, no timer, no listener', async () => {
    bench.reply = () => 'lost';
    const sender = bench.sender();
    await sender.send(response());
    await bench.tried(sender, 1);
    expect(bench.timers).to.equal(1);
    bench.reply = () => new Promise(() => {});
    bench.pass(500);
    await bench.when(() => bench.requests.length === 2);
    sender.disconnect();
    expect(bench.requests[1]!.init.signal!.aborted).to.equal(true);
    await bench.boxOf(sender, ([entry]) => entry?.state === 'waiting');
    expect(bench.timers).to.equal(0);
    dispatchEvent(new Event('online'));
    await sender.keepOn('nobody');
    expect(bench.requests).to.have.length(2);
  });
});

describe('memory only', () => {
  it('sends, tells nobody and leaves no trace', async () => {
    const other = bench.sender();
    await other.send(response());
    await bench.boxOf(other, isEmpty);
    bench.reply = () => 'lost';
    const sender = bench.sender({isMemoryOnly: true});
    expect(await sender.send(response())).to.equal('memory');
    await bench.tried(sender, 1);
    expect(await inDatabase(bench)).to.equal(undefined);
    expect(inLocalStorage(bench.endpoint)).to.equal(null);
    expect(other.box).to.deep.equal([]);
    bench.reply = () => 201;
    bench.pass(500);
    await bench.boxOf(sender, isEmpty);
  });
});
