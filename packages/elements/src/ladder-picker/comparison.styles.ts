import {css} from '../shared/css.js';

/** Table, picture and result. Comes with their chunk. */
export const comparisonStyles = css`
  :host {
    container-type: inline-size;
  }
  ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }
  select,
  input[type='date'] {
    max-inline-size: 100%;
    padding-inline: 0.5em;
    border: 0.0625em solid var(--_rung-border-color);
    border-radius: var(--_border-radius);
    background: var(--samen-background-color, transparent);
    color: var(--samen-color, inherit);
  }
  select,
  input[type='date'],
  summary {
    min-block-size: var(--_target-size);
  }
  /* The list that opens takes these too, and would be see-through. */
  option {
    background: Canvas;
    color: CanvasText;
  }
  [part='clear'] {
    margin-block-start: 0.75em;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  caption p {
    font-size: 0.889em;
    font-weight: 400;
    font-family: var(--_font-family);
  }
  caption {
    margin-block-end: 0.5em;
  }
  :is(th, td) {
    padding: 0.5em 0.25em;
    border-block-end: 0.0625em solid var(--_rung-border-color);
    text-align: start;
    vertical-align: top;
  }
  th {
    font-weight: var(--_label-font-weight);
  }
  tbody th {
    min-inline-size: 6.5em;
    padding-inline-start: 0;
  }
  thead th {
    font-size: 0.8125em;
    vertical-align: bottom;
  }
  thead th:first-child {
    padding-inline-start: 0;
  }
  .said {
    background: color-mix(in srgb, currentColor 8%, transparent);
  }
  .badge {
    display: inline-block;
    min-inline-size: 2em;
    padding-inline: 0.25em;
    border: 0.125em solid;
    border-radius: 1em;
    font-size: 0.8125em;
    text-align: center;
  }
  .reason {
    font-size: 0.875em;
    font-weight: 400;
  }
  .cell {
    display: flex;
    gap: 0.625em;
    align-items: center;
    min-block-size: var(--_target-size);
    min-inline-size: var(--_target-size);
    border-radius: var(--_border-radius);
    cursor: pointer;
  }
  .moment {
    display: block;
    margin-block-start: 0.375em;
    white-space: nowrap;
    font-size: 0.875em;
  }
  .mark {
    inline-size: 1em;
    block-size: 1em;
    vertical-align: -0.125em;
    overflow: visible;
    fill: none;
    stroke: currentColor;
    stroke-width: 5;
  }
  .beside {
    display: grid;
    gap: 1em 2em;
    margin-block-start: 1.5em;
  }
  .picture svg:not(.mark) {
    display: block;
    inline-size: 100%;
    max-inline-size: 24em;
    fill: currentColor;
    font-size: 14px;
  }
  .picture .rtl {
    direction: rtl;
  }
  .picture :is(.upright, .tread) {
    fill: none;
    stroke: currentColor;
    stroke-width: 3;
    opacity: 0.6;
  }
  .shape {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .initials {
    text-anchor: middle;
    font-weight: 700;
  }
  .long {
    font-size: 10px;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }
  [part='result'] {
    display: block;
    font-size: 1.125em;
    font-weight: 700;
  }
  [part='result'] p:first-child {
    margin-block-start: 0;
  }
  .date {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    margin-block-start: 0.5em;
  }
  .law,
  .notice {
    margin-block-start: 1.5em;
    padding: 0.75em 1em;
    border: 0.0625em solid var(--_rung-border-color);
    border-inline-start-width: 0.375em;
    border-radius: var(--_border-radius);
  }
  .law p:first-child {
    margin: 0;
  }
  .law a {
    color: inherit;
  }
  .notice {
    margin-block: 0 1em;
  }
  code {
    display: block;
    direction: ltr;
    font-size: 0.9375em;
  }
  summary {
    display: list-item;
    align-content: center;
    cursor: pointer;
  }
  @container (min-width: 44em) {
    .beside {
      grid-template-columns: minmax(16em, 2fr) 3fr;
    }
  }
  /* In columns the heading says which rung it is; out of sight the cell says it too. */
  @container (min-width: 54em) {
    /* Only here: a list needs none, and scrolling would cut off the focus rings at its edge. */
    .scroll {
      overflow-x: auto;
    }
    .answer {
      padding-inline-end: 0.5em;
    }
    td .rung-name {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  @container (max-width: 53.99em) {
    :is(table, tbody, tr, caption, th) {
      display: block;
    }
    thead {
      display: block;
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    :is(th, td) {
      padding: 0.125em 0;
      border: 0;
    }
    tbody tr {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
      gap: 0 1em;
      padding-block: 0.75em;
      border-block-end: 0.0625em solid var(--_rung-border-color);
    }
    :is(tbody th, .answer) {
      grid-column: 1 / -1;
    }
    .moment {
      margin: 0;
    }
    td {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 0.75em;
      align-items: center;
    }
    /* A table to read: only the rungs on which somebody stands. */
    table:not(.editable) td:not(.said, .answer) {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .said {
      outline: 0.0625em solid;
    }
  }
  @media print {
    button,
    details:not([open]),
    td:not(.said, .answer) > * {
      display: none;
    }
  }
`;
