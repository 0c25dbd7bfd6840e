import type {SeatCommand, Suggestion} from '@samen/model';
import {html, isServer, type PropertyValues, type TemplateResult} from 'lit';
import {Announcer} from '../shared/announcer.js';
import {base} from '../shared/base.styles.js';
import {FormControl, syncForm, validate, validationAnchor} from '../shared/form-control.js';
import {focusPath, keepFocus} from '../shared/keep-focus.js';
import {LazyLoader, loadPart} from '../shared/lazy.js';
import {generalProblem} from '../shared/general-problem.js';
import {LocaleController} from '../shared/localize.js';
import {followSelected} from '../shared/native-selects.js';
import {ProblemReporter} from '../shared/problems.js';
import {defineAs} from '../shared/register.js';
import {tokens} from '../shared/tokens.styles.js';
import {version} from '../shared/version.js';
import {SeatPlannerAttributes} from './attributes.js';
import {isEqual} from '../shared/given-values.js';
import type {Given} from './given.js';
import {actsPart, exportPart, laterScreenPart, picturePart, suggesterPart} from './parts.js';
import {Planner} from './planner.js';
import {listStyles} from './seat-list.styles.js';
import {styles} from './seat-planner.styles.js';
import {Screen} from './screen.js';

/**
 * Who sits where, does the arrangement put two camps opposite each other, and what would be more equal?
 *
 * @summary Seats around a table: a list, a picture, what stands out, and more equal arrangements.
 * @element samen-seat-planner
 *
 * @slot - `<ul>` of people, `<li data-role="parent">Moeder</li>`; shown until the script runs
 * @slot label - The question, instead of the attribute `label`
 * @slot help - A line of help below the question
 *
 * @event {Event} input - The user changed the plan
 * @event {Event} change - The user changed the plan
 * @event {SamenSeatEvent} samen-seat - A user act gave people another seat
 * @event {SamenSuggestEvent} samen-suggest - The suggestions that a user asked for are there
 * @event {SamenProblemEvent} samen-problem - Something the page gave could not be used
 *
 * @csspart base - What stands around all of it
 * @csspart label - The question
 * @csspart help - The line of help
 * @csspart toolbar - Table, number of seats, undo and redo
 * @csspart waiting - Who has no seat yet
 * @csspart list - The table of seats
 * @csspart picture - The picture of the table
 * @csspart result - What follows from the plan, below the table
 * @csspart score - How equal the places are, inside `result`
 * @csspart findings - What stands out, inside `result`
 * @csspart suggestions - More equal arrangements, inside `result`
 * @csspart setup - People, wishes, meeting and files, which open one by one
 * @csspart error - The message when nobody has a seat
 *
 * @cssproperty --samen-seat-planner-table-background-color - The table top in the picture
 * @cssproperty --samen-seat-planner-table-border-color - Its edge
 * @cssproperty --samen-seat-planner-seat-border-color - Border of chairs and badges
 * @cssproperty --samen-seat-planner-gap - Room between the parts
 */
export class SamenSeatPlanner extends FormControl(SeatPlannerAttributes) {
  static readonly version = version;
  static override styles = [...tokens, base, styles, listStyles];
  // Accessors of ours, named here so that Lit hands over what a page set before the element was defined.
  static override properties = {
    plan: {attribute: false, noAccessor: true},
    participants: {attribute: false, noAccessor: true},
    rules: {attribute: false, noAccessor: true},
    meeting: {attribute: false, noAccessor: true},
    voice: {attribute: false, noAccessor: true},
    weights: {attribute: false, noAccessor: true},
  };

  /** Registers the element, if need be under a name of your own. A name that is taken is left alone. */
  static define(tag = 'samen-seat-planner'): void {
    defineAs(this, tag);
  }

  /** Loads beforehand what comes after the first paint. */
  static async preload(): Promise<void> {
    await Promise.all([actsPart, picturePart, laterScreenPart].map((part) => loadPart<unknown>(part)));
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
  #weights: unknown;
  #updates = 0;
  /** What had the focus before this update, and what it stood in. */
  #focusPath: readonly Element[] = [];
  readonly #planner: Planner = new Planner(
    this,
    () => this.#given,
    (done, before) => this.#screen.tell(done, before),
    this.#lazy,
  );
  readonly #screen: Screen = new Screen(this, this.#planner, this.#i18n, this.#lazy, this.#announcer);

  /** The plan as JSON, '' while nobody has a seat and nothing was saved. */
  get value(): string {
    return this.#planner.value;
  }
  set value(value: string) {
    this.plan = value;
  }

  /** The plan, as `toJSON()` gives it: people, table, places, rules and meeting. Setting one that differs from what stands starts anew. */
  get plan(): unknown {
    return this.toJSON();
  }
  set plan(plan: unknown) {
    this.#take({plan, turn: this.#given.turn + 1});
  }

  /** Who takes part: names, or `{id, name, role, side, chairs, stake, wheelchair, email}`. */
  get participants(): unknown {
    return this.#planner.plan.participants;
  }
  set participants(participants: unknown) {
    this.#take({participants});
  }

  /** Wishes between people: `{kind: 'beside', a, b}`; also `apart` (never printed), `door`, `sight` and `wheelchair`. */
  get rules(): unknown {
    return this.#planner.plan.rules;
  }
  set rules(rules: unknown) {
    this.#take({rules});
  }

