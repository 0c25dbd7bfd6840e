import type {Commanded, SeatCommand, SeatPlan, Suggestion} from '@samen/model';
import {html, isServer, nothing, type TemplateResult} from 'lit';
import {adoptStyles} from '../shared/adopt-styles.js';
import {afterPaint} from '../shared/after-paint.js';
import type {Announcer} from '../shared/announcer.js';
import type {LazyLoader} from '../shared/lazy.js';
import type {LocaleController} from '../shared/localize.js';
import {firstScene} from './first-scene.js';
import {listView} from './list-view.js';
import type {LaterScreen} from './later-screen.js';
import {actsPart, laterScreenPart, picturePart} from './parts.js';
import type {PlanActs} from './plan-acts.js';
import type {PictureKeys} from './picture-keys.js';
import type {PictureHandlers} from './picture-view.js';
import type {Planner} from './planner.js';
import type {ListScene, Scene} from './scene.js';
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
  /** What is kept of the last render, in the words of then. */
  #last: {readonly scene: Scene; readonly revision: number} | undefined;
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

  /** Plan and words, once the file is here that has more of them than a first screen shows. */
  get #scene(): Scene | undefined {
    const {acts, plan} = this.#planner;
    const {revision} = this.#i18n;
    const last = this.#last?.revision === revision ? this.#last.scene : undefined;
    if (!acts || last?.plan === plan) return last;
    const scene = actsPart.value!.sceneOf(plan, 'name', this.#i18n, last);
    this.#last = {scene, revision};
    return scene;
  }

  /** Whom the list that has the focus offers: those before the first choice in it, so that they stay in their order. */
  get #choices(): Scene | undefined {
    const {acts, plan} = this.#planner;
    const start = acts?.startOf(this.#openSeat) ?? plan;
    return start === plan ? undefined : actsPart.value!.sceneOf(start, 'name', this.#i18n);
  }

  /** The table is there first. Everything else is asked for when it has been painted. */
  render(): TemplateResult {
    if (this.#isPainted) this.#lazy.want(actsPart);
    const {label, help, showError, validationMessage} = this.#element;
    const {plan, acts} = this.#planner;
    const editable = this.#editable;
    if (!editable) acts?.release();
    const held = acts?.held;
    const scene = this.#scene;
    const list = scene ?? firstScene(plan, this.#i18n);
    return html`<div role="group" part="base" aria-labelledby="question" aria-describedby="help">
      <p class="question" id="question" part="label"><slot name="label">${label || questionText(plan, this.#i18n)}</slot></p>
      <p id="help" part="help"><slot name="help">${help}</slot></p>
      ${showError ? html`<p class="error" part="error">${validationMessage}</p>` : nothing}
      ${acts && actsPart.value!.noticesView(acts.problems, this.#i18n)}
      ${this.#stageView(list, scene, held, editable)}
      ${scene && this.#laterView(scene, acts!, editable)}
    </div>`;
  }

  /** What is done with the plan: the table, who waits, the picture and the list. */
  #stageView(
    list: ListScene,
    scene: Scene | undefined,
    held: string | undefined,
    editable: boolean,
  ): TemplateResult {
    const {plan, acts} = this.#planner;
    return html`<div class="stage">
      ${
        editable
          ? toolbarView(
              {
                plan,
                onCommand: this.#onCommand,
                canUndo: acts?.canUndo ?? false,
                canRedo: acts?.canRedo ?? false,
                onUndo: this.onUndo,
                onRedo: this.onRedo,
              },
              this.#i18n,
            )
          : nothing
      }
      ${
        scene &&
        actsPart.value!.heldView(
          scene.people.find(({id}) => id === held),
          this.onCancel,
          this.#i18n,
        )
      }
      ${waitingView(
        {
          ...{scene: list, held, editable},
          onHold: this.#onHold,
          onWait: () => this.onDrop(held!, undefined),
          onFill: () => void this.#onCommand({type: 'fill'}),
        },
        this.#i18n,
      )}
      <div class="work">
        ${scene && this.#pictureView(scene, held, editable)}
        ${listView(
          {
            ...{scene: list, editable},
            around: scene && ((...asked) => actsPart.value!.aroundViews(scene, ...asked, this.#i18n)),
            near: scene && ((index) => actsPart.value!.peopleAround(scene, index)),
            choices: this.#choices ?? list,
            openSeat: this.#openSeat,
            onOpen: this.#onOpen,
            onClose: this.#onClose,
            onChoose: this.#onChoose,
            onLock: this.onLock,
          },
          this.#i18n,
        )}
      </div>
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

  /** What follows from the plan. */
  #laterView(scene: Scene, acts: PlanActs, editable: boolean): unknown {
    const part = this.#isPainted ? this.#lazy.want(laterScreenPart) : undefined;
    if (!part) return nothing;
    this.#later ??= new part.LaterScreen(this.#element, acts, this.#i18n, this.#lazy, this.#announcer);
    return this.#later.render(scene.plan, scene, editable);
  }

  /** Has read aloud what an act did: who sits where, and what that changes in what stands out. */
  tell(done: Commanded, before: SeatPlan): void {
    const {lockedText, movedText, refusedText} = actsPart.value!;
    const refused = refusedText(done.problems, this.#i18n);
    if (refused) return this.#announcer.announce(refused);
    if (done.plan === before) return;
    const scene = this.#scene!;
    const changed = this.#later?.changed(done, scene) ?? '';
    const said = [
      movedText(done, scene, this.#i18n),
      lockedText(before, done.plan, scene, this.#i18n),
      changed,
    ];
    this.#announcer.announce(said.filter(Boolean).join(' '));
  }

  async suggest(): Promise<Suggestion | undefined> {
    await this.#element.updateComplete;
    return this.#later?.suggest();
  }

  /** For the user. That a file did not come is told by who loads it; what was chosen goes back then. */
  async #act<T>(what: (acts: PlanActs) => T): Promise<T | undefined> {
    return this.#planner.act(what).catch(() => void this.#element.requestUpdate());
  }

  readonly #onCommand = async (command: SeatCommand): Promise<SeatPlan> =>
    (await this.#act((acts) => acts.act(command))) ?? this.#planner.plan;

  // What only somebody who sits can be asked, is asked when the file with the acts is here.
  readonly onSeat = (seat: string): void => {
    const before = this.#planner.acts?.held;
    if (this.#planner.acts?.tapSeat(seat)) this.#tellHeld(before);
  };
  readonly onFree = (seat: string): void => this.#planner.acts?.free(seat);
  readonly onLock = (seat: string): void => this.#planner.acts?.toggleLock(seat);
  readonly onCancel = (): void => {
    const before = this.#planner.acts?.held;
    this.#planner.acts?.hold(undefined);
    this.#tellHeld(before);
  };
  readonly onUndo = (): void => this.#planner.acts?.undo();
  readonly onRedo = (): void => this.#planner.acts?.redo();
  readonly onDrop = (participant: string, seat: string | undefined): void => {
    this.#planner.acts?.hold(undefined);
    void this.#onCommand(seat ? {type: 'place', participant, seat} : {type: 'free', participant});
  };

  readonly #onHold = (participant: string): void =>
    void this.#act((acts) => {
      const before = acts.held;
      acts.hold(before === participant ? undefined : participant);
      this.#tellHeld(before);
    });

  /** Has read aloud who was picked up; else where they are now whom was picked up before. */
  #tellHeld(before: string | undefined): void {
    const held = this.#planner.acts?.held;
    const scene = this.#scene;
    const person = scene?.people.find(({id}) => id === (held ?? before));
    if (!scene || !person) return;
    const {heldText, putBackText} = actsPart.value!;
    this.#announcer.announce(held ? heldText(person, this.#i18n) : putBackText(person, scene, this.#i18n));
  }

  readonly #onOpen = (seat: string): void => {
    if (seat === this.#openSeat) return;
    this.#openSeat = seat;
    this.#element.requestUpdate();
  };

  readonly #onClose = (): void => this.#planner.acts?.leaveList();

  readonly #onChoose = (seat: string, participant: string): void => {
    void this.#act((acts) => acts.choose(seat, participant));
    this.#element.requestUpdate(); // a refused choice goes back
  };
}
