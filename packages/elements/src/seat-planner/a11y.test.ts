/** What a machine can check of accessibility, in every state; how it sounds is in tree.test.ts. */
import {axeFindings, idFaults} from '../shared/axe-testing.js';
import {emulateMedia, expect, html, settled, viewport} from '../shared/testing.js';
import {
  all,
  create,
  four,
  inside,
  open,
  planner,
  pushButton,
  seatButton,
  seated,
  selectOf,
  tapSeat,
  toggleLock,
  words,
  type Attributes,
  type SamenSeatPlanner,
} from './testing.js';

const full = {
  ...seated,
  seats: 6,
  participants: [
    ...four,
    {id: 'o', name: 'Oma'},
    {id: 'w', name: 'Wim van der Wetering-Alberdingk', role: 'youth-worker'},
  ],
  rules: [
    {kind: 'apart', a: 'm', b: 'l'},
    {kind: 'beside', a: 'k', b: 'l'},
  ],
  voice: {kind: 'drawing', by: 'm'},
  meeting: {title: 'Lezen', start: '2026-11-23T14:00', end: '2026-11-23T13:00', agreements: ['Een', 'Twee']},
};
const forty = Array.from({length: 40}, (_, i) => ({
  id: `p${i}`,
  name: `Deelnemer ${i + 1} van de gemeente`,
  role: ['parent', 'experience-expert', 'teacher', 'policy-officer', 'youth-worker'][i % 5],
}));
const policy = {
  ...{schema: 'samen-seating', version: 1, setting: 'policy', shape: 'rectangle-heads', seats: 42},
  participants: forty,
  places: forty.map(({id}, i) => ({seat: `s${i + 1}`, participant: id})),
};

const after =
  (act: (element: SamenSeatPlanner) => unknown, attributes: Attributes = {}, plan: object = full) =>
  async (): Promise<SamenSeatPlanner> => {
    const element = await planner(attributes, {plan});
    await act(element);
    await settled(element);
    return element;
  };
const opened = (title: string) => after((element) => open(element, title));

const states: Record<string, () => Promise<SamenSeatPlanner>> = {
  empty: () => planner(),
  waiting: () => planner({help: 'Neem de tijd.'}, {participants: four}),
  full: () => planner({}, {plan: seated}),
  'some wait': () => planner({rule: 'danish'}, {plan: full}),
  held: after((element) => inside(element, '.seat[data-taken]')?.click()), // on a phone there is no picture
  'held from the waiting list': after((element) => inside(element, '.chip')!.click()),
  locked: after((element) => toggleLock(element, 2)),
  'a select that is filled': after((element) => selectOf(element, 3).focus()),
  readonly: () => planner({readonly: true}, {plan: full}),
  disabled: () => planner({disabled: true}, {plan: full}),
  missing: after((element) => element.reportValidity(), {required: true}, {...full, places: []}),
  'suggestions open': after((element) => element.suggest()),
  'how it was counted': after(
    (element) => (inside<HTMLDetailsElement>(element, '.score details')!.open = true),
  ),
  people: opened('Wie komen er?'),
  wishes: opened('Wie wil waar zitten?'),
  meeting: opened('Over het gesprek en de ruimte'),
  files: opened('Afdrukken of bewaren'),
  'of a newer version': () => planner({}, {plan: {...full, version: 9}}),
  islands: () => planner({}, {plan: {...full, shape: 'islands', seats: 14}}),
  Arabic: () => planner({lang: 'ar'}, {plan: full}),
  policy: () => planner({}, {plan: policy}),
  slots: () => planner({}, {plan: full}, html`<b slot="label">Onze tafel</b><i slot="help">Help</i>`),
};

describe('axe', function () {
  this.timeout(30_000);

  it('finds a fault that is there, also inside the shadow root', async () => {
    const element = await planner({}, {plan: seated});
    inside(element, '[part=base]')!.append(document.createElement('button'));
    expect(await axeFindings(element)).to.have.length(1);
  });

  for (const [title, make] of Object.entries(states))
    it(`finds nothing: ${title}`, async () => {
      const element = await make();
      expect(await axeFindings(element)).to.deep.equal([]);
      expect(idFaults(element), 'ids').to.deep.equal([]);
    });

  it('finds nothing on a wide page and a narrow one, with two planners', async () => {
    for (const width of [1400, 360]) {
      await viewport(width, 800);
      const first = await planner({}, {plan: full});
      const second = create({}, {participants: four});
      first.after(second);
      await settled(second);
      expect(await axeFindings(first.parentElement!), String(width)).to.deep.equal([]);
      first.parentElement!.remove();
    }
    await viewport(800, 600);
  });
});

