import {css} from '../shared/css.js';

/** What can be said of a statement. */
export const toolbarStyles = css`
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em;
  }
  .field {
    display: block;
    min-inline-size: 0;
  }
  .field > span {
    display: block;
    font-size: 0.875em;
  }
  select {
    max-inline-size: 100%;
    min-block-size: var(--_target-size);
    padding: 0.25em 0.5em;
    border: 0.0625em solid var(--_border-color);
    border-radius: var(--_border-radius);
    background: Field;
    color: FieldText;
  }
  button[aria-disabled='true'] {
    opacity: 0.6;
    cursor: not-allowed;
  }
  /* In sight while somebody reads on; its words go on under nothing. */
  .toolbar {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    min-block-size: 0;
    max-block-size: 75vh;
    margin-block: 1em 1.5em;
    padding-block: 0.5em 0.75em;
    overflow: auto;
    border-block-end: 0.0625em solid var(--_border-color);
    background: var(--samen-source-tagger-toolbar-background-color, Canvas);
    color: var(--samen-source-tagger-toolbar-color, CanvasText);
  }
  .about {
    margin: 0 0 0.375em;
    min-block-size: 1.5em;
    overflow: hidden;
    font-size: 0.875em;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .acts {
    margin-block-start: 0.5em;
  }
  .source {
    display: flex;
    align-items: center;
    gap: 0.5em;
    padding-inline: 0.625em 0.875em;
    text-align: start;
  }
  .source[aria-pressed='true'] {
    background: var(--_chosen-background);
    color: var(--_chosen-color);
    box-shadow: inset 0 0 0 0.125em currentColor;
    font-weight: 700;
  }
  /* With a wide toolbar everything is in view. */
  @container (min-width: 36.0625em) {
    .more {
      display: none;
    }
  }
  .acts button {
    padding-inline: 0.75em;
    border-color: var(--_border-color);
  }
  .details-fields {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em;
    margin-block-start: 0.75em;
  }
  .free {
    margin-block-start: 0.5em;
  }
  .fold {
    max-inline-size: 44em;
    border-block-end: 0.0625em solid var(--_border-color);
  }
  .fold > summary {
    display: list-item;
    align-content: center;
    min-block-size: var(--_target-size);
    cursor: pointer;
  }
  .fold[open] {
    padding-block-end: 1.5em;
  }
  /* The summary says the same. */
  .fold > .later > .heading:first-child {
    display: none;
  }
  .afterwards {
    margin-block-start: 2em;
  }
  .notices {
    margin-block: 1em;
    padding: 0.5em 0.75em;
    border: 0.125em solid currentColor;
    border-radius: var(--_border-radius);
  }
  /* Sticking, it would leave no room for the text itself. */
  @media (max-height: 32em) {
    .toolbar {
      position: static;
    }
  }
  @container (max-width: 36em) {
    .sources {
      flex-wrap: nowrap;
      align-items: stretch;
    }
    .source {
      flex: 1 1 0;
      flex-direction: column;
      justify-content: center;
      gap: 0.25em;
      min-inline-size: 0;
      padding: 0.375em 0.25em;
      font-size: 0.8125em;
      line-height: 1.25;
      text-align: center;
      hyphens: manual;
      overflow-wrap: anywhere;
    }
    .acts:not(.open) > :not(.next, .more) {
      display: none;
    }
    .next {
      flex: 1;
    }
  }
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      border-color: Highlight;
      outline: 0.125em solid Highlight;
      outline-offset: -0.25em;
    }
  }
  @media print {
    .toolbar,
    .details-fields,
    .free,
    .fold {
      display: none;
    }
  }
`;
