import type {LocaleController} from '../shared/localize.js';
import {escaped} from '../shared/xml.js';
import {paint, type Fill, type PaintedPath, type PaintedText} from './export-paint.js';
import {conceptWord, toText} from './export-text.js';
import type {Exported} from './exports.js';

/** Colours of ink on white paper, the same on screen and in print. */
export const inks: Readonly<Record<Exclude<Fill, 'hatch'>, string>> = {
  none: 'none',
  paper: '#fff',
  tint: '#ddd',
  shade: '#888',
  ink: '#000',
};

/** Lines of a professional's badge: how far apart, and their colour. Light, so that the letter on them can be read. */
export const hatch = {step: 8, color: '#999', width: 1.5};

/** The room as a document of its own: black on white, with a title, and the words of the whole plan as description. */
export function toSvg(exported: Exported, i18n: LocaleController): string {
  const painting = paint(exported.scene, i18n, conceptWord(exported, i18n));
  const {x, y, width, height, paths, texts} = painting;
  const box = [x, y, width, height].map(short);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}" width="${box[2]}" height="${box[3]}" role="img" lang="${escaped(i18n.locale)}" font-family="sans-serif" fill-rule="evenodd">`,
    `<title>${escaped(exported.title)}</title><desc>${escaped(toText(exported, i18n))}</desc>`,
    `<defs><pattern id="hatch" width="${hatch.step}" height="${hatch.step}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path fill="#fff" d="M0 0H${hatch.step}V${hatch.step}H0Z"/><path stroke="${hatch.color}" stroke-width="${hatch.width}" d="M1 0V${hatch.step}"/></pattern></defs>`,
    `<path fill="#fff" d="M${box[0]} ${box[1]}h${box[2]}v${box[3]}h-${box[2]}Z"/>`,
    ...paths.map(pathOf),
    ...texts.map(textOf),
    '</svg>',
  ].join('');
}

const pathOf = ({d, x, y, fill, line}: PaintedPath): string => {
  const moved = x || y ? ` transform="translate(${short(x)} ${short(y)})"` : '';
  const drawn = line > 0 ? ` stroke="#000" stroke-width="${line}"` : '';
  return `<path${moved} fill="${fill === 'hatch' ? 'url(#hatch)' : inks[fill]}"${drawn} d="${escaped(d)}"/>`;
};

const textOf = ({text, x, y, size, anchor, isBold}: PaintedText): string =>
  `<text x="${short(x)}" y="${short(y)}" font-size="${short(size)}" text-anchor="${anchor}"${isBold ? ' font-weight="bold"' : ''} stroke="#fff" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${escaped(text)}</text>`;

/** A tenth of a unit is a millimetre in the room. */
const short = (n: number): string => String(Math.round(n * 10) / 10);
