import {
  askedQuestions,
  currentRound,
  parseAnswers,
  parseResponse,
  responseToJson,
  roundState,
  type CheckedAnswers,
  type PollDefinition,
  type PollQuestion,
  type PollResponse,
  type PollRound,
  type Problem,
  type RoundState,
} from '@samen/model';
import {enumerated} from '../shared/enumerated.js';
import {isNothing} from '../shared/given-values.js';
import {joined} from '../shared/problem-path.js';
import type {FeedbackPollAttributes} from './attributes.js';
import {readKept, writeKept, type Keeping, type Kept} from './drafts.js';
import {newId} from './new-id.js';

type Host = Pick<FeedbackPollAttributes, 'round' | 'group' | 'keep' | 'kiosk'> & {
  /** The answers go along with a form, which has its own ways to keep them. */
  readonly isField: boolean;
};

interface Given {
  readonly kind: 'value' | 'answers';
  readonly input: unknown;
}

const nobody = {entered: {}, chosenGroup: '', id: '', revision: 1, isGiven: false, isChanging: false};

/** The answers of one person to one round, from empty to handed over. */
export class Answering {
  readonly #host: Host;
  readonly #poll: () => PollDefinition | undefined;
  /** As it was entered: also of questions that are not asked any more, so that they are there when they are again. */
  entered: Readonly<Record<string, unknown>> = {};
  chosenGroup = '';
  id = '';
  revision = 1;
  /** Handed over to the page or the outbox. */
  isGiven = false;
  isGivenNow = false;
  /** It is kept elsewhere too, or has arrived: what is here may call itself given. */
  isSafe = true;
  /** Handed over before, and opened again. */
  isChanging = false;
  /** With `steps="one"`: which question, from 0. */
  step = 0;
  /** What must be mended: ids of questions, `group`, or `nothing` when nothing was answered at all. */
  readonly shown = new Set<string>();
  readonly problems = new Map<string, readonly Problem[]>();
  #round: PollRound | undefined;
  #key = '';
  #given: Given | undefined;
  #before: Readonly<Record<string, unknown>> = {};
  /** What stands here came from the page, and nobody changed it. */
  #isAsGiven = false;
  #checked: {entered: unknown; poll: unknown; value: CheckedAnswers} | undefined;

  constructor(host: Host, poll: () => PollDefinition | undefined) {
    this.#host = host;
    this.#poll = poll;
  }

  /** What a page gives: read as soon as there is a poll, in whichever order they come. */
  take(given: Given): void {
    this.#given = given;
    void this.poll;
  }

  /** The poll, with everything here in step with it. */
  get poll(): PollDefinition | undefined {
    const poll = this.#poll();
    if (!poll) return undefined;
    this.#follow(poll);
    const given = this.#given;
    if (!given) return poll;
    this.#given = undefined;
    if (given.kind === 'value') this.#takeValue(given.input, poll);
    else this.#takeAnswers(given.input, poll);
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
    const {isField, kiosk, keep} = this.#host;
    return isField || kiosk ? 'no' : enumerated(keep, ['device', 'session', 'no']);
  }

