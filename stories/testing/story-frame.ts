import {explain, type Report} from './explain.js';

/** The part of Storybook's channel that we listen to. */
interface Channel {
  on(event: string, listener: (detail: unknown) => void): void;
  off(event: string, listener: (detail: unknown) => void): void;
  last(event: string): unknown[] | undefined;
  emit(event: string, detail: unknown): void;
}

interface Finished {
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

/** Shows entries of the built Storybook one by one, as a person would open them. */
export class StoryFrame {
  readonly #frame: HTMLIFrameElement;
  readonly #base: string;

  constructor(base: string, width = 1000, height = 700) {
    this.#base = base;
    this.#frame = document.createElement('iframe');
    this.#frame.width = String(width);
    this.#frame.height = String(height);
    document.body.append(this.#frame);
  }

  get page(): Window {
    return this.#frame.contentWindow!;
  }

  get #channel(): Channel {
    const {__STORYBOOK_ADDONS_CHANNEL__: channel} = this.page as Window & {
      __STORYBOOK_ADDONS_CHANNEL__?: Channel;
    };
    if (!channel) throw new Error('This page is no Storybook.');
    return channel;
  }

  /** Opens a story, lets its play function and axe run, and says what is wrong with it. */
  async openStory(id: string): Promise<readonly string[]> {
    await this.#open(id, 'story');
    return this.#result('storyFinished', true);
  }

  async openDocs(id: string): Promise<readonly string[]> {
    await this.#open(id, 'docs');
    return this.#result('docsRendered', true);
  }

  /** Changes the page around the story that is shown (its theme) and lets axe look again; the play function does not run. */
  async change(globals: Record<string, string>): Promise<readonly string[]> {
    const result = this.#result('storyFinished', false);
    this.#channel.emit('updateGlobals', {globals});
    return result;
  }

  /** What the page asked from another place than ours. */
  requestsElsewhere(): string[] {
    return this.page.performance
      .getEntriesByType('resource')
      .map(({name}) => name)
      .filter((name) => !name.startsWith(location.origin) && !/^(data|blob):/.test(name));
  }

  remove(): void {
    this.#frame.remove();
  }

  #open(id: string, viewMode: 'story' | 'docs'): Promise<unknown> {
    const loaded = new Promise((resolve) => this.#frame.addEventListener('load', resolve, {once: true}));
    this.#frame.src = `${this.#base}iframe.html?id=${id}&viewMode=${viewMode}`;
    return loaded;
  }

  /** @param past whether the event may have passed already (a story can be ready before its page has loaded) */
  #result(event: string, past: boolean): Promise<readonly string[]> {
    const channel = this.#channel;
    return new Promise((resolve) => {
      const told = new Map<string, unknown>();
      const listeners = failures.map((failure) => {
        const listener = (detail: unknown) => {
          told.set(failure, detail);
          if (fatal.includes(failure)) finish({status: 'error', reporters: []});
        };
        return [failure, listener] as const;
      });
      const finish = (detail: unknown) => {
        channel.off(event, finish);
        for (const [failure, listener] of listeners) channel.off(failure, listener);
        const {status = 'success', reporters = []} = (detail ?? {}) as Partial<Finished>;
        const problems = [...[...told.values()].map(explain.error), ...reporters.flatMap(explain.report)];
        resolve(
          status === 'error' && problems.length === 0 ? ['The story failed without a message.'] : problems,
        );
      };
      channel.on(event, finish);
      for (const [failure, listener] of listeners) {
        channel.on(failure, listener);
        const passed = past ? channel.last(failure) : undefined;
        if (passed) listener(passed[0]);
      }
      const passed = past ? channel.last(event) : undefined;
      if (passed) finish(passed[0]);
    });
  }
}
