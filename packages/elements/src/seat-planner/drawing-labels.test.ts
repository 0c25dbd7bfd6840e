/** Where names stand in the picture. The oracle measures each picture again, from its layout and with arithmetic of its own. */
import {tableShapes, type TableTop} from '@samen/model';
import {expect} from '../shared/testing.js';
import {drawScene, type Box, type SeatDrawing} from './drawing.js';
import {lists, namesFrom, sceneWith} from './drawing-testing.js';
import type {Scene} from './scene.js';

const right = ({x, width}: Box): number => x + width;
const bottom = ({y, height}: Box): number => y + height;
const apart = (a: Box, b: Box): boolean =>
  right(a) <= b.x || right(b) <= a.x || bottom(a) <= b.y || bottom(b) <= a.y;

/** Points along the edge of a box, at most three units apart, and its middle: nothing in the picture is thinner. */
function pointsOf({x, y, width, height}: Box): readonly {readonly x: number; readonly y: number}[] {
  const parts = Math.ceil(Math.max(width, height) / 3);
  const edge = Array.from({length: parts + 1}, (_, i) => {
    const [across, down] = [(i * width) / parts, (i * height) / parts];
    return [
      {x: x + across, y},
      {x: x + across, y: y + height},
      {x, y: y + down},
      {x: x + width, y: y + down},
    ];
  });
  return [...edge.flat(), {x: x + width / 2, y: y + height / 2}];
}

/** Winding angle around the point: a whole turn inside, none outside. Another way than the code has. */
function isOnTop(top: TableTop, {x, y}: {x: number; y: number}): boolean {
  const [mx, my] = [x / 100, y / 100];
  if (top.kind === 'ellipse') return ((mx - top.x) / top.rx) ** 2 + ((my - top.y) / top.ry) ** 2 < 1;
  let turned = 0;
  top.points.forEach(([bx, by], i) => {
    const [ax, ay] = top.points.at(i - 1)!;
    const [px, py, qx, qy] = [ax - mx, ay - my, bx - mx, by - my];
    turned += Math.atan2(px * qy - py * qx, px * qx + py * qy);
  });
  return Math.abs(turned) > Math.PI;
}

