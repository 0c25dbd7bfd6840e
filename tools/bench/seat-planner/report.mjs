// From measurements to the tables, and to what must be reached.
import {frame, inNextFrame, legend, spread, table} from '../table.mjs';
import {median} from '../statistics.mjs';
import {candidates} from './candidates.mjs';
import {moves} from './measure.mjs';

/** @typedef {import('../table.mjs').Verdict} Verdict */
/** @typedef {Awaited<ReturnType<typeof import('./measure.mjs').measureRender>>} Render */
/** @typedef {Awaited<ReturnType<typeof import('./measure.mjs').measureMoves>>} Moves */
/** @typedef {Awaited<ReturnType<typeof import('./measure.mjs').measureSuggestions>>} Suggestions */
/**
 * @typedef {object} Round
 * @property {Record<string, Render>} renders by candidate
 * @property {Record<string, Moves>} moves by candidate, those that can be clicked
 * @property {Suggestions} suggestions
 */
/**
 * @typedef {object} Sizes kB
 * @property {(id: string) => number} first of the scripts of a candidate until its table is there
 * @property {(id: string) => number} all that it loads by itself
 * @property {number} chunk the first of ours without the loader
 */

/** The limits of the design: kB; times the floor; ms. */
const most = {firstFile: 22, floor: 2, eight: 5, fourteen: 200, budget: 500};
/** What the page does besides a search that takes its whole budget: the last slice, and showing the answer. */
const afterBudget = 50;

/** Of every round in which this was measured. @template T @param {readonly Round[]} rounds @param {(round: Round) => T | undefined} read @returns {T[]} */
const each = (rounds, read) => rounds.map(read).filter((value) => value !== undefined);

/** @param {readonly Round[]} rounds @param {Sizes} sizes */
function mainTable(rounds, sizes) {
  /** @param {string} name @param {(id: string) => string} cell */
  const row = (name, cell) => [name, ...candidates.map(({id}) => cell(id))];
  /** @param {(round: Render) => number} read @returns {(id: string) => string} */
  const rendered = (read) => (id) => spread(each(rounds, ({renders}) => renders[id]).map(read));
  /** @param {(all: Moves[]) => string} read @returns {(id: string) => string} */
  const moved = (read) => (id) => {
    const all = each(rounds, ({moves}) => moves[id]);
    return all.length === 0 ? '' : read(all);
  };
  return table([
    ['', ...candidates.map(({name}) => name)],
    row('scripts until it is there, kB gzip', (id) => sizes.first(id).toFixed(2)),
    row('all scripts it loads by itself, kB gzip', (id) => sizes.all(id).toFixed(2)),
    row(
      'first: until it is laid out, ms',
      rendered(({first}) => first.laidOut),
    ),
    row(
      'first: until it is painted, ms',
      rendered(({first}) => first.painted),
    ),
    row(
      'first: until all is painted, ms',
      rendered(({whole}) => whole),
    ),
    row(
      'tenth: until it is laid out, ms',
      rendered(({tenth}) => tenth.laidOut),
    ),
    row(
      'tenth: until it is painted, ms',
      rendered(({tenth}) => tenth.painted),
    ),
    row('clicks of a move', (id) => String(candidates.find((each) => each.id === id)?.clicks ?? '')),
    row(
      'move: main thread, ms',
      moved((all) => spread(all.map(({work}) => work))),
    ),
    row(
      'its last click: main thread, ms',
      moved((all) => spread(all.map(({lastWork}) => lastWork))),
    ),
    row(
      'its last click: to painted, ms',
      moved((all) => spread(all.flatMap(({painted}) => painted))),
    ),
    row(
      'moves that the next frame shows whole',
      moved((all) => inNextFrame(all.flatMap(({frames}) => frames))),
    ),
  ]);
}

