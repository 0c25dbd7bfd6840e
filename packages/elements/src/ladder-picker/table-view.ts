import {answerOf, type Answer, type Moment, type Participant} from '@samen/model';
import {html, nothing, type TemplateResult} from 'lit';
import type {LocaleController} from '../shared/localize.js';
import {momentOf} from './comparison-state.js';
import {caption, momentWord} from './comparison-texts.js';
import type {ComparisonView} from './comparison-view.js';
import {abbreviations} from './ladder-picture.js';
import {momentMark} from './picture-view.js';

// The explicit table roles keep it a table where css lays it out as a list (320 px): engines drop them with `display`.
export function tableView(view: ComparisonView, i18n: LocaleController): TemplateResult {
  const {record, mode, rungs, editable, label, help} = view;
  const {msg} = i18n;
  const short = abbreviations(record.participants.map(({name}) => name));
  const header = (text: string) => html`<th role="columnheader" scope="col">${text}</th>`;
  return html`<div class="scroll">
    <table role="table" part="table" class=${editable ? 'editable' : nothing}>
      <caption class="question">
        <span part="label"><slot name="label">${label || caption(record, mode, i18n)}</slot></span>
        ${
          record.decision
            ? html`<p part="decision">${msg('Het besluit:', {id: 'lp.decision'})} <bdi>${record.decision}</bdi></p>`
            : nothing
        }
        <p part="help"><slot name="help">${help}</slot></p>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${header(msg('Wie', {id: 'lc.who'}))} ${rungs.map(({name}) => header(name))}
          ${editable ? header(msg('Nog niets gezegd', {id: 'lc.silent'})) : nothing}
          ${mode === 'compare' ? header(msg('Vooraf eens?', {id: 'lc.agreed'})) : nothing}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${record.participants.map((participant, i) => rowView(participant, short[i] ?? '', i, view, i18n))}
      </tbody>
    </table>
  </div>`;
}

