/** What a poll asks, of whom and when, and what it promises. */
import type {Parsed} from '../problem.js';
import {asList, asRecord, oneOf} from '../parse.js';
import {at, isNothing, parsed, problem} from '../result.js';
import {instantOf} from './instant.js';
import {fromJson, jsonOf, utf8Length} from './json.js';
import {readQuestion, type Question} from './questions.js';
import {
  pollLimits,
  pollModes,
  readPrivacy,
  readQuorum,
  type Group,
  type PollMode,
  type Privacy,
} from './promise.js';
import {
  readId,
  readList,
  readObject,
  readOptionalTexts,
  readTexts,
  readWhole,
  refuse,
  refuseTwins,
  type Reading,
  type Texts,
} from './reading.js';

/** A time of asking. Texts of {@link instantOf}; without `open` it is open from the start, without `close` it stays so. */
export interface Round {
  readonly id: string;
  readonly label?: Texts;
  readonly open?: string;
  readonly close?: string;
}

/** A definition that can be used; frozen. It is its own JSON form: parsing it gives the same. */
export interface PollDefinition {
  readonly id: string;
  /** Of this poll, from 1; another version is another poll to the answers. */
  readonly version: number;
  readonly mode: PollMode;
  readonly languages: readonly string[];
  /** Every text has this language. */
  readonly defaultLanguage: string;
  readonly title: Texts;
  readonly intro?: Texts;
  readonly groups: readonly Group[];
  /** In the order of time as the author sees it; the order of a trend. */
  readonly rounds: readonly Round[];
  readonly questions: readonly Question[];
  /** Only of an anonymous poll, and then always. */
  readonly privacy?: Privacy;
  /** Only of a conversation, and then for every group: the answers that are waited for; 0 is none. */
  readonly quorum?: Readonly<Record<string, number>>;
}

/**
 * Reads the definition of a poll. All or nothing: half a poll would ask something else than the author meant.
 *
 * @param input JSON text or the object it stands for; `$schema` may stand in it, for an editor, and is left out.
 * @returns the definition, or `undefined` with every reason: `poll-invalid` at what is missing or wrong,
 *   `poll-key-unknown`, `poll-language` for a text without the default language, `duplicate` ids, `too-many`,
 *   `poll-large` over 64 KiB, `question-kind-unknown`, `condition-invalid`, `poll-anonymous` for a promise that
 *   cannot be kept. Warned only: `poll-long` over 6 questions, `poll-sentence-long` over 15 words.
 */
export function parsePollDefinition(input: unknown): Parsed<PollDefinition | undefined> {
  if (isNothing(input)) return parsed(undefined);
  const json = jsonOf(input);
  if (json === undefined) return parsed(undefined, [problem('poll-invalid', '', input)]);
  if (utf8Length(json) > pollLimits.bytes) return parsed(undefined, [problem('poll-large')]);
  const given = asRecord(fromJson(json));
  if (!given) return parsed(undefined, [problem('poll-invalid', '', input)]);
  const reading = startReading(given);
  const value = readDefinition(reading, given);
  const {refusals, warnings} = reading;
  return refusals.length > 0 ? parsed(undefined, refusals) : parsed(value, warnings);
}

const keys: readonly string[] = Object.freeze([
  ...[
    '$schema',
    'id',
    'version',
    'mode',
    'languages',
    'defaultLanguage',
    'title',
    'intro',
    'groups',
    'rounds',
  ],
  ...['questions', 'privacy', 'quorum'],
]);

function readDefinition(
  reading: Reading,
  given: Readonly<Record<string, unknown>>,
): PollDefinition | undefined {
  const source = readObject(reading, given, '', keys)!;
  const {languages, defaultLanguage} = reading;
  const {$schema = ''} = source;
  if (typeof $schema !== 'string') refuse(reading, 'poll-invalid', '$schema', $schema);
  const id = readId(reading, source.id, 'id');
  const version = readWhole(reading, source.version, 'version', [1, 1_000_000]);
  const mode = oneOf(pollModes, source.mode) ?? refuse(reading, 'poll-invalid', 'mode', source.mode);
  const title = readTexts(reading, source.title, 'title');
  const intro = readOptionalTexts(reading, source.intro, 'intro');
  const groups = readList(reading, source.groups, 'groups', [1, pollLimits.groups], (entry, path) =>
    readGroup(reading, entry, path),
  );
  refuseTwins(reading, groups, 'groups');
  const rounds = readList(reading, source.rounds, 'rounds', [1, pollLimits.rounds], (entry, path) =>
    readRound(reading, entry, path, mode),
  );
  refuseTwins(reading, rounds, 'rounds');
  const questions = readQuestions(reading, source.questions);
  const privacy = mode && readPrivacy(reading, source.privacy, mode, groups);
  const quorum = mode && readQuorum(reading, source.quorum, mode, groups);
  if (id === undefined || version === undefined || !mode || !title) return undefined;
  const head = {id, version, mode, languages, defaultLanguage, title, ...(intro && {intro})};
  return Object.freeze({
    ...head,
    groups,
    rounds,
    questions,
    ...(privacy && {privacy}),
    ...(quorum && {quorum}),
  });
}

