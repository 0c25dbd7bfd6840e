import type {Setting} from '../setting.js';
import {agreement, expectationMet, gap, isTalkFirst, range} from './agreement.js';
import {applicableRows, floorFindings, type LegalRow} from './legal.js';
import {legalRows} from './legal-rows.js';
import type {Moment, Phase} from './moments.js';
import type {Position} from './positions.js';
import {isLevel, type Ladder} from './rungs.js';

/** Something to talk about. The code is also the id of its sentence. */
export interface Finding {
  /**
   * - `below-floor`: an offer is under the rung of an article whose source was seen;
   * - `ask-floor`: the same for an article that nobody verified, so it is a question;
   * - `no-expectation`, `no-offer`: nobody has said yet what is expected, or offered, in this phase.
   */
  readonly code: 'below-floor' | 'ask-floor' | 'no-expectation' | 'no-offer';
  readonly level: 'attention' | 'question' | 'info';
  /** The article, with a floor. */
  readonly row?: LegalRow;
  /** The number 1..R of the article's rung. */
  readonly floor?: number;
}

/** What is compared before a decision. */
export interface CompareInput {
  readonly positions: readonly Position[];
  readonly phase: Phase;
  readonly ladder: Ladder;
  /** Whose role is discussed: `parent`, `child` or another participant. */
  readonly subject: string;
  readonly setting: Setting;
  readonly decisionKind?: string;
  /** The rows of Samen when absent. */
  readonly rows?: readonly LegalRow[];
}

/** An expectation beside the offer that stays furthest below it. */
export interface WidestGap {
  readonly expects: Position;
  readonly offers: Position;
  /** Rungs, negative when the offer is lower. */
  readonly gap: number;
}

/** The expected and offered roles of one phase, side by side. */
export interface CompareOutcome {
  /** Of all expectations and offers together, 0..1; `null` for fewer than two. */
  readonly agreement: number | null;
  /** Rungs between the highest and the lowest expectation or offer; `null` without any. */
  readonly range: number | null;
  readonly expectations: readonly Position[];
  readonly offers: readonly Position[];
  /** The highest expectation with the lowest offer (the first of equals); `null` when either is missing. */
  readonly widest: WidestGap | null;
  /** The gap of `widest`. */
  readonly gap: number | null;
  /** A reason to talk before deciding, see {@link isTalkFirst}. */
  readonly talkFirst: boolean;
  /** Articles first, in the order of the rows. */
  readonly findings: readonly Finding[];
}

/**
 * Compares what is expected with what is offered, before the decision. Positions of the other phase, experienced
 * ones and rungs that are not on the ladder do not count.
 */
export function compareOutcome(input: CompareInput): CompareOutcome {
  const {positions, phase, ladder, rows = legalRows} = input;
  const expectations = select(positions, phase, ladder, 'expected');
  const offers = select(positions, phase, ladder, 'offered');
  const levels = [...expectations, ...offers].map(level);
  const agreed = agreement(levels, ladder.rungs.length);
  const widest = widestGap(expectations, offers);
  const findings = [
    ...floorsToDiscuss(applicableRows(rows, input, ladder), offers, ladder),
    ...(expectations.length > 0 ? [] : [info('no-expectation')]),
    ...(offers.length > 0 ? [] : [info('no-offer')]),
  ];
  return Object.freeze({
    agreement: agreed,
    range: range(levels),
    expectations,
    offers,
    widest,
    gap: widest?.gap ?? null,
    talkFirst: isTalkFirst(agreed, widest?.gap ?? null),
    findings: Object.freeze(findings),
  });
}

/** One participant's expectation beside what they say they got. */
export interface ReviewPair {
  readonly participant: string;
  readonly expected: Position;
  readonly experienced: Position;
}

/** What is looked back on after a decision. */
export type ReviewInput = Pick<CompareInput, 'positions' | 'phase' | 'ladder'>;

