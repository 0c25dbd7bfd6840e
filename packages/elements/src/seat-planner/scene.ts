import {
  attendeeSide,
  attendeesFamilyFirst,
  isChair,
  layoutOf,
  type Attendee,
  type Seat,
  type SeatPlan,
  type Side,
  type TableLayout,
} from '@samen/model';
import {abbreviations} from '../shared/abbreviations.js';
import type {LocaleController} from '../shared/localize.js';
import {roleLetter, roleWord} from './seat-texts.js';

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

export interface SceneSeat {
  readonly seat: Seat;
  /** 1, 2, 3… around the table. */
  readonly number: number;
  readonly person?: ScenePerson;
  readonly locked: boolean;
}

/** A plan with its words made: what there is to show. */
export interface Scene {
  readonly plan: SeatPlan;
  readonly layout: TableLayout;
  /** Family first. */
  readonly people: readonly ScenePerson[];
  readonly seats: readonly SceneSeat[];
  readonly waiting: readonly ScenePerson[];
}

/** How people are called: on screen by name, on paper and in files by role unless the host says otherwise. */
export type Privacy = 'role' | 'initials' | 'name';

/** The plan with the words that this privacy allows. */
export function sceneOf(plan: SeatPlan, privacy: Privacy, i18n: LocaleController): Scene {
  const people = peopleOf(plan, privacy, i18n);
  const byId = new Map(people.map((person) => [person.id, person]));
  const placeOf = new Map(plan.places.map((place) => [place.seat, place]));
  const sitting = new Set(plan.places.map(({participant}) => participant));
  const layout = layoutOf(plan);
  const seats = layout.seats.map((seat, index) => {
    const place = placeOf.get(seat.id);
    const person = place && byId.get(place.participant);
    return {seat, number: index + 1, locked: place?.locked ?? false, ...(person && {person})};
  });
  return {plan, layout, people, seats, waiting: people.filter(({id}) => !sitting.has(id))};
}

function peopleOf(plan: SeatPlan, privacy: Privacy, i18n: LocaleController): readonly ScenePerson[] {
  const attendees = attendeesFamilyFirst(plan.participants);
  const labels = numbered(attendees.map((each) => labelOf(each, privacy, i18n)));
  const names = abbreviations(labels);
  const letters = numbered(
    attendees.map((each) => roleLetter(each, i18n)),
    '',
  );
  return attendees.map((attendee, index) => ({
    id: attendee.id,
    label: labels[index]!,
    roleWord: roleWord(attendee, i18n),
    short: letters[index] || names[index]!,
    side: attendeeSide(attendee),
    isChair: isChair(attendee),
    wheelchair: attendee.wheelchair ?? false,
  }));
}

function labelOf(attendee: Attendee, privacy: Privacy, i18n: LocaleController): string {
  if (privacy === 'name') return attendee.name;
  if (privacy === 'initials') return initials(attendee.name);
  const word = roleWord(attendee, i18n) || i18n.msg('deelnemer', {id: 'sp.r.none'});
  return word.charAt(0).toLocaleUpperCase(i18n.lang) + word.slice(1);
}

/** "Anja de Vries" becomes "A.d.V.": the first character of each word as a reader counts them. */
const initials = (name: string): string =>
  name
    .trim()
    .split(/\s+/)
    .map((word) => `${[...word][0] ?? ''}.`)
    .join('');

/** What occurs more than once gets a number, so that no two people are called the same. '' stays ''. */
function numbered(texts: readonly string[], space = ' '): readonly string[] {
  const taken = new Set(texts);
  const seen = new Map<string, number>();
  return texts.map((text, index) => {
    if (text === '' || (texts.indexOf(text) === index && texts.lastIndexOf(text) === index)) return text;
    let count = seen.get(text) ?? 0;
    let made: string;
    do made = `${text}${space}${++count}`;
    while (taken.has(made));
    seen.set(text, count);
    return made;
  });
}
