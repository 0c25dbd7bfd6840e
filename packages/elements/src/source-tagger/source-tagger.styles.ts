import {css} from '../shared/css.js';

/** What is there first: the text, and room for the toolbar. */
export const styles = css`
  .root {
    container-type: inline-size;
  }
  /* As high as what comes in it. */
  .toolbar {
    min-block-size: 11em;
  }
  .text {
    max-inline-size: calc(var(--samen-source-tagger-measure, 68ch) + 9em);
    line-height: var(--samen-source-tagger-line-height, 1.6);
  }
  /* Where nobody looks nothing is laid out: a block is about as high as this, and then as it was. */
  .block {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 90em;
    padding-inline: 0.0625em;
  }
  .statement {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, var(--samen-source-tagger-measure, 68ch)) minmax(0, 1fr);
    column-gap: 0.75em;
    align-items: start;
    padding-inline: 0.5em;
    border-radius: var(--_border-radius);
    /* Not under what sticks above it. */
    scroll-margin-block: 14em 3em;
  }
  .new {
    margin-block-start: 1em;
  }
  .words {
    padding-block: 0.5em;
    overflow-wrap: anywhere;
    hyphens: manual;
  }
  .speaker {
    font-weight: 700;
  }
  .between {
    margin: 1em 0.5em 0;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .current {
    box-shadow: inset 0 0 0 0.0625em var(--_border-color);
  }
  .choose {
    justify-self: start;
    align-self: start;
    min-block-size: var(--_target-size);
    padding: 0 0.75em;
    border: 0;
    background: none;
    color: inherit;
    font-size: 0.875em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    white-space: nowrap;
  }
  /* Where a pointer can hover, the margin stays quiet until somebody is there. */
  @media (hover: hover) {
    .choose {
      opacity: 0;
    }
    .statement:hover .choose,
    .current .choose,
    .choose:focus-visible {
      opacity: 1;
    }
  }
  /* No margin: a small button at the end of the statement, with room for a finger. */
  @container (max-width: 44em) {
    .statement {
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: 0.25em;
      padding-inline-end: 0;
    }
    .choose {
      opacity: 1;
      inline-size: var(--_target-size);
      padding: 0;
      text-decoration: none;
    }
    .choose > span {
      display: none;
    }
    .choose::before {
      content: '+';
      display: inline-grid;
      place-items: center;
      inline-size: 1.5em;
      block-size: 1.5em;
      border: 0.0625em solid var(--_border-color);
      border-radius: 50%;
      line-height: 1;
    }
  }
  @media (forced-colors: active) {
    .current {
      outline: 0.125em solid Highlight;
      outline-offset: -0.125em;
    }
  }
  @media print {
    .choose {
      display: none;
    }
    .statement {
      break-inside: avoid;
    }
    .current {
      box-shadow: none;
    }
    .block {
      content-visibility: visible;
    }
  }
`;
