import {html, isServer, nothing, type TemplateResult} from 'lit';
import {afterPaint} from '../shared/after-paint.js';
import type {Announcer} from '../shared/announcer.js';
import {loadPart, type LazyLoader} from '../shared/lazy.js';
import type {LocaleController} from '../shared/localize.js';
import {pageTurn} from '../shared/sliced.js';
import {actsPart} from './parts.js';
import type {Placement} from './placement.js';
import type {SamenSourceTagger} from './source-tagger.js';
import type {Stage} from './stage.js';
import type {TagTeller} from './done.js';
import {helpText, questionText} from './tagger-texts.js';
import type {Cut, Tagger} from './tagger.js';
import {blockSize, blocksIn, textView} from './text-view.js';

/** So many blocks are rendered in one turn of the page. */
const blocksPerTurn = 2;

/** What is on screen: the text, and everything else when it has been painted. */
export class Screen {
  readonly #element: SamenSourceTagger;
  readonly #tagger: Tagger;
  readonly #i18n: LocaleController;
  readonly #lazy: LazyLoader;
  readonly #announcer: Announcer;
  #isPainted = isServer;
  #painted: Promise<void> | undefined;
  #blocks = blocksPerTurn;
  #growing: Promise<void> | undefined;
  /** Of each block, how it is on screen: when many change, a few are rendered in each turn. */
  #versions: number[] = [];
  #isBehind = false;
  /** The statement that gets the focus as soon as it is rendered. */
  #toFocus: number | undefined;
  #stage: Stage | undefined;
  cut: Cut | undefined;
  /** The statement where somebody is. */
  current = 0;

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
    if (!this.cut || this.#growing) return;
    const isWhole = this.#blocks >= blocksIn(this.cut);
    if (isWhole && !this.#isBehind) return;
    this.#growing = pageTurn().then(() => {
      this.#growing = undefined;
      if (!isWhole) this.#blocks += blocksPerTurn;
      this.#element.requestUpdate();
    });
  }

  /** Resolves when nothing is on its way. */
  async ready(): Promise<void> {
    await this.#painted;
    await this.#growing;
    await this.#stage?.ready;
  }

  get editable(): boolean {
    const {readOnly, isDisabled} = this.#element;
    return !readOnly && !isDisabled && !this.#tagger.record?.readOnly && !this.#tagger.isRefused;
  }

  /** What can be done, once its file is here. */
  get stage(): Stage | undefined {
    const {acts} = this.#tagger;
    return (this.#stage ??=
      acts &&
      new actsPart.value!.Stage(
        this.#element,
        this.#tagger,
        acts,
        this,
        this.#i18n,
        this.#lazy,
        this.#announcer,
      ));
  }

  /** The text in statements. */
  #look(): Cut | undefined {
    const {cut} = this.#tagger;
    if (cut && cut !== this.cut) {
      this.current = Math.max(0, Math.min(this.current, cut.statements.length - 1));
      // All blocks of a new text at once would keep the page busy.
      this.#blocks = Math.max(blocksPerTurn, Math.floor(this.current / blockSize) + 1);
      this.#versions = [];
      this.cut = cut;
    }
    return cut;
  }

  /** The text is there first. Everything else is asked for when it has been painted. */
  render(): TemplateResult {
    if (this.#isPainted) this.#lazy.want(actsPart);
    const {label, help, setting, showError, validationMessage} = this.#element;
    const cut = this.#look();
    const {editable, stage} = this;
    const i18n = this.#i18n;
    return html`<div role="group" part="base" aria-labelledby="question" aria-describedby="help">
      <p class="question" id="question" part="label"><slot name="label">${label || questionText(setting, i18n)}</slot></p>
      <p id="help" part="help"><slot name="help">${help || (editable ? helpText(i18n) : nothing)}</slot></p>
      ${showError ? html`<p class="error" part="error">${validationMessage}</p>` : nothing}
      ${stage ? actsPart.value!.noticesView([...this.#tagger.parsed.problems, ...Object.values(this.#tagger.acts!.problems).flat()], i18n) : nothing}
      <div class="stage" @keydown=${this.#onKeydown} @click=${this.#onClick} @focusin=${this.#onFocusin}>
        ${editable ? html`<div class="toolbar" part="toolbar">${stage?.renderToolbar()}</div>` : nothing} ${stage?.renderKeys()}
        ${cut ? this.#textView(cut, editable) : nothing}
      </div>
      ${cut && stage?.renderLater()}
    </div>`;
  }

  #textView(cut: Cut, editable: boolean): TemplateResult {
    const {stage, current} = this;
    const placement = stage?.placementIn(cut);
    return textView(
      {
        ...{cut, editable, current, placement, blocks: this.#blocks},
        version: this.#versionsOf(placement),
        marks: stage?.marksIn(cut),
        chosen: stage?.drawn,
      },
      this.#i18n,
    );
  }

  /** Where somebody is comes first. */
  #versionsOf(placement: Placement | undefined): (block: number) => number {
    const here = Math.floor(this.current / blockSize);
    let left = blocksPerTurn;
    this.#isBehind = false;
    return (block) => {
      const shown = this.#versions[block] ?? 0;
      const now = placement?.version(block) ?? 0;
      if (now === shown) return shown;
      if (block !== here && left-- <= 0) {
        this.#isBehind = true;
        return shown;
      }
      return (this.#versions[block] = now);
    };
  }

  /** Moves the focus to a statement, also to one that is not rendered yet. */
  goTo(index: number): void {
    const count = this.cut?.statements.length ?? 0;
    if (count === 0) return;
    const to = Math.max(0, Math.min(index, count - 1));
    this.current = this.#toFocus = to;
    this.#blocks = Math.max(this.#blocks, Math.floor(to / blockSize) + 1);
    this.#element.requestUpdate();
  }

  #focusNow(): void {
    const row = this.#toFocus === undefined ? undefined : this.row(this.#toFocus);
    if (!row) return;
    this.#toFocus = undefined;
    row.querySelector<HTMLElement>('.choose')?.focus({preventScroll: true});
    row.scrollIntoView({block: 'nearest'});
  }

  /** The element of a statement. By its block: to look for it in all of a long text takes longer than a whole act. */
  row(index: number): HTMLElement | undefined {
    const block = this.#element.renderRoot?.querySelector('.text')?.children[Math.floor(index / blockSize)];
    return block?.querySelector<HTMLElement>(`[data-index="${index}"]`) ?? undefined;
  }

  readonly tell: TagTeller = (done, command) => this.stage?.tell(done, command);

  readonly #onKeydown = (event: KeyboardEvent): void => this.stage?.onKeydown(event);

  readonly #onFocusin = (event: FocusEvent): void => {
    const index = indexOf(event);
    if (index === undefined || index === this.current) return;
    this.current = index;
    this.stage?.onFocus();
    this.#element.requestUpdate();
  };

  readonly #onClick = (event: MouseEvent): void => {
    const index = indexOf(event);
    if (index === undefined || !this.editable) return;
    const isButton = (event.composedPath()[0] as Element).closest('.choose') !== null;
    if (!isButton) return this.stage ? this.stage.onText(event, index) : this.goTo(index);
    this.current = index;
    this.#element.requestUpdate();
    // Also when the toolbar is still on its way.
    void loadPart(actsPart)
      .then(() => (this.stage ? undefined : this.#element.updateComplete))
      .then(() => this.stage?.onChoose())
      .catch(() => undefined); // that a file did not come is told by who wanted it first
  };
}

/** Of the statement in which something happened. */
function indexOf(event: Event): number | undefined {
  const row = event.composedPath().find((each) => (each as HTMLElement).dataset?.['index'] !== undefined);
  return row && Number((row as HTMLElement).dataset['index']);
}
