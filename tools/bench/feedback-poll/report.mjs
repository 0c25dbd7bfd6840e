// From measurements to the table, and to what must be reached.
import {legend, spread, table} from '../table.mjs';
import {median} from '../statistics.mjs';
import {candidates} from './candidates.mjs';

/** @typedef {import('../table.mjs').Verdict} Verdict */
/** @typedef {Awaited<ReturnType<typeof import('./measure.mjs').measureStart>>} Start */
/** @typedef {{starts: Record<string, Start>}} Round starts: by candidate */
/** @typedef {{first: (id: string) => number, all: (id: string) => number, css: (id: string) => number}} Sizes kB */

/** The limits of the design: kB of the first load; times the floor; times SurveyJS. */
const most = {firstLoad: 18, floor: 2, survey: 1 / 3};

/** @param {readonly Round[]} rounds @param {string} id @returns {Start[]} */
const startsOf = (rounds, id) => rounds.map(({starts}) => starts[id]).filter((each) => each !== undefined);

/** @param {readonly Round[]} rounds @param {Sizes} sizes @returns {Verdict[]} */
function verdicts(rounds, sizes) {
  const work = (/** @type {string} */ id) => median(startsOf(rounds, id).map(({work}) => work));
  const [samen, survey, floor] = [work('samen'), work('surveyjs'), work('native')];
  const shift = Math.max(...startsOf(rounds, 'samen').map((each) => each.shift));
  const first = sizes.first('samen');
  const against = (/** @type {number} */ other) => `${samen.toFixed(1)} ms beside ${other.toFixed(1)}`;
  return [
    {
      reached: first <= most.firstLoad,
      text: `first load ${first.toFixed(2)} kB gzip, at most ${most.firstLoad}`,
    },
    {
      reached: samen <= survey * most.survey,
      text: `main thread at most a third of SurveyJS: ${against(survey)}`,
    },
    {
      reached: samen <= floor * most.floor,
      text: `main thread at most ${most.floor} times a plain form: ${against(floor)}`,
    },
    {reached: shift === 0, text: `layout shift ${shift}, must be 0`},
  ];
}

/** @param {readonly Round[]} rounds @param {Sizes} sizes */
export function report(rounds, sizes) {
  /** @param {string} name @param {(id: string) => string} cell */
  const row = (name, cell) => [name, ...candidates.map(({id}) => cell(id))];
  /** @param {(start: Start) => number} read @returns {(id: string) => string} */
  const ms = (read) => (id) => spread(startsOf(rounds, id).map(read));
  const text = `Eight questions, from a page that has nothing of it until it does no more by itself; without cache. ${legend}.

${table([
  ['', ...candidates.map(({name}) => name)],
  row('scripts until the questions are there, kB gzip', (id) => sizes.first(id).toFixed(2)),
  row('all scripts it loads by itself, kB gzip', (id) => sizes.all(id).toFixed(2)),
  row('style sheets, kB gzip', (id) => sizes.css(id).toFixed(2)),
  row(
    'main thread, ms',
    ms(({work}) => work),
  ),
  row(
    'until all questions are painted, ms',
    ms(({painted}) => painted),
  ),
  row('longest task over 50 ms', (id) => {
    const longest = startsOf(rounds, id).map(({longTasks}) => Math.max(0, ...longTasks));
    return Math.max(...longest) === 0 ? 'none' : spread(longest);
  }),
  row('layout shift, largest', (id) => Math.max(...startsOf(rounds, id).map(({shift}) => shift)).toFixed(4)),
])}`;
  return {text, verdicts: verdicts(rounds, sizes)};
}
