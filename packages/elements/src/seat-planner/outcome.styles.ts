import {css} from '../shared/css.js';

/** Score, findings and suggestions. Comes with their chunk. Everything in the text colour: no side and no score is good or bad. */
export const outcomeStyles = css`
  .outcome {
    display: grid;
    gap: 1.5em;
    margin-block-start: 1.5em;
    container-type: inline-size;
  }
  .outcome .heading {
    margin: 0 0 0.25em;
    font-size: 1.125em;
    font-weight: 700;
  }
  /* Plain: it explains a number, it is no verdict. */
  .outcome .sentence {
    margin: 0;
  }
  .outcome ul {
    margin: 0.25em 0 0;
    padding-inline-start: 1.25em;
  }
  .scale {
    display: block;
    inline-size: 100%;
    block-size: 1.75em;
    overflow: visible;
    stroke: currentColor;
    stroke-linecap: round;
  }
  .bar {
    max-inline-size: 36em;
    margin-block: 0.25em 0.5em;
    /* The marks at 0 and 100 stick out. */
    padding-inline: 0.625em;
  }
  .track {
    stroke-width: 2;
    opacity: 0.5;
  }
  .reach {
    stroke-width: 8;
    opacity: 0.3;
  }
  .scale path,
  .mark path {
    fill: none;
    stroke: currentColor;
    stroke-width: 3;
  }
  .scale .today,
  .mark .today {
    fill: currentColor;
  }
  .mark {
    inline-size: 1em;
    block-size: 1em;
    vertical-align: -0.125em;
    overflow: visible;
  }
  .bar p {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin: 0;
    font-size: 0.9375em;
  }
  .bar .ends {
    justify-content: space-between;
    margin-inline: -0.375em;
    font-size: 0.8125em;
  }
  .outcome summary {
    display: list-item;
    align-content: center;
    min-block-size: var(--_target-size);
    cursor: pointer;
  }
  .outcome details {
    max-inline-size: 44em;
  }
  .terms {
    --_number-size: 3.5em;
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    margin-block: 0.5em;
  }
  .terms tr > :not(:first-child) {
    inline-size: var(--_number-size);
  }
  .terms :is(th, td) {
    padding: 0.5em 0.375em;
    border-block-end: 0.0625em solid var(--_border-color);
    text-align: start;
    vertical-align: top;
  }
  .terms :is(th, td):not(:first-child) {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .terms thead th {
    --_number-size: calc(3.5em / 0.8125);
    padding-inline: 0.125em;
    font-size: 0.8125em;
    vertical-align: bottom;
  }
  .terms :is(th, td):first-child {
    overflow-wrap: anywhere;
    hyphens: auto;
    padding-inline-start: 0;
  }
  .terms span {
    display: block;
    font-weight: 400;
  }
  /* The numbers stand beside the name only: the words under it take the whole width, or a phone breaks each of them. */
  .terms th span {
    margin-inline-end: -7em;
  }
  .terms .formula {
    margin-inline-end: calc(-7em / 0.875);
    font-size: 0.875em;
  }
  .outcome code {
    direction: ltr;
    unicode-bidi: isolate;
    font-size: 0.9375em;
  }
  .findings ul {
    display: grid;
    gap: 0.5em;
    padding: 0;
    list-style: none;
  }
  .findings li {
    --_level: 0.1875em;
    padding-block: 0.375em;
    padding-inline-start: calc(1.125em - var(--_level));
    border: 0 solid var(--_border-color);
    border-inline-start-width: var(--_level);
  }
  .findings [data-level='error'] {
    --_level: 0.5em;
  }
  .findings [data-level='warning'] {
    --_level: 0.3125em;
  }
  .panel {
    margin-block-start: 1em;
    padding: 1em;
    border: 0.0625em solid var(--_border-color);
    border-radius: var(--_border-radius);
  }
  /* Room for the focus ring. */
  .outcome .panel > .heading {
    inline-size: fit-content;
    margin-block-end: 0.5em;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 1em;
    margin: 0.75em 0 1em;
    padding: 0;
    list-style: none;
  }
  .card {
    display: flex;
    flex-direction: column;
    align-items: start;
    padding: 0.75em;
    border: 0.0625em solid var(--_border-color);
    border-radius: var(--_border-radius);
  }
  .card .title {
    margin: 0;
    font-weight: 700;
  }
  .card button {
    margin-block-start: auto;
  }
  .card ul {
    list-style: disc;
    margin-block-end: 0.5em;
  }
  .card > :nth-last-child(2) {
    margin-block-end: 1em;
  }
  .pictures {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.75em;
    align-self: stretch;
    max-inline-size: 30em;
    margin-block: 0.5em;
  }
  .small-picture svg {
    display: block;
    inline-size: 100%;
    max-block-size: 14em;
    overflow: visible;
  }
  .small-picture .door-word {
    display: none;
  }
  .small-picture p {
    margin: 0;
    text-align: center;
    font-size: 0.875em;
  }
  .small-picture .move {
    stroke-width: 6;
  }
  /* Room beside the words: pictures in which letters can be read. */
  @container (min-width: 44em) {
    .cards {
      grid-template-columns: minmax(0, 1fr);
    }
    .card {
      display: grid;
      grid-template: repeat(9, auto) 1fr / minmax(0, 3fr) minmax(0, 2fr);
      column-gap: 1.5em;
    }
    .card > * {
      grid-column: 2;
    }
    .card > :nth-child(-n + 2) {
      grid-column: 1 / -1;
    }
    .card > .pictures {
      grid-area: 3 / 1 / -1;
      max-inline-size: none;
    }
    .card button {
      justify-self: start;
    }
    .small-picture svg {
      max-block-size: 20em;
    }
  }
  @container (max-width: 24em) {
    .panel {
      padding: 0.5em;
    }
  }
  @media (forced-colors: active) {
    .scale,
    .mark {
      color: CanvasText;
    }
    .reach {
      opacity: 1;
    }
    .scale .today {
      stroke: Canvas;
      stroke-width: 2;
      paint-order: stroke;
    }
  }
  @media print {
    .suggest,
    .private,
    .outcome details:not([open]) {
      display: none;
    }
    .findings li,
    .terms tr {
      break-inside: avoid;
    }
  }
`;
