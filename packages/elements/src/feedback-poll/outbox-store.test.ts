import {expect} from '../shared/testing.js';
import {Bench, inDatabase, inLocalStorage, instead, otherDatabase, response} from './sending-testing.js';
import type {Sender} from './sending.js';

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
  bench.reply = () => 'lost';
});
afterEach(() => bench.end());

const isEmpty = (box: readonly unknown[]) => box.length === 0;
const isTried = ([entry]: Sender['box']) => (entry?.failures ?? 0) > 0;

const quota = (): never => {
  throw new DOMException('full', 'QuotaExceededError');
};
/** As a browser refuses when it has begun. */
const refused = () => {
  const request = new EventTarget() as IDBOpenDBRequest;
  queueMicrotask(() => void request.onerror?.(new Event('error')));
  return request;
};

for (const [name, target, method, value] of [
  ['throws', indexedDB, 'open', quota],
  ['refuses', indexedDB, 'open', refused],
  ['is full', IDBObjectStore.prototype, 'put', quota],
] as const)
  describe(`when IndexedDB ${name}`, () => {
    const broken = (act: () => Promise<void>) => instead(target as IDBFactory, method as 'open', value, act);

    it('an answer is kept in localStorage, and goes back when it can', async () => {
      const [first, second] = [response(), response()];
      await broken(async () => {
        const sender = bench.sender();
        expect(await sender.send(first)).to.equal('local-storage');
        await bench.boxOf(sender, isTried);
        expect(inLocalStorage(bench.endpoint)).to.include(first.id);
        sender.disconnect();
        // A reload, and another tab.
        for (const each of [bench.sender(), bench.sender()]) {
          const [entry] = await bench.boxOf(each, isTried);
          expect(entry!.response).to.deep.equal(first);
        }
      });
      const sender = bench.sender();
      expect(await sender.send(second)).to.equal('indexeddb');
      await bench.when(() => bench.requests.some(({body}) => body.id === second.id));
      const kept = await inDatabase(bench);
      for (const {id} of [first, second]) expect(kept).to.include(id);
      bench.reply = () => 200;
      dispatchEvent(new Event('online'));
      await bench.boxOf(sender, isEmpty);
      expect(inLocalStorage(bench.endpoint)).to.equal(null);
    });

    it('and localStorage too, an answer is in memory and is sent from there', async () => {
      await broken(() =>
        instead(Storage.prototype, 'setItem', quota, async () => {
          const sender = bench.sender();
          expect(await sender.send(response())).to.equal('memory');
          await bench.boxOf(sender, isTried);
          bench.reply = () => 201;
          dispatchEvent(new Event('online'));
          await bench.boxOf(sender, isEmpty);
        }),
      );
    });
  });

describe('a full disk', () => {
  it('does not bring back what was sent, in whichever tab', async () => {
    const sent = response();
    const sender = bench.sender();
    await sender.send(sent);
    await bench.boxOf(sender, isTried);
    const block = (_: string) => quota();
    await instead(IDBObjectStore.prototype, 'delete', block, () =>
      instead(IDBObjectStore.prototype, 'put', block, async () => {
        bench.reply = () => 200;
        dispatchEvent(new Event('online'));
        await bench.boxOf(sender, isEmpty);
      }),
    );
    expect(await inDatabase(bench)).to.include(sent.id);
    const count = bench.requests.length;
    const other = bench.sender();
    await other.keepOn('nobody');
    expect(other.box).to.deep.equal([]);
    await sender.keepOn('nobody');
    expect(bench.requests).to.have.length(count);
  });
});

describe('what stands in the database', () => {
  for (const text of ['{"schema": "samen', '[]', '{"schema":"samen-poll-outbox/9","entries":[]}'])
    it(`does not cost an answer that this page has when it becomes ${text}`, async () => {
      const sent = response();
      const sender = bench.sender();
      await sender.send(sent);
      await bench.boxOf(sender, isTried);
      await inDatabase(bench, text);
      const another = response();
      await sender.send(another);
      expect(sender.box.map(({id}) => id).sort()).to.deep.equal([sent.id, another.id].sort());
      const kept = await inDatabase(bench);
      for (const {id} of [sent, another]) expect(kept).to.include(id);
    });

  it('is used in a newer version too, when our boxes are in it', async () => {
    bench.database = await otherDatabase(7, ['boxes', 'more']);
    const sent = response();
    expect(await bench.sender().send(sent)).to.equal('indexeddb');
    expect(await inDatabase(bench)).to.include(sent.id);
    bench.end();
    indexedDB.deleteDatabase(bench.database);
  });

  for (const version of [1, 7])
    it(`may be of somebody else, version ${version}: then localStorage it is`, async () => {
      bench.database = await otherDatabase(version, ['theirs']);
      expect(await bench.sender().send(response())).to.equal('local-storage');
      bench.end();
      indexedDB.deleteDatabase(bench.database);
    });
});
