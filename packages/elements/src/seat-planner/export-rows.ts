import {neighboursOf, oppositeOf} from '@samen/model';
import type {LocaleController} from '../shared/localize.js';
import type {Scene, ScenePerson, SceneSeat} from './scene.js';
import {roleWord} from '../shared/role-words.js';

/** A seat with the people around it: what the list, the text and the spreadsheet tell. */
export interface SeatRow extends SceneSeat {
  /** Who sits directly beside, in the order of the seats. */
  readonly beside: readonly ScenePerson[];
  /** Who sits opposite; absent at an empty chair and where nobody is across. */
  readonly opposite?: ScenePerson;
}

/** Every seat in order, with who sits beside and opposite it; empty chairs are nobody. */
export function seatRows({layout, seats}: Scene): readonly SeatRow[] {
  const [neighbours, across] = [neighboursOf(layout), oppositeOf(layout)];
  return seats.map((seat, i) => {
    const beside = (neighbours[i] ?? []).flatMap((each) => seats[each]?.person ?? []);
    const opposite = seats[across[i] ?? -1]?.person;
    return {...seat, beside, ...(opposite && {opposite})};
  });
}

/** The role word, when the label does not say the same: "Leerkracht 2" needs no "leerkracht". */
export const roleBeside = ({label, roleWord}: ScenePerson): string =>
  label.replace(/\s*\d+$/, '').toLocaleLowerCase() === roleWord.toLocaleLowerCase() ? '' : roleWord;

/** Whether somebody leads the meeting besides the role that is written with the name. */
export const leads = (person: ScenePerson, i18n: LocaleController): boolean =>
  person.isChair && person.roleWord !== roleWord({role: 'chair'}, i18n);
