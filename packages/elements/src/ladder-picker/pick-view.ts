import type {Ladder} from '@samen/model';
import {html, nothing, type TemplateResult} from 'lit';
import {enumerated} from '../shared/enumerated.js';
import type {LocaleController} from '../shared/localize.js';
import type {SamenLadderPicker} from './ladder-picker.js';
import {rungTexts, type WordingTexts} from './texts.js';

/** What the user can do; '' takes the choice away. */
export interface PickActs {
  readonly pick: (id: string) => void;
  readonly clear: () => void;
}

/** One question with native radios. Everything a reader needs stands in this one shadow root. */
export function pickView(
  element: SamenLadderPicker,
  ladder: Ladder,
  words: WordingTexts,
  acts: PickActs,
  {msg}: LocaleController,
): TemplateResult {
  const {value, label, decision, help, required, isDisabled: disabled, readOnly} = element;
  const error = element.showError ? element.validationMessage : '';
  const horizontal = enumerated(element.orientation, ['vertical', 'horizontal']) === 'horizontal';
  return html`<fieldset
      role="radiogroup"
      part="base"
      aria-labelledby="label"
      aria-describedby=${decision ? 'decision help error' : 'help error'}
      aria-required=${required}
      aria-invalid=${!!error}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Delete' && !readOnly && value) acts.clear();
      }}
    >
      <legend class="question" id="label" part="label"><slot name="label">${label || words.question}</slot></legend>
      ${
        decision
          ? html`<p id="decision" part="decision">${msg('Het besluit:', {id: 'lp.decision'})} <bdi>${decision}</bdi></p>`
          : nothing
      }
      <p id="help" part="help"><slot name="help">${help}</slot></p>
      <div class=${horizontal ? 'rungs horizontal' : 'rungs'} part="rungs">
        ${rungTexts(ladder, words).map((rung, i) => {
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
              @change=${() => acts.pick(rung.id)}
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
      @click=${acts.clear}
    >
      ${msg('Wis keuze', {id: 'lp.clear'})}
    </button>`;
}
