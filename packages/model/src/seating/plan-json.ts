import {closeRecord, type RecordShape} from '../record.js';
import type {SeatPlan} from './plan.js';

/** The envelope of a saved plan. */
export const planShape: RecordShape = Object.freeze({
  schema: 'samen-seating',
  version: 1,
  fields: Object.freeze([
    'setting',
    'shape',
    'seats',
    'pitch',
    'door',
    'participants',
    'places',
    'rules',
    'voice',
    'meeting',
  ]),
});

/** What of a plan is written. */
export interface PlanJsonOptions {
  /**
   * `false` leaves out what nobody else needs to know: the `apart` rules and mail addresses. Of a plan of a newer
   * version only what this version can read is written then: what else is in it may be private too. Default `true`.
   */
  readonly withPrivate?: boolean;
}

/**
 * The JSON form of a plan: the form value. `parsePlan` of it is the same plan; a plan of a newer version gives
 * exactly what came in.
 */
export function planToJson(
  plan: SeatPlan,
  {withPrivate = true}: PlanJsonOptions = {},
): Record<string, unknown> {
  const {setting, seats, pitch, door, places, voice, meeting} = plan;
  const rules = withPrivate ? plan.rules : plan.rules.filter(({kind}) => kind !== 'apart');
  const participants = withPrivate
    ? plan.participants
    : plan.participants.map(({email: _email, ...others}) => others);
  const kept = withPrivate ? plan : {unknown: plan.readOnly ? {} : plan.unknown, readOnly: false};
  return closeRecord(kept, planShape, {
    setting,
    shape: plan.shape,
    seats,
    pitch,
    door,
    participants,
    // In one order, whoever made the place: the same plan is the same text.
    places: places.map(({seat, participant, locked, ...others}) => ({
      seat,
      participant,
      ...(locked && {locked}),
      ...others,
    })),
    rules,
    voice,
    meeting,
  });
}
