/** What everybody asks about a plan. Apart from the plan itself, because a page on which nobody sits yet asks nothing. */
import {attendeesFamilyFirst, type Attendee} from './attendees.js';
import type {SeatPlan, SeatRule, TableChoice} from './plan.js';
import {tableLayout, type TableLayout} from './tables.js';

/** The seats and tables of a plan; the same object for the same table. */
export function layoutOf({shape, seats, pitch}: TableChoice): TableLayout {
  return tableLayout(shape, seats, pitch);
}

/** The id of somebody's seat; `undefined` for who waits or is not known. */
export function seatOf(plan: SeatPlan, participant: string): string | undefined {
  return plan.places.find((place) => place.participant === participant)?.seat;
}

/** Who sits on a seat; `undefined` for a free seat and for one the table does not have. */
export function sitterAt(plan: SeatPlan, seat: string): Attendee | undefined {
  const place = plan.places.find((each) => each.seat === seat);
  return place && plan.participants.find(({id}) => id === place.participant);
}

/** Everybody without a seat ("nog geen plek"), family first. */
export function waiting(plan: SeatPlan): readonly Attendee[] {
  const seated = new Set(plan.places.map(({participant}) => participant));
  return attendeesFamilyFirst(plan.participants.filter(({id}) => !seated.has(id)));
}

/** Everybody a rule is about, by id. */
export function peopleOf(rule: SeatRule): readonly string[] {
  return 'b' in rule ? [rule.a, rule.b] : [rule.a];
}

/** What makes two rules the same one: for `beside` and `apart` it does not matter who is named first. */
export function ruleKey(rule: SeatRule): string {
  const people = [...peopleOf(rule)];
  if (rule.kind === 'beside' || rule.kind === 'apart') people.sort();
  return JSON.stringify([rule.kind, ...people]);
}
