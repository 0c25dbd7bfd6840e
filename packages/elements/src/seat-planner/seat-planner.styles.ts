import {css} from '../shared/css.js';

export const styles = css`
  :host {
    --_gap: var(--samen-seat-planner-gap, 1em);
  }
  .root {
    container-type: inline-size;
  }
  .toolbar,
  .fields {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em;
    margin-block: var(--_gap);
  }
  .field {
    display: block;
    min-inline-size: 0;
  }
  .field > span {
    display: block;
    font-weight: var(--_label-font-weight);
  }
  select,
  textarea,
  input:not([type='checkbox']) {
    font: inherit;
    max-inline-size: 100%;
    min-block-size: var(--_target-size);
    padding: 0.25em 0.5em;
    border: 0.0625em solid var(--_border-color);
    border-radius: var(--_border-radius);
    background: Field;
    color: FieldText;
  }
  /*
   * WebKit, the only one that hangs punctuation: the words of an option that is wider than the select would make the page
   * wider. In other engines sixty selects with a layer of their own would make every frame slower.
   */
  @supports (hanging-punctuation: first) {
    select {
      contain: paint;
    }
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  button[aria-disabled='true'] {
    opacity: 0.6;
    cursor: not-allowed;
  }
  [aria-pressed='true']:not(.seat) {
    background: var(--_chosen-background);
    color: var(--_chosen-color);
    box-shadow: inset 0 0 0 0.125em currentColor;
  }
  .heading {
    margin: 0;
    font-weight: var(--_label-font-weight);
  }
  .stage {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: var(--_gap);
  }
  /* Named, as the bar lies over them: what is placed by itself goes beside it. */
  .stage > * {
    grid-column: 1;
  }
  .stage > .toolbar {
    grid-row: 1;
    margin-block: 0 var(--_gap);
  }
  /*
   * Over the toolbar, which is not needed meanwhile: room of its own would push away what somebody is about to tap. Its area
   * is all of the stage, so that it stays in view.
   */
  .held {
    grid-row: 1 / span 3;
    align-self: start;
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
    padding: 0.5em 0.75em;
    border: 0.125em solid currentColor;
    border-radius: var(--_border-radius);
    background: Canvas;
    color: CanvasText;
  }
  .held > span {
    flex: 1;
    min-inline-size: 10em;
  }
  [hidden] {
    display: none;
  }
  .toolbar:has(+ .held:not([hidden])) {
    visibility: hidden;
  }
  .waiting {
    grid-row: 2;
    margin-block-end: var(--_gap);
    padding: 0.75em;
    border: 0.125em dashed var(--_border-color);
    border-radius: var(--_border-radius);
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  /* As high as the button that comes in it. */
  .waiting .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em;
    min-block-size: var(--_target-size);
  }
  .waiting .top p {
    margin: 0;
  }
  .waiting ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0.5em;
  }
  .chip,
  .waiting li:not(:has(.chip)) {
    display: flex;
    align-items: center;
    gap: 0.5em;
    text-align: start;
  }
  .chip {
    max-inline-size: 100%;
    padding-inline: 0.625em;
  }
  .waiting li {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .role {
    display: block;
    font-size: 0.875em;
  }
  .badge {
    flex: none;
    inline-size: 2em;
    block-size: 2em;
    overflow: visible;
    fill: none;
    stroke: var(--samen-seat-planner-seat-border-color, currentColor);
    stroke-width: 2.5;
  }
  .badge.family path {
    fill: color-mix(in srgb, currentColor 14%, transparent);
  }
  .badge.chair path {
    stroke-width: 5;
  }
  .badge text {
    font-size: 18px;
    font-weight: 700;
    text-anchor: middle;
    fill: currentColor;
    stroke: none;
  }
  .badge .long {
    font-size: 16px;
  }
  .work {
    grid-row: 3;
    display: grid;
    gap: var(--_gap);
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }
`;
