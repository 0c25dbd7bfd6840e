import {css} from '../shared/css.js';

export const styles = css`
  :host {
    --_rung-border-color: var(--samen-ladder-picker-rung-border-color, var(--_border-color));
    --_rungs-gap: var(--samen-ladder-picker-rungs-gap, 0.625em);
  }
  /* Only here: containers and grids are what a hundred pickers on a page would wait for (docs/integrators/performance.md). */
  :host([orientation='horizontal' i]) {
    container-type: inline-size;
  }
  .rungs {
    margin-block: 0.75em;
  }
  .rung {
    position: relative;
    display: block;
    align-content: center;
    min-block-size: var(--_target-size);
    padding: var(--samen-ladder-picker-rung-padding, 0.625em 0.875em);
    border: 0.0625em solid var(--_rung-border-color);
    border-radius: var(--_border-radius);
    background: var(--samen-background-color, transparent);
    color: var(--samen-color, inherit);
    cursor: pointer;
  }
  /* The two uprights of the ladder, from rung to rung. */
  .rung + .rung::before {
    content: '';
    position: absolute;
    inset: auto 1.25em calc(100% + 0.0625em);
    block-size: var(--_rungs-gap);
    border: 0 solid var(--_rung-border-color);
    border-inline-width: 0.1875em;
  }
  .rung:not(:first-child) {
    margin-block-start: var(--_rungs-gap);
  }
  .rung:has(:checked) {
    border-color: var(--samen-ladder-picker-rung-selected-border-color, currentColor);
    box-shadow: inset 0 0 0 0.125em var(--samen-ladder-picker-rung-selected-border-color, currentColor);
    background: var(--_chosen-background);
  }
  /* Not on the rung itself: its border keeps the colour of the text around it, which the page made visible. */
  .rung:has(:checked) > * {
    color: var(--_chosen-color);
  }
  :host(:disabled) .rung {
    opacity: 0.6;
    cursor: not-allowed;
  }
  .rung input {
    float: inline-start;
    margin-block-start: 0.0625em;
  }
  :is(.name, .promise) {
    display: block;
    margin-inline-start: 2.125em;
  }
  .name {
    font-weight: var(--_label-font-weight);
  }
  .clear:disabled {
    visibility: hidden;
  }
  p:empty {
    display: none;
  }
  @container (min-width: 48em) {
    .horizontal {
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      gap: var(--_rungs-gap);
    }
    .horizontal .rung {
      align-content: start;
      margin: 0;
    }
    .horizontal .rung + .rung::before {
      inset-block: 1.25em;
      inset-inline: auto calc(100% + 0.0625em);
      block-size: auto;
      inline-size: var(--_rungs-gap);
      border-width: 0.1875em 0;
    }
  }
  @media (forced-colors: active) {
    .rung:has(:checked) {
      border-color: Highlight;
    }
    .rung:has(:disabled) {
      color: GrayText;
    }
  }
  @media print {
    .clear {
      display: none;
    }
  }
`;
