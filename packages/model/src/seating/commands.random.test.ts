/** Any row of commands, beside a plan that is nothing but a row of chairs. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseAttendees} from './attendees.js';
import {applySeatCommand, type SeatCommand} from './commands.js';
import {newHistory, redo, remember, undo} from '../history.js';
import {emptyPlan, seatOf, sitterAt, waiting, type SeatPlan} from './plan.js';
import {planToJson} from './plan-json.js';
import {parsePlan} from './plan-record.js';
import {withParticipants} from './plan-table.js';
import {tableShapes} from './tables.js';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const roles = ['teacher', 'parent', undefined, 'child', 'chair', 'buddy'];
const everybody = parseAttendees(ids.map((id, at) => ({id, name: id, role: roles[at]}))).value;
const start: SeatPlan = withParticipants({...emptyPlan, seats: 5}, everybody);

const someone = fc.constantFrom(...ids, 'nobody');
const seat = fc.integer({min: 1, max: 7}).map((number) => `s${number}`);
const places = fc.array(fc.record({seat, participant: someone, locked: fc.constant(false)}), {maxLength: 6});
const rule = fc.oneof(
  fc.record({kind: fc.constantFrom('beside', 'apart', 'sight'), a: someone, b: someone}),
  fc.record({kind: fc.constant('door'), a: someone}),
);
/** Only who sits where, on one table: what the chairs below understand. */
const sitting = [
  fc.record({type: fc.constant('place'), participant: someone, seat}),
  fc.record({type: fc.constant('swap'), a: someone, b: someone}),
  fc.record({type: fc.constant('free'), participant: someone}),
  fc.record({type: fc.constant('lock'), participant: someone, locked: fc.boolean()}),
  fc.constant({type: 'clear'}),
  fc.constant({type: 'fill'}),
];
const others = [
  fc.record({type: fc.constant('arrange'), places}),
  fc.record({
    type: fc.constant('table'),
    change: fc.record({seats: fc.integer({min: 0, max: 8}), shape: fc.constantFrom(...tableShapes)}),
  }),
  fc.record({type: fc.constant('add'), person: fc.record({name: fc.constantFrom(...ids, 'g', 'h')})}),
  fc.record({
    type: fc.constant('edit'),
    person: fc.record({name: someone, role: fc.constantFrom('parent', 'x')}),
  }),
  fc.record({type: fc.constant('remove'), participant: someone}),
  fc.record({type: fc.constant('rule'), rule, on: fc.boolean()}),
  fc.record({type: fc.constant('voice'), voice: fc.record({kind: fc.constant('letter'), by: someone})}),
];
const commands = (...kinds: fc.Arbitrary<object>[]) =>
  fc.array(fc.oneof(...kinds) as fc.Arbitrary<SeatCommand>, {maxLength: 40});

/** Chairs in a row, with who is on them. Everybody starts standing. */
class Chairs {
  readonly sitters: (string | null)[] = [null, null, null, null, null];
  readonly glued = new Set<string>();

  do(command: SeatCommand): void {
    if (command.type === 'clear') ids.forEach((id) => this.#moveTo(id, -1));
    if (command.type === 'swap') this.#swap(command.a, command.b);
    if (!('participant' in command) || !ids.includes(command.participant)) return;
    const who = command.participant;
    if (command.type === 'free') this.#moveTo(who, -1);
    if (command.type === 'lock' && this.sitters.includes(who)) {
      if (command.locked) this.glued.add(who);
      else this.glued.delete(who);
    }
    if (command.type !== 'place') return;
    const index = Number(command.seat.slice(1)) - 1;
    if (index >= this.sitters.length) this.#moveTo(who, -1);
    else if (this.sitters[index]) this.#swap(who, this.sitters[index]);
    else this.#moveTo(who, index);
  }

  /** Who sits stays; who came to sit is for plan-fill.test.ts to judge, as long as the family goes first. */
  fill(now: readonly (string | null)[]): void {
    // Child, then family, then the others: by hand, from the roles above.
    const waiting = ['d', 'b', 'f', 'a', 'c', 'e'].filter((id) => !this.sitters.includes(id));
    const free = this.sitters.filter((sitter) => sitter === null).length;
    const came = now.filter((sitter, index) => sitter !== this.sitters[index]);
    expect([...came].sort()).toEqual(waiting.slice(0, free).sort());
    now.forEach((sitter, index) => (this.sitters[index] ??= sitter));
  }

  #moveTo(who: string, index: number): void {
    if (this.glued.has(who)) return;
    const old = this.sitters.indexOf(who);
    if (old >= 0) this.sitters[old] = null;
    if (index >= 0) this.sitters[index] = who;
  }

