import {moments, type Ladder, type Moment, type Phase, type Rung} from '@samen/model';
import {enumerated} from '../shared/enumerated.js';
import type {LocaleController} from '../shared/localize.js';

/** What decides the wording: the table, whose role it is, who reads it and at which moment. */
export interface Wording {
  readonly setting: 'child' | 'policy';
  readonly subject: string;
  readonly audience: 'adult' | 'child';
  readonly moment: Moment;
  readonly phase: Phase;
}

/** What the attributes say about the wording; anything unknown is the default. */
export const wordingOf = (given: Readonly<Record<keyof Wording, string>>): Wording => ({
  setting: enumerated(given.setting, ['child', 'policy']),
  subject: enumerated(given.subject, ['parent', 'child']),
  audience: enumerated(given.audience, ['adult', 'child']),
  moment: enumerated(given.moment, moments),
  phase: enumerated(given.phase, ['decision', 'exchange']),
});

/** Texts of a rung, made once per render. A host's own words win over ours. */
export interface RungText {
  readonly id: string;
  readonly name: string;
  readonly promise: string;
}

/** The words that depend on the wording, by rung id; '' or absent where we have none. */
export interface WordingTexts {
  readonly question: string;
  readonly rungs: Readonly<Record<string, {readonly name: string; readonly promise?: string}>>;
}

/** The presets on which `inform` means something else than on ours. */
export const hasOtherWords = (ladder: Ladder): ladder is Ladder & {id: 'iap2' | 'hart'} =>
  ladder.id === 'iap2' || ladder.id === 'hart';

/** Whether `plainTexts` has the words: what most parents meet first. All others come with a later file. */
export const isPlain = (ladder: Ladder, {setting, subject, audience, moment, phase}: Wording): boolean =>
  [setting, subject, audience, moment, phase].join() === 'child,parent,adult,expected,decision' &&
  !hasOtherWords(ladder);

/**
 * The question and the five rungs for a parent who says what they expect in a decision around their child. A promise is
 * one sentence: what you may count on. Written for Samen; no law and no one else's words.
 */
export const plainTexts = ({msg}: LocaleController): WordingTexts => ({
  question: msg('Welke rol verwacht u in dit besluit?', {id: 'lp.q.expected'}),
  rungs: {
    inform: {
      name: msg('Informeren', {id: 'lp.inform'}),
      promise: msg('U hoort op tijd wat er speelt en wat er is besloten.', {id: 'lp.cy.inform'}),
    },
    consult: {
      name: msg('Raadplegen', {id: 'lp.consult'}),
      promise: msg('Wij vragen wat u ziet en vindt, voordat er iets wordt besloten.', {
        id: 'lp.cy.consult',
      }),
    },
    advise: {
      name: msg('Adviseren', {id: 'lp.advise'}),
      promise: msg('U geeft advies. U hoort wat we ermee doen en waarom.', {id: 'lp.cy.advise'}),
    },
    coproduce: {
      name: msg('Coproduceren', {id: 'lp.coproduce'}),
      promise: msg('We maken het plan samen, vanaf het begin.', {id: 'lp.cy.coproduce'}),
    },
    decide: {
      name: msg('Meebeslissen', {id: 'lp.decide'}),
      promise: msg('U beslist mee. Het gaat door als u ook ja zegt.', {id: 'lp.cy.decide'}),
    },
  },
});

/** Names and promises of all rungs of a ladder. A ladder of the host that uses our ids gets our words. */
export const rungTexts = (ladder: Ladder, {rungs}: WordingTexts): readonly RungText[] =>
  ladder.rungs.map(({id, label, promise}: Rung) => {
    const ours = Object.hasOwn(rungs, id) ? rungs[id] : undefined;
    return {id, name: label ?? ours?.name ?? id, promise: promise ?? ours?.promise ?? ''};
  });
