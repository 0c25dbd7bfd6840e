/** Results of a conversation: figures, bars, differences, waiting. Counted by hand. */
import {expect} from '../shared/testing.js';
import {
  about,
  all,
  conversation,
  everyKind,
  people,
  resultsOf,
  rows,
  shown,
  texts,
  type ResultsHost,
} from './results-testing.js';
import {resultsText} from './results.js';
import {hostIn, viewOptions} from './results-testing.js';

const poll = conversation();
const answers = [
  ...people(1, 'parents', {
    line: 20,
    scale: 2,
    smiley: 1,
    statement: 1,
    'yes-no': 'yes',
    choice: 'thuis',
    choices: ['tolk', 'pauze'],
    grade: 5,
    text: 'Meer tijd.',
  }),
  ...people(1, 'parents', {
    line: 45,
    scale: 3,
    smiley: 2,
    statement: 'unknown',
    'yes-no': 'no',
    choice: 'school',
  }),
  ...people(3, 'professionals', {
    line: 80,
    scale: 5,
    smiley: 3,
    statement: 5,
    'yes-no': 'yes',
    choice: 'school',
    choices: ['pauze'],
    grade: 8,
  }),
  ...people(1, 'professionals', {text: 'Fijn gesprek.\nDank u.'}),
];
const results = resultsOf(poll, answers);

/** What part of its line each bar takes, as it is on screen. */
const lengths = (host: ResultsHost | Element): number[] =>
  all(host, '.drawn').map((drawn) => {
    const [whole, frame] = [drawn, drawn.querySelector('.frame')!].map((each) =>
      each.getBoundingClientRect(),
    );
    return Math.round((frame!.width / whole!.width) * 100);
  });

const tableOf = (host: ResultsHost, index: number): string[][] => rows(all(about(host, index), 'table')[0]!);

