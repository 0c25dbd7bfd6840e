/** The picture as a document of its own and as points of ink. */
import {expect} from '../shared/testing.js';
import {around, exportedOf, policy, speak} from './export-testing.js';
import {toPng, toSvg, toText, type Exported} from './exports.js';
import {drawScene, sideShapes} from './drawing.js';

const i18n = await speak();

function documentOf(svg: string): Document {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(parsed.querySelectorAll('parsererror').length, svg.slice(0, 80)).to.equal(0);
  return parsed;
}

/** Texts of the picture, without the marks around Arabic ones. */
const drawn = (parsed: Document): string[] =>
  [...parsed.querySelectorAll('text')].map((each) => each.textContent.replace(/[\u2068\u2069]/g, ''));

const fillsOf = (parsed: Document, shape: string): string[] =>
  [...parsed.querySelectorAll(`path[d="${shape}"]`)].map((each) => each.getAttribute('fill')!);

describe('toSVG', () => {
  it('is a document of its own: title, the words of the plan, everybody and what the shapes mean', () => {
    const exported = exportedOf(around, i18n, 'role');
    const parsed = documentOf(toSvg(exported, i18n));
    const root = parsed.documentElement;
    expect([root.localName, root.getAttribute('role'), root.getAttribute('lang')]).to.deep.equal([
      ...['svg', 'img', 'nl'],
    ]);
    expect(root.querySelector('title')!.textContent).to.equal('Overleg over Sam');
    expect(root.querySelector('desc')!.textContent).to.equal(toText(exported, i18n));
    const texts = drawn(parsed);
    expect(texts).to.include.members(exported.scene.seats.flatMap(({person}) => person?.short ?? []));
    expect(texts).to.include.members([
      ...['gezin', 'professional', 'neutraal', 'leidt het gesprek', 'vastgezet', 'deur', '7'],
    ]);
    expect(root.querySelectorAll('script, foreignObject, style, [style], [href], image').length).to.equal(0);
  });

  it('has nobody of a family in the legend of a policy table', () => {
    const texts = drawn(documentOf(toSvg(exportedOf(policy, i18n), i18n)));
    expect(texts).to.include('ouders en ervaringsdeskundigen').and.not.to.include('gezin');
  });

  it('tells sides apart by shape and pattern, and once more in the legend', () => {
    const parsed = documentOf(toSvg(exportedOf(around, i18n), i18n));
    expect(fillsOf(parsed, sideShapes.family)).to.deep.equal(Array(5).fill('#ddd'));
    expect(fillsOf(parsed, sideShapes.professional)).to.deep.equal(Array(3).fill('url(#hatch)'));
    expect(fillsOf(parsed, sideShapes.neutral)).to.deep.equal(Array(3).fill('#fff'));
    expect(parsed.querySelector('pattern')!.id).to.equal('hatch');
  });

  it('is well-formed for any name', () => {
    const name = `</text><script>alert(1)</script>&"'\u0001\u0000\ud800\ufffe]]>`;
    const plan = {...around, participants: [{id: 'k', name}], places: around.places.slice(0, 1), rules: []};
    const exported = exportedOf({...plan, voice: null}, i18n, 'name', {title: name, findings: [name]});
    const parsed = documentOf(toSvg(exported, i18n));
    expect(parsed.querySelectorAll('script').length, 'scripts').to.equal(0);
    expect(parsed.querySelector('title')!.textContent).to.equal(`</text><script>alert(1)</script>&"']]>`);
  });

  it('keeps names and addresses inside by default', () => {
    const svg = toSvg(exportedOf(around, i18n, 'role', {title: 'Wie zit waar?'}), i18n);
    for (const word of ['Sam', 'Farid', 'Vera', 'example.org']) expect(svg).not.to.contain(word);
  });

  it('says it large when it is a concept, and within the paper', () => {
    const [plain, concept] = [{}, {isConcept: true}].map((more) =>
      documentOf(toSvg(exportedOf(around, i18n, 'role', more), i18n)),
    );
    expect(drawn(plain!)).not.to.include('Concept');
    const word = [...concept!.querySelectorAll('text')].find((each) => each.textContent === 'Concept')!;
    expect(Number(word.getAttribute('font-size'))).to.be.at.least(40);
    const [, top = NaN] = concept!.documentElement.getAttribute('viewBox')!.split(' ').map(Number);
    expect(Number(word.getAttribute('y')) - 40).to.be.at.least(top);
  });

  it('never mirrors the room; words from right to left keep their direction', async () => {
    const arabic = await speak('ar');
    const participants = [{id: 'k', name: 'أمينة', role: 'child'}, ...around.participants.slice(1)];
    const exported = exportedOf({...around, participants}, arabic, 'name');
    const parsed = documentOf(toSvg(exported, arabic));
    expect(parsed.documentElement.getAttribute('direction')).to.equal(null);
    const label = [...parsed.querySelectorAll('text')].find((each) => each.textContent.includes('أمينة'))!;
    expect(label.textContent).to.match(/^\u2068.*\u2069$/);
    expect(drawn(parsed)).to.include('أمينة');
  });

  it('numbers every chair', () => {
    const texts = drawn(documentOf(toSvg(exportedOf(around, i18n), i18n)));
    expect(texts).to.include.members(['1', '2', '3', '4', '5', '6', '7', '8']);
  });

  it('has the names of many in a key by seat, none at the chairs', () => {
    const {scene} = exportedOf(policy, i18n);
    const texts = drawn(documentOf(toSvg(exportedOf(policy, i18n), i18n)));
    for (const {number, person} of scene.seats.slice(0, 40))
      expect(texts).to.include(`${number} ${person!.short} ${person!.label}`);
    expect(texts.filter((text) => text.startsWith('Beleidsmedewerker'))).to.deep.equal([]);
    const few = drawn(documentOf(toSvg(exportedOf(around, i18n), i18n)));
    expect(
      few.filter((text) => /^\d+ \D/.test(text)),
      'of eight',
    ).to.deep.equal([]);
  });

  it('has a key where a name does not fit at its chair', () => {
    const name = 'Donaudampfschifffahrtsgesellschaftskapitän van der Aa';
    const plan = {...around, participants: [{id: 'k', name}, 'Jo'], rules: [], voice: null};
    const one = {...plan, places: [{seat: 's3', participant: 'k'}]};
    const texts = drawn(documentOf(toSvg(exportedOf(one, i18n, 'name'), i18n)));
    expect(texts.some((text) => text.startsWith('3 ') && text.includes('Donau'))).to.equal(true);
  });

  it('fits the page it is drawn on, for two and for forty', () => {
    const two = {...around, seats: 2, participants: [], places: [], rules: [], voice: null};
    for (const plan of [two, around, policy]) {
      const root = documentOf(toSvg(exportedOf(plan, i18n, 'name'), i18n)).documentElement;
      const [x, y, width, height] = root.getAttribute('viewBox')!.split(' ').map(Number) as [
        ...[number, number, number, number],
      ];
      for (const text of root.querySelectorAll('text')) {
        const [left, base] = [Number(text.getAttribute('x')), Number(text.getAttribute('y'))];
        expect(left >= x && left <= x + width && base > y && base < y + height, text.textContent).to.equal(
          true,
        );
      }
    }
  });
});

