/** Which of what was found is worth showing. */
import {sameScore, type Find, type Finds} from './finds.js';

/** A find, and why it is shown. */
export interface Chosen {
  readonly find: Find;
  readonly kind: 'best' | 'fewest-moves' | 'other';
}

/**
 * At most three finds, the highest score first. All break the fewest rules.
 *
 * - `best`: the highest score, and of those the fewest moves;
 * - `fewest-moves`: the fewest moves that win at least half of what the best wins;
 * - `other`: between these two in score. The fewest moves that win three quarters, if those are between too; else the
 *   best of those that score a point less.
 *
 * @param today the score to win from; that of the worst arrangement when there is no score today.
 */
export function chosenFinds({best: bestOf, byMoves, byPoint}: Finds, today: number): readonly Chosen[] {
  const best = bestOf();
  if (!best) return [];
  const toWin = Math.abs(best.score - today);
  const winning = (part: number) =>
    byMoves.find((find) => find && find.score >= best.score - (1 - part) * toWin - sameScore) ?? best;
  const fewest = winning(1 / 2);
  const isWon = fewest.moves < best.moves;
  const lower = byPoint.slice(0, Math.round(best.score)).findLast((find) => find !== undefined);
  const between = winning(3 / 4);
  const isBetween = between.moves > fewest.moves && between.moves < best.moves;
  const other = isBetween ? between : lower;
  const chosen: Chosen[] = [{find: best, kind: 'best'}];
  if (isWon) chosen.push({find: fewest, kind: 'fewest-moves'});
  if (other && (!isWon || other.score > fewest.score + sameScore)) chosen.push({find: other, kind: 'other'});
  return chosen.sort((a, b) => b.find.score - a.find.score);
}
