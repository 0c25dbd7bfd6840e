import {
  applySeatCommand,
  movesBetween,
  newHistory,
  parsePlan,
  planToJson,
  redo,
  remember,
  sitterAt,
  undo,
  type Commanded,
  type History,
  type Problem,
  type SeatCommand,
  type SeatPlan,
} from '@samen/model';
import {syncForm, userChanged} from '../shared/form-control.js';
import {SamenSeatEvent} from './events.js';
import {isNothing} from '../shared/given-values.js';
import {isSame, type Inputs} from './given.js';
import type {SamenSeatPlanner} from './seat-planner.js';
import {settle, type Settled} from './settle.js';

/** Says what an act did. */
export type Teller = (done: Commanded, before: SeatPlan) => void;

/** The plan that stands and what can be done to it. Every act of a user, by key, tap, drag or list, goes through `act`. */
export class PlanActs {
  readonly #element: SamenSeatPlanner;
  readonly #inputs: () => Inputs;
  readonly #tell: Teller;
  #settled: Settled | undefined;
  #history: History<SeatPlan> | undefined;
  /** Who was picked up and waits for a seat. */
  #held: string | undefined;
  #written: {readonly plan: SeatPlan; readonly text: string} | undefined;
  /** What the page gives before this belongs together, in whichever order it comes. */
  #isShown = false;
  /** The list that has the focus: its seat, the steps before somebody chose in it, and the plan after that. */
  #list: {readonly seat: string; readonly start: History<SeatPlan>; readonly plan: SeatPlan} | undefined;

