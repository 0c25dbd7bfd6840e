/** An arrangement that changes: what a search tries things on. */
import type {Puzzle} from './classes.js';

export interface Board {
  /** The class on each seat. */
  readonly cells: Int8Array;
  /** One of {@link kinds} for each seat; one more that is always empty, for the neighbour that is not there. */
  readonly kinds: Uint8Array;
  /** The seat of each class that is one person; of a larger class one of its seats. */
  readonly at: Int16Array;
  /** The class of {@link SeatClass.isTheChair}; -1 without one. */
  readonly theChair: number;
  readonly put: (seat: number, ofClass: number) => void;
  readonly swap: (a: number, b: number) => void;
  readonly take: (cells: Int8Array) => void;
}

/** A board with the first arrangement. */
export function boardOf(puzzle: Puzzle): Board {
  const n = puzzle.start.length;
  const kindOf = Uint8Array.from(puzzle.classes, ({kind}) => kind);
  const board: Board = {
    cells: new Int8Array(n),
    kinds: new Uint8Array(n + 1),
    at: new Int16Array(puzzle.classes.length),
    theChair: puzzle.classes.findIndex(({isTheChair}) => isTheChair),
    put: (seat, ofClass) => {
      board.cells[seat] = ofClass;
      board.kinds[seat] = kindOf[ofClass]!;
      board.at[ofClass] = seat;
    },
    swap: (a, b) => {
      const ofA = board.cells[a]!;
      board.put(a, board.cells[b]!);
      board.put(b, ofA);
    },
    take: (cells) => cells.forEach((ofClass, seat) => board.put(seat, ofClass)),
  };
  board.take(puzzle.start);
  return board;
}
