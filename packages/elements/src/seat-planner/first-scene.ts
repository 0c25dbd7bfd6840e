import type {SeatPlan} from '@samen/model';
import type {LocaleController} from '../shared/localize.js';
import {peopleOf} from './scene-people.js';
import type {ListScene} from './scene.js';

/** A plan in which nobody sits yet: everybody waits, and nobody is beside or opposite anybody. */
export function firstScene(plan: SeatPlan, i18n: LocaleController): ListScene {
  const people = peopleOf(plan, ({name}) => name, i18n);
  const seats = Array.from({length: plan.seats}, (_, index) => ({
    seat: {id: `s${index + 1}`},
    number: index + 1,
    locked: false,
  }));
  return {people, seats, waiting: people};
}
