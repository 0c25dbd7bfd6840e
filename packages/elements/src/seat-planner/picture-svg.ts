import type {Side} from '@samen/model';
import {html, nothing, svg, type TemplateResult} from 'lit';
import type {LocaleController} from '../shared/localize.js';
import {badgeView} from './badge-view.js';
import {lineHeight, sideShapes, signs, type DrawnBadge, type SeatDrawing, type Sign} from './drawing.js';
import type {Scene, ScenePerson} from './scene.js';

/** The drawing as SVG; colours and lines are those of `picture.styles.ts`. */
export function roomView(
  {tops, chairs, badges, labels, door, moves}: SeatDrawing,
  scene: Scene,
  held: string | undefined,
  {msg}: LocaleController,
): unknown {
  const taken = new Set(badges.map(({seat}) => seat));
  const sides = new Map(scene.people.map(({id, side}) => [id, side]));
  const free = chairs.filter(({seat}) => !taken.has(seat));
  // One path for all chairs of a kind: sixty people are sixty shapes fewer.
  return [
    tops.length > 0
      ? svg`<path class="top" d=${tops.join('')} /><path class="edge" d=${tops.join('')} />`
      : nothing,
    svg`<path class="door" d=${door.path} /><text class="door-word" x=${door.x} y=${door.y + 5}>${msg('deur', {id: 'sp.x.door'})}</text>`,
    svg`<path class="chairs" d=${chairs
      .filter(({seat}) => taken.has(seat))
      .map(({path}) => path)
      .join('')} />`,
    svg`<path class="chairs free" d=${free.map(({path}) => path).join('')} />`,
    free.map(({x, y, number}) => svg`<text class="number" x=${x} y=${y + 6}>${number}</text>`),
    badges.map((badge) => sitterView(badge, sides.get(badge.person) ?? 'neutral', badge.person === held)),
    labels.map(({x, y, anchor, lines, size, leader, person}) => [
      leader ? svg`<path class="leader" d=${leader} />` : nothing,
      svg`<text class="label ${anchor} ${person === held ? 'held' : ''}" font-size=${size} x=${x} y=${y}>${lines.map(
        (line, i) => svg`<tspan x=${x} y=${y + i * size * lineHeight}>${line}</tspan>`,
      )}</text>`,
    ]),
    moves.map(({path}) => svg`<path class="move" d=${path} />`),
  ];
}

/** On the chair of somebody: their shape with their letter, and what holds for them. */
function sitterView({x, y, path, text, size, signs: here}: DrawnBadge, side: Side, isHeld: boolean): unknown {
  return svg`<g class="sitter ${side} ${isHeld ? 'held' : ''}"><path transform="translate(${x} ${y})" d=${path} /><text x=${x} y=${y + size * 0.36} font-size=${size}>${text}</text>${here.map(
    (sign) =>
      svg`<path class="sign ${sign.kind}" transform="translate(${sign.x} ${sign.y})" d=${signs[sign.kind]} />`,
  )}</g>`;
}

/** A shape of the picture, small enough for a line of text. */
const mark = (side: Side): TemplateResult =>
  html`<svg class="picture-mark" viewBox="-26 -26 52 52" aria-hidden="true"><g class="sitter ${side}"><path d=${sideShapes[side]} /></g></svg>`;

const signMark = (sign: Sign): TemplateResult =>
  html`<svg class="picture-mark" viewBox="-11 -11 22 22" aria-hidden="true"><path class="sign ${sign}" d=${signs[sign]} /></svg>`;

/** What the shapes mean, and who the letters are whose name had no room. Hidden: the list says all of it in words. */
export function keyView(
  scene: Scene,
  {badges, labels}: SeatDrawing,
  {msg}: LocaleController,
): TemplateResult {
  const words: Readonly<Record<Side, string>> = {
    family: msg('gezin', {id: 'sp.x.family'}),
    professional: msg('professional', {id: 'sp.x.professional'}),
    neutral: msg('neutraal', {id: 'sp.x.neutral'}),
  };
  const seated = scene.seats.flatMap(({person}) => person ?? []);
  const shown = new Set(labels.filter(({isCut}) => !isCut).map(({person}) => person));
  const unnamed: readonly ScenePerson[] = seated.filter(({id}) => !shown.has(id));
  const has = (kind: Sign) => badges.some((badge) => badge.signs.some((sign) => sign.kind === kind));
  return html`<div class="seat-key" aria-hidden="true">
    ${
      unnamed.length > 0
        ? html`<p class="names">${unnamed.map((person) => html`<span>${badgeView(person)} <bdi>${person.label}</bdi></span>`)}</p>`
        : nothing
    }
    <p>
      ${(['family', 'professional', 'neutral'] as const)
        .filter((side) => seated.some((person) => person.side === side))
        .map((side) => html`<span>${mark(side)} ${words[side]}</span>`)}
      ${has('chair') ? html`<span>${signMark('chair')} ${msg('leidt het gesprek', {id: 'sp.x.leads'})}</span>` : nothing}
      ${has('locked') ? html`<span>${signMark('locked')} ${msg('vastgezet', {id: 'sp.p.fixed'})}</span>` : nothing}
    </p>
  </div>`;
}
