import type {Reading, Texts} from '../reading.js';

/** One comparison with the answer to an earlier question. `has` is for `choices`, the ordered ones for numbers. */
export const operators = Object.freeze(['is', 'is-not', 'at-least', 'at-most', 'has'] as const);

/** One of {@link operators}. */
export type Operator = (typeof operators)[number];

/**
 * An answer: a number, the id of an option (or `yes`, `no`, `unknown`), a text, or ids of options in the order of the
 * question. No answer is always `undefined`, never an empty text or list.
 */
export type Answer = number | string | readonly string[];

/** The question is asked only when an earlier one was asked and answered in this way. */
export interface OnlyIf {
  readonly question: string;
  readonly op: Operator;
  readonly value: number | string;
}

/** What every question has. */
export interface QuestionHead {
  readonly id: string;
  readonly text: Texts;
  readonly help?: Texts;
  readonly required: boolean;
  readonly onlyIf?: OnlyIf;
}

/** One of the options of a choice. */
export interface Option {
  readonly id: string;
  readonly label: Texts;
}

/** The words at the two ends of a line or scale. */
export interface Ends {
  readonly from: Texts;
  readonly to: Texts;
}

/**
 * A kind of question: everything the rules know of it. To add a kind, write such an object and put it in the table of
 * `questions.ts`.
 */
export interface QuestionKind<K extends string, F extends object> {
  readonly kind: K;
  /** The keys of a definition that only this kind has. */
  readonly fields: readonly string[];
  /** Reads those fields; `undefined` when one was refused. */
  readonly parse: (
    source: Readonly<Record<string, unknown>>,
    path: string,
    reading: Reading,
  ) => F | undefined;
  /** The answer in its normal form; `undefined` for what cannot be an answer, and for none. */
  readonly answer: (input: unknown, question: F) => Answer | undefined;
  /** The comparisons that other questions may make with an answer of this kind. */
  readonly operators: readonly Operator[];
  /** What a tally counts, in the order in which it is shown; empty for text. */
  readonly cells: (question: F) => readonly string[];
  /** The cells in which an answer counts: one, or for `choices` at least one. */
  readonly cellsOf: (answer: Answer, question: F) => readonly string[];
  /** Absent for kinds without a mean. */
  readonly mean?: Mean<F>;
}

/** How the answers of a kind become a mean. */
export interface Mean<F extends object> {
  /** `undefined` for an answer without a number, such as "weet ik niet". */
  readonly valueOf: (answer: Answer) => number | undefined;
  /** Means are rounded to a multiple of this: 0.5, or 10 on the line of 100. */
  readonly step: (question: F) => number;
  /** Means that differ less than this are not spoken of: 1 of 5, 20 of 100. */
  readonly telling: (question: F) => number;
}

/** A whole number from `least` to `most`, also as the text a form gives; else `undefined`. */
export function asWhole(input: unknown, least: number, most: number): number | undefined {
  const isDigits = typeof input === 'string' && /^\s*\d{1,3}\s*$/.test(input);
  const number = isDigits ? Number(input) : input;
  const fits = Number.isInteger(number) && (number as number) >= least && (number as number) <= most;
  // `+ 0`: there is no difference between 0 and -0 that an answer could mean.
  return fits ? (number as number) + 0 : undefined;
}

/** The texts `'least'` to `'most'`. */
export function numberCells(least: number, most: number): readonly string[] {
  return Object.freeze(Array.from({length: most - least + 1}, (_, index) => String(least + index)));
}
