import type {Side} from '@samen/model';
import type {LocaleController} from '../shared/localize.js';
import {drawScene, lineHeight, lockShape, sideShapes, type SeatDrawing} from './drawing.js';
import type {Scene} from './scene.js';
import {sideWords} from './side-words.js';
import {cutToWidth, textWidth} from './text-width.js';

/** How a shape is filled. All of it black on white: a side has a shape, a letter and a pattern, never only a colour. */
export type Fill = 'none' | 'paper' | 'tint' | 'shade' | 'hatch' | 'ink';

export interface PaintedPath {
  readonly d: string;
  /** Where the path's own 0,0 is. */
  readonly x: number;
  readonly y: number;
  readonly fill: Fill;
  /** Width of the line; 0 draws none. */
  readonly line: number;
}

export interface PaintedText {
  readonly text: string;
  readonly x: number;
  /** The line that letters stand on. */
  readonly y: number;
  readonly size: number;
  /** As seen: `start` is left, also of Arabic. */
  readonly anchor: 'start' | 'middle' | 'end';
  readonly isBold: boolean;
}

/** A picture as paths with texts over them, for SVG, canvas and paper alike. Units: 100 per metre. */
export interface Painting {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly paths: readonly PaintedPath[];
  readonly texts: readonly PaintedText[];
}

const fillOf: Readonly<Record<Side, Fill>> = {family: 'tint', professional: 'hatch', neutral: 'paper'};
/** Lines of who leads are thicker. */
const lineOf = (isChair: boolean): number => (isChair ? 5 : 2.5);
const sides = ['family', 'professional', 'neutral'] as const;

/** So that what the shapes mean fits in a row or two. */
const leastWidth = 520;
const headingHeight = 64;

/** The room with everybody in it and, below, what the shapes mean. `heading` is written large above it. */
export function paint(scene: Scene, i18n: LocaleController, heading: string): Painting {
  const room = paintRoom(scene, i18n);
  const width = Math.max(room.width, leastWidth);
  const x = room.x - (width - room.width) / 2;
  const y = room.y - (heading ? headingHeight : 0);
  const below = room.y + room.height;
  const legend = legendOf(scene, i18n, {x, y: below, width});
  const key = keyOf(room.key, i18n, {x, y: below + legend.height, width});
  const large = {x: x + width / 2, y: y + 44, size: 40, anchor: 'middle', isBold: true} as const;
  return {
    ...{x, y, width},
    height: below + legend.height + key.height - y,
    paths: [...room.paths, ...legend.paths],
    texts: [...(heading ? [{text: heading, ...large}] : []), ...room.texts, ...legend.texts, ...key.texts],
  };
}

/** More names than this are read more easily in a key than around a table. */
const fewNames = 14;

/** The room alone. With many people, or names that do not fit, it has their letters only; `key` says who sits where. */
export function paintRoom(
  scene: Scene,
  i18n: LocaleController,
): Painting & {readonly key: readonly string[]} {
  const named = drawScene(scene);
  const {badges, labels} = named;
  const isFull = badges.length > fewNames || labels.length < badges.length || labels.some(({isCut}) => isCut);
  const {viewBox, ...room} = isFull ? drawScene(scene, {labels: false}) : named;
  const key = scene.seats.flatMap(({number, person}) =>
    isFull && person ? [`${number} ${person.short} ${person.label}`] : [],
  );
  return {...viewBox, paths: roomPaths(room, scene), texts: roomTexts(room, i18n), key};
}

type Room = Omit<SeatDrawing, 'viewBox'>;

function roomPaths(
  {tops, chairs, badges, labels, wall, door}: Room,
  {people}: Scene,
): readonly PaintedPath[] {
  const here = {x: 0, y: 0};
  const sideOf = new Map(people.map(({id, side}) => [id, side]));
  return [
    ...tops.map((d) => ({d, ...here, fill: 'paper', line: 3}) as const),
    {d: wall, ...here, fill: 'none', line: 3},
    {d: door.path, ...here, fill: 'none', line: 2},
    ...chairs.flatMap(
      ({pad, back}) =>
        [
          {d: pad, ...here, fill: 'paper', line: 1.25},
          {d: back, ...here, fill: 'shade', line: 0},
        ] as const,
    ),
    ...labels.flatMap(({leader}) => (leader ? [{d: leader, ...here, fill: 'none', line: 1} as const] : [])),
    ...badges.flatMap(({path, x, y, person, isChair, lock}) => [
      {d: path, x, y, fill: fillOf[sideOf.get(person) ?? 'neutral'], line: lineOf(isChair)},
      ...(lock ? [{d: lockShape, ...lock, fill: 'ink', line: 0} as const] : []),
    ]),
  ];
}

