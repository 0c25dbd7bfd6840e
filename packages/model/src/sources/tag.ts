import type {Stage} from './axes.js';

/** A piece of a text: UTF-16 units from its beginning, `end` not included. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Where something stands, and the words by which it is found again when the text has changed. */
export interface Anchor extends TextRange {
  /** The words themselves. */
  readonly exact: string;
  /** What stands before and after them: 32 units, more until it is unique, at most 64. */
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * How sure it is that a tag stands where it says.
 *
 * - `sure`: the same words in the same surroundings.
 * - `moved`: found with some difference; somebody should look.
 * - `uncertain`: two places are about as good.
 * - `orphan`: not found; `start` and `end` are those of the text it was made in.
 */
export type Certainty = 'sure' | 'moved' | 'uncertain' | 'orphan';

/** What somebody says of a statement. Fields that Samen does not know ride along unread. */
export interface Tag {
  /** Unique in a record. */
  readonly id: string;
  readonly anchor: Anchor;
  readonly certainty: Certainty;
  /** Ids, each once: the three of Samen in their order, then others, which count nowhere. Can be empty. */
  readonly sources: readonly string[];
  /** From which hat, if anybody said so: one of `knowers` or of the host's hats. */
  readonly knower?: string;
  /** From which position, if anybody said so: one of `stances` or of the host's hats. */
  readonly stance?: string;
  readonly stage: Stage;
  /** Who said it: the id of somebody who takes part, or a name that stands in the text. */
  readonly speaker?: string;
  /** The id of the tag that this one answers. */
  readonly answers?: string;
}
