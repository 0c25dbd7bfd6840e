/** Widths that are guessed without a browser, beside what each browser makes of the text. */
import {expect} from '../shared/testing.js';
import {charactersOf, cutToWidth, lineExtent, onOneLine, textWidth} from './text-width.js';

const namespace = 'http://www.w3.org/2000/svg';

/** Texts that are wider than one thinks. */
const texts = [
  ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  ...`.,:;!?'"()[]{}/\\|-–—_+=*&%€$@#^~<>…‘’“”„ `,
  ...'áéíóúàèìòùäëïöüâêîôûñçãõåæœøßþðđłżźćńśęąžščřďťľĺğıİşőűŵŷḤẒṬ',
  ...'αβγδωΩМшщЖЮы',
  ...'אבגשםּ',
  ...'سشصضبتثجحخدذرزعغفقكلمنهويةءآ',
  ...'山田あいアン한국กขคअकখਗગதమകങസ',
  'Wilhelmina',
  'Mohammed el Khattabi',
  'Anne-Sophie van ’t Hof',
  'WWWWWWWWWW',
  'Łukasz Żółć',
  'سارة',
  'محمد بن عبد الرحمن',
  'ﷺ',
  '﷽',
  'שרה לוי',
  '山田太郎',
  'สมชาย',
  'अनुष्का शर्मा',
  'José (vader)',
  '👩‍👧',
  '🇳🇱',
  '❤️',
  'e\u0301\u0301\u0301\u0301',
  'ǄǆŊŋ',
  '𝓐𝓑𝓒',
  'ＦＵＬＬ',
  '𒐫',
  'ꧏ',
];

describe('text width', () => {
  const svg = document.createElementNS(namespace, 'svg');
  const node = document.createElementNS(namespace, 'text');
  before(() => {
    svg.append(node);
    document.body.append(svg);
  });
  after(() => svg.remove());

  const measure = (text: string, weight: string): {width: number; box: DOMRect} => {
    node.textContent = text;
    for (const [name, value] of Object.entries({x: '0', y: '0', 'font-size': '20', 'font-weight': weight}))
      node.setAttribute(name, value);
    node.setAttribute('font-family', 'sans-serif');
    node.setAttribute('xml:space', 'preserve');
    node.setAttribute('text-rendering', 'geometricPrecision');
    return {width: node.getComputedTextLength(), box: node.getBBox()};
  };

  for (const weight of ['400', '700'])
    it(`no text is wider than it says, weight ${weight}`, () => {
      const wider = texts.filter(
        (text) => measure(text, weight).width > textWidth(text, 20, weight === '700'),
      );
      expect(
        wider.map((text) => `${text} ${measure(text, weight).width} ${textWidth(text, 20)}`),
      ).to.deep.equal([]);
    });

  it('and Latin names not much narrower: a box that is too wide costs room', () => {
    for (const name of ['Wilhelmina', 'Mohammed el Khattabi', 'Ouder 1', 'Juf Anna', 'Łukasz Żółć'])
      expect(measure(name, '400').width, name).to.be.above(textWidth(name, 20) * 0.72);
  });

  it('a line is no higher than it says', () => {
    for (const text of texts.map(onOneLine)) {
      const {above, below} = lineExtent(text);
      const {box} = measure(text, '400');
      expect(-box.y, text).to.be.at.most(above * 20 + 0.1);
      expect(box.y + box.height, text).to.be.at.most(below * 20 + 0.1);
    }
  });

  it('grows with the size and with every letter', () => {
    expect(textWidth('Sam', 40)).to.be.closeTo(2 * textWidth('Sam', 20), 1e-9);
    expect(textWidth('Sam', 20)).to.be.closeTo(
      [...'Sam'].reduce((sum, letter) => sum + textWidth(letter, 20), 0),
      1e-9,
    );
    expect(textWidth('', 20)).to.equal(0);
    expect(textWidth('Sam', 20, true)).to.be.above(textWidth('Sam', 20));
  });

  it('cut to a width: whole characters and an ellipsis, or nothing when too little is left', () => {
    expect(cutToWidth('Sam', 20, 200)).to.equal('Sam');
    const cut = cutToWidth('Wilhelmina de Vries', 20, 120);
    expect(cut).to.match(/^Wilh.*…$/);
    expect(textWidth(cut, 20)).to.be.at.most(120);
    expect(cutToWidth('Wilhelmina', 20, 50)).to.equal('');
    const family = '👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧';
    const part = cutToWidth(family, 20, 250, 1).slice(0, -1);
    expect(part).not.to.equal('');
    expect(charactersOf(part).every((each) => each === '👩‍👧')).to.equal(true);
  });

  it('one line: no breaks, no pile of marks, no turned text', () => {
    expect(onOneLine('  Sam\r\n\tde  Vries\u2028x ')).to.equal('Sam de Vries x');
    expect(onOneLine('Z\u0301\u0302\u0303\u0304\u0305')).to.equal('Ź\u0302\u0303');
    expect(onOneLine('\u202eabc\u202c')).to.equal('abc');
    expect(onOneLine('e\u0301')).to.equal('é');
  });
});
