import type {Problem, SourcesRecord, TagCommand, TagFields} from '@samen/model';

/** What an act did. */
export interface Done {
  readonly before: SourcesRecord;
  readonly record: SourcesRecord;
  /** The tag that was meant, when it is there now. */
  readonly tagId?: string;
  readonly problems: readonly Problem[];
}

/** Says what an act did. */
export type TagTeller = (done: Done, command: TagCommand | 'undo' | 'redo') => void;

/** What a page can say of a statement in one go. */
export interface SourceFields extends TagFields {
  /** All of its sources. */
  readonly sources?: string | readonly string[];
}
