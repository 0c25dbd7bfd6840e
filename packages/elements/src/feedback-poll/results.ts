/** What a poll came to, on a page and as plain text. A later file: who only answers does not load it. */
import type {PollDefinition, PollQuestion, PollResults} from '@samen/model';
import {html, nothing, type TemplateResult} from 'lit';
import {asText} from '../shared/isolates.js';
import type {LocaleController} from '../shared/localize.js';
import {sayingOf} from './kind-view.js';
import {barsView, type Column} from './results-bars.js';
import {shownOf, type Part} from './results-figures.js';
import {figuresTable, tableView, trendTable} from './results-tables.js';
import {textsOf, textsView} from './results-texts.js';
import {groupLines, pollText, questionLines, roundName, waitingLines} from './results-words.js';

export {resultsStyles} from './results.styles.js';

export interface ResultsViewOptions {
  readonly poll: PollDefinition;
  /** As `parsePollResults` gives them for this poll. */
  readonly results: PollResults;
  /** The round whose figures are shown; a trend is over all. */
  readonly round: string;
  /** Of the texts of the poll. */
  readonly language: string;
  /** Of the headings: each question has one. */
  readonly headingLevel: number;
}

/** The results of a round: per question the groups side by side, as a picture and as a table. */
export function resultsView(options: ResultsViewOptions, i18n: LocaleController): TemplateResult {
  const {poll, results, round} = options;
  const shown = shownOf(poll, results, round, i18n);
  const waiting = waitingLines(shown, options, i18n);
  return html`<div class="results" part="results">
    ${poll.rounds.length > 1 ? html`<p class="round"><bdi>${roundName(round, options, i18n)}</bdi></p>` : nothing}
    ${
      waiting.length > 0
        ? waiting.map(line)
        : html`<ul class="groups" role="list">
              ${groupLines(shown, options, i18n).map((each) => html`<li .textContent=${each}></li>`)}
            </ul>
            ${line(talkLine(i18n))}
            ${poll.questions.map((question) => questionView(question, shown.parts, options, i18n))}`
    }
  </div>`;
}

function questionView(
  question: PollQuestion,
  parts: readonly Part[],
  options: ResultsViewOptions,
  i18n: LocaleController,
): TemplateResult {
  const columns = columnsOf(question, parts);
  const trend = trendTable(question, looksOf(parts), options, i18n);
  const {language, poll} = options;
  const saying = sayingOf(poll, {pageLang: language, locale: i18n.locale});
  const isText = question.kind === 'text';
  return html`<section class="result">
    <div class="result-heading" role="heading" aria-level=${options.headingLevel}>
      ${saying.said(question.text)}
    </div>
    ${questionLines(question, parts, options, i18n).map(line)}
    ${
      isText
        ? textsView(columns, options, i18n)
        : columns.length > 0
          ? html`${barsView(question, columns, options, i18n)}
            ${tableView(figuresTable(question, columns, options, i18n), question, options)}`
          : nothing
    }
    ${trend ? tableView(trend.table, question, options, trend.picture) : nothing}
  </section>`;
}

/** The same in plain text: headings, sentences, and a line per figure. */
export function resultsText(options: ResultsViewOptions, i18n: LocaleController): string {
  const {poll, results, round} = options;
  const shown = shownOf(poll, results, round, i18n);
  const waiting = waitingLines(shown, options, i18n);
  const title = `${pollText(poll.title, options)}: ${i18n.msg('Uitkomsten', {id: 'fp.r.heading'})}`;
  const head = [title, ...(poll.rounds.length > 1 ? [roundName(round, options, i18n)] : [])];
  if (waiting.length > 0) return asText([...head, ...waiting, ''].join('\n'), i18n);
  const questions = poll.questions.map((question) => {
    const columns = columnsOf(question, shown.parts);
    const figures = figuresTable(question, columns, options, i18n);
    const trend = trendTable(question, looksOf(shown.parts), options, i18n);
    const tables = [
      ...(question.kind === 'text' || columns.length === 0 ? [] : [figures]),
      ...(trend ? [trend.table] : []),
    ];
    return [
      pollText(question.text, options),
      ...questionLines(question, shown.parts, options, i18n),
      ...(question.kind === 'text'
        ? textsOf(columns, options, i18n).flatMap(({head: of, texts}) => [
            of,
            ...texts.map((each) => `- ${each.replaceAll('\n', '\n  ')}`),
          ])
        : []),
      ...tables.flatMap(({caption, heads, rows}) => [
        caption,
        ...rows.map(({name, values}) => {
          const each = values.map((words, index) => `${heads[index]!.name} ${words}`);
          return `- ${name}: ${each.join('; ')}`;
        }),
      ]),
    ].join('\n');
  });
  const intro = [...head, ...groupLines(shown, options, i18n), talkLine(i18n)].join('\n');
  return asText(`${[intro, ...questions].join('\n\n')}\n`, i18n);
}

const talkLine = ({msg}: LocaleController): string =>
  msg('De cijfers zijn een aanleiding om te praten. Ze zijn geen oordeel.', {id: 'fp.r.talk'});

const line = (words: string): TemplateResult => html`<p .textContent=${words}></p>`;

const looksOf = (parts: readonly Part[]): readonly {readonly part: Part; readonly look: number}[] =>
  parts.filter(({group}) => group).map((part, look) => ({part, look}));

/** The groups, and all together, of which this question is shown. */
function columnsOf(question: PollQuestion, parts: readonly Part[]): readonly Column[] {
  return parts.flatMap((part, look) => {
    const figures = part.of(question.id);
    return figures ? [{part, figures, look}] : [];
  });
}
