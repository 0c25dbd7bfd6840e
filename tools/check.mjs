// `npm test`: everything that CI checks. `npm test -- --only lint,elements` runs some of it; `-- --list` names the steps.
import {parseArgs} from 'node:util';
import {engineName, ensureBrowsers, howToInstall} from './browsers.mjs';
import {runSteps} from './check/schedule.mjs';
import {steps} from './check/steps.mjs';

/** @typedef {import('./lib/find-browsers.mjs').Engine} Engine */

const {values} = parseArgs({options: {only: {type: 'string'}, list: {type: 'boolean'}}});
const isCi = Boolean(process.env.CI && process.env.CI !== 'false');
const everything = steps([]).map(({id}) => id);

if (values.list) {
  console.log(everything.join('\n'));
  process.exit();
}
const only = values.only?.split(',').map((id) => id.trim());
const unknown = only?.filter((id) => !everything.includes(id)) ?? [];
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}. The steps are ${everything.join(', ')}.`);
  process.exit(2);
}

/** @param {string} mark @param {string} name @param {number} seconds @param {string} [note] */
const line = (mark, name, seconds, note = '') =>
  console.log(`${mark.padEnd(5)}${name.padEnd(14)}${seconds.toFixed(1).padStart(6)} s  ${note}`.trimEnd());

const needsBrowser = (only ?? everything).some((id) => ['elements', 'pages', 'stories'].includes(id));
/** @type {{present: Engine[], missing: Engine[]}} */
const {present, missing} = needsBrowser ? await ensureBrowsers() : {present: [], missing: []};
let passed = 0;
let failed = 0;
if (needsBrowser) {
  const isWrong = present.length === 0 || (isCi && missing.length > 0);
  failed = isWrong ? Math.max(missing.length, 1) : 0;
  passed = isWrong ? 0 : 1;
  line(isWrong ? 'FAIL' : 'ok', 'browsers', 0, present.map(engineName).join(' · ') || 'none');
}
// A developer in a hurry chooses; CI runs them all.
const chosen = process.env.BROWSERS?.split(',').map((name) => name.trim());
const engines = present.filter((engine) => !chosen || chosen.includes(engine));

const wanted = steps(engines).filter(({id}) => !only || only.includes(id));
const done = await runSteps(wanted, ({id}, {failed, note, output}, seconds) => {
  line(failed > 0 ? 'FAIL' : 'ok', id, seconds, note);
  if (failed > 0 && output) console.log(`${output.trim()}\n`);
});

const outcomes = [...done.values()];
passed += outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
failed += outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);

const failures = [...done].filter(([, outcome]) => outcome.failed > 0).map(([id]) => id);
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
for (const engine of missing)
  console.log(`\n${isCi ? 'FAILED' : 'NOT TESTED'} in ${engineName(engine)}. ${howToInstall(engine)}`);
const left = needsBrowser ? present.filter((engine) => !engines.includes(engine)) : [];
for (const engine of left)
  console.log(`\nNOT TESTED in ${engineName(engine)}, because BROWSERS does not name it.`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
