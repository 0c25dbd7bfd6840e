import {layoutOf, type Attendee, type Seat, type SeatPlan, type Side, type TableLayout} from '@samen/model';
import type {LocaleController} from '../shared/localize.js';
import {peopleOf} from './scene-people.js';
import {capitalized, initials, roleWord} from '../shared/role-words.js';

/** Somebody as picture, list and exports show them. */
export interface ScenePerson {
  readonly id: string;
  /** The name, the initials or the word of the role; no two people have the same. */
  readonly label: string;
  /** The role in words, '' without one. */
  readonly roleWord: string;
  /** For the badge: the letter of the role, with a number where several have it; else a short form of the label. */
  readonly short: string;
  readonly side: Side;
  readonly isChair: boolean;
  readonly wheelchair: boolean;
}

export interface ListSeat {
  readonly seat: Pick<Seat, 'id'>;
  /** 1, 2, 3… around the table. */
  readonly number: number;
  readonly person?: ScenePerson;
  readonly locked: boolean;
}

/** What the list shows and who waits. */
export interface ListScene {
  /** Family first. */
  readonly people: readonly ScenePerson[];
  readonly seats: readonly ListSeat[];
  readonly waiting: readonly ScenePerson[];
}

export interface SceneSeat extends ListSeat {
  readonly seat: Seat;
}

/** A plan with its words made: what there is to show. */
export interface Scene extends ListScene {
  readonly plan: SeatPlan;
  readonly layout: TableLayout;
  readonly seats: readonly SceneSeat[];
}

/** How people are called: on screen by name, on paper and in files by role unless the host says otherwise. */
export type Privacy = 'role' | 'initials' | 'name';

/**
 * The plan with the words that this privacy allows.
 *
 * @param last A scene in the same words: people and seats in which nothing changed are the same objects again, so that what
 * was rendered of them can stay.
 */
export function sceneOf(plan: SeatPlan, privacy: Privacy, i18n: LocaleController, last?: Scene): Scene {
  const people =
    last?.plan.participants === plan.participants
      ? last.people
      : peopleOf(plan, (each) => labelOf(each, privacy, i18n), i18n);
  const byId = new Map(people.map((person) => [person.id, person]));
  const placeOf = new Map(plan.places.map((place) => [place.seat, place]));
  const sitting = new Set(plan.places.map(({participant}) => participant));
  const layout = layoutOf(plan);
  const seats = layout.seats.map((seat, index) => {
    const place = placeOf.get(seat.id);
    const person = place && byId.get(place.participant);
    const locked = place?.locked ?? false;
    const before = last?.seats[index];
    if (before?.seat === seat && before.person === person && before.locked === locked) return before;
    return {seat, number: index + 1, locked, ...(person && {person})};
  });
  return {plan, layout, people, seats, waiting: people.filter(({id}) => !sitting.has(id))};
}

function labelOf(attendee: Attendee, privacy: Privacy, i18n: LocaleController): string {
  if (privacy === 'name') return attendee.name;
  if (privacy === 'initials') return initials(attendee.name);
  return roleName(attendee, i18n) || capitalized(i18n.msg('deelnemer', {id: 'sp.r.none'}), i18n);
}

/** Somebody called by the role; '' without one. */
export const roleName = (person: Pick<Attendee, 'role'>, i18n: LocaleController): string =>
  capitalized(roleWord(person, i18n), i18n);
