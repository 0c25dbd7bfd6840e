// `npm test`: everything that CI checks. `npm test -- --only lint,elements` runs some of it; `-- --list` names the steps.
import {parseArgs} from 'node:util';
import {engineName, ensureBrowsers, howToInstall} from './browsers.mjs';
import {excerpt, total} from './check/report.mjs';
import {runSteps} from './check/schedule.mjs';
import {browserSteps, steps} from './check/steps.mjs';

/** @typedef {import('./lib/find-browsers.mjs').Engine} Engine */

// Whatever breaks here, the last line says that something failed.
process.once('uncaughtException', (error) => {
  console.log(`${error.stack}\n\n${total([{passed: 0, failed: 1}])}`);
  process.exit(1);
});

const {values} = parseArgs({options: {only: {type: 'string'}, list: {type: 'boolean'}}});
const isCi = Boolean(process.env.CI && process.env.CI !== 'false');
const everything = steps([]).map(({id}) => id);

if (values.list) {
  console.log(everything.join('\n'));
  process.exit();
}
const only = values.only?.split(',').map((id) => id.trim());
const unknown = only?.filter((id) => !everything.includes(id)) ?? [];
if (unknown.length > 0)
  throw new Error(`There is no step ${unknown.join(', ')}. The steps are ${everything.join(', ')}.`);

/** @param {string} mark @param {string} name @param {number} seconds @param {string} [note] */
const line = (mark, name, seconds, note = '') =>
  console.log(`${mark.padEnd(5)}${name.padEnd(14)}${seconds.toFixed(1).padStart(6)} s  ${note}`.trimEnd());

/** Which engines to test in, and what that says about this machine. */
async function chooseEngines() {
  const {present, missing} = await ensureBrowsers();
  const isWrong = present.length === 0 || (isCi && missing.length > 0);
  line(isWrong ? 'FAIL' : 'ok', 'browsers', 0, present.map(engineName).join(' · ') || 'none');
  const untested = missing.map((engine) => `in ${engineName(engine)}. ${howToInstall(engine)}`);
  // A developer in a hurry chooses; CI runs them all.
  const chosen = isCi ? undefined : process.env.BROWSERS?.split(',').map((name) => name.trim());
  const engines = present.filter((engine) => !chosen || chosen.includes(engine));
  for (const engine of present.filter((engine) => !engines.includes(engine)))
    untested.push(`in ${engineName(engine)}, because BROWSERS does not name it.`);
  return {
    engines,
    untested,
    outcome: isWrong ? {passed: 0, failed: Math.max(missing.length, 1)} : {passed: 1, failed: 0},
  };
}

const needsBrowser = (only ?? everything).some((id) => browserSteps.includes(id));
const browsers = needsBrowser ? await chooseEngines() : undefined;
const wanted = steps(browsers?.engines ?? []).filter(({id}) => !only || only.includes(id));
const done = await runSteps(wanted, ({id}, {failed, note}, seconds) =>
  line(failed > 0 ? 'FAIL' : 'ok', id, seconds, note),
);

// Reasons last: that is where somebody looks, and all that some logs keep.
const failures = [...done].filter(([, {failed}]) => failed > 0);
for (const [id, {note, output}] of failures)
  console.log(`\nFAIL ${id}\n${excerpt(output?.trim() || note || 'no reason given')}`);
if (failures.length > 0) console.log(`\nFailed: ${failures.map(([id]) => id).join(', ')}`);
for (const sentence of browsers?.untested ?? []) console.log(`\nNOT TESTED ${sentence}`);

const outcomes = [...done.values(), ...(browsers ? [browsers.outcome] : [])];
console.log(`\n${total(outcomes)}`);
process.exitCode = outcomes.some(({failed}) => failed > 0) ? 1 : 0;
