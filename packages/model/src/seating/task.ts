/** What both ways to search work with: a board to try things on, and what was found. */
import {boardOf, type Board} from './board.js';
import type {Puzzle} from './classes.js';
import {newFinds, type Finds} from './finds.js';
import {objectiveOf, type Objective} from './objective.js';
import type {SeatPlan} from './plan.js';
import {ruleCounter} from './rule-counter.js';
import type {Weights} from './weights.js';

export interface Task {
  readonly puzzle: Puzzle;
  readonly board: Board;
  readonly objective: Objective;
  readonly finds: Finds;
  /** Rules that are broken on the board. */
  readonly broken: () => number;
  /** People who do not have their seat of today on the board. */
  readonly moves: () => number;
  /** Whether the time is up; asked at every pause. */
  readonly isOver: () => boolean;
  /** The lowest score so far, whatever it breaks. */
  worst: number;
  /** Arrangements tried so far. */
  tried: number;
  /** Whether the time was up before the work was done. */
  isCut: boolean;
}

export function taskOf(plan: SeatPlan, puzzle: Puzzle, weights: Weights, isOver: () => boolean): Task {
  const board = boardOf(puzzle);
  const {today, newcomers} = puzzle;
  const task: Task = {
    puzzle,
    board,
    objective: objectiveOf(puzzle, board, weights),
    finds: newFinds(),
    broken: ruleCounter(puzzle, board, plan.door),
    moves: () => {
      let moves = newcomers.length;
      for (let seat = 0; seat < today.length; seat++) {
        if (today[seat]! > 0 && today[seat] !== board.cells[seat]) moves++;
      }
      return moves;
    },
    isOver: () => (task.isCut = isOver()),
    worst: Infinity,
    tried: 0,
    isCut: false,
  };
  return task;
}
