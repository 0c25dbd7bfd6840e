/** Looking for the best and the worst arrangement when there are too many to try them all. */
import {sameScore} from './finds.js';
import {symmetriesOf} from './moves.js';
import {randomFrom, shuffle} from './random.js';
import type {Task} from './task.js';

/** Up to this number of arrangements all are tried. */
export const mostEnumerated = 50_000;

/** How often the search begins again, for the best and for the worst each. */
export const standardRestarts = 60;

/** Arrangements between two pauses. */
const slice = 400;

/** What makes a change worth keeping. */
interface Goal {
  /** Looks at the board as the search begins. */
  readonly begin: () => void;
  /** Whether two seats are worth trying. */
  readonly differ: (a: number, b: number) => boolean;
  /** Whether the board is better now than at the last time it was. */
  readonly isBetter: () => boolean;
}

/**
 * Local search: what is on two seats changes about as long as that makes it better; then it begins again somewhere
 * else. The first time it begins at the arrangement of today, which finds what takes few moves.
 *
 * @param seed the same seed gives the same answer.
 */
export function* searching(task: Task, restarts: number, seed: number): Generator<void, void> {
  const {board, puzzle} = task;
  const random = randomFrom(seed);
  const movable = Int8Array.from(puzzle.free, (seat) => puzzle.start[seat]!);
  const scatter = () => {
    shuffle(movable, random);
    puzzle.free.forEach((seat, index) => board.put(seat, movable[index]!));
  };
  const [best, worst] = [towardsBest(task), towardsWorst(task)];
  for (let restart = 0; restart < restarts && !task.isCut; restart++) {
    if (restart > 0) scatter();
    yield* changing(task, best);
    if (task.isCut) break;
    scatter();
    yield* changing(task, worst);
  }
  if (!task.isCut) yield* turningBest(task);
  if (!task.isCut) yield* changing(task, best);
}

/** Breaks fewer rules, or scores more, or scores the same in fewer moves. */
function towardsBest({board, objective, broken, moves, finds}: Task): Goal {
  let current = {broken: 0, score: 0, moves: 0};
  const look = () => {
    current = {broken: broken(), score: objective.score(), moves: moves()};
    finds.offer(current.broken, current.score, current.moves, board.cells);
  };
  return {
    begin: look,
    differ: (a, b) => board.cells[a] !== board.cells[b],
    isBetter: () => {
      const next = broken();
      if (next > current.broken) return false;
      const score = objective.score();
      const takes = moves();
      finds.offer(next, score, takes, board.cells);
      const isBetter =
        next < current.broken ||
        score > current.score + sameScore ||
        (takes < current.moves && score > current.score - sameScore);
      if (isBetter) current = {broken: next, score, moves: takes};
      return isBetter;
    },
  };
}

/** Scores less, whatever it breaks. */
function towardsWorst(task: Task): Goal {
  const {board, objective, puzzle} = task;
  const chair = puzzle.classes.findIndex(({isTheChair}) => isTheChair);
  let current = 0;
  const look = () => {
    current = objective.score();
    task.worst = Math.min(task.worst, current);
  };
  return {
    begin: look,
    differ: (a, b) =>
      board.kinds[a] !== board.kinds[b] || board.cells[a] === chair || board.cells[b] === chair,
    isBetter: () => {
      const score = objective.score();
      if (score >= current - sameScore) return false;
      current = score;
      task.worst = Math.min(task.worst, score);
      return true;
    },
  };
}

/** Goes round all pairs of seats until none makes it better. */
function* changing(task: Task, goal: Goal): Generator<void, void> {
  const {free} = task.puzzle;
  const pairs = (free.length * (free.length - 1)) / 2;
  task.objective.occupy();
  goal.begin();
  let [first, second] = [0, 1];
  for (let quiet = 0; quiet < pairs; quiet++) {
    const [a, b] = [free[first]!, free[second]!];
    if (goal.differ(a, b)) {
      if (isBetterAfter(task, goal, a, b)) quiet = -1;
      if (++task.tried % slice === 0) {
        yield;
        if (task.isOver()) return;
      }
    }
    if (++second < free.length) continue;
    if (++first > free.length - 2) first = 0;
    second = first + 1;
  }
}

/** Changes two seats about, and back again if that does not help. */
function isBetterAfter({board, objective}: Task, goal: Goal, a: number, b: number): boolean {
  const isShift = !board.kinds[a] || !board.kinds[b];
  const [from, to] = board.kinds[a] ? [a, b] : [b, a];
  board.swap(a, b);
  if (isShift) objective.shift(from, to);
  if (goal.isBetter()) {
    // Exact again: thousands of shifts would add up in the last bits.
    if (isShift) objective.occupy();
    return true;
  }
  board.swap(a, b);
  if (isShift) objective.shift(to, from);
  return false;
}

/** Turned and mirrored, the best has the same score: takes the one that breaks no more and takes the fewest moves. */
function* turningBest(task: Task): Generator<void, void> {
  const {board, objective, finds, puzzle} = task;
  const best = finds.best();
  if (!best) return;
  const fixed = puzzle.start.map((ofClass) => (puzzle.classes[ofClass]?.isFixed ? ofClass : -1));
  for (const turn of symmetriesOf(puzzle.layout)) {
    const cells = best.cells.map((_, seat) => best.cells[turn[seat]!]!);
    if (fixed.some((ofClass, seat) => ofClass >= 0 && cells[seat] !== ofClass)) continue;
    board.take(cells);
    objective.occupy();
    finds.offer(task.broken(), objective.score(), task.moves(), cells);
    yield;
    if (task.isOver()) return;
  }
  board.take(finds.best()!.cells);
}
