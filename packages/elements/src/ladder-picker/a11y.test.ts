/** What a machine can check of accessibility, in every state; how it sounds is in tree.test.ts and table-tree.test.ts. */
import {axeFindings, idFaults} from '../shared/axe-testing.js';
import {emulateMedia, expect, html, settled, viewport} from '../shared/testing.js';
import {
  all,
  compare,
  create,
  inside,
  picker,
  pickRung,
  radios,
  review,
  type Given,
  type SamenLadderPicker,
} from './testing.js';

const table: Given = {
  participants: [
    {id: 'm', name: 'Moeder', role: 'parent'},
    {id: 'l', name: 'Juf Anja', role: 'teacher'},
    'Oma',
  ],
  positions: [
    {participant: 'm', moment: 'expected', rung: 5, reason: 'Ik ken hem.'},
    {participant: 'l', moment: 'offered', rung: 1},
    {participant: 'm', moment: 'experienced', rung: 2},
  ],
  beforehand: {answers: {m: 'yes', l: 'no'}, discussedOn: '2026-11-09'},
};
const twelve = Array.from({length: 12}, (_, i) => ({id: `p${i}`, name: `Persoon ${i}`, role: 'parent'}));

const states: Record<string, () => Promise<SamenLadderPicker>> = {
  empty: () => picker(),
  chosen: () => picker({value: 'advise', decision: 'Hulp bij lezen', help: 'Neem de tijd.'}),
  horizontal: () => picker({value: 'advise', orientation: 'horizontal'}),
  readonly: () => picker({value: 'advise', readonly: true}),
  'readonly, nothing chosen': () => picker({readonly: true}),
  disabled: () => picker({value: 'advise', disabled: true}),
  child: () => picker({audience: 'child', subject: 'child', lang: 'en'}),
  hart: () => picker({ladder: 'hart', value: '3', lang: 'ar'}),
  slots: () =>
    picker({}, {}, html`<b slot="label">Uw plek</b><i slot="help">Help</i><u slot="rung-1">Eerst</u>`),
  missing: async () => {
    const element = await picker({required: true});
    element.reportValidity();
    await settled(element);
    return element;
  },
  cleared: async () => {
    const element = await picker({value: 'advise'});
    inside(element, '[part=clear]')!.click();
    await settled(element);
    return element;
  },
  compare: () => compare(table, {'decision-kind': 'support-plan', decision: 'Hulp', help: 'Neem de tijd.'}),
  'compare, changed and missing': async () => {
    const element = await compare({participants: table.participants}, {required: true});
    element.reportValidity();
    await settled(element);
    await pickRung(element, 'Moeder, verwacht: Adviseren');
    return element;
  },
  'compare, readonly': () => compare(table, {readonly: true, 'decision-kind': 'youth-plan'}),
  'compare, nobody': () => compare(),
  'compare, twelve': () => compare({participants: twelve}),
  'compare, too many': () => compare({participants: Array.from({length: 61}, (_, i) => `P${i}`)}),
  'compare, of a newer version': () =>
    compare({record: {schema: 'samen-ladder', version: 9, positions: table.positions}}),
  'compare, Arabic': () => compare(table, {lang: 'ar'}),
  review: () => review(table),
  'review, readonly': () => review(table, {readonly: true, lang: 'en'}),
};

describe('axe', function () {
  this.timeout(20_000);

  it('finds a fault that is there, also inside the shadow root', async () => {
    const element = await picker();
    inside(element, 'fieldset')!.append(document.createElement('button'));
    expect(await axeFindings(element)).to.have.length(1);
  });

  for (const [title, open] of Object.entries(states))
    it(`finds nothing: ${title}`, async () => {
      const element = await open();
      expect(await axeFindings(element)).to.deep.equal([]);
      expect(idFaults(element), 'ids').to.deep.equal([]);
    });

  it('finds nothing in a wide table and a narrow one', async () => {
    await viewport(1200, 800);
    const element = await compare(table, {'decision-kind': 'support-plan'});
    expect(await axeFindings(element), 'wide').to.deep.equal([]);
    await viewport(360, 800);
    expect(await axeFindings(element), 'narrow').to.deep.equal([]);
    await viewport(800, 600);
  });

  it('finds nothing with two on one page', async () => {
    const first = await picker({value: 'advise'});
    const second = create({mode: 'compare'}, table);
    first.after(second);
    await settled(second);
    expect(await axeFindings(first.parentElement!)).to.deep.equal([]);
  });
});

describe('to the hand and the eye', () => {
  const small = (element: SamenLadderPicker, selector: string): string[] =>
    all(element, selector)
      .filter((each) => each.checkVisibility({visibilityProperty: true}))
      .map((each) => ({each, box: each.getBoundingClientRect()}))
      .filter(({box}) => box.height < 44 || box.width < 44)
      .map(({each, box}) => `${each.outerHTML.slice(0, 60)} ${box.width} × ${box.height}`);

  for (const width of [360, 1200])
    it(`targets are at least 44 px on a page of ${width}`, async () => {
      await viewport(width, 800);
      const element = await picker({value: 'advise'});
      const grown = await compare(table, {'decision-kind': 'support-plan'});
      await pickRung(grown, 'Oma, aangeboden: Raadplegen');
      const targets = 'label:has(input[type=radio]), button, select, input[type=date], summary';
      expect(all(element, targets)).to.have.length.greaterThan(5);
      expect([...small(element, targets), ...small(grown, targets)]).to.deep.equal([]);
      await viewport(800, 600);
    });

  it('nothing is wider than a phone of 320 px', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.phone { inline-size: 320px; }');
    document.adoptedStyleSheets.push(sheet);
    for (const open of Object.values(states)) {
      const element = await open();
      element.parentElement!.className = 'phone';
      const {right} = element.parentElement!.getBoundingClientRect();
      // The box that scrolls has room for focus rings around what it holds; that room is empty.
      const wide = all(element, ':not(.scroll)').filter(
        (each) =>
          !each.closest('.visually-hidden, thead, svg') && each.getBoundingClientRect().right > right + 1,
      );
      expect(wide.map((each) => each.outerHTML.slice(0, 80))).to.deep.equal([]);
      expect(document.documentElement.scrollWidth, 'the page').to.be.at.most(innerWidth);
      element.parentElement!.remove();
    }
    document.adoptedStyleSheets.pop();
  });

  it('a choice differs from no choice by more than colour', async () => {
    const element = await picker({value: 'advise'});
    const look = (rung: Element): string => getComputedStyle(rung).boxShadow;
    const [first, , third] = all(element, '[part~=rung]');
    expect(look(third!)).not.to.equal(look(first!));
    const [off, , on] = radios(element).map((each) => getComputedStyle(each).backgroundImage);
    expect(on).not.to.equal(off);
  });

  it('in forced colours the chosen rung stands out', async function () {
    if (!(await emulateMedia({'forced-colors': 'active'}))) this.skip(); // only Chromium lets a test switch them on
    const element = await picker({value: 'advise'});
    const [first, , third] = all(element, '[part~=rung]').map((rung) => getComputedStyle(rung).borderColor);
    await emulateMedia({});
    expect(third).not.to.equal(first);
  });
});
