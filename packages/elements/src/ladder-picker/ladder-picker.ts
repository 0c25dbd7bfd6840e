import type {Ladder} from '@samen/model';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {Announcer} from '../shared/announcer.js';
import {base} from '../shared/base.styles.js';
import {FormControl, syncForm, userChanged, validate, validationAnchor} from '../shared/form-control.js';
import {LazyLoader, loadPart} from '../shared/lazy.js';
import {LocaleController} from '../shared/localize.js';
import {followChecked} from '../shared/native-radios.js';
import {ProblemReporter} from '../shared/problems.js';
import {radio} from '../shared/radio.styles.js';
import {defineAs} from '../shared/register.js';
import {tokens} from '../shared/tokens.styles.js';
import {version} from '../shared/version.js';
import {LadderPickerAttributes} from './attributes.js';
import type {Comparison} from './comparison.js';
import {modeOf, pickToJson, settlePick, type Given, type Picked} from './given.js';
import {styles} from './ladder-picker.styles.js';
import {comparisonPart, exportPart, laterPart} from './parts.js';
import {pickView} from './pick-view.js';
import {problemText} from './problem-text.js';
import {isPlain, plainTexts, wordingOf, type Wording, type WordingTexts} from './texts.js';

/**
 * Which role do parents and child expect, are they offered and did they get in this decision, and do all agree beforehand?
 *
 * @summary A participation ladder: pick a rung, compare positions, review afterwards.
 * @element samen-ladder-picker
 *
 * @slot - `<data value="advise" data-participant="Moeder" data-moment="expected">` per position, also inside a list; shown until the script runs
 * @slot label - The question, instead of the attribute `label`
 * @slot help - A line of help below the question
 * @slot rung-1 - In `pick`: sentence of the first (lowest) rung; `rung-2` to `rung-9` for the others
 *
 * @event {Event} input - The user changed the value
 * @event {Event} change - The user changed the value
 * @event {SamenAgreementEvent} samen-agreement - A user act changed the outcome of a comparison or review
 * @event {SamenProblemEvent} samen-problem - Something the page gave could not be used
 *
 * @csspart base - The group of radios, or what stands around the table
 * @csspart label - The question
 * @csspart decision - The line that names the decision
 * @csspart help - The line of help
 * @csspart rungs - All rungs
 * @csspart rung - One rung; the chosen one is also `selected`
 * @csspart rung-name - Name of a rung
 * @csspart rung-promise - Sentence of a rung
 * @csspart clear - The button that clears the choice
 * @csspart error - The message when a choice is missing
 * @csspart table - The table of a comparison or review
 * @csspart picture - The ladder picture
 * @csspart result - The result sentence
 * @csspart law - The rows of law
 *
 * @cssproperty --samen-ladder-picker-rung-border-color - Border of a rung
 * @cssproperty --samen-ladder-picker-rung-selected-border-color - Border of the chosen rung
 * @cssproperty --samen-ladder-picker-rung-padding - Room inside a rung
 * @cssproperty --samen-ladder-picker-rungs-gap - Room between rungs
 */
export class SamenLadderPicker extends FormControl(LadderPickerAttributes) {
  static readonly version = version;
  static override styles = [...tokens, base, radio, styles];
  // Accessors of ours, named here so that Lit hands over what a page set before the element was defined.
  static override properties = {
    ladder: {noAccessor: true},
    positions: {attribute: false, noAccessor: true},
    participants: {attribute: false, noAccessor: true},
    beforehand: {attribute: false, noAccessor: true},
    legalRows: {attribute: false, noAccessor: true},
    record: {attribute: false, noAccessor: true},
  };

  /** Registers the element, if need be under a name of your own. A name that is taken is left alone. */
  static define(tag = 'samen-ladder-picker'): void {
    defineAs(this, tag);
  }

  /** Loads what the other modes and wordings need beforehand, for instance on a server. */
  static async preload(): Promise<void> {
    await Promise.all([loadPart(comparisonPart), loadPart(laterPart)]);
  }

