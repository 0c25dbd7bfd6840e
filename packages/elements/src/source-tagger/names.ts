import {parseHats, parseParticipants, type Hat, type Participant, type Problem} from '@samen/model';
import {joined} from '../shared/problem-path.js';
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
  #last: Names | undefined;
  /** By what was given, so that one that is mended takes its problems along. */
  problems: Readonly<Record<'hats' | 'participants', readonly Problem[]>> = {hats: [], participants: []};

  /** The same object as long as both are the same. */
  read({hats: givenHats, participants: givenPeople}: Given): Names {
    const [hats, people] = [this.#hats(givenHats), this.#people(givenPeople)];
    if (this.#last?.hats === hats.value && this.#last.participants === people.value) return this.#last;
    const under = (key: string, problems: readonly Problem[]) =>
      problems.map((each) => ({...each, path: joined(key, each.path)}));
    this.problems = {
      hats: under('hats', hats.problems),
      participants: under('participants', people.problems),
    };
    return (this.#last = {hats: hats.value, participants: people.value});
  }
}
