import {parseText, segmenting, type Parsed, type SourcesRecord, type Statement} from '@samen/model';
import {ChildHtml} from '../shared/child-html.js';
import {loadPart, type LazyLoader} from '../shared/lazy.js';
import type {LocaleController} from '../shared/localize.js';
import {sliced, type Sliced} from '../shared/sliced.js';
import {childText} from './child-text.js';
import {isNothing} from '../shared/given-values.js';
import {reader, unitOf, type Given} from './given.js';
import {actsPart} from './parts.js';
import type {SamenSourceTagger} from './source-tagger.js';
import type {TagTeller} from './done.js';
import type {TagActs} from './tag-acts.js';

/** A text in statements. */
export interface Cut {
  readonly text: string;
  readonly statements: readonly Statement[];
}

/** The text that stands and its statements; the tags, as soon as the file is here that knows them. */
export class Tagger {
  readonly #element: SamenSourceTagger;
  readonly #given: () => Given;
  readonly #tell: TagTeller;
  readonly #lazy: LazyLoader;
  readonly #i18n: LocaleController;
  readonly #read = reader(parseText);
  /** Kept while the child HTML is watched: to read it takes longer than everything else here. */
  #childText: string | undefined;
  #work:
    {readonly key: string; readonly text: string; readonly steps: Sliced<readonly Statement[]>} | undefined;
  #cut: Cut | undefined;
  #acts: TagActs | undefined;

  constructor(
    element: SamenSourceTagger,
    given: () => Given,
    tell: TagTeller,
    lazy: LazyLoader,
    i18n: LocaleController,
  ) {
    this.#element = element;
    this.#given = given;
    this.#tell = tell;
    this.#lazy = lazy;
    this.#i18n = i18n;
    new ChildHtml(element, () => {
      const text = childText(element);
      if (text === this.#childText) return;
      this.#childText = text;
      element.requestUpdate();
    });
    element.addController({
      hostDisconnected: () => {
        this.#childText = undefined;
        this.#work?.steps.stop();
      },
    });
  }

  /** The text the page gave; '' when it cannot be used, which `problems` tells. */
  get parsed(): Parsed<string> {
    const {text} = this.#given();
    return this.#read(text === undefined ? (this.#childText ?? childText(this.#element)) : text);
  }

  get text(): string {
    return this.parsed.value;
  }

  /** There is no text to tag, or too much of it: what is said of another stays as it is. */
  get isRefused(): boolean {
    return this.parsed.problems.length > 0;
  }

  get given(): Given {
    return this.#given();
  }

  /** The statements; `undefined` while a long text is being cut. */
  get cut(): Cut | undefined {
    const {text} = this;
    const [unit, lang] = [unitOf(this.#element), this.#i18n.pageLang];
    const key = `${unit} ${lang}`;
    if (!this.#work || this.#work.key !== key || this.#work.text !== text) {
      this.#work?.steps.stop();
      const steps = sliced(segmenting(text, {unit, lang}));
      this.#work = {key, text, steps};
      if (!steps.value) void steps.ready.then(() => this.#element.requestUpdate());
    }
    const statements = this.#work.steps.value;
    if (!statements) return undefined;
    if (this.#cut?.statements !== statements) this.#cut = {text, statements};
    return this.#cut;
  }

  /** What can be done, once its file is here. */
  get acts(): TagActs | undefined {
    const acts = isNothing(this.#given().record) ? actsPart.value : this.#lazy.want(actsPart);
    return (this.#acts ??= acts && new acts.TagActs(this.#element, this, this.#tell));
  }

  /** Does something as soon as its file is here and all places are known: nothing that a user does is lost. */
  act<T>(what: (acts: TagActs) => T): Promise<T> | T {
    const {acts} = this;
    if (acts && !acts.isSearching && this.cut) return what(acts);
    return this.#soon(what);
  }

  async #soon<T>(what: (acts: TagActs) => T): Promise<T> {
    if (!this.#lazy.want(actsPart)) await loadPart(actsPart);
    while (!this.cut || this.acts!.isSearching) await this.ready();
    return what(this.acts!);
  }

  /** What is said of the text, once its file is here. */
  get record(): SourcesRecord | undefined {
    return this.acts?.record;
  }

  /** A record was given, and the file that can read it is on its way. */
  get isWaiting(): boolean {
    return !this.acts && !isNothing(this.#given().record);
  }

  /** The form value: what the page gave until somebody can do anything. */
  get value(): string {
    const {record} = this.#given();
    if (this.acts) return this.acts.value;
    if (isNothing(record)) return '';
    return typeof record === 'string' ? record : (JSON.stringify(record) ?? '');
  }

  /** Resolves when nothing is being cut or searched. */
  async ready(): Promise<void> {
    if (!this.cut) await this.#work!.steps.ready;
    await this.#acts?.ready;
  }
}
