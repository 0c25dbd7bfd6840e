import {html, nothing, render, svg, type TemplateResult} from 'lit';
import {formatNumber} from '../shared/intl.js';
import type {LocaleController} from '../shared/localize.js';
import {legendEntries, paintRoom, type Fill, type Painting} from './export-paint.js';
import {leads, roleBeside, seatRows, type SeatRow} from './export-rows.js';
import {hatch, inks} from './export-svg.js';
import {conceptReason, conceptWord, meetingLines, voiceLine, waitingLine} from './export-text.js';
import type {Exported} from './exports.js';
import {asHtml} from './outcome-sentence.js';
import {cardPages} from './place-cards.js';
import {printStyles} from './print.styles.js';
import type {Scene, ScenePerson} from './scene.js';

/** What to print: the plan (picture, list, agreements), the place cards, or both. */
export type Printed = 'plan' | 'cards' | 'both';

/** More seats than this do not fit on a page together with a picture. */
const fewSeats = 14;

/** Fills an empty document with what is printed, in the language of the planner. Pages are A4, upright. */
export function buildPage(page: Document, exported: Exported, i18n: LocaleController, what: Printed): void {
  const {scene, title} = exported;
  page.documentElement.lang = i18n.locale;
  page.documentElement.dir = i18n.dir;
  page.title = title;
  // A sheet belongs to the document whose window made it.
  const Sheet = (page.defaultView as (Window & typeof globalThis) | null)?.CSSStyleSheet;
  if (Sheet) {
    const sheet = new Sheet();
    sheet.replaceSync(printStyles.cssText);
    page.adoptedStyleSheets = [sheet];
  }
  const plan = what === 'cards' ? nothing : planView(exported, i18n);
  render([plan, what === 'plan' ? nothing : cardPages(scene.people, i18n)], page.body);
}

function planView(exported: Exported, i18n: LocaleController): TemplateResult {
  const {scene, title, meeting} = exported;
  const {msg} = i18n;
  const room = paintRoom(scene, i18n);
  const notes = [waitingLine(scene, i18n), voiceLine(scene, i18n)].filter((line) => line !== '');
  return html`<main class=${scene.seats.length > fewSeats ? 'plan many' : 'plan'}>
    ${conceptView(exported, i18n)}
    <h1><bdi>${title}</bdi></h1>
    ${meetingLines(meeting, i18n).map((line) => html`<p><bdi>${line}</bdi></p>`)}
    ${pictureView(room)} ${legendView(scene, i18n)}
    ${room.key.length > 0 ? html`<ul class="key">${room.key.map((line) => html`<li><bdi>${line}</bdi></li>`)}</ul>` : nothing}
    <table>
      <thead>
        ${exported.isConcept ? html`<tr><th colspan="4">${conceptWord(exported, i18n)}</th></tr>` : nothing}
        <tr>
          <th class="number" scope="col">${msg('Stoel', {id: 'sp.h.seat'})}</th>
          <th scope="col">${msg('Wie', {id: 'sp.h.who'})}</th>
          <th scope="col">${msg('Naast', {id: 'sp.h.beside'})}</th>
          <th scope="col">${msg('Tegenover', {id: 'sp.h.opposite'})}</th>
        </tr>
      </thead>
      <tbody>
        ${seatRows(scene).map((row) => rowView(row, i18n))}
      </tbody>
    </table>
    ${notes.map((line) => html`<p class="note">${asHtml(line)}</p>`)} ${agreedView(exported, i18n)}
    <footer>
      ${msg('Gemaakt met Samen: een hulp bij het gesprek, geen oordeel.', {id: 'sp.x.footer'})}
    </footer>
  </main>`;
}

/** Large, so that nobody takes it for a plan that is ready. */
const conceptView = (exported: Exported, i18n: LocaleController): TemplateResult | typeof nothing =>
  exported.isConcept
    ? html`<p class="concept">
        <strong>${conceptWord(exported, i18n)}</strong> <span>${conceptReason(exported, i18n)}</span>
      </p>`
    : nothing;

function rowView({number, person, beside, opposite}: SeatRow, i18n: LocaleController): TemplateResult {
  const {msg} = i18n;
  const names = (people: readonly ScenePerson[]) =>
    people.map(({label}, i) => html`${i > 0 ? msg(', ', {id: 'sp.x.comma'}) : ''}<bdi>${label}</bdi>`);
  const who = person
    ? html`<bdi>${person.label}</bdi> <span class="role">${roleText(person, i18n)}</span>`
    : msg('vrij', {id: 'sp.free'});
  return html`<tr>
    <td class="number">${formatNumber(i18n, number)}</td>
    <td>${who}</td>
    <td>${person ? names(beside) : nothing}</td>
    <td>${person && opposite ? names([opposite]) : nothing}</td>
  </tr>`;
}

const roleText = (person: ScenePerson, i18n: LocaleController): string =>
  [roleBeside(person), leads(person, i18n) ? i18n.msg('leidt het gesprek', {id: 'sp.x.leads'}) : '']
    .filter((word) => word !== '')
    .join(i18n.msg(', ', {id: 'sp.x.comma'}));

/** What was agreed, with room to write on. */
function agreedView({agreements}: Exported, {msg}: LocaleController): TemplateResult {
  const lines = Array.from({length: agreements.length > 0 ? 3 : 4}, () => html`<div class="line"></div>`);
  return html`<section>
    <h2>${msg('Afspraken', {id: 'sp.x.h.agreed'})}</h2>
    ${agreements.length > 0 ? html`<ul>${agreements.map((each) => html`<li><bdi>${each}</bdi></li>`)}</ul>` : nothing} ${lines}
  </section>`;
}

/** The picture as everywhere else; the list below it says the same in words. */
function pictureView({x, y, width, height, paths, texts}: Painting): TemplateResult {
  const {step, color} = hatch;
  return html`<svg class="picture" viewBox="${x} ${y} ${width} ${height}" direction="ltr" fill-rule="evenodd" aria-hidden="true">
    <defs>
      <pattern id="hatch" width=${step} height=${step} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path stroke=${color} stroke-width=${hatch.width} d="M1 0V${step}" />
      </pattern>
    </defs>
    ${paths.map(
      ({d, x, y, fill, line}) =>
        svg`<path transform="translate(${x} ${y})" fill=${inkOf(fill)} stroke="#000" stroke-width=${line} d=${d} />`,
    )}
    ${texts.map(
      ({text, x, y, size, anchor, isBold}) =>
        svg`<text x=${x} y=${y} font-size=${size} text-anchor=${anchor} font-weight=${isBold ? 'bold' : 'normal'} stroke="#fff" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${text}</text>`,
    )}
  </svg>`;
}

const inkOf = (fill: Fill): string => (fill === 'hatch' ? 'url(#hatch)' : inks[fill]);

/** What the shapes mean, in letters as large as those of the list. */
const legendView = (scene: Scene, i18n: LocaleController): TemplateResult =>
  html`<p class="legend">${legendEntries(scene, i18n).map(
    ({d, fill, line, word}) =>
      html`<span><svg viewBox="-32 -32 64 64" fill-rule="evenodd" aria-hidden="true"><path fill=${inkOf(fill)} stroke="#000" stroke-width=${line} d=${d} /></svg>${word}</span>`,
  )}</p>`;
