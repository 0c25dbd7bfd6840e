import {doors, isSkippedTime, pitchRange, type Door, type Meeting} from '@samen/model';
import {html, nothing, type TemplateResult} from 'lit';
import type {LocaleController} from '../shared/localize.js';
import {doorWords} from './seat-texts.js';
import type {SetupView} from './setup-view.js';

/** Title, times, place and agreements; and what the room is like. */
export function meetingEditor({plan, onCommand}: SetupView, i18n: LocaleController): TemplateResult {
  const {msg} = i18n;
  const {meeting} = plan;
  const change = (changed: Partial<Record<keyof Meeting, unknown>>): void => {
    const fields = Object.entries({...meeting, ...changed}).filter(([, value]) => value !== '');
    onCommand({type: 'meeting', meeting: Object.fromEntries(fields) as Meeting});
  };
  const text = (name: 'title' | 'start' | 'end' | 'location', type: string, label: string) =>
    html`<label class="field"
      ><span>${label}</span
      ><input
        type=${type}
        maxlength=${type === 'text' ? 200 : nothing}
        autocomplete="off"
        .value=${meeting[name] ?? ''}
        @change=${({target}: Event) => change({[name]: (target as HTMLInputElement).value})}
    /></label>`;
  return html`<div class="fields">
      ${text('title', 'text', msg('Waar gaat het gesprek over?', {id: 'sp.g.title'}))}
      ${text('location', 'text', msg('Waar is het?', {id: 'sp.g.location'}))}
      ${text('start', 'datetime-local', msg('Begin', {id: 'sp.g.start'}))}
      ${text('end', 'datetime-local', msg('Einde', {id: 'sp.g.end'}))}
    </div>
    ${timesNote(meeting, i18n)}
    <label class="field wide"
      ><span>${msg('Afspraken, op elke regel één', {id: 'sp.g.agreements'})}</span
      ><textarea
        rows="3"
        .value=${(meeting.agreements ?? []).join('\n')}
        @change=${({target}: Event) => {
          const lines = (target as HTMLTextAreaElement).value.split('\n').map((line) => line.trim());
          const agreements = lines.filter(Boolean);
          change({agreements: agreements.length > 0 ? agreements : ''});
        }}
      ></textarea></label
    >
    <div class="fields">
      <label class="field"
        ><span>${msg('De deur in het plaatje', {id: 'sp.g.door'})}</span
        ><select
          @change=${({target}: Event) =>
            onCommand({type: 'table', change: {door: (target as HTMLSelectElement).value as Door}})}
        >
          ${doors.map(
            (door) =>
              html`<option value=${door} ?selected=${door === plan.door}>${doorWords(i18n)[door]}</option>`,
          )}
        </select></label
      >
      <label class="field"
        ><span>${msg('Ruimte per stoel, in centimeter', {id: 'sp.g.pitch'})}</span
        ><input
          type="number"
          min=${100 * pitchRange.least}
          max=${100 * pitchRange.most}
          step="5"
          .value=${String(Math.round(100 * plan.pitch))}
          @change=${({target}: Event) => {
            const input = target as HTMLInputElement;
            const pitch = input.valueAsNumber / 100;
            const after = Number.isFinite(pitch) ? onCommand({type: 'table', change: {pitch}}) : plan;
            input.value = String(Math.round(100 * after.pitch)); // also when nothing changed
          }}
      /></label>
    </div>`;
}

/** The calendar has no place for a time that does not exist, or a meeting that ends before it begins. */
function timesNote(meeting: Meeting, {msg}: LocaleController): TemplateResult | typeof nothing {
  const {start = '', end = ''} = meeting;
  const note = [start, end].some(isSkippedTime)
    ? msg('Dit tijdstip bestaat niet: dan gaat de klok een uur vooruit.', {id: 'sp.g.skipped'})
    : start && end && end <= start // texts compare as times
      ? msg('Het einde is vóór het begin. Daarom is er nog geen bestand voor de agenda.', {id: 'sp.g.order'})
      : '';
  return note ? html`<p class="note">${note}</p>` : nothing;
}
