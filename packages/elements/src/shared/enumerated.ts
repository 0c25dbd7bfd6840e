/**
 * An enumerated attribute as HTML has them: letter case does not matter, anything unknown is the default.
 * `allowed[0]` is the default.
 */
export function enumerated<T extends string>(value: unknown, allowed: readonly [T, ...T[]]): T {
  const word = typeof value === 'string' ? value.trim().toLowerCase() : '';
  return allowed.find((candidate) => candidate === word) ?? allowed[0];
}
