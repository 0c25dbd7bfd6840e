import type {SeatCommand, SeatPlan} from '@samen/model';
import {html, nothing, type TemplateResult} from 'lit';
import type {LocaleController} from '../shared/localize.js';
import {filesView} from './files-view.js';
import {meetingEditor} from './meeting-editor.js';
import {peopleEditor} from './people-editor.js';
import type {Scene} from './scene.js';
import type {SamenSeatPlanner} from './seat-planner.js';
import {wishesEditor} from './wishes-editor.js';

/** The parts that open one by one. What is closed is not rendered: sixty people have a lot of fields. */
export type SetupPart = 'people' | 'wishes' | 'meeting' | 'files';

export interface SetupView {
  readonly plan: SeatPlan;
  readonly scene: Scene;
  readonly editable: boolean;
  readonly element: SamenSeatPlanner;
  readonly open: ReadonlySet<SetupPart>;
  readonly onToggle: (part: SetupPart, isOpen: boolean) => void;
  /** Gives the plan as it is afterwards. */
  readonly onCommand: (command: SeatCommand) => SeatPlan;
  /** What a button could not do, to read; '' is nothing. */
  readonly note: string;
  /** Says something to who presses a button that can do nothing now; also for a screen reader. */
  readonly tell: (text: string) => void;
}

/** People, wishes and meeting for who may change them; files and paper for everybody. */
export function setupView(view: SetupView, i18n: LocaleController): TemplateResult {
  const {msg} = i18n;
  const part = (name: SetupPart, title: string, content: () => unknown): TemplateResult =>
    html`<details
      ?open=${view.open.has(name)}
      @toggle=${(event: Event) => view.onToggle(name, (event.target as HTMLDetailsElement).open)}
    >
      <summary>${title}</summary>
      ${view.open.has(name) ? content() : nothing}
    </details>`;
  return html`<div class="setup" part="setup">
    ${
      view.editable
        ? [
            part('people', msg('Wie komen er?', {id: 'sp.e.people'}), () => peopleEditor(view, i18n)),
            part('wishes', msg('Wie wil waar zitten?', {id: 'sp.e.wishes'}), () => wishesEditor(view, i18n)),
            part('meeting', msg('Over het gesprek en de ruimte', {id: 'sp.e.meeting'}), () =>
              meetingEditor(view, i18n),
            ),
          ]
        : nothing
    }
    ${view.note ? html`<p class="note">${view.note}</p>` : nothing}
    ${part('files', msg('Afdrukken of bewaren', {id: 'sp.e.files'}), () => filesView(view, i18n))}
  </div>`;
}
