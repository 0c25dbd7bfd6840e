/** The ladders that have a name. */
import {isNothing} from '../result.js';
import {participationLadder, type Ladder} from './rungs.js';

/** IAP2, Spectrum of Public Participation: inform, consult, involve, collaborate, empower. */
export const iap2Ladder: Ladder = preset('iap2', ['inform', 'consult', 'involve', 'collaborate', 'empower']);

/**
 * Hart's ladder of young people's participation (R. Hart, Children's Participation: From Tokenism to Citizenship,
 * UNICEF Innocenti Essays 4, 1992). He calls the lowest three no participation.
 */
export const hartLadder: Ladder = preset(
  'hart',
  [
    'manipulation',
    'decoration',
    'tokenism',
    'assigned-informed',
    'consulted-informed',
    'adult-initiated-shared',
    'child-initiated-directed',
    'child-initiated-shared',
  ],
  3,
);

/** The ladders that have a name: `participation`, `iap2` and `hart`. */
export const ladderPresets: readonly Ladder[] = Object.freeze([participationLadder, iap2Ladder, hartLadder]);

/** The preset that the input is or names; nothing (`undefined`, `null`, `''`) is the participation ladder. */
export function presetLadder(input: unknown): Ladder | undefined {
  if (isNothing(input)) return participationLadder;
  const wanted = typeof input === 'string' ? input.trim() : input;
  return ladderPresets.find((ladder) => ladder === wanted || ladder.id === wanted);
}

function preset(id: string, rungIds: readonly string[], withoutParticipation = 0): Ladder {
  const rungs = rungIds.map((rung, index) =>
    Object.freeze(index < withoutParticipation ? {id: rung, participation: false} : {id: rung}),
  );
  return Object.freeze({id, rungs: Object.freeze(rungs)});
}
