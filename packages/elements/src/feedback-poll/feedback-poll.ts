import {html, isServer, type PropertyValues, type TemplateResult} from 'lit';
import {Announcer} from '../shared/announcer.js';
import {base} from '../shared/base.styles.js';
import {isNothing} from '../shared/given-values.js';
import {FormControl, syncForm, userChanged, validate, validationAnchor} from '../shared/form-control.js';
import {generalProblem} from '../shared/general-problem.js';
import {LazyLoader, loadPart} from '../shared/lazy.js';
import {LocaleController} from '../shared/localize.js';
import {ProblemReporter} from '../shared/problems.js';
import {radio} from '../shared/radio.styles.js';
import {defineAs} from '../shared/register.js';
import {tokens} from '../shared/tokens.styles.js';
import {version} from '../shared/version.js';
import {afterPaint} from '../shared/after-paint.js';
import type {Given} from './answering.js';
import {FeedbackPollAttributes} from './attributes.js';
import {Blank} from './blank.js';
import {DefinitionSource} from './definition-source.js';
import {styles} from './feedback-poll.styles.js';
import {laterPart} from './parts.js';
import type {PollLater} from './poll-later.js';
import {answerActs, blankState, screenView} from './screen.js';
import {showState} from './show-state.js';
import type {PollState} from './states.js';

/**
 * How did parents and professionals experience it? A short poll with a promise that is told first and kept.
 *
 * @summary A short poll before or after a conversation, or for many people, with a promise on who sees what.
 * @element samen-feedback-poll
 *
 * @slot - Shown until the script runs, and when the definition cannot be used
 * @slot label - The title, instead of that of the poll
 * @slot help - The introduction, instead of that of the poll
 *
 * @event {Event} input - The user changed an answer
 * @event {Event} change - The user changed an answer
 * @event {SamenAnswerEvent} samen-answer - The user is done and pressed the button
 * @event {SamenProblemEvent} samen-problem - Something the page gave could not be used
 *
 * @csspart base - What stands around all of it
 * @csspart label - The title
 * @csspart help - The introduction
 * @csspart promise - Who sees what
 * @csspart question - One question
 * @csspart error - The message when something is missing
 *
 * @cssproperty --samen-feedback-poll-measure - The widest that it gets
 * @cssproperty --samen-feedback-poll-gap - The room between two questions
 */
export class SamenFeedbackPoll extends FormControl(FeedbackPollAttributes) {
  static readonly version = version;
  static override styles = [...tokens, base, radio, styles];
  // Accessors of ours, named here so that Lit hands over what a page set before the element was defined.
  static override properties = {
    definition: {noAccessor: true},
    results: {attribute: false, noAccessor: true},
    answers: {attribute: false, noAccessor: true},
  };

  /** Registers the element, if need be under a name of your own. A name that is taken is left alone. */
  static define(tag = 'samen-feedback-poll'): void {
    defineAs(this, tag);
  }

  /** Loads beforehand what comes after the first paint. */
  static async preload(): Promise<void> {
    await loadPart(laterPart);
  }

