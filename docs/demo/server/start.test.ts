/** `npm start`, as somebody types it, after `npm run build`. */
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

const script = fileURLToPath(new URL('../../../tools/start.mjs', import.meta.url));
let server: ChildProcess;
let printed = '';
let address = '';

beforeAll(async () => {
  const env: NodeJS.ProcessEnv = {...process.env, PORT: '0', BROWSER: 'none'};
  delete env['VITEST']; // vite.config.ts asks for it
  server = spawn(process.execPath, [script], {env, stdio: ['ignore', 'pipe', 'inherit']});
  address = await new Promise((found, failed) => {
    server.once('exit', () => failed(new Error(printed)));
    server.stdout!.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const [url] = /http:\/\/\S+\//.exec(printed) ?? [];
      if (url) found(url);
    });
  });
}, 120_000); // it builds what is older than its source

afterAll(async () => {
  if (server.exitCode !== null) return;
  server.kill();
  await once(server, 'exit');
});

describe('npm start', () => {
  it('prints an address of this computer only', () => {
    expect(new URL(address).hostname).toBe('127.0.0.1');
  });

  it.each(['', 'school/', 'gemeente/', 'zorg/'])('answers /%s with a page and its files', async (path) => {
    const response = await fetch(address + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
    const html = await response.text();
    expect(html).toContain('</html>');
    const files = [...html.matchAll(/<(?:script|link)[^>]+(?:src|href)="([^"]+)"/g)];
    expect(files.length).toBeGreaterThan(1);
    for (const [, file = ''] of files)
      expect((await fetch(new URL(file, response.url), {method: 'HEAD'})).status, file).toBe(200);
  });

  it('answers a form', async () => {
    const body = new URLSearchParams({rol_ouder: 'advise'});
    const response = await fetch(`${address}api/echo?page=school`, {method: 'POST', body});
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('advise');
  });

  it.each(['nothing', 'samen/nothing.js'])('has no /%s', async (path) => {
    expect((await fetch(address + path)).status).toBe(404);
  });

  it('ends when it is told to', async () => {
    server.kill('SIGINT');
    expect(await once(server, 'exit')).toEqual([0, null]);
  });
});
