/** The rules of Samen: plain values and pure functions. This file is the only door. */
export {problemCodes, type Parsed, type Problem, type ProblemCode} from './problem.js';
export {isCalendarDate} from './calendar-date.js';
export {toCsv} from './csv.js';
export {settings, type Setting} from './setting.js';
export * from './participants.js';
export * from './ladder/rungs.js';
export * from './ladder/presets.js';
export {parseLadder} from './ladder/own-ladder.js';
export * from './ladder/moments.js';
export * from './ladder/positions.js';
export * from './ladder/agreement.js';
export * from './ladder/beforehand.js';
export * from './ladder/legal.js';
export {legalRows} from './ladder/legal-rows.js';
export * from './ladder/outcome.js';
export {emptyRecord, parseRecord, recordToJson, type LadderRecord} from './ladder/record.js';
export type {KeptRecord} from './record.js';
export * from './seating/tables.js';
export {
  attendeeSide,
  attendeesFamilyFirst,
  isChair,
  parseAttendees,
  type Attendee,
} from './seating/attendees.js';
export * from './seating/plan.js';
export {parseSeatRules} from './seating/parse-rules.js';
export {parseMeeting, parseSetting, parseVoice} from './seating/plan-parts.js';
export {parsePitch, parseSeatCount} from './seating/table-numbers.js';
export {parseDoor, parseShape} from './seating/table-parts.js';
export {fieldsWithNews, listWithNews} from './seating/page-news.js';
export {planToJson, type PlanJsonOptions} from './seating/plan-json.js';
export {parsePlan} from './seating/plan-record.js';
export {withParticipants, withTable} from './seating/plan-table.js';
export {applySeatCommand, type SeatCommand} from './seating/commands.js';
export {movesBetween, type Commanded, type SeatMove, type SeatMoveCommand} from './seating/move-command.js';
export {newHistory, redo, remember, undo, type History} from './history.js';
export {amsterdamToUtc} from './seating/amsterdam.js';
export {isSkippedTime, timeProblems} from './seating/meeting-times.js';
export {toCalendar, type CalendarOptions, type CalendarPerson} from './seating/calendar.js';
export {distanceMatrix, sightMatrix} from './seating/sight.js';
export {largestSeparation} from './seating/separation.js';
export {leastRun, longestRun, type LineSize} from './seating/runs.js';
export * from './seating/weights.js';
export * from './seating/equality.js';
export {conflicts, holds, ruleStates, type RuleRoom, type RuleState} from './seating/rules.js';
export * from './seating/findings.js';
export {
  arrangements,
  suggest,
  suggesting,
  type SuggestedPlan,
  type Suggestion,
  type SuggestOptions,
} from './seating/suggest.js';
export type {SuggestedMove} from './seating/moves.js';
export * from './sources/axes.js';
export type {Anchor, Certainty, Tag, TextRange} from './sources/tag.js';
export {emptySources, inTextOrder, maxTags, tagFor, type SourcesRecord} from './sources/tags.js';
export {maxTextLength, parseText, snapToCharacters} from './sources/text.js';
export {textHash} from './sources/text-hash.js';
export {segment, segmenting, type SegmentOptions, type Statement} from './sources/segment.js';
export {
  anchorAt,
  findAnchor,
  reanchor,
  reanchoring,
  type Found,
  type ReanchorOptions,
} from './sources/anchors.js';
export {foundAgain} from './sources/found-again.js';
export {hatAxes, hatIds, type Hat, type HatAxis} from './sources/hats.js';
export {maxHats, parseHats} from './sources/parse-hats.js';
export {
  applyTagCommand,
  type TagCommand,
  type TagCommandOptions,
  type TagFields,
} from './sources/commands.js';
export type {TagAt, Tagged} from './sources/change.js';
export {sourcesText} from './sources/sources-text.js';
export {parseTags} from './sources/parse-tags.js';
export {parseSources} from './sources/record.js';
export {sourcesToJson, type SourcesJsonOptions} from './sources/record-json.js';
export {balance, contributions, knownSources, stands, tally, type Tally} from './sources/balance.js';
export {footing, missingSources, use, type SourceUse} from './sources/footing.js';
export {levels, type Levels} from './sources/levels.js';
export {compareTaggers, type TaggerComparison, type TaggerDifference} from './sources/compare-taggers.js';
export {krippendorffAlpha} from './sources/krippendorff.js';
export {
  flatSegments,
  lanes,
  mostLanes,
  withoutLane,
  type FlatSegment,
  type MarkedRange,
} from './sources/overlaps.js';
export {toAnnotations, type AnnotationJson, type AnnotationOptions} from './sources/annotation-export.js';
export {fromAnnotations} from './sources/annotation-import.js';
export {instantOf} from './poll/instant.js';
export {parsePollDefinition, type PollDefinition, type Round as PollRound} from './poll/definition.js';
export {
  pollLimits,
  pollModes,
  type Group as PollGroup,
  type PollMode,
  type Privacy as PollPrivacy,
} from './poll/promise.js';
export {isPollId, textIn, type Texts as PollTexts} from './poll/reading.js';
export {
  askedQuestions,
  normaliseAnswer,
  questionKinds,
  type Answer as PollAnswer,
  type Answers as PollAnswers,
  type Question as PollQuestion,
} from './poll/questions.js';
export {noAnswer} from './poll/kinds/words.js';
export {pollDefinitionSchema} from './poll/schema.js';
export {pollPresets, presetPoll, type PollPreset} from './poll/presets.js';
export {
  isUuid,
  maxResponseBytes,
  parseAnswers,
  parseResponse,
  responseSchema,
  responseToJson,
  type CheckedAnswers,
  type PollResponse,
} from './poll/answers.js';
export {
  accept as acceptResponse,
  currentRound,
  emptyStore as emptyAnswerStore,
  outcomeStatus,
  roundState,
  withdraw as withdrawResponse,
  type AnswerStore,
  type Outcome as ResponseOutcome,
  type RoundState,
} from './poll/rounds.js';
export {
  conversationResults,
  trend as pollTrend,
  type ConversationResults,
  type GroupResults as PollGroupResults,
  type TrendPoint,
} from './poll/conversation.js';
export {
  differenceOf,
  leastForDifference,
  tally as pollTally,
  type Cell as PollCell,
  type Difference as PollDifference,
  type GroupMean as PollGroupMean,
  type Tally as PollTally,
} from './poll/tally.js';
export {disclose, type Disclosure, type DisclosureContext, type Withheld} from './poll/disclosure.js';
export {frozenProblems, openLedger, policyOf, type Ledger, type Policy as PollPolicy} from './poll/policy.js';
export {textKey} from './poll/publish.js';
export {
  maxResultsLength as maxPollResultsLength,
  parsePollResults,
  resultsSchema as pollResultsSchema,
  type PollResults,
} from './poll/results-json.js';
export type {PublishedGroup, PublishedQuestion, Share, Snapshot} from './poll/published.js';
export {
  discard as outboxDiscard,
  due as outboxDue,
  emptyOutbox,
  keepOn as outboxKeepOn,
  nextTime as outboxNextTime,
  put as outboxPut,
  resume as outboxResume,
  settle as outboxSettle,
  start as outboxStart,
  toAskAbout as outboxToAskAbout,
  wake as outboxWake,
  type Outbox,
  type OutboxEntry,
} from './poll/outbox.js';
export {isOld as isOldOutboxEntry, keptFor} from './poll/outbox-age.js';
export {outboxSchema, outboxToJson, parseOutbox} from './poll/outbox-record.js';
export {meaningOf, retryAfterOf, type Meaning, type SendResult} from './poll/outbox-status.js';
