/** Runs a module in a Node process of its own: no DOM, no test runner, the packages as npm gives them. */
import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url)); // `@samen/elements` is found from here

export function inNode(source: string): Promise<{code: number | null; output: string; errors: string}> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', source], {cwd: folder});
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (code) => resolve({code, output, errors}));
  });
}
