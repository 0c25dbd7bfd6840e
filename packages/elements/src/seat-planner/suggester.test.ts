/** Long work in slices: the page gets its turn, and who does not need the answer any more can say so. */
import {suggest} from '@samen/model';
import {expect} from '../shared/testing.js';
import {camps} from './outcome-testing.js';
import {runSliced, suggestSliced} from './suggester.js';

function* counting(steps: number, seen: number[] = []): Generator<void, number> {
  for (let i = 0; i < steps; i++) {
    seen.push(i);
    yield;
  }
  return steps;
}

/** Tasks of the page, one after the other, until it is stopped; counts them. */
function pageTasks(): {count: () => number; stop: () => void} {
  const {port1, port2} = new MessageChannel();
  let count = 0;
  port1.onmessage = () => {
    count++;
    port2.postMessage(undefined);
  };
  port2.postMessage(undefined);
  return {count: () => count, stop: () => port1.close()};
}

describe('suggester: slices', () => {
  it('give what the work returns, every step done once and in order', async () => {
    for (const sliceMs of [0, 1, 8]) {
      const seen: number[] = [];
      expect(await runSliced(counting(50, seen), {sliceMs})).to.equal(50);
      expect(seen).to.deep.equal([...seen.keys()]);
    }
  });

  it('let other tasks of the page run in between', async () => {
    const page = pageTasks();
    const seen: number[] = [];
    function* work(): Generator<void, void> {
      for (let i = 0; i < 40; i++) {
        seen.push(page.count());
        yield;
      }
    }
    await runSliced(work(), {sliceMs: 0}); // a slice is one step
    page.stop();
    expect(new Set(seen).size, 'between the steps').to.be.greaterThan(10);
  });

  it('do nothing in the task that asked for it', async () => {
    const seen: number[] = [];
    const running = runSliced(counting(3, seen));
    await Promise.resolve();
    expect(seen).to.deep.equal([]);
    await running;
    expect(seen).to.have.length(3);
  });

  it('reject with what the work throws', async () => {
    function* broken(): Generator<void, void> {
      yield;
      throw new Error('mine');
    }
    const message = await runSliced(broken()).then(
      () => 'resolved',
      (error: Error) => error.message,
    );
    expect(message).to.equal('mine');
  });
});

describe('suggester: abort', () => {
  it('before the start does no work', async () => {
    const seen: number[] = [];
    const result = await runSliced(counting(3, seen), {signal: AbortSignal.abort()});
    expect([result, seen.length]).to.deep.equal([undefined, 0]);
  });

  it('halfway stops at the next step, with nothing as answer', async () => {
    const controller = new AbortController();
    let steps = 0;
    function* endless(): Generator<void, string> {
      for (;;) {
        if (++steps === 5) controller.abort();
        yield;
      }
    }
    expect(await runSliced(endless(), {signal: controller.signal})).to.equal(undefined);
    expect(steps).to.equal(5);
  });

  it('by another task of the page stops work that has no end', async () => {
    const controller = new AbortController();
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => controller.abort();
    port2.postMessage(undefined);
    function* endless(): Generator<void, string> {
      for (;;) yield;
    }
    expect(await runSliced(endless(), {sliceMs: 0, signal: controller.signal})).to.equal(undefined);
    port1.close();
  });
});

describe('suggester: suggestions', () => {
  it('are those of the model in one go', async () => {
    const plan = camps();
    // A clock that stands still: no budget on a busy machine.
    const sliced = await suggestSliced(plan, {now: () => 0}, new AbortController().signal);
    expect(sliced).to.deep.equal(suggest(plan));
    expect(sliced!.plans.length).to.be.greaterThan(0);
  });

  it('are nothing when aborted', async () => {
    expect(await suggestSliced(camps(), {}, AbortSignal.abort())).to.equal(undefined);
  });
});
