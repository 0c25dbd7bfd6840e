/** What a search has found so far. */

/** An arrangement, and how good it is. */
export interface Find {
  readonly broken: number;
  /** 0 to 100. */
  readonly score: number;
  /** How many people leave the seat they have today. */
  readonly moves: number;
  /** The class on each seat. */
  readonly cells: Int8Array;
}

/** Scores that differ less are the same: mirrored tables differ in the last bits. */
export const sameScore = 1e-9;

/** What is kept of all that was offered, always with the fewest rules broken. */
export interface Finds {
  /** The highest score, and of those the fewest moves. */
  readonly best: () => Find | undefined;
  /** The highest score for each number of moves. */
  readonly byMoves: readonly (Find | undefined)[];
  /** The best for each whole point of the score, so that what looks different is different. */
  readonly byPoint: readonly (Find | undefined)[];
  /** `cells` is copied if it is kept. */
  readonly offer: (broken: number, score: number, moves: number, cells: Int8Array) => void;
}

export function newFinds(): Finds {
  let best: Find | undefined;
  const byMoves: (Find | undefined)[] = [];
  const byPoint: (Find | undefined)[] = [];

  function offer(broken: number, score: number, moves: number, cells: Int8Array): void {
    if (best && broken > best.broken) return;
    if (best && broken < best.broken) {
      best = undefined;
      byMoves.length = 0;
      byPoint.length = 0;
    }
    const point = Math.round(score);
    const isBest = isBetter(score, moves, best);
    const isForMoves = isBetter(score, moves, byMoves[moves]);
    const isForPoint = isBetter(score, moves, byPoint[point]);
    if (!isBest && !isForMoves && !isForPoint) return;
    const find: Find = {broken, score, moves, cells: cells.slice()};
    if (isBest) best = find;
    if (isForMoves) byMoves[moves] = find;
    if (isForPoint) byPoint[point] = find;
  }

  return {best: () => best, byMoves, byPoint, offer};
}

function isBetter(score: number, moves: number, than: Find | undefined): boolean {
  if (!than) return true;
  return score > than.score + sameScore || (moves < than.moves && score > than.score - sameScore);
}
