import type {Parsed} from '../problem.js';
import {parsed, problem} from '../result.js';
import {parsePlaces} from './parse-places.js';
import {placesInOrder} from './places.js';
import {layoutOf, type Place, type SeatPlan} from './plan.js';

/**
 * Takes over places as a whole. Who is locked and not in them stays; who is not locked and not in them waits. Places
 * that would move somebody locked, or need their seat, were made for another plan: refused as a whole (`seat-locked`).
 */
export function arrange(plan: SeatPlan, given: unknown): Parsed<SeatPlan> {
  const {value: places, problems} = parsePlaces(given, plan.participants, layoutOf(plan));
  if (problems.some(({path}) => path === '')) return parsed(plan, problems);
  const locked = plan.places.filter((each) => each.locked);
  const isFree = (each: Place) =>
    !locked.some(({seat, participant}) => (seat === each.seat) !== (participant === each.participant));
  const intruder = places.find((each) => !isFree(each));
  if (intruder) return parsed(plan, [problem('seat-locked', 'places', intruder.seat)]);
  const stays = (each: Place) => locked.some(({participant}) => participant === each.participant);
  const moving = places.filter((each) => !stays(each));
  const arranged = placesInOrder([...locked, ...moving], layoutOf(plan));
  const isSame =
    arranged.length === plan.places.length &&
    arranged.every((each, index) => {
      const old = plan.places[index];
      return old?.seat === each.seat && old.participant === each.participant && old.locked === each.locked;
    });
  return parsed(isSame ? plan : Object.freeze({...plan, places: arranged}), problems);
}
