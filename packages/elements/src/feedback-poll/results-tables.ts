/** The tables of the results: what the bars show, and all that they leave out. */
import type {PollQuestion} from '@samen/model';
import {html, nothing, type TemplateResult} from 'lit';
import {formatNumber} from '../shared/intl.js';
import type {LocaleController} from '../shared/localize.js';
import {linesView, type Column} from './results-bars.js';
import {meansOver, rangeOf} from './results-figures.js';
import {cellName, groupName, meanName, peopleWords, pollText, roundName} from './results-words.js';
import type {ResultsViewOptions} from './results.js';

/** A table as words, for the page and for plain text. */
export interface Table {
  readonly caption: string;
  readonly corner: string;
  /** Columns: their name, and who are counted in it. */
  readonly heads: readonly {readonly name: string; readonly people?: string; readonly look?: number}[];
  readonly rows: readonly {readonly name: string; readonly values: readonly string[]}[];
}

/** Every figure of a question: the mean, and how often each answer was given. */
export function figuresTable(
  question: PollQuestion,
  columns: readonly Column[],
  options: ResultsViewOptions,
  i18n: LocaleController,
): Table {
  const {msg} = i18n;
  const ids = columns[0]?.figures.cells.map(({id}) => id) ?? [];
  const cells = ids.map((id) => ({
    name: cellName(id, question, options, i18n),
    values: columns.map(({figures}) => figures.cells.find((each) => each.id === id)!.words),
  }));
  const means = columns.map(({figures: {mean}}) =>
    mean === undefined ? msg('geen', {id: 'fp.r.mean.none'}) : formatNumber(i18n, mean),
  );
  const range = rangeOf(question);
  return {
    caption: captionOf(question, options, i18n),
    corner: msg('Antwoord', {id: 'fp.r.answer'}),
    heads: columns.map(({part, figures, look}) => ({
      name: groupName(part.group, options, i18n),
      people: peopleWords(figures.asked, i18n),
      look,
    })),
    rows: range ? [...cells, {name: meanName(range, i18n), values: means}] : cells,
  };
}

function captionOf({kind}: PollQuestion, {poll}: ResultsViewOptions, {msg}: LocaleController): string {
  const caption =
    poll.mode === 'conversation'
      ? msg('Aantal mensen per antwoord.', {id: 'fp.r.counts'})
      : msg('Deel van de mensen die antwoord gaven.', {id: 'fp.r.shares'});
  const many = msg('Mensen konden meer dan één antwoord kiezen.', {id: 'fp.r.many'});
  return kind === 'choices' ? `${caption} ${many}` : caption;
}

/** The means over the rounds; `undefined` when fewer than two rounds have one. */
export function trendTable(
  question: PollQuestion,
  columns: readonly Pick<Column, 'part' | 'look'>[],
  options: ResultsViewOptions,
  i18n: LocaleController,
): {readonly table: Table; readonly picture: TemplateResult} | undefined {
  const range = rangeOf(question);
  if (!range) return undefined;
  const {poll, results} = options;
  const {msg} = i18n;
  const lines = columns.map(({part, look}) => ({
    name: groupName(part.group, options, i18n),
    look,
    means: meansOver(poll, results, question.id, part.group),
  }));
  const has = ({id}: {readonly id: string}): boolean => lines.some(({means}) => means.has(id));
  const last = poll.rounds.findLastIndex(has);
  const first = poll.rounds.findIndex(has);
  if (poll.rounds.filter(has).length < 2) return undefined;
  // A round in between that is not shown keeps its place, so that time is not drawn shorter than it was.
  const rounds = poll.rounds.slice(first, last + 1);
  const words = (mean: number | undefined): string =>
    mean === undefined ? msg('niet te zien', {id: 'fp.r.trend.none'}) : formatNumber(i18n, mean);
  const [least, most] = range;
  const partOf = (mean: number | undefined): number | undefined =>
    mean === undefined ? undefined : (mean - least) / (most - least);
  return {
    table: {
      caption: msg('Gemiddelde per ronde.', {id: 'fp.r.trend'}),
      corner: msg('Ronde', {id: 'fp.r.round'}),
      heads: lines,
      rows: rounds.map(({id}) => ({
        name: roundName(id, options, i18n),
        values: lines.map(({means}) => words(means.get(id))),
      })),
    },
    picture: linesView(
      lines.map(({look, means}) => ({look, values: rounds.map(({id}) => partOf(means.get(id)))})),
      i18n,
    ),
  };
}

/**
 * A real table. The roles keep it one where css lays it out otherwise: engines drop them with `display`. Words are set as a
 * whole: of what a page translator put in their place nothing stays.
 */
export function tableView(
  {caption, corner, heads, rows}: Table,
  question: PollQuestion,
  options: ResultsViewOptions,
  picture: unknown = nothing,
): TemplateResult {
  // On a phone there is room for two columns with words of a usual length.
  const isWide = heads.length > 2 || heads.some(({name}) => /\S{14}/.test(name));
  return html`<table role="table" class=${isWide ? 'wide' : nothing}>
    <caption>
      <span class="visually-hidden">${pollText(question.text, options)}: </span>${caption} ${picture}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${corner}</th>
        ${heads.map(
          ({name, people = ''}) =>
            html`<th role="columnheader" scope="col"><bdi .textContent=${name}></bdi> <span class="people" .textContent=${people}></span></th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ({name, values}) =>
          html`<tr role="row">
            <th role="rowheader" scope="row"><bdi .textContent=${name}></bdi></th>
            ${values.map(
              (words, index) =>
                html`<td role="cell" data-head=${heads[index]!.name} .textContent=${words}></td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
