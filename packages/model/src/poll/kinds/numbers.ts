/** The kinds whose answer is a number. */
import {at} from '../../result.js';
import {readList, readTexts, readWhole, type Reading, type Texts} from '../reading.js';
import {asWhole, numberCells, type Answer, type Ends, type Mean, type QuestionKind} from './kind.js';

const comparisons = Object.freeze(['is', 'is-not', 'at-least', 'at-most'] as const);

/** The mean of a scale with so many steps. */
function meanOf<F extends object>(steps: (question: F) => number): Mean<F> {
  const valueOf = (answer: Answer) => (typeof answer === 'number' ? answer : undefined);
  return {valueOf, step: () => 0.5, telling: (question) => steps(question) / 5};
}

function readEnds(
  source: Readonly<Record<string, unknown>>,
  path: string,
  reading: Reading,
): Ends | undefined {
  const from = readTexts(reading, source.from, at(path, 'from'));
  const to = readTexts(reading, source.to, at(path, 'to'));
  return from && to && {from, to};
}

const bandWidth = 20;
const bands = Object.freeze(['0-19', '20-39', '40-59', '60-79', '80-100']);

/** A line of 0 to 100 between two words. Counted in five bands; a mean is rounded to 10, as 0.5 of 5. */
export const line: QuestionKind<'line', Ends> = {
  kind: 'line',
  fields: ['from', 'to'],
  parse: readEnds,
  answer: (input) => asWhole(input, 0, 100),
  operators: comparisons,
  cells: () => bands,
  cellsOf: (answer) => [bands[Math.min(Math.floor(Number(answer) / bandWidth), bands.length - 1)]!],
  mean: {...meanOf(() => 100), step: () => 10},
};

/** 2 to 11 steps, numbered from 1, between two words. */
export const scale: QuestionKind<'scale', Ends & {readonly steps: number}> = {
  kind: 'scale',
  fields: ['steps', 'from', 'to'],
  parse: (source, path, reading) => {
    const steps = readWhole(reading, source.steps, at(path, 'steps'), [2, 11]);
    const ends = readEnds(source, path, reading);
    return ends && steps !== undefined ? {steps, ...ends} : undefined;
  },
  answer: (input, {steps}) => asWhole(input, 1, steps),
  operators: comparisons,
  cells: ({steps}) => numberCells(1, steps),
  cellsOf: (answer) => [String(answer)],
  mean: meanOf(({steps}) => steps),
};

/** 3 to 5 faces, numbered from 1, each with its word: a face alone means something else to everybody. */
export const smiley: QuestionKind<'smiley', {readonly words: readonly Texts[]}> = {
  kind: 'smiley',
  fields: ['words'],
  parse: (source, path, reading) => ({
    words: readList(reading, source.words, at(path, 'words'), [3, 5], (entry, where) =>
      readTexts(reading, entry, where),
    ),
  }),
  answer: (input, {words}) => asWhole(input, 1, words.length),
  operators: comparisons,
  cells: ({words}) => numberCells(1, words.length),
  cellsOf: (answer) => [String(answer)],
  mean: meanOf(({words}) => words.length),
};

/** A mark of 1 to 10, as on a Dutch school report. */
export const grade: QuestionKind<'grade', object> = {
  kind: 'grade',
  fields: [],
  parse: () => ({}),
  answer: (input) => asWhole(input, 1, 10),
  operators: comparisons,
  cells: () => numberCells(1, 10),
  cellsOf: (answer) => [String(answer)],
  mean: meanOf(() => 10),
};

/** How far somebody agrees: 1 (not at all) to 5 (fully), or `unknown`, which has no part in the mean. */
export const statement: QuestionKind<'statement', object> = {
  kind: 'statement',
  fields: [],
  parse: () => ({}),
  answer: (input) => (input === 'unknown' ? input : asWhole(input, 1, 5)),
  operators: comparisons,
  cells: () => [...numberCells(1, 5), 'unknown'],
  cellsOf: (answer) => [String(answer)],
  mean: meanOf(() => 5),
};
