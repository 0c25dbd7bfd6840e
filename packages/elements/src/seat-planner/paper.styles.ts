import {css} from '../shared/css.js';

/** The page of the host on paper: what was chosen as words, and nothing that can be pressed. `print()` makes its own page. */
export const paperStyles = css`
  @media print {
    .waiting:not(:has(li)),
    .waiting .fill,
    .choice select,
    .seat-hint,
    table[part='list'] :is(thead th:last-child, .lock) {
      display: none;
    }
    .waiting .chip {
      display: flex;
      min-block-size: 0;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      box-shadow: none;
    }
    /* Not the select itself: it would cut off a long name. */
    .choice::before {
      content: attr(data-chosen);
      unicode-bidi: isolate;
    }
    .work {
      display: block;
    }
    .seat-picture {
      position: static;
      margin-block-end: 1em;
      break-inside: avoid;
    }
    .seat-plane {
      max-inline-size: min(var(--_most-size), 100%, 160mm);
    }
    table[part='list'] tr,
    .waiting,
    .score {
      break-inside: avoid;
    }
    .outcome {
      display: block;
    }
    .outcome > * + * {
      margin-block-start: 1.5em;
    }
  }
`;
