/** The equality score for a search that asks it a hundred thousand times; the same numbers as {@link equalityOf}. */
import {countOf, kinds, type Puzzle} from './classes.js';
import {leastRun} from './runs.js';
import {largestSeparation} from './separation.js';
import {distanceMatrix, sightMatrix} from './sight.js';
import {neighboursOf} from './tables.js';
import type {Weights} from './weights.js';

/** An arrangement that changes: a class on each seat. Only its own functions write. */
export interface Board {
  readonly cells: Int8Array;
  /** One of {@link kinds} for each seat; one more that is always empty, for the neighbour that is not there. */
  readonly kinds: Uint8Array;
  /** The seat of each class that is one person; of a larger class one of its seats. */
  readonly at: Int16Array;
  readonly put: (seat: number, ofClass: number) => void;
  readonly swap: (a: number, b: number) => void;
  readonly take: (cells: Int8Array) => void;
}

export function boardOf(puzzle: Puzzle): Board {
  const n = puzzle.start.length;
  const kindOf = Uint8Array.from(puzzle.classes, ({kind}) => kind);
  const board: Board = {
    cells: new Int8Array(n),
    kinds: new Uint8Array(n + 1),
    at: new Int16Array(puzzle.classes.length),
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

/** What the score of a board is. Between two scores with other seats taken, tell which. */
export interface Objective {
  /** After other seats are taken: whatever depends on that and not on who sits there. */
  readonly occupy: () => void;
  /** The same after one person goes from a seat to one that was empty; cheaper, and less exact after many. */
  readonly shift: (from: number, to: number) => void;
  /** 0 to 100. */
  readonly score: () => number;
}

/**
 * Everything that does not change is looked up. How well a seat sees the others and how far they are depends on which
 * seats are taken and not on who sits there: with a full table, or as long as people only swap, it stays the same.
 */
export function objectiveOf(puzzle: Puzzle, board: Board, weights: Weights): Objective {
  const {layout} = puzzle;
  const {family, professional, neutral} = kinds;
  const n = layout.seats.length;
  const [f, p] = [countOf(puzzle, family), countOf(puzzle, professional)];
  const apart = largestSeparation(layout, f, p);
  const xs = Float64Array.from(layout.seats, ({x}) => x);
  const ys = Float64Array.from(layout.seats, ({y}) => y);
  const metres = distanceMatrix(layout);
  const seenFrom = turned(sightMatrix(layout), n);
  // A seat that is not there is the empty one at the end of `kinds`.
  const before = Uint8Array.from(neighboursOf(layout), ([seat]) => seat ?? n);
  const after = Uint8Array.from(neighboursOf(layout), ([, seat]) => seat ?? n);
  const theChair = puzzle.classes.findIndex(({isTheChair}) => isTheChair);
  const chairKind = puzzle.classes[theChair]?.kind;
  const fOfChair = f - Number(chairKind === family);
  const pOfChair = p - Number(chairKind === professional);
  const lines = layout.lines.map(({seats, isRing}) => ({seats: Uint8Array.from(seats), isRing, size: 0}));
  const lineOf = layout.seats.map((_, seat) => lines.findIndex(({seats}) => seats.includes(seat)));

  const sees = new Float64Array(n);
  const far = new Float64Array(n);
  /** Who makes that somebody of the family is not alone. */
  const company = f > 1 ? family : neutral;
  let least = 0;

  function add(sign: 1 | -1, seat: number): void {
    const row = seat * n;
    for (let i = 0; i < n; i++) {
      sees[i]! += sign * seenFrom[row + i]!;
      far[i]! += sign * metres[row + i]!;
    }
  }

  function occupy(): void {
    sees.fill(0);
    far.fill(0);
    for (let seat = 0; seat < n; seat++) if (board.kinds[seat]) add(1, seat);
    for (const line of lines)
      line.size = line.seats.reduce((sum, seat) => sum + (board.kinds[seat] ? 1 : 0), 0);
    least = leastRun(lines, p);
  }

  function shift(from: number, to: number): void {
    add(-1, from);
    add(1, to);
    const [left, joined] = [lines[lineOf[from]!]!, lines[lineOf[to]!]!];
    if (left === joined) return;
    left.size--;
    joined.size++;
    least = leastRun(lines, p);
  }

  function longest(): number {
    let most = 0;
    for (const {seats, isRing} of lines) {
      let run = 0;
      let first = 0;
      let isBroken = false;
      for (let i = 0; i < seats.length; i++) {
        const kind = board.kinds[seats[i]!]!;
        if (kind === professional) {
          run++;
          if (run > most) most = run;
        } else if (kind) {
          if (!isBroken) first = run;
          isBroken = true;
          run = 0;
        }
      }
      if (isRing && isBroken && run + first > most) most = run + first;
    }
    return most;
  }

  function score(): number {
    const kindAt = board.kinds;
    const toChair = theChair < 0 ? 0 : board.at[theChair]! * n;
    // One by one: an array of zeros to take apart would cost more than the sum.
    let fx = 0;
    let fy = 0;
    let fSees = 0;
    let fCentral = 0;
    let fChair = 0;
    let px = 0;
    let py = 0;
    let pSees = 0;
    let pCentral = 0;
    let pChair = 0;
    let accompanied = 0;
    for (let i = 0; i < n; i++) {
      const kind = kindAt[i];
      if (kind === family) {
        fx += xs[i]!;
        fy += ys[i]!;
        fSees += sees[i]!;
        fCentral += 1 / far[i]!;
        fChair += metres[toChair + i]!;
        if (kindAt[before[i]!] === company || kindAt[after[i]!] === company) accompanied++;
      } else if (kind === professional) {
        px += xs[i]!;
        py += ys[i]!;
        pSees += sees[i]!;
        pCentral += 1 / far[i]!;
        pChair += metres[toChair + i]!;
      }
    }
    const camps = 1 - ratio(Math.hypot(px / p - fx / f, py / p - fy / f), apart);
    const alone = f > 1 ? accompanied / f : (1 + accompanied) / 2;
    const isChairAlone = fOfChair === 0 || pOfChair === 0;
    const chair = theChair < 0 ? 0 : isChairAlone ? 1 : ratio(pChair / pOfChair, fChair / fOfChair);
    const sum =
      weights.O * camps +
      weights.B * ratio(least, longest()) +
      weights.S * alone +
      weights.V * ratio(fSees / f, pSees / p) +
      weights.C * chair +
      weights.K * ratio(fCentral / f, pCentral / p);
    return Math.min(100, 100 * sum);
  }

  occupy();
  return {occupy, shift, score};
}

/** Row-major, rows and columns changed about. */
function turned(matrix: Float64Array, n: number): Float64Array {
  return matrix.map((_, index) => matrix[(index % n) * n + Math.floor(index / n)]!);
}

/** At most 1; 1 as well when the second is 0. */
function ratio(part: number, whole: number): number {
  return part < whole ? part / whole : 1;
}
