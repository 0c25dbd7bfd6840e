import type {Attendee, Door, Role, SeatPlan, TableShape} from '@samen/model';
import type {LocaleController} from '../shared/localize.js';

type Words = Pick<LocaleController, 'msg'>;

/** Letter and word of each role Samen knows. The letter stands in the picture; the word stands wherever there is room. */
const roleTexts = ({msg}: Words): Readonly<Record<Role, readonly [letter: string, word: string]>> => ({
  child: [msg('K', {id: 'sp.l.child'}), msg('kind of jongere', {id: 'sp.r.child'})],
  parent: [msg('O', {id: 'sp.l.parent'}), msg('ouder of verzorger', {id: 'sp.r.parent'})],
  buddy: [msg('B', {id: 'sp.l.buddy'}), msg('buddy', {id: 'sp.r.buddy'})],
  'parent-support': [msg('OS', {id: 'sp.l.support'}), msg('oudersteunpunt', {id: 'sp.r.support'})],
  'experience-expert': [msg('E', {id: 'sp.l.expert'}), msg('ervaringsdeskundige', {id: 'sp.r.expert'})],
  teacher: [msg('L', {id: 'sp.l.teacher'}), msg('leerkracht', {id: 'sp.r.teacher'})],
  'care-coordinator': [msg('IB', {id: 'sp.l.care'}), msg('intern begeleider', {id: 'sp.r.care'})],
  'youth-worker': [msg('J', {id: 'sp.l.youth'}), msg('jeugdprofessional', {id: 'sp.r.youth'})],
  'policy-officer': [msg('BM', {id: 'sp.l.policy'}), msg('beleidsmedewerker', {id: 'sp.r.policy'})],
  chair: [msg('V', {id: 'sp.l.chair'}), msg('voorzitter', {id: 'sp.r.chair'})],
  interpreter: [msg('T', {id: 'sp.l.interpreter'}), msg('tolk', {id: 'sp.r.interpreter'})],
});

const known = ({role}: Pick<Attendee, 'role'>, i18n: Words): readonly [string, string] | undefined => {
  const texts = roleTexts(i18n);
  return role !== undefined && Object.hasOwn(texts, role) ? texts[role as Role] : undefined;
};

/** The role in words; a role of the host as the host wrote it; '' without one. */
export const roleWord = (person: Pick<Attendee, 'role'>, i18n: Words): string =>
  known(person, i18n)?.[1] ?? person.role ?? '';

/** The letter of a role Samen knows; '' for others. */
export const roleLetter = (person: Pick<Attendee, 'role'>, i18n: Words): string =>
  known(person, i18n)?.[0] ?? '';

/** The tables to choose from, in the order of the list. */
export const shapeWords = ({msg}: Words): Readonly<Record<TableShape, string>> => ({
  round: msg('Ronde tafel', {id: 'sp.t.round'}),
  oval: msg('Ovale tafel', {id: 'sp.t.oval'}),
  rectangle: msg('Rechthoek, koppen vrij', {id: 'sp.t.rectangle'}),
  'rectangle-heads': msg('Rechthoek, ook de koppen', {id: 'sp.t.heads'}),
  square: msg('Vierkante tafel', {id: 'sp.t.square'}),
  u: msg('Tafels in een U', {id: 'sp.t.u'}),
  circle: msg('Kring zonder tafel', {id: 'sp.t.circle'}),
  triangle: msg('Driehoekige tafel', {id: 'sp.t.triangle'}),
  islands: msg('Losse ronde tafels', {id: 'sp.t.islands'}),
});

/** On which side of the picture the door is. */
export const doorWords = ({msg}: Words): Readonly<Record<Door, string>> => ({
  bottom: msg('onder', {id: 'sp.d.bottom'}),
  top: msg('boven', {id: 'sp.d.top'}),
  left: msg('links', {id: 'sp.d.left'}),
  right: msg('rechts', {id: 'sp.d.right'}),
});

/** What is asked, when the page does not say. */
export const questionText = ({setting}: Pick<SeatPlan, 'setting'>, {msg}: Words): string =>
  setting === 'policy'
    ? msg('Wie zit waar aan deze tafel?', {id: 'sp.q.policy'})
    : msg('Wie zit waar in dit gesprek?', {id: 'sp.q.child'});
