/** Results of an anonymous poll: what is hidden stays so, and rounds side by side. */
import {formatNumber} from '../shared/intl.js';
import {expect} from '../shared/testing.js';
import {
  about,
  all,
  anonymous,
  everyKind,
  hostIn,
  people,
  resultsOf,
  rows,
  shown,
  texts,
  viewOptions,
} from './results-testing.js';
import {resultsText} from './results.js';

const poll = anonymous({questions: [everyKind[4], everyKind[1], everyKind[8], everyKind[3]]});
const mixed = (parents: number, professionals: number, scale = 4, round = 'r1') => [
  ...people(parents - 2, 'parents', {'yes-no': 'yes', scale: 2, text: 'Meer tijd.', statement: 2}, round),
  ...people(2, 'parents', {'yes-no': 'no', scale: 2, statement: 2}, round),
  ...people(professionals, 'professionals', {'yes-no': 'yes', scale, statement: 'unknown'}, round),
];
const tableOf = (host: Parameters<typeof about>[0], index: number, which = 0): string[][] =>
  rows(all(about(host, index), 'table')[which]!);

describe('results of an anonymous poll', () => {
  it('tells parts, in words where a number would tell of one person', async () => {
    const host = await shown(poll, resultsOf(poll, mixed(10, 12)));
    expect(texts(host, '.round')).to.deep.equal(['Maand 1']);
    expect(tableOf(host, 0)).to.deep.equal([
      ['Antwoord', 'Ouders 10 mensen', 'Professionals 12 mensen', 'Samen 22 mensen'],
      ['Ja', '80%', 'bijna iedereen', '91%'],
      ['Nee', '20%', 'bijna niemand', '9%'],
      ['Geen antwoord', 'bijna niemand', 'bijna niemand', 'bijna niemand'],
    ]);
    expect(texts(about(host, 0), 'caption')).to.deep.equal([
      'Was u erbij?: Deel van de mensen die antwoord gaven.',
    ]);
    expect(texts(about(host, 0), '.bar')).to.deep.equal([
      'Ouders: 80%',
      'Professionals: bijna iedereen',
      'Ouders: 20%',
      'Professionals: bijna niemand',
    ]);
  });

  it('a bar of almost all is not full, and of almost none not empty', async () => {
    const host = await shown(poll, resultsOf(poll, mixed(10, 12)));
    const parts = all(about(host, 0), '.drawn').map((drawn) => {
      const frame = drawn.querySelector('.frame')!.getBoundingClientRect();
      return Math.round((frame.width / drawn.getBoundingClientRect().width) * 100);
    });
    expect(parts).to.deep.equal([80, 97, 20, 3]);
  });

  it('a group that is too small is a sentence, and no column', async () => {
    const host = await shown(poll, resultsOf(poll, mixed(10, 4)));
    expect(texts(host, '.groups li')).to.deep.equal([
      'Ouders: 10 mensen',
      'Professionals: deze groep is nog te klein om te laten zien.',
    ]);
    expect(tableOf(host, 0)[0]).to.deep.equal(['Antwoord', 'Ouders 10 mensen']);
  });

  it('a question that is not shown of a group is a sentence, and no column', async () => {
    const some = [...mixed(10, 5), ...people(2, 'professionals', {statement: 4})].map((each) =>
      each.group === 'professionals' ? {...each, answers: {'yes-no': 'yes'} as const} : each,
    );
    const host = await shown(poll, resultsOf(poll, some));
    expect(texts(about(host, 1), ':scope > p')).to.deep.equal([
      'Professionals: deze vraag laten we niet zien. Zo weet niemand wie wat koos.',
    ]);
    expect(tableOf(host, 1)[0]).to.deep.equal(['Antwoord', 'Ouders 10 mensen']);
  });

  it('a question that is hidden of all has no table', async () => {
    const blank = mixed(10, 10).map((each) => ({...each, answers: {'yes-no': 'yes'} as const}));
    const host = await shown(poll, resultsOf(poll, blank));
    expect(texts(about(host, 1), ':scope > p')).to.have.length(2);
    expect(all(about(host, 1), 'table, svg')).to.have.length(0);
  });

  it('nothing is published yet', async () => {
    const host = await shown(poll, resultsOf(poll, mixed(4, 4)));
    expect(texts(host, '.results > p').at(-1)).to.equal(
      'Er zijn nog geen uitkomsten. We tonen ze pas vanaf 5 mensen per groep.',
    );
    expect(all(host, 'table, svg, li')).to.have.length(0);
  });

  it('texts only when there are enough of them', async () => {
    const few = await shown(poll, resultsOf(poll, mixed(10, 12)));
    expect(texts(about(few, 2), '.of')).to.include('Ouders: teksten laten we pas zien vanaf 10 mensen.');
    const many = await shown(poll, resultsOf(poll, mixed(12, 12)));
    expect(texts(about(many, 2), '.of')[0]).to.equal('Ouders:');
    expect(texts(about(many, 2), '.texts li')).to.deep.equal(Array(10).fill('Meer tijd.'));
  });

  it('a difference only when each group has ten numbers for sure', async () => {
    const sentences = async (parents: number, professionals: number): Promise<string[]> => {
      const host = await shown(poll, resultsOf(poll, mixed(parents, professionals)));
      return texts(about(host, 1), ':scope > p');
    };
    expect(await sentences(11, 11)).to.deep.equal([
      'Praat hierover met elkaar. Gemiddeld koos Ouders 2 en Professionals 4.',
    ]);
    // Of ten people "almost none" may not have answered: then there were nine.
    expect(await sentences(10, 11)).to.deep.equal([]);
    const host = await shown(poll, resultsOf(poll, mixed(20, 20)));
    expect(texts(about(host, 3), ':scope > p'), 'who does not know gave no number').to.deep.equal([]);
  });
});

