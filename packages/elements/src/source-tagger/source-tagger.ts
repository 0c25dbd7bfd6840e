import type {AnnotationJson, Tag, TextRange} from '@samen/model';
import {html, isServer, type PropertyValues, type TemplateResult} from 'lit';
import {Announcer} from '../shared/announcer.js';
import {base} from '../shared/base.styles.js';
import {FormControl, syncForm, validate, validationAnchor} from '../shared/form-control.js';
import {generalProblem} from '../shared/general-problem.js';
import {focusPath, keepFocus} from '../shared/keep-focus.js';
import {LazyLoader, loadPart} from '../shared/lazy.js';
import {LocaleController} from '../shared/localize.js';
import {followSelected} from '../shared/native-selects.js';
import {ProblemReporter} from '../shared/problems.js';
import {defineAs} from '../shared/register.js';
import {tokens} from '../shared/tokens.styles.js';
import {version} from '../shared/version.js';
import {SourceTaggerAttributes} from './attributes.js';
import {isEqual} from '../shared/given-values.js';
import type {Given} from './given.js';
import {actsPart, exportPart, freePart, taggerLaterPart} from './parts.js';
import {Screen} from './screen.js';
import {styles} from './source-tagger.styles.js';
import type {SourceFields} from './done.js';
import type {TagActs} from './tag-acts.js';
import {Tagger} from './tagger.js';

type Part = NonNullable<(typeof actsPart)['value']>;

/**
 * Where does each statement in the notes or the plan come from, and is each source really used?
 *
 * @summary Statements in a text with the source of each: science, profession or lived experience.
 * @element samen-source-tagger
 *
 * @slot - The text, as text or in paragraphs; shown until the script runs
 * @slot label - The question, instead of the attribute `label`
 * @slot help - A line of help below the question
 *
 * @event {Event} input - The user changed what is said of the text
 * @event {Event} change - The user changed what is said of the text
 * @event {SamenOrphanEvent} samen-orphan - The text was changed, and the words of some tags do not stand in it any more
 * @event {SamenProblemEvent} samen-problem - Something the page gave could not be used
 *
 * @csspart base - What stands around all of it
 * @csspart label - The question
 * @csspart help - The line of help
 * @csspart toolbar - What can be said of the statement that is chosen
 * @csspart text - The list of statements
 * @csspart check - Tags that may stand wrong since the text was changed
 * @csspart balance - How the sources are there and used
 * @csspart compare - Beside what somebody else chose
 * @csspart files - Saving and opening
 * @csspart keys - What keys do
 * @csspart error - The message when no statement has a source
 *
 * @cssproperty --samen-source-tagger-line-height - Of the text
 * @cssproperty --samen-source-tagger-measure - The longest line of the text
 * @cssproperty --samen-source-tagger-scientific-color - The line under what comes from science
 * @cssproperty --samen-source-tagger-professional-color - The line under what comes from a profession
 * @cssproperty --samen-source-tagger-experiential-color - The line under what comes from experience
 */
export class SamenSourceTagger extends FormControl(SourceTaggerAttributes) {
  static readonly version = version;
  static override styles = [...tokens, base, styles];
  // Accessors of ours, named here so that Lit hands over what a page set before the element was defined.
  static override properties = {
    text: {attribute: false, noAccessor: true},
    record: {attribute: false, noAccessor: true},
    participants: {attribute: false, noAccessor: true},
    hats: {attribute: false, noAccessor: true},
    other: {attribute: false, noAccessor: true},
  };

  /** Registers the element, if need be under a name of your own. A name that is taken is left alone. */
  static define(tag = 'samen-source-tagger'): void {
    defineAs(this, tag);
  }

  /** Loads beforehand what comes after the first paint. */
  static async preload(): Promise<void> {
    await Promise.all([actsPart, taggerLaterPart, freePart].map((part) => loadPart<unknown>(part)));
  }

