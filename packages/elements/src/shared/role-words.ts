import type {Participant, Role} from '@samen/model';
import type {LocaleController} from './localize.js';

type Words = Pick<LocaleController, 'msg'>;
type Person = Pick<Participant, 'role'>;

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

const known = ({role}: Person, i18n: Words): readonly [string, string] | undefined => {
  const texts = roleTexts(i18n);
  return role !== undefined && Object.hasOwn(texts, role) ? texts[role as Role] : undefined;
};

/** The role in words; a role of the host as the host wrote it; '' without one. */
export const roleWord = (person: Person, i18n: Words): string =>
  known(person, i18n)?.[1] ?? person.role ?? '';

/** The letter of a role Samen knows; '' for others. */
export const roleLetter = (person: Person, i18n: Words): string => known(person, i18n)?.[0] ?? '';

/** As a word begins a line. */
export const capitalized = (word: string, {lang}: Pick<LocaleController, 'lang'>): string =>
  word.charAt(0).toLocaleUpperCase(lang) + word.slice(1);

/** "Anja de Vries" becomes "A.d.V.": the first character of each word as a reader counts them. */
export const initials = (name: string): string =>
  name
    .trim()
    .split(/\s+/)
    .map((word) => `${[...word][0] ?? ''}.`)
    .join('');
