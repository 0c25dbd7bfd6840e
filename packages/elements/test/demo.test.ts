/** The demo site as it was built (docs/demo/dist), each page in a frame of its own. */
import {expect} from '@open-wc/testing';
import {
  choose,
  open,
  pages,
  pick,
  planner,
  polls,
  push,
  seated,
  seatTag,
  tag,
  tagger,
  widgetPages,
  widgets,
  type Page,
  type Plan,
} from './demo-pages.js';
import {foreignRequestsOf, requestsOf, shadowText, until} from './frames.js';

describe('every page', () => {
  for (const page of Object.keys(pages) as Page[]) {
    it(`${page}: asks nothing of another site and stores nothing`, async () => {
      const stored = () => [document.cookie, localStorage.length, sessionStorage.length];
      const before = stored();
      const view = await open(page, {query: '?lang=en&theme=denhaag'});
      if (page !== 'start') await Promise.all([widgets(view), planner(view)]);
      await until(() => view.document.documentElement.classList.contains('denhaag-theme'));
      expect(requestsOf(view).length).to.be.greaterThan(3);
      expect(foreignRequestsOf(view)).to.deep.equal([]);
      expect(stored()).to.deep.equal(before);
    });

    it(`${page}: has no inline script or style, one h1, one main and a way to skip to it`, async () => {
      const {document: content} = await open(page, {scripts: false});
      expect(content.querySelectorAll('style, [style], script:not([src])')).to.have.length(0);
      expect(content.querySelectorAll('h1')).to.have.length(1);
      const skip = content.querySelector<HTMLAnchorElement>('a')!;
      expect(content.querySelector(skip.hash)).to.equal(content.querySelector('main'));
    });

    for (const lang of ['nl', 'ar'])
      it(`${page}: fits 320 px wide (${lang})`, async () => {
        const view = await open(page, {query: `?lang=${lang}`, width: 320});
        if (page !== 'start') await Promise.all([widgets(view), planner(view)]);
        await until(() => view.document.documentElement.dir === (lang === 'ar' ? 'rtl' : 'ltr'));
        expect(view.document.documentElement.scrollWidth).to.be.at.most(view.innerWidth);
      });
  }

  for (const page of widgetPages)
    it(`${page}: its ladders, its table, its text and its polls upgrade and show text`, async () => {
      const view = await open(page);
      const all = await widgets(view);
      expect(all).to.have.length(2);
      for (const el of [...all, await planner(view), await tagger(view), ...(await polls(view))])
        expect(shadowText(el)).to.match(/[A-Z][a-z]+/);
    });
});

describe('school', () => {
  it('sends what parent and child chose, with the native fields', async () => {
    const view = await open('school');
    const [parent, child] = await widgets(view);
    const form = view.document.querySelector<HTMLFormElement>('form[method=post]')!;
    form.querySelector<HTMLInputElement>('#datum')!.value = '2026-11-30';
    expect(form.checkValidity(), 'a role is required').to.equal(false);
    pick(view, parent!, 'advise');
    pick(view, child!, 'decide');
    expect(form.checkValidity()).to.equal(true);
    const sent = Object.fromEntries(new view.FormData(form));
    expect(sent).to.deep.equal({rol_ouder: 'advise', rol_kind: 'decide', naam: '', datum: '2026-11-30'});
    expect(new URL(form.action).pathname).to.match(/\/api\/echo$/);
  });

  it('speaks to the child as a child', async () => {
    const [parent, child] = await widgets(await open('school'));
    expect(shadowText(child!))
      .to.contain('Ik vertel wat ik vind')
      .and.to.match(/\bjij\b/);
    expect(shadowText(parent!))
      .to.contain('Raadplegen')
      .and.not.to.match(/\bjij\b/);
  });
});

