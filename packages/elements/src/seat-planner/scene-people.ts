import {attendeeSide, attendeesFamilyFirst, isChair, type Attendee, type SeatPlan} from '@samen/model';
import {abbreviations} from '../shared/abbreviations.js';
import type {LocaleController} from '../shared/localize.js';
import type {ScenePerson} from './scene.js';
import {roleLetter, roleWord} from '../shared/role-words.js';

/** Everybody, family first. No two people are called the same. */
export function peopleOf(
  plan: SeatPlan,
  labelOf: (attendee: Attendee) => string,
  i18n: LocaleController,
): readonly ScenePerson[] {
  const attendees = attendeesFamilyFirst(plan.participants);
  const labels = numbered(attendees.map(labelOf));
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
