import {answerOf, type Answer, type Moment, type Participant} from '@samen/model';
import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {abbreviations} from '../shared/abbreviations.js';
import type {LocaleController} from '../shared/localize.js';
import {momentOf} from './comparison-state.js';
import {caption, momentWord} from './comparison-texts.js';
import type {ComparisonView} from './comparison-view.js';
import {momentMark} from './picture-view.js';

// The explicit table roles keep it a table where css lays it out as a list (320 px): engines drop them with `display`. The
// numbers of the columns keep a cell under its heading where the list leaves out empty ones.
export function tableView(view: ComparisonView, i18n: LocaleController): TemplateResult {
  const {record, mode, rungs, editable, label, help} = view;
  const {msg} = i18n;
  const short = abbreviations(record.participants.map(({name}) => name));
  const headings = [
    msg('Wie', {id: 'lc.who'}),
    ...rungs.map(({name}) => name),
    ...(editable ? [msg('Nog niets gezegd', {id: 'lc.silent'})] : []),
    ...(mode === 'compare' ? [msg('Vooraf eens?', {id: 'lc.agreed'})] : []),
  ];
  return html`<div class="scroll">
    <table role="table" part="table" aria-colcount=${headings.length} class=${editable ? 'editable' : nothing}>
      <caption class="question">
        <span part="label"><slot name="label">${label || caption(record, mode, i18n)}</slot></span>
        ${
          record.decision
            ? html`<p part="decision">${msg('Het besluit:', {id: 'lp.decision'})} <bdi>${record.decision}</bdi></p>`
            : nothing
        }
        <p part="help"><slot name="help">${help}</slot></p>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${headings.map((text, i) => html`<th role="columnheader" scope="col" aria-colindex=${i + 1}>${text}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${record.participants.map((participant, i) => rowView(participant, short[i] ?? '', i, view, i18n))}
      </tbody>
    </table>
  </div>`;
}

function rowView(
  participant: Participant,
  short: string,
  index: number,
  view: ComparisonView,
  i18n: LocaleController,
): TemplateResult {
  const {record, mode, rungs, editable, onPick} = view;
  const own = momentOf(participant, record, mode);
  const said = record.positions.filter(
    (each) => each.participant === participant.id && each.phase === record.phase,
  );
  const chosen = said.find(({moment}) => moment === own)?.rung ?? 0;
  const reasons = said.filter(({reason}) => reason);
  const radio = (level: number, name: string) =>
    html`<label class="cell focus-ring"
      ><input
        type="radio"
        name="row-${index}"
        ?checked=${level === chosen}
        @change=${() => onPick(participant, rungs[level - 1]?.id ?? '')}
        @keydown=${(event: KeyboardEvent) => event.key === 'Delete' && onPick(participant, '')}
      /><span class="visually-hidden">${participant.name}, ${momentWord(own, i18n)}: </span
      ><span class="rung-name">${name}</span></label
    >`;
  return html`<tr role="row">
    <th role="rowheader" scope="row" aria-colindex="1">
      <span class="badge" aria-hidden="true">${short}</span> <bdi>${participant.name}</bdi>
      ${reasons.map(({reason}) => html`<p class="reason"><bdi>${reason}</bdi></p>`)}
    </th>
    ${rungs.map(({name}, i) => {
      const here = said.filter(({rung}) => rung === i + 1);
      return html`<td role="cell" aria-colindex=${i + 2} class=${here.length > 0 ? 'said' : nothing}>
        ${editable ? radio(i + 1, name) : nothing}
        ${!editable && here.length > 0 ? html`<span class="rung-name">${name}</span>` : nothing}
        ${here.map(({moment}) => momentView(moment, i18n))}
      </td>`;
    })}
    ${editable ? html`<td role="cell" aria-colindex=${rungs.length + 2}>${radio(0, i18n.msg('Nog niets gezegd', {id: 'lc.silent'}))}</td>` : nothing}
    ${mode === 'compare' ? answerView(participant, view, i18n) : nothing}
  </tr>`;
}

/** Keyed: of two in a cell the one that stays must not get the element, and a page translator's words, of the other. */
const momentView = (moment: Moment, i18n: LocaleController): unknown =>
  keyed(moment, html`<span class="moment">${momentMark(moment)} ${momentWord(moment, i18n)}</span>`);

function answerView(participant: Participant, view: ComparisonView, {msg}: LocaleController): TemplateResult {
  const answer = answerOf(view.record.beforehand, participant.id);
  const words: Record<Answer, string> = {
    open: msg('nog niets gezegd', {id: 'lc.open'}),
    yes: msg('ja', {id: 'lc.yes'}),
    no: msg('nee', {id: 'lc.no'}),
  };
  const title = msg('Vooraf eens?', {id: 'lc.agreed'});
  const column = view.rungs.length + (view.editable ? 3 : 2);
  return html`<td role="cell" aria-colindex=${column} class="answer">
    ${
      view.editable
        ? html`<label
          ><span class="visually-hidden">${participant.name}: </span><span class="rung-name">${title}</span>
          <select
            @change=${(event: Event) =>
              view.onAnswer(participant, (event.target as HTMLSelectElement).value as Answer)}
          >
            ${(['open', 'yes', 'no'] as const).map(
              (each) => html`<option value=${each} ?selected=${each === answer}>${words[each]}</option>`,
            )}
          </select></label
        >`
        : html`<span class="rung-name">${title} </span>${words[answer]}`
    }
  </td>`;
}
