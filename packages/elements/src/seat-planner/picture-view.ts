import {oppositeOf} from '@samen/model';
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {str, type LocaleController} from '../shared/localize.js';
import {drawScene, type SeatDrawing} from './drawing.js';
import {keyView, roomView} from './picture-svg.js';
import {positioned} from './positioned.js';
import type {Scene, SceneSeat} from './scene.js';

/** What somebody does in the picture. The element decides what comes of it. */
export interface PictureHandlers {
  /** A tap, Enter or Space on a seat: pick up, put down or swap. */
  readonly onSeat: (seat: string) => void;
  /** Delete or Backspace. */
  readonly onFree: (seat: string) => void;
  readonly onLock: (seat: string) => void;
  /** Escape, while somebody is picked up. */
  readonly onCancel: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** The end of a drag; without a seat on the waiting list. */
  readonly onDrop: (participant: string, seat: string | undefined) => void;
}

export interface PictureState {
  /** The participant who is picked up, from a seat or from the waiting list. */
  readonly held?: string;
  readonly editable: boolean;
  /** Arrows of what a suggestion moves. */
  readonly moves?: readonly {readonly participant: string; readonly from?: string; readonly to: string}[];
}

/** CSS pixels that a target needs, so also the least that a pitch may measure on screen. */
const target = 44;
/** Ems per unit: names are not written larger than the text around the picture by much, nor much smaller. */
const [smallest, largest] = [0.7 / 16, 1.05 / 16];

/** A scene is drawn once: to pick somebody up moves nothing. */
const drawings = new WeakMap<Scene, SeatDrawing>();

function drawingOf(scene: Scene): SeatDrawing {
  const drawing = drawings.get(scene) ?? drawScene(scene);
  drawings.set(scene, drawing);
  return drawing;
}

/**
 * The room with a real button on every chair. The drawing itself is hidden from screen readers: the buttons say who sits
 * where, and the list beside it is complete by itself.
 */
export function pictureView(
  scene: Scene,
  state: PictureState,
  handlers: PictureHandlers,
  i18n: LocaleController,
): TemplateResult {
  const {held, editable, moves = []} = state;
  const drawing = moves.length > 0 ? drawScene(scene, {moves}) : drawingOf(scene);
  const {viewBox, pitch} = drawing;
  const {x, y, width, height} = viewBox;
  const across = oppositeOf(scene.layout);
  const percent = (part: number, whole: number) => `${Math.round((part / whole) * 1e4) / 100}%`;
  const size = {
    '--_least-size': `max(${Math.ceil((width * target) / pitch)}px, ${(width * smallest).toFixed(2)}em)`,
    '--_most-size': `${(width * largest).toFixed(2)}em`,
    '--_seat-size': percent(Math.min(pitch, 76), width),
  };
  const buttons = scene.seats.map((seat, i) => {
    const {person, locked} = seat;
    const isHeld = person !== undefined && person.id === held;
    const place = {
      left: percent(seat.seat.x * 100 - x, width),
      top: percent(seat.seat.y * 100 - y, height),
    };
    const opposite = scene.seats[across[i] ?? -1]?.seat.id;
    return guard(
      [seat, isHeld, editable, opposite, place.left, place.top, i18n.revision],
      () => html`<button
      type="button"
      class="seat"
      data-seat=${seat.seat.id}
      data-opposite=${opposite ?? nothing}
      data-drag-participant=${(editable && !locked && person?.id) || nothing}
      data-label=${person?.label ?? nothing}
      ?data-taken=${person !== undefined}
      aria-pressed=${editable ? String(isHeld) : nothing}
      aria-disabled=${editable ? nothing : 'true'}
      @click=${() => editable && handlers.onSeat(seat.seat.id)}
      ${positioned(place)}
    ><span class="visually-hidden">${seatName(seat, i18n)}</span></button>`,
    );
  });
  const label = i18n.msg('Plattegrond: wie zit waar', {id: 'sp.p.label'});
  return html`<div class="seat-picture" part="picture" role="group" aria-label=${label} ${positioned(size)}>
    <p class="seat-hint" aria-hidden="true">${i18n.msg('Niet alles past in beeld. Schuif het plaatje opzij.', {id: 'sp.p.scroll'})}</p>
    <div class="seat-scroll">
      <div class="seat-plane" ?data-editable=${editable} ?data-held=${held !== undefined}>
        <svg viewBox="${x} ${y} ${width} ${height}" aria-hidden="true">
          ${guard([drawing, held, i18n.revision], () => roomView(drawing, scene, held, i18n))}
        </svg>
        ${buttons}
      </div>
    </div>
    ${guard([drawing, i18n.revision], () => keyView(scene, drawing, i18n))}
  </div>`;
}

/** "Stoel 3: Moeder, ouder of verzorger, vastgezet". */
export function seatName({number, person, locked}: SceneSeat, {msg}: Pick<LocaleController, 'msg'>): string {
  if (!person) return msg(str`Stoel ${number}: vrij`, {id: 'sp.p.free'});
  const {label, roleWord} = person;
  const isSaid = roleWord === '' || label.toLowerCase().startsWith(roleWord.toLowerCase());
  const who = isSaid ? label : msg(str`${label}, ${roleWord}`, {id: 'sp.p.who'});
  if (locked) return msg(str`Stoel ${number}: ${who}, vastgezet`, {id: 'sp.p.locked'});
  return msg(str`Stoel ${number}: ${who}`, {id: 'sp.p.seat'});
}
