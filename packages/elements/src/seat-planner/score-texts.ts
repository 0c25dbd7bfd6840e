import {
  seatedOf,
  termIds,
  type Equality,
  type SeatPlan,
  type Setting,
  type Suggestion,
  type TermId,
  type Weights,
} from '@samen/model';
import {formatNumber, plural} from '../shared/intl.js';
import {str, type LocaleController} from '../shared/localize.js';
import {sideWords} from './side-words.js';

/** A term of the score in words. */
export interface TermText {
  readonly name: string;
  /** What holds at 100. */
  readonly meaning: string;
  readonly formula: string;
}

/** The lowest and the highest score with the same people, table and locked places, as whole numbers. */
export interface Reach {
  readonly least: number;
  readonly today: number;
  readonly most: number;
}

/** A search that is not a proof can have missed today's arrangement: that one can be reached as well. */
export const reachOf = ({score}: Equality, {best, worst}: Suggestion): Reach => ({
  least: Math.round(Math.min(worst, score)),
  today: Math.round(score),
  most: Math.round(Math.max(best, score)),
});

/** The score beside what can be reached, never alone; '' when there is nothing to compare. */
export function scoreLine(
  equality: Equality | null,
  range: Suggestion | undefined,
  i18n: LocaleController,
): string {
  if (!equality) return '';
  const {msg} = i18n;
  const whole = (n: number) => formatNumber(i18n, n);
  if (!range) {
    const now = whole(Math.round(equality.score));
    return msg(
      str`Gelijke plekken: nu ${now} van 100. Wat er kan met deze mensen aan deze tafel, is nog niet berekend.`,
      {id: 'sp.o.score.alone'},
    );
  }
  const reach = reachOf(equality, range);
  const [least, now, most] = [whole(reach.least), whole(reach.today), whole(reach.most)];
  if (range.proof === 'heuristic')
    return msg(
      str`Gelijke plekken: nu ${now} van 100. Met deze mensen aan deze tafel vonden we ${least} als het minste en ${most} als het meeste.`,
      {id: 'sp.o.score.found'},
    );
  return reach.least === reach.most
    ? msg(str`Gelijke plekken: nu ${now} van 100. Andere plekken aan deze tafel veranderen dat niet.`, {
        id: 'sp.o.score.fixed',
      })
    : msg(
        str`Gelijke plekken: nu ${now} van 100. Met deze mensen aan deze tafel is het minste ${least} en het meeste ${most}.`,
        {
          id: 'sp.o.score',
        },
      );
}

/** What 100 means, in one sentence. */
export const hundredText = (setting: Setting, {msg}: LocaleController): string =>
  setting === 'policy'
    ? msg('Bij 100 zitten ouders en ervaringsdeskundigen net zo goed als de professionals.', {
        id: 'sp.o.hundred.policy',
      })
    : msg('Bij 100 zit het gezin net zo goed als de professionals.', {id: 'sp.o.hundred'});

/** From so many points below what can be reached, and a term below half of what it can be, there is something to say. */
const muchLess = 10;
const half = 0.5;

/**
 * What stands out in the score itself, as something that can be chosen otherwise; '' when nothing does. Findings do not look
 * at it: without this sentence two camps would stand above "nothing stands out".
 */
export function campsText(
  equality: Equality | null,
  range: Suggestion | undefined,
  weights: Weights,
  setting: Setting,
  {msg}: LocaleController,
): string {
  if (!equality || !range || range.best - equality.score < muchLess) return '';
  const {O, B} = equality.terms;
  const isPolicy = setting === 'policy';
  if (O < half && weights.O > 0)
    return isPolicy
      ? msg(
          'Ouders en ervaringsdeskundigen zitten nu vooral bij elkaar, en de professionals ook. Dat kan anders, als u dat wilt.',
          {id: 'sp.o.camps.policy'},
        )
      : msg('Gezin en professionals zitten nu vooral in twee groepen. Dat kan anders, als u dat wilt.', {
          id: 'sp.o.camps',
        });
  return B < half && weights.B > 0
    ? msg('Er zitten nu veel professionals op een rij. Dat kan anders, als u dat wilt.', {id: 'sp.o.row'})
    : '';
}

