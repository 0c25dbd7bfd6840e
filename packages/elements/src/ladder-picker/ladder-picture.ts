import type {LadderRecord, Moment} from '@samen/model';
import {abbreviations} from '../shared/abbreviations.js';

/** Where things are drawn, in units of the view box. No words of the page's language: those come from the caller. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rungs: readonly {readonly y: number; readonly x: number; readonly text: string}[];
  readonly marks: readonly Mark[];
  /** How many marks a rung has no room for: "+n". */
  readonly more: readonly {readonly x: number; readonly y: number; readonly text: string}[];
}

export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly path: string;
  readonly text: string;
  readonly moment: Moment;
}

const step = 44;
const markSize = 15;
const firstMark = 168;
const markPitch = 34;
const room = 7;

/** A shape per moment, so that neither colour nor position carries the meaning alone. */
export const shapes: Readonly<Record<Moment, string>> = {
  expected: `M0-${markSize}A${markSize} ${markSize} 0 1 1 0 ${markSize}A${markSize} ${markSize} 0 1 1 0-${markSize}Z`,
  offered: `M-${markSize - 1}-${markSize - 1}H${markSize - 1}V${markSize - 1}H-${markSize - 1}Z`,
  experienced: `M0-${markSize + 1}L${markSize + 1} 0L0 ${markSize + 1}L-${markSize + 1} 0Z`,
};

/** The ladder with everyone on it, highest rung on top. `rtl` mirrors it. */
export function drawPicture(
  {positions, phase, participants, ladder}: LadderRecord,
  names: readonly string[],
  rtl: boolean,
): Picture {
  const here = ladder.rungs.map((_, i) =>
    positions.filter((each) => each.phase === phase && each.rung === i + 1),
  );
  const most = Math.min(room, Math.max(3, ...here.map(({length}) => length)));
  const width = firstMark + most * markPitch;
  const short = abbreviations(participants.map(({name}) => name));
  const flip = (x: number) => (rtl ? width - x : x);
  const yOf = (level: number) => 30 + (ladder.rungs.length - level) * step;
  const marks: Mark[] = [];
  const more: {x: number; y: number; text: string}[] = [];
  for (const [index, all] of here.entries()) {
    const shown = all.length > room ? all.slice(0, room - 1) : all;
    shown.forEach(({participant, moment}, place) =>
      marks.push({
        x: flip(firstMark + place * markPitch),
        y: yOf(index + 1),
        path: shapes[moment],
        text: short[participants.findIndex(({id}) => id === participant)] ?? '',
        moment,
      }),
    );
    if (shown.length < all.length)
      more.push({
        x: flip(firstMark + shown.length * markPitch),
        y: yOf(index + 1),
        text: `+${all.length - shown.length}`,
      });
  }
  return {
    ...{width, marks, more},
    height: 30 + ladder.rungs.length * step,
    rungs: shorten(names).map((text, i) => ({y: yOf(i + 1), x: flip(30), text})),
  };
}

/** Full names stand in the table; the picture has room for about a word and a half. A number keeps shortened ones apart. */
const shorten = (names: readonly string[]): readonly string[] =>
  names.some(({length}) => length > 17)
    ? names.map((name, i) => `${i + 1}. ${name.length > 14 ? `${name.slice(0, 13)}…` : name}`)
    : names;
