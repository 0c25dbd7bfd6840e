import {
  applicableRows,
  legalRows,
  type CompareOutcome,
  type Finding,
  type LadderRecord,
  type LegalRow,
  type ReviewOutcome,
} from '@samen/model';
import {formatDate} from '../shared/intl.js';
import {str, type LocaleController} from '../shared/localize.js';
import {namer, type Naming} from './comparison-texts.js';

/** The rows that apply, each with what the outcome found about it. */
export const lawOf = (
  record: LadderRecord,
  rows: readonly LegalRow[],
  outcome: CompareOutcome | ReviewOutcome,
): readonly {row: LegalRow; finding: Finding | undefined}[] =>
  applicableRows(rows, record, record.ladder).map((row) => ({
    row,
    finding: 'findings' in outcome ? outcome.findings.find((each) => each.row?.id === row.id) : undefined,
  }));

/** What our own rows are about, in the reader's language. Rows of a host stay as the host wrote them. */
function aboutOf(row: LegalRow, {msg}: LocaleController): string {
  if (!legalRows.includes(row)) return row.about ?? '';
  switch (row.id) {
    case 'wpo-40a':
      return msg('het handelingsdeel van het ontwikkelingsperspectief (OPP)', {id: 'lc.law.wpo-40a'});
    case 'ivrk-12':
      return msg('het recht van een kind om gehoord te worden', {id: 'lc.law.ivrk-12'});
    case 'vn-handicap-4-3':
      return msg('overleg met mensen met een handicap en hun organisaties, ook met kinderen', {
        id: 'lc.law.vn-handicap-4-3',
      });
    case 'wgbo-450':
      return msg('een behandeling van een kind van 12 tot en met 15 jaar: ouders en kind beslissen allebei', {
        id: 'lc.law.wgbo-450',
      });
    case 'wgbo-447':
      return msg('een behandeling van een jongere van 16 jaar of ouder', {id: 'lc.law.wgbo-447'});
    case 'jeugdwet-4-1-2':
      return msg('het familiegroepsplan', {id: 'lc.law.jeugdwet-4-1-2'});
    default:
      return row.about ?? '';
  }
}

/** A row of law: always the article, the date of the check and the status; a question when nobody verified it. */
export function legalText(row: LegalRow, naming: Naming, i18n: LocaleController): string {
  const {msg} = i18n;
  const level = naming.record.ladder.rungs.findIndex(({id}) => id === row.rung) + 1;
  const rung = namer(naming, i18n).rung(level);
  const about = aboutOf(row, i18n);
  const what = about ? msg(str`${row.article}, over ${about}`, {id: 'lc.l.about'}) : row.article;
  const day = formatDate(i18n, row.checkedOn);
  return row.status === 'unverified'
    ? msg(
        str`${what}. Hoort hier ten minste ${rung} bij? Dit is niet nagekeken (stand ${day}). Vraag het na.`,
        {id: 'lc.l.ask'},
      )
    : msg(str`${what}. Wij lezen dit als ten minste ${rung}. Bron gezien op ${day}.`, {id: 'lc.l.seen'});
}

/** What a finding adds to its row; '' when the lowest offer reaches the rung, or nobody has seen the source. */
export const belowText = (finding: Finding | undefined, {msg}: LocaleController): string =>
  finding?.code === 'below-floor' ? msg('Het laagste aanbod ligt daaronder.', {id: 'lc.l.below'}) : '';

export const sourceText = ({article}: LegalRow, {msg}: LocaleController): string =>
  msg(str`Bron: ${article}`, {id: 'lc.l.source'});

export const readingText = ({msg}: LocaleController): string =>
  msg('Welke trede bij een artikel hoort, is onze lezing. Dit is informatie, geen advies.', {
    id: 'lc.reading',
  });
