import {planEquality, type SeatPlan, type SuggestedPlan, type Suggestion, type Weights} from '@samen/model';
import {html, nothing, type TemplateResult} from 'lit';
import type {LocaleController} from '../shared/localize.js';
import {findingSentences, levelWord} from './finding-texts.js';
import {fresh} from './outcome-sentence.js';
import type {Scene} from './scene.js';
import {scoreView} from './score-view.js';
import {suggestionView} from './suggestion-view.js';

export interface OutcomeView {
  readonly plan: SeatPlan;
  /** With names as on screen. */
  readonly scene: Scene;
  readonly weights: Weights;
  readonly rule: 'danish' | '';
  readonly editable: boolean;
  /** What can be reached; `undefined` while that is not known. Its plans are shown when the user asked for them. */
  readonly range: Suggestion | undefined;
  /** Suggestions that the user asked for are on their way. */
  readonly isSearching: boolean;
  /** The user asked for suggestions. */
  readonly isOpen: boolean;
  /** How many of them are shown: with sixty people one is work enough for a frame. */
  readonly cards: number;
  readonly onSuggest: () => void;
  readonly onClose: () => void;
  readonly onTake: (suggested: SuggestedPlan) => void;
}

/** What follows from a plan: how equal it is, what to talk about, and what could be more equal. */
export const outcomeView = (view: OutcomeView, i18n: LocaleController): TemplateResult =>
  html`<div class="outcome">
    ${scoreView(view, planEquality(view.plan, view.weights), i18n)} ${findingsView(view, i18n)}
    ${suggestionView(view, i18n)}
  </div>`;

function findingsView(
  {plan, scene, rule}: OutcomeView,
  i18n: LocaleController,
): TemplateResult | typeof nothing {
  const {msg} = i18n;
  if (plan.participants.length === 0) return nothing;
  const lines = findingSentences(plan, scene, i18n, rule);
  return html`<div class="findings" part="findings">
    <p class="heading">${msg('Waar kunt u aan denken?', {id: 'sp.o.findings'})}</p>
    ${
      lines.length > 0
        ? html`<ul role="list">
            ${lines.map(({level, text, isPrivate}) =>
              fresh(
                text,
                (words) => html`<li class=${isPrivate ? 'private' : nothing} data-level=${level}>
                  <strong>${levelWord(level, i18n)}:</strong> ${words}
                </li>`,
              ),
            )}
          </ul>`
        : html`<p>${msg('We keken wie er zit, wie het gesprek leidt en of de wensen lukken. Daarbij valt ons niets op. U kent de mensen: kijk zelf ook.', {id: 'sp.o.nothing'})}</p>`
    }
  </div>`;
}
