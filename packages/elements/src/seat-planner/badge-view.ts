import {html, svg, type TemplateResult} from 'lit';
import {badgeLines, sideShapes} from './side-shapes.js';
import type {ScenePerson} from './scene.js';

/** The shape of the side with the letter of the role, small enough for a line of text. Name and role always stand beside it. */
export const badgeView = ({side, short, isChair}: ScenePerson): TemplateResult => {
  const lines = badgeLines(short);
  const isSmall = lines.length > 1 || short.length > 2;
  return html`<svg class=${`badge ${side}${isChair ? ' chair' : ''}`} viewBox="-24 -24 48 48" aria-hidden="true">
    <path d=${sideShapes[side]} />${lines.map((line, i) => svg`<text y=${lines[1] ? 14 * i - 1 : 6} class=${isSmall ? 'long' : ''}>${line}</text>`)}
  </svg>`;
};
