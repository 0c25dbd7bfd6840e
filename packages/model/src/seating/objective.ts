/** The equality score for a search that asks it a hundred thousand times; the same numbers as {@link equalityOf}. */
import type {Board} from './board.js';
import {countOf, kinds, type Puzzle} from './classes.js';
import {rowsOf} from './rows.js';
import {largestSeparation} from './separation.js';
import {distanceMatrix, sightMatrix} from './sight.js';
import {neighboursOf} from './tables.js';
import type {Weights} from './weights.js';

/** What the board is worth, 0 to 100. */
export interface Objective {
  /** Looks up what depends on which seats are taken. Has to be asked after that changes and before `score`. */
  readonly occupy: () => void;
  readonly score: () => number;
  /** Both, and what is needed for `peek`. */
  readonly settle: () => number;
  /** The score when, since `settle`, only what is on these two seats has changed about; at least one is taken. */
  readonly peek: (a: number, b: number) => number;
}

/** Sums over the people of one side, at these indexes; of the professionals `ofSide` further. */
const [sumX, sumY, sumSees, sumCentral, sumToChair, ofSide] = [0, 1, 2, 3, 4, 5];

/**
 * How well a seat sees the others and how far they are depends on which seats are taken and not on who sits there. As
 * long as people only swap, it stays the same, and a swap changes two entries of a few sums.
 */
