import {
  beforehandStatus,
  compareOutcome,
  parseRung,
  recordToJson,
  reviewOutcome,
  withoutPosition,
  withPosition,
  type Answer,
  type Beforehand,
  type CompareOutcome,
  type LadderRecord,
  type LegalRow,
  type Participant,
  type Problem,
  type ReviewOutcome,
} from '@samen/model';
import type {TemplateResult} from 'lit';
import type {LocaleController} from '../shared/localize.js';
import {comparisonView} from './comparison-view.js';
import {
  momentOf,
  readChildren,
  settle,
  type Acts,
  type Attributes,
  type Settled,
} from './comparison-state.js';
import type {Given} from './given.js';
import type {RungText} from './texts.js';

/** What the comparison needs of its element. */
export interface ComparisonHost {
  readonly element: Element;
  readonly i18n: LocaleController;
  given(): Given;
  attributes(): Attributes;
  /** Question and help of the host, and whether the user may change anything. */
  frame(): {label: string; help: string; error: string; editable: boolean};
  rungs(record: LadderRecord): readonly RungText[];
  /** Messages a reader must see. */
  notices(problems: readonly Problem[]): readonly string[];
  changed(outcome: CompareOutcome | ReviewOutcome | undefined): void;
}

/** `compare` and `review`: state and acts. Every act goes through one model function and `#act`. */
export class Comparison {
  readonly #host: ComparisonHost;
  #acts: Acts = {};
  #settled: Settled | undefined;
  #key: readonly unknown[] = [];

  constructor(host: ComparisonHost) {
    this.#host = host;
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

  /** The form value: the record as JSON, '' while nobody has said anything. */
  get value(): string {
    return this.record.positions.length > 0 ? JSON.stringify(this.json) : '';
  }

  get outcome(): CompareOutcome | ReviewOutcome {
    const {record, rows} = this;
    return this.mode === 'review' ? reviewOutcome(record) : compareOutcome({...record, rows});
  }

  get mode(): 'compare' | 'review' {
    return this.#host.attributes().mode;
  }

  get rungs(): readonly RungText[] {
    return this.#host.rungs(this.record);
  }

  /** Lets go of what the user did: the page has spoken since. */
  forget(): void {
    this.#acts = {};
  }

  render(): TemplateResult {
    const {record, rows, mode, rungs, outcome} = this;
    const {editable, ...frame} = this.#host.frame();
    return comparisonView(
      {
        ...{...frame, record, rows, mode, rungs, outcome},
        editable: editable && !record.readOnly,
        changed: Object.keys(this.#acts).length > 0,
        status: beforehandStatus(
          record.beforehand,
          record.participants.map(({id}) => id),
        ),
        notices: this.#host.notices(this.problems),
        onPick: this.#onPick,
        onAnswer: this.#onAnswer,
        onDate: this.#onDate,
        onUndo: this.#onUndo,
      },
      this.#host.i18n,
    );
  }

  #settle(): Settled {
    const given = this.#host.given();
    const attributes = this.#host.attributes();
    const children = readChildren(this.#host.element);
    const key = [given, this.#acts, JSON.stringify([attributes, children])];
    if (!this.#settled || key.some((part, i) => part !== this.#key[i])) {
      this.#settled = settle(given, attributes, children, this.#acts, this.#settled);
      this.#key = key;
    }
    return this.#settled;
  }

  #act(acts: Acts): void {
    const before = summary(this.outcome);
    this.#acts = acts;
    const {outcome} = this;
    this.#host.changed(summary(outcome) === before ? undefined : outcome);
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
      ? withPosition(record.positions, {...key, rung})
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

  readonly #onUndo = (): void => this.#act(noActs);
}

const noActs: Acts = {};

/** What `samen-agreement` tells, to see whether it changed. */
const summary = (outcome: CompareOutcome | ReviewOutcome): string =>
  JSON.stringify([outcome.agreement, outcome.widest, 'findings' in outcome && outcome.findings]);
