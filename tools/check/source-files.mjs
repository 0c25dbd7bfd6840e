// What no other tool checks about the sources themselves.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fromRoot, readJson, shortPath} from '../lib/paths.mjs';

/** A file of this length asks for a second one (docs/architecture.md). */
const longest = 300;

const folders = [
  'packages/model/src',
  'packages/elements/src',
  'packages/elements/test',
  'tools',
  'docs/demo',
  'stories',
];
const written = /\.(ts|mjs|js|css)$/;
const generated = /\/(dist|src\/locales)\//;

/** @returns {string[]} */
export function longFiles() {
  return folders
    .flatMap((folder) =>
      readdirSync(fromRoot(folder), {recursive: true, encoding: 'utf8'}).map((file) =>
        fromRoot(join(folder, file)),
      ),
    )
    .filter((file) => written.test(file) && !generated.test(shortPath(file)))
    .map((file) => ({file, lines: readFileSync(file, 'utf8').trimEnd().split('\n').length}))
    .filter(({lines}) => lines > longest)
    .map(
      ({file, lines}) =>
        `${shortPath(file)} has ${lines} lines; more than ${longest} is hard to hold in the head.`,
    );
}

/** One version for everything that is published, also in what the page can ask for. @returns {string[]} */
export function versionDifferences() {
  const model = readJson(fromRoot('packages/model/package.json'));
  const elements = readJson(fromRoot('packages/elements/package.json'));
  const source = readFileSync(fromRoot('packages/elements/src/shared/version.ts'), 'utf8');
  const found = {
    'packages/model/package.json': model.version,
    'packages/elements/package.json': elements.version,
    'packages/elements/package.json, dependency @samen/model': elements.dependencies['@samen/model'],
    'packages/elements/src/shared/version.ts': /version = '([^']+)'/.exec(source)?.[1],
  };
  if (new Set(Object.values(found)).size === 1) return [];
  return Object.entries(found).map(([place, version]) => `${place}: ${version}`);
}
