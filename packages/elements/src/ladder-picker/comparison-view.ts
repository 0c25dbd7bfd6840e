import type {Answer, CompareOutcome, LadderRecord, LegalRow, Participant, ReviewOutcome} from '@samen/model';
import {html, nothing, type TemplateResult} from 'lit';
import type {LocaleController} from '../shared/localize.js';
import {conclusionView, lawView} from './conclusion-view.js';
import {pictureView} from './picture-view.js';
import {tableView} from './table-view.js';
import type {RungText} from './texts.js';

export interface ComparisonView {
  readonly record: LadderRecord;
  readonly rows: readonly LegalRow[];
  readonly mode: 'compare' | 'review';
  readonly rungs: readonly RungText[];
  readonly outcome: CompareOutcome | ReviewOutcome;
  readonly label: string;
  readonly help: string;
  readonly error: string;
  readonly notices: readonly string[];
  readonly editable: boolean;
  /** Not only the table but also what follows from it. */
  readonly isWhole: boolean;
  /** The user changed something that can be undone. */
  readonly changed: boolean;
  readonly onPick: (participant: Participant, rung: string) => void;
  readonly onAnswer: (participant: Participant, answer: Answer) => void;
  readonly onDate: (field: 'discussedOn' | 'decisionOn', date: string) => void;
  readonly onUndo: () => void;
}

/** The table is complete by itself; picture and sentence come beside and below it. */
export function comparisonView(view: ComparisonView, i18n: LocaleController): TemplateResult {
  const {notices, editable, changed, isWhole} = view;
  return html`<div part="base">
      ${notices.map((text) => html`<p class="notice">${text}</p>`)} ${tableView(view, i18n)}
      <p id="error" class="error" part="error">${view.error}</p>
      ${
        editable && changed
          ? html`<button type="button" part="clear" @click=${view.onUndo}>
            ${i18n.msg('Wis de wijzigingen', {id: 'lc.undo'})}
          </button>`
          : nothing
      }
    </div>
    ${isWhole ? followingView(view, i18n) : nothing}`;
}

function followingView(view: ComparisonView, i18n: LocaleController): TemplateResult {
  const {record, mode, rungs} = view;
  const names = rungs.map(({name}) => name);
  return html`<div class="beside">${pictureView(record, names, i18n)} ${conclusionView(view, i18n)}</div>
    ${mode === 'compare' ? lawView(view, i18n) : nothing}`;
}
