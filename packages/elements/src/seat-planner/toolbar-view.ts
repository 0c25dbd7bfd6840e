import {seatCount, tableShapes, type SeatCommand, type SeatPlan, type TableShape} from '@samen/model';
import {html, type TemplateResult} from 'lit';
import type {LocaleController} from '../shared/localize.js';
import {shapeWords} from './seat-texts.js';

export interface ToolbarView {
  readonly plan: SeatPlan;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Gives the plan as it is afterwards. */
  readonly onCommand: (command: SeatCommand) => Promise<SeatPlan>;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** The table, its number of seats, and the way back. */
export function toolbarView(view: ToolbarView, i18n: LocaleController): TemplateResult {
  const {plan, canUndo, canRedo, onCommand, onUndo, onRedo} = view;
  const {msg} = i18n;
  const words = shapeWords(i18n);
  const change = (table: {shape?: TableShape; seats?: number}): Promise<SeatPlan> =>
    onCommand({type: 'table', change: table});
  return html`<div class="toolbar" part="toolbar">
    <label class="field"
      ><span>${msg('Tafel', {id: 'sp.table'})}</span
      ><select @change=${({target}: Event) => change({shape: (target as HTMLSelectElement).value as TableShape})}>
        ${tableShapes.map(
          (shape) => html`<option value=${shape} ?selected=${shape === plan.shape}>${words[shape]}</option>`,
        )}
      </select></label
    >
    <label class="field"
      ><span>${msg('Aantal stoelen', {id: 'sp.count'})}</span
      ><input
        type="number"
        min=${seatCount.least}
        max=${seatCount.most}
        step="1"
        inputmode="numeric"
        .value=${String(plan.seats)}
        @change=${async ({target}: Event) => {
          const input = target as HTMLInputElement;
          // Also when nothing changed: 61 becomes the 60 that was there.
          input.value = String(
            (input.value === '' ? plan : await change({seats: input.valueAsNumber})).seats,
          );
        }}
    /></label>
    <span class="buttons">
      <button type="button" aria-disabled=${canUndo ? 'false' : 'true'} @click=${onUndo}>
        ${msg('Ongedaan maken', {id: 'sp.undo'})}
      </button>
      <button type="button" aria-disabled=${canRedo ? 'false' : 'true'} @click=${onRedo}>
        ${msg('Opnieuw doen', {id: 'sp.redo'})}
      </button>
    </span>
  </div>`;
}
