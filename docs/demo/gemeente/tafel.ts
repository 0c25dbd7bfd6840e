/** The policy table of Vlierdam as a database could hold it: who is in which group, in the order of the seats. */

interface Group {
  readonly role: string;
  readonly names: readonly string[];
}

const groups: readonly Group[] = [
  {role: 'policy-officer', names: ['Lotte', 'Daan', 'Ilse', 'Mehmet', 'Carla']},
  {role: 'chair', names: ['Van Dam']},
  {role: 'youth-worker', names: ['Iris', 'Pieter', 'Samira', 'Łukasz', 'Marloes', 'Ruben']},
  {role: 'teacher', names: ['Els', 'Tom', 'Gülay', 'Wim', 'Petra', 'Stefan']},
  {role: 'care-coordinator', names: ['Youssef', 'Hanneke']},
  {role: 'experience-expert', names: ['Fatima', 'Kees', 'Rosa', 'Henk', 'Xiomara', 'Joke', 'Joost']},
  {role: 'parent', names: ['Amina', 'Jan', 'Sofia', 'Ahmed', 'Marieke', 'Edwin', 'Nguyễn', 'Karin']},
  {role: 'child', names: ['Zoë', 'Yusuf', 'Noor', 'Tygo', 'Jaylen']},
];

const people = groups.flatMap(({role, names}) => names.map((name) => ({role, name})));

/** How everybody sat the first time: professionals on two sides of the square, everybody else on the other two. */
export const firstTime = {
  schema: 'samen-seating',
  version: 1,
  shape: 'square',
  seats: people.length,
  participants: people.map((person, index) => ({id: `p${index + 1}`, ...person})),
  places: people.map((_, index) => ({seat: `s${index + 1}`, participant: `p${index + 1}`})),
  meeting: {
    title: 'Beleidstafel jeugd en onderwijs',
    start: '2026-12-01T19:30',
    end: '2026-12-01T21:30',
    location: 'Stadhuis Vlierdam',
  },
};
