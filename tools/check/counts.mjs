// How many tests ran, from what the runners write down; never from their text.
import {existsSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {stripVTControlCharacters} from 'node:util';
import {cacheDir, readJson} from '../lib/paths.mjs';
import {run as runProgram} from '../lib/process.mjs';

/** @typedef {import('./schedule.mjs').Outcome} Outcome */

/** Programs draw progress lines for a terminal; what is kept here is read in a log. @type {typeof runProgram} */
async function run(program, args, options) {
  const {code, output} = await runProgram(program, args, options);
  return {code, output: stripVTControlCharacters(output)};
}

/** A command that is one test by itself. @param {string} command @param {string[]} args @returns {Promise<Outcome>} */
export async function command(command, ...args) {
  const {code, output} = await run(command, args);
  return code === 0 ? {passed: 1, failed: 0} : {passed: 0, failed: 1, output};
}

/** A list of sentences about what is wrong; none is good. @param {readonly string[]} problems @returns {Outcome} */
export const findings = (problems) =>
  problems.length === 0 ? {passed: 1, failed: 0} : {passed: 0, failed: 1, output: problems.join('\n')};

/**
 * A runner that stopped half-way, wrote nothing or found no test has failed, whatever it counted.
 * @param {number} passed @param {number} failed @param {{code: number, output: string}} result @returns {Outcome}
 */
export function counted(passed, failed, {code, output}) {
  const ranNothing = passed + failed === 0;
  const isWrong = failed > 0 || code !== 0 || ranNothing;
  const note = ranNothing ? 'ran no test' : `${passed} passed${failed > 0 ? `, ${failed} failed` : ''}`;
  return {passed, failed: isWrong ? Math.max(failed, 1) : 0, note, output};
}

/** @param {string} name */
function resultsFile(name) {
  const file = join(cacheDir, 'check', `${name}.json`);
  rmSync(file, {force: true}); // an old one must never count
  return file;
}

/** @param {string} project of vitest.config.mjs @returns {Promise<Outcome>} */
export async function vitest(project) {
  const file = resultsFile(project);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const result = await run('vitest', ['run', '--project', project, ...reporters], {env: {NO_COLOR: '1'}});
  if (!existsSync(file)) return counted(0, 0, result);
  const {numPassedTests, numFailedTests} = readJson(file);
  return counted(numPassedTests, numFailedTests, result);
}

/**
 * @param {Record<string, {passed: number, failed: number, skipped: number}>} counts by name of the engine
 * @param {{code: number, output: string}} result @returns {Outcome}
 */
export function perEngine(counts, result) {
  const engines = Object.entries(counts);
  const sum = (/** @type {'passed' | 'failed'} */ key) =>
    engines.reduce((total, [, count]) => total + count[key], 0);
  // One that ran nothing must not hide behind the others.
  const idle = engines.filter(([, {passed, failed}]) => passed + failed === 0);
  const outcome = counted(sum('passed'), sum('failed') + idle.length, result);
  const each = engines.map(([name, {passed, failed, skipped}]) => {
    const rest = [failed && `${failed} failed`, skipped && `${skipped} not for this engine`].filter(Boolean);
    return [`${name} ${passed}`, ...rest].join(', ');
  });
  return {...outcome, note: each.join(' · ') || outcome.note};
}

/**
 * @param {string} group of tools/wtr.config.mjs @param {readonly string[]} engines
 * @returns {Promise<Outcome>}
 */
export async function browserTests(group, engines) {
  if (engines.length === 0) return {passed: 0, failed: 1, note: 'no browser to run in'};
  const file = resultsFile(group);
  const env = {BROWSERS: engines.join(), SAMEN_RESULTS: file, NO_COLOR: '1'};
  const result = await run('wtr', ['--config', 'tools/wtr.config.mjs', '--group', group], {
    env,
    timeout: 15 * 60_000,
  });
  return perEngine(existsSync(file) ? readJson(file) : {}, result);
}