/** What is wrong with the names of a picture, in words; nothing in a good one. */
function faults({labels, badges, viewBox}: SeatDrawing, {layout}: Scene): string[] {
  const found: string[] = [];
  const say = (what: string) => found.push(what);
  labels.forEach((label, i) => {
    const {box, person, lines, leader} = label;
    for (const other of labels.slice(i + 1))
      // Two names on one line with a space between them would be one name.
      if (!apart({...box, x: box.x - 11, width: box.width + 22}, other.box))
        say(`${person} over ${other.person}`);
    if (
      box.x < viewBox.x ||
      box.y < viewBox.y ||
      right(box) > right(viewBox) ||
      bottom(box) > bottom(viewBox)
    )
      say(`${person} over the edge`);
    for (const {x, y} of pointsOf(box)) {
      // A chair with its back reaches 36, a badge 25.
      if (layout.seats.some((seat) => Math.hypot(seat.x * 100 - x, seat.y * 100 - y) < 37))
        say(`${person} on a chair`);
      if (layout.tops.some((top) => isOnTop(top, {x, y}))) say(`${person} on a table`);
    }
    if (lines.length < 1 || lines.length > 2 || lines.some((line) => line.trim() === ''))
      say(`lines of ${person}`);
    const [x1, y1, x2, y2] = (leader ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
    for (let part = 0; leader && part <= 1; part += 0.02) {
      const [x, y] = [x1! + (x2! - x1!) * part, y1! + (y2! - y1!) * part];
      for (const other of labels)
        if (
          other !== label &&
          x > other.box.x &&
          x < right(other.box) &&
          y > other.box.y &&
          y < bottom(other.box)
        )
          say(`line of ${person} through ${other.person}`);
    }
  });
  const named = new Set(labels.map(({person}) => person));
  if (named.size < labels.length || [...named].some((id) => badges.every(({person}) => person !== id)))
    say('a name without its badge, or twice');
  return [...new Set(found)];
}

describe('drawing: names', () => {
  for (const shape of tableShapes)
    it(`${shape}: never over another name, a chair, a table or the edge`, function () {
      this.timeout(60_000);
      for (const count of [2, 3, 4, 6, 8, 12, 16, 24, 40, 60])
        for (const [kind, list] of Object.entries(lists)) {
          const scene = sceneWith(namesFrom(list, count), {shape});
          expect(faults(drawScene(scene), scene), `${count} ${kind}`).to.deep.equal([]);
        }
    });

  it('nor where chairs are at their closest, or far apart, and the door is elsewhere', () => {
    for (const shape of tableShapes)
      for (const [pitch, door] of [
        [0.65, 'left'],
        [0.9, 'top'],
        [0.7, 'right'],
      ] as const) {
        const scene = sceneWith(namesFrom(lists.long, 11), {shape, pitch, door});
        expect(faults(drawScene(scene), scene), `${shape} ${pitch}`).to.deep.equal([]);
      }
  });

  it('up to 12 people with names of up to 12 characters: every name in full', () => {
    const names = [...lists.short, 'Mmmmmm Wwwww', 'Mohammed ben', 'Christiaan K'];
    for (const shape of tableShapes)
      for (let count = 2; count <= 12; count++)
        for (let first = 0; first < names.length; first += 3) {
          const here = namesFrom([...names.slice(first), ...names.slice(0, first)], count);
          const {labels} = drawScene(sceneWith(here, {shape}));
          expect(
            labels.map(({lines, isCut}) => [lines.join(' '), isCut]),
            `${shape} ${count} from ${first}`,
          ).to.deep.equal(here.map((name) => [name, false]));
        }
  });

  it('who has no room keeps the badge; names become smaller first, all alike', () => {
    const crowd = drawScene(sceneWith(namesFrom([lists.long[0]], 60), {shape: 'rectangle'}));
    expect(crowd.badges).to.have.length(60);
    expect(crowd.labels.length).to.be.within(10, 59);
    expect(crowd.labels.some(({isCut}) => isCut)).to.equal(true);
    const row = drawScene(sceneWith(namesFrom(lists.short, 36), {shape: 'oval'}));
    expect([...new Set(row.labels.map(({size, isCut}) => `${size} ${isCut}`))]).to.deep.equal(['16 false']);
    const pair = drawScene(sceneWith(['Sam', 'Moeder']));
    expect(pair.labels.map(({size}) => size)).to.deep.equal([18, 18]);
  });

  it('an ellipsis says that a name is cut, and is the only thing that is not of the name', () => {
    const name = 'Donaudampfschifffahrtsgesellschaftskapitän';
    const [label] = drawScene(sceneWith([name, 'B'])).labels;
    expect(label!.isCut).to.equal(true);
    expect(label!.lines[0]!.endsWith('…')).to.equal(true);
    expect(name.startsWith(label!.lines[0]!.slice(0, -1))).to.equal(true);
    expect(label!.lines[0]!.length).to.be.greaterThan(12);
  });

  it('long names break at a space, not within a word', () => {
    const {labels} = drawScene(
      sceneWith(['Onafhankelijk voorzitter', 'Mohammed el Khattabi', 'C'], {seats: 8}),
    );
    expect(labels.map(({lines}) => lines)).to.deep.equal([
      ['Onafhankelijk', 'voorzitter'],
      ['Mohammed', 'el Khattabi'],
      ['C'],
    ]);
  });

  it('names stand outside of the ring: left of who sits left, right of who sits right', () => {
    const {labels, badges} = drawScene(sceneWith(['A', 'B', 'C', 'D']));
    const where = labels.map(({box, anchor}, i) => {
      const {x, y} = badges[i]!;
      return [Math.sign(box.x + box.width / 2 - x), Math.sign(box.y + box.height / 2 - y), anchor];
    });
    expect(where[0]!.slice(1)).to.deep.equal([-1, 'middle']);
    expect([where[1]![0], where[1]![2]]).to.deep.equal([1, 'start']);
    expect(where[2]!.slice(1)).to.deep.equal([1, 'middle']);
    expect([where[3]![0], where[3]![2]]).to.deep.equal([-1, 'end']);
  });

  it('line breaks and turned-around text in a name stay within one line', () => {
    const {labels} = drawScene(sceneWith(['Sam\n\u202eneb\u0301\u0302\u0303\u0304 x', 'B'], {seats: 8}));
    expect(labels[0]!.lines).to.deep.equal(['Sam neb\u0301\u0302 x']);
  });

  it('the same scene gives the same picture, also after others; without labels there are none', () => {
    const scene = () => sceneWith(namesFrom(lists.long, 9), {shape: 'u'});
    const first = JSON.stringify(drawScene(scene()));
    drawScene(sceneWith(namesFrom(lists.short, 9), {shape: 'u'}));
    expect(JSON.stringify(drawScene(scene()))).to.equal(first);
    expect(drawScene(scene(), {labels: false}).labels).to.deep.equal([]);
  });
});
