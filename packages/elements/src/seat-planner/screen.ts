import type {Commanded, SeatPlan, Suggestion} from '@samen/model';
import {html, isServer, nothing, type TemplateResult} from 'lit';
import {adoptStyles} from '../shared/adopt-styles.js';
import {afterPaint} from '../shared/after-paint.js';
import type {Announcer} from '../shared/announcer.js';
import type {LazyLoader} from '../shared/lazy.js';
import type {LocaleController} from '../shared/localize.js';
import {listView} from './list-view.js';
import {heldText, movedText, refusedText} from './move-texts.js';
import type {LaterScreen} from './later-screen.js';
import {laterScreenPart, picturePart, readerPart} from './parts.js';
import type {PictureKeys} from './picture-keys.js';
import type {PictureHandlers} from './picture-view.js';
import type {Planner} from './planner.js';
import {sceneOf, type Scene} from './scene.js';
import type {SamenSeatPlanner} from './seat-planner.js';
import {questionText} from './seat-texts.js';
import {toolbarView} from './toolbar-view.js';
import {waitingView} from './waiting-view.js';

/** What is on screen, and what the handlers of picture, list and buttons do: each calls the planner. */
export class Screen implements PictureHandlers {
  readonly #element: SamenSeatPlanner;
  readonly #planner: Planner;
  readonly #i18n: LocaleController;
  readonly #lazy: LazyLoader;
  readonly #announcer: Announcer;
  #isPainted = isServer;
  #painted: Promise<void> | undefined;
  #isWide = isServer;
  /** The seat whose list of people is filled. */
  #openSeat: string | undefined;
  #later: LaterScreen | undefined;
  #keys: PictureKeys | undefined;

