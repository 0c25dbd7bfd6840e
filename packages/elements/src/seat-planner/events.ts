import type {SeatMove, Suggestion} from '@samen/model';

/** Told after a user act that gave people another seat. */
export class SamenSeatEvent extends Event {
  /** Everybody who moved, at least one. */
  readonly moves: readonly SeatMove[];

  constructor(moves: readonly SeatMove[]) {
    super('samen-seat', {bubbles: true});
    this.moves = moves;
  }
}

/** Told when the suggestions are there that a user asked for. A reason to talk, never a verdict. */
export class SamenSuggestEvent extends Event {
  readonly suggestion: Suggestion;

  constructor(suggestion: Suggestion) {
    super('samen-suggest', {bubbles: true});
    this.suggestion = suggestion;
  }
}
