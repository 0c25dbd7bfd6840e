// From measurements to the tables, and to what must be reached.
import {inNextFrame, legend, spread, table} from '../table.mjs';
import {median} from '../statistics.mjs';
import {candidates, crowds, large, note} from './candidates.mjs';
import {toggles} from './measure.mjs';

/** @typedef {import('../table.mjs').Verdict} Verdict */
/** @typedef {Awaited<ReturnType<typeof import('./measure.mjs').measureRender>>} Render */
/** @typedef {Awaited<ReturnType<typeof import('./measure.mjs').measureToggles>>} Toggles */
/** @typedef {Awaited<ReturnType<typeof import('./measure.mjs').measureRules>>} Rules */
/**
 * @typedef {object} Round
 * @property {Record<string, Render>} renders by candidate
 * @property {Record<string, import('./measure.mjs').Rendered>} larges by candidate
 * @property {Record<string, Toggles[]>} toggled by candidate, in the order of `crowds`
 * @property {Rules} rules
 */
/** @typedef {{first: (id: string) => number, all: (id: string) => number, chunk: number}} Sizes kB; chunk: the first files of ours without the loader */

/** The limits of the design: kB; times the floor; growth from the smallest crowd to the largest that is noise. */
const most = {firstFile: 20, floor: 2, growth: 1.25};

/** Of every round in which this was measured. @template T @param {readonly Round[]} rounds @param {(round: Round) => T | undefined} read @returns {T[]} */
const each = (rounds, read) => rounds.map(read).filter((value) => value !== undefined);

/** @param {readonly Round[]} rounds @param {Sizes} sizes */
function mainTable(rounds, sizes) {
  /** @param {string} name @param {(id: string) => string} cell */
  const row = (name, cell) => [name, ...candidates.map(({id}) => cell(id))];
  /** @param {(round: Render) => number} read @returns {(id: string) => string} */
  const rendered = (read) => (id) => spread(each(rounds, ({renders}) => renders[id]).map(read));
  /** @param {number} crowd @returns {(id: string) => string} */
  const toggled = (crowd) => (id) => {
    const all = each(rounds, ({toggled}) => toggled[id]?.[crowd]);
    return all.length === 0 ? '' : spread(all.map(({work}) => work));
  };
  /** @param {(large: import('./measure.mjs').Rendered) => number} read @returns {(id: string) => string} */
  const largely = (read) => (id) => spread(each(rounds, ({larges}) => larges[id]).map(read));
  return table([
    ['', ...candidates.map(({name}) => name)],
    row('scripts until it is there, kB gzip', (id) => sizes.first(id).toFixed(2)),
    row('all scripts it loads by itself, kB gzip', (id) => sizes.all(id).toFixed(2)),
    row(
      `${note.kB} kB, ${note.tags} tags: first frame, ms`,
      rendered(({first}) => first),
    ),
    row(
      `${note.kB} kB, ${note.tags} tags: all of it painted, ms`,
      rendered(({whole}) => whole),
    ),
    row(
      `${note.kB} kB, ${note.tags} tags: main thread, ms`,
      rendered(({work}) => work),
    ),
    ...crowds.map(({tags}, crowd) => row(`toggle beside ${tags} tags: main thread, ms`, toggled(crowd))),
    row('toggles that the next frame shows whole', (id) => {
      const all = each(rounds, ({toggled}) => toggled[id]).flat();
      return all.length === 0 ? '' : inNextFrame(all.flatMap(({frames}) => frames));
    }),
    row(
      `${large.kB} kB, ${large.tags} tags: first frame, ms`,
      largely(({first}) => first),
    ),
    row(
      `${large.kB} kB, ${large.tags} tags: all of it painted, ms`,
      largely(({whole}) => whole),
    ),
    row(
      `${large.kB} kB, ${large.tags} tags: longest task over 50 ms, ms`,
      largely(({longTasks}) => Math.max(0, ...longTasks)),
    ),
  ]);
}

/** @param {readonly Round[]} rounds @param {number} chunk @returns {Verdict[]} */
function verdicts(rounds, chunk) {
  /** @param {string} id @param {(render: Render) => number} read */
  const render = (id, read) => median(each(rounds, ({renders}) => renders[id]).map(read));
  /** @param {string} id @param {number} crowd */
  const toggle = (id, crowd) =>
    median(each(rounds, ({toggled}) => toggled[id]?.[crowd]).map(({work}) => work));
  const ms = (/** @type {number} */ value) => `${value.toFixed(1)} ms`;
  const whole = render('samen', ({whole}) => whole);
  const [floor, recogito] = [render('native', ({whole}) => whole), render('recogito', ({whole}) => whole)];
  const [few, many, crowd] = [0, 1, crowds.length - 1];
  const longTasks = each(rounds, ({larges}) => larges.samen).flatMap(({longTasks}) => longTasks);
  const again = rounds.map(({rules}) => rules.again);
  return [
    {
      reached: chunk <= most.firstFile,
      text: `first files with Lit and Dutch: ${chunk.toFixed(2)} kB, at most ${most.firstFile}`,
    },
    {
      reached: whole < recogito,
      text: `${note.kB} kB with ${note.tags} tags: all after ${ms(whole)}, less than the ${ms(recogito)} of Recogito`,
    },
    {
      reached: whole <= most.floor * floor,
      text: `${note.kB} kB with ${note.tags} tags: all after ${ms(whole)}, at most ${most.floor} times the ${ms(floor)} of plain marks`,
    },
    {
      reached: toggle('samen', many) <= most.floor * toggle('native', many),
      text: `a toggle beside ${crowds[many]?.tags} tags: ${ms(toggle('samen', many))} of work, at most ${most.floor} times the ${ms(toggle('native', many))} of plain marks`,
    },
    {
      reached: toggle('samen', crowd) <= most.growth * toggle('samen', few),
      text: `no growth with the tags: ${ms(toggle('samen', few))} beside ${crowds[few]?.tags}, ${ms(toggle('samen', crowd))} beside ${crowds[crowd]?.tags}, in one text`,
    },
    {
      reached: longTasks.length === 0,
      text: `${large.kB} kB with ${large.tags} tags: ${longTasks.length} tasks over 50 ms in ${rounds.length} rounds`,
    },
    {
      reached: again.every(({found}) => found >= 198),
      text: `200 quotes in a corrected text of ${note.kB} kB: at least ${Math.min(...again.map(({found}) => found))} found again, at least 198, in ${ms(median(again.map(({ms: took}) => took)))}`,
    },
  ];
}

/** @param {readonly Round[]} rounds @param {Sizes} sizes */
export const report = (rounds, sizes) => ({
  text: `${legend}; ${toggles} toggles per round.

${mainTable(rounds, sizes)}

The rules alone cut ${note.kB} kB into statements in ${spread(rounds.map(({rules}) => rules.cutNote))} ms, ${large.kB} kB in ${spread(rounds.map(({rules}) => rules.cutLarge))} ms.`,
  verdicts: verdicts(rounds, sizes.chunk),
});
