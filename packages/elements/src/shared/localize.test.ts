import {html as template, LitElement, type TemplateResult} from 'lit';
import {formatNumber} from './intl.js';
import {LocaleController, registerLocale, str, type LocaleModule} from './localize.js';
import {expect, fixture, html, settled, warningsDuring} from './testing.js';

const english = {
  't.hello': 'Hello',
  't.seats': str`${0} seats`,
  't.from': str`from ${1} to ${0}`,
  't.bold': template`to <b>${1}</b> from <i>${0}</i>`,
};

/** A language that comes when the test says so; the codes are real but no texts of Samen exist in them. */
function slowly(code: string): {
  calls: () => number;
  arrive: (texts: LocaleModule['templates']) => void;
  fail: () => void;
} {
  const waiting: {resolve: (module: LocaleModule) => void; reject: (error: Error) => void}[] = [];
  let calls = 0;
  registerLocale(code, () => {
    calls += 1;
    return new Promise((resolve, reject) => waiting.push({resolve, reject}));
  });
  return {
    calls: () => calls,
    arrive: (templates) => waiting.forEach(({resolve}) => resolve({templates})),
    fail: () => waiting.splice(0).forEach(({reject}) => reject(new Error('offline'))),
  };
}

class Localized extends LitElement {
  readonly i18n = new LocaleController(this);
  renders = 0;
  get text(): string {
    return this.renderRoot.textContent!.trim();
  }
  protected override render(): TemplateResult {
    this.renders += 1;
    return template`${this.i18n.msg('Hallo', {id: 't.hello'})}`;
  }
}
class Wrapper extends LitElement {
  protected override render(): TemplateResult {
    return template`<div id="around" lang="en"><slot></slot></div><x-localized id="inner"></x-localized>`;
  }
}

before(() => {
  registerLocale('en', {templates: english});
  customElements.define('x-localized', Localized);
  customElements.define('x-wrapper', Wrapper);
});

const at = (root: ParentNode, index = 0): Localized =>
  root.querySelectorAll<Localized>('x-localized')[index]!;

describe('language: which one', () => {
  it('two languages on one page', async () => {
    const page = await fixture(html`
      <div>
        <p lang="en"><x-localized></x-localized></p>
        <x-localized lang="nl"></x-localized>
        <section lang="en"><x-localized lang="nl-BE"></x-localized></section>
      </div>
    `);
    expect([0, 1, 2].map((index) => at(page, index).text)).to.deep.equal(['Hello', 'Hallo', 'Hallo']);
    expect(at(page, 2).i18n.lang).to.equal('nl-BE');
    expect(at(page, 2).i18n.locale).to.equal('nl');
  });

  const tags: [lang: string, locale: string, intl: string][] = [
    ['xx-unknown', 'nl', 'nl'],
    ['', 'nl', 'nl'],
    ['en-GB', 'en', 'en-GB'],
    ['EN_us', 'en', 'en-US'],
    ['en-', 'en', 'en'],
    ['not a language', 'nl', 'nl'],
    ['english', 'nl', 'nl'],
  ];
  for (const [lang, locale, intl] of tags)
    it(`lang="${lang}" is ${locale} (${intl})`, async () => {
      const page = await fixture(html`<div lang="en"><x-localized lang=${lang}></x-localized></div>`);
      const {i18n} = at(page);
      expect([i18n.locale, i18n.lang]).to.deep.equal([locale, intl]);
      expect(formatNumber(i18n, 1)).to.equal('1'); // Intl throws at a tag that is not well-formed
    });

  it('looks through slots and shadow roots, live', async () => {
    const page = await fixture(html`<div lang="nl"><x-wrapper><x-localized></x-localized></x-wrapper></div>`);
    const inner = page.querySelector('x-wrapper')!.shadowRoot!.querySelector<Localized>('#inner')!;
    const around = page.querySelector('x-wrapper')!.shadowRoot!.querySelector<HTMLElement>('#around')!;
    expect([at(page).text, inner.text]).to.deep.equal(['Hello', 'Hallo']);
    around.lang = 'nl';
    await settled(at(page));
    expect(at(page).text).to.equal('Hallo');
    around.removeAttribute('lang');
    (page as HTMLElement).lang = 'en';
    await Promise.all([settled(at(page)), settled(inner)]);
    expect([at(page).text, inner.text]).to.deep.equal(['Hello', 'Hello']);
    page.querySelector('x-wrapper')!.setAttribute('lang', 'nl');
    await settled(inner);
    expect(inner.text).to.equal('Hallo');
  });

  it('follows an element that moves', async () => {
    const page = await fixture(
      html`<div><p lang="en"><x-localized></x-localized></p><p lang="nl"></p></div>`,
    );
    const element = at(page);
    page.lastElementChild!.append(element);
    await settled(element);
    expect(element.text).to.equal('Hallo');
  });

  it('leaves an element alone that left the page', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="nl"><x-localized></x-localized></div>`);
    const element = at(page);
    element.remove();
    const {renders} = element;
    page.lang = 'en';
    registerLocale('en', {templates: {}});
    await settled(element);
    expect([element.renders, element.i18n.locale]).to.deep.equal([renders, 'nl']);
    page.append(element);
    await settled(element);
    expect(element.text, 'back in the page').to.equal('Hello');
  });

  it('renders once when nothing changes', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"><x-localized></x-localized></div>`);
    page.lang = 'en';
    page.setAttribute('slot', 'nowhere');
    await settled(at(page));
    expect(at(page).renders).to.equal(1);
  });
});

