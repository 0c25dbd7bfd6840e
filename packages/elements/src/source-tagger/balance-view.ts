import {sources, use, type Source, type SourcesRecord} from '@samen/model';
import {html, nothing, svg, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {formatNumber} from '../shared/intl.js';
import {str, type LocaleController} from '../shared/localize.js';
import {balanceLine, countedLine, footingLine, levelLines, missingLines, shares} from './balance-texts.js';
import {capitalized} from '../shared/role-words.js';
import {fresh} from './later-texts.js';
import {sourceLetter, sourceName} from './tag-words.js';

export interface BalanceState {
  readonly record: Pick<SourcesRecord, 'tags'>;
}

export interface BalanceHandlers {
  /** Goes to the statement of this tag in the text. */
  readonly onGo: (tagId: string) => void;
}

/** How the sources are divided, whether what they bring is used, and what can be seen of them in the text. */
export function balanceView(
  {record}: BalanceState,
  handlers: BalanceHandlers,
  i18n: LocaleController,
): TemplateResult {
  const {msg} = i18n;
  const {tags} = record;
  const parts = shares(tags);
  return html`<div class="later balance" part="balance">
    <p class="heading">${msg('Hoe zijn de bronnen verdeeld?', {id: 'st.b.heading'})}</p>
    ${fresh(balanceLine(tags, i18n), 'sentence')} ${parts ? barsView(parts, i18n) : nothing}
    ${
      parts
        ? html`<p class="heading">${msg('Wordt gebruikt wat elke bron inbrengt?', {id: 'st.b.use'})}</p>
            ${fresh(footingLine(tags, i18n), 'sentence')} ${useTable(record, i18n)}`
        : nothing
    }
    ${missingLines(tags, i18n).map((each) => fresh(each, 'missing'))}
    ${parts ? html`${levelsView(record, handlers, i18n)} ${howView(record, i18n)}` : nothing}
  </div>`;
}

/** A bar per source, with the line that this source has in the text. The words beside it say the same. */
function barsView(parts: Readonly<Record<Source, number>>, i18n: LocaleController): TemplateResult {
  const isRtl = i18n.dir === 'rtl';
  const bar = (source: Source): unknown => {
    const share = parts[source];
    const at = (part: number): string => `${(isRtl ? 1 - part : part) * 100}%`;
    const [x, width] = [isRtl ? at(share) : '0%', `${share * 100}%`];
    const line = svg`<svg x=${x} width=${width} height="100%"><line class=${source} x1=${at(0)} x2=${at(1)} y1="50%" y2="50%" /></svg>`;
    return svg`<svg class="share" aria-hidden="true">
      <line class="track" x1=${at(share)} x2=${at(1)} y1="50%" y2="50%" />
      ${share > 0 ? svg`<rect class="frame" x=${x} y="12%" width=${width} height="76%" />${line}` : nothing}
    </svg>`;
  };
  return html`<ul class="bars" role="list">
    ${sources.map((source) => {
      const share = formatNumber(i18n, parts[source], {style: 'percent', maximumFractionDigits: 0});
      const words = `${capitalized(sourceName(source, i18n), i18n)}: ${share}`;
      return keyed(words, html`<li>${badge(source, i18n)} ${words} ${bar(source)}</li>`);
    })}
  </ul>`;
}

/** The letter that stands beside a tagged statement; hidden, for the word stands next to it. */
const badge = (source: Source, i18n: LocaleController): TemplateResult =>
  html`<span class="badge ${source}" aria-hidden="true">${sourceLetter(source, i18n)}</span>`;

function useTable({tags}: BalanceState['record'], i18n: LocaleController): TemplateResult {
  const {msg} = i18n;
  const uses = use(tags);
  const cell = (count: number): unknown => {
    const words = formatNumber(i18n, count);
    return keyed(words, html`<td role="cell">${words}</td>`);
  };
  // The explicit roles keep it a table where css lays it out otherwise (320 px): engines drop them with `display`.
  return html`<table class="use" role="table">
    <caption>${msg('Uitspraken per bron, en hoe ver ze kwamen', {id: 'st.b.table'})}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${msg('Bron', {id: 'st.b.h.source'})}</th>
        <th role="columnheader" scope="col">${msg('Ingebracht', {id: 'st.b.h.brought'})}</th>
        <th role="columnheader" scope="col">${msg('Besproken', {id: 'st.b.h.discussed'})}</th>
        <th role="columnheader" scope="col">${msg('Gebruikt', {id: 'st.b.h.used'})}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${sources.map((source) => {
        const {brought, discussed, used} = uses[source];
        return html`<tr role="row">
          <th role="rowheader" scope="row">${badge(source, i18n)} ${capitalized(sourceName(source, i18n), i18n)}</th>
          ${cell(brought)}${cell(discussed)}${cell(used)}
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function levelsView(
  {tags}: BalanceState['record'],
  {onGo}: BalanceHandlers,
  i18n: LocaleController,
): TemplateResult {
  const {msg} = i18n;
  return html`<p class="heading">${msg('Wat zien we in deze tekst?', {id: 'st.b.levels'})}</p>
    <ul class="levels" role="list">
      ${levelLines(tags, i18n).map(({isSeen, text, first}) =>
        keyed(
          text,
          html`<li>
            <span class=${isSeen ? 'seen' : 'unseen'} aria-hidden="true"></span>
            <span>${text}</span>
            ${
              first === undefined
                ? nothing
                : html`<button type="button" aria-label=${msg(str`Laat zien: ${text}`, {id: 'st.b.go.of'})} @click=${() => onGo(first)}>
                    ${msg('Laat zien', {id: 'st.b.go'})}
                  </button>`
            }
          </li>`,
        ),
      )}
    </ul>`;
}

function howView({tags}: BalanceState['record'], i18n: LocaleController): TemplateResult {
  const {msg} = i18n;
  return html`<details>
    <summary>${msg('Hoe is dit berekend?', {id: 'st.b.how'})}</summary>
    ${fresh(countedLine(tags, i18n))}
    <p>
      ${msg('Een uitspraak met twee bronnen telt bij de verdeling voor elke bron half. Een uitspraak die niet is teruggevonden, telt niet mee.', {id: 'st.b.how.half'})}
    </p>
    <p>
      ${msg('Verdeling: 100 als elke bron evenveel inbrengt, 0 als er één bron is. In de formule is p het deel van elke bron.', {id: 'st.b.how.b'})}
      <code>−(p₁ ln p₁ + p₂ ln p₂ + p₃ ln p₃) / ln 3 × 100</code>
    </p>
    <p>
      ${msg('Gelijk gebruik: het kleinste deel dat van een bron gebruikt is, gedeeld door het grootste deel. Bronnen met minder dan drie uitspraken tellen niet mee.', {id: 'st.b.how.f'})}
      <code>min(u₁, u₂, u₃) / max(u₁, u₂, u₃) × 100</code>
    </p>
    <p>
      ${msg('Wat zien we in deze tekst: drie stappen naar het werk van J. Gerdes (All Inclusive?, 2021). Het gaat over wat er in de tekst staat, niet over hoe goed het gesprek was.', {id: 'st.b.how.levels'})}
    </p>
    <p>${msg('De getallen zijn een aanleiding om te praten. Ze zijn geen oordeel.', {id: 'st.b.how.talk'})}</p>
  </details>`;
}
