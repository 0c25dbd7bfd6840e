import {cut, limits} from './result.js';

/** The path of a field (`a.b`) or an entry (`a[2]`) under `path`. */
export function at(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return path === '' ? cut(key, limits.shown) : `${path}.${cut(key, limits.shown)}`;
}
