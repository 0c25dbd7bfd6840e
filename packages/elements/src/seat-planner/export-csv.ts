import {toCsv as csv} from '@samen/model';
import type {LocaleController} from '../shared/localize.js';
import {seatRows} from './export-rows.js';
import type {Exported} from './exports.js';
import type {ScenePerson} from './scene.js';

const head = ['number', 'seat', 'participant', 'role', 'side', 'locked', 'beside', 'opposite'];
const labels = (people: readonly ScenePerson[]): string => people.map(({label}) => label).join('; ');

/**
 * A line per seat, then one per person who waits, without a seat (RFC 4180). Headings and sides are identifiers, so that
 * a file from another language can be added up; names and roles are as exports show them.
 */
export function toCsv({scene}: Exported, _i18n: LocaleController): string {
  const seats = seatRows(scene).map(({seat, number, person, locked, beside, opposite}) => [
    String(number),
    seat.id,
    ...who(person),
    person ? (locked ? 'yes' : 'no') : '',
    person ? labels(beside) : '',
    person && opposite ? opposite.label : '',
  ]);
  const waiting = scene.waiting.map((person) => ['', '', ...who(person), '', '', '']);
  return csv([head, ...seats, ...waiting]);
}

const who = (person: ScenePerson | undefined): readonly string[] =>
  person ? [person.label, person.roleWord, person.side] : ['', '', ''];