  constructor(element: SamenSeatPlanner, inputs: () => Inputs, tell: Teller) {
    this.#element = element;
    this.#inputs = inputs;
    this.#tell = tell;
    element.addController({hostUpdated: () => (this.#isShown = true)});
  }

  /** The plan, after what the page changed since the last look. */
  get plan(): SeatPlan {
    const inputs = this.#inputs();
    if (this.#isEcho(inputs))
      this.#settled = {
        ...this.#settled!,
        inputs: {...this.#settled!.inputs, plan: inputs.plan, turn: inputs.turn},
      };
    const last = this.#settled;
    if (last && isSame(inputs, last.inputs)) return this.#history!.present;
    const isOther = inputs.turn !== last?.inputs.turn;
    if (isOther) this.#held = undefined;
    const isTogether = !this.#isShown && this.#history?.past.length === 0 && !isOther;
    this.#settled = settle(inputs, isTogether ? undefined : last, this.#history?.present);
    // Of another plan all that comes in the same turn is part; not of one that was refused.
    const isRefused = this.#settled.problems['plan']?.some(({code}) => code === 'record-invalid');
    if (isOther) this.#isShown = last !== undefined && isRefused === true;
    const {plan} = this.#settled;
    // What the page changes cannot be undone by the user: it would come back at the next look.
    if (plan !== this.#history?.present) this.#history = newHistory(plan);
    return plan;
  }

  get problems(): Readonly<Record<string, readonly Problem[]>> {
    return this.plan && this.#settled!.problems;
  }

  /** The form value: the plan as JSON, '' while nothing was saved and nobody did anything. */
  get value(): string {
    return this.plan && this.#text;
  }

  get #text(): string {
    const {past, present} = this.#history!;
    const isTouched = past.length > 0 || present.places.length > 0;
    if (!this.#settled!.isSaved && !isTouched) return '';
    // Asked for at every render, and sixty people are a lot to write.
    if (this.#written?.plan !== present)
      this.#written = {plan: present, text: JSON.stringify(planToJson(present))};
    return this.#written.text;
  }

  /** A page that keeps what `change` told in a state of its own gives it back: that takes nothing away. */
  #isEcho({plan, turn}: Inputs): boolean {
    if (!this.#settled || turn === this.#settled.inputs.turn || isNothing(plan)) return false;
    const {value, problems} = parsePlan(plan);
    return problems.length === 0 && JSON.stringify(planToJson(value)) === this.#text;
  }

  get json(): Record<string, unknown> {
    return planToJson(this.plan);
  }

  get canUndo(): boolean {
    return this.plan && this.#history!.past.length > 0;
  }

  get canRedo(): boolean {
    return this.plan && this.#history!.future.length > 0;
  }

  /** The participant who was picked up; nobody who is gone. */
  get held(): string | undefined {
    return this.plan.participants.some(({id}) => id === this.#held) ? this.#held : undefined;
  }

  /** Puts back whom was picked up, where nothing can be changed any more. */
  release(): void {
    this.#held = undefined;
  }

  /** Picks somebody up, or puts them back. Who is locked stays: then this says why, and gives `false`. */
  hold(participant: string | undefined): boolean {
    const {plan} = this;
    const isLocked = plan.places.some((each) => each.participant === participant && each.locked);
    if (isLocked) {
      this.#tell({plan, moved: [], problems: [{code: 'seat-locked', path: 'participant'}]}, plan);
      return false;
    }
    this.#held = participant;
    this.#element.requestUpdate();
    return true;
  }

  /** Does something for a script: no event, and nothing is told to a screen reader. Says whether anything changed. */
  run(command: SeatCommand): boolean {
    const before = this.plan;
    const {plan} = this.#run(command);
    this.#element[syncForm]();
    return plan !== before;
  }

  /** Does something for the user; gives the plan as it is afterwards. */
  act(command: SeatCommand): SeatPlan {
    const before = this.plan;
    const done = this.#run(command);
    this.#after(before, done);
    return done.plan;
  }

  undo(): void {
    if (this.canUndo) this.#travel(undo(this.#history!));
  }

  redo(): void {
    if (this.canRedo) this.#travel(redo(this.#history!));
  }

  /** A tap on a seat: picks up who sits there, or puts down whom was picked up; an occupied seat swaps. Gives `false` where it said something itself. */
  tapSeat(seat: string): boolean {
    const there = sitterAt(this.plan, seat)?.id;
    const {held} = this;
    if (held === undefined || there === held) return this.hold(there === held ? undefined : there);
    this.#held = undefined;
    this.act({type: 'place', participant: held, seat});
    return false;
  }

  /**
   * A choice in the list of a seat; '' frees it. Arrow keys choose at once, and would shuffle everybody on their way: while
   * a list keeps the focus each choice takes the place of the one before, as if it were the first.
   */
  choose(seat: string, participant: string): void {
    const before = this.plan;
    const last = this.#history!;
    const start = this.#list?.seat === seat && this.#list.plan === before ? this.#list.start : last;
    const who = participant || sitterAt(start.present, seat)?.id;
    this.#history = start;
    const done = who
      ? this.#run(participant ? {type: 'place', participant: who, seat} : {type: 'free', participant: who})
      : undefined;
    if (done && done.problems.length > 0) this.#history = last; // refused: what was chosen before stays
    const plan = this.#history!.present;
    this.#list = {seat, start, plan};
    this.#element.requestUpdate();
    this.#after(before, {plan, moved: movesBetween(before, plan), problems: done?.problems ?? []});
  }

  /** The list of a seat lost the focus. */
  leaveList(): void {
    this.#list = undefined;
  }

  /** The plan from which a choice in this list is made. */
  startOf(seat: string | undefined): SeatPlan {
    const {plan} = this;
    return this.#list && this.#list.seat === seat && this.#list.plan === plan
      ? this.#list.start.present
      : plan;
  }

  /** Frees a seat. */
  free(seat: string): void {
    const there = sitterAt(this.plan, seat);
    if (there) this.act({type: 'free', participant: there.id});
  }

  /** Locks who sits on a seat, or lets go of the lock. */
  toggleLock(seat: string): void {
    const place = this.plan.places.find((each) => each.seat === seat);
    if (place) this.act({type: 'lock', participant: place.participant, locked: !place.locked});
  }

  #run(command: SeatCommand): Commanded {
    const done = applySeatCommand(this.plan, command);
    this.#history = remember(this.#history!, done.plan);
    this.#element.requestUpdate();
    return done;
  }

  #travel(history: History<SeatPlan>): void {
    const before = this.plan;
    this.#history = history;
    this.#element.requestUpdate();
    this.#after(before, {plan: history.present, moved: movesBetween(before, history.present), problems: []});
  }

  #after(before: SeatPlan, done: Commanded): void {
    this.#tell(done, before);
    if (done.plan === before) return;
    this.#element[userChanged]();
    if (done.moved.length > 0) this.#element.dispatchEvent(new SamenSeatEvent(done.moved));
  }
}
