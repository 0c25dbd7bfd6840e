import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {problemCodes} from './problem.js';

/** The codes in the first column of the tables of a text, in order. */
function rowsOf(path: string, start: RegExp): readonly string[] {
  const lines = readFileSync(new URL(path, import.meta.url), 'utf8').split('\n');
  return lines.flatMap((line) => (start.test(line) ? [/`([a-z-]+)`/.exec(line)![1]!] : []));
}

it('lists every code where it is defined', () => {
  expect(rowsOf('./problem.ts', /^ \* \| `/)).toEqual(problemCodes);
});

it('explains every code to integrators, with what to do, once', () => {
  const path = '../../../docs/integrators/problems.md';
  const told = rowsOf(path, /^\| `[a-z-]+` +\|.*\|.*\|/);
  expect(problemCodes.filter((code) => !told.includes(code))).toEqual([]);
  expect(told.filter((code, index) => told.indexOf(code) < index)).toEqual([]);
});
