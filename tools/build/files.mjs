import {existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join, relative, sep} from 'node:path';

/** Every file below a folder, as path with forward slashes. @param {string} folder @returns {string[]} */
export const filesIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, {recursive: true, withFileTypes: true})
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
        .sort()
    : [];

/**
 * Writes files and removes what an earlier build left, so that nothing is published that has no source any more.
 * @param {string} folder @param {Iterable<readonly [string, string]>} files
 * @param {(path: string) => boolean} [ours] whether a file that is there may be removed
 */
export function writeFolder(folder, files, ours = () => true) {
  const written = new Set();
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text);
    written.add(path);
  }
  for (const path of filesIn(folder)) if (ours(path) && !written.has(path)) rmSync(join(folder, path));
}

/** When the newest of these files and folders was changed. @param {string[]} paths */
export function newest(paths) {
  const files = paths.flatMap((path) =>
    !existsSync(path)
      ? []
      : statSync(path).isDirectory()
        ? filesIn(path).map((file) => join(path, file))
        : [path],
  );
  return Math.max(0, ...files.map((file) => statSync(file).mtimeMs));
}
