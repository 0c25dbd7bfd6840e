// From measurements to the table, and to what must be reached.
import {candidates} from './candidates.mjs';
import {count, picks} from './measure.mjs';
import {median, quantile} from './statistics.mjs';

/** @typedef {Awaited<ReturnType<typeof import('./measure.mjs').measureGroups>>} Groups */
/** @typedef {Awaited<ReturnType<typeof import('./measure.mjs').measureComparison>>} Comparison */
/**
 * @typedef {object} Results
 * @property {Record<string, {kB: number, late: number}>} about by candidate
 * @property {Record<string, Groups[]>} groups by candidate, one per round
 * @property {Record<'samen' | 'copy', Comparison[]>} comparisons
 * @property {number[]} intl ms of the first use of `Intl` in a page, one per round
 * @property {number} chunk kB of the first file of our element, without the loader
 */

/** The limits of the design; a frame of a screen with 60 Hz. */
const firstFile = 14;
const frame = 16;

/** @param {readonly number[]} values */
const spread = (values) =>
  `${median(values).toFixed(1)} (${quantile(values, 0.25).toFixed(1)}–${quantile(values, 0.75).toFixed(1)})`;

/** @param {readonly (readonly string[])[]} rows */
const table = (rows) => {
  const [head = [], ...body] = rows.map((row) => `| ${row.join(' | ')} |`);
  return [head, `| ${(rows[0] ?? []).map((_, i) => (i === 0 ? '---' : '---:')).join(' | ')} |`, ...body].join(
    '\n',
  );
};

/** @param {Results} results */
export function tables({about, groups, comparisons, intl}) {
  /** @param {string} name @param {(id: string) => string} cell */
  const row = (name, cell) => [name, ...candidates.map(({id}) => cell(id))];
  /** @param {(round: Groups) => number | number[]} read @returns {(id: string) => string} */
  const ms = (read) => (id) => spread((groups[id] ?? []).flatMap(read));
  const firstFrame = (/** @type {string} */ id) => {
    const frames = (groups[id] ?? []).flatMap(({pickFrames}) => pickFrames);
    return `${frames.filter((frames) => frames === 1).length} of ${frames.length}`;
  };
  const main = table([
    ['', ...candidates.map(({name}) => name)],
    row('scripts of the first load, kB gzip', (id) => (about[id]?.kB ?? Number.NaN).toFixed(2)),
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
    row('picks that the next frame shows whole', firstFrame),
  ]);
  /** @param {string} name @param {(round: Comparison) => number} read */
  const compared = (name, read) => [
    name,
    spread(comparisons.copy.map(read)),
    spread(comparisons.samen.map(read)),
  ];
  const comparison = table([
    ['', 'the same HTML and CSS, no component', 'samen-ladder-picker'],
    compared('first: until the table is laid out, ms', ({first}) => first.table),
    compared('first: until all is laid out, ms', ({first}) => first.whole),
    compared('first: main thread with paint, ms', ({first}) => first.work),
    compared('tenth: until the table is laid out, ms', ({tenth}) => tenth.table),
    compared('tenth: until all is laid out, ms', ({tenth}) => tenth.whole),
    compared('tenth: main thread with paint, ms', ({tenth}) => tenth.work),
    ['of the first: the first use of `Intl` in a page, ms', '', spread(intl)],
  ]);
  return {main, comparison};
}

/** @param {Results} results @returns {{reached: boolean, text: string}[]} */
export function verdicts({groups, comparisons, chunk}) {
  const work = (/** @type {string} */ id) => median((groups[id] ?? []).map(({work}) => work));
  const frames = (groups.samen ?? []).flatMap(({pickFrames}) => pickFrames);
  const pick = median((groups.samen ?? []).map(({pickWork}) => pickWork));
  const first = median(comparisons.samen.map(({first}) => first.table));
  const tenth = median(comparisons.samen.map(({tenth}) => tenth.table));
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
      text: `pick: ${frames.filter((frames) => frames === 1).length} of ${frames.length} in the next frame, ${pick.toFixed(1)} ms of work`,
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

export const legend = `Median of the rounds with the quartiles in brackets; ${picks} picks per round.`;
