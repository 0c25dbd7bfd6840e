import {css} from '../shared/css.js';

/** The list of seats, and what changes with the room there is, in forced colours and on paper. After the other sheet: it wins. */
export const listStyles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  table[part='list'] :is(td, th) {
    padding: 0.375em 0.5em;
    border-block-end: 0.0625em solid var(--_border-color);
    text-align: start;
    vertical-align: middle;
    /* Also for the least width of a column: one long name would make the table wider than the page. */
    overflow-wrap: anywhere;
  }
  /* Columns that no word makes wider: else one move measures every cell of sixty rows. */
  table[part='list'] {
    table-layout: fixed;
  }
  table[part='list'] thead th:first-child {
    inline-size: 4.5em;
  }
  table[part='list'] thead th:nth-child(2) {
    inline-size: 40%;
  }
  table[part='list'] thead th:last-child {
    inline-size: 7em;
  }
  table[part='list'] :is(thead, .lock) {
    white-space: nowrap;
  }
  .who,
  .choice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
  }
  .who {
    flex-wrap: nowrap;
  }
  .choice {
    flex: 1;
    min-inline-size: 0;
  }
  .who select {
    flex: 1 1 8em;
    inline-size: 8em; /* not that of the longest name in it */
    min-inline-size: 0;
  }
  /* Under the name: beside it there is never room for all of them. */
  .who .role {
    flex: 1 0 100%;
    white-space: normal;
  }
  .toggle {
    padding-inline: 0.625em;
  }
  /* A tick: in some themes a button that is pressed looks paler than one that is not. */
  .toggle[aria-pressed='true']::before {
    content: '';
    display: inline-block;
    inline-size: 0.375em;
    block-size: 0.75em;
    margin-inline-end: 0.5em;
    border: solid;
    border-width: 0 0.15em 0.15em 0;
    rotate: 45deg;
  }
  .small {
    display: none;
  }
  p:empty {
    display: none;
  }
  /* Narrow: every seat a small block of lines. */
  @container (max-width: 40em) {
    table[part='list'],
    table[part='list'] :is(tbody, tr, td, th) {
      display: block;
    }
    table[part='list'] thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    table[part='list'] tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: 0.75em;
      padding-block: 0.5em;
      border-block-end: 0.0625em solid var(--_border-color);
    }
    table[part='list'] tr > * {
      grid-column: 1;
    }
    table[part='list'] tr > :nth-child(-n + 2) {
      grid-column: 1 / -1;
    }
    /* Beside the lines above it: no line of its own for one button. */
    table[part='list'] .lock {
      grid-area: 3 / 2 / span 2;
      align-self: center;
    }
    table[part='list'] tr :is(td, th) {
      padding: 0.125em 0;
      border: 0;
    }
    table[part='list'] td:empty {
      display: none;
    }
    .small {
      display: inline;
    }
  }
  /* A picture this small has no room for names and fingers: the list says all of it. */
  @container (max-width: 30em) {
    .seat-picture {
      display: none;
    }
  }
  @container (34em <= width <= 40em) {
    table[part='list'] tr {
      grid-template-columns: 4.5em minmax(0, 6fr) minmax(0, 5fr) auto;
      align-items: center;
    }
    table[part='list'] tr > :is(:nth-child(1), :nth-child(2)) {
      grid-area: 1 / auto / span 2;
    }
    table[part='list'] tr > :nth-child(2) {
      grid-column: 2;
    }
    table[part='list'] tr > :nth-child(n + 3) {
      grid-column: 3;
    }
    table[part='list'] tr > .lock {
      grid-area: 1 / 4 / span 2;
    }
  }
  @container (min-width: 72em) {
    .work {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .seat-picture {
      position: sticky;
      inset-block-start: 1em;
    }
  }
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      border-color: Highlight;
    }
    .badge path {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
  /* What was chosen as words, and nothing that can be pressed. */
  @media print {
    .toolbar,
    .held,
    .setup,
    button:not(.chip),
    .waiting:not(:has(li)),
    .choice select,
    table[part='list'] :is(thead th:last-child, .lock) {
      display: none;
    }
    .chip {
      min-block-size: 0;
      padding: 0;
      border: 0;
    }
    /* Not the select itself: it would cut off a long name. */
    .choice::before {
      content: attr(data-chosen);
      unicode-bidi: isolate;
    }
    .work {
      display: block;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
