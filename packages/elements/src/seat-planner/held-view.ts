import {html, nothing, type TemplateResult} from 'lit';
import type {LocaleController} from '../shared/localize.js';
import {heldText} from './move-texts.js';
import type {ScenePerson} from './scene.js';

/** Who was picked up, and the way back. */
export const heldView = (
  person: ScenePerson | undefined,
  onCancel: () => void,
  i18n: LocaleController,
): TemplateResult =>
  html`<div class="held" ?hidden=${!person}>
    ${
      person
        ? html`<span>${heldText(person, i18n)}</span>
            <button type="button" @click=${onCancel}>${i18n.msg('Toch niet', {id: 'sp.cancel'})}</button>`
        : nothing
    }
  </div>`;
