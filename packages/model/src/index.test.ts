import {describe, expect, it} from 'vitest';
import * as model from './index.js';

function isDeeplyFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen);
}

describe('the door of the package', () => {
  it('exports these names; a change here is a change for everybody', () => {
    expect(Object.keys(model).sort().join(' ')).toMatchInlineSnapshot(
      `"agreement amsterdamToUtc anchorAt answerOf applicableRows applySeatCommand applyTagCommand arrangements attendeeSide attendeesFamilyFirst balance beforehandAnswers beforehandStatus compareOutcome compareTaggers conflicts contributions distanceMatrix doors emptyBeforehand emptyPlan emptyRecord emptySources equalityOf expectationMet familyFirst fieldsWithNews findAnchor flatSegments floorFindings footing foundAgain fromAnnotations gap hartLadder hatAxes hatIds holds iap2Ladder inTextOrder isCalendarDate isChair isConcept isLevel isSkippedTime isTalkFirst knowers knownSources krippendorffAlpha ladderPresets lanes largestSeparation layoutOf leastRun legalRows legalStatuses levels listWithNews longestRun maxHats maxParticipants maxTags maxTextLength missingSources moments mostLanes movesBetween neighboursOf newHistory oppositeOf parseAttendees parseBeforehand parseDoor parseHats parseLadder parseLegalRows parseMeeting parseParticipants parsePitch parsePlan parsePositions parseRecord parseRung parseSeatCount parseSeatRules parseSetting parseShape parseSources parseTags parseText parseVoice parseWeights participantsOf participationLadder peopleOf phases pitchRange planEquality planToJson presetLadder problemCodes range reanchor reanchoring recordToJson redo remember reviewOutcome roles ruleKey ruleStates rungId rungLevel seatCount seatFindingCodes seatFindings seatOf seatedOf segment segmenting settings sideOf sightMatrix sitterAt snapToCharacters sourceOf sources sourcesText sourcesToJson stages stances standardWeights stands suggest suggesting tableLayout tableShapes tagFor talkFirstAgreement talkFirstGap tally termIds textHash timeProblems toAnnotations toCalendar toCsv undo use voiceKinds waiting withParticipants withPosition withTable withoutLane withoutPosition"`,
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
