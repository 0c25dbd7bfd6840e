import {LitElement} from 'lit';
import {formatDate, formatList, formatNumber, plural} from './intl.js';
import {LocaleController, registerLocale} from './localize.js';
import {expect, fixture, html} from './testing.js';

class Formatted extends LitElement {
  readonly i18n = new LocaleController(this);
}

before(() => {
  for (const code of ['en', 'ar', 'he', 'fa', 'ur', 'pl', 'arn']) registerLocale(code, {templates: {}});
  customElements.define('x-formatted', Formatted);
});

const language = async (lang: string): Promise<LocaleController> =>
  (await fixture<Formatted>(html`<x-formatted lang=${lang}></x-formatted>`)).i18n;

describe('language: dates', () => {
  it('are written out with their weekday', async () => {
    expect(formatDate(await language('nl'), '2026-11-23')).to.equal('maandag 23 november 2026');
    expect(formatDate(await language('en-GB'), '2026-11-23')).to.match(/^Monday,? 23 November 2026$/);
  });

  it('never shift a day: weekday and day number by counting', async () => {
    const i18n = await language('nl');
    const weekdays = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];
    const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let weekday = 5; // 1 January 2027 is a Friday
    days.forEach((count, month) => {
      for (let day = 1; day <= count; day++) {
        const iso = `2027-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        expect(formatDate(i18n, iso), iso).to.match(
          new RegExp(`^${weekdays[weekday]!} ${day} \\p{L}+ 2027$`, 'u'),
        );
        weekday = (weekday + 1) % 7;
      }
    });
  });

  it('of a moment are the day in the Netherlands', async () => {
    const i18n = await language('nl');
    expect(formatDate(i18n, '2026-11-23T23:30:00Z')).to.equal('dinsdag 24 november 2026');
    expect(formatDate(i18n, '2026-07-01T21:59:00Z')).to.equal('woensdag 1 juli 2026');
    expect(formatDate(i18n, '2026-07-01T22:00:00Z')).to.equal('donderdag 2 juli 2026');
  });

  it('are Gregorian wherever another calendar is usual', async () => {
    expect(formatDate(await language('fa'), '2026-11-23')).to.match(/2026|۲۰۲۶/);
    expect(formatDate(await language('ar-SA'), '2026-11-23')).to.match(/2026|٢٠٢٦/);
    expect(formatDate(await language('nl-u-ca-buddhist'), '2026-11-23')).to.equal('maandag 23 november 2026');
  });

  for (const bad of ['', 'morgen', '2026-02-30', '2026-13-01', '2026-1-1x', '2025-02-29'])
    it(`"${bad}" comes back as it is`, async () => {
      expect(formatDate(await language('nl'), bad)).to.equal(bad);
    });
});

describe('language: numbers, lists, plurals, direction', () => {
  it('writes numbers as the language does', async () => {
    const [nl, en] = [await language('nl'), await language('en')];
    expect(formatNumber(nl, 1234.5)).to.equal('1.234,5');
    expect(formatNumber(en, 1234.5)).to.equal('1,234.5');
    expect(formatNumber(nl, 0.25, {style: 'percent'})).to.equal('25%');
  });

  it('writes lists as the language does', async () => {
    expect(formatList(await language('nl'), ['moeder', 'vader', 'leerkracht'])).to.equal(
      'moeder, vader en leerkracht',
    );
    expect(formatList(await language('en-GB'), ['mother', 'father'])).to.equal('mother and father');
    expect(formatList(await language('nl'), [])).to.equal('');
  });

  it('chooses the plural form of the language', async () => {
    const forms = {
      zero: () => 'zero',
      one: () => 'one',
      two: () => 'two',
      few: () => 'few',
      many: () => 'many',
      other: () => 'other',
    };
    const of = async (lang: string, numbers: readonly number[]): Promise<string> => {
      const i18n = await language(lang);
      return numbers.map((n) => plural(i18n, n, forms)).join(' ');
    };
    // CLDR plural rules
    expect(await of('nl', [0, 1, 2, 1.5])).to.equal('other one other other');
    expect(await of('pl', [0, 1, 2, 5, 22])).to.equal('many one few many few');
    expect(await of('ar', [0, 1, 2, 3, 11, 100])).to.equal('zero one two few many other');
    expect(plural(await language('ar'), 2, {other: () => 'rest'})).to.equal('rest');
  });

  it('knows which languages run from right to left', async () => {
    const directions: Record<string, string> = {};
    for (const lang of ['nl', 'en', 'ar', 'ar-EG', 'he', 'fa', 'ur', 'arn', 'yy'])
      directions[lang] = (await language(lang)).dir;
    const rtl = Object.keys(directions).filter((lang) => directions[lang] === 'rtl');
    expect(rtl).to.deep.equal(['ar', 'ar-EG', 'he', 'fa', 'ur']);
  });
});
