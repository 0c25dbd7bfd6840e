// `npm run bench`: the figures of docs/integrators/performance.md. `-- --rounds 20` for more rounds (default 15), `-- --no-build`
// for what is in dist already, `-- --write` to put the outcome into the document.
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {cpus, loadavg, tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {format, resolveConfig} from 'prettier';
import {buildAll} from '../build.mjs';
import {fromRoot} from '../lib/paths.mjs';
import {launchChromium} from '../release/chromium.mjs';
import {serve} from '../release/serve.mjs';
import {candidates} from './candidates.mjs';
import {measureComparison, measureGroups, measureIntl, prepare} from './measure.mjs';
import {gzipped, writePages} from './pages.mjs';
import {legend, tables, verdicts} from './report.mjs';
import {rotated} from './statistics.mjs';

const {values} = parseArgs({
  options: {
    rounds: {type: 'string', default: '15'},
    build: {type: 'boolean', default: true},
    write: {type: 'boolean'},
  },
  allowNegative: true,
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error(`--rounds is "${values.rounds}", and a number of rounds is a whole number from 1.`);
  process.exit(2);
}
/** Measured and thrown away: the browser's own first times. */
const warmUpRounds = 2;
const loadBefore = loadavg()[0] ?? 0;
const cores = cpus().length;
if (loadBefore > cores / 2)
  console.log(
    `Other programs keep this machine busy (load ${loadBefore.toFixed(1)}); the figures will be too high.`,
  );
if (values.build && !(await buildAll({packagesOnly: true}))) process.exit(1);

const folder = mkdtempSync(join(tmpdir(), 'samen-bench-'));
process.once('exit', () => rmSync(folder, {recursive: true, force: true}));
await writePages(folder);

async function measure() {
  const {url, close} = await serve(folder);
  const browser = await launchChromium();
  try {
    const {texts, copy, comparisonCopy, about} = await prepare(browser, url, candidates);
    /** @type {import('./report.mjs').Results} */
    const results = {about: {}, groups: {}, comparisons: {samen: [], copy: []}, intl: [], chunk: Number.NaN};
    for (const [id, {files, late}] of Object.entries(about)) {
      if (late > 0)
        console.log(`${id} changes ${late} times more after it was painted; its time is too low.`);
      const kB = files.reduce((sum, file) => sum + gzipped(join(folder, file)), 0);
      results.about[id] = {kB, late};
    }
    const chunks = about.samen?.files.filter((file) => file.includes('/chunks/')) ?? [];
    results.chunk = chunks.reduce((sum, file) => sum + gzipped(join(folder, file)), 0);
    for (let round = 0; round < warmUpRounds + rounds; round++) {
      const intl = await measureIntl(browser, url);
      if (round >= warmUpRounds) results.intl.push(intl);
      process.stdout.write(`\rround ${round + 1} of ${warmUpRounds + rounds}`);
      for (const candidate of rotated(candidates, round)) {
        const groups = await measureGroups(browser, url, candidate, texts, copy);
        if (round >= warmUpRounds) (results.groups[candidate.id] ??= []).push(groups);
      }
      for (const id of rotated(/** @type {const} */ (['copy', 'samen']), round)) {
        const comparison = await measureComparison(browser, url, id, comparisonCopy);
        if (round >= warmUpRounds) results.comparisons[id].push(comparison);
      }
    }
    process.stdout.write('\n');
    return {results, version: await browser.version()};
  } finally {
    await browser.close();
    close();
  }
}

const {results, version} = await measure();
const {main, comparison} = tables(results);
const outcome = verdicts(results);
const day = new Date().toISOString().slice(0, 10);
const machine = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cores} cores`;
const text = `Measured on ${day} with \`npm run bench -- --rounds ${rounds}\`: ${version.replace('/', ' ')} without a window, ${machine}, load
${loadBefore.toFixed(1)} before it began and ${(loadavg()[0] ?? 0).toFixed(1)} after it. ${legend}

${main}

A comparison of 12 parties:

${comparison}

${outcome.map(({reached, text}) => `- ${reached ? 'Reached' : '**Not reached**'}: ${text}.`).join('\n')}
`;
console.log(`\n${text}`);

if (values.write) {
  const file = fromRoot('docs/integrators/performance.md');
  const [begin, end] = ['<!-- bench:begin -->', '<!-- bench:end -->'];
  const [before, , after] = readFileSync(file, 'utf8').split(/<!-- bench:(?:begin|end) -->/);
  const document = `${before}${begin}\n\n${text}\n${end}${after}`;
  writeFileSync(file, await format(document, {...(await resolveConfig(file)), filepath: file}));
}
process.exitCode = outcome.every(({reached}) => reached) ? 0 : 1;