/** Why there is no score; nobody is to blame for it. */
export function missingText(plan: SeatPlan, {msg}: LocaleController): string {
  const sides = new Set(seatedOf(plan).map(({side}) => side));
  if (!sides.has('family') && !sides.has('professional'))
    return msg('Geef eerst mensen een plek. Dan ziet u hier hoe gelijk de plekken zijn.', {
      id: 'sp.o.missing.both',
    });
  if (sides.has('family'))
    return msg('Er zit nog geen professional. Er is dus nog niets om te vergelijken.', {
      id: 'sp.o.missing.professional',
    });
  return plan.setting === 'policy'
    ? msg('Er zit nog geen ouder of ervaringsdeskundige. Er is dus nog niets om te vergelijken.', {
        id: 'sp.o.missing.family.policy',
      })
    : msg('Er zit nog niemand van het gezin. Er is dus nog niets om te vergelijken.', {
        id: 'sp.o.missing.family',
      });
}

/** How sure we are of the best: proof, or the best of so many attempts. */
export function proofLine({proof, tried}: Suggestion, i18n: LocaleController): string {
  const {msg} = i18n;
  const n = formatNumber(i18n, tried);
  return proof === 'exact'
    ? plural(i18n, tried, {
        one: () => msg('Er is maar één indeling die verschil maakt. Die is bekeken.', {id: 'sp.o.exact.one'}),
        two: () => msg(str`Alle ${n} indelingen bekeken die verschil maken.`, {id: 'sp.o.exact.two'}),
        few: () => msg(str`Alle ${n} indelingen bekeken die verschil maken.`, {id: 'sp.o.exact.few'}),
        many: () => msg(str`Alle ${n} indelingen bekeken die verschil maken.`, {id: 'sp.o.exact.many'}),
        other: () => msg(str`Alle ${n} indelingen bekeken die verschil maken.`, {id: 'sp.o.exact.other'}),
      })
    : plural(i18n, tried, {
        one: () => msg('Beste van één poging, niet bewezen.', {id: 'sp.o.heuristic.one'}),
        two: () => msg(str`Beste van ${n} pogingen, niet bewezen.`, {id: 'sp.o.heuristic.two'}),
        few: () => msg(str`Beste van ${n} pogingen, niet bewezen.`, {id: 'sp.o.heuristic.few'}),
        many: () => msg(str`Beste van ${n} pogingen, niet bewezen.`, {id: 'sp.o.heuristic.many'}),
        other: () => msg(str`Beste van ${n} pogingen, niet bewezen.`, {id: 'sp.o.heuristic.other'}),
      });
}

const familyWord = (setting: Setting, i18n: LocaleController): string =>
  setting === 'policy' ? sideWords(setting, i18n).family : i18n.msg('het gezin', {id: 'sp.o.family'});