function roomTexts({chairs, badges, labels, door}: Room, {msg}: LocaleController): readonly PaintedText[] {
  const middle = {anchor: 'middle', isBold: false} as const;
  return [
    {text: msg('deur', {id: 'sp.x.door'}), x: door.x, y: door.y + 5, size: 16, ...middle},
    ...chairs.map(({number, mark: {x, y, size}}) => ({
      text: String(number),
      x,
      y: y + 0.36 * size,
      size,
      ...middle,
    })),
    ...badges.flatMap(({lines, x, size}) =>
      lines.map((line) => ({...line, x, size, ...middle, isBold: true})),
    ),
    ...labels.flatMap(({lines, x, y, anchor, size}) =>
      lines.map((text, i) => ({
        text: isolated(text),
        x,
        y: y + i * size * lineHeight,
        size,
        anchor,
        isBold: false,
      })),
    ),
  ];
}

/** Somebody's name keeps its own direction in a picture that is never mirrored. */
const isolated = (text: string): string =>
  /[\u0590-\u08ff\ufb1d-\ufefc]/.test(text) ? `\u2068${text}\u2069` : text;

const row = 60;
const textSize = 17;

/** What each shape that occurs means, in as many rows as it takes, from where the reader begins. */
function legendOf(
  scene: Scene,
  i18n: LocaleController,
  box: {readonly x: number; readonly y: number; readonly width: number},
): {readonly height: number; readonly paths: readonly PaintedPath[]; readonly texts: readonly PaintedText[]} {
  const rtl = i18n.dir === 'rtl';
  const paths: PaintedPath[] = [];
  const texts: PaintedText[] = [];
  let [from, y] = [0, box.y + row / 2];
  for (const {word, ...shape} of legendEntries(scene, i18n)) {
    const width = 78 + textWidth(word, textSize);
    if (from > 0 && from + width > box.width) [from, y] = [0, y + row];
    const at = (far: number) => (rtl ? box.x + box.width - far : box.x + far);
    paths.push({...shape, x: at(from + 32), y});
    const anchor = rtl ? 'end' : 'start';
    texts.push({text: word, x: at(from + 66), y: y + 6, size: textSize, anchor, isBold: false});
    from += width;
  }
  return {height: paths.length > 0 ? y + row / 2 - box.y : 0, paths, texts};
}

/** Who sits where, in columns that are read downwards. */
function keyOf(
  lines: readonly string[],
  i18n: LocaleController,
  box: {readonly x: number; readonly y: number; readonly width: number},
): {readonly height: number; readonly texts: readonly PaintedText[]} {
  const rtl = i18n.dir === 'rtl';
  const most = box.width - 32;
  const widest = Math.max(0, ...lines.map((line) => textWidth(line, textSize))) + 24;
  const columns = Math.max(1, Math.floor(most / widest));
  const rows = Math.ceil(lines.length / columns);
  const texts = lines.map((line, i) => {
    const far = 16 + (Math.floor(i / rows) * most) / columns;
    return {
      text: cutToWidth(line, textSize, most),
      x: rtl ? box.x + box.width - far : box.x + far,
      y: box.y + textSize + (i % rows) * 26,
      size: textSize,
      anchor: rtl ? 'end' : 'start',
      isBold: false,
    } as const;
  });
  return {height: rows > 0 ? rows * 26 + 16 : 0, texts};
}

type Entry = Pick<PaintedPath, 'd' | 'fill' | 'line'> & {readonly word: string};

/** The shapes that occur, each with its meaning. */
export function legendEntries({plan, people, seats}: Scene, i18n: LocaleController): readonly Entry[] {
  const {msg} = i18n;
  const words = sideWords(plan.setting, i18n);
  const shapes = (side: Side) => ({d: sideShapes[side], fill: fillOf[side]});
  const leader = people.find(({isChair}) => isChair);
  return [
    ...sides
      .filter((side) => people.some((person) => person.side === side))
      .map((side) => ({...shapes(side), line: lineOf(false), word: words[side]})),
    ...(leader
      ? [{...shapes(leader.side), line: lineOf(true), word: msg('leidt het gesprek', {id: 'sp.x.leads'})}]
      : []),
    ...(seats.some(({locked}) => locked)
      ? [{d: lockShape, fill: 'ink', line: 0, word: msg('vastgezet', {id: 'sp.p.fixed'})} as const]
      : []),
  ];
}
