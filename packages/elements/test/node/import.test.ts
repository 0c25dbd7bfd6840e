/** Every entry of both packages, as built, imported by plain Node: what a build tool, a test or a server does. */
import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {inNode} from './in-node.js';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, string | {readonly default?: string}>>;
}

const manifestOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../${name}/package.json`, import.meta.url), 'utf8')) as Manifest;
const manifests = ['model', 'elements'].map(manifestOf);

/** Modules for npm; the files for a script tag (`./script/*`) are for a page only. */
const entries = manifests.flatMap(({name, exports}) =>
  Object.entries(exports)
    .filter(
      ([path, target]) =>
        !path.includes('*') && typeof target === 'object' && target.default?.endsWith('.js'),
    )
    .map(([path]) => name + path.slice(1)),
);

const names = async (entry: string): Promise<string[]> => {
  const source = `import * as all from '${entry}'; console.log(JSON.stringify(Object.keys(all)));`;
  const {code, output, errors} = await inNode(source);
  expect(errors).toBe('');
  expect(code).toBe(0);
  return JSON.parse(output) as string[];
};

describe('import in Node', () => {
  it('finds the entries', () => {
    expect(entries).toEqual(
      expect.arrayContaining([
        '@samen/model',
        '@samen/elements',
        '@samen/elements/all.js',
        '@samen/elements/feedback-poll.js',
        '@samen/elements/ladder-picker.js',
        '@samen/elements/seat-planner.js',
        '@samen/elements/source-tagger.js',
      ]),
    );
  });

  it.each(entries)('%s needs no DOM', async (entry) => {
    expect((await names(entry)).length).toBeGreaterThan(0);
  });

  it('the main entry registers nothing, the others do', async () => {
    const registered = (entry: string) =>
      inNode(
        `import '${entry}'; console.log(String(Boolean(globalThis.customElements?.get('samen-ladder-picker'))));`,
      );
    expect((await registered('@samen/elements')).output).toBe('false\n');
    expect((await registered('@samen/elements/all.js')).output).toBe('true\n');
  });

  it('says its version', async () => {
    const {output} = await inNode("import {version} from '@samen/elements'; console.log(version);");
    expect(output.trim()).toBe(manifestOf('elements').version);
  });
});