  readonly #i18n = new LocaleController(this);
  readonly #problems = new ProblemReporter(
    this,
    (problem) => actsPart.value?.problemText(problem, this.#i18n) ?? generalProblem(problem.code, this.#i18n),
  );
  readonly #announcer = new Announcer(this);
  readonly #lazy = new LazyLoader(this, (failed) =>
    this.#problems.report('load', failed ? [{code: 'load-failed', path: ''}] : []),
  );
  #given: Given = {turn: 0};
  #updates = 0;
  /** What had the focus before this update, and what it stood in. */
  #focusPath: readonly Element[] = [];
  readonly #tagger: Tagger = new Tagger(
    this,
    () => this.#given,
    (done, command) => this.#screen.tell(done, command),
    this.#lazy,
    this.#i18n,
  );
  readonly #screen: Screen = new Screen(this, this.#tagger, this.#i18n, this.#lazy, this.#announcer);

  /** What is said of the text, as JSON; '' while nothing was said or saved. Without the text itself. */
  get value(): string {
    return this.#tagger.value;
  }
  set value(value: string) {
    this.record = value;
  }

  /** The text. Without it the text in the child HTML. When it changes, the words of each tag are looked for in the new one. */
  get text(): unknown {
    return this.#tagger.text;
  }
  set text(text: unknown) {
    this.#take({text});
  }

  /** Saved tags, as `toJSON()` gives them. Setting others than those that stand starts anew. */
  get record(): unknown {
    return this.toJSON();
  }
  set record(record: unknown) {
    this.#take({record, turn: this.#given.turn + 1});
  }

  /** Who can have said something: names, or `{id, name, role}`. */
  get participants(): unknown {
    return this.#tagger.acts?.names.participants ?? this.#given.participants ?? [];
  }
  set participants(participants: unknown) {
    this.#take({participants});
  }

  /** Hats and positions besides those of Samen: names, or `{id, name, axis: 'knower' | 'stance'}`. At most 8. */
  get hats(): unknown {
    return this.#tagger.acts?.names.hats ?? this.#given.hats ?? [];
  }
  set hats(hats: unknown) {
    this.#take({hats});
  }

  /** What somebody else said of the same text, as their `toJSON()` gives it: shown beside it. `undefined` for nobody. */
  get other(): unknown {
    return this.#given.other;
  }
  set other(other: unknown) {
    this.#take({other});
  }

  /**
   * Says something of a statement (its number, from 0) or of other words (`{start, end}`, in UTF-16 units): all of its
   * `sources`, and `stage`, `knower`, `stance`, `speaker`, `answers`; `null` takes one away. Fires no event. Gives the id
   * of the tag; `undefined` when there is none.
   */
  tag(at: number | TextRange, fields: SourceFields): Promise<string | undefined> {
    return this.#run((part) => part.tag(this.#tagger, at, fields));
  }

  /** Takes away what is said of a statement, of other words, or the tag with this id. Fires no event. Says whether anything changed. */
  untag(at: number | TextRange | string): Promise<boolean> {
    return this.#run((part) => part.untag(this.#tagger, at));
  }

  /** Sets another text, and gives the tags at which somebody should look, once their words have been looked for. */
  reanchor(text: string): Promise<readonly Tag[]> {
    this.text = text;
    return this.#run((_part, {record}) => record.tags.filter(({certainty}) => certainty !== 'sure'));
  }

  /** Moves to the next statement without a source, and gives its number; `undefined` when there is none. */
  async next(): Promise<number | undefined> {
    await this.updateComplete;
    return this.#run((part) => part.next(this.#screen.stage!));
  }

  /** The tags as an `AnnotationPage` of W3C Web Annotations. Names only with `privacy="name"`. */
  async toAnnotations(): Promise<AnnotationJson> {
    return JSON.parse((await this.#exporter()).jsonld()) as AnnotationJson;
  }

  /** Takes over W3C Web Annotations, in the place of the tags that stand. Fires no event. Says whether anything changed. */
  async fromAnnotations(input: unknown): Promise<boolean> {
    const {problems, isChanged} = await this.#run((part) => part.takeAnnotations(this.#tagger, input));
    this.#problems.report('annotations', problems);
    return isChanged;
  }

  /** One line per tag, with a heading (RFC 4180). People are called as `privacy` says. */
  async toCSV(): Promise<string> {
    return (await this.#exporter()).csv();
  }

  /** The joint weighing-up as plain text: what each source brought, and what was used. */
  async toText(): Promise<string> {
    return (await this.#exporter()).text();
  }

  /** Focuses the statement where somebody was last, else the first. */
  override focus(options?: FocusOptions): void {
    this[validationAnchor]()?.focus(options);
  }

  /** What is said of the text, for `JSON.stringify` and to set as `record` later; `{}` before the first screen has been painted. */
  toJSON(): Record<string, unknown> {
    return this.#tagger.acts?.json ?? {};
  }

  [validate](): {flags: ValidityStateFlags; message: string} {
    const isMissing =
      this.required &&
      !this.#tagger.isWaiting &&
      !this.#tagger.record?.tags.some(({sources}) => sources.length > 0);
    return isMissing
      ? {
          flags: {valueMissing: true},
          message: this.#i18n.msg('Kies bij een uitspraak de bron.', {id: 'st.missing'}),
        }
      : {flags: {}, message: ''};
  }

  [validationAnchor](): HTMLElement | undefined {
    return this.#screen.row(this.#screen.current)?.querySelector<HTMLElement>('.choose') ?? undefined;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const updates = this.#updates;
    await Promise.all([this.#lazy.ready(), this.#i18n.ready, this.#tagger.ready(), this.#screen.ready()]);
    // An update meanwhile may have asked for the next file.
    return this.isUpdatePending || this.#updates !== updates ? this.getUpdateComplete() : done;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#focusPath = focusPath(this.renderRoot as ParentNode | undefined);
    const {problems: ofText} = this.#tagger.parsed;
    this.#problems.report(
      'text',
      ofText.map((each) => ({...each, path: 'text'})),
    );
    for (const [source, problems] of Object.entries(this.#tagger.acts?.problems ?? {}))
      this.#problems.report(source, problems);
    this[syncForm]();
  }

  protected override render(): TemplateResult {
    const {locale, dir} = this.#i18n;
    return html`<div class="root" lang=${locale} dir=${dir}>
      ${this.#isForReading ? html`<slot></slot>` : this.#screen.render()} ${this.#announcer.render()}
    </div>`;
  }

  protected override updated(): void {
    this.#updates++;
    // In all of a long text it would look for longer than the rest takes.
    const toolbar = this.renderRoot.querySelector('.toolbar');
    if (toolbar) followSelected(toolbar);
    keepFocus(this.#focusPath, this.renderRoot);
  }

  /** A server has no text to look at: it leaves it to be read, and so does the first render that hydrates. */
  get #isForReading(): boolean {
    if (isServer) return true;
    const isHydrating = this.#updates === 0 && 'litElementHydrateSupport' in globalThis;
    if (isHydrating) void this.updateComplete.then(() => this.requestUpdate());
    return isHydrating;
  }

  /** Does something for a script, as soon as that can be done. */
  async #run<T>(what: (part: Part, acts: TagActs) => T): Promise<T> {
    return this.#tagger.act((acts) => what(actsPart.value!, acts));
  }

  async #exporter() {
    await Promise.all([loadPart(exportPart), this.#run(() => undefined)]);
    return exportPart.value!.exporter(this, this.#tagger, this.#i18n);
  }

  #take(given: Partial<Given>): void {
    const isAgain = Object.entries(given).every(([key, value]) =>
      isEqual(value, this.#given[key as keyof Given]),
    );
    if (isAgain) return;
    this.#given = {...this.#given, ...given};
    this.requestUpdate();
    this[syncForm]();
  }
}
