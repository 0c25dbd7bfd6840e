import type {LocaleController} from '../shared/localize.js';
import {conceptWord} from './export-text.js';
import {paint, type Painting, type PaintedPath} from './export-paint.js';
import {hatch, inks} from './export-svg.js';
import type {Exported} from './exports.js';

/** What the smallest of the browsers can paint: Safari on a phone stops at 16.7 million points. */
const mostPoints = 16_000_000;
const mostSide = 8192;

/**
 * The room as a PNG, black on white. `scale`: points per unit, 100 units per metre (default 2, from 0.1); smaller where
 * the browser cannot paint that much. Painted on a canvas: a strict policy forbids an `<img>` of our own SVG.
 */
export function toPng(exported: Exported, i18n: LocaleController, scale = 2): Promise<Blob> {
  const painting = paint(exported.scene, i18n, conceptWord(exported, i18n));
  const {width, height} = painting;
  const wanted = Number.isFinite(scale) ? Math.max(0.1, scale) : 2;
  const most = Math.min(mostSide / Math.max(width, height), Math.sqrt(mostPoints / (width * height)));
  const canvas = document.createElement('canvas');
  const size = Math.min(wanted, most);
  canvas.width = Math.round(width * size);
  canvas.height = Math.round(height * size);
  const context = canvas.getContext('2d');
  if (context) paintOn(context, painting, size);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) =>
      blob ? resolve(blob) : reject(new Error('This browser cannot paint a picture.')),
    ),
  );
}

function paintOn(context: CanvasRenderingContext2D, painting: Painting, scale: number): void {
  const {x, y, width, height, paths, texts} = painting;
  context.scale(scale, scale);
  context.translate(-x, -y);
  context.fillStyle = inks.paper;
  context.fillRect(x, y, width, height);
  for (const path of paths) paintPath(context, path);
  context.direction = 'ltr'; // a canvas of a page takes the page's
  context.lineJoin = 'round';
  context.lineWidth = 3;
  for (const {text, x, y, size, anchor, isBold} of texts) {
    context.font = `${isBold ? 'bold ' : ''}${size}px sans-serif`;
    context.textAlign = anchor === 'middle' ? 'center' : anchor;
    context.strokeStyle = inks.paper;
    context.strokeText(text, x, y);
    context.fillStyle = inks.ink;
    context.fillText(text, x, y);
  }
}

function paintPath(context: CanvasRenderingContext2D, {d, x, y, fill, line}: PaintedPath): void {
  const path = new Path2D(d);
  context.save();
  context.translate(x, y);
  if (fill !== 'none') {
    context.fillStyle = inks[fill === 'hatch' ? 'paper' : fill];
    context.fill(path, 'evenodd');
  }
  if (fill === 'hatch') paintHatch(context, path);
  context.strokeStyle = inks.ink;
  context.lineWidth = line;
  if (line > 0) context.stroke(path);
  context.restore();
}

/** Slanting lines within a badge, which is about 50 units wide. */
function paintHatch(context: CanvasRenderingContext2D, path: Path2D): void {
  context.save();
  context.clip(path);
  context.rotate(Math.PI / 4);
  context.beginPath();
  for (let at = -40; at <= 40; at += hatch.step) {
    context.moveTo(at, -40);
    context.lineTo(at, 40);
  }
  context.strokeStyle = hatch.color;
  context.lineWidth = hatch.width;
  context.stroke();
  context.restore();
}
