import {expect, it} from 'vitest';
import {counted, findings} from './counts.mjs';

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

it('makes one failure of a list of findings', () => {
  expect(findings([])).toEqual({passed: 1, failed: 0});
  expect(findings(['a', 'b'])).toEqual({passed: 0, failed: 1, output: 'a\nb'});
});
