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

/** Who a promise speaks to: the parent ("u"), the child ("je"), or about parents or about the child. */
type Voice = 'you' | 'child-you' | 'parents' | 'child';

const voiceOf = ({audience, subject, moment}: Wording): Voice =>
  audience === 'child'
    ? 'child-you'
    : subject === 'child'
      ? 'child'
      : moment === 'offered'
        ? 'parents'
        : 'you';

/** Names of the five rungs; `adult` are the words of the field, `child` say the same from the child's side. */
function names({msg}: LocaleController, audience: 'adult' | 'child'): Record<string, string> {
  return audience === 'child'
    ? {
        inform: msg('Ik hoor het', {id: 'lp.kid.inform'}),
        consult: msg('Ik vertel wat ik vind', {id: 'lp.kid.consult'}),
        advise: msg('Ik geef advies', {id: 'lp.kid.advise'}),
        coproduce: msg('We maken het samen', {id: 'lp.kid.coproduce'}),
        decide: msg('Ik beslis mee', {id: 'lp.kid.decide'}),
      }
    : {
        inform: msg('Informeren', {id: 'lp.inform'}),
        consult: msg('Raadplegen', {id: 'lp.consult'}),
        advise: msg('Adviseren', {id: 'lp.advise'}),
        coproduce: msg('Coproduceren', {id: 'lp.coproduce'}),
        decide: msg('Meebeslissen', {id: 'lp.decide'}),
      };
}

/** One sentence per rung: what you may count on. Written for Samen; no law and no one else's words. */
function promises(
  {msg}: LocaleController,
  setting: 'child' | 'policy',
  voice: Voice,
): Record<string, string> {
  if (setting === 'policy') {
    switch (voice) {
      case 'you':
        return {
          inform: msg('U krijgt de plannen en besluiten op tijd, in gewone taal.', {id: 'lp.py.inform'}),
          consult: msg('Wij vragen naar uw ervaringen voordat er beleid komt.', {id: 'lp.py.consult'}),
          advise: msg('U geeft advies. U hoort wat we ermee doen en waarom.', {id: 'lp.py.advise'}),
          coproduce: msg('U schrijft het beleid met ons, vanaf het begin.', {id: 'lp.py.coproduce'}),
          decide: msg('U beslist mee. Uw stem telt even zwaar als de onze.', {id: 'lp.py.decide'}),
        };
      case 'child-you':
        return {
          inform: msg('Je hoort wat er gaat veranderen. We leggen het goed uit.', {id: 'lp.pk.inform'}),
          consult: msg('We vragen kinderen en jongeren wat zij vinden.', {id: 'lp.pk.consult'}),
          advise: msg('Jullie geven advies. Je hoort wat we ermee doen.', {id: 'lp.pk.advise'}),
          coproduce: msg('Jullie bedenken het plan samen met ons.', {id: 'lp.pk.coproduce'}),
          decide: msg('Jullie stem telt mee bij het besluit.', {id: 'lp.pk.decide'}),
        };
      case 'parents':
        return {
          inform: msg('Ouders krijgen de plannen en besluiten op tijd, in gewone taal.', {
            id: 'lp.pp.inform',
          }),
          consult: msg('Wij vragen ouders naar hun ervaringen voordat er beleid komt.', {
            id: 'lp.pp.consult',
          }),
          advise: msg('Ouders geven advies. Zij horen wat we ermee doen en waarom.', {id: 'lp.pp.advise'}),
          coproduce: msg('Ouders schrijven het beleid met ons, vanaf het begin.', {id: 'lp.pp.coproduce'}),
          decide: msg('Ouders beslissen mee. Hun stem telt even zwaar als de onze.', {id: 'lp.pp.decide'}),
        };
      case 'child':
        return {
          inform: msg('Kinderen horen wat er gaat veranderen, in hun eigen taal.', {id: 'lp.pc.inform'}),
          consult: msg('Wij vragen kinderen en jongeren wat zij vinden.', {id: 'lp.pc.consult'}),
          advise: msg('Kinderen geven advies. Zij horen wat we ermee doen.', {id: 'lp.pc.advise'}),
          coproduce: msg('Kinderen en jongeren maken het plan met ons.', {id: 'lp.pc.coproduce'}),
          decide: msg('Kinderen en jongeren beslissen mee.', {id: 'lp.pc.decide'}),
        };
    }
  }
  switch (voice) {
    case 'you':
      return {
        inform: msg('U hoort op tijd wat er speelt en wat er is besloten.', {id: 'lp.cy.inform'}),
        consult: msg('Wij vragen wat u ziet en vindt, voordat er iets wordt besloten.', {
          id: 'lp.cy.consult',
        }),
        advise: msg('U geeft advies. U hoort wat we ermee doen en waarom.', {id: 'lp.cy.advise'}),
        coproduce: msg('We maken het plan samen, vanaf het begin.', {id: 'lp.cy.coproduce'}),
        decide: msg('U beslist mee. Het gaat door als u ook ja zegt.', {id: 'lp.cy.decide'}),
      };
    case 'child-you':
      return {
        inform: msg('Je hoort wat er gaat gebeuren. We leggen het goed uit.', {id: 'lp.ck.inform'}),
        consult: msg('We vragen wat jij vindt, voordat we iets besluiten.', {id: 'lp.ck.consult'}),
        advise: msg('Jij geeft advies. Je hoort wat we ermee doen.', {id: 'lp.ck.advise'}),
        coproduce: msg('Jij en wij maken het plan samen.', {id: 'lp.ck.coproduce'}),
        decide: msg('Jij beslist mee. We doen het als jij ook ja zegt.', {id: 'lp.ck.decide'}),
      };
    case 'parents':
      return {
        inform: msg('Ouders horen op tijd wat er speelt en wat er is besloten.', {id: 'lp.cp.inform'}),
        consult: msg('Wij vragen wat ouders zien en vinden, voordat er iets wordt besloten.', {
          id: 'lp.cp.consult',
        }),
        advise: msg('Ouders geven advies. Zij horen wat we ermee doen en waarom.', {id: 'lp.cp.advise'}),
        coproduce: msg('We maken het plan samen met ouders, vanaf het begin.', {id: 'lp.cp.coproduce'}),
        decide: msg('Ouders beslissen mee. Het gaat door als zij ook ja zeggen.', {id: 'lp.cp.decide'}),
      };
    case 'child':
      return {
        inform: msg('Het kind hoort op tijd wat er gaat gebeuren.', {id: 'lp.cc.inform'}),
        consult: msg('Wij vragen wat het kind vindt, voordat er iets wordt besloten.', {id: 'lp.cc.consult'}),
        advise: msg('Het kind geeft advies en hoort wat we ermee doen.', {id: 'lp.cc.advise'}),
        coproduce: msg('We maken het plan samen met het kind.', {id: 'lp.cc.coproduce'}),
        decide: msg('Het kind beslist mee.', {id: 'lp.cc.decide'}),
      };
  }
}

