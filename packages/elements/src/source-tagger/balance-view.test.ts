/** Balance: bars, sentences and a table. Figures are the vectors of the design, or counted by hand. */
import type {SourcesRecord} from '@samen/model';
import {expect} from '../shared/testing.js';
import {hundredths} from './balance-texts.js';
import {balanceView} from './balance-view.js';
import {
  all,
  calls,
  counts,
  everything,
  push,
  recordOf,
  shown,
  texts,
  type LaterHost,
} from './later-testing.js';

const seen = (record: SourcesRecord, lang = 'nl'): Promise<LaterHost> =>
  shown((i18n) => balanceView({record}, calls('onGo').handlers, i18n), lang);

/** What part of the line each bar takes, as it is on screen. */
const lengths = (host: LaterHost): number[] =>
  all(host, '.bars li').map((li) => {
    const [track, frame] = ['.share', '.frame'].map(
      (each) => li.querySelector(each)?.getBoundingClientRect().width,
    );
    return Math.round(((frame ?? 0) / track!) * 100);
  });

const of = (scientific: number, professional: number, experiential: number): SourcesRecord =>
  counts({
    scientific: [scientific, 0, 0],
    professional: [professional, 0, 0],
    experiential: [experiential, 0, 0],
  });

describe('balance: bars', () => {
  for (const [given, bars, words] of [
    [[1, 1, 1], [33, 33, 33], 'De drie bronnen brengen evenveel in: 100 van 100.'],
    [
      [1, 1, 0],
      [50, 50, 0],
      'De verdeling over de drie bronnen is 63 van 100. Bij 100 brengen ze evenveel in.',
    ],
    [[0, 0, 4], [0, 0, 100], 'Tot nu toe is er één bron: ervaringskennis.'],
    [
      [2, 1, 1],
      [50, 25, 25],
      'De verdeling over de drie bronnen is 95 van 100. Bij 100 brengen ze evenveel in.',
    ],
  ] as const)
    it(`of ${given.join(', ')}: length is share, and the sentence says it`, async () => {
      const host = await seen(of(given[0], given[1], given[2]));
      expect(lengths(host)).to.deep.equal(bars);
      expect(texts(host, '.bars li').map((each) => each.replace(/^. /, ''))).to.deep.equal([
        `Wetenschappelijke kennis: ${bars[0]}%`,
        `Professionele kennis: ${bars[1]}%`,
        `Ervaringskennis: ${bars[2]}%`,
      ]);
      expect(texts(host, '.sentence')[0]).to.equal(words);
    });

  it('a statement with two sources is half of each', async () => {
    const host = await seen(counts({'scientific+experiential': [2, 0, 0], professional: [2, 0, 0]}));
    expect(lengths(host)).to.deep.equal([25, 50, 25]);
  });

  it('each source has a line of its own, in one colour', async () => {
    const host = await seen(of(1, 1, 1));
    const lines = ['.scientific', '.professional', '.experiential'].map((each) =>
      getComputedStyle(all(host, `.share line${each}`)[0]!),
    );
    expect(
      new Set(lines.map(({strokeDasharray, strokeLinecap}) => strokeDasharray + strokeLinecap)).size,
    ).to.equal(3);
    expect(new Set(lines.map(({stroke}) => stroke)).size).to.equal(1);
  });

  it('bars begin where reading begins', async () => {
    for (const [lang, side] of [
      ['nl', 'left'],
      ['ar', 'right'],
    ] as const) {
      const host = await seen(of(3, 1, 0), lang);
      const [bar, frame] = ['.bars li .share', '.bars li .frame'].map((each) =>
        all(host, each)[0]!.getBoundingClientRect(),
      );
      expect(Math.abs(frame![side] - bar![side]), lang).to.be.below(1.5);
    }
  });

  it('only what is all is 100, and only nothing is 0', () => {
    expect([0, 1e-4, 0.004, 0.5, 0.9464, 0.9999, 1].map(hundredths)).to.deep.equal([
      0, 1, 1, 50, 95, 99, 100,
    ]);
    expect(hundredths(1 - 1e-15), 'seven of each').to.equal(100);
  });
});

