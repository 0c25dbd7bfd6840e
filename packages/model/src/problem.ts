/**
 * Every code a parser of this package reports. The code is also the id of the sentence a person reads, so
 * `satisfies Record<ProblemCode, …>` over a table of sentences proves that none was forgotten.
 *
 * | code | meaning, and what happened to the value |
 * | --- | --- |
 * | `participant-invalid` | no list, or a person without a usable name, id or role: that part is left out |
 * | `duplicate` | the same thing for the second time: the first one stays |
 * | `too-many` | more than the limit (60 people): refused as a whole; of the people of a table plan the first 60 stay |
 * | `ladder-unknown` | a ladder name that is not a preset: the participation ladder is used |
 * | `ladder-invalid` | a ladder that is not 2 to 9 well-formed rungs: the participation ladder is used |
 * | `rung-unknown` | not a rung of this ladder: ignored |
 * | `positions-invalid` | no list of positions, or a reason that is not text: left out |
 * | `moment-unknown` | not expected, offered or experienced: that position is left out |
 * | `phase-unknown` | not exchange or decision: that position is left out |
 * | `beforehand-invalid` | the agreement beforehand is not an object: empty |
 * | `date-invalid` | not a calendar date `YYYY-MM-DD`: left out |
 * | `answer-unknown` | not yes, no or open: left out, so it counts as silence |
 * | `legal-row-invalid` | a legal row that cannot be trusted: left out |
 * | `record-invalid` | a saved record, or the field at `path`, cannot be read: the empty value is used |
 * | `version-newer` | saved by a newer Samen: can be read, not changed |
 * | `text-cut` | a text over the limit: its beginning is kept |
 * | `setting-unknown` | not child or policy: `child` is used |
 * | `shape-unknown` | not a table of the seat planner: the last good one, else round |
 * | `seats-clamped` | a number of seats under 2, over 60 or not whole: the nearest that can be |
 * | `seats-invalid` | no number of seats at all: the last good one, else 8 |
 * | `pitch-clamped` | room per seat under 0.65 m, over 0.90 m or no number: the nearest, else 0.75 |
 * | `door-unknown` | not a side of the room: the side at the bottom |
 * | `participant-unknown` | somebody who is not in the list of people: left out |
 * | `seat-unknown` | a seat this table does not have: the person waits for a place |
 * | `seat-locked` | a person or seat that is locked: nothing moves |
 * | `places-invalid` | no list of places: nobody sits yet |
 * | `rule-invalid` | a rule between people that cannot be read: left out |
 * | `weights-invalid` | weights of the score that are no numbers from 0 with a sum above 0: the standard ones |
 * | `voice-invalid` | not a way in which a child speaks without being there: left out |
 * | `meeting-invalid` | title, place or times of the meeting that are not text: left out |
 * | `time` | end before start, no time, or one that the clock skips: the plan keeps it, and there is no calendar |
 * | `text-invalid` | no text: nothing to tag |
 * | `text-long` | a text over 1,000,000 UTF-16 units: refused as a whole |
 * | `range-invalid` | reversed, empty, negative, not whole or out of the text: left out |
 * | `tag-invalid` | a tag that cannot be read: left out |
 * | `tag-unknown` | no such tag: the link to it is left out, or nothing happens |
 * | `source-unknown` | not one of the three sources: kept, and counted nowhere |
 * | `stage-unknown` | not brought, discussed or used: brought |
 * | `hat-unknown` | neither a hat of Samen nor one that the host gave: left out |
 * | `hat-invalid` | a hat of the host that cannot be read: left out |
 * | `annotation-invalid` | a W3C annotation that cannot be read: left out |
 * | `poll-invalid` | a poll, or the field at `path`, that is missing or wrong: refused as a whole |
 * | `poll-key-unknown` | a field or language that a poll does not have: refused as a whole |
 * | `poll-language` | a text or poll without its default language: refused as a whole |
 * | `poll-large` | a poll over 64 KiB: refused as a whole |
 * | `poll-anonymous` | a promise of anonymity that cannot be kept: refused as a whole |
 * | `poll-long` | over 6 questions: kept, fewer people will finish |
 * | `poll-sentence-long` | a sentence over 15 words: kept, hard to read |
 * | `poll-frozen` | thresholds or groups that changed after the first answer: refused as a whole |
 * | `question-kind-unknown` | not one of the nine kinds of question: refused as a whole |
 * | `condition-invalid` | a question that depends on something that cannot be: refused as a whole |
 * | `poll-answer-invalid` | what cannot be an answer to this question: left out |
 * | `poll-answer-missing` | a required question without an answer: the rest is kept |
 * | `poll-answer-unasked` | an answer to a question that is not there or not asked: left out |
 * | `response-invalid` | the answers of somebody that cannot be read: refused as a whole |
 * | `response-other` | answers to another poll, version, round or group: refused as a whole |
 */
export const problemCodes = Object.freeze([
  'participant-invalid',
  'duplicate',
  'too-many',
  'ladder-unknown',
  'ladder-invalid',
  'rung-unknown',
  'positions-invalid',
  'moment-unknown',
  'phase-unknown',
  'beforehand-invalid',
  'date-invalid',
  'answer-unknown',
  'legal-row-invalid',
  'record-invalid',
  'version-newer',
  'text-cut',
  'setting-unknown',
  'shape-unknown',
  'seats-clamped',
  'seats-invalid',
  'pitch-clamped',
  'door-unknown',
  'participant-unknown',
  'seat-unknown',
  'seat-locked',
  'places-invalid',
  'rule-invalid',
  'weights-invalid',
  'voice-invalid',
  'meeting-invalid',
  'time',
  'text-invalid',
  'text-long',
  'range-invalid',
  'tag-invalid',
  'tag-unknown',
  'source-unknown',
  'stage-unknown',
  'hat-unknown',
  'hat-invalid',
  'annotation-invalid',
  'poll-invalid',
  'poll-key-unknown',
  'poll-language',
  'poll-large',
  'poll-anonymous',
  'poll-long',
  'poll-sentence-long',
  'poll-frozen',
  'question-kind-unknown',
  'condition-invalid',
  'poll-answer-invalid',
  'poll-answer-missing',
  'poll-answer-unasked',
  'response-invalid',
  'response-other',
] as const);

/** One of {@link problemCodes}. */
export type ProblemCode = (typeof problemCodes)[number];

/** What parsing returns instead of throwing: which rule, where, and a short look at what was there. */
export interface Problem {
  /** A {@link ProblemCode}, also the id of the message. Typed as text so that other packages can add their own. */
  readonly code: string;
  /** Where in the input, such as `positions[2].rung`; the empty text is the input itself. */
  readonly path: string;
  /** The offending input as text, at most 40 characters; absent when there was nothing to show. */
  readonly value?: string;
}

/** A usable value, always, and what was wrong with the input; no problems means the input was taken as it came. */
export interface Parsed<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}
