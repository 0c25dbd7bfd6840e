import type {LegalRow} from './legal.js';

/**
 * The day on which these rows were taken over from the design document of Samen, whose authors saw the sources
 * marked `source-seen`. It is not a day on which a lawyer looked. Maintainers check every row against its source
 * before each release and then change this date.
 */
const checkedOn = '2026-11-23';

/**
 * What the law says about who takes part in a decision, as information and never as advice. That an article means
 * a certain rung is our own reading, not the words of the law. A host can replace all rows.
 */
export const legalRows: readonly LegalRow[] = Object.freeze(
  (
    [
      {
        id: 'wpo-40a',
        setting: 'child',
        subjects: ['parent'],
        decisionKind: 'support-plan',
        rung: 'decide',
        article: 'WPO artikel 40a',
        about: 'het handelingsdeel van het ontwikkelingsperspectief (OPP)',
        status: 'source-seen',
        checkedOn,
        url: 'https://wetten.overheid.nl/BWBR0003420',
      },
      {
        id: 'ivrk-12',
        setting: 'child',
        subjects: ['child'],
        decisionKind: 'any',
        rung: 'consult',
        article: 'IVRK artikel 12',
        about: 'het recht van een kind om gehoord te worden',
        status: 'source-seen',
        checkedOn,
      },
      {
        id: 'vn-handicap-4-3',
        setting: 'policy',
        subjects: ['parent', 'child'],
        decisionKind: 'any',
        rung: 'consult',
        article: 'VN-verdrag Handicap artikel 4 lid 3',
        about: 'overleg met mensen met een handicap en hun organisaties, ook met kinderen',
        status: 'source-seen',
        checkedOn,
      },
      {
        id: 'wgbo-450',
        setting: 'child',
        subjects: ['parent', 'child'],
        decisionKind: 'treatment-12-15',
        rung: 'decide',
        article: 'WGBO, BW artikel 7:450',
        about: 'een behandeling van een kind van 12 tot en met 15 jaar: ouders en kind beslissen allebei',
        status: 'source-seen',
        checkedOn,
      },
      {
        id: 'wgbo-447',
        setting: 'child',
        subjects: ['child'],
        decisionKind: 'treatment-16',
        rung: 'decide',
        article: 'WGBO, BW artikel 7:447',
        about: 'een behandeling van een jongere van 16 jaar of ouder',
        status: 'source-seen',
        checkedOn,
      },
      {
        id: 'jeugdwet-4-1-2',
        setting: 'child',
        subjects: ['parent'],
        decisionKind: 'youth-plan',
        rung: 'coproduce',
        article: 'Jeugdwet artikel 4.1.2',
        about: 'het familiegroepsplan',
        status: 'unverified',
        checkedOn,
      },
    ] satisfies LegalRow[]
  ).map((row) => Object.freeze({...row, subjects: Object.freeze(row.subjects)})),
);
