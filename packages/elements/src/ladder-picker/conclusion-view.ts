import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {formatDate} from '../shared/intl.js';
import type {LocaleController} from '../shared/localize.js';
import {beforehandText, numbers, resultSentence} from './comparison-texts.js';
import type {ComparisonView} from './comparison-view.js';
import {belowText, lawOf, legalText, readingText, sourceText} from './legal-texts.js';

/** A new element for a new text: a page translator that put its own words here would otherwise keep the old ones. */
const paragraph = (text: string): unknown => keyed(text, html`<p>${text}</p>`);

/** The result in words and numbers, and in a comparison the check beforehand. */
export function conclusionView(view: ComparisonView, i18n: LocaleController): TemplateResult {
  const {outcome, mode} = view;
  const talk = outcome.talkFirst ? paragraph(i18n.msg('Bespreek dit eerst.', {id: 'lc.talk'})) : nothing;
  return html`<div class="conclusion">
    <output part="result">${paragraph(resultSentence(outcome, view, i18n))}${talk}</output>
    ${numbersView(view, i18n)} ${mode === 'compare' ? beforehandView(view, i18n) : nothing}
  </div>`;
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
  const {record, editable, onDate} = view;
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
    ${paragraph(beforehandText(record, i18n))}
  </div>`;
}

export function lawView(view: ComparisonView, i18n: LocaleController): TemplateResult | typeof nothing {
  const {record, rows, outcome} = view;
  const {msg} = i18n;
  const law = lawOf(record, rows, outcome);
  if (law.length === 0) return nothing;
  return html`<div part="law" class="law">
    <p><strong>${msg('Wat zegt de wet?', {id: 'lc.law'})}</strong></p>
    <ul>
      ${law.map(
        ({row, finding}) => html`<li>
          ${legalText(row, view, i18n)} <strong>${belowText(finding, i18n)}</strong>
          ${row.url ? html`<a href=${row.url}>${sourceText(row, i18n)}</a>` : nothing}
        </li>`,
      )}
    </ul>
    <p>${readingText(i18n)}</p>
  </div>`;
}