  /** Id of the group, if it is known. */
  get group(): string {
    const groups = this.poll?.groups ?? [];
    const wanted = [this.#host.group, groups.length === 1 ? groups[0]!.id : '', this.chosenGroup];
    return wanted.find((id) => groups.some((each) => each.id === id)) ?? '';
  }

  /** People say themselves who they are. */
  get choosesGroup(): boolean {
    const groups = this.poll?.groups ?? [];
    return groups.length > 1 && !groups.some(({id}) => id === this.#host.group);
  }

  get asked(): readonly PollQuestion[] {
    const {poll} = this;
    return poll ? askedQuestions(poll.questions, this.checked.answers) : [];
  }

  get checked(): CheckedAnswers {
    const {poll} = this;
    const {entered} = this;
    if (this.#checked?.entered !== entered || this.#checked.poll !== poll)
      this.#checked = {entered, poll, value: parseAnswers(entered, poll?.questions ?? []).value};
    return this.#checked.value;
  }

  get isEmpty(): boolean {
    return Object.keys(this.checked.answers).length === 0;
  }

  /** What stands in the way of sending, in the order of the screen. */
  get missing(): readonly string[] {
    const {missing} = this.checked;
    const who = this.group ? [] : ['group'];
    return this.isEmpty && missing.length === 0 ? [...who, 'nothing'] : [...who, ...missing];
  }

  /** Errors that are shown: each stays until its own question is mended, and comes back only when all is checked again. */
  get errors(): readonly string[] {
    const {missing} = this;
    for (const id of this.shown) if (!missing.includes(id)) this.shown.delete(id);
    return missing.filter((id) => this.shown.has(id));
  }

  /** Whose answers they are cannot be changed any more: a server would not know them again. */
  get hasFixedGroup(): boolean {
    return this.isGiven || this.revision > 1;
  }

  /** What would be sent now; nothing while nothing is answered, or nobody said who they are. */
  get response(): PollResponse | undefined {
    const {poll, round, group, isEmpty, checked, revision} = this;
    if (!poll || !round || !group || isEmpty) return undefined;
    const {answers} = checked;
    const {id, version} = poll;
    return Object.freeze({
      ...{id: (this.id ||= newId()), poll: id, version, round: round.id, group, revision, answers},
    });
  }

  /** The response as JSON; '' while there is none. */
  get json(): string {
    const {response} = this;
    return response ? JSON.stringify(responseToJson(response)) : '';
  }

  /** Another answer than the one a page gave is its next revision. */
  #revise(): void {
    if (this.#isAsGiven) this.revision += 1;
    this.#isAsGiven = false;
  }

  chooseGroup(id: string): void {
    this.#revise();
    this.chosenGroup = id;
  }

  enter(id: string, value: unknown): void {
    this.#revise();
    const {[id]: _before, ...others} = this.entered;
    this.entered = isNothing(value) ? others : {...others, [id]: value};
  }

  /** Somebody opens what was handed over: it goes again under the same id, as the next revision. */
  change(): void {
    this.#before = this.entered;
    this.isChanging = true;
    this.step = 0;
    this.#forgetErrors();
  }

  /** What was given stays as it is. */
  keepAsItWas(): void {
    this.entered = this.#before;
    this.isChanging = false;
    this.#forgetErrors();
    this.store();
  }

  /** The response to hand over now; a change of one that was handed over before is its next revision. */
  commit(): PollResponse | undefined {
    if (this.isGiven) this.revision += 1;
    return this.response;
  }

  /** It has been handed over. */
  give(): void {
    this.isGiven = this.isGivenNow = true;
    this.isChanging = false;
    this.#forgetErrors();
    this.store();
  }

  /** Nothing of anybody is left here, nor on the device. */
  wipe(): void {
    Object.assign(this, nobody, {isGivenNow: false, step: 0});
    this.#forgetErrors();
    this.store();
  }

  /** Keeps on the device what there is; what is being changed as the next revision, which it will be. */
  store(): void {
    const {keeping, group, isEmpty, checked, isChanging} = this;
    if (keeping === 'no' || !this.#key) return;
    if (isEmpty) return writeKept(keeping, this.#key, undefined);
    const id = (this.id ||= newId());
    const revision = this.revision + (isChanging ? 1 : 0);
    const isGiven = this.isGiven && this.isSafe && !isChanging;
    writeKept(keeping, this.#key, {id, revision, group, answers: checked.answers, isGiven});
  }

  #forgetErrors(): void {
    this.shown.clear();
  }

  #follow(poll: PollDefinition): void {
    const {round: wanted, group} = this.#host;
    const found = poll.rounds.find(({id}) => id === wanted);
    const isTaken = this.isGiven || Object.keys(this.entered).length > 0;
    const here = poll.rounds.find(({id}) => id === this.#round?.id);
    // Who is busy stays in their round, also when the next one opens meanwhile.
    this.#round = found ?? (isTaken && here ? here : currentRound(poll, Date.now()));
    const unknown = (path: string, value: string, isKnown: boolean) =>
      this.problems.set(path, value === '' || isKnown ? [] : [{code: 'poll-invalid', path, value}]);
    unknown('round', wanted, found !== undefined);
    unknown(
      'group',
      group,
      poll.groups.some(({id}) => id === group),
    );
    const key = ['samen-poll', poll.id, poll.version, this.#round.id, group].join(':');
    if (key === this.#key) return;
    const isFirst = this.#key === '';
    this.#key = key;
    if (!isFirst) Object.assign(this, nobody, {isGivenNow: false, step: 0});
    const kept = readKept(this.keeping, key);
    if (kept) this.#resume(kept, poll);
  }

  #resume({id, revision, group, answers, isGiven}: Kept, poll: PollDefinition): void {
    const {value} = parseAnswers(answers, poll.questions);
    Object.assign(this, {entered: value.answers, chosenGroup: group, id, revision, isGiven});
  }

  #takeValue(input: unknown, poll: PollDefinition): void {
    const {value, problems} = isNothing(input)
      ? {value: undefined, problems: []}
      : parseResponse(input, poll);
    this.problems.set(
      'value',
      problems.map((each) => ({...each, path: joined('value', each.path)})),
    );
    const {answers = {}, group = '', id = '', revision = 1} = value ?? {};
    Object.assign(this, nobody, {entered: answers, chosenGroup: group, id, revision});
    this.#isAsGiven = value !== undefined;
    this.#forgetErrors();
  }

  #takeAnswers(input: unknown, poll: PollDefinition): void {
    const {value, problems} = parseAnswers(input, poll.questions);
    // That something is not answered yet is no mistake of the page.
    const told = problems.filter(({code}) => code !== 'poll-answer-missing');
    this.problems.set(
      'answers',
      told.map((each) => ({...each, path: joined('answers', each.path)})),
    );
    this.entered = value.answers;
  }
}
