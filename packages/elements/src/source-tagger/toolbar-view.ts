import {sources, stages, type Source, type Stage, type Tag} from '@samen/model';
import {html, nothing, type TemplateResult} from 'lit';
import {str, type LocaleController} from '../shared/localize.js';
import type {AxisName} from './settings.js';
import type {Panels} from './panels.js';
import {sourceLetter, stageName} from './tag-words.js';

export interface ToolbarView {
  /** First words of what is tagged; '' while there is nothing to tag. */
  readonly about: string;
  readonly tag: Tag | undefined;
  readonly axes: readonly AxisName[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What is open. */
  readonly panels: Panels;
  /** What comes with other files: who said it, and choosing other words. */
  readonly more: unknown;
  readonly onSource: (source: Source) => void;
  readonly onStage: (stage: Stage) => void;
  readonly onDetails: () => void;
  readonly onNext: () => void;
  readonly onRemove: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onHelp: () => void;
}

/** What can be said of the statement that is chosen, and the way back. */
export function toolbarView(view: ToolbarView, i18n: LocaleController): TemplateResult {
  const {about, tag, axes, canUndo, canRedo} = view;
  const {msg} = i18n;
  const names = buttonNames(i18n);
  const hasDetails = axes.some((axis) => axis !== 'stage');
  return html`<p class="about" aria-hidden="true">${about ? msg(str`Gekozen: “${about}”`, {id: 'st.about'}) : nothing}</p>
    <div class="buttons sources" role="group" aria-label=${msg(str`Bron van: ${about}`, {id: 'st.sources'})}>
      ${sources.map((source) => {
        const isOn = tag?.sources.includes(source) ?? false;
        return html`<button
          type="button"
          class="source"
          data-source=${source}
          aria-pressed=${isOn ? 'true' : 'false'}
          @click=${() => view.onSource(source)}
        ><span class=${`badge ${source}`} aria-hidden="true">${sourceLetter(source, i18n)}</span> <span class=${`name line ${source}`}>${names[source]}</span></button>`;
      })}
    </div>
    <div class=${view.panels.isMoreOpen ? 'buttons acts open' : 'buttons acts'}>
      <button type="button" class="next" @click=${view.onNext}>${msg('Volgende zonder bron', {id: 'st.next'})}</button>
      <button type="button" class="more" aria-expanded=${view.panels.isMoreOpen ? 'true' : 'false'} @click=${view.panels.onMore}>
        ${msg('Meer', {id: 'st.more'})}
      </button>
      ${axes.includes('stage') ? stageView(view, i18n) : nothing}
      ${
        hasDetails
          ? html`<button type="button" class="details" aria-expanded=${view.panels.isDetailsOpen ? 'true' : 'false'} @click=${view.onDetails}>
              ${msg('Wie zei het?', {id: 'st.details'})}
            </button>`
          : nothing
      }
      <button type="button" class="remove" aria-disabled=${tag ? 'false' : 'true'} @click=${view.onRemove}>
        ${msg('Weghalen', {id: 'st.remove'})}
      </button>
      <button type="button" class="undo" aria-disabled=${canUndo ? 'false' : 'true'} @click=${view.onUndo}>
        ${msg('Ongedaan maken', {id: 'sp.undo'})}
      </button>
      <button type="button" class="redo" aria-disabled=${canRedo ? 'false' : 'true'} @click=${view.onRedo}>
        ${msg('Opnieuw doen', {id: 'sp.redo'})}
      </button>
      <button type="button" class="help" aria-expanded=${view.panels.isHelpOpen ? 'true' : 'false'} @click=${view.onHelp}>
        ${msg('Toetsen', {id: 'st.keys'})}
      </button>
    </div>
    ${view.more}`;
}

function stageView({tag, onStage}: ToolbarView, i18n: LocaleController): TemplateResult {
  const stage = tag?.stage ?? 'brought';
  return html`<label class="field"
    ><span>${i18n.msg('Hoe ver kwam het?', {id: 'st.stage'})}</span
    ><select class="stage" @change=${({target}: Event) => onStage((target as HTMLSelectElement).value as Stage)}>
      ${stages.map((each) => html`<option value=${each} ?selected=${each === stage}>${stageName(each, i18n)}</option>`)}
    </select></label
  >`;
}

/** As a button has it: alone, and with places where a long word can be cut in a narrow place. */
const buttonNames = ({msg}: LocaleController): Readonly<Record<Source, string>> => ({
  scientific: msg('Weten\u00adschap\u00adpelijke kennis', {id: 'st.t.scientific'}),
  professional: msg('Profes\u00adsio\u00adnele kennis', {id: 'st.t.professional'}),
  experiential: msg('Ervarings\u00adkennis', {id: 'st.t.experiential'}),
});