  constructor(
    element: SamenSeatPlanner,
    planner: Planner,
    i18n: LocaleController,
    lazy: LazyLoader,
    announcer: Announcer,
  ) {
    this.#element = element;
    this.#planner = planner;
    this.#i18n = i18n;
    this.#lazy = lazy;
    this.#announcer = announcer;
    if (isServer) return;
    // A frame later: a picture that makes the element higher while its size is told is an error on the page.
    const observer = new ResizeObserver(() => void requestAnimationFrame(() => this.#measure()));
    element.addController({
      hostConnected: () => observer.observe(element),
      hostDisconnected: () => observer.disconnect(),
      hostUpdated: () => void (this.#painted ??= this.#paint()),
    });
  }

  /** As the styles do: in ems, so that large text counts as a narrow place. */
  #measure(): void {
    const isWide = this.#element.clientWidth >= 30 * parseFloat(getComputedStyle(this.#element).fontSize);
    if (isWide === this.#isWide) return;
    this.#isWide = isWide;
    this.#element.requestUpdate();
  }

  /** What follows from the plan comes a frame later: the table is there first. */
  async #paint(): Promise<void> {
    await afterPaint();
    this.#measure();
    this.#isPainted = true;
    this.#element.requestUpdate();
  }

  /** Resolves when nothing is on its way. */
  async ready(): Promise<void> {
    await this.#painted;
    await this.#later?.ready;
  }

  /** Best and worst of what can be reached, once it is known. */
  get range(): Suggestion | undefined {
    return this.#later?.range;
  }

  get #editable(): boolean {
    const {readOnly, isDisabled} = this.#element;
    return !readOnly && !isDisabled && !this.#planner.plan.readOnly;
  }

  render(): TemplateResult {
    const {label, help, showError, validationMessage} = this.#element;
    const {plan, held} = this.#planner;
    const editable = this.#editable;
    const scene = sceneOf(plan, 'name', this.#i18n);
    const onCommand = (command: Parameters<Planner['act']>[0]): SeatPlan => this.#planner.act(command);
    return html`<div role="group" part="base" aria-labelledby="question" aria-describedby="help">
      <p class="question" id="question" part="label"><slot name="label">${label || questionText(plan, this.#i18n)}</slot></p>
      <p id="help" part="help"><slot name="help">${help}</slot></p>
      ${showError ? html`<p class="error" part="error">${validationMessage}</p>` : nothing}
      ${
        editable
          ? toolbarView(
              {
                plan,
                onCommand,
                canUndo: this.#planner.canUndo,
                canRedo: this.#planner.canRedo,
                onUndo: this.onUndo,
                onRedo: this.onRedo,
              },
              this.#i18n,
            )
          : nothing
      }
      ${this.#heldView(scene, held)}
      ${waitingView(
        {
          ...{scene, held, editable},
          onHold: this.#onHold,
          onWait: () => this.onDrop(held!, undefined),
          onFill: () => onCommand({type: 'fill'}),
        },
        this.#i18n,
      )}
      <div class="work">
        ${this.#pictureView(scene, held, editable)}
        ${listView(
          {
            ...{scene, editable},
            openSeat: this.#openSeat,
            onOpen: this.#onOpen,
            onChoose: this.#onChoose,
            onLock: this.onLock,
          },
          this.#i18n,
        )}
      </div>
      ${this.#laterView(plan, scene, editable)}
    </div>`;
  }

  #heldView(scene: Scene, held: string | undefined): TemplateResult {
    const person = scene.people.find(({id}) => id === held);
    return html`<div class="held" ?hidden=${!person}>
      ${
        person
          ? html`<span>${heldText(person, this.#i18n)}</span>
              <button type="button" @click=${this.onCancel}>
                ${this.#i18n.msg('Toch niet', {id: 'sp.cancel'})}
              </button>`
          : nothing
      }
    </div>`;
  }

  /** Where it is too narrow for names and fingers there is no picture, and its file does not load. */
  #pictureView(scene: Scene, held: string | undefined, editable: boolean): unknown {
    const picture = this.#isWide ? this.#lazy.want(picturePart) : undefined;
    if (!picture) return nothing;
    adoptStyles(this.#element.renderRoot, picture.pictureStyles);
    this.#keys ??= new picture.PictureKeys(this.#element, this);
    return picture.pictureView(scene, {editable, ...(held !== undefined && {held})}, this, this.#i18n);
  }

  /** What follows from the plan, once its files are here: they are asked for when the table has been painted. */
  #laterView(plan: SeatPlan, scene: Scene, editable: boolean): unknown {
    const part = this.#isPainted ? this.#lazy.want(laterScreenPart) : undefined;
    const reader = this.#isPainted ? this.#lazy.want(readerPart) : undefined;
    if (!part || !reader) return nothing;
    this.#later ??= new part.LaterScreen(this.#element, this.#planner, this.#i18n, this.#announcer);
    return this.#later.render(plan, scene, editable);
  }

  /** Has read aloud what an act did: who sits where, and what that changes in what stands out. */
  tell(done: Commanded, before: SeatPlan): void {
    const refused = refusedText(done.problems, this.#i18n);
    if (refused) return this.#announcer.announce(refused);
    if (done.plan === before) return;
    const scene = sceneOf(done.plan, 'name', this.#i18n);
    const changed = this.#later?.changed(done.plan, scene) ?? '';
    this.#announcer.announce([movedText(done, scene, this.#i18n), changed].filter(Boolean).join(' '));
  }

  async suggest(): Promise<Suggestion | undefined> {
    await this.#element.updateComplete;
    return this.#later?.suggest();
  }

  readonly onSeat = (seat: string): void => {
    this.#planner.tapSeat(seat);
    this.#tellHeld();
  };
  readonly onFree = (seat: string): void => this.#planner.free(seat);
  readonly onLock = (seat: string): void => this.#planner.toggleLock(seat);
  readonly onCancel = (): void => this.#planner.hold(undefined);
  readonly onUndo = (): void => this.#planner.undo();
  readonly onRedo = (): void => this.#planner.redo();
  readonly onDrop = (participant: string, seat: string | undefined): void => {
    this.#planner.hold(undefined);
    this.#planner.act(seat ? {type: 'place', participant, seat} : {type: 'free', participant});
  };

  readonly #onHold = (participant: string): void => {
    this.#planner.hold(this.#planner.held === participant ? undefined : participant);
    this.#tellHeld();
  };

  #tellHeld(): void {
    const {held, plan} = this.#planner;
    const person = held && sceneOf(plan, 'name', this.#i18n).people.find(({id}) => id === held);
    if (person) this.#announcer.announce(heldText(person, this.#i18n));
  }

  readonly #onOpen = (seat: string): void => {
    if (seat === this.#openSeat) return;
    this.#openSeat = seat;
    this.#element.requestUpdate();
  };

  readonly #onChoose = (seat: string, participant: string): void => {
    if (participant) this.#planner.act({type: 'place', participant, seat});
    else this.#planner.free(seat);
    this.#element.requestUpdate(); // a refused choice goes back
  };
}