describe('results over rounds', () => {
  const rounds = [...mixed(10, 10, 3), ...mixed(10, 4, 3, 'r2'), ...mixed(10, 10, 5, 'r4')];
  const results = resultsOf(poll, rounds);

  it('a table of means; a round that is hidden has no number', async () => {
    const host = await shown(poll, results);
    expect(texts(about(host, 1), 'caption').map((each) => each.split(': ')[1])).to.deep.equal([
      'Deel van de mensen die antwoord gaven.',
      'Gemiddelde per ronde.',
    ]);
    expect(tableOf(host, 1, 1)).to.deep.equal([
      ['Ronde', 'Ouders', 'Professionals'],
      ['Maand 1', '2', '3'],
      ['Maand 2', '2', 'niet te zien'],
      ['Maand 3', 'niet te zien', 'niet te zien'],
      ['Maand 4', '2', '5'],
    ]);
  });

  it('a line leaves a gap there, and points stand at their height', async () => {
    const host = await shown(poll, results);
    const trend = all(about(host, 1), '.trend')[0]!;
    expect(all(trend, 'line.look-0'), 'from the first round to the second').to.have.length(1);
    expect(all(trend, 'line.look-1')).to.have.length(0);
    const box = trend.getBoundingClientRect();
    const points = all(trend, 'circle').map((circle) => {
      const {left, top, width, height} = circle.getBoundingClientRect();
      const [x, y] = [(left + width / 2 - box.left) / box.width, (top + height / 2 - box.top) / box.height];
      return [Math.round(x * 100), Math.round(y * 100)];
    });
    // 2, 3 and 5 of 1 to 5 are 25, 50 and 100 % of the height between the two lines.
    expect(points).to.deep.equal([
      [4, 71],
      [35, 71],
      [96, 71],
      [4, 50],
      [96, 8],
    ]);
  });

  it('one round is no trend, nor are answers without numbers', async () => {
    const one = await shown(poll, resultsOf(poll, mixed(10, 10)));
    expect(all(one, '.trend')).to.have.length(0);
    const host = await shown(poll, results);
    expect(all(about(host, 0), '.trend')).to.have.length(0);
  });

  it('shows the round that was asked', async () => {
    const host = await shown(poll, results, {round: 'r4'});
    expect(texts(host, '.round')).to.deep.equal(['Maand 4']);
    expect(tableOf(host, 1).at(-1)).to.deep.equal(['Gemiddeld (1 tot en met 5)', '2', '5', '3,5']);
  });

  it('as text', async () => {
    const {i18n} = await hostIn();
    const text = resultsText(viewOptions(poll, results), i18n).replace(/[\u2068\u2069]/g, '');
    expect(text).to.contain('Gemiddelde per ronde.\n- Maand 1: Ouders 2; Professionals 3\n');
    expect(text).to.contain(
      `Ja: Ouders ${formatNumber(i18n, 0.8, {style: 'percent'})}; Professionals bijna iedereen`,
    );
  });
});