/** The expected and experienced roles of one phase, side by side. */
export interface ReviewOutcome {
  /** Of the experienced positions, 0..1; `null` for fewer than two. */
  readonly agreement: number | null;
  /** How far expectations came true, 0..1, see {@link expectationMet}; `null` without pairs. */
  readonly met: number | null;
  /** The mean of experienced minus expected in rungs, negative for less influence; `null` without pairs. */
  readonly mean: number | null;
  /** Everybody who said both, in the order of their experienced positions. */
  readonly pairs: readonly ReviewPair[];
  /** The pair that differs most, up or down (the first of equals); `null` without pairs. */
  readonly widest: ReviewPair | null;
  /** A reason to talk about it: little agreement on what was experienced, or somebody got two rungs less. */
  readonly talkFirst: boolean;
}

/** Compares what was experienced with what was expected, after the decision; the same positions count as before it. */
export function reviewOutcome({positions, phase, ladder}: ReviewInput): ReviewOutcome {
  const expectations = select(positions, phase, ladder, 'expected');
  const experiences = select(positions, phase, ladder, 'experienced');
  const pairs = experiences.flatMap((experienced) => {
    const {participant} = experienced;
    const expected = expectations.find((each) => each.participant === participant);
    return expected ? [Object.freeze({participant, expected, experienced})] : [];
  });
  const agreed = agreement(experiences.map(level), ladder.rungs.length);
  const result = expectationMet(
    pairs.map(({expected, experienced}) => ({expected: expected.rung, experienced: experienced.rung})),
    ladder.rungs.length,
  );
  const difference = (pair: ReviewPair) => pair.experienced.rung - pair.expected.rung;
  const worst = firstWithMost(pairs, (pair) => -difference(pair));
  return Object.freeze({
    agreement: agreed,
    met: result?.met ?? null,
    mean: result?.mean ?? null,
    pairs: Object.freeze(pairs),
    widest: firstWithMost(pairs, (pair) => Math.abs(difference(pair))) ?? null,
    talkFirst: isTalkFirst(agreed, worst ? difference(worst) : null),
  });
}

function level(position: Position): number {
  return position.rung;
}

function select(
  positions: readonly Position[],
  phase: Phase,
  ladder: Ladder,
  moment: Moment,
): readonly Position[] {
  const counts = (each: Position) =>
    each.phase === phase && each.moment === moment && isLevel(each.rung, ladder.rungs.length);
  return Object.freeze(positions.filter(counts));
}

/** The lowest offer is the same for everybody, so the lowest gap belongs to the highest expectation. */
function widestGap(expectations: readonly Position[], offers: readonly Position[]): WidestGap | null {
  const expects = firstWithMost(expectations, level);
  const lowest = firstWithMost(offers, (each) => -each.rung);
  const difference = expects && gap(expects.rung, offers.map(level));
  if (!expects || !lowest || typeof difference !== 'number') return null;
  return Object.freeze({expects, offers: lowest, gap: difference});
}

function floorsToDiscuss(
  rows: readonly LegalRow[],
  offers: readonly Position[],
  ladder: Ladder,
): readonly Finding[] {
  return floorFindings(rows, offers.map(level), ladder)
    .filter(({below}) => below)
    .map(({row, floor}) =>
      row.status === 'source-seen'
        ? Object.freeze({code: 'below-floor', level: 'attention', row, floor})
        : Object.freeze({code: 'ask-floor', level: 'question', row, floor}),
    );
}

function info(code: 'no-expectation' | 'no-offer'): Finding {
  return Object.freeze({code, level: 'info'});
}

/** The first entry whose score no other exceeds; `undefined` for an empty list. */
function firstWithMost<T>(entries: readonly T[], score: (entry: T) => number): T | undefined {
  return entries.reduce<T | undefined>(
    (best, entry) => (best === undefined || score(entry) > score(best) ? entry : best),
    undefined,
  );
}
