// Tells every failure once, in full, and counts per engine. With a file name the counts go there too, for tools/check.mjs.
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {shortPath} from '../lib/paths.mjs';

/** @typedef {import('@web/test-runner-core').TestSession} TestSession */
/** @typedef {import('@web/test-runner-core').TestResultError} TestResultError */
/** @typedef {NonNullable<TestSession['testResults']>} Suite */
/** @typedef {Suite['tests'][number] & {title: string}} Test */
/** @typedef {{passed: number, failed: number, skipped: number, seconds: number}} Count */

/** @param {Suite} suite @param {string[]} above @returns {Test[]} */
function testsOf({name, suites, tests}, above = []) {
  const path = name ? [...above, name] : above;
  return [
    ...tests.map((test) => ({...test, title: [...path, test.name].join(' > ')})),
    ...suites.flatMap((inner) => testsOf(inner, path)),
  ];
}

/** @param {TestResultError | undefined} error */
function explain(error) {
  if (!error) return ['      no reason given'];
  const {message = '', stack = '', expected, actual} = error;
  const told = [message, ...(stack.includes(message) ? [stack.replace(message, '').trim()] : [stack])];
  if (expected !== undefined && expected !== actual)
    told.push(`expected: ${expected}`, `  actual: ${actual}`);
  return told.filter(Boolean).flatMap(lines);
}

/** @param {string} text */
const lines = (text) => text.split('\n').map((line) => `      ${line}`);

/** @param {unknown} word as it came from a browser */
const said = (word) => (typeof word === 'string' ? word : JSON.stringify(word));

/** @param {TestSession} session */
function look({testFile, browser, testResults, errors, request404s, logs, passed}) {
  const tests = testResults ? testsOf(testResults) : [];
  const failures = tests.filter((test) => !test.passed && !test.skipped);
  const where = `${browser.name}  ${shortPath(testFile ?? '')}`;
  const told = failures.flatMap((test) => [`  ${where}`, `    ${test.title}`, ...explain(test.error)]);
  for (const error of errors) told.push(`  ${where}`, ...explain(error));
  // A file that did not load or broke off says so in `errors`; never let it count as nothing.
  const broken = errors.length > 0 || tests.length === 0 || (!passed && failures.length === 0);
  if (tests.length === 0 && errors.length === 0) told.push(`  ${where}`, '      ran no test');
  if (broken) told.push(...request404s.map((url) => `      not found: ${url}`));
  // What a page wrote on the console helps who looks for the reason; without a failure it is noise.
  if (told.length > 0) told.push(...logs.flatMap((words) => lines(`console: ${words.map(said).join(' ')}`)));
  return {
    told,
    passed: tests.filter((test) => test.passed && !test.skipped).length,
    failed: failures.length + (broken ? 1 : 0),
    skipped: tests.filter(({skipped}) => skipped).length,
  };
}

/** @param {string | undefined} file @returns {import('@web/test-runner-core').Reporter} */
export function resultsReporter(file) {
  /** @type {Record<string, Count>} */
  const counts = {};
  let begin = Date.now();
  /** @type {import('@web/test-runner-core').ReporterArgs} */
  let args;
  return {
    start(given) {
      args = given;
    },
    onTestRunStarted() {
      begin = Date.now();
      for (const name of args.browserNames) counts[name] = {passed: 0, failed: 0, skipped: 0, seconds: 0};
    },
    onTestRunFinished() {
      for (const session of args.sessions.all()) {
        const {told, ...seen} = look(session);
        if (told.length > 0) console.log(told.join('\n'));
        const count = (counts[session.browser.name] ??= {passed: 0, failed: 0, skipped: 0, seconds: 0});
        count.passed += seen.passed;
        count.failed += seen.failed;
        count.skipped += seen.skipped;
      }
      const seconds = Math.round((Date.now() - begin) / 100) / 10;
      for (const [name, count] of Object.entries(counts)) {
        count.seconds = seconds;
        const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
        console.log(`${name}: ${count.passed} passed, ${count.failed} failed${skipped} (${seconds} s)`);
      }
      if (!file) return;
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}
