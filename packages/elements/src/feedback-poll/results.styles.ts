import {css} from '../shared/css.js';

/** Results. Groups differ by how a bar is drawn, never by colour alone: there is one colour, that of the text. */
export const resultsStyles = css`
  .results {
    container-type: inline-size;
    max-inline-size: 44em;
  }
  .results :is(h1, h2, h3, h4, h5, h6) {
    margin: 0 0 0.25em;
    font-family: var(--_heading-font-family);
    font-weight: var(--_heading-font-weight);
    line-height: 1.3;
  }
  .results .results-heading {
    font-size: 1.25em;
  }
  .results .result-heading {
    font-size: 1.125em;
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
  .chart .answer > p {
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
    overflow: visible;
    color: inherit;
    fill: none;
    stroke: currentColor;
  }
  .drawn {
    block-size: 1.125em;
  }
  .trend {
    block-size: 7em;
    margin-block-start: 1em;
  }
  .results .track {
    stroke-width: 1;
    opacity: 0.5;
  }
  .drawn [class^='look'] {
    stroke-width: 0.625em;
  }
  .trend [class^='look'] {
    stroke-width: 2;
  }
  .drawn .look-1,
  .trend line.look-1 {
    stroke-dasharray: 0.1875em 0.25em;
  }
  .drawn .look-2 {
    stroke: none;
  }
  .trend line.look-2 {
    stroke-dasharray: 0.75em 0.375em;
  }
  .drawn .look-3,
  .trend line.look-3 {
    stroke-dasharray: 1em 0.25em 0.125em 0.25em;
  }
  .drawn .look-4 {
    stroke-width: 0.1875em;
  }
  .trend line.look-4 {
    stroke-dasharray: 0.0625em 0.25em;
  }
  .drawn .look-5,
  .trend line.look-5 {
    stroke-dasharray: 0.0625em 0.1875em;
  }
  .trend circle.look-0 {
    fill: currentColor;
  }
  .results table {
    inline-size: 100%;
    margin-block-start: 0.75em;
    border-collapse: collapse;
  }
  .results caption {
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
    font-weight: 400;
  }
  /* More columns than a phone is wide: each answer with its groups under it. */
  @container (max-width: 36em) {
    .results .wide :is(table, thead, tbody, tr, th, td),
    .results .wide {
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
      padding-block: 0.375em;
      border-block-end: 0.0625em solid var(--_border-color);
    }
    .results .wide :is(th, td) {
      display: flex;
      justify-content: space-between;
      gap: 1em;
      padding: 0;
      border: 0;
    }
    .results .wide td::before {
      content: attr(data-head);
    }
    .results .wide tbody th {
      font-weight: var(--_label-font-weight);
    }
  }
  @media (forced-colors: active) {
    .drawn,
    .trend {
      color: CanvasText;
    }
  }
  @media print {
    .results tr {
      break-inside: avoid;
    }
  }
`;
