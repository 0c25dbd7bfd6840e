import type {Parsed, Problem} from '../problem.js';
import {asRecord} from '../parse.js';
import {parsed, problem} from '../result.js';
import type {SeatPlan, TableChoice} from './plan.js';
import {clear, fill, free, lock, place, swap} from './plan-moves.js';
import {readTable, withTable} from './plan-table.js';

/** What people do most: give seats and choose a table. Apart from the other commands, so that a page can begin with these. */
export type SeatMoveCommand =
  /** On an occupied seat the two swap: the occupant takes the old seat, or waits. */
  | {readonly type: 'place'; readonly participant: string; readonly seat: string}
  | {readonly type: 'swap'; readonly a: string; readonly b: string}
  | {readonly type: 'free'; readonly participant: string}
  | {readonly type: 'lock'; readonly participant: string; readonly locked: boolean}
  /** Everybody who is not locked waits. */
  | {readonly type: 'clear'}
  /** Waiting people, family first, on the free seats, so that the sides sit mixed; who sits stays. */
  | {readonly type: 'fill'}
  | {readonly type: 'table'; readonly change: Partial<TableChoice>};

/** Somebody who sits elsewhere than before; without a seat they wait, or do not come any more. */
export interface SeatMove {
  readonly participant: string;
  readonly from?: string;
  readonly to?: string;
}

/** What a command did. */
export interface Commanded {
  /** The same object when nothing changed. */
  readonly plan: SeatPlan;
  /** In the order of the people. */
  readonly moved: readonly SeatMove[];
  readonly problems: readonly Problem[];
}

/** What an act did; a plan of a newer version is not changed (`version-newer`). */
export function commanded(plan: SeatPlan, act: () => Parsed<SeatPlan>): Commanded {
  const {value, problems} = plan.readOnly
    ? parsed(plan, [problem('version-newer', 'version', plan.source?.version)])
    : act();
  return Object.freeze({plan: value, moved: movesBetween(plan, value), problems});
}

/** The plan after a move; the same one for what is none. */
export function moved(plan: SeatPlan, given: SeatMoveCommand): Parsed<SeatPlan> {
  const command = asRecord(given) as SeatMoveCommand | undefined;
  switch (command?.type) {
    case 'place':
      return place(plan, command.participant, command.seat);
    case 'swap':
      return swap(plan, command.a, command.b);
    case 'free':
      return free(plan, command.participant);
    case 'lock':
      return lock(plan, command.participant, command.locked === true);
    case 'clear':
      return parsed(clear(plan));
    case 'fill':
      return parsed(fill(plan));
    case 'table':
      return parsed(withTable(plan, command.change), readTable(plan, command.change).problems);
    case undefined:
      return parsed(plan);
    default:
      return parsed(plan); // from a page without types
  }
}

/** Who sits elsewhere in the second plan than in the first, in the order of its people; who has left it comes last. */
export function movesBetween(before: SeatPlan, after: SeatPlan): readonly SeatMove[] {
  if (before === after) return noMoves;
  const seatsBefore = new Map(before.places.map(({participant, seat}) => [participant, seat]));
  const seatsAfter = new Map(after.places.map(({participant, seat}) => [participant, seat]));
  const people = new Set([...after.participants, ...before.participants].map(({id}) => id));
  const moves = [...people].flatMap((participant): SeatMove[] => {
    const [from, to] = [seatsBefore.get(participant), seatsAfter.get(participant)];
    if (from === to) return [];
    return [Object.freeze({participant, ...(from && {from}), ...(to && {to})})];
  });
  return Object.freeze(moves);
}

const noMoves: readonly SeatMove[] = Object.freeze([]);
