import {css} from '../shared/css.js';

/** The lines under what has a source, and its letters. No source has a colour that says good or bad; by default none has one. */
export const markStyles = css`
  mark {
    background: none;
    color: inherit;
  }
  mark > .line {
    background: color-mix(in srgb, currentColor 4%, transparent);
    border-radius: 0.125em;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }
  .line {
    text-decoration-line: underline;
    text-decoration-thickness: 0.0875em;
    text-underline-offset: 0.2em;
    text-decoration-skip-ink: none;
  }
  .lane1 {
    text-underline-offset: 0.34em;
  }
  .lane2 {
    text-underline-offset: 0.48em;
  }
  .lane3 {
    text-underline-offset: 0.62em;
  }
  .scientific {
    text-decoration-style: solid;
    text-decoration-color: var(--samen-source-tagger-scientific-color, currentColor);
  }
  .professional {
    text-decoration-style: dashed;
    text-decoration-color: var(--samen-source-tagger-professional-color, currentColor);
  }
  .experiential {
    text-decoration-style: dotted;
    text-decoration-thickness: 0.125em;
    text-decoration-color: var(--samen-source-tagger-experiential-color, currentColor);
  }
  .other {
    text-decoration-style: double;
  }
  .line.none {
    text-decoration: none;
  }
  .badges {
    user-select: none;
    white-space: nowrap;
  }
  .badge {
    display: inline-block;
    min-inline-size: 1.5em;
    padding-inline: 0.25em;
    border: 0.0625em solid;
    border-radius: 0.25em;
    font-size: 0.75em;
    font-weight: 700;
    line-height: 1.35;
    text-align: center;
    text-decoration: none;
  }
  .badges > .badge {
    margin-inline-start: 0.375em;
  }
  .badge.professional {
    border-style: dashed;
  }
  .badge.experiential {
    border-style: dotted;
    border-width: 0.125em;
  }
  .told,
  .over {
    margin-inline-start: 0.5em;
    font-size: 0.8125em;
    white-space: normal;
  }
  .chosen {
    background: var(--_chosen-background);
    color: var(--_chosen-color);
    outline: 0.0625em solid currentColor;
  }
  @media (forced-colors: active) {
    mark {
      background: Canvas;
      color: CanvasText;
      forced-color-adjust: none;
    }
    .chosen {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
