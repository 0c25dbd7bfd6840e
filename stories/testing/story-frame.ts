import {explain, type Report} from './explain.js';
import {nothingShown} from './shown.js';

/** The part of Storybook's channel that we use. */
interface Channel {
  on(event: string, listener: (detail: never) => void): void;
  off(event: string, listener: (detail: never) => void): void;
  last(event: string): unknown[] | undefined;
  emit(event: string, detail: unknown): void;
}

/** The window of Storybook's preview; `seen` is what `pages/record.js` kept. */
type Preview = Window & typeof globalThis & {__STORYBOOK_ADDONS_CHANNEL__: Channel; seen: string[]};

interface Prepared {
  readonly id: string;
  readonly parameters: {readonly warns?: readonly string[]; readonly finding?: string};
  readonly argTypes: Record<
    string,
    {
      readonly name?: string;
      readonly description?: string;
      readonly control?: {readonly type?: string};
      readonly options?: readonly string[];
    }
  >;
}

interface Finished {
  readonly storyId: string;
  readonly status: 'success' | 'error';
  readonly reporters: readonly Report[];
}

/** Events that say why a story failed; after the first two nothing else comes. */
const fatal = ['storyMissing', 'configError'];
const failures = [
  ...fatal,
  'playFunctionThrewException',
  'storyThrewException',
  'storyErrored',
  'unhandledErrorsWhilePlaying',
];

/** Developers are warned of what a page gave wrong; a story about that says so in `parameters.warns`. */
const warning = 'console.warn: Samen:';

/** Shows the entries of the built Storybook, one after the other in one page, and tells what is wrong with each. */
export class StoryFrame {
  readonly #frame = document.createElement('iframe');

  /** @param base where the built Storybook is served */
  static async open(base: string, width = 1000, height = 800): Promise<StoryFrame> {
    const frame = new StoryFrame(width, height);
    const loaded = new Promise((resolve) => frame.#frame.addEventListener('load', resolve, {once: true}));
    // A page that runs nothing of a story, so that every story is opened in the same way.
    frame.#frame.src = `${base}iframe.html?id=introduction--docs&viewMode=docs`;
    document.body.append(frame.#frame);
    await loaded;
    if (!frame.#channel.last('docsRendered'))
      await new Promise((resolve) => frame.#on('docsRendered', resolve));
    return frame;
  }

  private constructor(width: number, height: number) {
    this.#frame.height = String(height);
    this.#frame.title = 'Storybook';
    this.resize(width);
  }

  get page(): Preview {
    return this.#frame.contentWindow as Preview;
  }

  /** Where the story of this moment is drawn. */
  get place(): HTMLElement {
    return this.page.document.getElementById('storybook-root')!;
  }

  /** What Storybook knows of the story of this moment. */
  get prepared(): Prepared {
    return this.#channel.last('storyPrepared')![0] as Prepared;
  }

  /** Opens a story, lets its play function and axe run, and says what is wrong with it. */
  async openStory(id: string): Promise<readonly string[]> {
    const {told, seen} = await this.#listen([`storyFinished ${id}`], () => this.#select(id, 'story'));
    const {warns = []} = this.prepared.parameters;
    const isExpected = (line: string) =>
      line.startsWith(warning) && warns.some((code) => line.includes(code));
    return [
      ...told,
      ...seen.filter((line) => !isExpected(line)),
      ...warns
        .filter((code) => !seen.some((line) => line.includes(code)))
        .map((code) => `warns of no ${code}`),
      ...nothingShown(this.place),
    ];
  }

  /** Opens a page of documentation and waits until the stories on it are there. */
  async openDocs(id: string, stories: readonly string[]): Promise<readonly string[]> {
    // The first story stands above the table as well.
    const ends = [...stories.slice(0, 1), ...stories].map((story) => `storyFinished ${story}`);
    const {told, seen} = await this.#listen([`docsRendered ${id}`, ...ends], () => this.#select(id, 'docs'));
    return [...told, ...seen.filter((line) => !line.startsWith(warning))];
  }

  /** Changes the page around the story that is shown (its theme) and lets axe look again; the play function does not run. */
  async change(globals: Record<string, string>): Promise<readonly string[]> {
    const {told, seen} = await this.#listen([`storyFinished ${this.prepared.id}`], () =>
      this.#channel.emit('updateGlobals', {globals}),
    );
    return [...told, ...seen];
  }

  resize(width: number): void {
    this.#frame.width = String(width);
  }

  /** Where keys go: to the start of the page, or to what it has focused. */
  focus(): void {
    this.#frame.focus();
  }

  remove(): void {
    this.#frame.remove();
  }

  get #channel(): Channel {
    return this.page.__STORYBOOK_ADDONS_CHANNEL__;
  }

  #select(storyId: string, viewMode: 'story' | 'docs'): void {
    this.#channel.emit('setCurrentStory', {storyId, viewMode});
  }

  #on(event: string, listener: (detail: unknown) => void): () => void {
    const channel = this.#channel;
    channel.on(event, listener);
    return () => channel.off(event, listener);
  }

  /**
   * Everything that goes wrong between `act` and the last of its `ends`, each an event and the id of an entry. Events of
   * another entry are of the one before, on its way out.
   */
  async #listen(ends: readonly string[], act: () => void): Promise<{told: string[]; seen: string[]}> {
    const {seen} = this.page;
    const told: string[] = [];
    const left = [...ends];
    const controller = new AbortController();
    const stops: (() => void)[] = [() => controller.abort()];
    await new Promise<void>((resolve) => {
      const passed = (end: string) => {
        const place = left.indexOf(end);
        if (place >= 0) left.splice(place, 1);
        if (left.length === 0) resolve();
      };
      const failed = (failure: string) => (detail: unknown) => {
        told.push(`${failure}: ${explain.error(detail)}`);
        if (fatal.includes(failure)) resolve();
      };
      const finished = (detail: unknown) => {
        const {storyId, status, reporters} = detail as Finished;
        told.push(...reporters.flatMap(explain.report));
        if (status === 'error' && told.length === 0) told.push(`${storyId} failed without a message.`);
        passed(`storyFinished ${storyId}`);
      };
      const reloaded = () => {
        told.push('The page was loaded again.');
        resolve();
      };
      for (const failure of failures) stops.push(this.#on(failure, failed(failure)));
      stops.push(this.#on('storyFinished', finished));
      stops.push(this.#on('docsRendered', (id) => passed(`docsRendered ${String(id)}`)));
      this.#frame.addEventListener('load', reloaded, {once: true, signal: controller.signal});
      act();
    });
    for (const stop of stops) stop();
    // Storybook repeats on the console what it told as an event.
    const isRepeated = (line: string) => told.length > 0 && line.startsWith('console.error:');
    return {told, seen: seen.splice(0).filter((line) => !isRepeated(line))};
  }
}
