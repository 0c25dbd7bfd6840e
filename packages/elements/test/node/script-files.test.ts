/** The files for a script tag as they are published, and what a page may rely on. */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';

const folder = new URL('../../dist/script/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.js'))
  .sort();

describe('files for a script tag', () => {
  it('are there', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'feedback-poll.js',
        'frame.js',
        'ladder-picker.js',
        'samen.js',
        'seat-planner.js',
        'source-tagger.js',
      ]),
    );
    expect(files.filter((file) => file.startsWith('chunks/locales/'))).toHaveLength(2);
  });

  it('have their hashes in integrity.json, all of them and nothing else', () => {
    const hash = (file: string) => `sha384-${createHash('sha384').update(read(file)).digest('base64')}`;
    const hashes = Object.fromEntries(files.map((file) => [file, hash(file)]));
    expect(JSON.parse(read('integrity.json'))).toEqual(hashes);
  });

  it.each(files)('%s says its licence, or where to read it', (file) => {
    expect(read(file)).toMatch(/^\/\*! (Samen \S+, EUPL-1\.2|See licenses\.txt)/);
  });

  it('come with the licences of what is inside', () => {
    for (const name of ['Lit', 'approx-string-match'])
      expect(read('licenses.txt')).toContain(`${name} (https://`);
    expect(read('licenses.txt')).toMatch(/BSD[^]+MIT License/);
  });

  it.each(files)('%s imports only files that are there', (file) => {
    // Not the word between quotes: polls have a field `from`.
    const imports = [...read(file).matchAll(/(?<!["'`])\b(?:from|import)\s*\(?\s*["'`]([^"'`]+)["'`]/g)];
    const targets = imports.map(([, source = '']) => new URL(source, new URL(file, folder)));
    const missing = targets
      .map(({href}) => href.replace(folder.href, ''))
      .filter((target) => !files.includes(target));
    expect(missing).toEqual([]);
  });
});