export function objectiveOf(puzzle: Puzzle, board: Board, weights: Weights): Objective {
  const {layout} = puzzle;
  const {family, professional, neutral} = kinds;
  const {kinds: kindAt, at, theChair} = board;
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
  const chairKind = puzzle.classes[theChair]?.kind;
  const fOfChair = f - Number(chairKind === family);
  const pOfChair = p - Number(chairKind === professional);
  const rows = rowsOf(layout, kindAt, p);
  /** Who makes that somebody of the family is not alone. */
  const company = f > 1 ? family : neutral;

  const sees = new Float64Array(n);
  const far = new Float64Array(n);
  const seesThen = new Float64Array(n);
  const farThen = new Float64Array(n);
  const sums = new Float64Array(2 * ofSide);
  const sumsThen = new Float64Array(2 * ofSide);
  const isAccompanied = new Uint8Array(n + 1);
  const around = new Uint8Array(6);
  const were = new Uint8Array(6);
  let accompanied = 0;
  let longest = 0;

  function occupy(): void {
    sees.fill(0);
    far.fill(0);
    for (let seat = 0; seat < n; seat++) {
      for (let i = 0; i < n && kindAt[seat]; i++) {
        sees[i]! += seenFrom[seat * n + i]!;
        far[i]! += metres[seat * n + i]!;
      }
    }
    rows.recount();
  }

  /** Adds what somebody counts for on a seat; or, with -1, takes it away. */
  function add(into: Float64Array, kind: number, seat: number, sign: number): void {
    if (kind !== family && kind !== professional) return;
    const side = kind === family ? 0 : ofSide;
    into[side + sumX]! += sign * xs[seat]!;
    into[side + sumY]! += sign * ys[seat]!;
    into[side + sumSees]! += sign * sees[seat]!;
    into[side + sumCentral]! += sign / far[seat]!;
    if (theChair >= 0) into[side + sumToChair]! += sign * metres[at[theChair]! * n + seat]!;
  }

  function gather(into: Float64Array, seen: Float64Array, metresFar: Float64Array): void {
    const toChair = theChair < 0 ? 0 : at[theChair]! * n;
    // One by one: taken from a list of zeros, each sum would be a new object in memory.
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
    for (let i = 0; i < n; i++) {
      const kind = kindAt[i];
      if (kind === family) {
        fx += xs[i]!;
        fy += ys[i]!;
        fSees += seen[i]!;
        fCentral += 1 / metresFar[i]!;
        fChair += metres[toChair + i]!;
      } else if (kind === professional) {
        px += xs[i]!;
        py += ys[i]!;
        pSees += seen[i]!;
        pCentral += 1 / metresFar[i]!;
        pChair += metres[toChair + i]!;
      }
    }
    into[sumX] = fx;
    into[sumY] = fy;
    into[sumSees] = fSees;
    into[sumCentral] = fCentral;
    into[sumToChair] = fChair;
    into[ofSide + sumX] = px;
    into[ofSide + sumY] = py;
    into[ofSide + sumSees] = pSees;
    into[ofSide + sumCentral] = pCentral;
    into[ofSide + sumToChair] = pChair;
  }

  function hasCompany(seat: number): 0 | 1 {
    if (kindAt[seat] !== family) return 0;
    return kindAt[before[seat]!] === company || kindAt[after[seat]!] === company ? 1 : 0;
  }

  function countAccompanied(): number {
    let count = 0;
    for (let seat = 0; seat < n; seat++) count += hasCompany(seat);
    return count;
  }

  function total(of: Float64Array, beside: number, row: number): number {
    const dx = of[ofSide + sumX]! / p - of[sumX]! / f;
    const dy = of[ofSide + sumY]! / p - of[sumY]! / f;
    const isChairAlone = fOfChair === 0 || pOfChair === 0;
    const toChair = ratio(of[ofSide + sumToChair]! / pOfChair, of[sumToChair]! / fOfChair);
    const sum =
      weights.O * (1 - ratio(Math.sqrt(dx * dx + dy * dy), apart)) +
      weights.B * ratio(rows.least(), row) +
      weights.S * (f > 1 ? beside / f : (1 + beside) / 2) +
      weights.V * ratio(of[sumSees]! / f, of[ofSide + sumSees]! / p) +
      weights.C * (theChair < 0 ? 0 : isChairAlone ? 1 : toChair) +
      weights.K * ratio(of[sumCentral]! / f, of[ofSide + sumCentral]! / p);
    return Math.min(100, 100 * sum);
  }

  function score(): number {
    gather(sumsThen, sees, far);
    return total(sumsThen, countAccompanied(), rows.longest());
  }

  function settle(): number {
    occupy();
    gather(sums, sees, far);
    accompanied = 0;
    for (let seat = 0; seat < n; seat++) accompanied += isAccompanied[seat] = hasCompany(seat);
    longest = rows.longest();
    return total(sums, accompanied, longest);
  }

  function peek(a: number, b: number): number {
    const ofA = kindAt[a]!;
    const ofB = kindAt[b]!;
    if (!ofA) return peekShift(a, b);
    if (!ofB) return peekShift(b, a);
    if (theChair >= 0 && (at[theChair] === a || at[theChair] === b)) return score();
    sumsThen.set(sums);
    add(sumsThen, ofB, a, -1);
    add(sumsThen, ofA, b, -1);
    add(sumsThen, ofA, a, 1);
    add(sumsThen, ofB, b, 1);
    const isRowAsItWas = (ofA === professional) === (ofB === professional);
    return total(sumsThen, accompaniedNow(a, b), isRowAsItWas ? longest : rows.longest());
  }

  /** Only these two seats and those beside them can differ. */
  function accompaniedNow(a: number, b: number): number {
    // What is counted is marked as it is now, so that a seat beside both counts once; then back.
    let count = accompanied;
    around[0] = a;
    around[1] = before[a]!;
    around[2] = after[a]!;
    around[3] = b;
    around[4] = before[b]!;
    around[5] = after[b]!;
    for (let i = 0; i < around.length; i++) were[i] = isAccompanied[around[i]!]!;
    for (let i = 0; i < around.length; i++) {
      const seat = around[i]!;
      const has = hasCompany(seat);
      count += has - isAccompanied[seat]!;
      isAccompanied[seat] = has;
    }
    for (let i = 0; i < around.length; i++) isAccompanied[around[i]!] = were[i]!;
    return count;
  }

  /** Somebody went from one seat to another that was empty. */
  function peekShift(from: number, to: number): number {
    const gone = from * n;
    const come = to * n;
    for (let i = 0; i < n; i++) {
      seesThen[i] = sees[i]! - seenFrom[gone + i]! + seenFrom[come + i]!;
      farThen[i] = far[i]! - metres[gone + i]! + metres[come + i]!;
    }
    gather(sumsThen, seesThen, farThen);
    rows.shift(from, to);
    const result = total(sumsThen, countAccompanied(), rows.longest());
    rows.shift(to, from);
    return result;
  }

  settle();
  return {occupy, score, settle, peek};
}

/** Row-major, rows and columns changed about. */
function turned(matrix: Float64Array, n: number): Float64Array {
  return matrix.map((_, index) => matrix[(index % n) * n + Math.floor(index / n)]!);
}

/** At most 1; 1 as well when the second is 0. */
function ratio(part: number, whole: number): number {
  return part < whole ? part / whole : 1;
}
