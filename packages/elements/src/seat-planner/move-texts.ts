import {
  neighboursOf,
  oppositeOf,
  type Commanded,
  type Problem,
  type SeatMove,
  type SeatPlan,
} from '@samen/model';
import {formatList} from '../shared/intl.js';
import {named} from '../shared/isolates.js';
import {str, type LocaleController} from '../shared/localize.js';
import {problemText} from './problem-text.js';
import type {Scene, ScenePerson} from './scene.js';

/** Who sits beside and opposite a seat, by its index. */
export function around(
  {seats, layout}: Scene,
  index: number,
): {beside: readonly ScenePerson[]; opposite: ScenePerson | undefined} {
  return {
    beside: neighboursOf(layout)[index]?.flatMap((each) => seats[each]?.person ?? []) ?? [],
    opposite: seats[oppositeOf(layout)[index] ?? -1]?.person,
  };
}

/** What an act did, for who cannot see it: at most three people by name, then how many more. */
export function movedText({plan, moved}: Commanded, scene: Scene, i18n: LocaleController): string {
  const {msg} = i18n;
  const shown = moved.slice(0, 3).map((move) => moveText(move, scene, i18n));
  const more = moved.length - shown.length;
  if (more > 0) shown.push(msg(str`En nog ${more} mensen.`, {id: 'sp.m.more'}));
  const {length} = plan.participants.filter(({id}) => !plan.places.some((each) => each.participant === id));
  if (length > 0 && moved.length > 0) shown.push(msg(str`Nog geen plek: ${length}.`, {id: 'sp.m.waiting'}));
  return shown.join(' ');
}

function moveText({participant, to}: SeatMove, scene: Scene, i18n: LocaleController): string {
  const {msg} = i18n;
  const person = scene.people.find(({id}) => id === participant);
  if (!person) return '';
  const name = named(person.label);
  const index = scene.seats.findIndex(({seat}) => seat.id === to);
  if (index < 0) return msg(str`${name} heeft nog geen plek.`, {id: 'sp.m.free'});
  const {beside, opposite} = around(scene, index);
  const sits = msg(str`${name} zit op stoel ${index + 1}.`, {id: 'sp.m.sits'});
  const next = formatList(
    i18n,
    beside.map(({label}) => named(label)),
  );
  const parts = [
    sits,
    next && msg(str`Ernaast: ${next}.`, {id: 'sp.m.beside'}),
    opposite && msg(str`Ertegenover: ${named(opposite.label)}.`, {id: 'sp.m.opposite'}),
  ];
  return parts.filter(Boolean).join(' ');
}

/** Whose place became fixed, or is no longer; '' when nothing changed in that. */
export function lockedText(
  before: SeatPlan,
  after: SeatPlan,
  {people}: Scene,
  {msg}: LocaleController,
): string {
  const wasLocked = new Set(before.places.flatMap(({participant, locked}) => (locked ? participant : [])));
  const changed = after.places.find(
    ({participant, locked}) =>
      locked !== wasLocked.has(participant) && before.places.some((each) => each.participant === participant),
  );
  const person = people.find(({id}) => id === changed?.participant);
  if (!changed || !person) return '';
  const name = named(person.label);
  return changed.locked
    ? msg(str`De plek van ${name} staat nu vast.`, {id: 'sp.m.locked'})
    : msg(str`De plek van ${name} is weer los.`, {id: 'sp.m.unlocked'});
}

/** Why nothing happened; '' when it did. */
export function refusedText(problems: readonly Problem[], i18n: LocaleController): string {
  const codes = problems.map(({code}) => code);
  if (codes.includes('seat-locked'))
    return i18n.msg('Deze plek is vastgezet. Maak de plek eerst los.', {id: 'sp.n.locked'});
  const explained = ['version-newer', 'too-many'].flatMap(
    (code) => problems.find((each) => each.code === code) ?? [],
  );
  if (explained[0]) return problemText(explained[0], i18n);
  return codes.length > 0 ? i18n.msg('Dat kan hier niet.', {id: 'sp.n.refused'}) : '';
}

/** What was picked up, and what to do with it. */
export const heldText = (person: ScenePerson, {msg}: LocaleController): string =>
  msg(str`U verplaatst ${named(person.label)}. Kies een stoel.`, {id: 'sp.m.held'});

/** Who was picked up and put back. */
export const putBackText = (person: ScenePerson, {waiting}: Scene, {msg}: LocaleController): string =>
  waiting.includes(person)
    ? msg(str`${named(person.label)} wacht nog op een plek.`, {id: 'sp.m.waits'})
    : msg(str`${named(person.label)} blijft zitten.`, {id: 'sp.m.stays'});
