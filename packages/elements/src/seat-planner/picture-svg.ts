import type {Side} from '@samen/model';
import {html, nothing, svg, type TemplateResult} from 'lit';
import type {LocaleController} from '../shared/localize.js';
import {badgeView} from './badge-view.js';
import {
  lineHeight,
  lockShape,
  sideShapes,
  type DrawnBadge,
  type DrawnChair,
  type SeatDrawing,
} from './drawing.js';
import type {Scene, ScenePerson} from './scene.js';
import {sideWords} from './side-words.js';

/** The drawing as SVG; colours and lines are those of `picture.styles.ts`. */
export function roomView(
  {tops, chairs, badges, labels, door, wall, moves}: SeatDrawing,
  scene: Scene,
  held: string | undefined,
  {msg}: LocaleController,
): unknown {
  const taken = new Set(badges.map(({seat}) => seat));
  const sides = new Map(scene.people.map(({id, side}) => [id, side]));
  const free = chairs.filter(({seat}) => !taken.has(seat));
  return [
    tops.length > 0
      ? svg`<path class="top" d=${tops.join('')} /><path class="edge" d=${tops.join('')} />`
      : nothing,
    svg`<path class="wall" d=${wall} /><path class="door" d=${door.path} /><text class="door-word" x=${door.x} y=${door.y + 5}>${msg('deur', {id: 'sp.x.door'})}</text>`,
    chairsView(
      'chairs',
      chairs.filter(({seat}) => taken.has(seat)),
    ),
    chairsView('chairs free', free),
    chairs.map(
      ({number, mark: {x, y, size}}) =>
        svg`<text class="number" x=${x} y=${y + 0.36 * size} font-size=${size}>${number}</text>`,
    ),
    badges.map((badge) => sitterView(badge, sides.get(badge.person) ?? 'neutral', badge.person === held)),
    labels.map(({x, y, anchor, lines, size, leader, person}) => [
      leader ? svg`<path class="leader" d=${leader} />` : nothing,
      // A text for each line: as lines of one text they would be one sentence, of which an engine may turn the parts around.
      lines.map(
        (line, i) =>
          svg`<text class="label ${anchor} ${person === held ? 'is-held' : ''}" font-size=${size} x=${x} y=${y + i * size * lineHeight}>${line}</text>`,
      ),
    ]),
    moves.map(({path}) => svg`<path class="move" d=${path} />`),
  ];
}

/** One path for all of a kind: sixty people are sixty shapes fewer. */
const chairsView = (kind: string, chairs: readonly DrawnChair[]): unknown =>
  chairs.length > 0
    ? svg`<g class=${kind}><path class="pad" d=${chairs.map(({pad}) => pad).join('')} /><path class="back" d=${chairs.map(({back}) => back).join('')} /></g>`
    : nothing;

/** On the chair of somebody: the shape of their side with their letter, and the lock of who stays. */
function sitterView(
  {x, y, path, lines, size, isChair, lock}: DrawnBadge,
  side: Side,
  isHeld: boolean,
): unknown {
  const kind = `sitter ${side}${isChair ? ' leads' : ''}${isHeld ? ' is-held' : ''}`;
  return svg`<g class=${kind}><path class="shape" transform="translate(${x} ${y})" d=${path} />${lines.map((line) => svg`<text x=${x} y=${line.y} font-size=${size}>${line.text}</text>`)}${
    lock ? svg`<path class="lock" transform="translate(${lock.x} ${lock.y})" d=${lockShape} />` : nothing
  }</g>`;
}

/** A shape of the picture, small enough for a line of text. */
const mark = (kind: string, path: string): TemplateResult =>
  html`<svg class="picture-mark" viewBox="-26 -26 52 52" aria-hidden="true"><g class="sitter ${kind}"><path class="shape" d=${path} /></g></svg>`;

const lockMark = (): TemplateResult =>
  html`<svg class="picture-mark" viewBox="-13 -13 26 26" aria-hidden="true"><path class="lock" d=${lockShape} /></svg>`;

/** What the shapes mean, and who the letters are whose name had no room. Hidden: the list says all of it in words. */
export function keyView(scene: Scene, {badges, labels}: SeatDrawing, i18n: LocaleController): TemplateResult {
  const {msg} = i18n;
  const words = sideWords(scene.plan.setting, i18n);
  const seated = scene.seats.flatMap(({person}) => person ?? []);
  const shown = new Set(labels.filter(({isCut}) => !isCut).map(({person}) => person));
  const unnamed: readonly ScenePerson[] = seated.filter(({id}) => !shown.has(id));
  const leader = seated.find(({isChair}) => isChair);
  return html`<div class="seat-key" aria-hidden="true">
    ${
      unnamed.length > 0
        ? html`<p class="names">${unnamed.map((person) => html`<span>${badgeView(person)} <bdi>${person.label}</bdi></span>`)}</p>`
        : nothing
    }
    <p>
      ${(['family', 'professional', 'neutral'] as const)
        .filter((side) => seated.some((person) => person.side === side))
        .map((side) => html`<span>${mark(side, sideShapes[side])} ${words[side]}</span>`)}
      ${
        leader
          ? html`<span>${mark(`${leader.side} leads`, sideShapes[leader.side])} ${msg('leidt het gesprek', {id: 'sp.x.leads'})}</span>`
          : nothing
      }
      ${badges.some(({locked}) => locked) ? html`<span>${lockMark()} ${msg('vastgezet', {id: 'sp.p.fixed'})}</span>` : nothing}
    </p>
  </div>`;
}
