import {css} from './css.js';

/** One look for native radios: a circle with a dot, drawn with the text colour so that it keeps its contrast. */
export const radio = css`
  input[type='radio'] {
    appearance: none;
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    border: 0.125em solid;
    border-radius: 50%;
    cursor: inherit;
    outline: 0;
    print-color-adjust: exact;
  }
  input[type='radio']:checked {
    background: radial-gradient(currentColor 45%, transparent 50%);
  }
  /* The system's own: it knows what chosen and disabled look like in these colours. */
  @media (forced-colors: active) {
    input[type='radio'] {
      appearance: auto;
    }
  }
`;
