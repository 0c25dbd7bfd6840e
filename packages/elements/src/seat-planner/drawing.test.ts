/** The picture of a room but for its names (drawing-labels.test.ts). The browser measures the paths. */
import {doors, tableShapes} from '@samen/model';
import {expect} from '../shared/testing.js';
import {drawScene, lockShape, sideShapes} from './drawing.js';
import {lists, namesFrom, sceneWith} from './drawing-testing.js';
import {textWidth} from './text-width.js';

const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');

function pathOf(d: string): SVGPathElement {
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', d);
  svg.replaceChildren(path);
  return path;
}

const extentOf = (d: string): DOMRect => pathOf(d).getBBox();

/** Points along a path, as the browser understands it. */
function along(d: string): {x: number; y: number}[] {
  const path = pathOf(d);
  const length = path.getTotalLength();
  return Array.from({length: 51}, (_, i) => path.getPointAtLength((length * i) / 50));
}

const farthest = (points: readonly {x: number; y: number}[], x = 0, y = 0): number =>
  Math.max(...points.map((point) => Math.hypot(point.x - x, point.y - y)));

describe('drawing: room', () => {
  before(() => document.body.append(svg));
  after(() => svg.remove());

  it('a shape per side, all different, none much larger than another', () => {
    const areas = Object.values(sideShapes).map((d) => {
      const points = along(d);
      // Shoelace formula.
      return Math.abs(
        points.reduce((sum, {x, y}, i) => {
          const before = points.at(i - 1)!;
          return sum + (before.x * y - x * before.y) / 2;
        }, 0),
      );
    });
    expect(new Set(Object.values(sideShapes)).size).to.equal(3);
    for (const area of areas) expect(area).to.be.within(1150, 1350);
    for (const d of Object.values(sideShapes)) expect(farthest(along(d))).to.be.within(19, 25);
    expect(farthest(along(lockShape))).to.be.below(10);
  });

  it('chairs stand on their seats, with the back behind; none reaches another or a table', () => {
    for (const shape of tableShapes) {
      const scene = sceneWith(namesFrom(lists.short, 9), {shape, pitch: 0.65, locked: [1, 2]});
      const {chairs, badges} = drawScene(scene);
      expect(chairs.map(({seat, number}) => [seat, number])).to.deep.equal(
        scene.layout.seats.map(({id}, i) => [id, i + 1]),
      );
      chairs.forEach(({x, y, pad, back, path}, i) => {
        const {facing, ...seat} = scene.layout.seats[i]!;
        expect(Math.hypot(x - seat.x * 100, y - seat.y * 100), 'to two decimals').to.be.below(0.01);
        expect(farthest(along(path), x, y), `${shape} ${i}`).to.be.below(38);
        const ahead = (points: {x: number; y: number}[]) =>
          points.map((point) => (point.x - x) * Math.cos(facing) + (point.y - y) * Math.sin(facing));
        // The table begins at 35.
        expect(Math.max(...ahead(along(pad)))).to.be.within(20, 30);
        if (i !== 4) expect(Math.max(...ahead(along(back))), 'a back is behind').to.be.below(-15);
        else expect(Math.max(...ahead(along(back))), 'wheels are beside').to.be.above(5);
      });
      for (const {lock, locked, x, y} of badges) {
        expect(lock !== undefined).to.equal(locked);
        if (lock) expect(Math.hypot(lock.x - x, lock.y - y)).to.be.within(28, 34);
      }
    }
  });

  it('a badge for everybody who sits, with a text that fits in it', () => {
    const scene = sceneWith(['Sam', '', 'Juf', 'Vera'], {locked: [0]});
    const {badges} = drawScene(scene);
    expect(
      badges.map(({seat, person, text, isChair, locked}) => [seat, person, text, isChair, locked]),
    ).to.deep.equal([
      ['s1', 'p0', 'C0', false, true],
      ['s3', 'p2', 'T2', false, false],
      ['s4', 'p3', 'C3', true, false],
    ]);
    expect(badges.map(({path}) => path)).to.deep.equal([
      sideShapes.family,
      sideShapes.professional,
      sideShapes.neutral,
    ]);
  });

  it('a letter with a number of two digits stands above it, larger than both in a row, within its shape', () => {
    const scene = sceneWith(['Sam', '', 'Juf', 'Vera']);
    for (const [index, short] of [
      [0, 'E12'],
      [0, 'OS10'],
      [2, 'BM15'],
      [2, 'IB6'],
      [3, 'P30'],
    ] as const) {
      const seats = scene.seats.map((each, i) =>
        i === index && each.person ? {...each, person: {...each.person, short}} : each,
      );
      const badge = drawScene({...scene, seats}).badges.find(({text}) => text === short)!;
      expect(badge.lines.map((line) => line.text).join(' '), short).to.match(/^[A-Z]+ \d+$/);
      expect(badge.size, short).to.be.above((1.2 * 30) / textWidth(short, 1, true));
      const shape = pathOf(badge.path);
      for (const {text, y} of badge.lines) {
        const half = textWidth(text, badge.size, true) / 2;
        // A pixel of air inside of the line around it.
        for (const x of [-half, half])
          for (const top of [y - badge.y - 0.72 * badge.size, y - badge.y])
            expect(shape.isPointInFill(new DOMPoint(x, top)), `${short}: ${text} ${x} ${top}`).to.equal(true);
      }
      const [first, second] = badge.lines;
      expect(second!.y - 0.72 * badge.size - first!.y, `${short}: between`).to.be.above(1);
    }
  });

  it('everything is within the picture, and the door in the wall on its side', () => {
    for (const shape of tableShapes)
      for (const side of doors) {
        const {viewBox, wall, door, tops, chairs} = drawScene(
          sceneWith(['Sam', 'Mo'], {shape, seats: 7, door: side}),
        );
        const {x, y, width, height} = viewBox;
        for (const d of [wall, door.path, ...tops, ...chairs.map(({path}) => path)]) {
          const box = extentOf(d);
          expect(Math.min(box.x - x, box.y - y), `${shape} ${side}`).to.be.at.least(0);
          expect(box.x + box.width, `${shape} ${side}`).to.be.at.most(x + width);
          expect(box.y + box.height, `${shape} ${side}`).to.be.at.most(y + height);
        }
        const middle = {x: x + width / 2, y: y + height / 2};
        const leaf = along(door.path);
        const beyond = {
          bottom: leaf.every((point) => point.y > middle.y),
          top: leaf.every((point) => point.y < middle.y),
          left: leaf.every((point) => point.x < middle.x),
          right: leaf.every((point) => point.x > middle.x),
        };
        expect(beyond[side], `${shape} ${side}`).to.equal(true);
        expect(Math.hypot(leaf[0]!.x - along(wall)[0]!.x, leaf[0]!.y - along(wall)[0]!.y)).to.be.below(1);
      }
  });

  it('an arrow goes from the edge of one badge to the edge of the other, also when two swap', () => {
    const scene = sceneWith(namesFrom(lists.short, 8));
    const move = (from: string, to: string) => ({participant: from, from, to});
    const {moves, chairs} = drawScene(scene, {
      moves: [move('s1', 's2'), move('s2', 's1'), move('s3', 's7'), move('s7', 's3')],
    });
    expect(moves.map(({person}) => person)).to.deep.equal(['s1', 's2', 's3', 's7']);
    const at = (id: string) => chairs.find(({seat}) => seat === id)!;
    const middles = moves.map(({path}, i) => {
      const [from, to] = [
        ['s1', 's2'],
        ['s2', 's1'],
        ['s3', 's7'],
        ['s7', 's3'],
      ][i]!.map(at);
      const [line = ''] = path.split(/(?<=.)M/);
      const points = along(line);
      expect(farthest([points[0]!], from!.x, from!.y)).to.be.within(25, 32);
      expect(farthest([points.at(-1)!], to!.x, to!.y)).to.be.within(25, 32);
      // Nearer on the way: it would run over the letter.
      for (const end of [from!, to!])
        expect(Math.min(...points.map(({x, y}) => Math.hypot(x - end.x, y - end.y)))).to.be.above(24);
      return points[25]!;
    });
    expect(Math.hypot(middles[0]!.x - middles[1]!.x, middles[0]!.y - middles[1]!.y)).to.be.above(5);
    expect(Math.hypot(middles[2]!.x - middles[3]!.x, middles[2]!.y - middles[3]!.y)).to.be.above(20);
  });

  it("every chair has its number, free of badges, locks, arrows, tables' edges, names and each other", function () {
    this.timeout(60_000);
    for (const shape of tableShapes)
      for (const pitch of [0.65, 0.9])
        for (const count of [2, 3, 5, 8, 13, 40]) {
          const scene = sceneWith([...namesFrom(lists.short, count - 1), ''], {shape, pitch, locked: [0, 1]});
          const seats = [1, 2, Math.ceil(count / 2), count].map((n) => `s${n}`);
          const moves = seats.flatMap((from) => seats.map((to) => ({participant: from, from, to})));
          for (const shown of [[], moves.slice(0, 2), moves.slice(2, 4)]) {
            const {chairs, badges, labels, moves: arrows} = drawScene(scene, {moves: shown});
            expect(chairs.map(({number}) => number)).to.deep.equal(chairs.map((_, i) => i + 1));
            const boxes = chairs.map(({number, mark}) => {
              const half = textWidth(String(number), mark.size) / 2;
              return {...mark, half, up: 0.36 * mark.size};
            });
            const what = `${shape} ${pitch} ${count}`;
            chairs.forEach(({seat}, i) => {
              const {x, y, half, up, size} = boxes[i]!;
              const clear = (at: {x: number; y: number}, reach: number, why: string) => {
                const far = Math.hypot(
                  Math.max(0, Math.abs(at.x - x) - half),
                  Math.max(0, Math.abs(at.y - y) - up),
                );
                expect(far, `${what}: ${seat} ${why}`).to.be.above(reach);
              };
              expect(size).to.equal(badges.some((badge) => badge.seat === seat) ? 12 : 17);
              for (const badge of badges) {
                clear(badge, 26.5, `badge of ${badge.seat}`);
                if (badge.lock) clear(badge.lock, 8, 'lock');
              }
              boxes.slice(i + 1).forEach((other) => {
                const apart = Math.max(
                  Math.abs(other.x - x) - other.half - half,
                  Math.abs(other.y - y) - other.up - up,
                );
                expect(apart, `${what}: ${seat} numbers`).to.be.above(1);
              });
              for (const {box} of labels) {
                const apart = Math.max(
                  Math.abs(box.x + box.width / 2 - x) - box.width / 2 - half,
                  Math.abs(box.y + box.height / 2 - y) - box.height / 2 - up,
                );
                expect(apart, `${what}: ${seat} name`).to.be.above(0);
              }
              if (size === 12 && count < 13)
                for (const {path} of arrows)
                  for (const point of along(path.split(/(?<=.)M/)[0]!)) clear(point, 1.5, 'arrow');
            });
          }
        }
  });

  it('no arrow for who comes from the waiting list, stays, or goes to a seat that is not there', () => {
    const {moves} = drawScene(sceneWith(['Sam', 'Mo']), {
      moves: [
        {participant: 'a', to: 's1'},
        {participant: 'b', from: 's1', to: 's1'},
        {participant: 'c', from: 's1', to: 's9'},
        {participant: 'd', from: 's1', to: 's2'},
      ],
    });
    expect(moves.map(({person}) => person)).to.deep.equal(['d']);
  });

  it('two numbers for a point, never NaN or an exponent: some programs that read SVG know neither', () => {
    for (const shape of tableShapes) {
      const drawing = drawScene(sceneWith(namesFrom(lists.short, 13), {shape}), {
        moves: [{participant: 'p', from: 's1', to: 's5'}],
      });
      expect(JSON.stringify(drawing)).not.to.match(/NaN|null|\de-|undefined/);
    }
  });
});
