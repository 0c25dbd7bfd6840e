import {describe, expect, it} from 'vitest';
import {applicableRows, floorFindings, parseLegalRows, type LegalRow} from './legal.js';
import {legalRows} from './legal-rows.js';
import {hartLadder, iap2Ladder} from './presets.js';
import {participationLadder as ladder} from './rungs.js';

const row: LegalRow = {
  id: 'own',
  setting: 'child',
  subjects: ['parent'],
  decisionKind: 'any',
  rung: 'advise',
  article: 'Eigen regel 1',
  status: 'source-seen',
  checkedOn: '2026-11-23',
};
const codes = (input: unknown) => parseLegalRows(input).problems.map(({code, path}) => `${code} ${path}`);

describe('legalRows', () => {
  it('are the six rows of the design', () => {
    const lines = legalRows.map((each) =>
      [each.setting, each.subjects.join('+'), each.decisionKind, each.rung, each.article, each.status].join(
        ' | ',
      ),
    );
    expect(lines).toEqual([
      'child | parent | support-plan | decide | WPO artikel 40a | source-seen',
      'child | child | any | consult | IVRK artikel 12 | source-seen',
      'policy | parent+child | any | consult | VN-verdrag Handicap artikel 4 lid 3 | source-seen',
      'child | parent+child | treatment-12-15 | decide | WGBO, BW artikel 7:450 | source-seen',
      'child | child | treatment-16 | decide | WGBO, BW artikel 7:447 | source-seen',
      'child | parent | youth-plan | coproduce | Jeugdwet artikel 4.1.2 | unverified',
    ]);
    expect(legalRows.every((each) => each.checkedOn === '2026-11-23')).toBe(true);
  });

  it('pass their own parser', () => {
    expect(parseLegalRows(legalRows)).toEqual({value: legalRows, problems: []});
  });
});

describe('parseLegalRows', () => {
  it.each([[undefined], [null], ['']])('takes %j as the rows of Samen', (input) => {
    expect(parseLegalRows(input)).toEqual({value: legalRows, problems: []});
  });

  it('takes an empty list as no rows', () => {
    expect(parseLegalRows([])).toEqual({value: [], problems: []});
  });

  it('takes a row with and without the optional fields', () => {
    const full = {...row, id: 'full', about: 'het plan', url: 'https://example.org/wet'};
    expect(parseLegalRows([row, full])).toEqual({value: [row, full], problems: []});
  });

  it.each<[string, unknown]>([
    ['id', ''],
    ['setting', 'home'],
    ['subjects', []],
    ['subjects', 'parent'],
    ['subjects', ['parent', {}]],
    ['decisionKind', undefined],
    ['rung', 'Advise!'],
    ['article', ' '],
    ['about', {}],
    ['status', 'verified'],
    ['checkedOn', '2026-02-30'],
    ['checkedOn', undefined],
    ['url', 'javascript:alert(1)'],
    ['url', '/wet'],
    ['url', 'https://a b'],
  ])('leaves out a row whose %s is %j', (field, value) => {
    const input = [
      {...row, [field]: value},
      {...row, id: 'good'},
    ];
    expect(parseLegalRows(input).value.map(({id}) => id)).toEqual(['good']);
    expect(codes(input)).toEqual([`legal-row-invalid [0].${field}`]);
  });

  it('keeps the first row with an id', () => {
    expect(codes([row, row])).toEqual(['duplicate [1]']);
  });

  it('falls back to the rows of Samen when there is no list', () => {
    expect(parseLegalRows({})).toMatchObject({
      value: legalRows,
      problems: [{code: 'legal-row-invalid', path: ''}],
    });
    expect(codes(['x'])).toEqual(['legal-row-invalid [0]']);
    expect(parseLegalRows(new Array(4e9))).toMatchObject({value: legalRows, problems: [{code: 'too-many'}]});
  });
});

describe('applicableRows', () => {
  const idsFor = (setting: 'child' | 'policy', subject: string, decisionKind?: string) =>
    applicableRows(legalRows, {setting, subject, decisionKind}, ladder).map(({id}) => id);

  it.each<['child' | 'policy', string, string | undefined, string[]]>([
    ['child', 'parent', 'support-plan', ['wpo-40a']],
    ['child', 'parent', undefined, []],
    ['child', 'child', undefined, ['ivrk-12']],
    ['child', 'child', 'support-plan', ['ivrk-12']],
    ['child', 'parent', 'treatment-12-15', ['wgbo-450']],
    ['child', 'child', 'treatment-12-15', ['ivrk-12', 'wgbo-450']],
    ['child', 'child', 'treatment-16', ['ivrk-12', 'wgbo-447']],
    ['child', 'parent', 'treatment-16', []],
    ['child', 'parent', 'youth-plan', ['jeugdwet-4-1-2']],
    ['policy', 'parent', 'support-plan', ['vn-handicap-4-3']],
    ['policy', 'child', undefined, ['vn-handicap-4-3']],
    ['child', 'teacher', 'support-plan', []],
    ['child', 'parent', 'any', []],
  ])('in setting %s for %s and kind %s', (setting, subject, kind, expected) => {
    expect(idsFor(setting, subject, kind)).toEqual(expected);
  });

  it('leaves out rows whose rung the ladder does not have', () => {
    const context = {setting: 'child', subject: 'child', decisionKind: 'treatment-16'} as const;
    expect(applicableRows(legalRows, context, iap2Ladder).map(({id}) => id)).toEqual(['ivrk-12']);
    expect(applicableRows(legalRows, context, hartLadder)).toEqual([]);
  });
});

describe('floorFindings', () => {
  it.each([
    [[3], false],
    [[5, 4], false],
    [[2], true],
    [[5, 2], true],
    [[], false],
  ])('with offers %j, below advise is %s', (offers, below) => {
    expect(floorFindings([row], offers, ladder)).toEqual([{row, floor: 3, below}]);
  });

  it('leaves out a row whose rung the ladder does not have', () => {
    expect(floorFindings([row], [1], iap2Ladder)).toEqual([]);
  });
});