describe('to the hand', function () {
  this.timeout(30_000);

  const small = (element: SamenSeatPlanner): string[] =>
    all(element, 'button, select, textarea, summary, label:has([type=checkbox]), input:not([type=checkbox])')
      .filter((each) => each.checkVisibility({visibilityProperty: true}))
      .map((each) => ({each, box: each.getBoundingClientRect()}))
      .filter(({box}) => box.height < 43.9 || box.width < 43.9)
      .map(({each, box}) => `${each.outerHTML.slice(0, 60)} ${box.width} × ${box.height}`);

  for (const width of [360, 800, 1400])
    it(`targets are at least 44 px on a page of ${width}`, async () => {
      await viewport(width, 800);
      const found: string[] = [];
      for (const make of Object.values(states)) {
        const element = await make();
        found.push(...small(element));
        element.parentElement!.remove();
      }
      await viewport(800, 600);
      expect([...new Set(found)]).to.deep.equal([]);
    });
});

describe('to the eye', function () {
  this.timeout(30_000);

  it('nothing is wider than a phone of 320 px; there is a list and no picture', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.phone { inline-size: 320px; }');
    document.adoptedStyleSheets.push(sheet);
    const wide: string[] = [];
    for (const [title, make] of Object.entries(states)) {
      const element = await make();
      element.parentElement!.className = 'phone';
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      await settled(element);
      const {left, right} = element.parentElement!.getBoundingClientRect();
      for (const each of all(element, '*')) {
        const box = each.getBoundingClientRect();
        const isOut = box.right > right + 1 || (box.width > 0 && box.left < left - 1);
        if (isOut && !each.closest('.visually-hidden, thead, svg, .seat-scroll > *'))
          wide.push(`${title}: ${each.outerHTML.slice(0, 80)}`);
      }
      const picture = inside(element, '.seat-picture');
      if (picture && picture.getClientRects().length > 0) wide.push(`${title}: picture`);
      expect(all(element, '[part=list] tbody tr').length).to.be.greaterThan(1);
      expect(document.documentElement.scrollWidth, `the page: ${title}`).to.be.at.most(innerWidth);
      element.parentElement!.remove();
    }
    document.adoptedStyleSheets.pop();
    expect(wide).to.deep.equal([]);
  });

  it('who was picked up and what is locked differ by more than colour', async () => {
    const element = await planner({}, {plan: seated});
    await toggleLock(element, 1);
    await tapSeat(element, 2);
    const border = (number: number): string => getComputedStyle(seatButton(element, number)).borderStyle;
    expect(border(2)).not.to.equal(border(3));
    expect(all(element, '.seat-plane .lock'), 'a mark in the picture').to.have.length(1);
  });

  it('sides differ by shape in the picture and in the list', async () => {
    const element = await planner({}, {plan: full});
    const shapes = all(element, '[part=list] .badge path').map((each) => each.getAttribute('d'));
    expect(new Set(shapes).size).to.equal(3);
  });

  it('in forced colours who was picked up stands out', async function () {
    if (!(await emulateMedia({'forced-colors': 'active'}))) this.skip(); // only Chromium lets a test switch them on
    const element = await planner({}, {plan: seated});
    await tapSeat(element, 2);
    const [held, other] = [2, 3].map((number) => getComputedStyle(seatButton(element, number)).borderColor);
    const badge = getComputedStyle(inside(element, '[part=list] .badge path')!).stroke;
    await emulateMedia({});
    expect(held).not.to.equal(other);
    expect(badge).not.to.equal('none');
  });

  it('a button that did its work leaves a page that still has no fault', async () => {
    const element = await planner({}, {participants: four});
    await pushButton(element, words.fill);
    expect(await axeFindings(element)).to.deep.equal([]);
  });
});