describe('toPNG', () => {
  /** The points of a picture, as the engine reads them back. */
  async function pointsOf(exported: Exported, scale?: number) {
    const blob = await toPng(exported, i18n, scale);
    expect(blob.type).to.equal('image/png');
    const bitmap = await createImageBitmap(blob);
    const {width, height} = bitmap;
    const canvas = document.createElement('canvas');
    Object.assign(canvas, {width, height});
    const context = canvas.getContext('2d', {willReadFrequently: true})!;
    context.drawImage(bitmap, 0, 0);
    const {data} = context.getImageData(0, 0, width, height);
    return {
      width,
      height,
      at(x: number, y: number): number[] {
        const from = (Math.round(y) * width + Math.round(x)) * 4;
        return [...data.subarray(from, from + 4)];
      },
    };
  }
  const white = [255, 255, 255, 255];
  const boxOf = (exported: Exported): number[] =>
    documentOf(toSvg(exported, i18n)).documentElement.getAttribute('viewBox')!.split(' ').map(Number);

  it('is as large as the SVG times the scale, on white', async () => {
    const exported = exportedOf(around, i18n);
    const [, , width = 0, height = 0] = boxOf(exported);
    for (const scale of [undefined, 1, NaN]) {
      const points = await pointsOf(exported, scale);
      const times = scale === 1 ? 1 : 2;
      expect(points.width).to.be.closeTo(width * times, 1);
      expect(points.height).to.be.closeTo(height * times, 1);
      expect(points.at(1, 1)).to.deep.equal(white);
    }
  });

  it('has ink where people and tables are: a side by its tint, a line around every badge', async () => {
    const exported = exportedOf(around, i18n);
    const [x = 0, y = 0] = boxOf(exported);
    const points = await pointsOf(exported, 2);
    const at = (left: number, top: number) => points.at((left - x) * 2, (top - y) * 2);
    for (const badge of drawScene(exported.scene).badges) {
      const person = exported.scene.people.find(({id}) => id === badge.person)!;
      // Left of the letter, in the middle of the shape.
      const inside = at(badge.x - 18, badge.y + 2);
      if (person.side === 'family') expect(inside, person.label).to.deep.equal([221, 221, 221, 255]);
      // The topmost point of the shape itself.
      const top = {family: 21.5, professional: 19.5, neutral: 26}[person.side];
      const line = [-1, 0, 1].map((aside) => at(badge.x, badge.y - top + aside)[0]!);
      expect(Math.min(...line), `${person.label}: line`).to.be.below(60);
    }
    const {x: left, y: middle} = drawScene(exported.scene).chairs[6]!;
    expect(at(left - 20, middle), 'a free chair').to.deep.equal(white);
  });

  it('paints the lines of professionals, not a plain ground', async () => {
    const exported = exportedOf(around, i18n);
    const [x = 0, y = 0] = boxOf(exported);
    const points = await pointsOf(exported, 2);
    const teacher = drawScene(exported.scene).badges.find(({person}) => person === 'l')!;
    const row = Array.from(
      {length: 30},
      (_, i) => points.at((teacher.x - 15 - x) * 2 + i * 2, (teacher.y - 14 - y) * 2)[0]!,
    );
    expect(Math.max(...row), 'paper').to.be.above(240);
    expect(Math.min(...row), 'lines').to.be.below(200);
  });

  it('gets no larger than a phone can paint', async () => {
    const {width, height} = await pointsOf(exportedOf(policy, i18n), 100);
    expect(width * height).to.be.at.most(16_100_000);
    expect(Math.max(width, height)).to.be.at.most(8192);
  });
});
