import {afterEach, expect, it, vi} from 'vitest';
import {fromRoot} from '../lib/paths.mjs';
import {resultsReporter} from './reporter.mjs';

const testFile = fromRoot('packages/elements/src/shared/example.test.ts');
const test = (/** @type {string} */ name, more = {}) => ({name, passed: true, skipped: false, ...more});
const broken = (/** @type {string} */ message) =>
  test('counts', {passed: false, error: {message, stack: `${message}\n at example.test.ts:3`}});

/** One file in one browser. @param {string} name @param {object[] | undefined} tests @param {object} [more] */
const session = (name, tests, more = {}) => ({
  testFile,
  browser: {name},
  passed: tests?.every((each) => 'passed' in each && each.passed) ?? false,
  testResults: tests && {name: '', tests: [], suites: [{name: 'agreement', tests, suites: []}]},
  errors: [],
  request404s: [],
  logs: [['a note', {of: 'the page'}]],
  ...more,
});

afterEach(() => void vi.restoreAllMocks());

/** What is printed. @param {object[]} sessions */
function report(...sessions) {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const reporter = resultsReporter(undefined);
  const args = {browserNames: ['Chrome', 'Firefox'], sessions: {all: () => sessions}};
  reporter.start?.(/** @type {any} */ (args));
  reporter.onTestRunStarted?.(/** @type {any} */ ({testRun: 0}));
  reporter.onTestRunFinished?.(/** @type {any} */ ({testRun: 0}));
  return log.mock.calls
    .flat()
    .join('\n')
    .replace(/ \([\d.]+ s\)/g, '');
}

it('is short when all is well', () => {
  const both = [
    session('Chrome', [test('counts'), test('waits', {skipped: true})]),
    session('Firefox', [test('counts')]),
  ];
  expect(report(...both)).toBe('Chrome: 1 passed, 0 failed, 1 skipped\nFirefox: 1 passed, 0 failed');
});

it('tells once what fails in two engines, with file, test, reason, place and console', () => {
  const text = report(session('Chrome', [broken('1 is not 2')]), session('Firefox', [broken('1 is not 2')]));
  expect(text.split('\n')).toEqual([
    'Chrome, Firefox: packages/elements/src/shared/example.test.ts',
    '  agreement > counts',
    '    1 is not 2',
    '      at example.test.ts:3',
    'Chrome console, packages/elements/src/shared/example.test.ts: a note {"of":"the page"}',
    'Firefox console, packages/elements/src/shared/example.test.ts: a note {"of":"the page"}',
    'Chrome: 0 passed, 1 failed',
    'Firefox: 0 passed, 1 failed',
  ]);
});

it('tells apart what fails for another reason', () => {
  const text = report(session('Chrome', [broken('1 is not 2')]), session('Firefox', [broken('1 is not 3')]));
  expect(text).toMatch(/^Chrome: packages[^]*1 is not 2[^]*^Firefox: packages[^]*1 is not 3/m);
});

it.each([
  [
    'did not load',
    session('Chrome', undefined, {errors: [{message: 'no such module'}], request404s: ['/x.js']}),
    /no such module[^]*\/x\.js/,
  ],
  ['ran no test', session('Chrome', []), /ran no test/],
  ['broke off after a passing test', session('Chrome', [test('counts')], {passed: false}), /no reason given/],
  [
    'passed but threw elsewhere',
    session('Chrome', [test('counts')], {errors: [{message: 'later'}]}),
    /later/,
  ],
])('counts a file as failed that %s', (_what, file, reason) => {
  const text = report(file);
  expect(text).toMatch(/Chrome: [01] passed, 1 failed/);
  expect(text).toMatch(reason);
});
