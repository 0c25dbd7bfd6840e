import {
  applySeatMove,
  movesBetween,
  newHistory,
  planToJson,
  redo,
  remember,
  sitterAt,
  undo,
  type Commanded,
  type History,
  type Problem,
  type SeatCommand,
  type SeatMoveCommand,
  type SeatPlan,
} from '@samen/model';
import {ChildHtml} from '../shared/child-html.js';
import {userChanged} from '../shared/form-control.js';
import {SamenSeatEvent} from './events.js';
import {
  inputsOf,
  needsReader,
  readable,
  readPeople,
  settle,
  type ChildPerson,
  type Given,
  type Reader,
  type Settled,
} from './given.js';
import {readerPart} from './parts.js';
import type {SamenSeatPlanner} from './seat-planner.js';

/** Says what an act did; '' says nothing. */
export type Teller = (done: Commanded, before: SeatPlan) => void;

/** The plan that stands and what can be done to it. Every act of a user, by key, tap, drag or list, goes through `act`. */
export class Planner {
  readonly #element: SamenSeatPlanner;
  readonly #given: () => Given;
  readonly #tell: Teller;
  readonly #wantReader: () => Reader | undefined;
  /** Kept while the child HTML is watched: to read it takes longer than everything else here. */
  #children: readonly ChildPerson[] | undefined;
  #settled: Settled | undefined;
  #history: History | undefined;
  /** Who was picked up and waits for a seat. */
  #held: string | undefined;

  constructor(
    element: SamenSeatPlanner,
    given: () => Given,
    tell: Teller,
    wantReader: () => Reader | undefined,
  ) {
    this.#element = element;
    this.#given = given;
    this.#tell = tell;
    this.#wantReader = wantReader;
    new ChildHtml(element, () => {
      this.#children = readPeople(element);
      element.requestUpdate();
    });
    element.addController({hostDisconnected: () => (this.#children = undefined)});
  }

  /** The plan, after what the page changed since the last look. */
  get plan(): SeatPlan {
    const raw = inputsOf(this.#given(), this.#element, this.#children ?? readPeople(this.#element));
    const last = this.#settled;
    const reader = needsReader(raw) ? this.#wantReader() : readerPart.value;
    const inputs = readable(raw, last, reader);
    if (
      last &&
      (Object.keys(inputs) as (keyof typeof inputs)[]).every((key) => inputs[key] === last.inputs[key])
    )
      return this.#history!.present;
    this.#settled = settle(inputs, last, this.#history?.present, reader);
    const {plan} = this.#settled;
    // What the page changes cannot be undone by the user: it would come back at the next look.
    if (plan !== this.#history?.present) this.#history = newHistory(plan);
    return plan;
  }

  get problems(): Readonly<Record<string, readonly Problem[]>> {
    return this.plan && this.#settled!.problems;
  }

  /** A saved plan was given, and the file that can read it is on its way. */
  get isWaiting(): boolean {
    const {plan, turn} = this.#given();
    return Boolean(this.plan && plan) && this.#settled!.inputs.turn !== turn;
  }

  /** The form value: the plan as JSON, '' while nothing was saved and nobody did anything. */
  get value(): string {
    const {plan} = this;
    if (this.isWaiting) {
      const given = this.#given().plan;
      return typeof given === 'string' ? given : JSON.stringify(given);
    }
    return this.#settled!.isSaved || this.#isTouched ? JSON.stringify(planToJson(plan)) : '';
  }

  get #isTouched(): boolean {
    return this.#history!.past.length > 0 || this.#history!.present.places.length > 0;
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

  /** Picks somebody up, or puts them back. */
  hold(participant: string | undefined): void {
    this.#held = participant;
    this.#element.requestUpdate();
  }

  /** Does something for a script: no event, and nothing is told to a screen reader. */
  run(command: SeatCommand): Commanded {
    // What is no move comes from fields that load with the reader.
    const apply = readerPart.value?.applySeatCommand;
    const done = apply?.(this.plan, command) ?? applySeatMove(this.plan, command as SeatMoveCommand);
    if (done.plan !== this.plan) this.#history = remember(this.#history!, done.plan);
    this.#element.requestUpdate();
    return done;
  }

  /** Does something for the user; gives the plan as it is afterwards. */
  act(command: SeatCommand): SeatPlan {
    const before = this.plan;
    const done = this.run(command);
    this.#after(before, done);
    return done.plan;
  }

  undo(): void {
    if (this.canUndo) this.#travel(undo(this.#history!));
  }

  redo(): void {
    if (this.canRedo) this.#travel(redo(this.#history!));
  }

  /** A tap on a seat: picks up who sits there, or puts down whom was picked up; an occupied seat swaps. */
  tapSeat(seat: string): void {
    const there = sitterAt(this.plan, seat)?.id;
    const {held} = this;
    if (held === undefined || there === held) return this.hold(there === held ? undefined : there);
    this.#held = undefined;
    this.act({type: 'place', participant: held, seat});
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

  #travel(history: History): void {
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
