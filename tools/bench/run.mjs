// `npm run bench`: the figures of docs/integrators/performance.md. `-- --only seat-planner` for one widget, `-- --rounds 20` for
// more rounds (default 15), `-- --no-build` for what is in dist already, `-- --write` to put the outcome into the document.
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {cpus, loadavg, tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {format, resolveConfig} from 'prettier';
import {buildAll} from '../build.mjs';
import {fromRoot} from '../lib/paths.mjs';
import {launchChromium} from '../release/chromium.mjs';
import {serve} from '../release/serve.mjs';
import {withOutcome} from './document.mjs';
import {bench as feedbackPoll} from './feedback-poll/bench.mjs';
import {bench as ladderPicker} from './ladder-picker/bench.mjs';
import {writePages} from './pages.mjs';
import {bench as seatPlanner} from './seat-planner/bench.mjs';
import {bench as sourceTagger} from './source-tagger/bench.mjs';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {{text: string, verdicts: import('./table.mjs').Verdict[]}} Outcome text: a sentence, then tables */
/**
 * How one widget is measured, beside others that do the same.
 * @template Context, Round
 * @typedef {object} Bench
 * @property {string} widget
 * @property {import('./pages.mjs').Pages} pages
 * @property {(browser: Browser, url: string) => Promise<Context>} prepare what the measurements need beforehand
 * @property {(where: {browser: Browser, url: string, round: number}, context: Context) => Promise<Round>} measure one round
 * @property {(context: Context, rounds: readonly Round[], folder: string) => Outcome} report folder: where the pages are
 */

/** Each has a context and rounds of its own, that only it reads. @type {Bench<any, any>[]} */
const benches = [ladderPicker, seatPlanner, sourceTagger, feedbackPoll];

const {values} = parseArgs({
  options: {
    only: {type: 'string'},
    rounds: {type: 'string', default: '15'},
    build: {type: 'boolean', default: true},
    write: {type: 'boolean'},
  },
  allowNegative: true,
});
const rounds = Number(values.rounds);
const chosen = benches.filter(({widget}) => values.only === undefined || widget === values.only);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error(`--rounds is "${values.rounds}", and a number of rounds is a whole number from 1.`);
  process.exit(2);
}
if (chosen.length === 0) {
  const names = benches.map(({widget}) => widget).join(' or ');
  console.error(`--only is "${values.only}", and what can be measured is ${names}.`);
  process.exit(2);
}
/** Measured and thrown away: the browser's own first times. */
const warmUpRounds = 2;
const cores = cpus().length;
const load = () => loadavg()[0] ?? 0;
if (load() > cores / 2)
  console.log(
    `Other programs keep this machine busy (load ${load().toFixed(1)}); the figures will be too high.`,
  );
if (values.build && !(await buildAll({packagesOnly: true}))) process.exit(1);

/** @param {Bench<any, any>} bench @param {string} folder */
async function measure(bench, folder) {
  const {url, close} = await serve(folder);
  const browser = await launchChromium();
  try {
    const context = await bench.prepare(browser, url);
    const measured = [];
    for (let round = 0; round < warmUpRounds + rounds; round++) {
      process.stdout.write(`\r${bench.widget}: round ${round + 1} of ${warmUpRounds + rounds}`);
      measured.push(await bench.measure({browser, url, round}, context));
    }
    process.stdout.write('\n');
    return {context, measured: measured.slice(warmUpRounds), version: await browser.version()};
  } finally {
    await browser.close();
    close();
  }
}

/** @param {Bench<any, any>} bench @returns {Promise<Outcome>} with the machine and the verdicts in the text */
async function outcomeOf(bench) {
  const folder = mkdtempSync(join(tmpdir(), 'samen-bench-'));
  try {
    await writePages(folder, bench.pages);
    const loadBefore = load();
    const {context, measured, version} = await measure(bench, folder);
    const {text, verdicts} = bench.report(context, measured, folder);
    const day = new Date().toISOString().slice(0, 10);
    const machine = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cores} cores`;
    const command = `npm run bench -- --only ${bench.widget} --rounds ${rounds}`;
    const reached = verdicts.map(
      ({reached, text}) => `- ${reached ? 'Reached' : '**Not reached**'}: ${text}.`,
    );
    return {
      text: `Measured on ${day} with \`${command}\`: ${version.replace('/', ' ')} without a window, ${machine}, load
${loadBefore.toFixed(1)} before it began and ${load().toFixed(1)} after it. ${text}

${reached.join('\n')}
`,
      verdicts,
    };
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

let isReached = true;
for (const bench of chosen) {
  const {text, verdicts} = await outcomeOf(bench);
  isReached &&= verdicts.every(({reached}) => reached);
  console.log(`\n${text}`);
  if (!values.write) continue;
  const file = fromRoot('docs/integrators/performance.md');
  const document = withOutcome(readFileSync(file, 'utf8'), bench.widget, text);
  writeFileSync(file, await format(document, {...(await resolveConfig(file)), filepath: file}));
}
process.exitCode = isReached ? 0 : 1;
