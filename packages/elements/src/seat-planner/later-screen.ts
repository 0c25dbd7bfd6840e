import {
  standardWeights,
  type SeatPlan,
  type SuggestedPlan,
  type Suggestion,
  type Weights,
} from '@samen/model';
import {html, isServer, type TemplateResult} from 'lit';
import {adoptStyles} from '../shared/adopt-styles.js';
import type {Announcer} from '../shared/announcer.js';
import {enumerated} from '../shared/enumerated.js';
import type {LocaleController} from '../shared/localize.js';
import {SamenSuggestEvent} from './events.js';
import {changeLine, findingLines, outcomeStyles, outcomeView, suggestionLine} from './outcome.js';
import {paperStyles} from './paper.styles.js';
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

  constructor(element: SamenSeatPlanner, acts: PlanActs, i18n: LocaleController, announcer: Announcer) {
    this.#element = element;
    this.#acts = acts;
    this.#i18n = i18n;
    this.#announcer = announcer;
    this.#finder = new RangeFinder(element);
    // Suggestions have small pictures, also where it is too narrow for the large one.
    adoptStyles(element, pictureStyles);
    adoptStyles(element, outcomeStyles);
    adoptStyles(element, setupStyles);
    adoptStyles(element, paperStyles);
  }

  /** Resolves when no search is running. */
  get ready(): Promise<void> {
    return this.#finder.ready;
  }

  /** Best and worst of what can be reached, once it is known. */
  get range(): Suggestion | undefined {
    return this.#finder.suggestion ?? this.#finder.range;
  }

  /** Score, findings and suggestions; people, wishes and the meeting; files and paper. */
  render(plan: SeatPlan, scene: Scene, editable: boolean): TemplateResult {
    // The getter gives them scaled, now that the file is here that reads them.
    const weights = (this.#element.weights as Weights | undefined) ?? standardWeights;
    if (!isServer) this.#finder.look(plan, weights, this.#isOpen);
    this.#lines = this.#linesOf(plan, scene);
    const outcome = outcomeView(
      {
        ...{plan, scene, editable, weights},
        rule: this.#rule,
        range: this.range,
        isSearching: this.#isOpen && !this.#finder.suggestion,
        isOpen: this.#isOpen,
        onSuggest: () => void this.#onSuggest(),
        onClose: this.#onClose,
        onTake: this.#onTake,
      },
      this.#i18n,
    );
    const setup = setupView(
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
    );
    return html`<div part="result">${outcome}</div>
      ${setup}`;
  }

  /** What an act changes in what stands out, in words; '' when nothing. */
  changed(plan: SeatPlan, scene: Scene): string {
    this.#note = '';
    return changeLine(this.#lines, this.#linesOf(plan, scene), this.#i18n);
  }

  #linesOf(plan: SeatPlan, scene: Scene): Lines {
    return findingLines(plan, scene, this.#i18n, true, this.#rule);
  }

  get #rule(): 'danish' | '' {
    return enumerated(this.#element.rule, ['', 'danish']);
  }

  /** Shows suggestions for the plan of now, and gives them. */
  async suggest(): Promise<Suggestion | undefined> {
    this.#isOpen = true;
    this.#element.requestUpdate();
    await this.#element.updateComplete;
    return this.#finder.suggestion;
  }

  async #onSuggest(): Promise<void> {
    const suggestion = await this.suggest();
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
