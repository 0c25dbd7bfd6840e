/** Test-only: scenes without an element. */
import {
  emptyPlan,
  sideOf,
  tableLayout,
  type Door,
  type Role,
  type SeatPlan,
  type TableLayout,
  type TableShape,
} from '@samen/model';
import type {Scene, ScenePerson, SceneSeat} from './scene.js';

const roles: readonly Role[] = ['child', 'parent', 'teacher', 'chair', 'interpreter', 'youth-worker'];

export interface SceneOptions {
  readonly shape?: TableShape;
  /** Of the table; without it as many as there are names. */
  readonly seats?: number;
  readonly pitch?: number;
  readonly door?: Door;
  readonly locked?: readonly number[];
}

/** People of these names on the first seats; '' leaves a seat free. */
export function sceneWith(names: readonly string[], options: SceneOptions = {}): Scene {
  const {shape = 'round', seats: count = names.length, pitch = 0.75, door = 'bottom', locked = []} = options;
  const layout: TableLayout = tableLayout(shape, count, pitch);
  const people = names.map((label, i): ScenePerson => {
    const role = roles[i % roles.length]!;
    return {
      ...{id: `p${i}`, label, roleWord: role, short: `${role[0]!.toUpperCase()}${i}`, side: sideOf(role)},
      ...{isChair: role === 'chair', wheelchair: i === 4},
    };
  });
  const seats = layout.seats.map((seat, i): SceneSeat => {
    const person = names[i] ? people[i] : undefined;
    return {seat, number: i + 1, locked: locked.includes(i), ...(person && {person})};
  });
  const plan: SeatPlan = {...emptyPlan, shape, seats: count, pitch, door};
  return {plan, layout, seats, people: people.filter(({label}) => label !== ''), waiting: []};
}

/** So many names out of a list, each once: the second time around with a number. */
export const namesFrom = (list: readonly string[], count: number): readonly string[] =>
  Array.from({length: count}, (_, i) => {
    const again = Math.floor(i / list.length);
    return list[i % list.length]! + (again > 0 ? ` ${again + 1}` : '');
  });

export const lists = {
  short: [
    'Sem',
    'Moeder',
    'Vader',
    'Juf Anna',
    'Karin',
    'Ahmed',
    'Fatima',
    'Wilhelmina',
    'Jan Willems',
    'Anne-Marijke',
  ],
  long: [
    'Alexandra Wilhelmina van der Bergh-Steenwijk',
    'Mohammed el Khattabi',
    'Intern begeleider Peter Oosterhuis',
    'Onafhankelijk voorzitter',
    'Oma Toos',
  ],
  arabic: ['سارة', 'محمد بن عبد الرحمن', 'فاطمة الزهراء', 'يوسف', 'مريم'],
  unbroken: [
    'Donaudampfschifffahrtsgesellschaft',
    'WWWWWWWWWWWWWWWWWWWW',
    'iiiiiiiiiiiiiiiiiiii',
    '山田山田山田山田山田山田山田',
  ],
} as const;
