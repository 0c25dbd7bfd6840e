import {describe, expect, it} from 'vitest';
import * as model from './index.js';

function isDeeplyFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen);
}

describe('the door of the package', () => {
  it('exports these names; a change here is a change for everybody', () => {
    expect(Object.keys(model).sort().join(' ')).toMatchInlineSnapshot(
      `"agreement amsterdamToUtc answerOf applicableRows applySeatCommand arrangements attendeeSide attendeesFamilyFirst beforehandAnswers beforehandStatus compareOutcome conflicts distanceMatrix doors emptyBeforehand emptyPlan emptyRecord equalityOf expectationMet familyFirst fieldsWithNews floorFindings gap hartLadder holds iap2Ladder isCalendarDate isChair isConcept isLevel isSkippedTime isTalkFirst ladderPresets largestSeparation layoutOf leastRun legalRows legalStatuses listWithNews longestRun maxParticipants moments movesBetween neighboursOf newHistory oppositeOf parseAttendees parseBeforehand parseDoor parseLadder parseLegalRows parseMeeting parseParticipants parsePitch parsePlan parsePositions parseRecord parseRung parseSeatCount parseSeatRules parseSetting parseShape parseVoice parseWeights participantsOf participationLadder peopleOf phases pitchRange planEquality planToJson presetLadder problemCodes range recordToJson redo remember reviewOutcome roles ruleKey ruleStates rungId rungLevel seatCount seatFindingCodes seatFindings seatOf seatedOf settings sideOf sightMatrix sitterAt standardWeights suggest suggesting tableLayout tableShapes talkFirstAgreement talkFirstGap termIds timeProblems toCalendar toCsv undo voiceKinds waiting withParticipants withPosition withTable withoutPosition"`,
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
