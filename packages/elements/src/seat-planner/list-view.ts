import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {str, type LocaleController} from '../shared/localize.js';
import {badgeView} from './badge-view.js';
import type {ListScene, ListSeat, ScenePerson} from './scene.js';

/** What the list needs besides the scene. */
export interface ListView {
  readonly scene: ListScene;
  /** Who sits beside and opposite a seat, for the columns with these headings; not there while nobody sits. */
  readonly around:
    | ((index: number, headings: readonly [string, string]) => readonly [beside: unknown, opposite: unknown])
    | undefined;
  /** Whom that names. */
  readonly near: ((index: number) => readonly unknown[]) | undefined;
  readonly editable: boolean;
  /** The seat whose list of people is filled; the others hold only who sits there. */
  readonly openSeat: string | undefined;
  /** Whom that list offers. */
  readonly choices: ListScene;
  readonly onOpen: (seat: string) => void;
  readonly onClose: () => void;
  /** '' frees the seat. */
  readonly onChoose: (seat: string, participant: string) => void;
  readonly onLock: (seat: string) => void;
}

/**
 * Every seat: who sits there, beside whom and opposite whom. Complete by itself. The explicit table roles keep it a table
 * where css lays it out as a list (320 px): engines drop them with `display`.
 */
export function listView(view: ListView, i18n: LocaleController): TemplateResult {
  const {msg} = i18n;
  const headings = [
    msg('Stoel', {id: 'sp.h.seat'}),
    msg('Wie', {id: 'sp.h.who'}),
    msg('Naast', {id: 'sp.h.beside'}),
    msg('Tegenover', {id: 'sp.h.opposite'}),
    msg('Vast', {id: 'sp.h.locked'}),
  ];
  return html`<table role="table" part="list" aria-label=${msg('Wie zit op welke stoel', {id: 'sp.list'})}>
    <thead role="rowgroup">
      <tr role="row">
        ${headings.map((text) => html`<th role="columnheader" scope="col">${text}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${view.scene.seats.map((seat, index) =>
        // A move is about a few of sixty rows: the others stay as they are. All handlers are the same ones at every render.
        guard(
          [
            seat,
            i18n.revision,
            view.editable,
            view.openSeat === seat.seat.id && view.choices,
            ...(view.near?.(index) ?? []),
          ],
          () => rowView(seat, index, headings, view, i18n),
        ),
      )}
    </tbody>
  </table>`;
}

function rowView(
  {seat, number, person, locked}: ListSeat,
  index: number,
  headings: readonly string[],
  view: ListView,
  i18n: LocaleController,
): TemplateResult {
  const [beside, opposite] = view.around?.(index, [headings[2]!, headings[3]!]) ?? [];
  return html`<tr role="row" class=${person ? nothing : 'free'}>
    <th role="rowheader" scope="row"><span class="small" aria-hidden="true">${headings[0]} </span>${number}</th>
    <td role="cell">
      <div class="who">
        ${person ? badgeView(person) : nothing}
        ${
          view.editable
            ? html`<div class="choice" data-chosen=${person?.label ?? i18n.msg('vrij', {id: 'sp.free'})}>${selectView(seat.id, number, person, locked, view, i18n)}</div>`
            : nameView(person, i18n)
        }
      </div>
    </td>
    <td role="cell">${beside}</td>
    <td role="cell">${opposite}</td>
    <td role="cell" class="lock">${person ? lockView(seat.id, person, locked, view, i18n) : nothing}</td>
  </tr>`;
}

const nameView = (person: ScenePerson | undefined, {msg}: LocaleController): TemplateResult =>
  person
    ? html`<span><bdi>${person.label}</bdi>${roleView(person)}</span>`
    : html`<span>${msg('vrij', {id: 'sp.free'})}</span>`;

/** Not again where the role is what somebody is called. */
export const roleView = ({label, roleWord}: ScenePerson): TemplateResult | typeof nothing =>
  roleWord && label.toLowerCase() !== roleWord.toLowerCase()
    ? html`<span class="role">${` ${roleWord}`}</span>` // one text: a space of its own is not read
    : nothing;

/**
 * Sixty lists of sixty people would be most of the work of a first render. So a list holds only who sits there, until
 * somebody comes near: `pointerdown` and `focusin` come before it opens, and Lit renders before that.
 */
function selectView(
  seat: string,
  number: number,
  person: ScenePerson | undefined,
  locked: boolean,
  view: ListView,
  i18n: LocaleController,
): TemplateResult {
  const {choices, openSeat, onOpen, onClose, onChoose} = view;
  const {msg} = i18n;
  const open = (): void => onOpen(seat);
  return html`<select
      aria-label=${msg(str`Wie zit op stoel ${number}?`, {id: 'sp.who'})}
      ?disabled=${locked}
      @pointerdown=${open}
      @focus=${open}
      @blur=${onClose}
      @change=${(event: Event) => onChoose(seat, (event.target as HTMLSelectElement).value)}
    >
      <option value="" ?selected=${!person}>${msg('vrij', {id: 'sp.free'})}</option>
      ${openSeat === seat ? peopleOptions(choices, person, i18n) : person ? optionView(person, person.label, true) : nothing}
    </select>
    ${person ? roleView(person) : nothing}`;
}

function peopleOptions(scene: ListScene, here: ScenePerson | undefined, {msg}: LocaleController): unknown {
  const seats = new Map(scene.seats.flatMap(({person, number}) => (person ? [[person.id, number]] : [])));
  // Who sits fast elsewhere cannot be chosen here; the arrow keys pass over them.
  const locked = new Set(scene.seats.flatMap(({person, locked}) => (person && locked ? [person.id] : [])));
  const group = (label: string, people: readonly ScenePerson[]) =>
    people.length > 0
      ? html`<optgroup label=${label}>
          ${people.map((person) => {
            const isHere = person.id === here?.id;
            const number = seats.get(person.id);
            const text =
              number && !isHere
                ? msg(str`${person.label} (stoel ${number})`, {id: 'sp.option'})
                : person.label;
            return optionView(person, text, isHere, locked.has(person.id));
          })}
        </optgroup>`
      : nothing;
  return [
    group(msg('Nog geen plek', {id: 'sp.waiting'}), scene.waiting),
    group(
      msg('Heeft een plek', {id: 'sp.seated'}),
      scene.people.filter(({id}) => seats.has(id)),
    ),
  ];
}

const optionView = ({id}: ScenePerson, text: string, selected: boolean, disabled = false): TemplateResult =>
  html`<option value=${id} ?selected=${selected} ?disabled=${disabled}>${text}</option>`;

function lockView(
  seat: string,
  person: ScenePerson,
  locked: boolean,
  {editable, onLock}: ListView,
  {msg}: LocaleController,
): TemplateResult {
  const word = msg('Vast', {id: 'sp.h.locked'});
  return editable
    ? html`<button type="button" class="toggle" aria-pressed=${locked ? 'true' : 'false'} @click=${() => onLock(seat)}>
        ${word}<span class="visually-hidden">: ${person.label}</span>
      </button>`
    : html`${locked ? word : nothing}`;
}