describe('school: who sits where', () => {
  it('shows the saved plan that stands in the page', async () => {
    const el = await planner(await open('school'));
    const plan = el.toJSON() as unknown as Plan;
    expect(seated(plan).slice(0, 4)).to.have.members(['Juf Anja', 'Bilal', 'Mevrouw De Boer', 'Sanne']);
    expect(seated(plan).slice(4)).to.have.members(['Sem', 'Moeder', 'Vader', 'Oma Riet']);
    await until(() => /nu \d+ van 100/.test(shadowText(el)), 'the score');
  });

  it('reads well without script', async () => {
    const {document: content} = await open('school', {scripts: false});
    const {innerText} = content.querySelector<HTMLElement>(seatTag)!;
    expect(innerText)
      .to.contain('Aan de ene kant van de tafel zaten:')
      .and.contain('Juf Anja, de leerkracht');
    expect(content.querySelector(`${seatTag} [lang=nl]`)).not.to.equal(null);
  });
});

describe('gemeente', () => {
  it('shows the participants and positions that the module set', async () => {
    const [table] = await widgets(await open('gemeente'));
    for (const name of ['Ouderpanel', 'Jongerenraad', 'Schoolbesturen', 'Gemeente Vlierdam'])
      expect(shadowText(table!)).to.contain(name);
    expect(shadowText(table!)).to.contain('Verordening samenspraak Vlierdam');
  });

  it('offers the ladder of IAP2', async () => {
    const [, promise] = await widgets(await open('gemeente'));
    const values = [...promise!.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(values.map(({value}) => value)).to.deep.equal([
      'inform',
      'consult',
      'involve',
      'collaborate',
      'empower',
    ]);
  });
});

describe('gemeente: who sits where', () => {
  it('shows forty people on forty seats', async () => {
    const el = await planner(await open('gemeente'));
    const plan = el.toJSON() as unknown as Plan;
    expect(plan.setting).to.equal('policy');
    expect(new Set(seated(plan)).size).to.equal(40);
    const roles = ['experience-expert', 'parent', 'child', 'teacher', 'youth-worker', 'policy-officer'];
    expect(plan.participants.map(({role}) => role)).to.include.members([...roles, 'chair']);
    expect(el.shadowRoot!.querySelectorAll('[part=list] tbody tr')).to.have.length(40);
  });

  it('tells on the page who got another seat', async () => {
    const view = await open('gemeente');
    const el = await planner(view);
    const first = el.shadowRoot!.querySelector<HTMLSelectElement>('[part=list] select')!;
    first.dispatchEvent(new view.FocusEvent('focus'));
    await el.updateComplete;
    first.value = first.querySelectorAll('option')[2]!.value;
    first.dispatchEvent(new view.Event('change', {bubbles: true}));
    await until(() => view.document.querySelector('#log')!.textContent.includes('2 mensen kregen'));
  });
});

describe('zorg', () => {
  it('reads everyone from child HTML', async () => {
    const [before, after] = await widgets(await open('zorg'));
    const {positions} = before!.toJSON() as {
      positions: {participant: string; moment: string; rung: string}[];
    };
    expect(positions.map(({participant, moment, rung}) => [participant, moment, rung])).to.deep.equal([
      ['Moeder', 'expected', 'decide'],
      ['Vader', 'expected', 'coproduce'],
      ['Behandelaar', 'offered', 'advise'],
    ]);
    expect(shadowText(before!)).to.contain('Leerkracht');
    expect(shadowText(after!)).to.contain('Vader');
  });

  it('sends the record of the review', async () => {
    const view = await open('zorg');
    await widgets(view);
    const sent = new view.FormData(view.document.querySelector<HTMLFormElement>('form[method=post]')!);
    const record = JSON.parse(String(sent.get('terugblik'))) as {schema: string; positions: unknown[]};
    expect(record.schema).to.equal('samen-ladder');
    expect(record.positions).to.have.length(4);
  });

  it('reads well without script', async () => {
    const {document: content} = await open('zorg', {scripts: false});
    const [before, after] = [...content.querySelectorAll<HTMLElement>(tag)];
    expect(before!.innerText)
      .to.contain('Moeder verwacht meebeslissen.')
      .and.contain('De leerkracht heeft nog niets gezegd.');
    expect(after!.innerText).to.contain('Moeder verwachtte meebeslissen en kreeg coproduceren.');
    expect(before!.getBoundingClientRect().height).to.be.greaterThan(100);
    expect(
      content.querySelector<HTMLElement>('.lead[lang=ar]')!.offsetHeight,
      'translations stay hidden',
    ).to.equal(0);
  });
});

describe('zorg: who sits where', () => {
  it('reads everyone from child HTML, and sends a plan once somebody sits', async () => {
    const view = await open('zorg');
    const el = await planner(view);
    const form = el.closest('form')!;
    expect(form.checkValidity(), 'nobody sits yet').to.equal(false);
    push(el, 'Zet iedereen op een vrije stoel');
    await el.updateComplete;
    expect(form.checkValidity()).to.equal(true);
    const plan = JSON.parse(String(new view.FormData(form).get('tafel'))) as Plan;
    expect(plan.schema).to.equal('samen-seating');
    const everyone = ['Sem', 'Moeder', 'Vader', 'Behandelaar', 'Leerkracht', 'Voorzitter'];
    expect(seated(plan)).to.have.members(everyone);
    expect(new URL(form.action).search).to.equal('?page=zorg');
  });

  it('reads well without script', async () => {
    const {document: content} = await open('zorg', {scripts: false});
    expect(content.querySelector<HTMLElement>(seatTag)!.innerText)
      .to.match(/Deze mensen komen:\s+Sem\s+Moeder\s+Vader/)
      .and.contain('Bel ons dan.');
  });
});

describe('the bar', () => {
  it('changes language and direction of page and widgets, in the address only', async () => {
    const view = await open('school');
    const [parent] = await widgets(view);
    const dutch = shadowText(parent!);
    choose(view, 'lang', 'ar');
    await until(() => shadowText(parent!) !== dutch, 'the widget follows');
    const table = await planner(view);
    await until(() => table.shadowRoot!.querySelector('[dir=rtl]'), 'the table follows');
    const {documentElement: root} = view.document;
    expect([root.lang, root.dir, view.location.search]).to.deep.equal(['ar', 'rtl', '?lang=ar']);
    expect(view.document.querySelector<HTMLElement>('.lead[lang=ar]')!.hidden).to.equal(false);
    expect(view.document.querySelector<HTMLElement>('.lead[lang=nl]')!.hidden).to.equal(true);
    expect(view.document.querySelector<HTMLFormElement>('form[method=post]')!.action).to.match(
      /page=school&lang=ar$/,
    );
    choose(view, 'lang', 'nl');
    await until(() => shadowText(parent!) === dutch, 'and back');
    expect(view.location.search).to.equal('');
  });

  it('loads a theme when it is chosen, and can do without', async () => {
    const view = await open('gemeente');
    const {documentElement: root} = view.document;
    const token = (name: string) => view.getComputedStyle(root).getPropertyValue(name).trim();
    expect(token('--utrecht-document-color')).not.to.equal('');
    choose(view, 'theme', 'amsterdam');
    await until(() => root.className === 'ams-theme');
    expect(token('--ams-color-text')).not.to.equal('');
    expect(token('--utrecht-document-color')).to.equal('');
    choose(view, 'theme', 'geen');
    await until(() => root.className === '');
    expect(token('--ams-color-text')).to.equal('');
    expect(view.location.search).to.equal('?theme=geen');
  });

  it('starts from the address, and ignores what it does not know', async () => {
    const view = await open('zorg', {query: '?lang=en&theme=constructor'});
    const [before] = await widgets(view);
    const {documentElement: root} = view.document;
    expect(root.lang).to.equal('en');
    expect(before!.shadowRoot!.querySelector('[lang]')!.getAttribute('lang'), 'the widget').to.equal('en');
    expect(root.className).to.equal('rhc-theme');
    expect(view.document.querySelector<HTMLSelectElement>('select[name=lang]')!.value).to.equal('en');
  });
});
