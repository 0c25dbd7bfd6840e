import type {LocaleController} from '../shared/localize.js';

type Texts = Readonly<Record<string, {readonly name: string; readonly promise: string}>>;

/**
 * Words for the other presets. The ideas behind the rungs are IAP2's spectrum and Hart's ladder (1992); the sentences
 * are ours. Hart's lowest three are no participation: the sentence says what happens, without blame.
 */
export function presetTexts({msg}: LocaleController): Readonly<Record<'iap2' | 'hart', Texts>> {
  return {
    iap2: {
      inform: {
        name: msg('Informeren', {id: 'lp.i.inform'}),
        promise: msg('Wij vertellen wat er speelt en houden u op de hoogte.', {id: 'lp.i.inform.p'}),
      },
      consult: {
        name: msg('Raadplegen', {id: 'lp.i.consult'}),
        promise: msg('Wij vragen wat u vindt en vertellen wat we ermee doen.', {id: 'lp.i.consult.p'}),
      },
      involve: {
        name: msg('Betrekken', {id: 'lp.i.involve'}),
        promise: msg('Wij werken met u samen tot u uw zorgen terugziet in de plannen.', {
          id: 'lp.i.involve.p',
        }),
      },
      collaborate: {
        name: msg('Samenwerken', {id: 'lp.i.collaborate'}),
        promise: msg('Wij zoeken samen met u naar oplossingen, bij elke stap.', {id: 'lp.i.collaborate.p'}),
      },
      empower: {
        name: msg('Zelf laten beslissen', {id: 'lp.i.empower'}),
        promise: msg('Wij voeren uit wat u beslist.', {id: 'lp.i.empower.p'}),
      },
    },
    hart: {
      manipulation: {
        name: msg('Gestuurd', {id: 'lp.h.1'}),
        promise: msg('Kinderen doen mee, maar weten niet waarvoor. Dit is nog geen participatie.', {
          id: 'lp.h.1.p',
        }),
      },
      decoration: {
        name: msg('Voor de sier', {id: 'lp.h.2'}),
        promise: msg('Kinderen zijn erbij voor het beeld. Dit is nog geen participatie.', {id: 'lp.h.2.p'}),
      },
      tokenism: {
        name: msg('Voor de vorm', {id: 'lp.h.3'}),
        promise: msg('Kinderen mogen iets zeggen, maar het verandert niets. Dit is nog geen participatie.', {
          id: 'lp.h.3.p',
        }),
      },
      'assigned-informed': {
        name: msg('Gevraagd, met uitleg', {id: 'lp.h.4'}),
        promise: msg('Volwassenen bedenken het. Kinderen weten waarom zij meedoen.', {id: 'lp.h.4.p'}),
      },
      'consulted-informed': {
        name: msg('Om advies gevraagd', {id: 'lp.h.5'}),
        promise: msg('Kinderen geven hun mening en horen wat ermee gebeurt.', {id: 'lp.h.5.p'}),
      },
      'adult-initiated-shared': {
        name: msg('Samen beslissen, volwassenen beginnen', {id: 'lp.h.6'}),
        promise: msg('Volwassenen beginnen. Kinderen beslissen mee.', {id: 'lp.h.6.p'}),
      },
      'child-initiated-directed': {
        name: msg('Kinderen leiden het zelf', {id: 'lp.h.7'}),
        promise: msg('Kinderen bedenken het en voeren het zelf uit.', {id: 'lp.h.7.p'}),
      },
      'child-initiated-shared': {
        name: msg('Kinderen beginnen, samen beslissen', {id: 'lp.h.8'}),
        promise: msg('Kinderen bedenken het en beslissen samen met volwassenen.', {id: 'lp.h.8.p'}),
      },
    },
  };
}
