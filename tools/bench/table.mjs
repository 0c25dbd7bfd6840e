import {median, quantile} from './statistics.mjs';

/** @typedef {{reached: boolean, text: string}} Verdict on something the design says must be reached */

/** A frame of a screen with 60 Hz, ms. */
export const frame = 16;

/** @param {readonly number[]} values @returns {string} the median, with the quartiles in brackets */
export const spread = (values) =>
  `${median(values).toFixed(1)} (${quantile(values, 0.25).toFixed(1)}–${quantile(values, 0.75).toFixed(1)})`;

/** @param {readonly (readonly string[])[]} rows @returns {string} Markdown; the first row is the head */
export const table = (rows) => {
  const [head = [], ...body] = rows.map((row) => `| ${row.join(' | ')} |`);
  return [head, `| ${(rows[0] ?? []).map((_, i) => (i === 0 ? '---' : '---:')).join(' | ')} |`, ...body].join(
    '\n',
  );
};

/** @param {readonly number[]} frames @returns {string} how many were painted whole in the next frame */
export const inNextFrame = (frames) =>
  `${frames.filter((frames) => frames === 1).length} of ${frames.length}`;

export const legend = 'Median of the rounds with the quartiles in brackets';
