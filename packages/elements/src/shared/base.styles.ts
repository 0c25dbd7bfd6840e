import {css} from './css.js';

/** Resets and small things that every widget shares. Host pages change box-sizing, line heights and list margins. */
export const base = css`
  :host {
    display: block;
    position: relative;
    /* A widget may be its own container, which gives a shrink-to-fit parent (flex row, float) no width to fit. */
    min-inline-size: min(100%, 17em);
    font-family: var(--_font-family);
    text-align: start;
  }
  /* Not on the host, where a page's * {line-height: …} would win. */
  .root {
    line-height: 1.5;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .question {
    padding: 0;
    font-family: var(--_heading-font-family);
    font-size: 1.125em;
    font-weight: var(--_heading-font-weight);
    text-align: start;
  }
  p {
    margin-block: 0.25em 0;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }
  button {
    min-block-size: var(--_target-size);
    padding: 0.375em 1em;
    border: 1px solid currentColor;
    border-radius: var(--_border-radius);
    background: var(--_button-background);
    color: var(--_button-color);
    cursor: pointer;
  }
  button:hover {
    text-decoration: underline;
  }
  /* Three rings: the theme's colour, then white and black, one of which shows on any background. */
  :focus-visible:not([type='radio']),
  .focus-ring:has(> :focus-visible) {
    outline: 0.125em solid var(--_focus-color);
    outline-offset: 0.0625em;
    box-shadow:
      0 0 0 0.3125em #fff,
      0 0 0 0.4375em #000;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .error {
    color: var(--_error-color);
    font-weight: 700;
  }
`;
