import {spawn} from 'node:child_process';
import {delimiter} from 'node:path';
import {fromRoot, root} from './paths.mjs';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env] added to the environment
 * @property {boolean} [live] show the output while it is written (it is captured as well)
 * @property {number} [timeout] milliseconds until the command and its children are ended
 *
 * @typedef {object} RunResult
 * @property {number} code 0 is success; -1 when the command could not start or ran out of time
 * @property {string} output stdout and stderr in the order in which they arrived
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * A command is the leader of its own process group, so that a runner that hangs takes its browsers along when it ends.
 * @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} signal
 */
function endGroup(child, signal) {
  if (!child.pid) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    child.kill(signal); // the group is gone already
  }
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, () => {
    for (const child of running) endGroup(child, 'SIGTERM');
    process.exit(130);
  });
}

/**
 * Runs a program and never throws. Commands of the project (`eslint`, `vitest`) are found without npx.
 * @param {string} command @param {string[]} args @param {RunOptions} [options] @returns {Promise<RunResult>}
 */
export function run(command, args, {cwd = root, env = {}, live = false, timeout = 10 * 60_000} = {}) {
  const path = [fromRoot('node_modules/.bin'), process.env.PATH].join(delimiter);
  const child = spawn(command, args, {
    cwd,
    env: {...process.env, PATH: path, ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  running.add(child);
  let output = '';
  /** @param {string} data */
  const collect = (data) => {
    output += data;
    if (live) process.stdout.write(data);
  };
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', collect);
  return new Promise((done) => {
    let tooLate = '';
    /** @param {number} code @param {string} [note] */
    const finish = (code, note = '') => {
      clearTimeout(timer);
      running.delete(child);
      done({code, output: note ? `${output}\n${note}\n` : output});
    };
    let timer = setTimeout(() => {
      tooLate = `${command} did not end within ${timeout / 60_000} minutes and was stopped.`;
      // A test runner that is asked to stop tells how far it came; what does not listen is stopped.
      endGroup(child, 'SIGTERM');
      timer = setTimeout(() => {
        endGroup(child, 'SIGKILL');
        finish(-1, tooLate);
      }, 5000);
    }, timeout);
    child.once('error', (error) => finish(-1, `${command} could not be started: ${error.message}`));
    // A browser that outlives its runner would keep the pipe open, and 'close' would never come.
    child.once('exit', () => endGroup(child, 'SIGTERM'));
    child.once('close', (code) => finish(tooLate ? -1 : (code ?? -1), tooLate));
  });
}
