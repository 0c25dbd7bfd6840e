import {unsafeCSS} from 'lit';
import {css} from '../shared/css.js';
import {balanceStyles} from './balance.styles.js';

const screens = css`
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
    overflow-wrap: normal;
    hyphens: manual;
    font-size: 0.8125em;
    vertical-align: bottom;
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
  @media print {
    .later :is(button, .file, .switch, details:not([open])) {
      display: none;
    }
    .later :is(li, tr) {
      break-inside: avoid;
    }
  }
`;

/** Balance, comparing, checking, files and keys. Comes with their chunk. Everything in the text colour: no source is good or bad. */
export const laterStyles = unsafeCSS(screens.cssText + balanceStyles.cssText);
