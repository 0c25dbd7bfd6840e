import {
  compareOutcome,
  parseRung,
  recordToJson,
  reviewOutcome,
  withoutPosition,
  withPosition,
  type Answer,
  type Beforehand,
  type CompareOutcome,
  type Ladder,
  type LadderRecord,
  type LegalRow,
  type Participant,
  type Position,
  type PositionKey,
  type Problem,
  type ReviewOutcome,
} from '@samen/model';
import {isServer, type TemplateResult} from 'lit';
import type {LocaleController} from '../shared/localize.js';
import {adoptStyles} from '../shared/adopt-styles.js';
import {afterPaint} from '../shared/after-paint.js';
import {ChildHtml} from '../shared/child-html.js';
import {userChanged} from '../shared/form-control.js';
import {followSelected} from '../shared/native-selects.js';
import {noticeText} from './comparison-texts.js';
import {comparisonStyles} from './comparison.styles.js';
import {comparisonView} from './comparison-view.js';
import {
  momentOf,
  readChildren,
  settle,
  type Acts,
  type Attributes,
  type Settled,
} from './comparison-state.js';
import {SamenAgreementEvent} from './events.js';
import {modeOf, type Given} from './given.js';
import type {SamenLadderPicker} from './ladder-picker.js';
import {rungTexts, wordingOf, type RungText, type Wording, type WordingTexts} from './texts.js';

/** The words come with a file of their own, at the same time as this one. */
type Words = (ladder: Ladder, wording: Wording, i18n: LocaleController) => WordingTexts;

/** `compare` and `review`: state and acts. Every act goes through one model function and `#act`. */
export class Comparison {
  readonly #element: SamenLadderPicker;
  readonly #i18n: LocaleController;
  readonly #given: () => Given;
  readonly #words: Words;
  /** Resolves when all of it has been asked to render. The table comes first, so that a large one is there within a frame. */
  readonly ready: Promise<void>;
  #isWhole = isServer;
  #acts: Acts = {};
  #settled: Settled | undefined;
  #key: readonly unknown[] = [];

  constructor(element: SamenLadderPicker, i18n: LocaleController, given: () => Given, words: Words) {
    this.#element = element;
    this.#i18n = i18n;
    this.#given = given;
    this.#words = words;
    adoptStyles(element, comparisonStyles);
    new ChildHtml(element, () => element.requestUpdate());
    this.ready = isServer
      ? Promise.resolve()
      : afterPaint().then(() => {
          this.#isWhole = true;
          element.requestUpdate();
        });
    element.addController({hostUpdated: () => followSelected(element.renderRoot)});
  }

  get record(): LadderRecord {
    return this.#settle().record;
  }

  get rows(): readonly LegalRow[] {
    return this.#settle().rows;
  }

  get problems(): readonly Problem[] {
    return this.#settle().problems;
  }

  get json(): Record<string, unknown> {
    return recordToJson(this.record);
  }

  /** Whether anybody has named a role, or nobody here could. */
  get isAnswered(): boolean {
    return isAnswered(this.record);
  }

