/** Rows of law: information with an article, a day and a status; a question when nobody saw the source; never advice. */
import {eventsDuring, expect, settled} from '../shared/testing.js';
import type {SamenAgreementEvent} from './events.js';
import {all, compare, inside, part, radio, review, shown, texts} from './testing.js';

const lines = (element: HTMLElement & {renderRoot: ParentNode}): string[] =>
  texts(element as never, '[part=law] li');

const positions = (offer: number) => [
  {participant: 'Moeder', moment: 'expected', rung: 5},
  {participant: 'Juf', moment: 'offered', rung: offer},
  {participant: 'Coach', moment: 'offered', rung: 5},
];
const below = 'Het laagste aanbod ligt daaronder.';

/** The list of the design: subject, kind of decision, setting, article, least rung, whether the source was seen. */
const known = [
  ['parent', 'support-plan', 'child', 'WPO artikel 40a', 'meebeslissen', true],
  ['child', 'support-plan', 'child', 'IVRK artikel 12', 'raadplegen', true],
  ['child', '', 'child', 'IVRK artikel 12', 'raadplegen', true],
  ['parent', '', 'policy', 'VN-verdrag Handicap artikel 4 lid 3', 'raadplegen', true],
  ['child', '', 'policy', 'VN-verdrag Handicap artikel 4 lid 3', 'raadplegen', true],
  ['parent', 'treatment-12-15', 'child', 'BW artikel 7:450', 'meebeslissen', true],
  ['child', 'treatment-12-15', 'child', 'BW artikel 7:450', 'meebeslissen', true],
  ['child', 'treatment-16', 'child', 'BW artikel 7:447', 'meebeslissen', true],
  ['parent', 'youth-plan', 'child', 'Jeugdwet artikel 4.1.2', 'coproduceren', false],
] as const;

describe('law: our rows', () => {
  for (const [subject, kind, setting, article, rung, isSeen] of known)
    it(`${article} for a ${subject}, ${kind || 'any decision'}, ${setting}`, async () => {
      const element = await compare({participants: ['A']}, {subject, setting, 'decision-kind': kind});
      const [line, ...others] = lines(element).filter((each) => each.includes(article));
      expect(others).to.have.length(0);
      expect(line).to.contain(rung);
      expect(line).to.match(/\b[a-z]+dag \d{1,2} [a-z]+ 20\d\d/); // the day of the check
      if (isSeen) expect(line).to.contain('Wij lezen dit als ten minste').and.to.contain('Bron gezien op');
      else expect(line).to.contain('?').and.to.contain('niet nagekeken');
      expect(part(element, 'law')).to.contain('is onze lezing').and.to.contain('geen advies');
    });

  it('there is none where none fits', async () => {
    for (const [subject, kind, setting] of [
      ['parent', '', 'child'],
      ['parent', 'treatment-16', 'child'],
      ['parent', 'onbekend', 'child'],
    ] as const) {
      const element = await compare({positions: positions(1)}, {subject, setting, 'decision-kind': kind});
      expect(all(element, '[part=law]').length).to.equal(0);
    }
  });

  it('are about the time before the decision', async () => {
    const element = await review({positions: positions(1)}, {'decision-kind': 'support-plan'});
    expect(all(element, '[part=law]').length).to.equal(0);
  });
});

describe('law: below the floor', () => {
  it('is said under the article, from the first rung below it on, and follows', async () => {
    const element = await compare({}, {'decision-kind': 'support-plan'});
    for (const [offer, isBelow] of [
      [1, true],
      [4, true],
      [5, false],
    ] as const) {
      element.positions = positions(offer);
      await settled(element);
      expect(lines(element)[0]!.includes(below), `offer ${offer}`).to.equal(isBelow);
    }
  });

  it('no offer is not below it', async () => {
    const element = await compare({participants: ['Juf']}, {'decision-kind': 'support-plan'});
    expect(shown(element)).not.to.contain(below);
  });

  it('an unverified row only asks', async () => {
    const element = await compare({positions: positions(1)}, {'decision-kind': 'youth-plan'});
    expect(lines(element)).to.have.length(1);
    expect(lines(element)[0]).to.match(/Vraag het na\.$/);
    expect(shown(element)).not.to.contain(below);
  });

  it('is a finding of samen-agreement, with its article; another one for a question', async () => {
    for (const [kind, code, level, article] of [
      ['support-plan', 'below-floor', 'attention', 'WPO artikel 40a'],
      ['youth-plan', 'ask-floor', 'question', 'Jeugdwet artikel 4.1.2'],
    ] as const) {
      const element = await compare({positions: positions(5)}, {'decision-kind': kind});
      const [event] = (await eventsDuring(element, ['samen-agreement'], () =>
        radio(element, 'Juf, aangeboden: Informeren').click(),
      )) as SamenAgreementEvent[];
      const found = event!.findings.map((each) => [each.code, each.level, each.row?.article]);
      expect(found).to.deep.equal([[code, level, article]]);
    }
  });
});

describe('law: rows of the page', () => {
  const row = {
    ...{id: 'own', setting: 'child', subjects: ['parent'], decisionKind: 'any', rung: 'advise'},
    ...{article: 'Verordening artikel 3', status: 'source-seen', checkedOn: '2026-11-02'},
  };

  it('replace ours, and give them back when they go', async () => {
    const element = await compare({legalRows: [row]}, {'decision-kind': 'support-plan'});
    expect(lines(element)).to.have.length(1);
    expect(lines(element)[0]).to.match(/^Verordening artikel 3/);
    element.legalRows = [];
    await settled(element);
    expect(lines(element)).to.have.length(0);
    element.legalRows = undefined;
    await settled(element);
    expect(lines(element)[0]).to.match(/^WPO/);
    expect((element.legalRows as unknown[]).length).to.be.greaterThan(4);
  });

  it('are whole sentences with and without a subject', async () => {
    const element = await compare({
      legalRows: [row, {...row, id: 'other', about: 'advies van inwoners', status: 'unverified'}],
    });
    expect(lines(element)).to.deep.equal([
      'Verordening artikel 3. Wij lezen dit als ten minste adviseren. Bron gezien op maandag 2 november 2026.',
      'Verordening artikel 3, over advies van inwoners. Hoort hier ten minste adviseren bij? Dit is niet nagekeken (stand maandag 2 november 2026). Vraag het na.',
    ]);
  });

  it('are a link when they have an address, and only a safe one', async () => {
    const url = 'https://example.org/verordening';
    const element = await compare({legalRows: [{...row, url}]});
    const link = inside<HTMLAnchorElement>(element, '[part=law] a')!;
    expect(link.getAttribute('href')).to.equal(url);
    expect(link.textContent).to.contain('Verordening artikel 3');
    const problems = await eventsDuring(element, ['samen-problem'], async () => {
      element.legalRows = [{...row, url: 'javascript:alert(1)'}];
      await settled(element);
    });
    expect([problems.length, all(element, '[part=law] a').length]).to.deep.equal([1, 0]);
  });

  it('whose rung the ladder does not have never apply', async () => {
    const element = await compare({legalRows: [row], ladder: 'hart', positions: positions(1)});
    expect(all(element, '[part=law]').length).to.equal(0);
  });

  it('hold text, whatever it looks like', async () => {
    const element = await compare({legalRows: [{...row, article: '<b>Wet</b>', about: '<img src=x>'}]});
    expect(lines(element)[0]).to.match(/^<b>Wet<\/b>, over <img src=x>\./);
    expect(all(element, '[part=law] :is(b, img)').length).to.equal(0);
  });
});