  readonly #i18n = new LocaleController(this);
  readonly #problems = new ProblemReporter(
    this,
    (problem) => this.#comparison?.noticeText(problem) ?? problemText(problem, this.#i18n),
  );
  readonly #announcer = new Announcer(this);
  readonly #lazy = new LazyLoader(this, (failed) =>
    this.#problems.report('load', failed ? [{code: 'load-failed', path: ''}] : []),
  );
  #given: Given = {};
  #picked: Picked | undefined;
  #comparison: Comparison | undefined;

  /** `pick`: the id of the chosen rung, '' without a choice. `compare` and `review`: the record as JSON. */
  get value(): string {
    return this.#current()?.value ?? String(this.#given.value ?? ''); // what the page gave, until the file is here that can read it
  }
  set value(value: string) {
    this.#replace({value, record: undefined});
  }

  /** A preset (`participation`, `iap2`, `hart`) or a ladder of your own: `{id, rungs: [{id, label, promise}]}`. */
  get ladder(): unknown {
    return this.#pick()?.ladder ?? this.#given.ladder;
  }
  set ladder(ladder: unknown) {
    if (ladder !== this.#given.ladder) this.#comparison?.forget(); // the same numbers would mean other rungs
    this.#take({ladder});
  }

  /** Everyone's positions: `{participant, moment, phase, rung, reason}`, rung as id or number from 1 (lowest). */
  get positions(): unknown {
    return this.#compared()?.record.positions ?? this.#given.positions ?? [];
  }
  set positions(positions: unknown) {
    this.#replace({positions, record: undefined, value: undefined});
  }

  /** Who takes part: names, or `{id, name, role}`. Somebody without a position has not said anything yet. */
  get participants(): unknown {
    return this.#compared()?.record.participants ?? this.#given.participants ?? [];
  }
  set participants(participants: unknown) {
    this.#take({participants});
  }

  /** Was it discussed beforehand: `{discussedOn, decisionOn, answers: {Moeder: 'yes'}}`. */
  get beforehand(): unknown {
    return this.#compared()?.record.beforehand ?? this.#given.beforehand;
  }
  set beforehand(beforehand: unknown) {
    this.#take({beforehand});
  }

  /** Rows of law that replace ours. */
  get legalRows(): unknown {
    return this.#compared()?.rows ?? this.#given.legalRows;
  }
  set legalRows(legalRows: unknown) {
    this.#take({legalRows});
  }

  /** The whole record, as `toJSON()` gives it. One that is set in `pick` is kept for `compare` and `review`. */
  get record(): unknown {
    return this.toJSON();
  }
  set record(record: unknown) {
    this.#replace({record, value: undefined});
  }

  /** Takes the choice away again, or in `compare` and `review` what the user changed. Fires no event. */
  clear(): void {
    this.#replace(this.#comparing ? {} : {value: '', record: undefined});
  }

  /** Focuses the chosen rung, else the first. */
  override focus(options?: FocusOptions): void {
    this[validationAnchor]()?.focus(options);
  }

  /** The record, for `JSON.stringify` and to set as `record` later. */
  toJSON(): Record<string, unknown> {
    if (this.#comparing) return this.#compared()?.json ?? {};
    const picked = this.#pick();
    return picked ? pickToJson(this, picked) : {};
  }

  /** What is on screen as plain text. */
  async toText(): Promise<string> {
    return (await this.#exporter()).text();
  }

  /** One line per position, with a heading (RFC 4180). */
  async toCSV(): Promise<string> {
    return (await this.#exporter()).csv();
  }

  /** The ladder picture as a document of its own. */
  async toSVG(): Promise<string> {
    return (await this.#exporter()).svg();
  }

  [validate](): {flags: ValidityStateFlags; message: string} {
    // Dates and answers alone are submitted, but nobody has chosen yet.
    const chosen = this.#compared()?.isAnswered ?? this.value !== '';
    return this.required && !chosen
      ? {flags: {valueMissing: true}, message: this.#i18n.msg('Kies een trede.', {id: 'lp.missing'})}
      : {flags: {}, message: ''};
  }

  [validationAnchor](): HTMLElement | undefined {
    const first = (selector: string) => this.renderRoot?.querySelector<HTMLElement>(selector);
    return first('input:checked:enabled') ?? first('input:enabled') ?? undefined;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await Promise.all([this.#lazy.ready(), this.#i18n.ready]);
    await this.#comparison?.ready; // of which there may be none before the lines above
    return this.isUpdatePending ? this.getUpdateComplete() : done;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#problems.report('given', this.#current()?.problems ?? []);
    this[syncForm]();
  }

  protected override render(): TemplateResult {
    const view = this.#comparing ? this.#compared()?.render() : this.#renderPick();
    return html`<div class="root" lang=${this.#i18n.locale} dir=${this.#i18n.dir}>
      ${view ?? html`<slot></slot>`} ${this.#comparing ? nothing : this.#announcer.render()}
    </div>`;
  }

  protected override updated(): void {
    followChecked(this.renderRoot);
  }

  #renderPick(): TemplateResult | undefined {
    const ladder = this.#pick()?.ladder;
    const words = ladder && this.#words(ladder);
    return words && pickView(this, ladder, words, {pick: this.#onPick, clear: this.#onClear}, this.#i18n);
  }

  get #comparing(): boolean {
    return modeOf(this) !== 'pick';
  }

  /** What the mode asks for, once its files are here. */
  #current(): Comparison | Picked | undefined {
    return this.#comparing ? this.#compared() : this.#pick();
  }

  #pick(): Picked | undefined {
    const parseOther = () => this.#lazy.want(laterPart)?.parseLadder;
    const picked = settlePick(this.#given, this.#picked, parseOther);
    this.#picked = picked ?? this.#picked;
    return picked;
  }

  /** The words of this wording, once they are here. */
  #words(ladder: Ladder): WordingTexts | undefined {
    const wording: Wording = wordingOf(this);
    return isPlain(ladder, wording)
      ? plainTexts(this.#i18n)
      : this.#lazy.want(laterPart)?.wordingTexts(ladder, wording, this.#i18n);
  }

  /** The comparison, once its files are here. */
  #compared(): Comparison | undefined {
    if (!this.#comparing) return undefined;
    const [part, words] = [this.#lazy.want(comparisonPart), this.#lazy.want(laterPart)];
    if (part && words)
      this.#comparison ??= new part.Comparison(this, this.#i18n, () => this.#given, words.wordingTexts);
    return this.#comparison;
  }

  async #exporter() {
    await Promise.all([loadPart(exportPart), SamenLadderPicker.preload()]);
    const words = this.#words(this.#pick()!.ladder)!;
    return exportPart.value!.exporter(this, this.#i18n, this.#compared(), words);
  }

  /** What the user changed in a comparison was about what the page gave before. */
  #replace(given: Given): void {
    this.#comparison?.forget();
    this.#take(given);
  }

  #take(given: Given): void {
    this.#given = {...this.#given, ...given};
    this.requestUpdate();
    this[syncForm]();
  }

  // A native radio tells its change itself; ours stands for the whole group.
  readonly #onPick = (id: string): void => {
    this.#take({value: id});
    this[userChanged]();
  };

  readonly #onClear = (): void => {
    this.#onPick('');
    this.focus();
    this.#announcer.announce(this.#i18n.msg('De keuze is gewist.', {id: 'lp.cleared'}));
  };
}
