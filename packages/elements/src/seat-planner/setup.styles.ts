import {css} from '../shared/css.js';

export const setupStyles = css`
  .setup {
    margin-block-start: var(--_gap);
  }
  .setup details {
    border-block-start: 0.0625em solid var(--_border-color);
  }
  .setup details:last-child {
    border-block-end: 0.0625em solid var(--_border-color);
  }
  .setup summary {
    min-block-size: var(--_target-size);
    padding-block: 0.25em;
    padding-inline-start: 1.25em;
    text-indent: -1.25em;
    align-content: center;
    font-weight: var(--_label-font-weight);
    cursor: pointer;
  }
  .setup details[open] {
    padding-block-end: 1em;
  }
  .people fieldset,
  .new {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em 0.75em;
    padding-block: 0.75em;
  }
  .people li + li {
    border-block-start: 0.0625em dotted var(--_border-color);
  }
  /* Floats, or the line above would run through its words. */
  .new legend {
    float: inline-start;
    flex: 1 1 100%;
    padding: 0;
    font-weight: var(--_label-font-weight);
  }
  .new {
    border-block-start: 0.0625em solid var(--_border-color);
  }
  .checks {
    /* The button that follows beside them, where there is room. */
    flex: 1 1 max(14em, 100% - 9em);
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_target-size);
  }
  .check input {
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    flex: none;
    accent-color: currentColor;
  }
  .wishes li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em;
    padding-block: 0.25em;
  }
  .note {
    flex: 1 1 100%;
    font-size: 0.9375em;
  }
  .wide textarea {
    inline-size: 100%;
  }
  .setup .fields {
    margin-block: 0.75em;
  }
  .setup .fields .field:has([type='text']) {
    flex: 1 1 14em;
  }
  .fields [type='text'] {
    inline-size: 100%;
  }
`;
