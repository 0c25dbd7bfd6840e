import {asRecord} from '../parse.js';
import type {Parsed} from '../problem.js';
import {isNothing, parsed, problem} from '../result.js';

/**
 * The terms of the equality score, in the order in which they are shown:
 * O not two camps · B no block · S nobody alone · V equal sight · C the chair · K central seats.
 */
export const termIds = Object.freeze(['O', 'B', 'S', 'V', 'C', 'K'] as const);

/** One of {@link termIds}. */
export type TermId = (typeof termIds)[number];

/** How much each term counts: 0 to 1, together 1. */
export type Weights = Readonly<Record<TermId, number>>;

/** A convention of Samen, not a research result: opposite camps count most. */
export const standardWeights: Weights = Object.freeze({O: 0.3, B: 0.2, S: 0.15, V: 0.15, C: 0.1, K: 0.1});

/**
 * Reads the weights of a host.
 *
 * @param input an object with finite numbers from 0 under some of {@link termIds}; they are scaled so that their sum
 *   is 1. A term that is not there counts 0, other fields are ignored. Nothing: the standard weights.
 * @returns the standard weights and `weights-invalid` for anything else, and when all are 0 or absent.
 */
export function parseWeights(input: unknown): Parsed<Weights> {
  if (isNothing(input)) return parsed(standardWeights);
  const source = asRecord(input);
  if (!source) return parsed(standardWeights, [problem('weights-invalid', '', input)]);
  const given = termIds.filter((term) => Object.hasOwn(source, term) && !isNothing(source[term]));
  const wrong = given.filter((term) => !isWeight(source[term]));
  if (wrong.length > 0) {
    return parsed(
      standardWeights,
      wrong.map((term) => problem('weights-invalid', term, source[term])),
    );
  }
  const weightOf = (term: TermId) => (given.includes(term) ? (source[term] as number) : 0);
  const largest = Math.max(...termIds.map(weightOf));
  if (largest === 0) return parsed(standardWeights, [problem('weights-invalid', '', input)]);
  // By the largest first: a sum of very large numbers would be infinite.
  const parts = termIds.map((term) => weightOf(term) / largest);
  const sum = parts.reduce((total, part) => total + part, 0);
  const scaled = termIds.map((term, index) => [term, (parts[index] ?? 0) / sum] as const);
  return parsed(Object.freeze(Object.fromEntries(scaled)) as Weights);
}

function isWeight(input: unknown): input is number {
  return typeof input === 'number' && Number.isFinite(input) && input >= 0;
}
