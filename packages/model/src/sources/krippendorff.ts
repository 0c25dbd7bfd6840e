/**
 * Krippendorff's alpha for nominal values: how much more raters agree than chance alone would make them.
 *
 * `alpha = 1 - D_o / D_e`. `D_o` is the chance that two values of one unit, by different raters, differ; `D_e` that of
 * two values from anywhere. Units with fewer than two values say nothing and are left out.
 *
 * @param units per unit what each rater said, in any order; `undefined` for a rater who said nothing.
 * @returns 1 for full agreement, 0 for as much as chance, below 0 for less; `null` when there is nothing to compare
 *   or all values are the same: without variation nobody can tell agreement from chance.
 *
 * Source: Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, section C. Vectors, all from there: binary,
 * two observers 0.095; nominal, two observers 0.692; nominal, four observers with missing values 0.743.
 */
export function krippendorffAlpha(units: readonly (readonly (string | undefined)[])[]): number | null {
  const pairable = units.map(countValues).filter(({count}) => count >= 2);
  const all = countValues(pairable.flatMap(({values}) => values));
  const expected = unlikePairs(all) / (all.count - 1);
  // Also for no value at all, where this is 0 / -1.
  if (!(expected > 0)) return null;
  const observed = pairable.reduce((sum, unit) => sum + unlikePairs(unit) / (unit.count - 1), 0);
  return 1 - observed / expected;
}

interface Counted {
  readonly values: readonly string[];
  readonly count: number;
  readonly perValue: ReadonlyMap<string, number>;
}

function countValues(given: readonly (string | undefined)[]): Counted {
  const values = given.filter((value) => value !== undefined);
  const perValue = new Map<string, number>();
  for (const value of values) perValue.set(value, (perValue.get(value) ?? 0) + 1);
  return {values, count: values.length, perValue};
}

/** How many ordered pairs of two values differ. */
function unlikePairs({count, perValue}: Counted): number {
  return [...perValue.values()].reduce((left, each) => left - each * each, count * count);
}
