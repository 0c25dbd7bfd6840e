import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {emptyPlan, layoutOf, seatOf, waiting, type SeatPlan} from './plan.js';
import {parsePlan} from './plan-record.js';
import {withParticipants, withTable} from './plan-table.js';
import {tableShapes, type Seat} from './tables.js';

const names = Array.from({length: 12}, (_, index) => `p${index}`);
const planOf = (seats: number, places: Readonly<Record<string, string>>, more: object = {}): SeatPlan =>
  parsePlan({
    schema: 'samen-seating',
    version: 1,
    seats,
    participants: names,
    places: Object.entries(places).map(([participant, seat]) => ({
      participant,
      seat,
      locked: participant === 'p0',
    })),
    ...more,
  }).value;
const seatsOf = (plan: SeatPlan) =>
  Object.fromEntries(plan.places.map((each) => [each.participant, each.seat]));
const apart = (one: Seat, other: Seat) => (one.x - other.x) ** 2 + (one.y - other.y) ** 2;

describe('withTable', () => {
  it('leaves people on the seat with the same id, locks too, at another shape or a larger table', () => {
    const plan = planOf(6, {p0: 's1', p1: 's6'});
    for (const shape of tableShapes) {
      const other = withTable(plan, {shape, seats: 12, pitch: 0.9, door: 'top'});
      expect(other).toMatchObject({shape, seats: 12, pitch: 0.9, door: 'top'});
      expect(other.places).toEqual(plan.places);
    }
  });

  it('seats one who lost a seat on the nearest free one, without the lock', () => {
    const plan = planOf(12, {p0: 's12', p1: 's1', p2: 's2'});
    const smaller = withTable(plan, {seats: 8});
    expect(seatsOf(smaller)).toEqual({p0: 's8', p1: 's1', p2: 's2'});
    expect(smaller.places.some(({locked}) => locked)).toBe(false);
  });

  it('lets family choose first when seats are scarce, the others wait', () => {
    const family = ['p7', {name: 'Moeder', role: 'parent'}];
    const places = {a: 's1', b: 's7', c: 's8'};
    const [a, b, c] = ['p7', 'p8', 'Moeder'];
    const plan = planOf(
      8,
      {},
      {
        participants: [...family, 'p8'],
        places: [
          {seat: places.a, participant: a},
          {seat: places.b, participant: b},
          {seat: places.c, participant: c},
        ],
      },
    );
    const smaller = withTable(plan, {seats: 2});
    expect(seatsOf(smaller)).toEqual({p7: 's1', Moeder: 's2'});
    expect(waiting(smaller).map(({name}) => name)).toEqual(['p8']);
  });

  const table = fc.record({
    shape: fc.constantFrom(...tableShapes),
    seats: fc.integer({min: 2, max: 14}),
    pitch: fc.constantFrom(0.65, 0.75, 0.9),
  });
  const seating = fc.shuffledSubarray(
    Array.from({length: 14}, (_, index) => `s${index + 1}`),
    {maxLength: 12},
  );

  it('never loses anybody, and nobody passes by a nearer free seat', () => {
    fc.assert(
      fc.property(table, table, seating, (before, after, seats) => {
        const places = seats.map((seat, index) => ({seat, participant: names[index]}));
        const plan = planOf(before.seats, {}, {...before, places});
        const changed = withTable(plan, after);
        const [from, to] = [layoutOf(plan).seats, layoutOf(changed).seats];
        const taken = new Set(changed.places.map(({seat}) => seat));
        expect(taken.size).toBe(changed.places.length);
        expect(changed.places.length + waiting(changed).length).toBe(names.length);
        expect(changed.places.length).toBe(Math.min(plan.places.length, after.seats));
        for (const {participant, seat} of plan.places) {
          const now = to.find(({id}) => id === seatOf(changed, participant));
          if (to.some(({id}) => id === seat)) expect(now?.id).toBe(seat);
          const old = from.find(({id}) => id === seat);
          if (!now || !old || now.id === seat) continue;
          // What is still free was free for everybody.
          const left = to.filter(({id}) => !taken.has(id)).map((each) => apart(old, each));
          expect(apart(old, now)).toBeLessThanOrEqual(Math.min(...left, Infinity) + 1e-6);
        }
      }),
      {numRuns: 300},
    );
  });

  it('is the same plan when nothing changes, and keeps what cannot be read as it was', () => {
    const plan = planOf(12, {p0: 's12'}, {shape: 'u', door: 'left', pitch: 0.8});
    const bad = {shape: 'star', seats: Number.NaN, pitch: 'wide', door: 'roof'} as never;
    for (const change of [{}, {seats: 12}, {shape: 'u', door: 'left'} as const, bad, null as never]) {
      expect(withTable(plan, change)).toBe(plan);
    }
    expect(withTable(plan, {seats: 99}).seats).toBe(60);
    const newer = {...plan, readOnly: true};
    expect(withTable(newer, {seats: 4})).toBe(newer);
  });
});

describe('withParticipants', () => {
  const plan = planOf(
    8,
    {p0: 's1', p1: 's2', p2: 's3'},
    {
      rules: [
        {kind: 'beside', a: 'p0', b: 'p1'},
        {kind: 'door', a: 'p2'},
      ],
      voice: {kind: 'letter', by: 'p1', colour: 'blue'},
    },
  );
  const without = (...gone: string[]) => plan.participants.filter(({id}) => !gone.includes(id));

  it('keeps seat, lock and rules of who stays, and lets who is new wait', () => {
    const changed = withParticipants(plan, [{id: 'new', name: 'New'}, ...without('p1')]);
    expect(seatsOf(changed)).toEqual({p0: 's1', p2: 's3'});
    expect(changed.places[0]?.locked).toBe(true);
    expect(changed.rules).toEqual([{kind: 'door', a: 'p2'}]);
    expect(changed.voice).toEqual({kind: 'letter', colour: 'blue'});
    expect(waiting(changed)[0]?.id).toBe('new');
    expect(withParticipants(plan, without('p2')).voice).toBe(plan.voice);
    expect(withParticipants(emptyPlan, without()).voice).toBeUndefined();
  });

  it('is the same plan for the same people, for too many, and for a plan to read only', () => {
    const many = Array.from({length: 61}, (_, index) => ({id: `${index}`, name: `${index}`}));
    expect(withParticipants(plan, plan.participants)).toBe(plan);
    expect(withParticipants(plan, many)).toBe(plan);
    expect(withParticipants({...plan, readOnly: true}, [])).toMatchObject({participants: plan.participants});
  });
});
