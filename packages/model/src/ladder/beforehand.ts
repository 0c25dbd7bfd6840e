import type {Parsed, Problem} from '../problem.js';
import {asName, asRecord, jsonFields, oneOf} from '../parse.js';
import {at, isNothing, parsed, problem} from '../result.js';
import {isCalendarDate} from '../calendar-date.js';
import {maxParticipants} from '../participants.js';

/** What a party says about the roles before the decision. */
export const beforehandAnswers = Object.freeze(['yes', 'no', 'open'] as const);

/** One of {@link beforehandAnswers}; `open` is also what silence means. */
export type Answer = (typeof beforehandAnswers)[number];

/** Whether the roles were agreed before the decision. Fields Samen does not know ride along unread. */
export interface Beforehand {
  /** The day on which the roles were discussed, `YYYY-MM-DD`. */
  readonly discussedOn?: string;
  /** The day of the decision, `YYYY-MM-DD`. */
  readonly decisionOn?: string;
  /** By participant id. Somebody who is not here is silent; ask {@link answerOf}. */
  readonly answers: Readonly<Record<string, Answer>>;
}

/** Nothing discussed, nothing decided, nobody answered. */
export const emptyBeforehand: Beforehand = Object.freeze({answers: Object.freeze({})});

/** What {@link beforehandStatus} found. */
export interface BeforehandStatus {
  /**
   * - `afterwards`: discussed after the day of the decision (not an error: it is told as it is);
   * - `refused`: somebody said no;
   * - `open`: somebody was silent, there is nobody to ask, or a date is missing;
   * - `same-day`: everybody said yes, on the day of the decision itself;
   * - `agreed`: everybody said yes on an earlier day.
   */
  readonly status: 'agreed' | 'refused' | 'open' | 'afterwards' | 'same-day';
  /** The parties who have not answered, in the order given. */
  readonly open: readonly string[];
  /** The parties who said no, in the order given. */
  readonly refused: readonly string[];
  /** The dates that are not known. */
  readonly missing: readonly ('discussedOn' | 'decisionOn')[];
}

/**
 * Reads the agreement beforehand.
 *
 * @param input an object `{discussedOn?, decisionOn?, answers?: {[participant]: 'yes' | 'no' | 'open'}}`;
 *   `undefined`, `null` and `''` are {@link emptyBeforehand}.
 * @returns what could be read. A day that does not exist is dropped (`date-invalid`), just as an answer that is no
 *   answer (`answer-unknown`) or of somebody without a usable name (`participant-invalid`); over 60 answers are all
 *   dropped (`too-many`); no object: empty (`beforehand-invalid`).
 */
export function parseBeforehand(input: unknown): Parsed<Beforehand> {
  if (isNothing(input)) return parsed(emptyBeforehand);
  const source = asRecord(input);
  if (!source) return parsed(emptyBeforehand, [problem('beforehand-invalid', '', input)]);
  const discussedOn = parseDate(source.discussedOn, 'discussedOn');
  const decisionOn = parseDate(source.decisionOn, 'decisionOn');
  const given = parseAnswers(source.answers);
  const beforehand: Beforehand = {
    ...jsonFields(source, ['discussedOn', 'decisionOn', 'answers']),
    ...(discussedOn.value !== undefined && {discussedOn: discussedOn.value}),
    ...(decisionOn.value !== undefined && {decisionOn: decisionOn.value}),
    answers: given.value,
  };
  const problems = [...discussedOn.problems, ...decisionOn.problems, ...given.problems];
  return parsed(Object.freeze(beforehand), problems);
}

/** What this party said; silence is `open`, never yes. */
export function answerOf(beforehand: Beforehand, party: string): Answer {
  // Own keys only: a party called "constructor" has not answered.
  const given = Object.hasOwn(beforehand.answers, party) ? beforehand.answers[party] : undefined;
  return oneOf(beforehandAnswers, given) ?? 'open';
}

/**
 * Whether the roles were agreed before the decision. Agreed only if they were discussed on a day before the
 * decision and every party said yes.
 *
 * @param parties participant ids, each counted once; answers of others do not count.
 * @returns the first status that applies in the order afterwards, refused, open, same-day, agreed; `open`,
 *   `refused` and `missing` are filled whatever the status. A date that is no calendar date counts as missing.
 */
export function beforehandStatus(beforehand: Beforehand, parties: readonly string[]): BeforehandStatus {
  const asked = [...new Set(parties)];
  const open = asked.filter((party) => answerOf(beforehand, party) === 'open');
  const refused = asked.filter((party) => answerOf(beforehand, party) === 'no');
  const missing = (['discussedOn', 'decisionOn'] as const).filter((day) => !isCalendarDate(beforehand[day]));
  const status = (): BeforehandStatus['status'] => {
    const {discussedOn = '', decisionOn = ''} = beforehand;
    if (missing.length === 0 && discussedOn > decisionOn) return 'afterwards';
    if (refused.length > 0) return 'refused';
    if (open.length > 0 || asked.length === 0 || missing.length > 0) return 'open';
    return discussedOn === decisionOn ? 'same-day' : 'agreed';
  };
  return Object.freeze({
    status: status(),
    open: Object.freeze(open),
    refused: Object.freeze(refused),
    missing: Object.freeze(missing),
  });
}

function parseDate(input: unknown, path: string): Parsed<string | undefined> {
  if (isNothing(input)) return parsed(undefined);
  const text = typeof input === 'string' ? input.trim() : input;
  return isCalendarDate(text) ? parsed(text) : parsed(undefined, [problem('date-invalid', path, input)]);
}

function parseAnswers(input: unknown): Parsed<Beforehand['answers']> {
  if (isNothing(input)) return parsed(emptyBeforehand.answers);
  const source = asRecord(input);
  if (!source) return parsed(emptyBeforehand.answers, [problem('answer-unknown', 'answers', input)]);
  const entries = Object.entries(source);
  if (entries.length > maxParticipants) {
    return parsed(emptyBeforehand.answers, [problem('too-many', 'answers', entries.length)]);
  }
  const problems: Problem[] = [];
  const found = new Map<string, Answer>();
  for (const [key, given] of entries) {
    const path = at('answers', key);
    const party = asName(key);
    const answer = oneOf(beforehandAnswers, given);
    if (party === undefined) problems.push(problem('participant-invalid', path, key));
    else if (answer === undefined && !isNothing(given)) problems.push(problem('answer-unknown', path, given));
    else if (found.has(party)) problems.push(problem('duplicate', path, party));
    else if (answer !== undefined) found.set(party, answer);
  }
  return parsed(Object.freeze(Object.fromEntries(found)), problems);
}
