import {expect, it} from 'vitest';
import {counted, findings, perEngine} from './counts.mjs';

const fine = {code: 0, output: ''};

it('counts what ran', () => {
  expect(counted(5, 0, fine)).toMatchObject({passed: 5, failed: 0, note: '5 passed'});
  expect(counted(5, 2, {code: 1, output: 'x'})).toMatchObject({
    passed: 5,
    failed: 2,
    note: '5 passed, 2 failed',
  });
});

it('never lets a runner pass that ran nothing or broke off', () => {
  expect(counted(0, 0, fine)).toMatchObject({passed: 0, failed: 1, note: 'ran no test'});
  expect(counted(5, 0, {code: 1, output: 'broke off'})).toMatchObject({
    passed: 5,
    failed: 1,
    output: 'broke off',
  });
});

it('adds up the engines, and fails for one that ran nothing', () => {
  const [chrome, firefox] = [
    {passed: 5, failed: 0, skipped: 0},
    {passed: 3, failed: 1, skipped: 2},
  ];
  expect(perEngine({Chrome: chrome, Firefox: firefox}, {code: 1, output: 'x'})).toEqual({
    passed: 8,
    failed: 1,
    note: 'Chrome 5 · Firefox 3, 1 failed, 2 not for this engine',
    output: 'x',
  });
  const idle = {passed: 0, failed: 0, skipped: 5};
  expect(perEngine({Chrome: chrome, Firefox: idle}, fine)).toMatchObject({passed: 5, failed: 1});
  expect(perEngine({}, fine)).toMatchObject({passed: 0, failed: 1, note: 'ran no test'});
});

it('makes one failure of a list of findings', () => {
  expect(findings([])).toEqual({passed: 1, failed: 0});
  expect(findings(['a', 'b'])).toEqual({passed: 0, failed: 1, output: 'a\nb'});
});