  #swap(one: string, other: string): void {
    if (!ids.includes(one) || !ids.includes(other) || this.glued.has(one) || this.glued.has(other)) return;
    const [first, second] = [this.sitters.indexOf(one), this.sitters.indexOf(other)];
    if (first >= 0) this.sitters[first] = other;
    if (second >= 0) this.sitters[second] = one;
  }
}

describe('any row of commands', () => {
  it('does with people what it does with a row of chairs', () => {
    fc.assert(
      fc.property(commands(...sitting), (row) => {
        const chairs = new Chairs();
        let plan = start;
        for (const command of row) {
          const before = plan;
          const done = applySeatCommand(before, command);
          plan = done.plan;
          const now = ['s1', 's2', 's3', 's4', 's5'].map((id) => sitterAt(plan, id)?.id ?? null);
          if (command.type === 'fill') chairs.fill(now);
          else chairs.do(command);
          expect(now).toEqual(chairs.sitters);
          expect(
            plan.places
              .filter(({locked}) => locked)
              .map((each) => each.participant)
              .sort(),
          ).toEqual([...chairs.glued].sort());
          const moved = ids.filter((id) => seatOf(before, id) !== seatOf(plan, id));
          expect(done.moved).toEqual(
            moved.map(
              (id) =>
                JSON.parse(
                  JSON.stringify({participant: id, from: seatOf(before, id), to: seatOf(plan, id)}),
                ) as object,
            ),
          );
        }
      }),
      {numRuns: 500},
    );
  });

  it('loses nobody, seats nobody twice, and gives a plan that can be saved', () => {
    fc.assert(
      fc.property(commands(...sitting, ...others), (row) => {
        let plan = start;
        for (const command of row) {
          const {plan: after, problems} = applySeatCommand(plan, command);
          const people = after.participants.map(({id}) => id);
          const seated = after.places.map(({participant}) => participant);
          expect([...seated, ...waiting(after).map(({id}) => id)].sort()).toEqual([...people].sort());
          expect(new Set(people).size).toBe(people.length);
          expect(new Set(after.places.map((each) => each.seat)).size).toBe(seated.length);
          expect(after.places.every((each) => Number(each.seat.slice(1)) <= after.seats)).toBe(true);
          if (command.type !== 'remove')
            expect(people).toEqual(expect.arrayContaining(plan.participants.map(({id}) => id)));
          // Who is locked stays, unless the seat or the person is gone.
          for (const {seat: where, participant, locked} of plan.places) {
            const isSeatThere = Number(where.slice(1)) <= after.seats;
            if (locked && isSeatThere && people.includes(participant))
              expect(seatOf(after, participant)).toBe(where);
          }
          if (problems.some(({code}) => code === 'seat-locked')) expect(after).toBe(plan);
          expect(Object.isFrozen(after) && Object.isFrozen(after.places)).toBe(true);
          const saved = parsePlan(JSON.stringify(planToJson(after)));
          expect(saved).toEqual({value: after, problems: []});
          plan = after;
        }
      }),
      {numRuns: 200},
    );
  });

  it('can be undone and done again', () => {
    fc.assert(
      fc.property(commands(...sitting, ...others), (row) => {
        let history = newHistory(start);
        for (const command of row)
          history = remember(history, applySeatCommand(history.present, command).plan);
        const last = history.present;
        while (history.past.length > 0) history = undo(history);
        expect(history.present).toBe(start);
        while (history.future.length > 0) history = redo(history);
        expect(history.present).toBe(last);
      }),
    );
  });

  it('is the same plan again after swapping twice, whatever came before', () => {
    fc.assert(
      fc.property(commands(...sitting), someone, someone, (row, a, b) => {
        const plan = row.reduce((each, command) => applySeatCommand(each, command).plan, start);
        const once = applySeatCommand(plan, {type: 'swap', a, b}).plan;
        expect(applySeatCommand(once, {type: 'swap', a, b}).plan).toEqual(plan);
      }),
    );
  });
});
