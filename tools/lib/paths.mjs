import {readFileSync} from 'node:fs';
import {join, relative, resolve, sep} from 'node:path';

/** The repository's top folder; tools work from any current directory. */
export const root = resolve(import.meta.dirname, '../..');

/** Generated files that no package publishes (reports, size bundles, build info) live here. */
export const cacheDir = join(root, '.cache');

/** @param {string[]} parts */
export const fromRoot = (...parts) => join(root, ...parts);

/** A path as people write it: from the top of the repository, with forward slashes. @param {string} file */
export const shortPath = (file) => relative(root, file).split(sep).join('/');

/** @param {string} file @returns {any} */
export const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
