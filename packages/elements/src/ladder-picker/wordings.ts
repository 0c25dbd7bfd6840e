import type {Ladder} from '@samen/model';
import type {LocaleController} from '../shared/localize.js';
import {presetTexts} from './preset-texts.js';
import {question} from './questions.js';
import {hasOtherWords, plainTexts, type Wording, type WordingTexts} from './texts.js';

/** The question and the words of the rungs for every wording. Comes with a later file. */
export function wordingTexts(ladder: Ladder, wording: Wording, i18n: LocaleController): WordingTexts {
  const asked = question(wording, i18n);
  if (hasOtherWords(ladder)) return {question: asked, rungs: presetTexts(i18n)[ladder.id]};
  const plain = plainTexts(i18n).rungs;
  const name = wording.audience === 'child' ? childNames(i18n) : {};
  const promise = promises(i18n, wording.setting, voiceOf(wording));
  const entries = Object.entries(plain).map(
    ([id, ours]) => [id, {name: name[id] ?? ours.name, promise: promise[id] ?? ours.promise}] as const,
  );
  return {question: asked, rungs: Object.fromEntries(entries)};
}

/** Who a promise speaks to: the parent ("u"), the child ("je"), or about parents or about the child. */
type Voice = 'you' | 'child-you' | 'parents' | 'child';

const voiceOf = ({audience, subject, moment}: Wording): Voice =>
  audience === 'child'
    ? 'child-you'
    : subject === 'child'
      ? 'child'
      : moment === 'expected'
        ? 'you'
        : 'parents';

/** The rungs as a child says them. */
const childNames = ({msg}: LocaleController): Record<string, string> => ({
  inform: msg('Ik hoor het', {id: 'lp.kid.inform'}),
  consult: msg('Ik vertel wat ik vind', {id: 'lp.kid.consult'}),
  advise: msg('Ik geef advies', {id: 'lp.kid.advise'}),
  coproduce: msg('We maken het samen', {id: 'lp.kid.coproduce'}),
  decide: msg('Ik beslis mee', {id: 'lp.kid.decide'}),
});

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
          decide: msg('U beslist mee. Uw stem telt even zwaar als onze stem.', {id: 'lp.py.decide'}),
        };
      case 'child-you':
        return {
          inform: msg('Je hoort wat er gaat veranderen. We leggen het goed uit.', {id: 'lp.pk.inform'}),
          consult: msg('We vragen kinderen en jongeren wat zij vinden.', {id: 'lp.pk.consult'}),
          advise: msg('Jullie geven advies. Je hoort wat we ermee doen.', {id: 'lp.pk.advise'}),
          coproduce: msg('Jullie bedenken het plan samen met ons.', {id: 'lp.pk.coproduce'}),
          decide: msg('Jullie beslissen mee. Jullie stem telt even zwaar als onze stem.', {
            id: 'lp.pk.decide',
          }),
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
          decide: msg('Ouders beslissen mee. Hun stem telt even zwaar als onze stem.', {id: 'lp.pp.decide'}),
        };
      case 'child':
        return {
          inform: msg('Kinderen horen wat er gaat veranderen, in woorden die zij begrijpen.', {
            id: 'lp.pc.inform',
          }),
          consult: msg('Wij vragen kinderen en jongeren wat zij vinden.', {id: 'lp.pc.consult'}),
          advise: msg('Kinderen geven advies. Zij horen wat we ermee doen.', {id: 'lp.pc.advise'}),
          coproduce: msg('Kinderen en jongeren maken het plan met ons.', {id: 'lp.pc.coproduce'}),
          decide: msg('Kinderen en jongeren beslissen mee. Hun stem telt even zwaar als onze stem.', {
            id: 'lp.pc.decide',
          }),
        };
    }
  }
  switch (voice) {
    case 'you':
      return {}; // the plain ones
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
        decide: msg('Het kind beslist mee. Het gaat door als het kind ook ja zegt.', {id: 'lp.cc.decide'}),
      };
  }
}
