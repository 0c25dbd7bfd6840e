import {expect, it, vi} from 'vitest';
import {run} from './process.mjs';

const node = (/** @type {string} */ code, options = {}) => run('node', ['--eval', code], options);

/** Starts a child that lives for ever, keeps the pipe open and says its number, as a browser does. */
const withChild = `
  const {spawn} = require('node:child_process');
  const child = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1e6)'], {stdio: 'inherit'});
  console.log(child.pid);`;

/** The child that an output names has ended; one that nobody buries is a zombie. @param {string} output */
const expectEnded = (output) =>
  vi.waitFor(async () => {
    const [pid] = output.match(/\d+/) ?? [];
    expect(pid).toBeDefined();
    expect((await run('ps', ['-o', 'stat=', '-p', String(pid)])).output).toMatch(/^(Z.*\n)?$/);
  }, 10_000);

it('gives exit code and output', async () => {
  expect(await node("console.log('out'); console.error('err'); process.exit(3)")).toEqual({
    code: 3,
    output: expect.stringMatching(/out[^]*err|err[^]*out/),
  });
});

it('says when a command does not exist', async () => {
  const {code, output} = await run('no-such-command', []);
  expect([code, output]).toEqual([-1, expect.stringContaining('no-such-command could not be started')]);
});

it('ends a command that takes too long, and what it started', async () => {
  const {code, output} = await node(`${withChild} setInterval(() => {}, 1e6);`, {timeout: 2000});
  expect(code).toBe(-1);
  expect(output).toMatch(/did not end within/);
  await expectEnded(output);
});

it('hears what a command says when it is asked to stop', async () => {
  const code =
    "process.on('SIGTERM', () => { console.log('so far'); process.exit(0); }); setInterval(() => {}, 1e6)";
  const {code: exit, output} = await node(code, {timeout: 2000});
  expect([exit, output]).toEqual([-1, expect.stringMatching(/so far[^]*did not end/)]);
});

it('does not wait for a child that outlives its parent, and ends it', async () => {
  const {code, output} = await node(`${withChild} process.exit(0);`);
  expect(code).toBe(0);
  await expectEnded(output);
});
