import {html, nothing, type TemplateResult} from 'lit';
import type {LocaleController} from '../shared/localize.js';
import {badgeView} from './badge-view.js';
import {roleView} from './list-view.js';
import type {ListScene} from './scene.js';

export interface WaitingView {
  readonly scene: ListScene;
  readonly held: string | undefined;
  readonly editable: boolean;
  readonly onHold: (participant: string) => void;
  /** Puts whom was picked up among those who wait. */
  readonly onWait: () => void;
  readonly onFill: () => void;
}

/** Who has no seat yet, family first. Pick somebody up and put them on a seat; or all at once. */
export function waitingView(view: WaitingView, i18n: LocaleController): TemplateResult {
  const {scene, held, editable, onHold, onWait, onFill} = view;
  const {msg} = i18n;
  const {waiting} = scene;
  const isHeldSeated = held !== undefined && !waiting.some(({id}) => id === held);
  const isEmpty = waiting.length === 0 && !isHeldSeated;
  return html`<div class="waiting" part="waiting" data-waiting ?hidden=${isEmpty && !editable}>
    <div class="top">
      ${
        waiting.length > 0 || isHeldSeated
          ? html`<p class="heading" id="waiting">${msg('Nog geen plek', {id: 'sp.waiting'})}</p>`
          : html`<p>
              ${
                scene.people.length > 0
                  ? msg('Iedereen heeft een plek.', {id: 'sp.all-seated'})
                  : msg('Er staan nog geen mensen op de lijst.', {id: 'sp.nobody'})
              }
            </p>`
      }
      ${
        editable && isHeldSeated
          ? html`<button type="button" @click=${onWait}>${msg('Zet hier neer', {id: 'sp.put-waiting'})}</button>`
          : nothing
      }
    </div>
    ${
      waiting.length > 0
        ? html`<ul role="list" aria-labelledby="waiting">
            ${waiting.map(
              (person) =>
                html`<li>
                  ${
                    editable
                      ? html`<button
                          type="button"
                          class="chip"
                          data-drag-participant=${person.id}
                          aria-pressed=${person.id === held ? 'true' : 'false'}
                          @click=${() => onHold(person.id)}
                        >
                          ${badgeView(person)}<span><bdi>${person.label}</bdi>${roleView(person)}</span>
                        </button>`
                      : html`${badgeView(person)}<span><bdi>${person.label}</bdi>${roleView(person)}</span>`
                  }
                </li>`,
            )}
          </ul>`
        : nothing
    }
    ${
      editable && waiting.length > 0
        ? html`<button type="button" class="fill" @click=${onFill}>
            ${msg('Zet iedereen op een vrije stoel', {id: 'sp.fill'})}
          </button>`
        : nothing
    }
  </div>`;
}
