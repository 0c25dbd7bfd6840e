import {
  conversationResults,
  parsePollResults,
  type PollDefinition,
  type PollResponse,
  type PollResults,
  type Problem,
} from '@samen/model';
import {adoptStyles} from '../shared/adopt-styles.js';
import {enumerated} from '../shared/enumerated.js';
import {isNothing} from '../shared/given-values.js';
import {loadPart} from '../shared/lazy.js';
import {joined} from '../shared/problem-path.js';
import {levelOf} from './answer-view.js';
import {resultsPart, sendingPart} from './parts.js';
import type {LentToParts} from './lent.js';

/** The results: those of the page, of the server, or of the people who answered on this device. */
export class PollOutcome {
  readonly #lent: LentToParts;
  readonly #isUnsent: () => boolean;
  readonly problems = new Map<string, readonly Problem[]>();
  #fetched: unknown;
  /** What was asked for, so that nobody asks twice of his own accord. */
  #askedFor = '';
  #parsed: {input: unknown; poll: unknown; value: PollResults | undefined} | undefined;
  #own: {key: string; responses: readonly PollResponse[]; wasRevealed: boolean} | undefined;
  ready: Promise<unknown> = Promise.resolve();

  constructor(lent: LentToParts, isUnsent: () => boolean) {
    this.#lent = lent;
    this.#isUnsent = isUnsent;
  }

  /** How many people answered on this device. */
  get collected(): number {
    return this.#ownOf()?.responses.length ?? 0;
  }

  /** Keeps the answers of one of the people who share this device. In memory only. */
  collect(response: PollResponse): void {
    const own = this.#ownOf();
    const others = own?.responses.filter(({id}) => id !== response.id) ?? [];
    this.#own = {key: this.#key, responses: [...others, response], wasRevealed: own?.wasRevealed ?? false};
  }

  /** Results of a server are those of one moment: after another answer they are asked for again. */
  forget(): void {
    this.#fetched = undefined;
    this.#askedFor = '';
  }

  /** The results, when they may be seen and there are some. */
  get shown(): PollResults | undefined {
    const {answering} = this.#lent;
    const {round} = answering;
    const results = round && this.#isAllowed ? this.#results : undefined;
    return results && hasSomething(results, round!.id) ? results : undefined;
  }

  /** Asks the server, once for each time that somebody may see them. */
  follow(): void {
    const {element, answering} = this.#lent;
    if (!element.endpoint || !this.#isAllowed || !isNothing(element.results)) return;
    const key = [this.#key, answering.id, answering.revision, answering.roundState].join();
    if (key === this.#askedFor) return;
    this.#askedFor = key;
    void this.fetch();
  }

  /** Says whether there is something to see. */
  fetch(): Promise<boolean> {
    const fetched = this.#fetch();
    this.ready = fetched;
    return fetched;
  }

  async #fetch(): Promise<boolean> {
    const {element, answering} = this.#lent;
    const {poll} = answering;
    if (!poll) return false;
    try {
      await loadPart(sendingPart);
      const {endpoint, ticket} = element;
      const {fetchResults} = sendingPart.value!;
      this.#fetched = await (ticket
        ? fetchResults(endpoint, poll.id, ticket)
        : fetchResults(endpoint, poll.id));
    } catch {
      return false; // perhaps there is no connection: somebody can ask again
    }
    element.requestUpdate();
    return this.shown !== undefined;
  }

  view(): unknown {
    const {element, answering, lazy, i18n} = this.#lent;
    const {poll, round} = answering;
    const results = this.shown;
    const part = lazy.want(resultsPart);
    if (!part || !results || !poll || !round) return undefined;
    adoptStyles(element, part.resultsStyles);
    const headingLevel = levelOf(element) + 2; // under that of the page
    const language = i18n.pageLang;
    return part.resultsView({poll, results, round: round.id, language, headingLevel}, i18n);
  }

  get #key(): string {
    const {poll, round} = this.#lent.answering;
    return poll ? `${poll.id}:${poll.version}:${round?.id}` : '';
  }

  #ownOf() {
    return this.#own?.key === this.#key ? this.#own : undefined;
  }

  get #isAllowed(): boolean {
    const {element, answering} = this.#lent;
    const {poll, roundState, isGiven, isChanging} = answering;
    const when = enumerated(element.showResults, ['after-answer', 'after-close', 'never']);
    if (!poll || when === 'never' || poll.privacy?.result === 'never') return false;
    if (roundState === 'closed') return !this.#isUnsent();
    const isOpenTo = isGiven && !isChanging && !this.#isUnsent();
    return when === 'after-answer' && poll.mode === 'conversation' && isOpenTo;
  }

  get #results(): PollResults | undefined {
    const {element, answering} = this.#lent;
    const {poll, round} = answering;
    const own = this.#ownOf();
    if (!poll || !round) return undefined;
    if (isNothing(element.results) && own) return this.#together(poll, round.id, own);
    const input = isNothing(element.results) ? this.#fetched : element.results;
    if (this.#parsed?.input !== input || this.#parsed?.poll !== poll) {
      const {value, problems} = parsePollResults(input, poll);
      this.problems.set(
        'results',
        problems.map((each) => ({...each, path: joined('results', each.path)})),
      );
      this.#parsed = {input, poll, value};
    }
    return this.#parsed.value;
  }

  #together(
    poll: PollDefinition,
    round: string,
    own: {readonly responses: readonly PollResponse[]; wasRevealed: boolean},
  ): PollResults | undefined {
    const results = conversationResults(poll, round, own.responses, own.wasRevealed);
    if (!results) return undefined;
    own.wasRevealed ||= results.state === 'revealed';
    const {id, version} = poll;
    return {
      ...{schema: 'samen-poll-results/1', poll: id, version, mode: 'conversation'},
      rounds: [{round, results}],
    };
  }
}

function hasSomething(results: PollResults, round: string): boolean {
  return results.mode === 'conversation'
    ? results.rounds.some((each) => each.round === round && each.results.state === 'revealed')
    : results.snapshots.some((each) => each.round === round);
}