function rowView(
  participant: Participant,
  short: string,
  index: number,
  view: ComparisonView,
  i18n: LocaleController,
): TemplateResult {
  const {record, mode, rungs, editable, onPick} = view;
  const own = momentOf(participant, record, mode);
  const said = record.positions.filter(
    (each) => each.participant === participant.id && each.phase === record.phase,
  );
  const chosen = said.find(({moment}) => moment === own)?.rung ?? 0;
  const reasons = said.filter(({reason}) => reason);
  const radio = (level: number, name: string) =>
    html`<label class="cell focus-ring"
      ><input
        type="radio"
        name="row-${index}"
        ?checked=${level === chosen}
        @change=${() => onPick(participant, rungs[level - 1]?.id ?? '')}
        @keydown=${(event: KeyboardEvent) => event.key === 'Delete' && onPick(participant, '')}
      /><span class="visually-hidden">${participant.name}, ${momentWord(own, i18n)}: </span
      ><span class="rung-name">${name}</span></label
    >`;
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      <span class="badge" aria-hidden="true">${short}</span> <bdi>${participant.name}</bdi>
      ${reasons.map(({reason}) => html`<p class="reason"><bdi>${reason}</bdi></p>`)}
    </th>
    ${rungs.map(({name}, i) => {
      const here = said.filter(({rung}) => rung === i + 1);
      return html`<td role="cell" class=${here.length > 0 ? 'said' : nothing}>
        ${editable ? radio(i + 1, name) : html`<span class="rung-name">${name}</span>`}
        ${here.map(({moment}) => momentView(moment, i18n))}
      </td>`;
    })}
    ${editable ? html`<td role="cell">${radio(0, i18n.msg('Nog niets gezegd', {id: 'lc.silent'}))}</td>` : nothing}
    ${mode === 'compare' ? answerView(participant, view, i18n) : nothing}
  </tr>`;
}

const momentView = (moment: Moment, i18n: LocaleController): TemplateResult =>
  html`<span class="moment">${momentMark(moment)} ${momentWord(moment, i18n)}</span>`;

function answerView(participant: Participant, view: ComparisonView, {msg}: LocaleController): TemplateResult {
  const answer = answerOf(view.record.beforehand, participant.id);
  const words: Record<Answer, string> = {
    open: msg('nog niets gezegd', {id: 'lc.open'}),
    yes: msg('ja', {id: 'lc.yes'}),
    no: msg('nee', {id: 'lc.no'}),
  };
  const title = msg('Vooraf eens?', {id: 'lc.agreed'});
  return html`<td role="cell" class="answer">
    ${
      view.editable
        ? html`<label
          ><span class="visually-hidden">${participant.name}: </span><span class="rung-name">${title}</span>
          <select
            @change=${(event: Event) =>
              view.onAnswer(participant, (event.target as HTMLSelectElement).value as Answer)}
          >
            ${(['open', 'yes', 'no'] as const).map(
              (each) => html`<option value=${each} ?selected=${each === answer}>${words[each]}</option>`,
            )}
          </select></label
        >`
        : html`<span class="rung-name">${title} </span>${words[answer]}`
    }
  </td>`;
}

function numbersView(
  {outcome, rungs}: ComparisonView,
  i18n: LocaleController,
): TemplateResult | typeof nothing {
  const lines = numbers(outcome, i18n);
  const {msg} = i18n;
  if (lines.length === 0) return nothing;
  return html`${lines.map(paragraph)}
    <details>
      <summary>${msg('Hoe is dit berekend?', {id: 'lc.how'})}</summary>
      ${
        'met' in outcome
          ? html`<p>${msg('Voor de verwachting tellen we bij iedereen hoeveel treden er zitten tussen wat is verwacht en wat is gekregen.', {id: 'lc.formula.met'})}</p>`
          : nothing
      }
      <p>
        ${msg(
          'Voor de overeenstemming tellen we bij elk tweetal hoeveel treden ertussen zitten. Het gemiddelde vergelijken we met het grootste verschil dat kan. Geen verschil is 100, het grootste verschil is 0.',
          {id: 'lc.formula'},
        )}
        <code>100 × (1 − Σ|pᵢ − pⱼ| / n / ${rungs.length - 1})</code>
      </p>
      <p>${msg('Het getal is een aanleiding om te praten. Het is geen oordeel.', {id: 'lc.no-verdict'})}</p>
    </details>`;
}

function beforehandView(view: ComparisonView, i18n: LocaleController): TemplateResult {
  const {record, status, editable, onDate} = view;
  const {msg} = i18n;
  const date = (field: 'discussedOn' | 'decisionOn', text: string) => {
    const day = record.beforehand[field] ?? '';
    return editable
      ? html`<label class="date"
          >${text}
          <input
            type="date"
            .value=${day}
            @change=${(event: Event) => onDate(field, (event.target as HTMLInputElement).value)}
        /></label>`
      : day
        ? html`<p>${text}: ${formatDate(i18n, day)}</p>`
        : nothing;
  };
  return html`<div class="beforehand">
    ${date('discussedOn', msg('Besproken op', {id: 'lc.discussed-on'}))}
    ${date('decisionOn', msg('Besluit op', {id: 'lc.decision-on'}))}
    ${paragraph(beforehandText(status, record.beforehand, record, i18n))}
  </div>`;
}

function lawView(view: ComparisonView, i18n: LocaleController): TemplateResult | typeof nothing {
  const {record, rows, outcome} = view;
  const {msg} = i18n;
  const applicable = applicableRows(rows, record, record.ladder);
  if (applicable.length === 0) return nothing;
  const findings = 'findings' in outcome ? outcome.findings : [];
  return html`<div part="law" class="law">
    <p><strong>${msg('Wat zegt de wet?', {id: 'lc.law'})}</strong></p>
    <ul>
      ${applicable.map((row) => {
        const finding = findings.find((each) => each.row?.id === row.id);
        return html`<li>
          ${legalText(row, view, i18n)} <strong>${belowText(finding, i18n)}</strong>
          ${row.url ? html`<a href=${row.url}>${sourceText(row, i18n)}</a>` : nothing}
        </li>`;
      })}
    </ul>
    <p>${msg('Welke trede bij een artikel hoort, is onze lezing. Dit is informatie, geen advies.', {id: 'lc.reading'})}</p>
  </div>`;
}
