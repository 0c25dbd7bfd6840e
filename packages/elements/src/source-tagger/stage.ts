import type {Source, Statement, Tag, TagAt, TagCommand, TagFields, TextRange} from '@samen/model';
import {nothing} from 'lit';
import {adoptStyles} from '../shared/adopt-styles.js';
import type {Announcer} from '../shared/announcer.js';
import type {LazyLoader} from '../shared/lazy.js';
import type {LocaleController} from '../shared/localize.js';
import {actText} from './act-texts.js';
import {detailsView} from './details-view.js';
import type {FreeRange} from './free-range.js';
import {axesOf, isFree} from './settings.js';
import {markStyles} from './mark.styles.js';
import {marksView} from './mark-view.js';
import {Panels} from './panels.js';
import {freePart, taggerLaterPart} from './parts.js';
import {firstEndingAfter, Placement} from './placement.js';
import type {Screen} from './screen.js';
import type {SamenSourceTagger} from './source-tagger.js';
import {firstWords} from './statement-words.js';
import type {TagTeller} from './done.js';
import type {TagActs} from './tag-acts.js';
import {onTaggerKey, type KeyHandlers} from './tagger-keys.js';
import type {TaggerLater} from './tagger-later.js';
import type {Cut, Tagger} from './tagger.js';
import type {Marks} from './text-view.js';
import {toolbarView} from './toolbar-view.js';
import {toolbarStyles} from './toolbar.styles.js';

/** What can be done with the text: the toolbar, what the handlers of text, buttons and keys do, and what is marked in it. */
export class Stage implements KeyHandlers {
  readonly #element: SamenSourceTagger;
  readonly #tagger: Tagger;
  readonly #acts: TagActs;
  readonly #screen: Screen;
  readonly #i18n: LocaleController;
  readonly #lazy: LazyLoader;
  readonly #announcer: Announcer;
  #placed: {readonly cut: Cut; readonly placement: Placement} | undefined;
  #marks: {readonly of: readonly unknown[]; readonly value: Marks} | undefined;
  #chosen: TextRange | undefined;
  readonly #panels: Panels;
  areKeysOn = true;
  #later: TaggerLater | undefined;
  #free: FreeRange | undefined;

  constructor(
    element: SamenSourceTagger,
    tagger: Tagger,
    acts: TagActs,
    screen: Screen,
    i18n: LocaleController,
    lazy: LazyLoader,
    announcer: Announcer,
  ) {
    this.#element = element;
    this.#tagger = tagger;
    this.#acts = acts;
    this.#screen = screen;
    this.#i18n = i18n;
    this.#lazy = lazy;
    this.#announcer = announcer;
    this.#panels = new Panels(element, () => this.onBack());
    adoptStyles(element, toolbarStyles);
    adoptStyles(element, markStyles);
  }

