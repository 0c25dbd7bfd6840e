import {describe, expect, it} from 'vitest';
import * as model from './index.js';

function isDeeplyFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen);
}

describe('the door of the package', () => {
  it('exports these names; a change here is a change for everybody', () => {
    expect(Object.keys(model).sort().join(' ')).toMatchInlineSnapshot(
      `"acceptResponse agreement amsterdamToUtc anchorAt answerOf applicableRows applySeatCommand applyTagCommand arrangements askedQuestions attendeeSide attendeesFamilyFirst balance beforehandAnswers beforehandStatus compareOutcome compareTaggers conflicts contributions conversationResults currentRound differenceOf disclose distanceMatrix doors emptyAnswerStore emptyBeforehand emptyOutbox emptyPlan emptyRecord emptySources equalityOf expectationMet familyFirst fieldsWithNews findAnchor flatSegments floorFindings footing foundAgain fromAnnotations frozenProblems gap hartLadder hatAxes hatIds holds iap2Ladder inTextOrder isCalendarDate isChair isConcept isLevel isPollId isSkippedTime isTalkFirst isUuid keptFor knowers knownSources krippendorffAlpha ladderPresets lanes largestSeparation layoutOf leastForDifference leastRun legalRows legalStatuses levels listWithNews longestRun maxHats maxParticipants maxPollResultsLength maxResponseBytes maxTags maxTextLength meaningOf missingSources moments mostLanes movesBetween neighboursOf newHistory noAnswer normaliseAnswer openLedger oppositeOf outboxDiscard outboxDue outboxKeepOn outboxNextTime outboxPut outboxResume outboxSchema outboxSettle outboxStart outboxToAskAbout outboxToJson outboxWake outcomeStatus parseAnswers parseAttendees parseBeforehand parseDoor parseHats parseLadder parseLegalRows parseMeeting parseOutbox parseParticipants parsePitch parsePlan parsePollDefinition parsePollResults parsePositions parseRecord parseResponse parseRung parseSeatCount parseSeatRules parseSetting parseShape parseSources parseTags parseText parseVoice parseWeights participantsOf participationLadder peopleOf phases pitchRange planEquality planToJson policyOf pollDefinitionSchema pollLimits pollModes pollPresets pollResultsSchema pollTally pollTrend presetLadder presetPoll problemCodes questionKinds range reanchor reanchoring recordToJson redo remember responseSchema responseToJson retryAfterOf reviewOutcome roles roundState ruleKey ruleStates rungId rungLevel seatCount seatFindingCodes seatFindings seatOf seatedOf segment segmenting settings sideOf sightMatrix sitterAt snapToCharacters sourceOf sources sourcesText sourcesToJson stages stances standardWeights stands suggest suggesting tableLayout tableShapes tagFor talkFirstAgreement talkFirstGap tally termIds textHash textIn textKey timeProblems toAnnotations toCalendar toCsv undo use voiceKinds waiting withParticipants withPosition withTable withdrawResponse withoutLane withoutPosition"`,
    );
  });

  it('exports only frozen constants, to their last field', () => {
    const loose = Object.entries(model).filter(
      ([, value]) => typeof value !== 'function' && !isDeeplyFrozen(value),
    );
    expect(loose).toEqual([]);
  });

  it('knows every problem code once', () => {
    expect(new Set(model.problemCodes).size).toBe(model.problemCodes.length);
  });
});