function readQuestions(reading: Reading, input: unknown): readonly Question[] {
  const {questions: most, questionsAdvised} = pollLimits;
  const earlier: Question[] = [];
  const questions = readList(reading, input, 'questions', [1, most], (entry, path) => {
    const question = readQuestion(reading, entry, path, earlier);
    if (question) earlier.push(question);
    return question;
  });
  refuseTwins(reading, questions, 'questions');
  if (questions.length > questionsAdvised) {
    reading.warnings.push(problem('poll-long', 'questions', questions.length));
  }
  return questions;
}

function readGroup(reading: Reading, input: unknown, path: string): Group | undefined {
  const source = readObject(reading, input, path, ['id', 'label', 'expected']);
  if (!source) return undefined;
  const id = readId(reading, source.id, at(path, 'id'));
  const label = readTexts(reading, source.label, at(path, 'label'));
  const expected =
    source.expected === undefined
      ? undefined
      : readWhole(reading, source.expected, at(path, 'expected'), [1, 1_000_000]);
  if (id === undefined || !label) return undefined;
  return Object.freeze({id, label, ...(expected !== undefined && {expected})});
}

function readRound(
  reading: Reading,
  input: unknown,
  path: string,
  mode: PollMode | undefined,
): Round | undefined {
  const source = readObject(reading, input, path, ['id', 'label', 'open', 'close']);
  if (!source) return undefined;
  const id = readId(reading, source.id, at(path, 'id'));
  const label = readOptionalTexts(reading, source.label, at(path, 'label'));
  const {open, close} = source;
  const [from, until] = [instantOf(open), instantOf(close)];
  if (open !== undefined && from === undefined) refuse(reading, 'poll-invalid', at(path, 'open'), open);
  // Anonymous results come after closing, so there must be a closing.
  const needsClose = close !== undefined || mode === 'anonymous';
  const isReversed = from !== undefined && until !== undefined && from >= until;
  if ((needsClose && until === undefined) || isReversed) {
    refuse(reading, 'poll-invalid', at(path, 'close'), close);
  }
  if (id === undefined) return undefined;
  const times = {...(from !== undefined && {open}), ...(until !== undefined && {close})} as Partial<Round>;
  return Object.freeze({id, ...(label && {label}), ...times});
}

function startReading(given: Readonly<Record<string, unknown>>): Reading {
  const reading = {refusals: [], warnings: [], languages: [], defaultLanguage: 'nl'};
  const isTag = (input: unknown): input is string =>
    typeof input === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(input);
  const hasLanguage = Object.hasOwn(given, 'defaultLanguage');
  const defaultLanguage = hasLanguage ? given.defaultLanguage : 'nl';
  if (!isTag(defaultLanguage)) refuse(reading, 'poll-invalid', 'defaultLanguage', defaultLanguage);
  const list = asList(given.languages === undefined ? ['nl'] : given.languages, pollLimits.languages) ?? [];
  const languages = [...new Set(list.filter(isTag))];
  const isList = languages.length > 0 && languages.length === list.length;
  if (!isList || list.length > pollLimits.languages) {
    refuse(reading, 'poll-invalid', 'languages', given.languages);
  } else if (isTag(defaultLanguage) && !languages.includes(defaultLanguage)) {
    refuse(reading, 'poll-language', 'languages', defaultLanguage);
  }
  // Of a list that cannot be read one problem is enough, not one more at every text.
  const known = isList ? languages : [];
  return {...reading, languages: Object.freeze(known), defaultLanguage: String(defaultLanguage)};
}