/** Name, meaning and formula of a term. At a policy table there are representatives where a family would be. */
export function termText(term: TermId, setting: Setting, i18n: LocaleController): TermText {
  const {msg} = i18n;
  const family = familyWord(setting, i18n);
  const isPolicy = setting === 'policy';
  switch (term) {
    case 'O':
      return {
        name: msg('Door elkaar', {id: 'sp.o.t.O'}),
        meaning: isPolicy
          ? msg('Ouders en professionals zitten door elkaar, niet als twee groepen tegenover elkaar.', {
              id: 'sp.o.m.O.policy',
            })
          : msg('Gezin en professionals zitten door elkaar, niet als twee groepen tegenover elkaar.', {
              id: 'sp.o.m.O',
            }),
        formula: msg(
          'De afstand tussen het midden van de ene en het midden van de andere groep. Zo ver uit elkaar als kan is 0, op dezelfde plek is 100.',
          {id: 'sp.o.f.O'},
        ),
      };
    case 'B':
      return {
        name: msg('Geen blok', {id: 'sp.o.t.B'}),
        meaning: msg('Er zit geen lange rij professionals naast elkaar.', {id: 'sp.o.m.B'}),
        formula: msg('De kortste rij die kan, gedeeld door de langste rij die er nu is.', {id: 'sp.o.f.B'}),
      };
    case 'S':
      return {
        name: msg('Niemand alleen', {id: 'sp.o.t.S'}),
        meaning: isPolicy
          ? msg('Ouders, jongeren en ervaringsdeskundigen zitten naast iemand van hun kant.', {
              id: 'sp.o.m.S.policy',
            })
          : msg('Wie bij het gezin hoort, zit naast iemand van het gezin.', {id: 'sp.o.m.S'}),
        formula: msg(
          'Het deel voor wie dat zo is. Is er maar één, dan is het 50, en 100 naast een tolk of een ander zonder kant.',
          {id: 'sp.o.f.S'},
        ),
      };
    case 'V':
      return {
        name: msg('Even goed zicht', {id: 'sp.o.t.V'}),
        meaning: isPolicy
          ? msg('Ouders en ervaringsdeskundigen zien de anderen net zo goed als de professionals.', {
              id: 'sp.o.m.V.policy',
            })
          : msg('Het gezin ziet de anderen net zo goed als de professionals.', {id: 'sp.o.m.V'}),
        formula: msg(
          str`Het zicht van ${family}, gedeeld door het zicht van de professionals, met 100 als hoogste. Tot 60 graden opzij telt helemaal, vanaf 110 graden niet.`,
          {id: 'sp.o.f.V'},
        ),
      };
    case 'C':
      return {
        name: msg('Even dicht bij de voorzitter', {id: 'sp.o.t.C'}),
        meaning: isPolicy
          ? msg('De professionals zitten niet dichter bij de voorzitter dan de anderen.', {
              id: 'sp.o.m.C.policy',
            })
          : msg('De professionals zitten niet dichter bij de voorzitter dan het gezin.', {id: 'sp.o.m.C'}),
        formula: msg(
          str`De afstand van de professionals tot de voorzitter, gedeeld door de afstand van ${family}, met 100 als hoogste. Zonder voorzitter is het 0.`,
          {id: 'sp.o.f.C'},
        ),
      };
    case 'K':
      return {
        name: msg('Midden in de groep', {id: 'sp.o.t.K'}),
        meaning: isPolicy
          ? msg('Ouders en ervaringsdeskundigen zitten net zo dicht bij iedereen als de professionals.', {
              id: 'sp.o.m.K.policy',
            })
          : msg('Het gezin zit net zo dicht bij iedereen als de professionals.', {id: 'sp.o.m.K'}),
        formula: msg(
          str`De nabijheid van ${family}, gedeeld door de nabijheid van de professionals, met 100 als hoogste. Nabijheid is 1 gedeeld door de gemiddelde afstand tot alle anderen.`,
          {id: 'sp.o.f.K'},
        ),
      };
  }
}

/** 0 to 1 as a whole number to 100. */
export const hundredths = (part: number, i18n: LocaleController): string =>
  formatNumber(i18n, Math.round(part * 100));

export const percent = (part: number, i18n: LocaleController): string =>
  formatNumber(i18n, part, {style: 'percent', maximumFractionDigits: 1});

/** The sum with today's numbers, to check by hand. */
export const sumText = ({score, terms}: Equality, weights: Weights, i18n: LocaleController): string => {
  const parts = termIds.map((term) => `${percent(weights[term], i18n)} × ${hundredths(terms[term], i18n)}`);
  return `${parts.join(' + ')} ≈ ${formatNumber(i18n, Math.round(score))}`;
};