  get ready(): Promise<unknown> {
    return Promise.resolve(this.#later?.ready);
  }

  get editable(): boolean {
    return this.#screen.editable;
  }

  get cut(): Cut | undefined {
    return this.#screen.cut;
  }

  get current(): number {
    return this.#screen.current;
  }

  get chosen(): TextRange | undefined {
    return this.#chosen;
  }

  /** What of that is drawn: while the browser shows it as selected nothing, because a change of the text would change what is selected. */
  get drawn(): TextRange | undefined {
    return this.#chosen && !this.#free?.isSelecting ? this.#chosen : undefined;
  }

  /** What is tagged: the words somebody chose, else the statement where they are. */
  get target(): TextRange | undefined {
    return this.#chosen ?? this.cut?.statements[this.current];
  }

  /** Which tags lie over which statement. */
  placementIn(cut: Cut): Placement {
    if (this.#placed?.cut !== cut) {
      this.#placed = {cut, placement: new Placement(cut.statements)};
      this.#chosen = undefined;
    }
    this.#placed.placement.update(this.#acts.placed);
    return this.#placed.placement;
  }

  tagsOf(index: number): readonly Tag[] {
    return this.cut ? this.placementIn(this.cut).tagsOf(index) : [];
  }

  /** The same function as long as it makes the same of the same tags. */
  marksIn({text}: Cut): Marks {
    const {names} = this.#acts;
    const of = [text, names, this.#i18n.revision];
    if (!this.#marks || of.some((each, index) => each !== this.#marks!.of[index])) {
      const value: Marks = (statement: Statement, tags, chosen) =>
        marksView(text, statement, tags, chosen, names, this.#i18n);
      this.#marks = {of, value};
    }
    return this.#marks.value;
  }

  /** In `mode="free"`: other words than a statement. */
  choose(range: TextRange | undefined): void {
    const {cut} = this;
    if (range && cut) {
      // What is done next is near what was chosen.
      const index = firstEndingAfter(cut.statements, range.start);
      this.#screen.current = Math.min(index, cut.statements.length - 1);
    }
    if (range?.start === this.#chosen?.start && range?.end === this.#chosen?.end) return;
    this.#chosen = range;
    this.#element.requestUpdate();
  }

  renderToolbar(): unknown {
    const {target, cut} = this;
    const acts = this.#acts;
    return toolbarView(
      {
        about: target && cut ? firstWords(cut.text, target) : '',
        tag: target && acts.at(target),
        axes: axesOf(this.#element),
        canUndo: acts.canUndo,
        canRedo: acts.canRedo,
        panels: this.#panels,
        more: [this.#freePart()?.render() ?? nothing, this.#renderDetails()],
        onSource: this.onSource,
        onStage: (stage) => this.#say({stage}),
        onDetails: this.onDetails,
        onNext: this.onNext,
        onRemove: this.onRemove,
        onUndo: this.onUndo,
        onRedo: this.onRedo,
        onHelp: this.onHelp,
      },
      this.#i18n,
    );
  }

  #renderDetails(): unknown {
    const {target, cut} = this;
    const {record, names} = this.#acts;
    if (!this.#panels.isDetailsOpen || !target || !cut) return nothing;
    return detailsView(
      {
        ...names,
        ...{text: cut.text, record, start: target.start, tag: this.#acts.at(target)},
        axes: axesOf(this.#element),
        speakers: cut.statements.flatMap(({speaker}) => speaker ?? []),
        onSet: (fields) => this.#say(fields),
      },
      this.#i18n,
    );
  }

  renderKeys(): unknown {
    return this.#panels.isHelpOpen ? this.#laterPart()?.renderKeys(isFree(this.#element)) : nothing;
  }

  renderLater(): unknown {
    return this.#laterPart()?.render(this.editable);
  }

  #laterPart(): TaggerLater | undefined {
    const part = this.#lazy.want(taggerLaterPart);
    if (part)
      this.#later ??= new part.TaggerLater(
        this.#element,
        this.#tagger,
        this.#acts,
        this,
        this.#i18n,
        this.#announcer,
      );
    return this.#later;
  }

  #freePart(): FreeRange | undefined {
    if (!isFree(this.#element)) return undefined;
    const part = this.#lazy.want(freePart);
    if (part) this.#free ??= new part.FreeRange(this.#element, this, this.#announcer, this.#i18n);
    return this.#free;
  }

  /** Has read aloud what an act did. */
  readonly tell: TagTeller = (done, command) => {
    const text = actText(done, command, this.#acts.names, this.#i18n);
    if (text) this.#announcer.announce(text);
  };

  /** Says something of what is chosen now. */
  #say(fields: TagFields | {readonly source: string}): void {
    const {target} = this;
    if (!target || !this.editable) return;
    this.#free?.release();
    const at: TagAt = {range: {start: target.start, end: target.end}};
    const command: TagCommand =
      'source' in fields
        ? {type: 'toggle-source', at, source: fields.source}
        : {...(fields as TagFields), type: 'set', at};
    void this.#tagger.act((acts) => acts.act(command));
  }

  readonly onSource = (source: Source): void => this.#say({source});

  readonly onStage = (): void => {
    const tag = this.target && this.#acts.at(this.target);
    const next = {brought: 'discussed', discussed: 'used', used: 'brought'} as const;
    if (axesOf(this.#element).includes('stage')) this.#say({stage: next[tag?.stage ?? 'brought']});
  };

  readonly onDetails = (): void => {
    if (axesOf(this.#element).some((axis) => axis !== 'stage')) this.#panels.onDetails();
  };

  readonly onHelp = (): void => this.#panels.onHelp();

  readonly onRemove = (): void => {
    const tag = this.target && this.#acts.at(this.target);
    if (tag && this.editable) void this.#tagger.act((acts) => acts.act({type: 'untag', at: {tag: tag.id}}));
  };

  readonly onUndo = (): void => void this.#tagger.act((acts) => acts.undo());
  readonly onRedo = (): void => void this.#tagger.act((acts) => acts.redo());

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
    const count = this.cut?.statements.length ?? 0;
    const isOpen = (index: number) => !this.tagsOf(index).some(({sources}) => sources.length > 0);
    for (let step = 1; step <= count; step++) {
      const index = (this.current + step) % count;
      if (isOpen(index)) return index;
    }
    return undefined;
  }

  /** Moves the focus to a statement. */
  goTo(index: number): void {
    this.#chosen = undefined;
    this.#screen.goTo(index);
  }

  /** Back to the statement, from the buttons that say something of it. */
  readonly onBack = (): void => this.goTo(this.current);

  readonly onMove = (step: number): void => this.goTo(this.current + step);

  onKeydown(event: KeyboardEvent): void {
    if (!this.editable || this.#free?.onKeydown(event)) return;
    onTaggerKey(event, this);
  }

  onFocus(): void {
    this.#chosen = undefined;
  }

  /** Somebody clicked on a statement, not on its button. */
  onText(event: MouseEvent, index: number): void {
    if (!this.#free?.isSelecting && !this.#free?.onClick(event, index)) this.goTo(index);
  }

  /** What was asked for is answered at the top, where the sources are in view. */
  onChoose(): void {
    this.#chosen = undefined;
    this.#element.renderRoot.querySelector<HTMLElement>('.source')?.focus({preventScroll: true});
  }
}
