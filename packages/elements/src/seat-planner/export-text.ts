import type {ChildVoice, Meeting} from '@samen/model';
import {formatDate, formatList, formatNumber} from '../shared/intl.js';
import {str, type LocaleController} from '../shared/localize.js';
import {leads, roleBeside, seatRows, type SeatRow} from './export-rows.js';
import type {Exported} from './exports.js';
import {asText, named} from '../shared/isolates.js';
import type {Scene, ScenePerson} from './scene.js';
import {shapeWords} from './seat-texts.js';

/** What is on screen as plain text, one thought per line. */
export function toText(exported: Exported, i18n: LocaleController): string {
  const {scene, title, findings, score, agreements} = exported;
  const lines = [
    title,
    ...meetingLines(exported.meeting, i18n),
    conceptWord(exported, i18n),
    conceptReason(exported, i18n),
    tableLine(scene, i18n),
    ...seatRows(scene).map((row) => seatLine(row, i18n)),
    waitingLine(scene, i18n),
    voiceLine(scene, i18n),
    score,
    ...findings,
    ...agreedLines(agreements, i18n),
  ];
  return textOf(lines, i18n);
}

/** What an invitation tells: who is asked and what was agreed. How equal the table is, is for the talk itself. */
export function agendaText({scene, agreements}: Exported, i18n: LocaleController): string {
  const {msg} = i18n;
  const names = formatList(i18n, scene.people.map(withRole));
  const lines = [
    names && msg(str`Aan tafel: ${names}`, {id: 'sp.x.people'}),
    voiceLine(scene, i18n),
    ...agreedLines(agreements, i18n),
  ];
  return textOf(lines, i18n);
}

const textOf = (lines: readonly string[], i18n: LocaleController): string =>
  lines
    .filter((line) => line !== '')
    .map((line) => asText(line, i18n))
    .join('\n');

/** "Moeder (ouder of verzorger)" */
const withRole = (person: ScenePerson): string => {
  const role = roleBeside(person);
  return role ? `${named(person.label)} (${role})` : named(person.label);
};

const namesOf = (people: readonly ScenePerson[], i18n: LocaleController): string =>
  formatList(
    i18n,
    people.map(({label}) => named(label)),
  );

const agreedLines = (agreements: readonly string[], {msg}: LocaleController): readonly string[] =>
  agreements.length > 0 ? [msg('Afspraken:', {id: 'sp.x.agreed'}), ...agreements] : [];

/** When and where, a line each; what is not known is left out. */
export const meetingLines = (meeting: Meeting, i18n: LocaleController): readonly string[] =>
  [whenLine(meeting, i18n), meeting.location ?? ''].filter((line) => line !== '');

/** A local time in the Netherlands, whose date is the first part. */
const moment = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d/;

/** "maandag 23 november 2026, 14:00 tot 15:30 uur". A time that is none is shown as it was written. */
function whenLine({start = '', end = ''}: Meeting, i18n: LocaleController): string {
  const {msg} = i18n;
  const [from, until] = [dated(start, i18n), dated(end, i18n)];
  if (!from) return start;
  if (!until) return msg(str`${from} uur`, {id: 'sp.x.at'});
  const last = start.slice(0, 10) === end.slice(0, 10) ? clock(end, i18n) : until;
  return msg(str`${from} tot ${last} uur`, {id: 'sp.x.span'});
}

/** Day and hour of a local time; '' for what is none. */
function dated(time: string, i18n: LocaleController): string {
  const date = moment.exec(time)?.[1];
  return date === undefined ? '' : `${formatDate(i18n, date)}, ${clock(time, i18n)}`;
}

/** The hour as written: the clock on the wall of the meeting, wherever the reader is. */
function clock(time: string, {lang}: LocaleController): string {
  const wall = new Date(`${time.slice(0, 16)}Z`);
  if (Number.isNaN(wall.valueOf())) return time.slice(11);
  const tag = lang === 'en' ? 'en-GB' : lang;
  return new Intl.DateTimeFormat(tag, {timeStyle: 'short', timeZone: 'UTC'}).format(wall);
}

/** Why this is a concept; '' when it is none. */
export const conceptReason = ({isConcept}: Exported, {msg}: LocaleController): string =>
  isConcept ? msg('Er heeft nog geen ouder of verzorger een plek aan tafel.', {id: 'sp.x.concept.why'}) : '';

/** "Concept" in one word, for large letters; '' when it is none. */
export const conceptWord = ({isConcept}: Exported, {msg}: LocaleController): string =>
  isConcept ? msg('Concept', {id: 'sp.x.concept'}) : '';

const tableLine = ({plan, layout}: Scene, i18n: LocaleController): string => {
  const [shape, seats] = [shapeWords(i18n)[plan.shape], formatNumber(i18n, layout.seats.length)];
  return i18n.msg(str`${shape}: ${seats} stoelen`, {id: 'sp.x.table'});
};

/** "Stoel 3: Moeder (ouder of verzorger), naast Vader en Leerkracht, tegenover Voorzitter" */
function seatLine({number, person, locked, beside, opposite}: SeatRow, i18n: LocaleController): string {
  const {msg} = i18n;
  const n = formatNumber(i18n, number);
  if (!person) return msg(str`Stoel ${n}: vrij`, {id: 'sp.x.free'});
  const names = namesOf(beside, i18n);
  return [
    msg(str`Stoel ${n}: ${withRole(person)}`, {id: 'sp.x.seat'}),
    ...(names ? [msg(str`naast ${names}`, {id: 'sp.x.beside'})] : []),
    ...(opposite ? [msg(str`tegenover ${named(opposite.label)}`, {id: 'sp.x.opposite'})] : []),
    ...(leads(person, i18n) ? [msg('leidt het gesprek', {id: 'sp.x.leads'})] : []),
    ...(locked ? [msg('vastgezet', {id: 'sp.p.fixed'})] : []),
  ].join(msg(', ', {id: 'sp.x.comma'}));
}

/** Who has no seat yet, names between isolates; '' when everybody sits. */
export function waitingLine({waiting}: Scene, i18n: LocaleController): string {
  if (waiting.length === 0) return '';
  const names = namesOf(waiting, i18n);
  return i18n.msg(str`Nog geen plek: ${names}`, {id: 'sp.x.waiting'});
}

/** How a child speaks without being at the table, a name between isolates; '' when it does not. */
export function voiceLine({plan, people}: Scene, i18n: LocaleController): string {
  if (!plan.voice) return '';
  const {kind, by} = plan.voice;
  const [what, who] = [voiceWord(kind, i18n), people.find(({id}) => id === by)];
  return who
    ? i18n.msg(str`De stem van het kind: ${what}, gebracht door ${named(who.label)}`, {id: 'sp.x.voice.by'})
    : i18n.msg(str`De stem van het kind: ${what}`, {id: 'sp.x.voice'});
}

const voiceWord = (kind: ChildVoice['kind'], {msg}: LocaleController): string =>
  ({
    drawing: () => msg('een tekening', {id: 'sp.x.drawing'}),
    letter: () => msg('een brief', {id: 'sp.x.letter'}),
    other: () => msg('op een andere manier', {id: 'sp.x.other'}),
  })[kind]();