  /** The meeting: `{title, start, end, location, agreements}`. */
  get meeting(): unknown {
    return this.#planner.plan.meeting;
  }
  set meeting(meeting: unknown) {
    this.#take({meeting});
  }

  /** How a child speaks who is not there: `{kind: 'drawing' | 'letter' | 'other', by}`. */
  get voice(): unknown {
    return this.#planner.plan.voice;
  }
  set voice(voice: unknown) {
    this.#take({voice});
  }

  /** Weights of the six terms of the score, `{O, B, S, V, C, K}`; they are scaled to 1. */
  get weights(): unknown {
    return actsPart.value?.parseWeights(this.#weights).value ?? this.#weights;
  }
  set weights(weights: unknown) {
    this.#weights = weights;
    this.requestUpdate();
  }

  /** Gives somebody a seat; who sits there takes the old one. Fires no event. Says whether anything changed: at once, save before the first screen has been painted. */
  place(participant: string, seat: string): Promise<boolean> {
    return this.#run({type: 'place', participant, seat});
  }

  /** Lets two people change places. Fires no event. Says whether anything changed. */
  swap(a: string, b: string): Promise<boolean> {
    return this.#run({type: 'swap', a, b});
  }

  /** More equal arrangements with the same people and table; they are shown as well. */
  suggest(): Promise<Suggestion | undefined> {
    return this.#screen.suggest();
  }

  /** Focuses the first field. */
  override focus(options?: FocusOptions): void {
    this[validationAnchor]()?.focus(options);
  }

  /** The plan, for `JSON.stringify` and to set as `plan` later; `{}` before the first screen has been painted. */
  toJSON(): Record<string, unknown> {
    return this.#planner.acts?.json ?? {};
  }

  /** What is on screen as plain text. */
  async toText(): Promise<string> {
    return (await this.#exporter()).text();
  }

  /** One line per seat, with a heading (RFC 4180). People are called as `privacy` says. */
  async toCSV(): Promise<string> {
    return (await this.#exporter()).csv();
  }

  /** The picture as a document of its own. People are called as `privacy` says. */
  async toSVG(): Promise<string> {
    return (await this.#exporter()).svg();
  }

  /** The picture in pixels, `scale` to a unit of the picture. People are called as `privacy` says. */
  async toPNG(scale = 2): Promise<Blob> {
    return (await this.#exporter()).png(scale);
  }

  /** The meeting for a calendar (RFC 5545); '' without a begin and an end in the right order. Mail addresses only with `privacy="name"`. */
  async toICS(): Promise<string> {
    return (await this.#exporter()).ics();
  }

  /** Opens the print window: the `plan` on A4, place `cards`, or `both`. */
  async print(what: 'plan' | 'cards' | 'both' = 'plan'): Promise<void> {
    return (await this.#exporter()).print(what);
  }

  [validate](): {flags: ValidityStateFlags; message: string} {
    // Of a saved plan that cannot be read yet nobody can say that somebody has no seat.
    return this.required && !this.#planner.isWaiting && this.#planner.plan.places.length === 0
      ? {flags: {valueMissing: true}, message: this.#i18n.msg('Geef iemand een plek.', {id: 'sp.missing'})}
      : {flags: {}, message: ''};
  }

  [validationAnchor](): HTMLElement | undefined {
    return this.renderRoot?.querySelector<HTMLElement>('[part=list] select:enabled') ?? undefined;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const updates = this.#updates;
    await Promise.all([this.#lazy.ready(), this.#i18n.ready, this.#screen.ready()]);
    // An update meanwhile may have asked for the next file.
    return this.isUpdatePending || this.#updates !== updates ? this.getUpdateComplete() : done;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#focusPath = focusPath(this.renderRoot as ParentNode | undefined);
    for (const [source, problems] of Object.entries(this.#planner.acts?.problems ?? {}))
      this.#problems.report(source, problems);
    this.#problems.report('weights', actsPart.value?.parseWeights(this.#weights).problems ?? []);
    this[syncForm]();
  }

  protected override render(): TemplateResult {
    const {locale, dir} = this.#i18n;
    return html`<div class="root" lang=${locale} dir=${dir}>
      ${this.#isForReading || this.#planner.isWaiting ? html`<slot></slot>` : this.#screen.render()} ${this.#announcer.render()}
    </div>`;
  }

  protected override updated(): void {
    this.#updates++;
    followSelected(this.renderRoot);
    keepFocus(this.#focusPath, this.renderRoot);
  }

  /** A server has no children to look at: it leaves them to be read, and so does the first render that hydrates. */
  get #isForReading(): boolean {
    if (isServer) return true;
    const isHydrating = this.#updates === 0 && 'litElementHydrateSupport' in globalThis;
    if (isHydrating) void this.updateComplete.then(() => this.requestUpdate());
    return isHydrating;
  }

  #run(command: SeatCommand): Promise<boolean> {
    return this.#planner.act((acts) => acts.run(command));
  }

  async #exporter() {
    const parts = [exportPart, laterScreenPart, actsPart, suggesterPart];
    await Promise.all(parts.map((part) => loadPart<unknown>(part)));
    return exportPart.value!.exporter(this, this.#planner.plan, this.#i18n, this.#screen.range);
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
