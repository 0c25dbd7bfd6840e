// From measurements to the tables, and to what must be reached.
import {frame, inNextFrame, legend, spread, table} from '../table.mjs';
import {median} from '../statistics.mjs';
import {candidates} from './candidates.mjs';
import {count, picks} from './measure.mjs';

/** @typedef {import('../table.mjs').Verdict} Verdict */
/** @typedef {Awaited<ReturnType<typeof import('./measure.mjs').measureGroups>>} Groups */
/** @typedef {Awaited<ReturnType<typeof import('./measure.mjs').measureComparison>>} Comparison */
/**
 * @typedef {object} Round
 * @property {Record<string, Groups>} groups by candidate
 * @property {{samen?: Comparison, copy?: Comparison}} comparisons
 * @property {number} intl ms of the first use of `Intl` in a page
 */
/** @typedef {(id: string) => number} Size kB of the scripts of a candidate */

/** kB; the limit of the design for the first file. */
const firstFile = 14;

/** Of every round in which this was measured. @template T @param {readonly (T | undefined)[]} values @returns {T[]} */
const known = (values) => values.filter((value) => value !== undefined);

/** @param {readonly Round[]} rounds @param {string} id @returns {Groups[]} */
const groupsOf = (rounds, id) => known(rounds.map(({groups}) => groups[id]));

/** @param {readonly Round[]} rounds @param {Size} kB */
function mainTable(rounds, kB) {
  /** @param {string} name @param {(id: string) => string} cell */
  const row = (name, cell) => [name, ...candidates.map(({id}) => cell(id))];
  /** @param {(round: Groups) => number | number[]} read @returns {(id: string) => string} */
  const ms = (read) => (id) => spread(groupsOf(rounds, id).flatMap(read));
  return table([
    ['', ...candidates.map(({name}) => name)],
    row('scripts of the first load, kB gzip', (id) => kB(id).toFixed(2)),
    row(
      `${count} groups: main thread, ms`,
      ms(({work}) => work),
    ),
    row(
      `${count} groups: created to painted, ms`,
      ms(({painted}) => painted),
    ),
    row(
      'pick: main thread, ms',
      ms(({pickWork}) => pickWork),
    ),
    row(
      'pick: click to painted, ms',
      ms(({pickPainted}) => pickPainted),
    ),
    row('picks that the next frame shows whole', (id) =>
      inNextFrame(groupsOf(rounds, id).flatMap(({pickFrames}) => pickFrames)),
    ),
  ]);
}

/** @param {readonly Round[]} rounds */
function comparisonTable(rounds) {
  const [copy, samen] = /** @type {const} */ (['copy', 'samen']).map((id) =>
    known(rounds.map(({comparisons}) => comparisons[id])),
  );
  /** @param {string} name @param {(round: Comparison) => number} read */
  const compared = (name, read) => [name, spread((copy ?? []).map(read)), spread((samen ?? []).map(read))];
  return table([
    ['', 'the same HTML and CSS, no component', 'samen-ladder-picker'],
    compared('first: until the table is laid out, ms', ({first}) => first.table),
    compared('first: until all is laid out, ms', ({first}) => first.whole),
    compared('first: main thread with paint, ms', ({first}) => first.work),
    compared('tenth: until the table is laid out, ms', ({tenth}) => tenth.table),
    compared('tenth: until all is laid out, ms', ({tenth}) => tenth.whole),
    compared('tenth: main thread with paint, ms', ({tenth}) => tenth.work),
    ['of the first: the first use of `Intl` in a page, ms', '', spread(rounds.map(({intl}) => intl))],
  ]);
}

/** @param {readonly Round[]} rounds @param {number} chunk kB of the first file, without the loader @returns {Verdict[]} */
function verdicts(rounds, chunk) {
  const work = (/** @type {string} */ id) => median(groupsOf(rounds, id).map(({work}) => work));
  const samen = groupsOf(rounds, 'samen');
  const frames = samen.flatMap(({pickFrames}) => pickFrames);
  const pick = median(samen.map(({pickWork}) => pickWork));
  const comparisons = known(rounds.map(({comparisons}) => comparisons.samen));
  const first = median(comparisons.map(({first}) => first.table));
  const tenth = median(comparisons.map(({tenth}) => tenth.table));
  return [
    {
      reached: chunk <= firstFile,
      text: `first file with Lit and Dutch: ${chunk.toFixed(2)} kB, at most ${firstFile}`,
    },
    {
      reached: work('samen') < work('shoelace'),
      text: `${count} instances: ${work('samen').toFixed(1)} ms of the main thread, less than the ${work('shoelace').toFixed(1)} of Shoelace`,
    },
    {
      reached: frames.every((frames) => frames === 1) && pick <= frame,
      text: `pick: ${inNextFrame(frames)} in the next frame, ${pick.toFixed(1)} ms of work`,
    },
    {
      reached: first <= frame,
      text: `compare with 12 parties, the first on a page: table after ${first.toFixed(1)} ms, at most ${frame}`,
    },
    {
      reached: tenth <= frame,
      text: `compare with 12 parties, the tenth: table after ${tenth.toFixed(1)} ms, at most ${frame}`,
    },
  ];
}

/** @param {readonly Round[]} rounds @param {Size} kB @param {number} chunk kB of the first file, without the loader */
export const report = (rounds, kB, chunk) => ({
  text: `${legend}; ${picks} picks per round.

${mainTable(rounds, kB)}

A comparison of 12 parties:

${comparisonTable(rounds)}`,
  verdicts: verdicts(rounds, chunk),
});
