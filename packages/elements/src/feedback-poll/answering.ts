import {
  askedQuestions,
  parseAnswers,
  parseResponse,
  responseToJson,
  type CheckedAnswers,
  type PollDefinition,
  type PollQuestion,
  type PollResponse,
} from '@samen/model';
import {isNothing} from '../shared/given-values.js';
import {joined} from '../shared/problem-path.js';
import {Blank} from './blank.js';
import {readKept, writeKept, type Kept} from './drafts.js';
import {newId} from './new-id.js';

/** Answers that a page gives: a response, or answers by the id of their question. */
export interface Given {
  readonly kind: 'value' | 'answers';
  readonly input: unknown;
}

const nobody = {entered: {}, chosenGroup: '', id: '', revision: 1, isGiven: false, isChanging: false};

/** The answers of one person to one round, from empty to handed over. */
export class Answering extends Blank {
  id = '';
  revision = 1;
  isGivenNow = false;
  /** It is kept elsewhere too, or has arrived: what is here may call itself given. */
  isSafe = true;
  /** What must be mended: ids of questions, `group`, or `nothing` when nothing was answered at all. */
  readonly shown = new Set<string>();
  #given: Given | undefined;
  #before: Readonly<Record<string, unknown>> = {};
  /** What stands here came from the page, and nobody changed it. */
  #isAsGiven = false;
  #checked: {entered: unknown; poll: unknown; value: CheckedAnswers} | undefined;

  /** What a page gives: read as soon as there is a poll, in whichever order they come. */
  take(given: Given): void {
    this.#given = given;
    void this.poll;
  }

  /** The poll, with everything here in step with it. */
  override get poll(): PollDefinition | undefined {
    const poll = super.poll;
    const given = this.#given;
    if (!poll || !given) return poll;
    this.#given = undefined;
    if (given.kind === 'value') this.#takeValue(given.input, poll);
    else this.#takeAnswers(given.input, poll);
    return poll;
  }

  override get asked(): readonly PollQuestion[] {
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

  override get isEmpty(): boolean {
    return Object.keys(this.checked.answers).length === 0;
  }

  /** What stands in the way of sending, in the order of the screen. */
  override get missing(): readonly string[] {
    const {missing} = this.checked;
    const who = this.group ? [] : ['group'];
    return this.isEmpty && missing.length === 0 ? [...who, 'nothing'] : [...who, ...missing];
  }

  /** Errors that are shown: each stays until its own question is mended, and comes back only when all is checked again. */
  override get errors(): readonly string[] {
    const {missing} = this;
    for (const id of this.shown) if (!missing.includes(id)) this.shown.delete(id);
    return missing.filter((id) => this.shown.has(id));
  }

  /** Whose answers they are cannot be changed any more: a server would not know them again. */
  override get hasFixedGroup(): boolean {
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
    if (keeping === 'no' || !this.key) return;
    if (isEmpty) return writeKept(keeping, this.key, undefined);
    const id = (this.id ||= newId());
    const revision = this.revision + (isChanging ? 1 : 0);
    const isGiven = this.isGiven && this.isSafe && !isChanging;
    writeKept(keeping, this.key, {id, revision, group, answers: checked.answers, isGiven});
  }

  #forgetErrors(): void {
    this.shown.clear();
  }

  protected override onKey(poll: PollDefinition, isFirst: boolean): void {
    if (!isFirst) Object.assign(this, nobody, {isGivenNow: false, step: 0});
    const kept = readKept(this.keeping, this.key);
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
