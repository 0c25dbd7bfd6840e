/**
 * How wide text is at most, without a browser to measure it. The picture is drawn the same for the screen, for a file and for
 * a test, and it must be sure that no name runs into another.
 *
 * Widths are those of DejaVu Sans, Verdana and Arial (a few capitals), whichever is widest: the widest of the plain typefaces
 * in use, about a sixth wider than Arial or Roboto, and a hundredth for rounding. Other scripts get the width of their wide letters.
 */

/** Widths in thousandths of the font size, by the characters that have it. */
const latin: readonly (readonly [number, string])[] = [
  [305, 'il'],
  [335, ' .,\u00a0'],
  [365, 'jfı'],
  [410, "t'‘’‚!|"],
  [440, 'rI()[]/\\:;-`'],
  [480, '"'],
  [505, 'J'],
  [555, 'csz“”„'],
  [575, 'L?_'],
  [625, 'vkxyaeFT'],
  [670, 'bdghnopquEPKY$0123456789ßđð{}'],
  [710, 'AXBSVZ€£§'],
  [725, 'CR'],
  [805, 'DGHNOQU&ĐÐŁłÞþŋ'],
  [850, 'w+<=>~^#*'],
  [890, 'M'],
  [1020, 'mWæÆ%@–—…'],
  [1080, 'œŒ'],
];
const widths = new Map(
  latin.flatMap(([width, characters]) => [...characters].map((each) => [each, width] as const)),
);

/** Widest letters of whole scripts; the first that fits holds. What is in none of them may be anything. */
const scripts: readonly (readonly [number, RegExp])[] = [
  [0, /[\p{Mn}\p{Me}\p{Cc}\p{Default_Ignorable_Code_Point}]/u],
  // One character that is a whole sentence, in three typefaces at least.
  [16000, /[\ufdfd]/],
  [1250, /[\u0633-\u0636\u0681-\u06bf\ufb50-\ufefc]/],
  [1100, /\p{Script=Arabic}/u],
  [800, /[\p{Script=Hebrew}\p{Script=Thai}\p{Script=Lao}]/u],
  [1700, /[\u01c4-\u01cc\u01f1-\u01f3]/],
  [900, /[a-z\p{Script=Georgian}\u00c0-\u024f\u1e00-\u1eff]/u],
  [1150, /[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}]/u],
  [
    1150,
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u,
  ],
  [1500, /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u],
  [1600, /\p{Ll}/u],
];
const anything = 2200;

/** Not so high as scripts whose letters stand on top of each other or reach far below the line, or as Latin in their width. */
const simple =
  /^(?:(?![\uff00-\uffef])[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{P}\p{N}\p{Zs}\p{Sc}\p{Sm}])*$/u;

function widthOf(character: string): number {
  const known = widths.get(character);
  if (known !== undefined) return known;
  // é is as wide as e; a few letters (ď, ĺ) have their mark beside them.
  const [base, ...marks] = character.normalize('NFD');
  const plain = marks.length > 0 ? widths.get(base!) : undefined;
  if (plain !== undefined) return plain + 120;
  const width = scripts.find(([, script]) => script.test(character))?.[0] ?? anything;
  widths.set(character, width);
  return width;
}

/**
 * The width of a line, in the unit of `size`. Never less than what a browser makes of it in a usual typeface without serifs.
 *
 * @param size of the font
 * @param isBold bold letters are up to a quarter wider
 */
export function textWidth(text: string, size: number, isBold = false): number {
  let sum = 0;
  for (const character of text) sum += widthOf(character);
  return (sum * size * (isBold ? 1.25 : 1)) / 1000;
}

/** Height of a line above and below its baseline, in font sizes. */
export const lineExtent = (text: string): {readonly above: number; readonly below: number} =>
  simple.test(text) ? {above: 0.97, below: 0.27} : {above: 1.2, below: 0.5};

/** Characters as a reader sees them. The first use of a segmenter takes ten milliseconds, and most names do not need one. */
export const charactersOf = (text: string): readonly string[] =>
  /^[ -~À-ÿ]*$/.test(text) ? [...text] : [...new Intl.Segmenter().segment(text)].map(({segment}) => segment);

/**
 * A name on one line of a picture: no line breaks, no more than two marks on a letter (a pile of them would cover the names
 * above and below it), no characters that turn the text around them.
 */
export const onOneLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/(\p{Mn}{2})\p{Mn}+/gu, '$1')
    .trim();

/** The text with an ellipsis, as much as fits; '' when not even `least` characters do. */
export function cutToWidth(text: string, size: number, width: number, least = 3): string {
  if (textWidth(text, size) <= width) return text;
  const characters = charactersOf(text);
  let kept = 0;
  let used = textWidth('…', size);
  for (const character of characters) {
    used += textWidth(character, size);
    if (used > width) break;
    kept++;
  }
  return kept < least ? '' : `${characters.slice(0, kept).join('').trimEnd()}…`;
}
