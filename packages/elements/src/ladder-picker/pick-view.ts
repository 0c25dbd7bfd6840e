import {html, nothing, type TemplateResult} from 'lit';
import type {LocaleController} from '../shared/localize.js';
import type {RungText} from './texts.js';

export interface PickView {
  readonly rungs: readonly RungText[];
  /** Id of the chosen rung, '' when none. */
  readonly value: string;
  readonly label: string;
  readonly decision: string;
  readonly help: string;
  readonly error: string;
  readonly required: boolean;
  readonly disabled: boolean;
  readonly readOnly: boolean;
  readonly horizontal: boolean;
  readonly onPick: (id: string) => void;
  readonly onClear: () => void;
}

/** One question with native radios. Everything a reader needs stands in this one shadow root. */
export function pickView(view: PickView, {msg}: LocaleController): TemplateResult {
  const {rungs, value, label, decision, help, error, required, disabled, readOnly, horizontal} = view;
  return html`<fieldset
      role="radiogroup"
      part="base"
      aria-labelledby="label"
      aria-describedby="decision help error"
      aria-required=${required}
      aria-invalid=${!!error}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Delete' && !readOnly && value) view.onClear();
      }}
    >
      <legend class="question" id="label" part="label"><slot name="label">${label}</slot></legend>
      ${
        decision
          ? html`<p id="decision" part="decision">${msg('Het besluit:', {id: 'lp.decision'})} <bdi>${decision}</bdi></p>`
          : nothing
      }
      <p id="help" part="help"><slot name="help">${help}</slot></p>
      <div class=${horizontal ? 'rungs horizontal' : 'rungs'} part="rungs">
        ${rungs.map((rung, i) => {
          const chosen = rung.id === value;
          return html`<label class="rung focus-ring" part=${chosen ? 'rung selected' : 'rung'}>
            <input
              type="radio"
              name="rung"
              value=${rung.id}
              aria-labelledby="name-${i}"
              aria-describedby="promise-${i}"
              ?checked=${chosen}
              ?disabled=${disabled || (readOnly && !chosen)}
              @change=${() => view.onPick(rung.id)}
            />
            <span class="name" id="name-${i}" part="rung-name">${rung.name}</span>
            <span class="promise" id="promise-${i}" part="rung-promise"
              ><slot name="rung-${i + 1}">${rung.promise}</slot></span
            >
          </label>`;
        })}
      </div>
    </fieldset>
    <p id="error" class="error" part="error">${error}</p>
    <button
      type="button"
      part="clear"
      class="clear"
      ?disabled=${disabled || readOnly || !value}
      @click=${view.onClear}
    >
      ${msg('Wis keuze', {id: 'lp.clear'})}
    </button>`;
}
