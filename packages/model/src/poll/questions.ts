/** Questions: the table of kinds, and what holds for every kind. */
import {at} from '../result.js';
import {deepFrozen} from './deep-frozen.js';
import {readId, readObject, readOptionalTexts, readTexts, refuse, type Reading} from './reading.js';
import {operators, type Answer, type OnlyIf, type QuestionHead, type QuestionKind} from './kinds/kind.js';
import {grade, line, scale, smiley, statement} from './kinds/numbers.js';
import {choice, choices, text, yesNo} from './kinds/words.js';

export type {Answer} from './kinds/kind.js';

/** Every kind of question, in the order in which an author sees them. Frozen to its last field: these are the rules. */
const kinds = deepFrozen([line, scale, smiley, statement, yesNo, choice, choices, grade, text]);

type Kind = (typeof kinds)[number];
type QuestionOf<K> = K extends QuestionKind<infer N, infer F> ? QuestionHead & F & {readonly kind: N} : never;

/** The names of the kinds. */
export const questionKinds: readonly Question['kind'][] = Object.freeze(kinds.map(({kind}) => kind));

/** A question of one of the nine kinds. */
export type Question = QuestionOf<Kind>;

/** Answers by the id of their question; a question without an answer is absent. */
export type Answers = Readonly<Record<string, Answer>>;

/** What the rules know of a question; frozen, so that no page changes what an answer is or counts for. */
export function kindOf(question: Question): QuestionKind<string, Question> {
  const found = kinds.find(({kind}) => kind === question.kind)!;
  // Each kind takes its own fields and gets its own question: what the table cannot say, this line does.
  return found as unknown as QuestionKind<string, Question>;
}

/** The answer in its normal form; `undefined` for none, and for what cannot be an answer to this question. */
export function normaliseAnswer(question: Question, input: unknown): Answer | undefined {
  return kindOf(question).answer(input, question);
}

/** Reads a question; `earlier` are those before it, the only ones it may depend on. */
export function readQuestion(
  reading: Reading,
  input: unknown,
  path: string,
  earlier: readonly Question[],
): Question | undefined {
  const kind = kinds.find((each) => each.kind === (input as {kind?: unknown} | null)?.kind);
  if (!kind) return refuse(reading, 'question-kind-unknown', at(path, 'kind'), kindName(input));
  const source = readObject(reading, input, path, [...headKeys, ...kind.fields]);
  if (!source) return undefined;
  const id = readId(reading, source.id, at(path, 'id'));
  const words = readTexts(reading, source.text, at(path, 'text'));
  const help = readOptionalTexts(reading, source.help, at(path, 'help'));
  const {required = false} = source;
  const isRequired = typeof required === 'boolean';
  if (!isRequired) refuse(reading, 'poll-invalid', at(path, 'required'), required);
  const onlyIf = readOnlyIf(reading, source.onlyIf, at(path, 'onlyIf'), earlier);
  const fields = kind.parse(source, path, reading);
  if (id === undefined || !words || !isRequired || !fields) return undefined;
  const head = {id, kind: kind.kind, text: words, ...(help && {help}), required, ...(onlyIf && {onlyIf})};
  return Object.freeze({...head, ...fields}) as Question;
}

/**
 * The questions that are asked when these are the answers, in order. A question that depends on one that is not asked
 * or not answered is not asked either, also with `is-not`.
 */
export function askedQuestions(questions: readonly Question[], answers: Answers): readonly Question[] {
  const asked: Question[] = [];
  for (const question of questions) {
    const {onlyIf} = question;
    const isAsked = !onlyIf || (asked.some(({id}) => id === onlyIf.question) && meets(onlyIf, answers));
    if (isAsked) asked.push(question);
  }
  return Object.freeze(asked);
}

function meets({question, op, value}: OnlyIf, answers: Answers): boolean {
  if (!Object.hasOwn(answers, question)) return false;
  const answer = answers[question]!;
  switch (op) {
    case 'is':
      return answer === value;
    case 'is-not':
      return answer !== value;
    case 'has':
      return Array.isArray(answer) && answer.includes(value);
    case 'at-least':
      return typeof answer === 'number' && answer >= Number(value);
    case 'at-most':
      return typeof answer === 'number' && answer <= Number(value);
  }
}

const headKeys = Object.freeze(['id', 'kind', 'text', 'help', 'required', 'onlyIf']);

function kindName(input: unknown): unknown {
  return typeof input === 'object' && input !== null ? (input as {kind?: unknown}).kind : input;
}

function readOnlyIf(
  reading: Reading,
  input: unknown,
  path: string,
  earlier: readonly Question[],
): OnlyIf | undefined {
  if (input === undefined) return undefined;
  const source = readObject(reading, input, path, ['question', 'op', 'value']);
  if (!source) return undefined;
  const other = earlier.find(({id}) => id === source.question);
  if (!other) return refuse(reading, 'condition-invalid', at(path, 'question'), source.question);
  const op = operators.find((each) => each === source.op && kindOf(other).operators.includes(each));
  if (!op) return refuse(reading, 'condition-invalid', at(path, 'op'), source.op);
  const value = normaliseAnswer(other, op === 'has' ? [source.value] : source.value);
  const isSame = (Array.isArray(value) ? value[0] : value) === source.value;
  const isOrdered = op === 'at-least' || op === 'at-most';
  if (value === undefined || !isSame || (isOrdered && typeof value !== 'number')) {
    return refuse(reading, 'condition-invalid', at(path, 'value'), source.value);
  }
  return Object.freeze({question: other.id, op, value: source.value as number | string});
}
