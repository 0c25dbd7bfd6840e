import {css} from '../shared/css.js';

export const styles = css`
  .poll {
    max-inline-size: var(--samen-feedback-poll-measure, 38em);
    overflow-wrap: anywhere;
  }
  .title {
    font-family: var(--_heading-font-family);
    font-size: 1.375em;
    font-weight: var(--_heading-font-weight);
    line-height: 1.25;
  }
  .promise {
    margin-block: 0.75em;
    padding: 0.625em 0.875em;
    border-inline-start: 0.25em solid var(--_border-color);
    background: color-mix(in srgb, currentColor 6%, transparent);
  }
  p:empty {
    display: none;
  }
  .place {
    margin-block-start: var(--samen-feedback-poll-gap, 2em);
  }
  .legend {
    padding: 0;
    font-family: var(--_heading-font-family);
    font-size: 1.125em;
    font-weight: var(--_heading-font-weight);
    line-height: 1.375;
  }
  .progress {
    display: block;
    font-family: var(--_font-family);
    font-size: 0.875rem;
    font-weight: 400;
  }
  .must,
  .ends,
  .left,
  .limit {
    font-weight: 400;
  }
  :is(.hint, .left, .limit) {
    font-size: 0.9375em;
  }
  :is(.list, .numbers, .faces) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    margin-block-start: 0.625em;
  }
  .option {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: var(--_target-size);
    padding: 0.5em 0.875em;
    border: 0.0625em solid var(--_border-color);
    border-radius: var(--_border-radius);
    cursor: pointer;
  }
  .option:has(:checked) {
    border-color: currentColor;
    box-shadow: inset 0 0 0 0.125em currentColor;
    background: var(--_chosen-background);
    color: var(--_chosen-color);
  }
  .option.held,
  .option:has(:disabled) {
    opacity: 0.65;
    cursor: not-allowed;
  }
  .option input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    accent-color: currentColor;
  }
  /* As shared/radio.styles.ts, which would go along in the first file of every widget if a second one took it at once. */
  .option [type='radio'] {
    appearance: none;
    border: 0.125em solid;
    border-radius: 50%;
    outline: 0;
    print-color-adjust: exact;
  }
  .option [type='radio']:checked {
    background: radial-gradient(currentColor 45%, transparent 50%);
  }
  .words {
    min-inline-size: 0;
  }
  .numbers {
    grid-template-columns: repeat(auto-fit, minmax(var(--_target-size), 1fr));
    gap: 0.1875em; /* seven beside each other on a small phone */
  }
  .numbers .option {
    flex-direction: column;
    justify-content: center;
    gap: 0.25em;
    padding: 0.375em 0.25em;
  }
  .faces .words {
    display: flex;
    align-items: center;
    gap: 0.625em;
  }
  .face {
    flex: none;
    inline-size: 2em;
    block-size: 2em;
  }
  .line:is(circle, path) {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
  }
  .eye {
    fill: currentColor;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 1.5em;
    margin-block-start: 0.5em;
  }
  .ends > :last-child {
    text-align: end;
  }
  .range {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: var(--_target-size);
    margin: 0;
    background: linear-gradient(currentColor, currentColor) center / 100% 0.25em no-repeat;
    cursor: pointer;
  }
  .range::-webkit-slider-thumb {
    appearance: none;
    inline-size: 1.75em;
    block-size: 1.75em;
    border: 0.1875em solid Canvas;
    border-radius: 50%;
    background: CanvasText;
    box-shadow: 0 0 0 0.125em CanvasText;
  }
  .range::-moz-range-thumb {
    inline-size: 1.375em;
    block-size: 1.375em;
    border: 0.1875em solid Canvas;
    border-radius: 50%;
    background: CanvasText;
    box-shadow: 0 0 0 0.125em CanvasText;
  }
  /* Where it stands before somebody touched it is no answer. */
  .unset::-webkit-slider-thumb {
    background: Canvas;
    box-shadow: 0 0 0 0.0625em CanvasText;
  }
  .unset::-moz-range-thumb {
    background: Canvas;
    box-shadow: 0 0 0 0.0625em CanvasText;
  }
  .steps {
    display: flex;
    flex-wrap: wrap; /* large text on a small phone */
    align-items: center;
    justify-content: center;
    gap: 0.75em;
  }
  .steps button {
    min-inline-size: var(--_target-size);
    padding: 0;
    font-size: 1.25em;
  }
  .number {
    min-inline-size: min(9em, 100%);
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  textarea {
    display: block;
    inline-size: 100%;
    margin-block-start: 0.5em;
    padding: 0.625em 0.75em;
    border: 1px solid var(--_border-color);
    border-radius: var(--_border-radius);
    background: transparent;
    color: inherit;
    font: inherit;
    resize: vertical;
  }
  /* Its room is there before it is: nothing moves when somebody answers. */
  .clear {
    margin-block: 0.25em -1em;
    padding-inline: 0;
    border-color: transparent;
    background: none;
    color: inherit;
    text-decoration: underline;
  }
  .clear:disabled {
    visibility: hidden;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-start: 1.25em;
  }
  .acts button {
    flex: 1 1 auto;
    max-inline-size: 100%;
  }
  .main {
    border-width: 0.125em;
    font-weight: var(--_label-font-weight);
  }
  button:disabled {
    opacity: 0.6;
    cursor: not-allowed;
  }
  @media (forced-colors: active) {
    :is(.range, .option [type='radio']) {
      appearance: auto;
    }
    .option:has(:checked) {
      border-color: Highlight;
    }
  }
`;