  readonly #i18n = new LocaleController(this);
  readonly #problems = new ProblemReporter(this, ({code}) => generalProblem(code, this.#i18n));
  readonly #announcer = new Announcer(this);
  readonly #lazy = new LazyLoader(this, (failed) =>
    this.#problems.report('load', failed ? [{code: 'load-failed', path: ''}] : []),
  );
  readonly #source: DefinitionSource = new DefinitionSource(this);
  readonly #blank: Blank = new Blank(this, () => this.#source.poll);
  /** What the page gave before there was a file to read it. */
  #given: readonly Given[] = [];
  #results: unknown;
  #painted: Promise<void> | undefined;
  #isPainted = false;
  #updates = 0;
  #later: PollLater | undefined;
  #shown: PollState['name'] | undefined;
  /** What gets the focus as soon as it is rendered. */
  #toFocus = '';

  /** The answers as JSON, '' while there are none; always '' when the element sends or collects them itself. */
  get value(): string {
    if (this.#sendsItself) return '';
    if (this.#later) return this.#later.answering.json;
    // Until it can be read it goes along as it came.
    const {input} = this.#given.findLast(({kind}) => kind === 'value') ?? {};
    return typeof input === 'string' ? input : '';
  }
  set value(value: string) {
    this.#take({kind: 'value', input: value});
  }

  /** The poll: JSON text, the object it stands for, or the name of a poll of Samen, such as `after-conversation`. */
  get definition(): unknown {
    return this.#source.given ?? this.#source.poll;
  }
  set definition(definition: unknown) {
    if (this.#source.give(definition)) this.#changed();
  }

  /** Answers by the id of their question. Those to questions that are not there are left out. */
  get answers(): unknown {
    return this.#later?.answering.checked.answers ?? {};
  }
  set answers(answers: unknown) {
    this.#take({kind: 'answers', input: answers});
  }

  /** Results that a server published, as JSON text or object, for a page that fetched them itself. */
  get results(): unknown {
    return this.#results;
  }
  set results(results: unknown) {
    this.#results = results;
    this.requestUpdate();
  }

  /** The answers go along with the form around it; then it has no button of its own. */
  get isField(): boolean {
    return !this.#sendsItself && Boolean(this.form);
  }

  /** Nothing can be changed now. */
  get isLocked(): boolean {
    return this.isDisabled || this.readOnly;
  }

  /** Focuses the first question that waits for an answer. */
  override focus(options?: FocusOptions): void {
    (this[validationAnchor]() ?? this.renderRoot.querySelector<HTMLElement>('#title'))?.focus(options);
  }

  [validate](): {flags: ValidityStateFlags; message: string} {
    return (!this.#sendsItself && this.#later?.checking.validate()) || {flags: {}, message: ''};
  }

  [validationAnchor](): HTMLElement | undefined {
    return this.#later?.checking.anchor;
  }

  formAssociatedCallback(): void {
    this.#changed();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#later?.disconnect();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#later?.connect();
    this.requestUpdate(); // its clocks stood still
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const updates = this.#updates;
    await Promise.all([
      ...[this.#painted, this.#source.ready, this.#lazy.ready()],
      ...[this.#i18n.ready, this.#later?.ready],
    ]);
    // An update meanwhile may have asked for the next file.
    return this.isUpdatePending || this.#updates !== updates ? this.getUpdateComplete() : done;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (isServer) return;
    this.#source.load();
    this.#problems.report('definition', this.#source.problems);
    void this.#answering.poll;
    for (const [source, problems] of this.#answering.problems) this.#problems.report(source, problems);
    if (this.#isPainted || this.#isWaiting) this.#lazy.want(laterPart);
    this.#laterNow();
    for (const [source, problems] of this.#later?.problems ?? []) this.#problems.report(source, problems);
    this[syncForm]();
  }

  protected override render(): TemplateResult {
    const {locale, dir} = this.#i18n;
    return html`<div class="root" lang=${locale} dir=${dir}>
      ${this.#isForReading ? html`<slot></slot>` : this.#screen()} ${this.#announcer.render()}
    </div>`;
  }

  protected override updated(): void {
    this.#updates++;
    this.#painted ??= afterPaint().then(() => {
      this.#isPainted = true;
      this.requestUpdate();
    });
    if (this.#toFocus) {
      const found = this.renderRoot.querySelector<HTMLElement>(this.#toFocus);
      if (found) this.#toFocus = '';
      found?.focus();
    }
    const before = this.#shown;
    const state = this.#state;
    this.#shown = state.name;
    this.#later?.onState(state, before);
  }

  get #answering(): Blank {
    return this.#later?.answering ?? this.#blank;
  }

  /** There are answers already, so a blank poll would be wrong: it waits for the file that can read them. */
  get #isWaiting(): boolean {
    return !this.#later && (this.#given.some(({input}) => !isNothing(input)) || this.#blank.isKept);
  }

  get #state(): PollState {
    return this.#later?.state ?? blankState(this.#source.status, this.#blank, this.#isWaiting);
  }

  #screen(): unknown {
    const state = this.#state;
    showState(this.internals, state);
    const [later, answering, acts, i18n] = [this.#later, this.#answering, this.#acts, this.#i18n];
    return screenView(state, {element: this, later, answering, acts, i18n});
  }

  readonly #acts = answerActs(
    (act) => this.#whenLater(act),
    (isTyping) => this.#entered(isTyping),
  );

  /** Also when the file is still on its way; that it did not come is told by who wanted it first. */
  #whenLater(act: (later: PollLater) => void): void {
    const later = this.#laterNow();
    if (later) return act(later);
    void loadPart(laterPart)
      .then(() => act(this.#laterNow()!))
      .catch(() => this.#problems.report('load', [{code: 'load-failed', path: ''}]));
  }

  #laterNow(): PollLater | undefined {
    return laterPart.value && (this.#later ??= this.#makeLater());
  }

  #take(given: Given): void {
    const later = this.#laterNow();
    if (later) later.answering.take(given);
    else this.#given = [...this.#given, given];
    this.#changed();
  }

  #makeLater(): PollLater {
    const later = laterPart.value!.laterOf({
      ...{element: this, source: this.#source, lazy: this.#lazy, given: this.#given},
      ...{i18n: this.#i18n, announcer: this.#announcer},
      focus: (selector) => {
        this.#toFocus = selector;
        this.requestUpdate();
      },
    });
    if (this.isConnected) later.connect();
    return later;
  }

  #entered(isTyping = false): void {
    this.requestUpdate();
    this.#later?.answering.store();
    this.#later?.onActivity();
    if (isTyping) this[syncForm]();
    else this[userChanged]();
  }

  #changed(): void {
    this.requestUpdate();
    this[syncForm]();
  }

  get #sendsItself(): boolean {
    return this.endpoint !== '' || this.kiosk;
  }

  /** A server leaves the child HTML to be read, and so does the first render that hydrates. */
  get #isForReading(): boolean {
    if (isServer) return true;
    const isHydrating = this.#updates === 0 && 'litElementHydrateSupport' in globalThis;
    if (isHydrating) void this.updateComplete.then(() => this.requestUpdate());
    return isHydrating;
  }
}
