/** @param {readonly number[]} values @param {number} part from 0 to 1 @returns {number} between neighbours, as most tools do */
export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);

/** Every round another order, so that none is always measured on the warmest machine. @template T @param {readonly T[]} items @param {number} round */
export const rotated = (items, round) => {
  const start = round % items.length;
  const turned = [...items.slice(start), ...items.slice(0, start)];
  return round % 2 === 0 ? turned : turned.reverse();
};
