import type {SuggestedPlan, Suggestion} from '@samen/model';
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {formatNumber} from '../shared/intl.js';
import {str, type LocaleController} from '../shared/localize.js';
import {drawScene, type DrawOptions} from './drawing.js';
import {fresh, item, paragraph} from './outcome-sentence.js';
import type {OutcomeView} from './outcome-view.js';
import {roomView} from './picture-svg.js';
import type {Scene} from './scene.js';
import {proofLine} from './score-texts.js';
import {
  failedLine,
  gainLines,
  kindText,
  lostLines,
  moveLines,
  nothingLines,
  sceneAfter,
  thenLine,
} from './suggestion-texts.js';

/** The question for more equal arrangements, and the answer. Nothing for who may only read. */
export function suggestionView(view: OutcomeView, i18n: LocaleController): TemplateResult | typeof nothing {
  const {editable, isOpen, scene, onSuggest} = view;
  const {msg} = i18n;
  if (!editable || (scene.people.length === 0 && !isOpen)) return nothing;
  return html`<div class="suggest" part="suggestions">
    <button
      type="button"
      class="ask"
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${(event: Event) => follow(event, onSuggest, '#suggestions')}
    >${msg('Zoek een gelijkere indeling', {id: 'sp.o.ask'})}</button>
    ${isOpen ? panelView(view, i18n) : nothing}
  </div>`;
}

/** The panel comes and goes by the user's own click, and takes the focus along: a task later the click is rendered. */
function follow(event: Event, act: () => void, selector: string): void {
  const root = (event.currentTarget as Element).getRootNode() as ParentNode;
  act();
  setTimeout(() => root.querySelector<HTMLElement>(selector)?.focus());
}

function panelView(view: OutcomeView, i18n: LocaleController): TemplateResult {
  const {msg} = i18n;
  const {range, isSearching, plan, onClose} = view;
  const plans = range?.plans ?? [];
  return html`<div class="panel" role="group" aria-labelledby="suggestions">
    <p class="heading" id="suggestions" tabindex="-1">${msg('Voorstellen voor gelijkere plekken', {id: 'sp.o.found'})}</p>
    ${
      isSearching
        ? paragraph(msg('We zoeken een gelijkere indeling…', {id: 'sp.o.searching'}))
        : !range
          ? paragraph(failedLine(i18n))
          : plans.length === 0
            ? nothingLines(plan, range, i18n).map(paragraph)
            : html`${paragraph(proofLine(range, i18n))}
                <ol class="cards" role="list">
                  ${plans
                    .slice(0, view.cards)
                    .map((suggested, i) =>
                      guard([suggested, view.scene, i18n.revision], () =>
                        cardView(suggested, i, range, view, i18n),
                      ),
                    )}
                </ol>`
    }
    <button type="button" class="leave" @click=${(event: Event) => follow(event, onClose, '.ask')}>
      ${msg('Laat zoals het is', {id: 'sp.o.leave'})}
    </button>
  </div>`;
}

function cardView(
  suggested: SuggestedPlan,
  index: number,
  range: Suggestion,
  {scene, onTake}: OutcomeView,
  i18n: LocaleController,
): unknown {
  const {msg} = i18n;
  const {today} = range;
  const after = sceneAfter(scene, suggested.places);
  const n = formatNumber(i18n, index + 1);
  const title = msg(str`Voorstel ${n}: ${kindText(suggested, i18n)}`, {id: 'sp.o.card'});
  const moves = moveLines(suggested, scene, i18n);
  const gains = gainLines(suggested, today, scene, after, i18n);
  return html`<li class="card">
    ${fresh(title, (words) => html`<p class="title">${words}</p>`)}
    ${paragraph(thenLine(suggested, today, i18n))} ${picturesView(suggested, scene, after, i18n)}
    ${listView(msg('Wie verhuist:', {id: 'sp.o.moves'}), moves)}
    ${listView(msg('Wat er beter wordt:', {id: 'sp.o.gains'}), gains)}
    ${listView(msg('Wat hier niet lukt:', {id: 'sp.o.losses'}), lostLines(after, scene, i18n))}
    <button type="button" @click=${(event: Event) => follow(event, () => onTake(suggested), '.ask')}>
      ${msg(str`Neem voorstel ${n} over`, {id: 'sp.o.take'})}
    </button>
  </li>`;
}

const listView = (title: string, lines: readonly string[]): TemplateResult | typeof nothing =>
  lines.length > 0 ? html`<p>${title}</p><ul>${lines.map(item)}</ul>` : nothing;

/** Today's table with arrows, and the table after it. Hidden: the list of moves says the same. */
function picturesView(
  {moves}: SuggestedPlan,
  before: Scene,
  after: Scene,
  i18n: LocaleController,
): TemplateResult {
  const {msg} = i18n;
  return html`<div class="pictures" aria-hidden="true">
    ${smallView(before, msg('nu', {id: 'sp.o.bar.today'}), {moves}, i18n)}
    ${smallView(after, msg('dan', {id: 'sp.o.then.word'}), {}, i18n)}
  </div>`;
}

function smallView(scene: Scene, word: string, options: DrawOptions, i18n: LocaleController): TemplateResult {
  const drawing = drawScene(scene, {...options, labels: false});
  const {x, y, width, height} = drawing.viewBox;
  return html`<div class="small-picture">
    <div class="seat-plane">
      <svg viewBox="${x} ${y} ${width} ${height}">${roomView(drawing, scene, undefined, i18n)}</svg>
    </div>
    <p>${word}</p>
  </div>`;
}