/** Texts of a rung, made once per render. A host's own words win over ours. */
export interface RungText {
  readonly id: string;
  readonly name: string;
  readonly promise: string;
}

/** Names and promises of all rungs of a ladder; `extra` are texts of presets that were loaded later. */
export function rungTexts(
  ladder: Ladder,
  wording: Wording,
  i18n: LocaleController,
  extra: Readonly<Record<string, {name: string; promise: string}>> = {},
): readonly RungText[] {
  // A ladder of the host that uses our ids gets our words; the other presets mean something else by `inform`.
  const ours = ladder.id !== 'iap2' && ladder.id !== 'hart';
  const name = ours ? names(i18n, wording.audience) : {};
  const promise = ours ? promises(i18n, wording.setting, voiceOf(wording)) : {};
  return ladder.rungs.map(({id, label, promise: own}: Rung) => ({
    id,
    name: label ?? name[id] ?? extra[id]?.name ?? id,
    promise: own ?? promise[id] ?? extra[id]?.promise ?? '',
  }));
}

/** The question when the host gives no `label`. */
export function question(wording: Wording, {msg}: LocaleController): string {
  const {audience, subject, moment, phase} = wording;
  if (audience === 'child')
    return moment === 'experienced'
      ? msg('Hoe mocht jij meedoen?', {id: 'lp.q.kid.experienced'})
      : msg('Hoe wil jij meedoen?', {id: 'lp.q.kid'});
  const child = subject === 'child';
  const exchange = phase === 'exchange';
  switch (moment) {
    case 'expected':
      if (child)
        return exchange
          ? msg('Welke rol verwacht het kind bij het delen van informatie?', {
              id: 'lp.q.child.expected.exchange',
            })
          : msg('Welke rol verwacht het kind in dit besluit?', {id: 'lp.q.child.expected'});
      return exchange
        ? msg('Welke rol verwacht u bij het delen van informatie?', {id: 'lp.q.expected.exchange'})
        : msg('Welke rol verwacht u in dit besluit?', {id: 'lp.q.expected'});
    case 'offered':
      if (child)
        return exchange
          ? msg('Welke rol biedt u het kind bij het delen van informatie?', {
              id: 'lp.q.child.offered.exchange',
            })
          : msg('Welke rol biedt u het kind in dit besluit?', {id: 'lp.q.child.offered'});
      return exchange
        ? msg('Welke rol biedt u ouders bij het delen van informatie?', {id: 'lp.q.offered.exchange'})
        : msg('Welke rol biedt u ouders in dit besluit?', {id: 'lp.q.offered'});
    case 'experienced':
      if (child)
        return exchange
          ? msg('Welke rol kreeg het kind bij het delen van informatie?', {
              id: 'lp.q.child.experienced.exchange',
            })
          : msg('Welke rol kreeg het kind in dit besluit?', {id: 'lp.q.child.experienced'});
      return exchange
        ? msg('Welke rol kregen ouders bij het delen van informatie?', {id: 'lp.q.experienced.exchange'})
        : msg('Welke rol kregen ouders in dit besluit?', {id: 'lp.q.experienced'});
  }
}
