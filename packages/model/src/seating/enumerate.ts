/** Every arrangement there is, each once. */
import {kinds, type Puzzle, type SeatClass} from './classes.js';
import type {Board} from './board.js';
import type {Task} from './task.js';

/** Seats that are divided: `count` of them are picked, the others are the rest. */
interface Level {
  readonly seats: Int8Array;
  /** Which of the seats are picked: growing indexes. */
  readonly picks: Int8Array;
  readonly picked: Int8Array;
  readonly rest: Int8Array;
}

/** Seats that all go to one class. */
interface Leaf {
  readonly seats: Int8Array;
  readonly ofClass: number;
}

/** The work between two pauses. */
const slice = 500;

/**
 * Tries all arrangements and pauses after every few hundred. First it divides the seats between the kinds of people,
 * which decides the score, and then those of a kind between its classes, which only decides on rules and moves.
 */
export function* enumerating(task: Task): Generator<void, void> {
  const {puzzle, board, objective, finds} = task;
  const {levels, leaves, scored, occupied} = divisionOf(puzzle);
  levels.forEach(split);
  let score = 0;
  let changed = -1;
  do {
    for (let leaf = 0; leaf < leaves.length; leaf++) putAll(board, leaves[leaf]!);
    if (changed < occupied) objective.occupy();
    if (changed < scored) {
      score = objective.score();
      if (score < task.worst) task.worst = score;
    }
    finds.offer(task.broken(), score, task.moves(), board.cells);
    if (++task.tried % slice === 0) {
      yield;
      if (task.isOver()) return;
    }
    changed = advance(levels);
  } while (changed >= 0);
}

function putAll(board: Board, {seats, ofClass}: Leaf): void {
  for (let index = 0; index < seats.length; index++) board.put(seats[index]!, ofClass);
}

/** The levels in the order in which they change, slowest first: up to `occupied` other seats are taken, up to `scored`
 * the score changes. */
function divisionOf({classes, free}: Puzzle) {
  const levels: Level[] = [];
  const leaves: Leaf[] = [];
  /** Gives each part its number of seats; the last one gets what is left. */
  const divide = (seats: Int8Array, counts: readonly number[]): readonly Int8Array[] => {
    let left = seats;
    return counts.map((count, index) => {
      if (index === counts.length - 1 || count === 0) return count === 0 ? new Int8Array(0) : left;
      const level: Level = {
        seats: left,
        picks: Int8Array.from({length: count}, (_, pick) => pick),
        picked: new Int8Array(count),
        rest: new Int8Array(left.length - count),
      };
      levels.push(level);
      left = level.rest;
      return level.picked;
    });
  };
  const movable = classes.map((each, index) => ({...each, index})).filter((each) => !each.isFixed);
  const keys = [...new Set(movable.map(groupOf))].sort((a, b) => a - b);
  const groups = keys.map((key) => movable.filter((each) => groupOf(each) === key));
  const sizes = groups.map((group) => group.reduce((sum, {count}) => sum + count, 0));
  const parts = divide(Int8Array.from(free), sizes);
  const scored = levels.length;
  groups.forEach((group, index) => {
    const ofClasses = divide(
      parts[index]!,
      group.map(({count}) => count),
    );
    group.forEach((each, place) => leaves.push({seats: ofClasses[place]!, ofClass: each.index}));
  });
  return {levels, leaves, scored, occupied: sizes[0] && keys[0] === 0 ? 1 : 0};
}

/** Empty seats first, then the chair: whatever is looked up for them stays as long as possible. */
function groupOf({kind, isTheChair}: SeatClass): number {
  return kind === kinds.empty ? 0 : isTheChair ? 1 : 1 + kind;
}

/** The next arrangement. Returns the first level that changed; -1 when all have been there. */
function advance(levels: readonly Level[]): number {
  for (let index = levels.length - 1; index >= 0; index--) {
    if (!next(levels[index]!)) continue;
    for (let later = index; later < levels.length; later++) {
      const level = levels[later]!;
      if (later > index) for (let pick = 0; pick < level.picks.length; pick++) level.picks[pick] = pick;
      split(level);
    }
    return index;
  }
  return -1;
}

/** The next combination in the order of the alphabet; `false` after the last one. */
function next({picks, seats}: Level): boolean {
  let last = picks.length - 1;
  while (last >= 0 && picks[last] === seats.length - picks.length + last) last--;
  if (last < 0) return false;
  let value = picks[last]!;
  for (; last < picks.length; last++) picks[last] = ++value;
  return true;
}

function split({seats, picks, picked, rest}: Level): void {
  let pick = 0;
  for (let index = 0; index < seats.length; index++) {
    if (picks[pick] === index) picked[pick++] = seats[index]!;
    else rest[index - pick] = seats[index]!;
  }
}
