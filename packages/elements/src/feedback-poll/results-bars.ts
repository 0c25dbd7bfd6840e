/** Figures as bars and lines. They are pictures of the tables beside them, so nobody hears them twice. */
import type {PollQuestion} from '@samen/model';
import {html, nothing, svg, type TemplateResult} from 'lit';
import {formatNumber} from '../shared/intl.js';
import {named} from '../shared/isolates.js';
import {str, type LocaleController} from '../shared/localize.js';
import {rangeOf, type Cell, type Figures, type Part} from './results-figures.js';
import {cellName, endsOf, groupName, meanName} from './results-words.js';
import type {ResultsViewOptions} from './results.js';

/** More bars than this of one question ask to be studied rather than seen. */
const mostBars = 6;

/** A group and what it answered to the question. */
export interface Column {
  readonly part: Part;
  readonly figures: Figures;
  /** Tells how its bars and lines are drawn. */
  readonly look: number;
}

/** Means, or the answers that were given most, per group beside each other. */
export function barsView(
  question: PollQuestion,
  columns: readonly Column[],
  options: ResultsViewOptions,
  i18n: LocaleController,
): TemplateResult | typeof nothing {
  const groups = columns.filter(({part}) => part.group);
  const bar = ({part, look}: Column, length: number, words: string): TemplateResult => {
    const label = `${named(groupName(part.group, options, i18n))}: ${words}`;
    return html`<p class="bar" .textContent=${label}></p>${drawing(length, look, i18n)}`;
  };
  const range = rangeOf(question);
  if (range) {
    const [least, most] = range;
    const means = groups.flatMap((column) => {
      const {mean} = column.figures;
      return mean === undefined
        ? []
        : [bar(column, (mean - least) / (most - least), formatNumber(i18n, mean))];
    });
    if (means.length === 0) return nothing;
    const [from, to] = endsOf(question, options, i18n);
    return html`<div class="chart" aria-hidden="true">
      <p class="note" .textContent=${meanName(range, i18n)}></p>
      ${means}
      <p class="ends"><bdi .textContent=${from}></bdi><bdi .textContent=${to}></bdi></p>
    </div>`;
  }
  const {shown, isCut} = mostGiven(groups);
  if (shown.length === 0) return nothing;
  return html`<div class="chart" aria-hidden="true">
    ${isCut ? html`<p class="note">${i18n.msg('Meest gekozen', {id: 'fp.r.most'})}</p>` : nothing}
    ${shown.map((id) => {
      const bars = groups.map((column) => {
        const cell = column.figures.cells.find((each) => each.id === id)!;
        return bar(column, cell.part, barWords(cell, column.figures, i18n));
      });
      return html`<div class="answer"><p .textContent=${cellName(id, question, options, i18n)}></p>${bars}</div>`;
    })}
  </div>`;
}

/** "2 van 4" of people; of a percentage the number is enough. */
function barWords({words}: Cell, {answered}: Figures, i18n: LocaleController): string {
  if (answered === undefined) return words;
  const all = formatNumber(i18n, answered);
  return i18n.msg(str`${words} van ${all}`, {id: 'fp.r.of'});
}

/** The answers that get bars: all when they are few, else those that most people gave, whichever group they are of. */
function mostGiven(groups: readonly Column[]): {readonly shown: readonly string[]; readonly isCut: boolean} {
  const ids = groups[0]?.figures.cells.slice(0, -1).map(({id}) => id) ?? [];
  const room = Math.max(1, Math.floor(mostBars / groups.length));
  if (ids.length <= room) return {shown: ids, isCut: false};
  const sum = (id: string): number =>
    groups.reduce((all, {figures}) => all + figures.cells.find((each) => each.id === id)!.part, 0);
  const order = [...ids].sort((one, other) => sum(other) - sum(one));
  return {shown: order.slice(0, room).filter((id) => sum(id) > 0), isCut: true};
}

/** A bar that begins where reading begins. */
function drawing(length: number, look: number, i18n: LocaleController): TemplateResult {
  const at = placing(i18n);
  return svg`<svg class="drawn">
    <line class="track" x1=${at(length)} x2=${at(1)} y1="50%" y2="50%" />
    <rect class="frame" x=${i18n.dir === 'rtl' ? at(length) : at(0)} y="12%" width=${`${length * 100}%`} height="76%" />
    <line class="look-${look}" x1=${at(0)} x2=${at(length)} y1="50%" y2="50%" />
  </svg>`;
}

/** From 0 to 1 in the direction of reading. */
const placing =
  ({dir}: LocaleController) =>
  (part: number): string =>
    `${(dir === 'rtl' ? 1 - part : part) * 100}%`;

/** A line per group over the rounds; where a round is not shown there is a gap. `values` go from 0 to 1. */
export function linesView(
  lines: readonly {readonly look: number; readonly values: readonly (number | undefined)[]}[],
  i18n: LocaleController,
): TemplateResult {
  const at = placing(i18n);
  const x = (index: number, count: number): string => at(0.04 + (0.92 * index) / Math.max(count - 1, 1));
  const y = (value: number): string => `${8 + 84 * (1 - value)}%`;
  return html`<svg class="trend" aria-hidden="true">
    ${[0, 1].map((each) => svg`<line class="track" x1="0" x2="100%" y1=${y(each)} y2=${y(each)} />`)}
    ${lines.map(({look, values}) =>
      values.map((value, index) => {
        if (value === undefined) return nothing;
        const next = values[index + 1];
        const [x1, y1] = [x(index, values.length), y(value)];
        return svg`${
          next === undefined
            ? nothing
            : svg`<line class="look-${look}" x1=${x1} y1=${y1} x2=${x(index + 1, values.length)} y2=${y(next)} />`
        }<circle class=${look === 0 ? 'full' : nothing} cx=${x1} cy=${y1} r="4" />`;
      }),
    )}
  </svg>`;
}
