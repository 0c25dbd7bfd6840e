/** Looking for the best and the worst arrangement when there are too many to try them all. */
import {sameScore} from './finds.js';
import {symmetriesOf} from './moves.js';
import {randomFrom, shuffle} from './random.js';
import type {Task} from './task.js';

/** Up to this number of arrangements all are tried. */
export const mostEnumerated = 50_000;

/** Arrangements between two pauses. */
const slice = 500;

/**
 * How often the search begins again, for the best and for the worst each. Small tables have hidden corners and are
 * quickly done: with this number 500 of 500 random plans gave what trying everything gives.
 */
export function standardRestarts(freeSeats: number): number {
  return Math.max(40, Math.round(3000 / freeSeats));
}

/** What an arrangement is worth; the numbers of one that is kept change with it. */
interface Worth {
  broken: number;
  score: number;
  moves: number;
}

/** What is looked for. */
interface Goal {
  /** What the board is worth, from scratch. */
  readonly look: (into: Worth) => void;
  /** Whether it can matter that two seats change about. */
  readonly differ: (a: number, b: number) => boolean;
  /** What the board is worth now that these two seats have changed about. */
  readonly peek: (a: number, b: number, from: Worth, into: Worth) => void;
}

/**
 * Local search: what is on two seats changes about as long as that makes it better; then it begins again somewhere
 * else. The first time it begins at the arrangement of today and takes the best change each time, which finds what
 * takes few moves.
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
  yield* changingMost(task, best);
  for (let restart = 1; restart < restarts && !task.isCut; restart++) {
    scatter();
    yield* changing(task, worst);
    if (task.isCut) break;
    scatter();
    yield* changing(task, best);
  }
  if (!task.isCut) yield* turning(task);
  if (!task.isCut) yield* changing(task, best);
}

/** Breaks fewer rules, or scores more, or scores the same in fewer moves. */
function towardsBest({board, objective, broken, moves, finds, puzzle}: Task): Goal {
  const {cells} = board;
  const {today} = puzzle;
  /** 1 for somebody who would have to leave the seat of today for this class. */
  const leaves = (seat: number, ofClass: number) => (today[seat]! > 0 && today[seat] !== ofClass ? 1 : 0);
  return {
    look: (into) => {
      into.broken = broken();
      into.score = objective.settle();
      into.moves = moves();
      finds.offer(into.broken, into.score, into.moves, cells);
    },
    differ: (a, b) => cells[a] !== cells[b],
    peek: (a, b, from, into) => {
      into.broken = broken();
      // Never better: the score does not matter.
      if (into.broken > from.broken) return;
      const ofA = cells[a]!;
      const ofB = cells[b]!;
      into.score = objective.peek(a, b);
      into.moves = from.moves - leaves(a, ofB) - leaves(b, ofA) + leaves(a, ofA) + leaves(b, ofB);
      finds.offer(into.broken, into.score, into.moves, cells);
    },
  };
}

/** Scores less, whatever it breaks: of a score below zero the least is the most. */
function towardsWorst(task: Task): Goal {
  const {board, objective} = task;
  const {cells, kinds, theChair} = board;
  const take = (into: Worth, score: number) => {
    if (score < task.worst) task.worst = score;
    into.score = -score;
  };
  return {
    look: (into) => take(into, objective.settle()),
    differ: (a, b) => kinds[a] !== kinds[b] || cells[a] === theChair || cells[b] === theChair,
    peek: (a, b, _from, into) => take(into, objective.peek(a, b)),
  };
}

function isBetter(a: Worth, b: Worth): boolean {
  if (a.broken !== b.broken) return a.broken < b.broken;
  return a.score > b.score + sameScore || (a.moves < b.moves && a.score > b.score - sameScore);
}

/** Goes round all pairs of seats and keeps each change that makes it better, until none does. */
function* changing(task: Task, goal: Goal): Generator<void, void> {
  const {board, puzzle} = task;
  const {free} = puzzle;
  const pairs = (free.length * (free.length - 1)) / 2;
  const now = newWorth();
  const next = newWorth();
  goal.look(now);
  let first = 0;
  let second = 1;
  for (let quiet = 0; quiet < pairs; quiet++) {
    const a = free[first]!;
    const b = free[second]!;
    if (goal.differ(a, b)) {
      board.swap(a, b);
      goal.peek(a, b, now, next);
      if (isBetter(next, now)) {
        goal.look(now);
        quiet = -1;
      } else board.swap(a, b);
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

/** Makes the change that helps most, until none does. */
function* changingMost(task: Task, goal: Goal): Generator<void, void> {
  const {board, puzzle} = task;
  const {free} = puzzle;
  const now = newWorth();
  const next = newWorth();
  goal.look(now);
  for (;;) {
    const most = {...now, a: -1, b: -1};
    for (let first = 0; first < free.length; first++) {
      for (let second = first + 1; second < free.length; second++) {
        const a = free[first]!;
        const b = free[second]!;
        if (!goal.differ(a, b)) continue;
        board.swap(a, b);
        goal.peek(a, b, now, next);
        board.swap(a, b);
        if (isBetter(next, most)) Object.assign(most, next, {a, b});
        if (++task.tried % slice > 0) continue;
        yield;
        if (task.isOver()) return;
      }
    }
    if (most.a < 0) return;
    board.swap(most.a, most.b);
    goal.look(now);
  }
}

const newWorth = (): Worth => ({broken: 0, score: 0, moves: 0});

/** Turned and mirrored, the best has the same score: takes the one that breaks no more and takes the fewest moves. */
function* turning(task: Task): Generator<void, void> {
  const {board, objective, finds, puzzle} = task;
  const best = finds.best();
  if (!best) return;
  const fixed = puzzle.start.map((ofClass) => (puzzle.classes[ofClass]?.isFixed ? ofClass : -1));
  for (const comes of symmetriesOf(puzzle.layout)) {
    const cells = best.cells.map((_, seat) => best.cells[comes[seat]!]!);
    if (fixed.some((ofClass, seat) => ofClass >= 0 && cells[seat] !== ofClass)) continue;
    board.take(cells);
    finds.offer(task.broken(), objective.settle(), task.moves(), cells);
    yield;
    if (task.isOver()) return;
  }
  board.take(finds.best()?.cells ?? best.cells);
}
