import {isPollId, parsePollDefinition, type Parsed, type PollDefinition, type Problem} from '@samen/model';
import {isEqual, isNothing} from '../shared/given-values.js';
import {loadPart} from '../shared/lazy.js';
import {joined} from '../shared/problem-path.js';
import {presetPart} from './parts.js';

/** What there is of a definition. `nothing`: the page has not given one (yet). */
export type DefinitionStatus = 'nothing' | 'loading' | 'ready' | 'problem';

interface Loaded {
  readonly status: DefinitionStatus;
  readonly poll?: PollDefinition;
  readonly problems: readonly Problem[];
}

interface Host {
  readonly src: string;
  requestUpdate(): void;
}

const nothingYet: Loaded = {status: 'nothing', problems: []};
const waiting: Loaded = {status: 'loading', problems: []};

/** Where the definition comes from: the property, a poll of Samen, or an address. The last one asked for counts. */
export class DefinitionSource {
  readonly #host: Host;
  #given: unknown;
  #loaded: Loaded = nothingYet;
  /** What `#loaded` was made of: a given definition, or an address. */
  #from: unknown;
  #abort: AbortController | undefined;
  /** Resolves when no definition is on its way. Never rejects. */
  ready: Promise<void> = Promise.resolve();

  constructor(host: Host) {
    this.#host = host;
  }

  get given(): unknown {
    return this.#given;
  }

  /** Says whether it is another one. */
  give(input: unknown): boolean {
    if (isEqual(this.#given, input)) return false;
    this.#given = input;
    if (!isNothing(input) || this.#loaded.status !== 'nothing') this.#start(input);
    return true;
  }

  get status(): DefinitionStatus {
    return this.#loaded.status;
  }
  get poll(): PollDefinition | undefined {
    return this.#loaded.poll;
  }
  get problems(): readonly Problem[] {
    return this.#loaded.problems;
  }
  /** Whether it came from an address, which may answer better the next time. */
  get canRetry(): boolean {
    return isNothing(this.#given) && this.status === 'problem';
  }

  /** Fetches when there is an address and no definition. Call this while the element is in a page. */
  load(): void {
    const {src} = this.#host;
    if (!isNothing(this.#given) || src === (this.#from ?? '')) return;
    this.#start(src, true);
  }

  retry(): void {
    this.#from = undefined;
    this.load();
    this.#host.requestUpdate();
  }

  #start(input: unknown, isAddress = false): void {
    this.#abort?.abort();
    this.#from = isAddress ? input : undefined;
    if (isNothing(input)) this.#loaded = nothingYet;
    else if (isAddress) this.#wait(input, () => this.#fetch(input as string));
    else if (typeof input === 'string' && isPollId(input.trim()))
      this.#wait(input, async () => {
        await loadPart(presetPart);
        return presetPart.value!.presetPoll(input.trim());
      });
    else this.#loaded = this.#taken(parsePollDefinition(input));
  }

  #wait(input: unknown, bring: () => Promise<Parsed<PollDefinition | undefined>>): void {
    this.#loaded = waiting;
    const turn = (this.#abort = new AbortController());
    this.ready = bring().then(
      (result) => this.#arrived(turn, this.#taken(result)),
      () => {
        const path = input === this.#given ? 'definition' : 'src';
        this.#arrived(turn, {status: 'problem', problems: [{code: 'load-failed', path}]});
      },
    );
  }

  async #fetch(src: string): Promise<Parsed<PollDefinition | undefined>> {
    const response = await fetch(src, {
      headers: {accept: 'application/json'},
      signal: this.#abort?.signal ?? null,
    });
    if (!response.ok) throw new Error(String(response.status));
    return parsePollDefinition(await response.text());
  }

  #arrived({signal}: AbortController, loaded: Loaded): void {
    if (signal.aborted) return; // something else was asked for meanwhile
    this.#loaded = loaded;
    this.#host.requestUpdate();
  }

  #taken({value, problems}: Parsed<PollDefinition | undefined>): Loaded {
    const told = problems.map((each) => ({...each, path: joined('definition', each.path)}));
    if (value) return {status: 'ready', poll: value, problems: told};
    // An empty answer of a server is nothing to a parser, and no poll to a reader.
    return {
      status: 'problem',
      problems: told.length > 0 ? told : [{code: 'poll-invalid', path: 'definition'}],
    };
  }
}
