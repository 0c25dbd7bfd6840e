import {describe, expect, it} from 'vitest';
import * as model from './index.js';

function isDeeplyFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen);
}

describe('the door of the package', () => {
  it('exports these names; a change here is a change for everybody', () => {
    expect(Object.keys(model).sort().join(' ')).toMatchInlineSnapshot(
      `"agreement answerOf applicableRows beforehandAnswers beforehandStatus compareOutcome emptyBeforehand emptyRecord expectationMet familyFirst floorFindings gap hartLadder iap2Ladder isCalendarDate isLevel isRungId isTalkFirst ladderPresets legalRows legalStatuses maxParticipants moments parseBeforehand parseLadder parseLegalRows parseParticipants parsePositions parseRecord parseRung participantsOf participationLadder phases presetLadder problemCodes range recordToJson reviewOutcome roles rungId rungLevel settings sideOf talkFirstAgreement talkFirstGap toCsv withPosition withoutPosition"`,
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
