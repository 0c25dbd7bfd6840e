/** From classes on seats back to people, and the same arrangement turned around the table. */
import type {Puzzle} from './classes.js';
import type {Place, SeatPlan} from './plan.js';
import type {TableLayout} from './tables.js';

/** Somebody gets another seat, or a first one. */
export interface SuggestedMove {
  readonly participant: string;
  /** The seat of today; absent for who waits. */
  readonly from?: string;
  readonly to: string;
}

/**
 * Who sits where when each class has these seats. Nobody moves without need: who sits on a seat of their class today
 * stays, the others take what is left in order.
 *
 * @returns places in the order of the seats; who is locked stays so.
 */
export function placesOf(plan: SeatPlan, {layout, classes}: Puzzle, cells: Int8Array): readonly Place[] {
  const today = new Map(plan.places.map((place) => [place.participant, place]));
  const sitters = new Map<string, string>();
  classes.forEach(({people}, index) => {
    const seats = layout.seats.filter((_, seat) => cells[seat] === index).map(({id}) => id);
    const seatToday = (id: string) => today.get(id)?.seat ?? '';
    const staying = people.filter((id) => seats.includes(seatToday(id)));
    staying.forEach((id) => sitters.set(seatToday(id), id));
    const left = seats.filter((seat) => !sitters.has(seat));
    people.filter((id) => !staying.includes(id)).forEach((id, place) => sitters.set(left[place]!, id));
  });
  const places = layout.seats.flatMap(({id}) => {
    const participant = sitters.get(id);
    const place = today.get(participant ?? '');
    if (participant === undefined) return [];
    return [Object.freeze({...place, seat: id, participant, locked: place?.locked ?? false})];
  });
  return Object.freeze(places);
}

/** Who has another seat than today, in the order of the seats they go to. */
export function movesTo(plan: SeatPlan, places: readonly Place[]): readonly SuggestedMove[] {
  const today = new Map(plan.places.map(({participant, seat}) => [participant, seat]));
  const moves = places.flatMap(({participant, seat}) => {
    const from = today.get(participant);
    if (from === seat) return [];
    return [Object.freeze({participant, ...(from !== undefined && {from}), to: seat})];
  });
  return Object.freeze(moves);
}

/** Metres and parts of the gaze: less is rounding. */
const rounding = 1e-6;

/**
 * The ways to turn or mirror the table as a whole so that every seat comes to stand on a seat, with its gaze; one at a
 * time, because there are 120 at a round table for 60.
 *
 * @returns for each way the seat that comes to stand on each seat.
 */
export function* symmetriesOf({seats}: TableLayout): Generator<readonly number[], void> {
  const middle = {x: mean(seats.map(({x}) => x)), y: mean(seats.map(({y}) => y))};
  // A gaze is kept by its end, a metre ahead: then it turns and mirrors as a place does.
  const spots = seats.map(({x, y, facing}): Spot => {
    const [dx, dy] = [x - middle.x, y - middle.y];
    return [dx, dy, dx + Math.cos(facing), dy + Math.sin(facing)];
  });
  for (const target of spots) {
    for (const mirror of [1, -1]) {
      const angle = angleOf(target) - mirror * angleOf(spots[0]!);
      const comes = comingTo(spots, turning(angle, mirror));
      if (comes) yield comes;
    }
  }
}

/** A seat and the end of its gaze. */
type Spot = readonly [x: number, y: number, gazeX: number, gazeY: number];

function turning(angle: number, mirror: number): (spot: Spot) => Spot {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const turn = (x: number, y: number) => [x * cos - mirror * y * sin, x * sin + mirror * y * cos] as const;
  return ([x, y, gazeX, gazeY]) => [...turn(x, y), ...turn(gazeX, gazeY)];
}

/** `undefined` when a seat comes to stand where there is none. */
function comingTo(spots: readonly Spot[], turn: (spot: Spot) => Spot): readonly number[] | undefined {
  const comes: number[] = [];
  for (const [from, spot] of spots.entries()) {
    const turned = turn(spot);
    const to = spots.findIndex((each) => isSame(each, turned));
    if (to < 0) return undefined;
    comes[to] = from;
  }
  return comes;
}

function isSame(a: Spot, b: Spot): boolean {
  return a.every((value, index) => Math.abs(value - b[index]!) < rounding);
}

function angleOf([x, y]: Spot): number {
  return Math.atan2(y, x);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}
