import type {Source, Statement, Tag, TagAt, TagCommand, TagFields, TextRange} from '@samen/model';
import {html, isServer, nothing, type TemplateResult} from 'lit';
import {afterPaint} from '../shared/after-paint.js';
import type {Announcer} from '../shared/announcer.js';
import type {LazyLoader} from '../shared/lazy.js';
import type {LocaleController} from '../shared/localize.js';
import {pageTurn} from '../shared/sliced.js';
import {axesOf, isFree} from './given.js';
import type {FreeRange} from './free-range.js';
import {actsPart, freePart, taggerLaterPart} from './parts.js';
import {blockSize, firstEndingAfter} from './placement.js';
import type {SamenSourceTagger} from './source-tagger.js';
import {firstWords} from './statement-words.js';
import type {TagActs, TagTeller} from './tag-acts.js';
import type {TaggerLater} from './tagger-later.js';
import {helpText, questionText} from './tagger-texts.js';
import {onTaggerKey, type KeyHandlers} from './tagger-keys.js';
import type {Cut, Tagger} from './tagger.js';
import {blocksIn, textView} from './text-view.js';
import {toolbarView} from './toolbar-view.js';

/** So many blocks are rendered in one turn of the page. */
const blocksPerTurn = 2;

type Marks = (statement: Statement, tags: readonly Tag[], chosen: TextRange | undefined) => unknown;

/** What is on screen, and what the handlers of text, buttons and keys do: each calls the tagger. */
export class Screen implements KeyHandlers {
  readonly #element: SamenSourceTagger;
  readonly #tagger: Tagger;
  readonly #i18n: LocaleController;
  readonly #lazy: LazyLoader;
  readonly #announcer: Announcer;
  #isPainted = isServer;
  #painted: Promise<void> | undefined;
  #blocks = blocksPerTurn;
  #growing: Promise<void> | undefined;
  #cut: Cut | undefined;
  #current = 0;
  /** The statement that gets the focus as soon as it is rendered. */
  #toFocus: number | undefined;
  #chosen: TextRange | undefined;
  #isDetailsOpen = false;
  #isHelpOpen = false;
  #isMoreOpen = false;
  areKeysOn = true;
  #marks: {readonly of: readonly unknown[]; readonly value: Marks} | undefined;
  #later: TaggerLater | undefined;
  #free: FreeRange | undefined;

  constructor(
    element: SamenSourceTagger,
    tagger: Tagger,
    i18n: LocaleController,
    lazy: LazyLoader,
    announcer: Announcer,
  ) {
    this.#element = element;
    this.#tagger = tagger;
    this.#i18n = i18n;
    this.#lazy = lazy;
    this.#announcer = announcer;
    if (isServer) return;
    element.addController({
      hostUpdated: () => {
        this.#painted ??= this.#paint();
        this.#grow();
        this.#focusNow();
      },
    });
  }

