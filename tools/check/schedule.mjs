// Runs steps in their order of need, at most two at a time: that is what two cores carry.

/**
 * @typedef {object} Outcome
 * @property {number} passed tests, or 1 for a step that is one test by itself
 * @property {number} failed
 * @property {string} [note] a few words behind the name of the step
 * @property {string} [output] shown in full when something failed
 *
 * @typedef {object} Step
 * @property {string} id what a developer types behind `--only`
 * @property {string[]} [after] ids of steps that must have ended first
 * @property {string[]} [needs] ids of steps that must have succeeded first; else this one fails unread
 * @property {boolean} [alone] uses every core by itself
 * @property {() => Promise<Outcome>} run
 */

const lanes = 2;

/** @param {Step} step @returns {Promise<Outcome>} */
async function outcomeOf(step) {
  try {
    return await step.run();
  } catch (error) {
    const output = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {passed: 0, failed: 1, output};
  }
}

/**
 * @param {readonly Step[]} steps a step that another waits for and that is not in the list counts as done
 * @param {(step: Step, outcome: Outcome, seconds: number) => void} tell called when a step has ended
 * @returns {Promise<Map<string, Outcome>>}
 */
export async function runSteps(steps, tell) {
  const waiting = [...steps];
  /** @type {Map<string, Outcome>} */
  const done = new Map();
  /** @type {Map<string, {cost: number, end: Promise<void>}>} */
  const running = new Map();
  const isSettled = (/** @type {string} */ id) => done.has(id) || !steps.some((step) => step.id === id);
  const isReady = (/** @type {Step} */ {after = [], needs = []}) => [...after, ...needs].every(isSettled);
  const load = () => [...running.values()].reduce((sum, {cost}) => sum + cost, 0);

  /** @param {Step} step */
  async function start(step) {
    const begin = Date.now();
    const broken = step.needs?.find((id) => (done.get(id)?.failed ?? 0) > 0);
    const outcome = broken
      ? {passed: 0, failed: 1, note: `not run: ${broken} failed`}
      : await outcomeOf(step);
    done.set(step.id, outcome);
    running.delete(step.id);
    tell(step, outcome, (Date.now() - begin) / 1000);
  }

  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.find((step) => isReady(step) && load() + (step.alone ? lanes : 1) <= lanes);
    if (next) {
      waiting.splice(waiting.indexOf(next), 1);
      // Registered before it can end, so that a step that ends at once is not left in the list.
      const entry = {cost: next.alone ? lanes : 1, end: Promise.resolve()};
      running.set(next.id, entry);
      entry.end = start(next);
    } else if (running.size > 0) await Promise.race([...running.values()].map(({end}) => end));
    else throw new Error(`Steps wait for each other: ${waiting.map(({id}) => id).join(', ')}`);
  }
  return done;
}
