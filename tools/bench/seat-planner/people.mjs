// Who sits at the tables that are measured. Made up; the same in every round.

/** @typedef {{id: string, name: string, role: string}} Person */

const firstNames = 'Anna,Bas,Carla,Daan,Eva,Fatima,Gijs,Hanna,Ivo,Jamila,Kees,Laila'.split(',');
const lastNames = ['de Boer', 'Yilmaz', 'Jansen', 'El Amrani', 'Visser'];

/** @param {Record<string, number>} counts how many of each role @returns {Person[]} */
const people = (counts) =>
  Object.entries(counts)
    .flatMap(([role, count]) => Array.from({length: count}, () => role))
    .map((role, i) => ({
      id: `p${i + 1}`,
      name: `${firstNames[i % firstNames.length]} ${lastNames[Math.floor(i / firstNames.length)]}`,
      role,
    }));

/**
 * A round table where everybody has a seat, the family's side together: so there is something to suggest.
 * @param {'child' | 'policy'} setting @param {Record<string, number>} counts
 */
function planOf(setting, counts) {
  const participants = people(counts);
  const places = participants.map(({id}, i) => ({seat: `s${i + 1}`, participant: id}));
  const seats = participants.length;
  return {schema: 'samen-seating', version: 1, setting, shape: 'round', seats, participants, places};
}

/** A family of four with three professionals and a chair. */
export const eight = planOf('child', {
  child: 1,
  parent: 2,
  buddy: 1,
  teacher: 1,
  'care-coordinator': 1,
  'youth-worker': 1,
  chair: 1,
});

/** As many different plans as 14 people can have with two sides and a chair, below the number that is searched as a whole. */
export const fourteen = planOf('policy', {'experience-expert': 6, 'policy-officer': 7, chair: 1});

/** The largest table. */
export const sixty = planOf('policy', {
  parent: 4,
  'experience-expert': 20,
  'policy-officer': 22,
  teacher: 6,
  'youth-worker': 6,
  chair: 1,
  interpreter: 1,
});
