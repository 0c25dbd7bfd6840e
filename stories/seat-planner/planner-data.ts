/** People and tables that the stories share. Nobody here exists. */

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly chairs?: boolean;
  readonly stake?: boolean;
  readonly wheelchair?: boolean;
}

const person = (id: string, name: string, role: string): Person => ({id, name, role});

export const child = person('sem', 'Sem', 'child');
export const mother = person('moeder', 'Moeder', 'parent');
export const father = person('vader', 'Vader', 'parent');
export const grandmother = person('oma', 'Oma Riet', 'buddy');
export const teacher = person('anja', 'Juf Anja', 'teacher');
export const coordinator = person('bilal', 'Bilal', 'care-coordinator');
export const youthWorker = person('sanne', 'Sanne', 'youth-worker');
export const chair = person('boer', 'Mevrouw De Boer', 'chair');
export const interpreter = person('hoa', 'Nguyễn Thị Hoa', 'interpreter');

export const fourPeople: readonly Person[] = [child, mother, teacher, chair];
export const eightPeople: readonly Person[] = [
  ...[child, mother, father, grandmother],
  ...[teacher, coordinator, youthWorker, chair],
];

/** Two camps at one table, with who leads the meeting among the professionals. */
export const twoCamps: readonly Person[] = [
  ...[child, mother, father, grandmother],
  ...[chair, teacher, coordinator, youthWorker],
];

/** A saved plan with these people on the seats in this order; `undefined` leaves a seat free. */
export function planOf(seated: readonly (Person | undefined)[], more: object = {}): object {
  const people = seated.filter((each) => each !== undefined);
  return {
    schema: 'samen-seating',
    version: 1,
    seats: Math.max(2, seated.length),
    participants: people,
    places: seated.flatMap((each, i) => (each ? [{seat: `s${i + 1}`, participant: each.id}] : [])),
    ...more,
  };
}

const policyRoles = [
  ...['parent', 'experience-expert', 'policy-officer', 'youth-worker', 'teacher'],
  ...['parent', 'policy-officer', 'care-coordinator', 'experience-expert', 'parent-support'],
];
const firstNames = [
  ...['Fatima', 'Kees', 'Marie-Louise', 'Łukasz', 'Zoë', 'Ahmed', 'Sanne', 'Bilal', 'Nguyễn', 'Jan'],
  ...['Amina', 'Pieter', 'Sofia', 'Mehmet', 'Ilse', 'Tom', 'فاطمة', 'Lotte', 'Daan', 'Rosa'],
];

/** So many people for a policy table, one of whom leads it. */
export const manyPeople = (count: number): readonly Person[] => [
  person('p1', 'Voorzitter Van Dam', 'chair'),
  ...Array.from({length: count - 1}, (_, i) =>
    person(
      `p${i + 2}`,
      `${firstNames[i % firstNames.length]} ${String.fromCharCode(65 + Math.floor(i / firstNames.length))}.`,
      policyRoles[i % policyRoles.length]!,
    ),
  ),
];

/** Names as they come: long, without a space, from right to left, and twice the same. */
export const longNames: readonly Person[] = [
  person('a', 'Marie-Louise van den Berg-Achterhuis tot Oud-Zevenaar', 'parent'),
  person('b', 'Hubertusmariawilhelminavandenbroek', 'parent'),
  person('c', 'عبد الرحمن بن محمد', 'buddy'),
  person('d', 'Sanne', 'youth-worker'),
  person('e', 'Sanne', 'teacher'),
  person('f', 'Ervaren onderwijsadviseur passend onderwijs regio Midden', 'care-coordinator'),
];
