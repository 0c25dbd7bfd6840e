/** What the picture shows and says, and that what is on screen is what was drawn. */
import {tableShapes} from '@samen/model';
import {click, expect, settled} from '../shared/testing.js';
import {drawScene} from './drawing.js';
import {lists, namesFrom, sceneWith} from './drawing-testing.js';
import {middleOf, picture, type PictureHost} from './picture-testing.js';

const names = (element: PictureHost): string[] => element.seats.map((seat) => seat.textContent.trim());
const plane = (element: PictureHost): HTMLElement => element.renderRoot.querySelector('.seat-plane')!;
/** In ems. */
const mostSize = (element: PictureHost): number =>
  parseFloat(getComputedStyle(plane(element)).getPropertyValue('--_most-size'));
const svg = (element: PictureHost): SVGSVGElement => element.renderRoot.querySelector('.seat-plane > svg')!;

describe('picture: view', () => {
  it('a real button on every chair, that says who sits there', async () => {
    const scene = sceneWith(['Sam', 'Moeder', '', 'Vera'], {locked: [3]});
    const element = await picture(scene, {editable: true, held: 'p1'});
    expect(names(element)).to.deep.equal([
      'Stoel 1: Sam, child',
      'Stoel 2: Moeder, parent',
      'Stoel 3: vrij',
      'Stoel 4: Vera, chair, vastgezet',
    ]);
    expect(element.seats.map(({type, ariaPressed}) => `${type} ${ariaPressed}`)).to.deep.equal([
      'button false',
      'button true',
      'button false',
      'button false',
    ]);
    expect(svg(element).getAttribute('aria-hidden')).to.equal('true');
    const group = element.renderRoot.querySelector('[role=group]')!;
    expect(group.ariaLabel).to.equal('Plattegrond: wie zit waar');
  });

  it('says that not all of it fits where it does not, and there a seat that gets the focus comes into view', async () => {
    const element = await picture(sceneWith(namesFrom(lists.short, 12), {shape: 'u', seats: 30}));
    const scroller = element.renderRoot.querySelector('.seat-scroll')!;
    const hint = element.renderRoot.querySelector<HTMLElement>('.seat-hint')!;
    for (const width of ['300px', '3000px', '500px']) {
      element.style.width = width;
      const isWider = scroller.scrollWidth > scroller.clientWidth;
      expect([width, isWider]).to.deep.equal([width, width !== '3000px']);
      expect(hint.offsetHeight > 0, width).to.equal(isWider);
    }
    expect(hint.textContent).to.equal('Niet alles past in beeld. Schuif het plaatje opzij.');
    const last = element.seats.reduce((a, b) => (middleOf(a).x > middleOf(b).x ? a : b));
    expect(middleOf(last).x).to.be.above(scroller.getBoundingClientRect().right);
    const scrolled = new Promise((resolve) => scroller.addEventListener('scroll', resolve, {once: true}));
    last.focus();
    await scrolled; // WebKit does so later
    expect(middleOf(last).x).to.be.below(scroller.getBoundingClientRect().right);
  });

  it('a role is not said again where it is the name', async () => {
    const scene = sceneWith(['Child', 'Parent 2']);
    expect(names(await picture(scene))).to.deep.equal(['Stoel 1: Child', 'Stoel 2: Parent 2']);
  });

  it('buttons stand on the chairs that are drawn, also in a page from right to left', async () => {
    for (const dir of ['ltr', 'rtl'])
      for (const shape of tableShapes) {
        const scene = sceneWith(namesFrom(lists.short, 7), {shape});
        const element = await picture(scene);
        element.dir = dir;
        const {chairs} = drawScene(scene);
        const matrix = svg(element).getScreenCTM()!;
        element.seats.forEach((seat, i) => {
          const {x, y} = chairs[i]!;
          const drawn = new DOMPoint(x, y).matrixTransform(matrix);
          const middle = middleOf(seat);
          expect(Math.hypot(drawn.x - middle.x, drawn.y - middle.y), `${dir} ${shape} ${i}`).to.be.below(1.5);
        });
        element.remove();
      }
  });

  it('targets are 44 pixels or more and do not overlap, however narrow the place and many the seats', async () => {
    for (const [count, pitch] of [
      [8, 0.75],
      [60, 0.65],
    ] as const)
      for (const shape of tableShapes) {
        const element = await picture(sceneWith(['Sam'], {shape, seats: count, pitch}));
        element.style.inlineSize = '320px';
        const middles = element.seats.map((seat) => {
          const {width, height} = seat.getBoundingClientRect();
          expect(Math.min(width, height), `${shape} ${count}`).to.be.at.least(43.9);
          return middleOf(seat);
        });
        for (const [i, a] of middles.entries())
          for (const b of middles.slice(i + 1))
            expect(Math.hypot(a.x - b.x, a.y - b.y), `${shape} ${count}`).to.be.at.least(43.4);
        expect(element.getBoundingClientRect().width, 'scrolls in its own box').to.equal(320);
        element.remove();
      }
  });

  it('what the browser writes fits in the boxes of the drawing', async () => {
    for (const list of [
      ...Object.values(lists),
      ['Zoë', 'Łukasz', '山田太郎', 'สมชาย', 'José', 'अनुष्का', 'Ⅷ', '﷽'],
    ])
      for (const dir of ['ltr', 'rtl']) {
        const scene = sceneWith(namesFrom(list, 8), {shape: 'square'});
        const element = await picture(scene);
        element.dir = dir;
        element.style.fontFamily = 'sans-serif';
        const {labels, viewBox} = drawScene(scene);
        const shown = [...element.renderRoot.querySelectorAll<SVGTextElement>('.label')];
        expect(shown).to.have.length(labels.reduce((sum, {lines}) => sum + lines.length, 0));
        const boxes = labels.flatMap(({box, lines}) => lines.map((line) => ({box, line})));
        shown.forEach((text, i) => {
          const {box, line} = boxes[i]!;
          const real = text.getBBox();
          const what = `${line} ${dir}`;
          expect(text.textContent).to.equal(line);
          // Engines give the box in whole pixels; four units stay free between names.
          const pixel = 2.5;
          expect(real.width, what).to.be.at.most(box.width + 2 * pixel);
          expect(real.x, what).to.be.at.least(box.x - pixel);
          expect(real.x + real.width, what).to.be.at.most(box.x + box.width + 2 * pixel);
          expect(real.y, what).to.be.at.least(box.y - pixel);
          expect(real.y + real.height, what).to.be.at.most(box.y + box.height + pixel);
          expect(real.x, what).to.be.at.least(viewBox.x);
        });
        element.remove();
      }
  });

  it('letters fit in their badge', async () => {
    const scene = sceneWith(['Sam', 'Mo', 'Juf']);
    const people = scene.people.map((person, i) => ({...person, short: ['W', 'BM12', 'OS'][i]!}));
    const seats = scene.seats.map((seat, i) => ({...seat, person: people[i]!}));
    const element = await picture({...scene, people, seats});
    element.style.fontFamily = 'sans-serif';
    for (const group of element.renderRoot.querySelectorAll('.seat-plane .sitter')) {
      const text = group.querySelector('text')!.getBBox();
      const shape = group.querySelector<SVGGraphicsElement>('.shape')!.getBBox();
      expect(text.width, group.textContent).to.be.at.most(shape.width - 4);
      expect(group.textContent).to.not.equal('');
    }
  });

  it('every chair has its number; a key says what the shapes mean and who has no name in the picture', async () => {
    const crowd = await picture(sceneWith(namesFrom(lists.long, 60), {shape: 'rectangle'}));
    const {labels} = drawScene(crowd.scene);
    const shown = new Set(labels.filter(({isCut}) => !isCut).map(({person}) => person));
    const without = crowd.scene.people.filter(({id}) => !shown.has(id)).map(({label}) => label);
    expect(without).to.not.deep.equal([]);
    const key = crowd.renderRoot.querySelector('.seat-key')!;
    expect([...key.querySelectorAll('bdi')].map(({textContent}) => textContent)).to.deep.equal(without);
    const few = await picture(sceneWith(['Sam', '', 'Juf', ''], {locked: [2]}));
    const numbers = [...few.renderRoot.querySelectorAll('.number')].map((each) => each.textContent);
    expect(numbers).to.deep.equal(['1', '2', '3', '4']);
    const words = few.renderRoot.querySelector('.seat-key')!.textContent.replace(/\s+/g, ' ').trim();
    expect(words).to.equal('gezin professional vastgezet');
  });

  it('a tap tells the seat; where nothing may change it tells nothing and says so', async () => {
    const element = await picture(sceneWith(['Sam', 'Mo']));
    await click(element.seats[1]!);
    expect(element.told).to.deep.equal(['seat s2']);
    element.state = {editable: false};
    await settled(element);
    await click(element.seats[1]!);
    expect(element.told).to.deep.equal(['seat s2']);
    expect(element.seats.map(({ariaDisabled, ariaPressed}) => [ariaDisabled, ariaPressed])).to.deep.equal([
      ['true', null],
      ['true', null],
    ]);
  });

  it('a suggestion draws an arrow for each who moves', async () => {
    const moves = [{participant: 'p0', from: 's1', to: 's3'}];
    const element = await picture(sceneWith(['Sam', 'Mo', '']), {editable: true, moves});
    expect(element.renderRoot.querySelectorAll('.move')).to.have.length(1);
  });

  it('another table: buttons, names and size follow', async () => {
    const element = await picture(sceneWith(['Sam', 'Mo']));
    const width = mostSize(element);
    element.scene = sceneWith(['Sam', 'Mo'], {shape: 'islands', seats: 14});
    await settled(element);
    expect(element.seats).to.have.length(14);
    expect(mostSize(element)).to.be.above(width);
    expect(element.renderRoot.querySelector('[style*=undefined]')).to.equal(null);
  });
});
