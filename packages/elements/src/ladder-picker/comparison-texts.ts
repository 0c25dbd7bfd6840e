import {
  beforehandStatus,
  type CompareOutcome,
  type LadderRecord,
  type Moment,
  type Position,
  type Problem,
  type ReviewOutcome,
} from '@samen/model';
import {formatDate, formatList, formatNumber, plural} from '../shared/intl.js';
import {asText, named} from '../shared/isolates.js';
import {str, type LocaleController} from '../shared/localize.js';
import type {RungText} from './texts.js';

export const momentWord = (moment: Moment, {msg}: LocaleController): string =>
  ({
    expected: () => msg('verwacht', {id: 'lc.expected'}),
    offered: () => msg('aangeboden', {id: 'lc.offered'}),
    experienced: () => msg('gekregen', {id: 'lc.experienced'}),
  })[moment]();

/** The caption when the host gives no label. At a policy table it is about children, not about one child. */
export function caption(
  {subject, phase, setting}: LadderRecord,
  mode: 'compare' | 'review',
  {msg}: LocaleController,
): string {
  const who = subject !== 'child' ? 'parents' : setting === 'policy' ? 'children' : 'child';
  const what = mode === 'review' ? 'review' : phase;
  switch (`${who}.${what}` as const) {
    case 'parents.review':
      return msg('Welke rol kregen ouders?', {id: 'lc.cap.review'});
    case 'parents.exchange':
      return msg('Welke rol hebben ouders bij het delen van informatie?', {id: 'lc.cap.exchange'});
    case 'parents.decision':
      return msg('Welke rol hebben ouders in dit besluit?', {id: 'lc.cap'});
    case 'child.review':
      return msg('Welke rol kreeg het kind?', {id: 'lc.cap.review.child'});
    case 'child.exchange':
      return msg('Welke rol heeft het kind bij het delen van informatie?', {id: 'lc.cap.exchange.child'});
    case 'child.decision':
      return msg('Welke rol heeft het kind in dit besluit?', {id: 'lc.cap.child'});
    case 'children.review':
      return msg('Welke rol kregen kinderen?', {id: 'lc.cap.review.children'});
    case 'children.exchange':
      return msg('Welke rol hebben kinderen bij het delen van informatie?', {id: 'lc.cap.exchange.children'});
    case 'children.decision':
      return msg('Welke rol hebben kinderen in dit besluit?', {id: 'lc.cap.children'});
  }
}

/** Rungs of difference, in words up to nine where the language has them. */
function steps(n: number, i18n: LocaleController): string {
  const {msg} = i18n;
  const word =
    msg('één|twee|drie|vier|vijf|zes|zeven|acht', {id: 'lc.numbers'}).split('|')[n - 1] ??
    formatNumber(i18n, n);
  return plural(i18n, n, {
    one: () => msg('één trede', {id: 'lc.steps.one'}),
    two: () => msg('twee treden', {id: 'lc.steps.two'}),
    few: () => msg(str`${word} treden`, {id: 'lc.steps.few'}),
    many: () => msg(str`${word} treden`, {id: 'lc.steps.many'}),
    other: () => msg(str`${word} treden`, {id: 'lc.steps.other'}),
  });
}

export interface Naming {
  readonly rungs: readonly RungText[];
  readonly record: LadderRecord;
}

const lower = (text: string, lang: string): string => text.charAt(0).toLocaleLowerCase(lang) + text.slice(1);

/** What somebody is called. */
export const nameOf = ({participants}: LadderRecord, wanted: string): string =>
  participants.find(({id}) => id === wanted)?.name ?? wanted;

/** The same in a sentence. */
const nameIn = (record: LadderRecord, wanted: string, i18n: LocaleController): string =>
  asText(named(nameOf(record, wanted)), i18n);

export const namer = ({rungs, record}: Naming, i18n: LocaleController) => ({
  rung: (level: number) => lower(rungs[level - 1]?.name ?? '', i18n.lang),
  who: ({participant}: Position) => nameIn(record, participant, i18n),
});

/** The one sentence under a comparison. */
function compareSentence(outcome: CompareOutcome, naming: Naming, i18n: LocaleController): string {
  const {msg} = i18n;
  const {rung, who} = namer(naming, i18n);
  const {widest, expectations, offers} = outcome;
  if (!widest) {
    const [first] = expectations;
    if (first)
      return msg(str`${who(first)} verwacht ${rung(first.rung)}. Er is nog geen aanbod.`, {
        id: 'lc.s.no-offer',
      });
    return offers.length > 0
      ? naming.record.subject === 'child'
        ? naming.record.setting === 'policy'
          ? msg('Nog niemand heeft gezegd welke rol kinderen verwachten.', {id: 'lc.s.no-children'})
          : msg('Nog niemand heeft gezegd welke rol het kind verwacht.', {id: 'lc.s.no-child'})
        : msg('Nog niemand heeft gezegd welke rol ouders verwachten.', {id: 'lc.s.no-parent'})
      : msg('Nog niemand heeft een rol gekozen.', {id: 'lc.s.none'});
  }
  const [a, b] = [who(widest.expects), who(widest.offers)];
  const [x, y] = [rung(widest.expects.rung), rung(widest.offers.rung)];
  const n = steps(Math.abs(widest.gap), i18n);
  if (widest.gap < 0) return msg(str`${a} verwacht ${x}, ${b} biedt ${y}: ${n} verschil.`, {id: 'lc.s.less'});
  if (widest.gap > 0)
    return msg(str`${a} verwacht ${x}, ${b} biedt meer: ${y}, ${n} verschil.`, {id: 'lc.s.more'});
  return outcome.range === 0
    ? msg(str`Iedereen noemt dezelfde rol: ${x}.`, {id: 'lc.s.same'})
    : msg(str`Het laagste aanbod is wat ${a} verwacht: ${x}.`, {id: 'lc.s.met'});
}

