/** What a machine can check of accessibility of the results, and that they fit a phone. */
import {axeFindings, idFaults} from '../shared/axe-testing.js';
import {emulateMedia, expect} from '../shared/testing.js';
import {
  about,
  all,
  anonymous,
  conversation,
  everyKind,
  people,
  resultsOf,
  shown,
  texts,
  type ResultsHost,
} from './results-testing.js';

const long = 'Wijkverpleegkundigen van het consultatiebureau';
const groups = Array.from({length: 6}, (_, index) => ({
  id: `g${index}`,
  label: {nl: `${long} ${index + 1}`},
}));
const given = {
  line: 40,
  scale: 2,
  smiley: 2,
  statement: 4,
  'yes-no': 'yes',
  choice: 'thuis',
  choices: ['tolk'],
  grade: 6,
  text: 'a'.repeat(300),
};
const six = conversation({groups});
const two = conversation();
const rounds = anonymous();
const cases = {
  'two groups': [
    two,
    resultsOf(two, [...people(10, 'parents', given), ...people(11, 'professionals', {line: 90, grade: 9})]),
  ],
  'six groups': [
    six,
    resultsOf(
      six,
      groups.flatMap(({id}) => people(2, id, given)),
    ),
  ],
  'over rounds': [
    rounds,
    resultsOf(
      rounds,
      ['r1', 'r2', 'r4'].flatMap((round) => [
        ...people(12, 'parents', given, round),
        ...people(3, 'professionals', given, round),
      ]),
    ),
  ],
  waiting: [two, resultsOf(two, [])],
} as const;

const open = (name: keyof typeof cases, lang = 'nl'): Promise<ResultsHost> =>
  shown(cases[name][0], cases[name][1], {lang});

for (const name of Object.keys(cases) as (keyof typeof cases)[])
  describe(`results: ${name}`, () => {
    for (const lang of ['nl', 'ar'])
      it(`${lang}: nothing to find, and no wider than 320 px`, async () => {
        const host = await open(name, lang);
        expect(await axeFindings(host)).to.deep.equal([]);
        expect(idFaults(host)).to.deep.equal([]);
        const box = host.parentElement!;
        box.style.setProperty('inline-size', '320px');
        box.style.setProperty('overflow', 'auto');
        expect(box.scrollWidth, 'scrolls sideways').to.be.at.most(320);
        expect(await axeFindings(host), 'on a phone').to.deep.equal([]);
      });

    it('asks for no style that a strict page refuses', async () => {
      expect(all(await open(name), '[style], style')).to.have.length(0);
    });
  });

describe('results: how they look', () => {
  it('each group has a bar and a line of its own, in one colour', async () => {
    const host = await open('six groups');
    const bars = all(about(host, 0), '.drawn [class^=look]').map((each) => getComputedStyle(each));
    const look = ({strokeDasharray, strokeWidth, stroke}: CSSStyleDeclaration) =>
      [strokeDasharray, strokeWidth, stroke === 'none'].join();
    expect(new Set(bars.map(look)).size).to.equal(6);
    const colours = new Set(bars.map(({stroke}) => stroke).filter((each) => each !== 'none'));
    expect(colours.size).to.equal(1);
  });

  it('bars begin where reading begins', async () => {
    for (const [lang, side] of [
      ['nl', 'left'],
      ['ar', 'right'],
    ] as const) {
      const host = await open('two groups', lang);
      const [bar, frame] = ['.drawn', '.frame'].map((each) => all(host, each)[0]!.getBoundingClientRect());
      expect(Math.abs(frame![side] - bar![side]), lang).to.be.below(1.5);
      expect(Math.round((frame!.width / bar!.width) * 100), lang).to.equal(40);
    }
  });

  it('time runs in the direction of reading', async () => {
    for (const [lang, sign] of [
      ['nl', 1],
      ['ar', -1],
    ] as const) {
      const host = await open('over rounds', lang);
      const [one, other] = all(all(host, '.trend')[0]!, 'circle').map(
        (each) => each.getBoundingClientRect().left,
      );
      expect(Math.sign(other! - one!), lang).to.equal(sign);
    }
  });

  it('texts of the poll keep their language and direction', async () => {
    const words = {nl: 'Hoe was het?', ar: 'كيف كان؟'};
    const poll = conversation({languages: ['nl', 'ar'], questions: [{...everyKind[0], text: words}]});
    const some = resultsOf(poll, [
      ...people(1, 'parents', {line: 3}),
      ...people(1, 'professionals', {line: 3}),
    ]);
    const host = await shown(poll, some, {language: 'ar'});
    expect(texts(host, '[role=heading]')).to.deep.equal([words.ar]);
    expect(all(host, '[role=heading] [lang]')[0]!.getAttribute('lang')).to.equal('ar');
    const other = await shown(poll, some, {language: 'en'});
    expect(all(other, '[role=heading] [lang]'), 'Dutch words among Dutch ones').to.have.length(0);
  });

  it('forced colours: bars and lines stay in sight, in the colour of text', async () => {
    const host = await open('over rounds');
    if (!(await emulateMedia({'forced-colors': 'active'}))) return;
    try {
      const {color} = getComputedStyle(all(host, 'p')[0]!);
      for (const each of all(host, '.drawn .look-0, .drawn .frame, .trend circle')) {
        expect(getComputedStyle(each).stroke).to.equal(color);
      }
    } finally {
      await emulateMedia({});
    }
  });
});
