import {html, type TemplateResult} from 'lit';
import {sideShapes} from './side-shapes.js';
import type {ScenePerson} from './scene.js';

/** The shape of the side with the letter of the role, small enough for a line of text. Name and role always stand beside it. */
export const badgeView = ({side, short, isChair}: ScenePerson): TemplateResult =>
  html`<svg class=${`badge ${side}${isChair ? ' chair' : ''}`} viewBox="-24 -24 48 48" aria-hidden="true">
    <path d=${sideShapes[side]} /><text y="6" class=${short.length > 2 ? 'long' : ''}>${short}</text>
  </svg>`;
