import type {Tag} from '@samen/model';

/** Told when a text was changed and the words of some tags do not stand in it any more. */
export class SamenOrphanEvent extends Event {
  /** Those tags, at least one. They stay in the record until somebody puts them elsewhere or removes them. */
  readonly tags: readonly Tag[];

  constructor(tags: readonly Tag[]) {
    super('samen-orphan', {bubbles: true});
    this.tags = tags;
  }
}