describe('results of a conversation', () => {
  it('each question is a heading of the level that was asked', async () => {
    const host = await shown(poll, results);
    expect(texts(host, '[role=heading][aria-level="3"]')).to.deep.equal(everyKind.map(({text}) => text.nl));
  });

  it('tells how many people are in each group', async () => {
    const host = await shown(poll, results);
    expect(texts(host, '.groups li')).to.deep.equal(['Ouders: 2 mensen', 'Professionals: 4 mensen']);
    const one = await shown(
      poll,
      resultsOf(poll, [...people(1, 'parents', {}), ...people(1, 'professionals', {})]),
    );
    expect(texts(one, '.groups li')).to.deep.equal(['Ouders: 1 persoon', 'Professionals: 1 persoon']);
  });

  it('a table has the mean and every count, the groups side by side', async () => {
    const host = await shown(poll, results);
    expect(tableOf(host, 0)).to.deep.equal([
      ['Antwoord', 'Ouders 2 mensen', 'Professionals 4 mensen'],
      ['0 tot en met 19 (Weinig ruimte)', '0', '0'],
      ['20 tot en met 39', '1', '0'],
      ['40 tot en met 59', '1', '0'],
      ['60 tot en met 79', '0', '0'],
      ['80 tot en met 100 (Veel ruimte)', '0', '3'],
      ['Geen antwoord', '0', '1'],
      ['Gemiddeld (0 tot en met 100)', '30', '80'],
    ]);
    expect(tableOf(host, 1).slice(1)).to.deep.equal([
      ['1 (Nooit)', '0', '0'],
      ['2', '1', '0'],
      ['3', '1', '0'],
      ['4', '0', '0'],
      ['5 (Altijd)', '0', '3'],
      ['Geen antwoord', '0', '1'],
      ['Gemiddeld (1 tot en met 5)', '2,5', '5'],
    ]);
    expect(tableOf(host, 2).map(([name]) => name)).to.deep.equal([
      'Antwoord',
      'Niet goed',
      'Gaat wel',
      'Goed',
      'Geen antwoord',
      'Gemiddeld (1 tot en met 3)',
    ]);
    expect(tableOf(host, 3).slice(-3, -1)).to.deep.equal([
      ['Weet ik niet', '1', '0'],
      ['Geen antwoord', '0', '1'],
    ]);
    expect(tableOf(host, 4).slice(1)).to.deep.equal([
      ['Ja', '1', '3'],
      ['Nee', '1', '0'],
      ['Geen antwoord', '0', '1'],
    ]);
    expect(tableOf(host, 6).slice(1)).to.deep.equal([
      ['Tolk', '1', '0'],
      ['Pauze', '1', '3'],
      ['Geen antwoord', '1', '1'],
    ]);
  });

  it('a table says what it is of, with headers of rows and columns', async () => {
    const host = await shown(poll, results);
    expect(texts(host, 'caption').slice(0, 2)).to.deep.equal([
      'Was er ruimte voor wat u wilde zeggen?: Aantal mensen per antwoord.',
      'Hoe vaak sprak u mee?: Aantal mensen per antwoord.',
    ]);
    expect(texts(about(host, 6), 'caption')[0]).to.match(/Mensen konden meer dan één antwoord kiezen\.$/);
    expect(all(host, 'th:not([scope])')).to.have.length(0);
    expect(all(about(host, 0), '[scope=row]')).to.have.length(7);
  });

  it('bars of means are as long as the mean is far along the line', async () => {
    const host = await shown(poll, results);
    expect(lengths(about(host, 0)), 'line: 30 and 80 of 100').to.deep.equal([30, 80]);
    expect(lengths(about(host, 1)), 'scale: 2,5 and 5 of 1 to 5').to.deep.equal([38, 100]);
    expect(texts(about(host, 1), '.bar')).to.deep.equal(['Ouders: 2,5', 'Professionals: 5']);
    expect(texts(about(host, 1), '.ends bdi')).to.deep.equal(['Nooit', 'Altijd']);
    expect(lengths(about(host, 3)), 'without who does not know').to.deep.equal([0, 100]);
  });

  it('bars of answers are parts of those who answered', async () => {
    const host = await shown(poll, results);
    expect(lengths(about(host, 4))).to.deep.equal([50, 100, 50, 0]);
    expect(texts(about(host, 4), '.bar')).to.deep.equal([
      'Ouders: 1 van 2',
      'Professionals: 3 van 3',
      'Ouders: 1 van 2',
      'Professionals: 0 van 3',
    ]);
  });

  it('of many answers only those that most people gave have bars: six are enough', async () => {
    const host = await shown(poll, results);
    expect(texts(about(host, 5), '.answer > :first-child')).to.deep.equal(['School', 'Thuis']);
    expect(texts(about(host, 5), '.chart > .note')).to.deep.equal(['Meest gekozen']);
    for (const each of all(host, '.result')) expect(all(each, '.drawn').length).to.be.at.most(6);
    expect(tableOf(host, 5).map(([name]) => name)).to.include('Bellen');
  });

  it('texts are a list per group, with how many wrote', async () => {
    const host = await shown(poll, results);
    const own = about(host, 8);
    expect(texts(own, '.of')).to.deep.equal([
      'Ouders: 1 van 2 schreven iets.',
      'Professionals: 1 van 4 schreven iets.',
    ]);
    expect(all(own, 'li').map(({textContent}) => textContent)).to.deep.equal([
      'Meer tijd.',
      'Fijn gesprek.\nDank u.',
    ]);
    expect(all(own, 'table, svg')).to.have.length(0);
  });

  it('nobody who answered: no bars, and a table of nothing', async () => {
    const silent = resultsOf(poll, [...people(1, 'parents', {}), ...people(1, 'professionals', {})]);
    const host = await shown(poll, silent);
    expect(all(about(host, 0), '.drawn')).to.have.length(0);
    expect(tableOf(host, 0).at(-1)).to.deep.equal(['Gemiddeld (0 tot en met 100)', 'geen', 'geen']);
    expect(lengths(about(host, 4))).to.deep.equal([0, 0, 0, 0]);
  });
});