  async #paint(): Promise<void> {
    await afterPaint();
    this.#isPainted = true;
    this.#element.requestUpdate();
  }

  /** The next blocks come when the page has had its turn. */
  #grow(): void {
    if (!this.#cut || this.#growing || this.#blocks >= blocksIn(this.#cut)) return;
    this.#growing = pageTurn().then(() => {
      this.#growing = undefined;
      this.#blocks += blocksPerTurn;
      this.#element.requestUpdate();
    });
  }

  /** Resolves when nothing is on its way. */
  async ready(): Promise<void> {
    await this.#painted;
    await this.#growing;
    await this.#later?.ready;
  }

  get editable(): boolean {
    const {readOnly, isDisabled} = this.#element;
    return !readOnly && !isDisabled && !this.#tagger.record.readOnly && !this.#tagger.read.isRefused;
  }

  /** The text in statements; what was chosen in another text is let go. */
  #look(): Cut | undefined {
    const {cut} = this.#tagger;
    if (!cut) return undefined;
    if (cut !== this.#cut) {
      this.#current = Math.max(0, Math.min(this.#current, cut.statements.length - 1));
      // All blocks of a new text at once would keep the page busy.
      this.#blocks = Math.max(blocksPerTurn, Math.floor(this.#current / blockSize) + 1);
      this.#chosen = undefined;
      this.#cut = cut;
    }
    const {acts} = this.#tagger;
    if (acts) cut.placement.update(acts.placed);
    return cut;
  }

  /** What is tagged: the words somebody chose, else the statement where they are. */
  get target(): TextRange | undefined {
    return this.#chosen ?? this.#cut?.statements[this.#current];
  }

  get cut(): Cut | undefined {
    return this.#cut;
  }

  get current(): number {
    return this.#current;
  }

  get chosen(): TextRange | undefined {
    return this.#chosen;
  }

  /** In `mode="free"`: other words than a statement. */
  choose(range: TextRange | undefined, isSelected = false): void {
    if (range && this.#cut) {
      // What is done next is near what was chosen.
      const index = Math.min(
        firstEndingAfter(this.#cut.statements, range.start),
        this.#cut.statements.length - 1,
      );
      if (isSelected || range.start >= this.#cut.statements[index]!.start) this.#current = index;
    }
    if (range?.start === this.#chosen?.start && range?.end === this.#chosen?.end) return;
    this.#chosen = range;
    this.#element.requestUpdate();
  }

  /** The text is there first. Everything else is asked for when it has been painted. */
  render(): TemplateResult {
    if (this.#isPainted) this.#lazy.want(actsPart);
    const {label, help, setting, showError, validationMessage} = this.#element;
    const {acts} = this.#tagger;
    const cut = this.#look();
    const {editable} = this;
    const i18n = this.#i18n;
    return html`<div role="group" part="base" class="base" aria-labelledby="question" aria-describedby="help">
      <p class="question" id="question" part="label"><slot name="label">${label || questionText(setting, i18n)}</slot></p>
      <p id="help" part="help"><slot name="help">${help || (editable ? helpText(i18n) : nothing)}</slot></p>
      ${showError ? html`<p class="error" part="error">${validationMessage}</p>` : nothing}
      ${acts ? actsPart.value!.noticesView([...(this.#tagger.read.problems['text'] ?? []), ...acts.problems], i18n) : nothing}
      <div class="stage" @keydown=${this.#onKeydown} @click=${this.#onClick} @focusin=${this.#onFocusin}>
        ${editable ? this.#toolbar(acts) : nothing}
        ${this.#isHelpOpen ? this.#laterPart()?.renderKeys(isFree(this.#element)) : nothing}
        ${cut ? this.#textView(cut, editable) : nothing}
      </div>
      ${acts && cut ? this.#laterPart()?.render(editable) : nothing}
    </div>`;
  }

  #textView(cut: Cut, editable: boolean): TemplateResult {
    const marks = this.#marksOf(cut);
    return textView(
      {cut, editable, marks, blocks: this.#blocks, current: this.#current, chosen: this.#chosen},
      this.#i18n,
    );
  }

  #freePart(): FreeRange | undefined {
    if (!this.#isPainted || !isFree(this.#element)) return undefined;
    const part = this.#lazy.want(freePart);
    if (part) this.#free ??= new part.FreeRange(this.#element, this, this.#announcer, this.#i18n);
    return this.#free;
  }

  /** The same function as long as it makes the same of the same tags. */
  #marksOf({text}: Cut): Marks | undefined {
    if (!this.#tagger.acts) return undefined;
    const {hats, participants} = this.#tagger.read;
    const of = [text, hats, participants, this.#i18n.revision];
    if (!this.#marks || of.some((each, index) => each !== this.#marks!.of[index])) {
      const {marksView} = actsPart.value!;
      const value: Marks = (statement, tags, chosen) =>
        marksView(text, statement, tags, chosen, {hats, participants}, this.#i18n);
      this.#marks = {of, value};
    }
    return this.#marks.value;
  }

  #toolbar(acts: TagActs | undefined): TemplateResult {
    const {target} = this;
    return toolbarView(
      {
        about: target && this.#cut ? firstWords(this.#cut.text, target) : '',
        tag: target && acts?.at(target),
        axes: axesOf(this.#element),
        canUndo: acts?.canUndo ?? false,
        canRedo: acts?.canRedo ?? false,
        isDetailsOpen: this.#isDetailsOpen,
        isHelpOpen: this.#isHelpOpen,
        isMoreOpen: this.#isMoreOpen,
        more: [this.#freePart()?.render() ?? nothing, this.#detailsView(acts)],
        onSource: this.onSource,
        onStage: (stage) => this.#act({stage}),
        onDetails: this.onDetails,
        onNext: this.onNext,
        onRemove: this.onRemove,
        onUndo: this.onUndo,
        onRedo: this.onRedo,
        onHelp: this.onHelp,
        onMore: this.#onMore,
      },
      this.#i18n,
    );
  }

  #detailsView(acts: TagActs | undefined): unknown {
    const {target} = this;
    const cut = this.#cut;
    if (!this.#isDetailsOpen || !acts || !target || !cut) return nothing;
    const {hats, participants} = this.#tagger.read;
    return actsPart.value!.detailsView(
      {
        ...{hats, participants},
        ...{text: cut.text, record: acts.record, start: target.start, tag: acts.at(target)},
        axes: axesOf(this.#element),
        speakers: cut.statements.flatMap(({speaker}) => speaker ?? []),
        onSet: (fields) => this.#act(fields),
      },
      this.#i18n,
    );
  }

  #laterPart(): TaggerLater | undefined {
    const part = this.#isPainted ? this.#lazy.want(taggerLaterPart) : undefined;
    if (part && this.#tagger.acts)
      this.#later ??= new part.TaggerLater(this.#element, this.#tagger, this, this.#i18n, this.#announcer);
    return this.#later;
  }

  /** Has read aloud what an act did. */
  readonly tell: TagTeller = (done, command) => {
    const {hats, participants} = this.#tagger.read;
    const text = actsPart.value!.actText(done, command, {hats, participants}, this.#i18n);
    if (text) this.#announcer.announce(text);
  };

  /** For the user. That a file did not come is told by who loads it; what was chosen goes back then. */
  async #do(what: (acts: TagActs) => unknown): Promise<void> {
    try {
      await this.#tagger.act(what);
    } catch {
      this.#element.requestUpdate();
    }
  }

  /** Says something of what is chosen now, also when its file comes later. */
  #act(fields: TagFields | {readonly source: string}): void {
    const {target} = this;
    if (!target || !this.editable) return;
    const at: TagAt = {range: {start: target.start, end: target.end}};
    const command: TagCommand =
      'source' in fields
        ? {type: 'toggle-source', at, source: fields.source}
        : {...(fields as TagFields), type: 'set', at};
    void this.#do((acts) => acts.act(command));
  }

  readonly onSource = (source: Source): void => this.#act({source});

  readonly onStage = (): void => {
    const tag = this.target && this.#tagger.acts?.at(this.target);
    const next = {brought: 'discussed', discussed: 'used', used: 'brought'} as const;
    if (axesOf(this.#element).includes('stage')) this.#act({stage: next[tag?.stage ?? 'brought']});
  };

  readonly onDetails = (): void => {
    if (!axesOf(this.#element).some((axis) => axis !== 'stage')) return;
    this.#isDetailsOpen = !this.#isDetailsOpen;
    this.#element.requestUpdate();
    if (this.#isDetailsOpen) this.#focusLater('.details-fields select');
    else this.onBack();
  };

  readonly onRemove = (): void => {
    const {target} = this;
    const tag = target && this.#tagger.acts?.at(target);
    if (tag && this.editable) void this.#do((acts) => acts.act({type: 'untag', at: {tag: tag.id}}));
  };

  readonly onUndo = (): void => void this.#do((acts) => acts.undo());
  readonly onRedo = (): void => void this.#do((acts) => acts.redo());

  readonly onHelp = (): void => {
    this.#isHelpOpen = !this.#isHelpOpen;
    this.#element.requestUpdate();
    // It stands above the text, which may be far away.
    if (this.#isHelpOpen) this.#focusLater('.keys input');
    else if (!this.#element.shadowRoot?.activeElement?.closest('.toolbar')) this.goTo(this.#current);
  };

  readonly #onMore = (): void => {
    this.#isMoreOpen = !this.#isMoreOpen;
    this.#element.requestUpdate();
  };

  setKeys(areOn: boolean): void {
    this.areKeysOn = areOn;
    this.#element.requestUpdate();
  }

  /** Goes to the next statement that has no source, from the top again after the last. */
  readonly onNext = (): void => {
    const next = this.next();
    if (next === undefined)
      this.#announcer.announce(this.#i18n.msg('Alle uitspraken hebben een bron.', {id: 'st.all'}));
    else this.goTo(next);
  };

  /** The first statement behind the current one without a source. */
  next(): number | undefined {
    const cut = this.#look();
    const count = cut?.statements.length ?? 0;
    // The first time from the first statement on, not behind it.
    for (let step = 1; step <= count; step++) {
      const index = (this.#current + step) % count;
      if (!cut!.placement.tagsOf(index).some(({sources}) => sources.length > 0)) return index;
    }
    return undefined;
  }

  /** When it is on screen. */
  #focusLater(selector: string): void {
    void this.#element.updateComplete.then(() =>
      this.#element.renderRoot.querySelector<HTMLElement>(selector)?.focus(),
    );
  }

  /** Moves the focus to a statement. */
  goTo(index: number): void {
    const cut = this.#cut;
    if (!cut || cut.statements.length === 0) return;
    const to = Math.max(0, Math.min(index, cut.statements.length - 1));
    this.#current = to;
    this.#chosen = undefined;
    this.#toFocus = to;
    this.#blocks = Math.max(this.#blocks, Math.floor(to / blockSize) + 1);
    this.#element.requestUpdate();
  }

  #focusNow(): void {
    if (this.#toFocus === undefined) return;
    const row = this.row(this.#toFocus);
    if (!row) return;
    this.#toFocus = undefined;
    const button = row.querySelector<HTMLElement>('.choose');
    if (button) button.focus({preventScroll: true});
    row.scrollIntoView({block: 'nearest'});
  }

  /** The element of a statement. By its block: to look for it in all of a long text takes longer than a whole act. */
  row(index: number): HTMLElement | undefined {
    const block = this.#element.renderRoot?.querySelector('.text')?.children[Math.floor(index / blockSize)];
    return block?.querySelector<HTMLElement>(`[data-index="${index}"]`) ?? undefined;
  }

  /** Back to the statement, from the buttons that say something of it. */
  readonly onBack = (): void => {
    this.goTo(this.#current);
  };

  readonly onMove = (step: number): void => this.goTo(this.#current + step);

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (this.#free?.onKeydown(event)) return;
    if (this.editable) onTaggerKey(event, this);
  };

  readonly #onFocusin = (event: FocusEvent): void => {
    const index = indexOf(event);
    if (index === undefined || index === this.#current) return;
    this.#current = index;
    this.#chosen = undefined;
    this.#element.requestUpdate();
  };

  readonly #onClick = (event: MouseEvent): void => {
    const index = indexOf(event);
    if (index === undefined || !this.editable) return;
    const isButton = event.composedPath().some((each) => (each as Element).classList?.contains('choose'));
    if (isButton) {
      this.#current = index;
      this.#element.requestUpdate();
      // The sources are in view at the top: that is where what was asked for is answered.
      this.#element.renderRoot.querySelector<HTMLElement>('.source')?.focus({preventScroll: true});
    } else if (!this.#free?.isSelecting && !this.#free?.onClick(event, index)) this.goTo(index);
  };
}

/** Of the statement in which something happened. */
function indexOf(event: Event): number | undefined {
  const row = event.composedPath().find((each) => (each as HTMLElement).dataset?.['index'] !== undefined);
  return row && Number((row as HTMLElement).dataset['index']);
}
