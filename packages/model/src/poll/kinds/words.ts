/** The kinds whose answer is a word, some words or a text. */
import {asList, asText} from '../../parse.js';
import {at, cut} from '../../result.js';
import {
  readId,
  readList,
  readObject,
  readTexts,
  readWhole,
  refuse,
  refuseTwins,
  type Reading,
} from '../reading.js';
import type {Option, QuestionKind} from './kind.js';

/** Upper bound of the options of one question; also of a list that somebody sends as an answer. */
const maxOptions = 12;

/** Longest answer in words of one's own, in UTF-16 units. */
export const maxAnswerText = 2000;

/** `yes` or `no`. */
export const yesNo: QuestionKind<'yes-no', object> = {
  kind: 'yes-no',
  fields: [],
  parse: () => ({}),
  answer: (input) => (input === 'yes' || input === 'no' ? input : undefined),
  operators: ['is', 'is-not'],
  cells: () => ['yes', 'no'],
  cellsOf: (answer) => [String(answer)],
};

/** One of 2 to 12 options. */
export const choice: QuestionKind<'choice', {readonly options: readonly Option[]}> = {
  kind: 'choice',
  fields: ['options'],
  parse: (source, path, reading) => ({options: readOptions(source.options, path, reading)}),
  answer: (input, {options}) => options.find(({id}) => id === input)?.id,
  operators: ['is', 'is-not'],
  cells: ({options}) => options.map(({id}) => id),
  cellsOf: (answer) => [String(answer)],
};

/** Some of 2 to 12 options, `most` of them at most when that is given. */
export const choices: QuestionKind<'choices', {readonly options: readonly Option[]; readonly most?: number}> =
  {
    kind: 'choices',
    fields: ['options', 'most'],
    parse: (source, path, reading) => {
      const options = readOptions(source.options, path, reading);
      if (source.most === undefined) return {options};
      const most = readWhole(reading, source.most, at(path, 'most'), [1, Math.max(options.length, 1)]);
      return most === undefined ? undefined : {options, most};
    },
    answer: (input, {options, most}) => {
      const list = asList(input, maxOptions);
      const isKnown = list?.every((entry) => options.some(({id}) => id === entry));
      if (!list || !isKnown || list.length === 0 || list.length > maxOptions) return undefined;
      const chosen = options.map(({id}) => id).filter((id) => list.includes(id));
      return chosen.length <= (most ?? maxOptions) ? Object.freeze(chosen) : undefined;
    },
    operators: ['has'],
    cells: ({options}) => options.map(({id}) => id),
    cellsOf: (answer) => (Array.isArray(answer) ? (answer as readonly string[]) : []),
  };

/** Words of one's own, kept to a length; `maxLength` is 500 unless given. */
export const text: QuestionKind<'text', {readonly maxLength: number}> = {
  kind: 'text',
  fields: ['maxLength'],
  parse: (source, path, reading) => {
    const most = readWhole(reading, source.maxLength, at(path, 'maxLength'), [1, maxAnswerText], 500);
    return most === undefined ? undefined : {maxLength: most};
  },
  // A long text is cut rather than lost. Line ends and accents are made one form: a form and a phone differ in them.
  answer: (input, {maxLength}) => {
    const given = asText(input);
    if (given === undefined || given.length > 100 * maxAnswerText) return undefined;
    const tidy = given.replace(/\r\n?/g, '\n').normalize('NFC').trim();
    return cut(tidy, maxLength).trim() || undefined;
  },
  operators: [],
  cells: () => [],
  cellsOf: () => [],
};

function readOptions(input: unknown, path: string, reading: Reading): readonly Option[] {
  const where = at(path, 'options');
  const options = readList(reading, input, where, [2, maxOptions], (entry, spot) => {
    const source = readObject(reading, entry, spot, ['id', 'label']);
    if (!source) return undefined;
    const id = readId(reading, source.id, at(spot, 'id'));
    const label = readTexts(reading, source.label, at(spot, 'label'));
    if (id === noAnswer) return refuse(reading, 'poll-invalid', at(spot, 'id'), id);
    return id !== undefined && label ? Object.freeze({id, label}) : undefined;
  });
  refuseTwins(reading, options, where);
  return options;
}

/** The cell of those who were asked and did not answer; no option may have this id. */
export const noAnswer = 'no-answer';