describe('results: differences to talk about', () => {
  const scale = conversation({questions: [everyKind[1]]});
  const sentence = 'Praat hierover met elkaar. Gemiddeld koos Ouders 2 en Professionals 4.';
  const said = async (parents: number, professionals: number, high = 4): Promise<string[]> => {
    const some = [
      ...people(parents, 'parents', {scale: 2}),
      ...people(professionals, 'professionals', {scale: high}),
    ];
    return texts(about(await shown(scale, resultsOf(scale, some)), 0), ':scope > p');
  };

  it('only of ten answers or more in both groups', async () => {
    expect(await said(10, 10)).to.deep.equal([sentence]);
    expect(await said(9, 10)).to.deep.equal([]);
    expect(await said(10, 9)).to.deep.equal([]);
  });

  it('and not of a small difference', async () => {
    expect(await said(10, 10, 2)).to.deep.equal([]);
    expect(await said(10, 10, 3)).to.have.length(1);
  });
});

describe('results of a conversation that waits', () => {
  it('says for whom, and shows no figure', async () => {
    const waits = conversation({quorum: {parents: 2, professionals: 3}});
    const host = await shown(waits, resultsOf(waits, people(2, 'professionals', {line: 80})));
    expect(texts(host, '.results > p')).to.deep.equal([
      'We wachten nog op 2 mensen van de groep Ouders.',
      'We wachten nog op 1 persoon van de groep Professionals.',
      'Daarna ziet iedereen de uitkomsten op hetzelfde moment.',
    ]);
    expect(all(host, 'table, svg, li')).to.have.length(0);
  });

  it('nobody is waited for, and nobody answered', async () => {
    const free = conversation({quorum: {parents: 0, professionals: 0}});
    const host = await shown(free, resultsOf(free, []));
    expect(texts(host, '.results > p')).to.deep.equal(['Er zijn nog geen antwoorden.']);
  });

  it('a round of which the server says nothing', async () => {
    const host = await shown(poll, {...results, rounds: []} as typeof results);
    expect(texts(host, '.results > p')).to.deep.equal(['Er zijn nog geen antwoorden.']);
  });
});

describe('results as text', () => {
  it('has the same figures and sentences', async () => {
    const {i18n} = await hostIn();
    const text = resultsText(viewOptions(poll, results), i18n).replace(/[\u2068\u2069]/g, '');
    expect(text.split('\n\n').slice(0, 2)).to.deep.equal([
      [
        'Na het gesprek: Uitkomsten',
        'Ouders: 2 mensen',
        'Professionals: 4 mensen',
        'De cijfers zijn een aanleiding om te praten. Ze zijn geen oordeel.',
      ].join('\n'),
      [
        'Was er ruimte voor wat u wilde zeggen?',
        'Aantal mensen per antwoord.',
        '- 0 tot en met 19 (Weinig ruimte): Ouders 0; Professionals 0',
        '- 20 tot en met 39: Ouders 1; Professionals 0',
        '- 40 tot en met 59: Ouders 1; Professionals 0',
        '- 60 tot en met 79: Ouders 0; Professionals 0',
        '- 80 tot en met 100 (Veel ruimte): Ouders 0; Professionals 3',
        '- Geen antwoord: Ouders 0; Professionals 1',
        '- Gemiddeld (0 tot en met 100): Ouders 30; Professionals 80',
      ].join('\n'),
    ]);
    expect(text.endsWith('Professionals: 1 van 4 schreven iets.\n- Fijn gesprek.\n  Dank u.\n')).to.equal(
      true,
    );
    const waiting = resultsText(viewOptions(poll, resultsOf(poll, [])), i18n).replace(/[\u2068\u2069]/g, '');
    expect(waiting).to.match(
      /^Na het gesprek: Uitkomsten\nWe wachten nog op 1 persoon van de groep Ouders\.\n/,
    );
  });
});
