import {cutToWidth, lineExtent, onOneLine, textWidth} from './text-width.js';

/** A name as it may be written, with the box it needs. */
export interface Setting {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  /** From the top of the box to the first baseline. */
  readonly above: number;
  readonly isCut: boolean;
}

/** From baseline to baseline, in font sizes. */
export const lineHeight = 1.2;

/** Widths in font sizes: longer is broken at a space if there is one, longer than the second is cut. */
const oneLine = 6.5;
const longest = 13;
/** What a name may be cut to when there is no room for it: the largest first. */
const cuts = [7.5, 5.5, 4];

/** Ways to write a name in full, the best first; a name that is too long for any picture is cut, one wide character left out. */
export function fullSettings(name: string, size: number): readonly Setting[] {
  const text = onOneLine(name);
  // "Ouder 2" stays together: a number alone on a line says nothing.
  const words = text.split(/ (?!\d+$)/);
  const widths = words.map((word) => textWidth(word, size));
  const space = textWidth(' ', size);
  const widthOf = (from: number, to: number) =>
    widths.slice(from, to).reduce((sum, width) => sum + width + space, -space);
  const whole = widthOf(0, words.length);
  const one = {lines: [text], width: whole};
  // Broken at the space that leaves the narrowest box.
  const two = words
    .slice(1)
    .map((_, i) => ({at: i + 1, width: Math.max(widthOf(0, i + 1), widthOf(i + 1, words.length))}))
    .reduce<{at: number; width: number} | undefined>((a, b) => (a && a.width <= b.width ? a : b), undefined);
  const broken = two && {
    lines: [words.slice(0, two.at).join(' '), words.slice(two.at).join(' ')],
    width: two.width,
  };
  const order = broken ? (whole <= oneLine * size ? [one, broken] : [broken, one]) : [one];
  const fitting = order.filter(({width}) => width <= longest * size);
  if (fitting.length > 0) return fitting.map(({lines}) => setting(lines, size, false));
  const lines = (broken ?? one).lines
    .map((line) => cutToWidth(line, size, longest * size, 1))
    .filter((line) => line !== '');
  return lines.length > 0 ? [setting(lines, size, true)] : [];
}

/** Ways to write the beginning of a name; none of a name of which too little would be left. */
export function cutSettings(name: string, size: number): readonly Setting[] {
  const text = onOneLine(name);
  return cuts.flatMap((width) => {
    const line = cutToWidth(text, size, width * size);
    return line === '' || line === text ? [] : [setting([line], size, true)];
  });
}

function setting(lines: readonly string[], size: number, isCut: boolean): Setting {
  const extents = lines.map(lineExtent);
  const above = extents[0]!.above * size;
  return {
    lines,
    isCut,
    above,
    width: Math.max(...lines.map((line) => textWidth(line, size))),
    height: above + (lines.length - 1) * lineHeight * size + extents.at(-1)!.below * size,
  };
}