/** The one sentence under a review. */
function reviewSentence({widest}: ReviewOutcome, naming: Naming, i18n: LocaleController): string {
  const {msg} = i18n;
  const {rung, who} = namer(naming, i18n);
  if (!widest)
    return msg('Nog niemand heeft verteld wat er is verwacht en gekregen.', {id: 'lc.s.review.none'});
  const a = who(widest.expected);
  const [x, y] = [rung(widest.expected.rung), rung(widest.experienced.rung)];
  const difference = widest.experienced.rung - widest.expected.rung;
  const n = steps(Math.abs(difference), i18n);
  if (difference === 0)
    return msg(str`${a} verwachtte en kreeg dezelfde rol: ${x}.`, {id: 'lc.s.review.same'});
  return difference < 0
    ? msg(str`${a} verwachtte ${x} en kreeg ${y}: ${n} minder.`, {id: 'lc.s.review.less'})
    : msg(str`${a} verwachtte ${x} en kreeg ${y}: ${n} meer.`, {id: 'lc.s.review.more'});
}

/** The one sentence under the table. */
export const resultSentence = (
  outcome: CompareOutcome | ReviewOutcome,
  naming: Naming,
  i18n: LocaleController,
): string =>
  'met' in outcome ? reviewSentence(outcome, naming, i18n) : compareSentence(outcome, naming, i18n);

/** The numbers with the words that explain them; '' when there is nothing to compare. */
export function numbers(outcome: CompareOutcome | ReviewOutcome, i18n: LocaleController): string[] {
  const {msg} = i18n;
  const lines: string[] = [];
  const hundred = (part: number) => formatNumber(i18n, Math.round(part * 100));
  if ('met' in outcome && outcome.met !== null)
    lines.push(
      msg(
        str`Verwachting uitgekomen: ${hundred(outcome.met)} van 100. Bij 100 kreeg iedereen de verwachte rol.`,
        {
          id: 'lc.met',
        },
      ),
    );
  if (outcome.agreement !== null)
    lines.push(
      msg(str`Overeenstemming: ${hundred(outcome.agreement)} van 100. Bij 100 noemt iedereen dezelfde rol.`, {
        id: 'lc.agreement',
      }),
    );
  return lines;
}

/** What the check beforehand says, in one or two sentences. */
export function beforehandText(record: LadderRecord, i18n: LocaleController): string {
  const {msg} = i18n;
  const {beforehand, participants} = record;
  const {discussedOn = ''} = beforehand;
  const {status, open, refused, missing} = beforehandStatus(
    beforehand,
    participants.map(({id}) => id),
  );
  const names = (ids: readonly string[]) =>
    formatList(
      i18n,
      ids.map((id) => nameIn(record, id, i18n)),
    );
  switch (status) {
    case 'agreed':
      return msg(str`Iedereen heeft vooraf ja gezegd, op ${formatDate(i18n, discussedOn)}.`, {
        id: 'lc.b.agreed',
      });
    case 'refused':
      return msg(str`Nog niet eens: ${names(refused)}. Bespreek dit eerst.`, {id: 'lc.b.refused'});
    case 'afterwards':
      return msg('Dit is achteraf besproken, na het besluit.', {id: 'lc.b.afterwards'});
    case 'same-day':
      return msg('Dit is besproken op de dag van het besluit.', {id: 'lc.b.same-day'});
    case 'open':
      if (open.length > 0) return msg(str`Nog geen ja of nee van ${names(open)}.`, {id: 'lc.b.open'});
      return missing.includes('discussedOn')
        ? msg('Vul in wanneer dit is besproken.', {id: 'lc.b.discussed'})
        : msg('Vul in wanneer het besluit wordt genomen.', {id: 'lc.b.decision'});
  }
}

/** What a reader must see of a problem; `undefined` for those that only the maker of the page can use. */
export function noticeText({code}: Problem, {msg}: LocaleController): string | undefined {
  switch (code) {
    case 'too-many':
      return msg('Hier passen niet meer dan 60 mensen.', {id: 'lp.p.many'});
    case 'version-newer':
      return msg('Dit is gemaakt met een nieuwere versie. U kunt het lezen, maar niet veranderen.', {
        id: 'lp.p.newer',
      });
    default:
      return undefined;
  }
}