describe('language: loading', () => {
  it('keeps the old language until the new one is here, and loads it once', async () => {
    const turkish = slowly('tr');
    const page = await fixture<HTMLElement>(
      html`<div lang="en"><x-localized></x-localized><x-localized></x-localized></div>`,
    );
    page.lang = 'tr';
    await settled(at(page));
    expect([at(page).text, at(page).i18n.locale]).to.deep.equal(['Hello', 'en']);
    turkish.arrive({'t.hello': 'Merhaba'});
    await at(page).i18n.ready;
    await settled(at(page));
    expect([at(page).text, at(page, 1).text, turkish.calls()]).to.deep.equal(['Merhaba', 'Merhaba', 1]);
  });

  it('forgets a language that came too late', async () => {
    const polish = slowly('pl');
    const page = await fixture<HTMLElement>(html`<div lang="pl"><x-localized></x-localized></div>`);
    page.lang = 'en';
    await settled(at(page));
    polish.arrive({'t.hello': 'Cześć'});
    await at(page).i18n.ready;
    await settled(at(page));
    expect(at(page).text).to.equal('Hello');
  });

  it('keeps the old language when loading fails, and tries again', async () => {
    const ukrainian = slowly('uk');
    const page = await fixture<HTMLElement>(html`<div lang="en"><x-localized></x-localized></div>`);
    const warnings = await warningsDuring(async () => {
      page.lang = 'uk';
      await settled(at(page));
      ukrainian.fail();
      await at(page).i18n.ready;
    });
    expect(warnings.join()).to.contain('"uk" could not be loaded');
    expect(at(page).text).to.equal('Hello');
    expect(ukrainian.calls(), 'no second request by itself').to.equal(1);
    page.lang = 'uk-UA';
    await settled(at(page));
    ukrainian.arrive({'t.hello': 'Привіт'});
    await at(page).i18n.ready;
    await settled(at(page));
    expect(at(page).text).to.equal('Привіт');
  });

  it('survives a loader that throws', async () => {
    registerLocale('sk', () => {
      throw new Error('no');
    });
    const warnings = await warningsDuring(async () => {
      const page = await fixture(html`<x-localized lang="sk"></x-localized>`);
      await (page as Localized).i18n.ready;
      expect((page as Localized).text).to.equal('Hallo');
    });
    expect(warnings).to.have.length(1);
  });

  it('lets a page replace single words, also Dutch ones and before a language is loaded', async () => {
    const german = slowly('de');
    registerLocale('de', {templates: {'t.hello': 'Moin'}});
    const page = await fixture(
      html`<div lang="de"><x-localized></x-localized><x-localized lang="nl-x-eigen"></x-localized></div>`,
    );
    german.arrive({'t.hello': 'Hallo', 't.more': 'Mehr'});
    await at(page).i18n.ready;
    registerLocale('nl-x-eigen', {templates: {'t.hello': 'Hoi'}});
    await Promise.all([settled(at(page)), settled(at(page, 1))]);
    expect([at(page).text, at(page, 1).text]).to.deep.equal(['Moin', 'Hoi']);
    expect(at(page).i18n.msg('Meer', {id: 't.more'})).to.equal('Mehr');
  });

  it('renders again when its language gets words', async () => {
    const page = await fixture(html`<x-localized lang="nl-x-later"></x-localized>`);
    registerLocale('nl-x-later', {templates: {}});
    await settled(page);
    registerLocale('nl-x-later', {templates: {'t.hello': 'Dag'}});
    await settled(page);
    expect((page as Localized).text).to.equal('Dag');
  });
});

describe('language: words', () => {
  async function inEnglish(): Promise<LocaleController> {
    return (await fixture<Localized>(html`<x-localized lang="en"></x-localized>`)).i18n;
  }

  it('puts values where the translation wants them', async () => {
    const {msg} = await inEnglish();
    expect(msg(str`${3} stoelen`, {id: 't.seats'})).to.equal('3 seats');
    expect(msg(str`naar ${'B'} van ${'A'}`, {id: 't.from'})).to.equal('from A to B');
    const page = await fixture(
      html`<p>${msg(template`van <i>${'A'}</i> naar <b>${'B'}</b>`, {id: 't.bold'})}</p>`,
    );
    expect(page.textContent).to.equal('to B from A');
    expect(page.querySelector('b')!.textContent).to.equal('B');
  });

  it('shows Dutch for a text without translation', async () => {
    const {msg} = await inEnglish();
    expect(msg('Zonder vertaling', {id: 't.none'})).to.equal('Zonder vertaling');
    expect(msg(str`${1} van ${2}`, {id: 't.none2'})).to.equal('1 van 2');
    const page = await fixture(html`<p>${msg(template`<b>${'X'}</b>!`, {id: 't.none3'})}</p>`);
    expect(page.textContent).to.equal('X!');
  });
});