  /** The user filled in something that can be undone. */
  get isChanged(): boolean {
    return Object.keys(this.#acts).length > 0;
  }

  /** The form value: the record as JSON, '' while nothing was saved, said or filled in. */
  get value(): string {
    const {record, isSaved} = this.#settle();
    const isEmpty = !isSaved && !isAnswered(record) && !this.isChanged;
    return isEmpty ? '' : JSON.stringify(recordToJson(record));
  }

  get outcome(): CompareOutcome | ReviewOutcome {
    return this.#outcomeOf(this.#settle());
  }

  get mode(): 'compare' | 'review' {
    return modeOf(this.#element) === 'review' ? 'review' : 'compare';
  }

  get rungs(): readonly RungText[] {
    return this.#rungsOf(this.record);
  }

  /** Lets go of what the user did: the page has spoken since. */
  forget(): void {
    this.#acts = {};
  }

  /** The sentence for a problem that only comparisons have. */
  noticeText(problem: Problem): string | undefined {
    return noticeText(problem, this.#i18n);
  }

  render(): TemplateResult {
    // Once: settling looks at the attributes and the child HTML.
    const settled = this.#settle();
    const {record, rows, problems} = settled;
    const {mode} = this;
    const {label, help, showError, validationMessage, readOnly, isDisabled} = this.#element;
    return comparisonView(
      {
        ...{label, help, record, rows, mode},
        rungs: this.#rungsOf(record),
        outcome: this.#outcomeOf(settled),
        error: showError ? validationMessage : '',
        editable: !readOnly && !isDisabled && !record.readOnly,
        changed: this.isChanged,
        isWhole: this.#isWhole,
        notices: [...new Set(problems.flatMap((each) => this.noticeText(each) ?? []))],
        onPick: this.#onPick,
        onAnswer: this.#onAnswer,
        onDate: this.#onDate,
        onUndo: this.#onUndo,
      },
      this.#i18n,
    );
  }

  #outcomeOf({record, rows}: Settled): CompareOutcome | ReviewOutcome {
    return this.mode === 'review' ? reviewOutcome(record) : compareOutcome({...record, rows});
  }

  #rungsOf({ladder, setting, subject, phase}: LadderRecord): readonly RungText[] {
    const wording = {...wordingOf(this.#element), setting, subject, phase};
    return rungTexts(ladder, this.#words(ladder, wording, this.#i18n));
  }

  #settle(): Settled {
    const given = this.#given();
    const attributes = attributesOf(this.#element);
    const children = readChildren(this.#element);
    const key = [given, this.#acts, JSON.stringify([attributes, children])];
    if (!this.#settled || key.some((part, i) => part !== this.#key[i])) {
      this.#settled = settle(given, attributes, children, this.#acts, this.#settled);
      this.#key = key;
    }
    return this.#settled;
  }

  /** Does nothing when nothing changes, such as to silence somebody who is silent. */
  #act(acts: Acts): void {
    const before = {acts: this.#acts, json: this.json, outcome: this.outcome};
    this.#acts = acts;
    if (acts !== noActs && same(before.json, this.json)) {
      this.#acts = before.acts;
      return;
    }
    this.#element.requestUpdate();
    this.#element[userChanged]();
    const {outcome} = this;
    if (!same(told(before.outcome), told(outcome)))
      this.#element.dispatchEvent(new SamenAgreementEvent(outcome));
  }

  readonly #onPick = (participant: Participant, rungId: string): void => {
    const {record, mode} = this;
    const key = {
      participant: participant.id,
      moment: momentOf(participant, record, mode),
      phase: record.phase,
    };
    const rung = parseRung(rungId, record.ladder).value;
    const positions = rung
      ? withPosition(record.positions, {...record.positions.find((each) => isAt(each, key)), ...key, rung})
      : withoutPosition(record.positions, key);
    // Somebody who takes a word back keeps the place in the list.
    this.#act({...this.#acts, positions});
  };

  readonly #onAnswer = (participant: Participant, answer: Answer): void => {
    const {beforehand} = this.record;
    this.#act({
      ...this.#acts,
      beforehand: {...beforehand, answers: {...beforehand.answers, [participant.id]: answer}},
    });
  };

  readonly #onDate = (field: 'discussedOn' | 'decisionOn', date: string): void => {
    const {[field]: _, ...rest} = this.record.beforehand;
    const beforehand: Beforehand = date ? {...rest, [field]: date} : rest;
    this.#act({...this.#acts, beforehand});
  };

  readonly #onUndo = (): void => {
    this.#act(noActs);
    this.#element.focus(); // the button goes away
  };
}

/** Whether it is the position of this person, moment and phase. What else the page gave with it stays. */
const isAt = (position: Position, {participant, moment, phase}: PositionKey): boolean =>
  position.participant === participant && position.moment === moment && position.phase === phase;

const isAnswered = ({positions, readOnly}: LadderRecord): boolean => positions.length > 0 || readOnly;

const noActs: Acts = {};

/** What `samen-agreement` tells. */
const told = (outcome: CompareOutcome | ReviewOutcome) => [
  outcome.agreement,
  outcome.widest,
  'findings' in outcome && outcome.findings,
];

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** '' where the host said nothing: then the record decides. */
function attributesOf(element: SamenLadderPicker): Attributes {
  const {setting, subject, phase} = wordingOf(element);
  const {decision, decisionKind, discussedOn, decisionOn} = element;
  return {
    ...{decision, decisionKind, discussedOn, decisionOn},
    setting: element.setting ? setting : undefined,
    subject: element.subject ? subject : '',
    phase: element.phase ? phase : undefined,
  };
}
