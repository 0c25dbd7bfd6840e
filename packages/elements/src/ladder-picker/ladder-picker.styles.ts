import {css} from '../shared/css.js';

export const styles = css`
  .rungs {
    position: relative;
    display: grid;
    gap: var(--samen-ladder-picker-rungs-gap, 0.625em);
    margin-block: 0.75em 0.5em;
    padding-inline: 0.75em;
  }
  /* The two uprights of the ladder; the rungs lie across them. */
  .rungs::before {
    content: '';
    position: absolute;
    inset-block: -0.375em;
    inset-inline: 0;
    border: 0 solid var(--samen-ladder-picker-rung-border-color, var(--_border-color));
    border-inline-width: 0.1875em;
    border-radius: 0.125em;
    opacity: 0.55;
  }
  .rung {
    position: relative;
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 0.75em;
    align-items: center;
    align-content: center;
    min-block-size: var(--_target-size);
    margin-inline: -0.375em;
    padding: var(--samen-ladder-picker-rung-padding, 0.625em 0.875em);
    border: 0.125em solid var(--samen-ladder-picker-rung-border-color, var(--_border-color));
    border-radius: var(--_border-radius);
    background: var(--_surface-background);
    color: var(--_surface-color);
    cursor: pointer;
  }
  .rung:has(:checked) {
    border-color: var(--samen-ladder-picker-rung-selected-border-color, currentColor);
    background: var(--_chosen-background);
    color: var(--_chosen-color);
  }
  .rung:has(:disabled) {
    cursor: not-allowed;
  }
  .rung input {
    grid-row: span 2;
    align-self: start;
    margin-block-start: 0.0625em;
  }
  .name {
    font-weight: var(--_label-font-weight);
  }
  .promise:empty {
    display: none;
  }
  .rung:hover .name {
    text-decoration: underline;
  }
  .clear:disabled {
    visibility: hidden;
  }
  p:empty {
    display: none;
  }
  @container (min-width: 48em) {
    .horizontal {
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      padding: 0.75em 0;
    }
    .horizontal::before {
      inset-block: 0;
      inset-inline: -0.375em;
      border-width: 0.1875em 0;
    }
    .horizontal .rung {
      align-content: start;
      margin: -0.375em 0;
    }
  }
  @media (forced-colors: active) {
    .rung:has(:checked) {
      outline: 0.125em solid Highlight;
    }
    .rung:has(:disabled) {
      color: GrayText;
      border-color: GrayText;
    }
  }
  @media print {
    .clear {
      display: none;
    }
  }
`;
