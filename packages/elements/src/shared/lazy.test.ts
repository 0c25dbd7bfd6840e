import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {LazyLoader, loadPart, type LazyPart} from './lazy.js';
import {expect} from './testing.js';

/** A host that asks for a part at every update, as an element does while it renders. */
function hostThatWants(part: LazyPart<string>): {loader: LazyLoader; told: boolean[]; shown: string[]} {
  const told: boolean[] = [];
  const shown: string[] = [];
  let updates = 0;
  const host: ReactiveControllerHost = {
    addController: (_controller: ReactiveController) => {},
    removeController: (_controller: ReactiveController) => {},
    updateComplete: Promise.resolve(true),
    requestUpdate: () => {
      if (++updates > 20) throw new Error('updates without end');
      shown.push(loader.want(part) ?? 'nothing yet');
    },
  };
  const loader = new LazyLoader(host, (failed) => told.push(failed));
  host.requestUpdate();
  return {loader, told, shown};
}

/** A part that arrives when the test says so. */
function partOf(...arrivals: readonly (() => Promise<string>)[]): LazyPart<string> & {loads: number} {
  const part = {
    loads: 0,
    load: () => arrivals[Math.min(part.loads++, arrivals.length - 1)]!(),
  };
  return part;
}

describe('a part that loads later', () => {
  it('is shown when it has arrived, and loads once for all', async () => {
    const part = partOf(() => Promise.resolve('words'));
    const [one, two] = [hostThatWants(part), hostThatWants(part)];
    await Promise.all([one.loader.ready(), two.loader.ready()]);
    for (const {shown, told} of [one, two]) {
      expect(shown).to.deep.equal(['nothing yet', 'words']);
      expect(told).to.deep.equal([false]);
    }
    expect(part.loads).to.equal(1);
  });

  it('tells a failure, does not go on by itself, and comes at the next request', async () => {
    const part = partOf(
      () => Promise.reject(new Error('offline')),
      () => Promise.resolve('words'),
    );
    const {loader, told, shown} = hostThatWants(part);
    await loader.ready();
    expect([told, part.loads]).to.deep.equal([[true], 1]);
    loader.want(part);
    await loader.ready();
    expect([told, part.loads]).to.deep.equal([[true, false], 2]);
    expect(shown.at(-1)).to.equal('words');
  });

  it('counts as failed when it arrives empty', async () => {
    const part = partOf(() => Promise.resolve(undefined as unknown as string));
    const {loader, told, shown} = hostThatWants(part);
    await loader.ready();
    expect(told).to.deep.equal([true]);
    expect(shown).to.deep.equal(['nothing yet']);
  });

  it('is missing until it comes itself, whatever else arrives', async () => {
    const offline = () => Promise.reject(new Error('offline'));
    const missing = partOf(offline, offline, () => Promise.resolve('words'));
    const other = partOf(() => Promise.resolve('table'));
    const {loader, told} = hostThatWants(missing);
    await loader.ready();
    loader.want(other);
    await loader.ready();
    expect(told, 'the first request, the other part, and once more').to.deep.equal([true, true, true]);
    loader.want(missing);
    await loader.ready();
    expect(told.at(-1)).to.equal(false);
  });

  it('rejects for who waits for the part itself', async () => {
    const failure = await loadPart(partOf(() => Promise.reject(new Error('offline')))).catch(
      (error: unknown) => error,
    );
    expect(failure).to.be.an('error').with.property('message', 'offline');
  });
});
