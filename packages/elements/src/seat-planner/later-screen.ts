import {
  standardWeights,
  type Commanded,
  type SeatPlan,
  type SuggestedPlan,
  type Suggestion,
  type Weights,
} from '@samen/model';
import {html, isServer, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {adoptStyles} from '../shared/adopt-styles.js';
import {afterPaint} from '../shared/after-paint.js';
import type {Announcer} from '../shared/announcer.js';
import {enumerated} from '../shared/enumerated.js';
import type {LazyLoader} from '../shared/lazy.js';
import type {LocaleController} from '../shared/localize.js';
import {SamenSuggestEvent} from './events.js';
import {changeLine, failedLine, findingLines, outcomeStyles, outcomeView, suggestionLine} from './outcome.js';
import {pictureStyles} from './picture.styles.js';
import type {PlanActs} from './plan-acts.js';
import {RangeFinder} from './range-finder.js';
import type {Scene} from './scene.js';
import type {SamenSeatPlanner} from './seat-planner.js';
import {setupView, type SetupPart} from './setup-view.js';
import {setupStyles} from './setup.styles.js';

type Lines = ReturnType<typeof findingLines>;

/** What follows from the plan and what is asked only of who prepares the meeting: below the table, and a frame later. */
export class LaterScreen {
  readonly #element: SamenSeatPlanner;
  readonly #acts: PlanActs;
  readonly #i18n: LocaleController;
  readonly #announcer: Announcer;
  readonly #finder: RangeFinder;
  #isOpen = false;
  #open: ReadonlySet<SetupPart> = new Set();
  /** What a button could not do, for everybody to read; gone with the next act. */
  #note = '';
  #lines: Lines = [];
  /** How many cards of which suggestion are shown; one more in each frame. */
  #cards: {readonly of: Suggestion | undefined; readonly count: number; readonly next?: Promise<void>} = {
    of: undefined,
    count: 0,
  };

  constructor(
    element: SamenSeatPlanner,
    acts: PlanActs,
    i18n: LocaleController,
    lazy: LazyLoader,
    announcer: Announcer,
  ) {
    this.#element = element;
    this.#acts = acts;
    this.#i18n = i18n;
    this.#announcer = announcer;
    this.#finder = new RangeFinder(element, lazy);
    // Suggestions have small pictures, also where it is too narrow for the large one.
    adoptStyles(element, pictureStyles);
    adoptStyles(element, outcomeStyles);
    adoptStyles(element, setupStyles);
  }

  /** Resolves when no search is running, and all that was found is on screen. */
  get ready(): Promise<unknown> {
    return Promise.all([this.#finder.ready, this.#cards.next]);
  }

  /** Best and worst of what can be reached, once it is known. */
  get range(): Suggestion | undefined {
    return this.#finder.suggestion ?? this.#finder.range;
  }

  /** Score, findings and suggestions; people, wishes and the meeting; files and paper. */
  render(plan: SeatPlan, scene: Scene, editable: boolean): TemplateResult {
    const weights = this.#weights;
    if (!isServer) this.#finder.look(plan, weights, this.#isOpen);
    const {range} = this;
    const cards = this.#isOpen ? this.#cardsOf(this.#finder.suggestion) : 0;
    const {revision} = this.#i18n;
    const isSearching = this.#isOpen && !this.#finder.suggestion && !this.#finder.hasFailed;
    const same = [scene, editable, revision];
    // To pick somebody up changes none of this, and it is a lot to read over.
    const outcome = guard(
      [...same, JSON.stringify(weights), this.#rule, range, isSearching, this.#isOpen, cards],
      () => {
        this.#lines = this.#linesOf(plan, scene);
        return outcomeView(
          {
            ...{plan, scene, editable, weights, range, isSearching, cards},
            rule: this.#rule,
            isOpen: this.#isOpen,
            onSuggest: () => void this.#onSuggest(),
            onClose: this.#onClose,
            onTake: this.#onTake,
          },
          this.#i18n,
        );
      },
    );
    const setup = guard([...same, this.#open, this.#note, this.#element.privacy], () =>
      setupView(
        {
          ...{plan, scene, editable},
          element: this.#element,
          open: this.#open,
          onToggle: this.#onToggle,
          onCommand: (command) => this.#acts.act(command),
          note: this.#note,
          tell: this.#onTell,
        },
        this.#i18n,
      ),
    );
    return html`<div part="result">${outcome}</div>
      ${setup}`;
  }

  /** Each in a frame of its own, after the one that says that the answer is there. */
  #cardsOf(suggestion: Suggestion | undefined): number {
    if (this.#cards.of !== suggestion) this.#cards = {of: suggestion, count: 0};
    const {next, count} = this.#cards;
    if (!suggestion || next || count >= suggestion.plans.length) return count;
    const show = (): void => {
      if (this.#cards.of !== suggestion) return;
      this.#cards = {of: suggestion, count: count + 1};
      this.#element.requestUpdate();
    };
    this.#cards = {of: suggestion, count, next: afterPaint().then(show)};
    return count;
  }

  /** What an act changes in what stands out, in words; '' when nothing. */
  changed({plan, moved}: Commanded, scene: Scene): string {
    this.#note = '';
    // Who waits now has been said with who moved.
    const unsaid = (lines: Lines) =>
      moved.length > 0 ? lines.filter(({code}) => code !== 'unseated') : lines;
    return changeLine(unsaid(this.#lines), unsaid(this.#linesOf(plan, scene)), this.#i18n);
  }

  #linesOf(plan: SeatPlan, scene: Scene): Lines {
    return findingLines(plan, scene, this.#i18n, true, this.#rule);
  }

  /** The getter gives them scaled, now that the file is here that reads them. */
  get #weights(): Weights {
    return (this.#element.weights as Weights | undefined) ?? standardWeights;
  }

  get #rule(): 'danish' | '' {
    return enumerated(this.#element.rule, ['', 'danish']);
  }

  /** Gives suggestions for the plan of now as soon as they are known; they are shown in the frames after that. */
  async suggest(): Promise<Suggestion | undefined> {
    this.#isOpen = true;
    this.#element.requestUpdate();
    this.#finder.retry();
    this.#finder.look(this.#acts.plan, this.#weights, true);
    await this.#finder.ready;
    return this.#finder.suggestion;
  }

  async #onSuggest(): Promise<void> {
    const suggestion = await this.suggest();
    if (this.#finder.hasFailed) this.#announcer.announce(failedLine(this.#i18n));
    if (!suggestion) return;
    this.#announcer.announce(suggestionLine(suggestion, this.#i18n));
    this.#element.dispatchEvent(new SamenSuggestEvent(suggestion));
  }

  readonly #onClose = (): void => {
    this.#isOpen = false;
    this.#element.requestUpdate();
  };

  readonly #onTake = ({places}: SuggestedPlan): void => {
    this.#isOpen = false;
    this.#acts.act({type: 'arrange', places});
  };

  readonly #onToggle = (part: SetupPart, isOpen: boolean): void => {
    if (this.#open.has(part) === isOpen) return;
    const open = new Set(this.#open);
    if (isOpen) open.add(part);
    else open.delete(part);
    this.#open = open;
    this.#element.requestUpdate();
  };

  readonly #onTell = (text: string): void => {
    this.#note = text;
    this.#announcer.announce(text);
  };
}
