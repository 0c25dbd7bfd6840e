import {css} from '../shared/css.js';

/** Lines and tints of the text colour, so that the picture fits any theme; sides differ by shape, letter and pattern. */
export const pictureStyles = css`
  .seat-picture {
    container-type: inline-size;
  }
  /* As high as it likes where the picture is wider than its place, else nothing. No script has to measure for that. */
  .seat-hint {
    max-block-size: max(0px, (var(--_least-size) - 100cqi + 0.75em) * 999);
    margin-block: 0;
    overflow: hidden;
    font-weight: 700;
    text-align: center;
  }
  .seat-scroll {
    overflow: auto;
    /* Focus rings at the edge, and no page that scrolls along. */
    padding: 0.375em;
    overscroll-behavior: contain;
  }
  .seat-plane {
    position: relative;
    inline-size: 100%;
    min-inline-size: var(--_least-size);
    max-inline-size: var(--_most-size);
    margin-inline: auto;
    /* A room has no writing direction: text starts at the left, and the arrow keys go where they point. */
    direction: ltr;
  }
  .seat-plane > svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }
  .seat-plane text,
  .picture-mark text {
    fill: currentColor;
    stroke: none;
    font-weight: 400;
    font-style: normal;
    font-stretch: 100%;
    letter-spacing: 0;
    word-spacing: 0;
    text-transform: none;
    font-variant: normal;
    /* Letters as wide as they are, not rounded to pixels: names were given boxes. */
    text-rendering: geometricPrecision;
  }
  .seat-plane .top {
    fill: var(
      --samen-seat-planner-table-background-color,
      color-mix(in srgb, currentColor 7%, transparent)
    );
    stroke: color-mix(in srgb, currentColor 12%, transparent);
    stroke-width: 10;
    stroke-linejoin: round;
  }
  .seat-plane .edge {
    fill: none;
    stroke: var(
      --samen-seat-planner-table-border-color,
      color-mix(in srgb, currentColor 55%, transparent)
    );
    stroke-width: 1.75;
  }
  .seat-plane :is(.wall, .door) {
    fill: none;
    stroke: color-mix(in srgb, currentColor 22%, transparent);
    stroke-width: 3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .seat-plane .door {
    stroke: color-mix(in srgb, currentColor 60%, transparent);
    stroke-width: 2.5;
  }
  .seat-plane .door-word {
    text-anchor: middle;
    font-size: 15px;
  }
  .seat-plane .pad {
    fill: color-mix(in srgb, currentColor 6%, transparent);
    stroke: var(
      --samen-seat-planner-seat-border-color,
      color-mix(in srgb, currentColor 30%, transparent)
    );
    stroke-width: 1.25;
  }
  .seat-plane .back {
    fill: color-mix(in srgb, currentColor 42%, transparent);
    stroke: none;
  }
  .seat-plane .free .pad {
    fill: none;
    stroke: color-mix(in srgb, currentColor 45%, transparent);
    stroke-dasharray: 4 4;
  }
  .seat-plane .free .back {
    fill: color-mix(in srgb, currentColor 16%, transparent);
  }
  .seat-plane .number {
    text-anchor: middle;
    opacity: 0.8;
  }
  .sitter .shape {
    fill: none;
    stroke: var(--samen-seat-planner-seat-border-color, currentColor);
    stroke-width: 2.5;
    stroke-linejoin: round;
  }
  .sitter.family .shape {
    fill: color-mix(in srgb, currentColor 16%, transparent);
  }
  .sitter.leads .shape {
    stroke-width: 5;
  }
  .sitter text {
    text-anchor: middle;
    font-weight: 700;
  }
  .seat-plane .lock,
  .picture-mark .lock {
    fill: currentColor;
    fill-rule: evenodd;
    stroke: none;
  }
  .seat-plane .label {
    unicode-bidi: plaintext;
  }
  .seat-plane .start {
    text-anchor: start;
  }
  .seat-plane .middle {
    text-anchor: middle;
  }
  .seat-plane .end {
    text-anchor: end;
  }
  .seat-plane .leader {
    fill: none;
    stroke: color-mix(in srgb, currentColor 45%, transparent);
    stroke-width: 1.25;
  }
  .seat-plane .move {
    fill: none;
    stroke: currentColor;
    stroke-width: 3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .seat {
    --_size: max(var(--_target-size), var(--_seat-size));
    position: absolute;
    inline-size: var(--_size);
    min-block-size: 0;
    aspect-ratio: 1;
    padding: 0;
    /* Around its place. Not by a transform: sixty of those are work at every frame. */
    margin: calc(var(--_size) / -2) 0 0 calc(var(--_size) / -2);
    border: 0.1875em solid transparent;
    border-radius: 50%;
    background: none;
    user-select: none;
    -webkit-user-select: none;
  }
  [data-drag-participant] {
    cursor: grab;
  }
  .seat[data-drag-participant] {
    touch-action: none;
  }
  .seat[aria-disabled='true'] {
    cursor: default;
  }
  .seat:hover:not([aria-disabled]) {
    background: color-mix(in srgb, currentColor 8%, transparent);
  }
  .seat[aria-pressed='true'] {
    border: 0.1875em dashed currentColor;
  }
  .seat-plane[data-held] .seat:not([data-taken]) {
    border: 0.125em dashed color-mix(in srgb, currentColor 55%, transparent);
  }
  [data-over],
  .seat-plane[data-held] .seat[data-over] {
    border: 0.1875em solid currentColor;
    background: color-mix(in srgb, currentColor 14%, transparent);
  }
  .seat-ghost {
    position: absolute;
    z-index: 1;
    padding: 0.25em 0.75em;
    border: 0.125em solid;
    border-radius: 1.5em;
    background: Canvas;
    color: CanvasText;
    font-weight: 700;
    white-space: nowrap;
    pointer-events: none;
    translate: -50% -150%;
  }
  :host([data-seat-drag]) {
    cursor: grabbing;
  }
  .picture-mark {
    inline-size: 1.625em;
    block-size: 1.625em;
    vertical-align: -0.5em;
    direction: ltr;
  }
  .seat-key p {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    justify-content: center;
    margin-block: 0.5em 0;
    font-size: 0.9375em;
  }
  @media (forced-colors: active) {
    .seat-plane svg,
    .picture-mark {
      color: CanvasText;
    }
    .seat-plane .top {
      fill: none;
      stroke: none;
    }
    .seat-plane :is(.edge, .wall, .door, .pad, .leader, .move),
    .sitter .shape {
      stroke: CanvasText;
    }
    .seat-plane :is(.pad, .back, .free .back) {
      fill: none;
    }
    .seat-plane .back {
      stroke: CanvasText;
      stroke-width: 1.25;
    }
    .sitter.family .shape {
      fill: none;
    }
    .sitter.is-held .shape {
      stroke: Highlight;
    }
    /* Else every border that is there for later would be drawn. */
    .seat {
      forced-color-adjust: none;
      color: CanvasText;
    }
    .seat[aria-pressed='true'],
    .seat-plane[data-held] .seat[data-over],
    [data-over] {
      border-color: Highlight;
    }
    .seat:hover:not([aria-disabled]) {
      border-color: ButtonText;
    }
  }
  @media print {
    .seat,
    .seat-hint {
      display: none;
    }
    .seat-picture {
      position: static;
      margin-block-end: 1em;
    }
    .seat-scroll {
      overflow: visible;
      padding: 0;
    }
    .seat-plane {
      min-inline-size: 0;
      max-inline-size: min(var(--_most-size), 160mm);
      color: #000;
      break-inside: avoid;
    }
  }
`;
