import {css} from '../shared/css.js';

/** What comes with the later file. */
export const pageStyles = css`
  .summary {
    margin-block: 1em;
    padding: 0.75em 1em;
    border: 0.125em solid var(--_error-color);
    border-radius: var(--_border-radius);
  }
  .summary ul {
    margin: 0.25em 0 0;
    padding-inline-start: 1.25em;
  }
  .summary a {
    display: inline-block;
    min-block-size: var(--_target-size);
    padding-block: 0.5em;
    color: inherit;
  }
  .page-title {
    margin-block-start: 0.5em;
    font-family: var(--_heading-font-family);
    font-size: 1.125em;
    font-weight: var(--_heading-font-weight);
  }
  .notice {
    margin-block: 0.75em;
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid;
    font-weight: var(--_label-font-weight);
  }
  .warning:not(:empty) {
    position: sticky;
    inset-block-end: 0;
    margin-block-start: 1em;
    padding: 0.75em 1em;
    border: 0.125em solid;
    border-radius: var(--_border-radius);
    background: Canvas;
    color: CanvasText;
  }
  .copied {
    margin-block: 0.75em;
    padding: 0.75em;
    border: 1px solid var(--_border-color);
    border-radius: var(--_border-radius);
    font: inherit;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
