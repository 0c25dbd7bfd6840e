// Tells every failure once, in full, with the engines it happened in, and counts per engine. With a file name the counts go
// there too, for tools/check.mjs.
import {mkdirSync, writeFileSync, writeSync} from 'node:fs';
import {dirname} from 'node:path';
import {shortPath} from '../lib/paths.mjs';

/** @typedef {import('@web/test-runner-core').TestSession} TestSession */
/** @typedef {import('@web/test-runner-core').TestResultError} TestResultError */
/** @typedef {NonNullable<TestSession['testResults']>} Suite */
/** @typedef {Suite['tests'][number] & {title: string}} Test */
/** @typedef {{passed: number, failed: number, skipped: number, seconds: number}} Count */
/**
 * @typedef {object} Failure
 * @property {string} what file and test
 * @property {string} why the same in two engines is told once
 * @property {string} where stack of the engine that came first
 */

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
  const {message = 'no reason given', stack = '', expected, actual} = error ?? {};
  const values =
    expected !== undefined && expected !== actual ? [`expected: ${expected}`, `  actual: ${actual}`] : [];
  return {why: [message, ...values].join('\n'), where: stack.replace(message, '').trim()};
}

/** @param {unknown} word as it came from a browser */
const said = (word) => (typeof word === 'string' ? word : JSON.stringify(word));

/** @param {TestSession} session */
function look({testFile, testResults, errors, request404s, logs, passed}) {
  const tests = testResults ? testsOf(testResults) : [];
  const file = shortPath(testFile ?? '');
  const failed = tests.filter((test) => !test.passed && !test.skipped);
  /** @type {Failure[]} */
  const failures = failed.map(({title, error}) => ({what: `${file}\n  ${title}`, ...explain(error)}));
  // A file that did not load or broke off says so in `errors`; never let it count as nothing.
  const broken = errors.map(explain);
  if (broken.length === 0 && tests.length === 0) broken.push({why: 'ran no test', where: ''});
  if (broken.length === 0 && failed.length === 0 && !passed) broken.push(explain(undefined));
  for (const {why, where} of broken) {
    const lost = request404s.map((url) => `not found: ${url}`);
    failures.push({what: file, why: [why, ...lost].join('\n'), where});
  }
  return {
    failures,
    // What a page wrote on the console helps who looks for the reason; without a failure it is noise.
    console: failures.length > 0 ? logs.map((words) => `${file}: ${words.map(said).join(' ')}`) : [],
    passed: tests.filter((test) => test.passed && !test.skipped).length,
    failed: failed.length + (broken.length > 0 ? 1 : 0),
    skipped: tests.filter(({skipped}) => skipped).length,
  };
}

/** @param {string} text @param {number} depth */
const indented = (text, depth) => text.replace(/^/gm, ' '.repeat(depth));

/** @param {readonly {engine: string, failures: Failure[], console: string[]}[]} seen */
function told(seen) {
  /** @type {Map<string, Failure & {engines: string[]}>} */
  const once = new Map();
  for (const {engine, failures} of seen)
    for (const failure of failures) {
      const key = `${failure.what}\n${failure.why}`;
      const known = once.get(key) ?? {...failure, engines: []};
      once.set(key, {...known, engines: [...known.engines, engine]});
    }
  const logs = seen.flatMap(({engine, console}) => console.map((words) => `${engine} console, ${words}`));
  return [
    ...[...once.values()].map(({engines, what, why, where}) =>
      [`${engines.join(', ')}: ${what}`, indented(why, 4), where && indented(where, 6)]
        .filter(Boolean)
        .join('\n'),
    ),
    ...new Set(logs),
  ];
}

/** @param {string | undefined} file @returns {import('@web/test-runner-core').Reporter} */
export function resultsReporter(file) {
  /** @type {Record<string, Count>} */
  const counts = {};
  let begin = Date.now();
  /** @type {import('@web/test-runner-core').ReporterArgs} */
  let args;
  let isFinished = false;
  const all = () => [...(args?.sessions.all() ?? [])];
  const seenIn = (/** @type {TestSession[]} */ sessions) =>
    sessions.map((session) => ({engine: session.browser.name, ...look(session)}));

  // A page that hangs can hold up everything until somebody stops it. Tell then which one that was.
  process.once('exit', () => {
    if (isFinished) return;
    const done = all().filter(({status}) => status === 'FINISHED');
    const begun = all().filter(({status}) => status !== 'FINISHED' && status !== 'SCHEDULED');
    const lines = [
      ...told(seenIn(done)),
      ...begun.map(({browser, testFile}) => `${browser.name}: ${shortPath(testFile ?? '')} did not end`),
      `${done.length} ended, ${all().length - done.length - begun.length} were not begun`,
    ];
    writeSync(1, `${lines.join('\n')}\n`); // the runner holds back what is logged while it runs
  });

  return {
    start(given) {
      args = given;
    },
    onTestRunStarted() {
      begin = Date.now();
      for (const name of args.browserNames) counts[name] = {passed: 0, failed: 0, skipped: 0, seconds: 0};
    },
    onTestRunFinished() {
      isFinished = true;
      const seen = seenIn(all());
      for (const text of told(seen)) console.log(text);
      for (const {engine, passed, failed, skipped} of seen) {
        const count = (counts[engine] ??= {passed: 0, failed: 0, skipped: 0, seconds: 0});
        count.passed += passed;
        count.failed += failed;
        count.skipped += skipped;
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
