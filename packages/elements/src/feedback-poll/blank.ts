import {
  currentRound,
  roundState,
  type PollDefinition,
  type PollQuestion,
  type PollRound,
  type Problem,
  type RoundState,
} from '@samen/model';
import {enumerated} from '../shared/enumerated.js';
import type {FeedbackPollAttributes} from './attributes.js';
import {keptText, type Keeping} from './device.js';

export type AnsweringHost = Pick<FeedbackPollAttributes, 'round' | 'group' | 'keep' | 'kiosk'> & {
  /** The answers go along with a form, which has its own ways to keep them. */
  readonly isField: boolean;
};

const none: readonly string[] = [];

/** A poll on which nobody answered anything yet: all that the first paint needs. The later file goes on from here. */
export class Blank {
  readonly host: AnsweringHost;
  readonly #poll: () => PollDefinition | undefined;
  /** As it was entered: also of questions that are not asked any more, so that they are there when they are again. */
  entered: Readonly<Record<string, unknown>> = {};
  chosenGroup = '';
  /** Handed over to the page or the outbox. */
  isGiven = false;
  /** Handed over before, and opened again. */
  isChanging = false;
  /** With `steps="one"`: which question, from 0. */
  step = 0;
  readonly problems = new Map<string, readonly Problem[]>();
  #round: PollRound | undefined;
  #key = '';

  constructor(host: AnsweringHost, poll: () => PollDefinition | undefined) {
    this.host = host;
    this.#poll = poll;
  }

  /** The poll, with everything here in step with it. */
  get poll(): PollDefinition | undefined {
    const poll = this.#poll();
    if (poll) this.#follow(poll);
    return poll;
  }

  get round(): PollRound | undefined {
    void this.poll;
    return this.#round;
  }

  get roundState(): RoundState {
    const {round} = this;
    return round ? roundState(round, Date.now()) : 'open';
  }

  get keeping(): Keeping {
    const {isField, kiosk, keep} = this.host;
    return isField || kiosk ? 'no' : enumerated(keep, ['device', 'session', 'no']);
  }

  /** Under what this is kept on the device. */
  get key(): string {
    return this.#key;
  }

  /** Something was kept on an earlier visit: then there is no blank poll to show. */
  get isKept(): boolean {
    return this.poll !== undefined && keptText(this.keeping, this.#key) !== null;
  }

  /** Id of the group, if it is known. */
  get group(): string {
    const groups = this.poll?.groups ?? [];
    const wanted = [this.host.group, groups.length === 1 ? groups[0]!.id : '', this.chosenGroup];
    return wanted.find((id) => groups.some((each) => each.id === id)) ?? '';
  }

  /** People say themselves who they are. */
  get choosesGroup(): boolean {
    const groups = this.poll?.groups ?? [];
    return groups.length > 1 && !groups.some(({id}) => id === this.host.group);
  }

  /** Whose answers they are cannot be changed any more: a server would not know them again. */
  get hasFixedGroup(): boolean {
    return false;
  }

  get asked(): readonly PollQuestion[] {
    return this.poll?.questions.filter(({onlyIf}) => !onlyIf) ?? [];
  }

  get isEmpty(): boolean {
    return true;
  }

  /** What stands in the way of sending, in the order of the screen. */
  get missing(): readonly string[] {
    return none;
  }

  /** Errors that are shown. */
  get errors(): readonly string[] {
    return none;
  }

  /** Another poll or round: what was here belongs to the one before. */
  protected onKey(_poll: PollDefinition, _isFirst: boolean): void {
    // nothing stands here
  }

  #follow(poll: PollDefinition): void {
    const {round: wanted, group} = this.host;
    const found = poll.rounds.find(({id}) => id === wanted);
    const isTaken = this.isGiven || Object.keys(this.entered).length > 0;
    const here = poll.rounds.find(({id}) => id === this.#round?.id);
    // Who is busy stays in their round, also when the next one opens meanwhile.
    this.#round = found ?? (isTaken && here ? here : currentRound(poll, Date.now()));
    this.#look('round', wanted, poll.rounds);
    this.#look('group', group, poll.groups);
    const key = ['samen-poll', poll.id, poll.version, this.#round.id, group].join(':');
    if (key === this.#key) return;
    const isFirst = this.#key === '';
    this.#key = key;
    this.onKey(poll, isFirst);
  }

  #look(path: string, value: string, list: readonly {readonly id: string}[]): void {
    const isKnown = value === '' || list.some(({id}) => id === value);
    this.problems.set(path, isKnown ? [] : [{code: 'poll-invalid', path, value}]);
  }
}
