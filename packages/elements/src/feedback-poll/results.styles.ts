import {css} from '../shared/css.js';

/** Results. Groups differ by how a bar is drawn, never by colour alone: there is one colour, that of the text. */
export const resultsStyles = css`
  .results {
    container-type: inline-size;
    max-inline-size: 44em;
  }
  .result-heading {
    font-family: var(--_heading-font-family);
    font-size: 1.125em;
    font-weight: var(--_heading-font-weight);
    line-height: 1.3;
  }
  .results .round {
    font-weight: var(--_label-font-weight);
  }
  .results ul {
    margin: 0.5em 0;
    padding: 0;
    list-style: none;
  }
  .result {
    margin-block-start: 2em;
    break-inside: avoid-page;
  }
  .results .of {
    margin-block-start: 0.75em;
  }
  .results .texts li {
    margin-block-start: 0.5em;
    padding-inline-start: 0.75em;
    border: 0 solid var(--_border-color);
    border-inline-start-width: 0.1875em;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .chart {
    margin-block: 0.75em;
  }
  .chart .answer {
    margin-block-start: 0.75em;
  }
  .chart .answer > :first-child {
    font-weight: var(--_label-font-weight);
  }
  .chart .ends {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    font-size: 0.875em;
  }
  .chart .ends :last-child {
    text-align: end;
  }
  .drawn,
  .trend {
    display: block;
    inline-size: 100%;
    block-size: 1.125em;
    overflow: visible;
    fill: none;
    stroke: currentColor;
    stroke-width: 0.625em;
  }
  .trend {
    block-size: 8em;
    margin-block: 0.5em;
    stroke-width: 0.125em;
  }
  .results :is(.track, .frame) {
    stroke-width: 1;
  }
  .results .track {
    opacity: 0.5;
  }
  .results .look-1 {
    stroke-dasharray: 0.1875em 0.25em;
  }
  .results .look-2 {
    stroke-dasharray: 1em 0.375em;
  }
  .results .look-3 {
    stroke-dasharray: 0.0625em 0.375em;
  }
  .results .look-4 {
    stroke-dasharray: 1em 0.25em 0.125em 0.25em;
  }
  .results .look-5 {
    stroke-dasharray: 0.0625em 0.125em;
  }
  .trend .full {
    fill: currentColor;
  }
  .results table {
    inline-size: 100%;
    margin-block-start: 0.75em;
    border-collapse: collapse;
  }
  .results :is(caption, .note) {
    font-size: 0.875em;
    text-align: start;
  }
  .results :is(th, td) {
    padding: 0.25em 0.375em;
    border-block-end: 0.0625em solid var(--_border-color);
    text-align: end;
    vertical-align: top;
    overflow-wrap: break-word;
    font-variant-numeric: tabular-nums;
  }
  .results :is(th, td):first-child {
    padding-inline-start: 0;
    text-align: start;
  }
  .results :is(tbody th, .wide *) {
    overflow-wrap: anywhere;
  }
  .results tbody th {
    font-weight: 400;
  }
  .results thead th {
    font-size: 0.875em;
    font-weight: var(--_label-font-weight);
    vertical-align: bottom;
    hyphens: auto;
  }
  .results .people {
    display: block;
    white-space: nowrap;
    font-weight: 400;
  }
  /* Large text on a phone: a word that is cut is better than one that sticks out. */
  @container (max-width: 18em) {
    .results :is(th, td, .people) {
      overflow-wrap: anywhere;
      white-space: normal;
    }
  }
  /* More columns than fit: each answer with its groups under it. */
  @container (max-width: 32em) {
    .results .wide :is(thead, tbody, th) {
      display: block;
    }
    .results .wide thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .results .wide tr {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(8em, 100%), 1fr));
      gap: 0 1em;
      padding-block: 0.375em;
      border-block-end: 0.0625em solid var(--_border-color);
    }
    .results .wide :is(th, td) {
      padding: 0;
      border: 0;
      text-align: start;
    }
    .results .wide td::before {
      content: attr(data-head);
      display: block;
      font-size: 0.875em;
    }
    .results .wide tbody th {
      grid-column: 1 / -1;
      font-weight: var(--_label-font-weight);
    }
  }
`;
