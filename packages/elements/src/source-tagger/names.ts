import {
  parseHats,
  parseParticipants,
  parseSources,
  type Hat,
  type Participant,
  type Problem,
  type SourcesRecord,
} from '@samen/model';
import {joined} from '../shared/problem-path.js';
import {isNothing} from '../shared/given-values.js';
import {reader, type Given} from './given.js';

/** Who and what a tag can name. */
export interface Names {
  readonly hats: readonly Hat[];
  readonly participants: readonly Participant[];
}

/** Reads hats and people; each again only when the page gives another. */
export class NameReader {
  readonly #hats = reader(parseHats);
  readonly #people = reader(parseParticipants);
  #last: {readonly of: readonly unknown[]; readonly names: Names} | undefined;
  /** By what was given, so that one that is mended takes its problems along. */
  problems: Readonly<Record<'hats' | 'participants', readonly Problem[]>> = {hats: [], participants: []};

  /** The same object as long as both are the same. */
  read({hats: givenHats, participants: givenPeople}: Given): Names {
    const [hats, people] = [this.#hats(givenHats), this.#people(givenPeople)];
    if (this.#last?.of[0] === hats && this.#last.of[1] === people) return this.#last.names;
    this.problems = {
      hats: under('hats', hats.problems),
      participants: under('participants', people.problems),
    };
    const names = {hats: hats.value, participants: people.value};
    this.#last = {of: [hats, people], names};
    return names;
  }
}

/** Reads what somebody else said of the same text. */
export class OtherReader {
  readonly #parse = reader((input) => parseSources(input));

  record(given: unknown): SourcesRecord | undefined {
    const {value} = this.#parse(given);
    return isNothing(given) || (value.tags.length === 0 && this.problems(given).length > 0)
      ? undefined
      : value;
  }

  problems(given: unknown): readonly Problem[] {
    return under('other', this.#parse(given).problems);
  }
}

const under = (path: string, problems: readonly Problem[]): readonly Problem[] =>
  problems.map((each) => ({...each, path: joined(path, each.path)}));
