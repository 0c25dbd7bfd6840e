import type {SeatPlan} from '@samen/model';
import {ChildHtml} from '../shared/child-html.js';
import {loadPart, type LazyLoader} from '../shared/lazy.js';
import {isNothing} from '../shared/given-values.js';
import {childrenText, firstPlan, inputsOf, isSame, needsActs, type Given, type Inputs} from './given.js';
import {actsPart} from './parts.js';
import type {PlanActs, Teller} from './plan-acts.js';
import type {SamenSeatPlanner} from './seat-planner.js';

/** The plan that stands: of the page alone, until the file is here that knows saved plans and everything that can be done. */
export class Planner {
  readonly #element: SamenSeatPlanner;
  readonly #given: () => Given;
  readonly #tell: Teller;
  readonly #lazy: LazyLoader;
  /** Kept while the child HTML is watched: to read it takes longer than everything else here. */
  #children: string | undefined;
  #first: {readonly inputs: Inputs; readonly plan: SeatPlan} | undefined;
  #acts: PlanActs | undefined;

  constructor(element: SamenSeatPlanner, given: () => Given, tell: Teller, lazy: LazyLoader) {
    this.#element = element;
    this.#given = given;
    this.#tell = tell;
    this.#lazy = lazy;
    new ChildHtml(element, () => {
      this.#children = childrenText(element);
      element.requestUpdate();
    });
    element.addController({hostDisconnected: () => (this.#children = undefined)});
  }

  readonly #inputs = (): Inputs =>
    inputsOf(this.#given(), this.#element, this.#children ?? childrenText(this.#element));

  /** What can be done, once its file is here. */
  get acts(): PlanActs | undefined {
    const acts = needsActs(this.#given()) ? this.#lazy.want(actsPart) : actsPart.value;
    return (this.#acts ??= acts && new acts.PlanActs(this.#element, this.#inputs, this.#tell));
  }

  /** Does something now, or as soon as its file is here: nothing that a user does is lost. */
  async act<T>(what: (acts: PlanActs) => T): Promise<T> {
    if (!this.#lazy.want(actsPart)) await loadPart(actsPart);
    return what(this.acts!);
  }

  /** The plan, after what the page changed since the last look. */
  get plan(): SeatPlan {
    const {acts} = this;
    if (acts) return acts.plan;
    const inputs = this.#inputs();
    if (!this.#first || !isSame(inputs, this.#first.inputs)) this.#first = {inputs, plan: firstPlan(inputs)};
    return this.#first.plan;
  }

  /** A saved plan was given, and the file that can read it is on its way. */
  get isWaiting(): boolean {
    return !this.acts && !isNothing(this.#given().plan);
  }

  /** The form value: what the page gave until somebody can do anything. */
  get value(): string {
    const {plan} = this.#given();
    if (this.acts) return this.acts.value;
    if (isNothing(plan)) return '';
    return typeof plan === 'string' ? plan : JSON.stringify(plan);
  }
}
