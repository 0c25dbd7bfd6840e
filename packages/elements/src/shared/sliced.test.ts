import {pageTurn, sliced} from './sliced.js';
import {expect} from './testing.js';

/** Busy for about this long in each of its steps. */
function* busy(steps: number, ms: number, log: string[] = []): Generator<void, number> {
  for (let step = 0; step < steps; step++) {
    const end = performance.now() + ms;
    while (performance.now() < end);
    log.push('step');
    yield;
  }
  return steps;
}

describe('sliced work', () => {
  it('is done at once when it is short', () => {
    expect(sliced(busy(3, 0)).value).to.equal(3);
  });

  it('lets the page have its turn between slices, and comes to an end', async () => {
    const log: string[] = [];
    const work = sliced(busy(10, 4, log), 8);
    expect(work.value).to.equal(undefined);
    void pageTurn().then(() => log.push('page'));
    await work.ready;
    expect(work.value).to.equal(10);
    expect(log.indexOf('page')).to.be.within(1, 4);
  });

  it('stops when nobody needs it any more', async () => {
    const log: string[] = [];
    const work = sliced(busy(100, 4, log), 8);
    work.stop();
    await work.ready;
    expect(work.value).to.equal(undefined);
    expect(log).to.have.length.below(5);
  });

  it('hands on what the work throws', async () => {
    function* failing(): Generator<void, number> {
      yield* busy(3, 8);
      throw new Error('broken');
    }
    const failed = await sliced(failing(), 8).ready.catch((error: unknown) => error);
    expect(String(failed)).to.equal('Error: broken');
  });

  it('does without a scheduler of the browser', async () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'scheduler');
    Object.defineProperty(globalThis, 'scheduler', {value: undefined, configurable: true, writable: true});
    try {
      await pageTurn();
      const work = sliced(busy(4, 4), 8);
      await work.ready;
      expect(work.value).to.equal(4);
    } finally {
      if (own) Object.defineProperty(globalThis, 'scheduler', own);
    }
  });
});