/** @param {readonly Round[]} rounds */
function suggestionTable(rounds) {
  const all = rounds.map(({suggestions}) => suggestions);
  /** @param {'eight' | 'fourteen'} which @param {string} people */
  const alone = (which, people) => [
    `${people}, the rules alone`,
    String(all[0]?.[which].arrangements ?? ''),
    [...new Set(all.map((each) => each[which].proof))].join(', '),
    spread(all.map((each) => each[which].first)),
    spread(all.map((each) => each[which].tenth)),
    '',
  ];
  return table([
    ['', 'different plans', 'proof', 'first in a page, ms', 'tenth, ms', 'tasks over 50 ms'],
    alone('eight', '8 people'),
    alone('fourteen', '14 people'),
    [
      '60 people, in the element',
      '',
      '',
      spread(all.map(({sixty}) => sixty.took)),
      '',
      `${all.flatMap(({sixty}) => sixty.longTasks).length} in ${all.length} rounds`,
    ],
  ]);
}

/** @param {readonly Round[]} rounds @param {number} chunk kB of the first file, without the loader @returns {Verdict[]} */
function verdicts(rounds, chunk) {
  /** @param {string} id @param {(render: Render) => number} read */
  const render = (id, read) => median(each(rounds, ({renders}) => renders[id]).map(read));
  const floor = render('native', ({first}) => first.painted);
  const [first, whole] = [render('samen', ({first}) => first.painted), render('samen', ({whole}) => whole)];
  const movesOf = (/** @type {string} */ id) => each(rounds, ({moves}) => moves[id]);
  const work = (/** @type {string} */ id) => median(movesOf(id).map(({work}) => work));
  const samen = movesOf('samen');
  const frames = samen.flatMap(({frames}) => frames);
  const lastWork = median(samen.map(({lastWork}) => lastWork));
  const suggestions = rounds.map(({suggestions}) => suggestions);
  /** @param {'eight' | 'fourteen'} which @param {'first' | 'tenth'} turn */
  const suggested = (which, turn) => median(suggestions.map((each) => each[which][turn]));
  const isExact = suggestions.every(({fourteen}) => fourteen.proof === 'exact');
  const took = median(suggestions.map(({sixty}) => sixty.took));
  const longTasks = suggestions.flatMap(({sixty}) => sixty.longTasks);
  const ms = (/** @type {number} */ value) => `${value.toFixed(1)} ms`;
  return [
    {
      reached: chunk <= most.firstFile,
      text: `first file with Lit and Dutch: ${chunk.toFixed(2)} kB, at most ${most.firstFile}`,
    },
    {
      reached: first <= most.floor * floor,
      text: `60 seats, first render: list after ${ms(first)}, at most ${most.floor} times the ${ms(floor)} of plain buttons`,
    },
    {
      reached: whole <= most.floor * floor,
      text: `60 seats, with picture and score: after ${ms(whole)}, at most ${most.floor} times the ${ms(floor)} of plain buttons`,
    },
    {
      reached: frames.every((frames) => frames === 1) && lastWork <= frame,
      text: `move with score: ${inNextFrame(frames)} in the next frame, ${ms(lastWork)} of work, at most ${frame}`,
    },
    {
      reached: work('samen') < work('seatchart'),
      text: `move with score, both clicks: ${ms(work('samen'))} of the main thread, less than the ${ms(work('seatchart'))} of a click in seatchart`,
    },
    .../** @type {const} */ (['first', 'tenth']).map((turn) => ({
      reached: suggested('eight', turn) <= most.eight,
      text: `suggest for 8 people, the ${turn} in a page: ${ms(suggested('eight', turn))}, at most ${most.eight}`,
    })),
    {
      reached: isExact && suggested('fourteen', 'first') <= most.fourteen,
      text: `suggest for 14 people, ${isExact ? 'exact' : 'not exact'}, the first in a page: ${ms(suggested('fourteen', 'first'))}, at most ${most.fourteen}`,
    },
    {
      reached: longTasks.length === 0 && took <= most.budget + afterBudget,
      text: `suggest for 60 people: ${longTasks.length} tasks over 50 ms in ${rounds.length} rounds, answer after ${ms(took)} with a budget of ${most.budget}`,
    },
  ];
}

/** @param {readonly Round[]} rounds @param {Sizes} sizes */
export const report = (rounds, sizes) => ({
  text: `${legend}; ${moves} moves per round.

${mainTable(rounds, sizes)}

Suggestions:

${suggestionTable(rounds)}`,
  verdicts: verdicts(rounds, sizes.chunk),
});
