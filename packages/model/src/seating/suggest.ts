/** Better arrangements of the same people at the same table. */
import {arrangementsOf, countOf, kinds, puzzleOf} from './classes.js';
import {enumerating} from './enumerate.js';
import {equalityOf, planEquality, seatedOf, type Equality} from './equality.js';
import {chosenFinds, type Chosen} from './choice.js';
import {sameScore, type Find} from './finds.js';
import {movesTo, placesOf, type SuggestedMove} from './moves.js';
import {layoutOf, type Place, type SeatPlan} from './plan.js';
import {brokenIn} from './rule-counter.js';
import {mostEnumerated, searching, standardRestarts} from './search.js';
import {taskOf, type Task} from './task.js';
import {standardWeights, termIds, type TermId, type Weights} from './weights.js';

export interface SuggestOptions {
  /** As {@link parseWeights} gives them. */
  readonly weights?: Weights;
  /** The same seed gives the same answer, as long as the time is not up first. Standard 1. */
  readonly seed?: number;
  /** How often the search begins again when there are too many arrangements to try all. */
  readonly restarts?: number;
  /** ms by `now`, pauses counted; after that the best so far is the answer. Standard 500. */
  readonly budgetMs?: number;
  /** A clock in ms. Without one there is no budget. */
  readonly now?: () => number;
  /** How many plans at most: 0 to 3. Standard 3. */
  readonly most?: number;
}

/** An arrangement that is better than today's. */
export interface SuggestedPlan {
  /** In the order of the seats; who is locked stays so. */
  readonly places: readonly Place[];
  readonly equality: Equality;
  /** Rules that are broken, and children with nobody of their family beside them. */
  readonly broken: number;
  /** Who gets another seat, as few people as possible, in the order of the seats they go to. */
  readonly moves: readonly SuggestedMove[];
  /** Ids of who finds no seat: there are more people than seats, the family goes first. */
  readonly waiting: readonly string[];
  /** The terms that win, weighted, the largest first; none when there is no score today. */
  readonly gains: readonly TermId[];
  readonly kind: Chosen['kind'];
}

export interface Suggestion {
  /** Each better than today, the best first; see {@link suggest}. */
  readonly plans: readonly SuggestedPlan[];
  readonly today: Equality | null;
  /** The highest score with the fewest broken rules, and the lowest whatever it breaks; both 0 without a score. */
  readonly best: number;
  readonly worst: number;
  /** `exact`: every arrangement was tried. `heuristic`: nobody proved that there is no better one. */
  readonly proof: 'exact' | 'heuristic';
  /** Arrangements that were scored. */
  readonly tried: number;
  /** The time was up before the work was done. */
  readonly isCut: boolean;
}

/**
 * Better arrangements of the same people on the same seats. Everybody gets a seat if there is room; who is locked
 * stays. Better is: more people with a seat, then fewer rules broken (a child with nobody of the family beside it
 * counts as one), then a higher score.
 *
 * The score looks at sides and the chair only, so people of one side without rules are alike: up to 50,000 different
 * arrangements all are tried (`exact`), above that two change places as long as it helps, from many beginnings
 * (`heuristic`). Plans that are the same turned or mirrored are one, the one with the fewest moves.
 *
 * @returns at most three plans that break as few rules as can be: `best` scores highest; `fewest-moves` wins at least
 *   half as much with the fewest people moving; `other` scores less than the best and more than
 *   that one, or than today if the best has the fewest moves. No plans without family or professionals: there is nothing to compare.
 */
export function suggest(plan: SeatPlan, options: SuggestOptions = {}): Suggestion {
  const steps = suggesting(plan, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in small steps (a few hundred arrangements), so that a page can stay awake between them. */
export function* suggesting(plan: SeatPlan, options: SuggestOptions = {}): Generator<void, Suggestion> {
  return yield* suggestingWithin(plan, options, mostEnumerated);
}

/** The number of arrangements that can differ in score or rules; `Infinity` above 2^53. */
export function arrangements(plan: SeatPlan): number {
  return arrangementsOf(puzzleOf(plan));
}

/** For tests: `limit` is the number of arrangements up to which all are tried. */
export function* suggestingWithin(
  plan: SeatPlan,
  {weights = standardWeights, seed = 1, restarts, budgetMs = 500, now, most = 3}: SuggestOptions,
  limit: number,
): Generator<void, Suggestion> {
  const begin = now?.() ?? 0;
  const isOver = () => now !== undefined && now() - begin >= budgetMs;
  const today = planEquality(plan, weights);
  const puzzle = puzzleOf(plan);
  yield;
  if (countOf(puzzle, kinds.family) === 0 || countOf(puzzle, kinds.professional) === 0) {
    return Object.freeze({plans: [], today, best: 0, worst: 0, proof: 'exact', tried: 0, isCut: false});
  }
  const task = taskOf(plan, puzzle, weights, isOver);
  yield;
  const isExact = arrangementsOf(puzzle) <= limit;
  yield* isExact
    ? enumerating(task)
    : searching(task, restarts ?? standardRestarts(puzzle.free.length), seed);
  const best = task.finds.best()!;
  const chosen = chosenFinds(task.finds, today?.score ?? task.worst).filter(({find}) =>
    isBetterThanToday(plan, task, today, find),
  );
  const plans = chosen.slice(0, Math.max(0, most)).map((each) => suggested(plan, task, today, weights, each));
  return Object.freeze({
    plans: Object.freeze(plans),
    today,
    best: best.score,
    worst: task.worst,
    proof: isExact && !task.isCut ? 'exact' : 'heuristic',
    tried: task.tried,
    isCut: task.isCut,
  });
}

function isBetterThanToday(plan: SeatPlan, {puzzle}: Task, today: Equality | null, find: Find): boolean {
  if (today === null || puzzle.newcomers.length > 0) return true;
  const broken = brokenIn(plan);
  return find.broken < broken || (find.broken === broken && find.score > today.score + sameScore);
}

function suggested(
  plan: SeatPlan,
  {puzzle}: Task,
  today: Equality | null,
  weights: Weights,
  {find, kind}: Chosen,
): SuggestedPlan {
  const places = placesOf(plan, puzzle, find.cells);
  const equality = equalityOf(layoutOf(plan), seatedOf({...plan, places}), weights)!;
  const won = (term: TermId) => weights[term] * (equality.terms[term] - (today?.terms[term] ?? 1));
  const gains = termIds.filter((term) => won(term) > sameScore).sort((a, b) => won(b) - won(a));
  return Object.freeze({
    places,
    equality,
    broken: find.broken,
    moves: movesTo(plan, places),
    waiting: Object.freeze(puzzle.waiting),
    gains: Object.freeze(gains),
    kind,
  });
}
