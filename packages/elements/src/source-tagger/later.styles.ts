import {css} from '../shared/css.js';

/** Balance, comparing, checking, files and keys. Comes with their chunk. Everything in the text colour: no source is good or bad. */
export const laterStyles = css`
  .later {
    container-type: inline-size;
    max-inline-size: 44em;
    margin-block-start: 1.5em;
  }
  details > .later {
    margin-block-start: 0.5em;
  }
  .later .heading {
    margin: 1.5em 0 0.25em;
    font-size: 1.125em;
    font-weight: var(--_heading-font-weight);
    font-family: var(--_heading-font-family);
  }
  .later .heading:first-child {
    margin-block-start: 0;
  }
  .later .note {
    font-size: 0.9375em;
  }
  .later ul {
    margin: 0.5em 0 0;
    padding: 0;
    list-style: none;
  }
  .later .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }
  .later summary {
    display: list-item;
    align-content: center;
    min-block-size: var(--_target-size);
    cursor: pointer;
  }
  .later details {
    margin-block-start: 1em;
  }
  .later details p {
    margin-block-start: 0.5em;
  }
  .later code {
    display: block;
    direction: ltr;
    margin-block-start: 0.25em;
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
  [dir='rtl'] .later code {
    text-align: end;
  }
  .later .badge {
    display: inline-block;
    min-inline-size: 1.75em;
    padding-inline: 0.25em;
    border: 0.125em solid;
    border-radius: var(--_border-radius);
    font-size: 0.8125em;
    font-weight: 700;
    line-height: 1.4;
    text-align: center;
  }
  .later .badge.professional {
    border-style: dashed;
  }
  .later .badge.experiential {
    border-style: dotted;
  }
  /* Bars: each with the line that its source has under the text. */
  .bars li {
    padding-block: 0.375em;
  }
  .share {
    display: block;
    inline-size: 100%;
    block-size: 1.25em;
    margin-block-start: 0.25em;
    overflow: visible;
    color: inherit;
    stroke: currentColor;
  }
  .share .track {
    stroke-width: 1;
    opacity: 0.5;
  }
  .share .frame {
    fill: none;
    stroke-width: 1;
  }
  .share :is(.scientific, .professional, .experiential) {
    stroke-width: 0.625em;
  }
  .share .professional {
    stroke-dasharray: 1em 0.375em;
  }
  .share .experiential {
    stroke-dasharray: 0.01em 0.9375em;
    stroke-dashoffset: -0.47em;
    stroke-linecap: round;
  }
  .later table {
    inline-size: 100%;
    margin-block-start: 0.75em;
    border-collapse: collapse;
  }
  .later caption {
    font-size: 0.9375em;
    text-align: start;
  }
  .later :is(th, td) {
    padding: 0.5em 0.375em;
    border-block-end: 0.0625em solid var(--_border-color);
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .later :is(th, td):first-child {
    padding-inline-start: 0;
  }
  .later th {
    font-weight: var(--_label-font-weight);
  }
  .later thead th {
    font-size: 0.8125em;
    vertical-align: bottom;
  }
  .use {
    table-layout: fixed;
  }
  .use :is(th, td):not(:first-child) {
    inline-size: 4.75em;
    padding-inline: 0.125em;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .use thead th:not(:first-child) {
    inline-size: calc(4.75em / 0.8125);
  }
  .later .missing {
    margin-block-start: 1em;
    padding-block: 0.375em;
    padding-inline-start: 0.875em;
    border: 0 solid var(--_border-color);
    border-inline-start-width: 0.25em;
  }
  .levels li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.625em;
    min-block-size: var(--_target-size);
    padding-block: 0.25em;
  }
  .levels li > :nth-child(2) {
    flex: 1 1 14em;
  }
  /* A full or an open dot: seen, or not yet. */
  .levels :is(.seen, .unseen) {
    flex: none;
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 0.125em solid currentColor;
    border-radius: 50%;
  }
  .levels .seen {
    border-width: 0.375em;
  }
  /* Lists in which each item has buttons. */
  .checks > li {
    padding-block: 0.75em;
    border-block-end: 0.0625em solid var(--_border-color);
  }
  .checks .check-name {
    font-weight: var(--_label-font-weight);
  }
  .later bdi {
    white-space: pre-line;
  }
  .checks blockquote,
  .placing blockquote {
    margin: 0.25em 0 0;
    padding-inline-start: 0.875em;
    border-inline-start: 0.1875em solid var(--_border-color);
  }
  .later mark {
    background: none;
    color: inherit;
    font-weight: 700;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .placing {
    margin-block-start: 0.75em;
    padding: 0.75em;
    border: 0.0625em solid var(--_border-color);
    border-radius: var(--_border-radius);
  }
  .differences td:last-child {
    inline-size: 0;
    padding-inline-end: 0;
    white-space: nowrap;
  }
  .file {
    display: block;
    margin-block-start: 1em;
  }
  .file + p {
    margin-block-start: 0.75em;
  }
  .file > span {
    display: block;
    font-weight: var(--_label-font-weight);
  }
  .later [type='file'] {
    inline-size: 100%;
    min-block-size: var(--_target-size);
    margin-block-start: 0.25em;
  }
  .later ::file-selector-button {
    font: inherit;
    color: var(--_button-color);
    min-block-size: var(--_target-size);
    margin-inline-end: 0.75em;
    padding: 0.375em 1em;
    border: 1px solid currentColor;
    border-radius: var(--_border-radius);
    background: var(--_button-background);
    cursor: pointer;
  }
  .switch {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_target-size);
  }
  .switch input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    accent-color: currentColor;
  }
  .keys th {
    inline-size: 0;
    hyphens: none;
  }
  kbd {
    display: inline-block;
    margin-block: 0.125em;
    direction: ltr;
    min-inline-size: 1.75em;
    padding: 0 0.375em;
    border: 0.0625em solid var(--_border-color);
    border-block-end-width: 0.1875em;
    border-radius: 0.25em;
    font: inherit;
    font-size: 0.9375em;
    font-weight: 400;
    text-align: center;
    white-space: nowrap;
  }
  /* No room for three columns beside a button: a statement, then who says what, each with its own heading. */
  .differences .cell-heading {
    display: none;
  }
  /* The name of a source above its numbers. */
  @container (max-width: 28em) {
    .use :is(thead, tbody) {
      display: block;
    }
    .use tr {
      display: grid;
      grid-template-columns: repeat(3, 1fr);
      border-block-end: 0.0625em solid var(--_border-color);
    }
    .use :is(th, td) {
      border: 0;
    }
    .use :is(th, td):not(:first-child) {
      inline-size: auto;
      padding-inline: 0;
      text-align: start;
    }
    .use thead th:first-child {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .use tbody th {
      grid-column: 1 / -1;
      padding-block-end: 0;
    }
    .use td:nth-child(2) {
      padding-inline-start: 0;
    }
  }
  @container (max-width: 34em) {
    .differences :is(tbody, tr, th, td) {
      display: block;
    }
    .differences thead {
      display: block;
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .differences :is(th, td) {
      padding: 0.25em 0;
      border: 0;
    }
    .differences tr {
      padding-block: 0.5em;
      border-block-end: 0.0625em solid var(--_border-color);
    }
    .differences td:last-child {
      inline-size: auto;
    }
    .differences .cell-heading {
      display: inline;
      font-weight: var(--_label-font-weight);
    }
  }
  @media (forced-colors: active) {
    .share {
      color: CanvasText;
    }
  }
  @media print {
    .later :is(button, .file, .switch, details:not([open])) {
      display: none;
    }
    .later :is(li, tr) {
      break-inside: avoid;
    }
  }
`;