describe('balance: use', () => {
  it('the table tells how far what was brought came', async () => {
    const host = await seen(
      counts({scientific: [4, 3, 2], experiential: [5, 1, 1], 'scientific+professional': [1, 1, 1]}),
    );
    const rows = all(host, '.use tbody tr').map((row) =>
      [...row.querySelectorAll('td')].map((td) => td.textContent),
    );
    expect(rows).to.deep.equal([
      ['5', '4', '3'],
      ['1', '1', '1'],
      ['5', '1', '1'],
    ]);
    expect(texts(host, '.use thead th')).to.deep.equal(['Bron', 'Ingebracht', 'Besproken', 'Gebruikt']);
  });

  for (const [name, record, words] of [
    [
      'two of a source',
      counts({scientific: [2, 2, 2], experiential: [9, 0, 0]}),
      /te weinig om te vergelijken/,
    ],
    ['nothing used', of(5, 5, 5), /te weinig om te vergelijken/],
    [
      'as much of each',
      counts({scientific: [3, 1, 1], professional: [6, 2, 2], experiential: [2, 0, 0]}),
      /^Van elke bron met drie of meer uitspraken is een even groot deel gebruikt: 100 van 100\.$/,
    ],
    [
      'three quarters and a fifth',
      counts({scientific: [2, 0, 0], professional: [4, 3, 3], experiential: [5, 1, 1]}),
      /^Tot nu toe gebruikt: professionele kennis: 3 van de 4 en ervaringskennis: 1 van de 5\. Gelijk gebruik: 27 van 100\. Past/,
    ],
    [
      'one never used',
      counts({professional: [4, 3, 3], experiential: [5, 1, 0]}),
      /ervaringskennis: 0 van de 5\. Gelijk gebruik: 0 van 100\./,
    ],
  ] as const)
    it(`footing: ${name}`, async () => {
      expect(texts(await seen(record), '.sentence')[1]).to.match(words);
    });
});

describe('balance: what is missing', () => {
  const question = 'Er is nog geen ervaringskennis opgeschreven. Wie kan die inbrengen?';

  it('is asked from five tagged statements on', async () => {
    expect(texts(await seen(of(2, 2, 0)), '.missing')).to.deep.equal([]);
    expect(texts(await seen(of(2, 3, 0)), '.missing')).to.deep.equal([question]);
    expect(texts(await seen(of(0, 5, 0)), '.missing')).to.have.length(2);
    expect(texts(await seen(of(2, 2, 1)), '.missing')).to.deep.equal([]);
  });

  it('without any source it only says how to begin', async () => {
    for (const record of [of(0, 0, 0), counts({own: [6, 0, 0]})]) {
      const host = await seen(record);
      expect(everything(host)).to.match(/Er is nog geen uitspraak met een bron\./);
      expect(all(host, '.bars, table, .levels, details')).to.have.length(0);
    }
  });
});

describe('balance: what can be seen in the text', () => {
  const words = 'aa bb cc dd';
  const record = recordOf(words, [
    {words: 'aa', sources: ['experiential']},
    {words: 'bb', sources: ['professional'], answers: 't1'},
    {words: 'cc', sources: ['professional'], answers: 't2'},
    {words: 'dd', sources: ['scientific', 'experiential'], stage: 'used'},
  ]);

  it('three levels, told as what is there', async () => {
    expect(texts(await seen(record), '.levels li > span:nth-child(2)')).to.deep.equal([
      'Elke bron is ingebracht.',
      'Uitspraken die ingaan op een andere bron: 1.',
      'Gebruikte uitspraken uit twee of meer bronnen: 1.',
    ]);
    expect(texts(await seen(of(1, 1, 0)), '.levels li')).to.deep.equal([
      'Nog niet elke bron is ingebracht.',
      'Nog geen uitspraak gaat in op een andere bron.',
      'Nog geen uitspraak uit twee of meer bronnen is gebruikt.',
    ]);
  });

  it('a button goes to the first', async () => {
    const {made, handlers} = calls('onGo');
    const host = await shown((i18n) => balanceView({record}, handlers, i18n));
    await push(host, 'Laat zien', 0);
    await push(host, 'Laat zien', 1);
    expect(made).to.deep.equal(['onGo t2', 'onGo t4']);
    expect(all(host, '.levels button').map((each) => each.ariaLabel)).to.deep.equal([
      'Laat zien: Uitspraken die ingaan op een andere bron: 1.',
      'Laat zien: Gebruikte uitspraken uit twee of meer bronnen: 1.',
    ]);
  });

  it('the formula is one click away, and what it is for', async () => {
    const host = await seen(record);
    const details = all(host, 'details')[0] as HTMLDetailsElement;
    expect(details.open).to.equal(false);
    expect(texts(host, 'details')[0]).to.contain('/ ln 3').and.to.contain('geen oordeel');
    expect(texts(host, 'details p')[0]).to.equal('Uitspraken met een bron: 4.');
  });
});
