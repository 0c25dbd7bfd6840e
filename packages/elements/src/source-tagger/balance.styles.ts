import {css} from '../shared/css.js';

/** Bars, the table of use and the levels. After the other sheet of the later screens: it wins. */
export const balanceStyles = css`
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
  @media (forced-colors: active) {
    .share {
      color: CanvasText;
    }
  }
`;
