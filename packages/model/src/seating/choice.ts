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
 * - `best`: the highest score;
 * - `fewest-moves`: of those that win at least half of what the best wins, the fewest moves;
 * - `other`: between these two in score and in moves; if these two are one, the best that is a point lower.
 *
 * @param today the score to win from; that of the worst arrangement when there is no score today.
 */
export function chosenFinds({best: bestOf, byMoves, byPoint}: Finds, today: number): readonly Chosen[] {
  const best = bestOf();
  if (!best) return [];
  const enough = best.score - Math.abs(best.score - today) / 2;
  const fewest = byMoves.find((find) => find && find.score >= enough - sameScore) ?? best;
  const isWon = fewest.moves < best.moves;
  const between = byMoves
    .slice(fewest.moves + 1, best.moves)
    .reduce((found, find) => (find && find.score > (found?.score ?? 0) + sameScore ? find : found), fewest);
  const lower = byPoint.slice(0, Math.round(best.score)).findLast((find) => find !== undefined);
  const other = isWon ? between : lower;
  const chosen: Chosen[] = [{find: best, kind: 'best'}];
  if (isWon) chosen.push({find: fewest, kind: 'fewest-moves'});
  if (other && other !== fewest) chosen.push({find: other, kind: 'other'});
  return chosen.sort((a, b) => b.find.score - a.find.score);
}
