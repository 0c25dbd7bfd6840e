import type {LadderRecord, Moment} from '@samen/model';
import {html, svg, type TemplateResult} from 'lit';
import type {LocaleController} from '../shared/localize.js';
import {momentWord} from './comparison-texts.js';
import {drawPicture, shapes} from './ladder-picture.js';

/** The shape that stands for a moment, small enough for a line of text. Its word always stands beside it. */
export const momentMark = (moment: Moment): TemplateResult =>
  html`<svg class="mark" viewBox="-20 -20 40 40" aria-hidden="true"><path d=${shapes[moment]} /></svg>`;

/** The ladder with everyone on it. Hidden from screen readers: the table says all of it. */
export function pictureView(
  record: LadderRecord,
  names: readonly string[],
  i18n: LocaleController,
): TemplateResult {
  const rtl = i18n.dir === 'rtl';
  const {width, height, rungs, marks, more} = drawPicture(record, names, rtl);
  const moments = (['expected', 'offered', 'experienced'] as const).filter((moment) =>
    marks.some((mark) => mark.moment === moment),
  );
  return html`<div class="picture" part="picture" aria-hidden="true">
    <svg viewBox="0 0 ${width} ${height}" class=${rtl ? 'rtl' : ''}>
      ${[12, width - 12].map((x) => svg`<path class="upright" d="M${x} 4V${height - 4}"/>`)}
      ${rungs.map(
        ({x, y, text}) =>
          svg`<path class="tread" d="M12 ${y + 20}H${width - 12}"/><text x=${x} y=${y + 5}>${text}</text>`,
      )}
      ${marks.map(
        ({x, y, path, text}) =>
          svg`<g transform="translate(${x} ${y})"><path class="shape" d=${path}/><text class=${text.length > 2 ? 'initials long' : 'initials'} y="5">${text}</text></g>`,
      )}
      ${more.map(({x, y, text}) => svg`<text class="initials" x=${x} y=${y + 5}>${text}</text>`)}
    </svg>
    <p class="key">${moments.map((moment) => html`<span>${momentMark(moment)} ${momentWord(moment, i18n)}</span>`)}</p>
  </div>`;
}
