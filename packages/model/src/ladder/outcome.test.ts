import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {agreement} from './agreement.js';
import {legalRows} from './legal-rows.js';
import {compareOutcome, reviewOutcome, type CompareInput} from './outcome.js';
import {moments, phases, type Moment, type Phase} from './moments.js';
import type {Position} from './positions.js';
import {iap2Ladder} from './presets.js';
import {participationLadder as ladder} from './rungs.js';

const at = (participant: string, moment: Moment, rung: number, phase: Phase = 'decision'): Position => ({
  participant,
  moment,
  phase,
  rung,
});
const compare = (positions: readonly Position[], change: Partial<CompareInput> = {}) =>
  compareOutcome({positions, phase: 'decision', ladder, subject: 'parent', setting: 'child', ...change});
const review = (positions: readonly Position[]) => reviewOutcome({positions, phase: 'decision', ladder});
const codes = (outcome: ReturnType<typeof compare>) =>
  outcome.findings.map(({code, level}) => `${code}/${level}`);

/** Any positions, as parsing could give them. */
const anyPositions = fc.uniqueArray(
  fc.record({
    participant: fc.constantFrom('A', 'B', 'C', 'D'),
    moment: fc.constantFrom(...moments),
    phase: fc.constantFrom(...phases),
    rung: fc.integer({min: 1, max: 5}),
  }),
  {selector: ({participant, moment, phase}) => `${participant} ${moment} ${phase}`},
);

describe('compareOutcome', () => {
  it('tells the example of the design: mother expects coproduce, the teacher offers inform', () => {
    const mother = at('Moeder', 'expected', 4);
    const teacher = at('Leerkracht', 'offered', 1);
    expect(compare([mother, teacher])).toEqual({
      agreement: 0.25,
      range: 3,
      expectations: [mother],
      offers: [teacher],
      widest: {expects: mother, offers: teacher, gap: -3},
      gap: -3,
      talkFirst: true,
      findings: [],
    });
  });

  it('counts only this phase, and nothing that was experienced', () => {
    const outcome = compare([
      at('A', 'expected', 3),
      at('B', 'offered', 3),
      at('B', 'offered', 1, 'exchange'),
      at('A', 'experienced', 1),
    ]);
    expect(outcome).toMatchObject({agreement: 1, range: 0, gap: 0, talkFirst: false});
  });

  it('says what nobody has said yet', () => {
    const none = compare([]);
    expect(none).toMatchObject({agreement: null, range: null, widest: null, gap: null, talkFirst: false});
    expect(codes(none)).toEqual(['no-expectation/info', 'no-offer/info']);
    expect(codes(compare([at('A', 'expected', 3)]))).toEqual(['no-offer/info']);
    expect(codes(compare([at('A', 'offered', 3)]))).toEqual(['no-expectation/info']);
  });

  it('asks to talk at little agreement, also without a gap', () => {
    expect(compare([at('A', 'offered', 1), at('B', 'offered', 5)])).toMatchObject({
      agreement: 0,
      gap: null,
      talkFirst: true,
    });
  });

  it('asks to talk at a gap of two rungs, also with much agreement', () => {
    const offers = ['B', 'C', 'D', 'E'].map((who) => at(who, 'offered', 2));
    const outcome = compare([at('A', 'expected', 4), ...offers]);
    expect(outcome.agreement).toBeGreaterThan(0.5);
    expect(outcome).toMatchObject({gap: -2, talkFirst: true});
  });

  it('takes the first of equal pairs', () => {
    const positions = [
      at('A', 'expected', 4),
      at('B', 'expected', 4),
      at('C', 'offered', 2),
      at('D', 'offered', 2),
    ];
    expect(compare(positions).widest).toMatchObject({
      expects: {participant: 'A'},
      offers: {participant: 'C'},
    });
  });

  it('finds an offer below a floor whose source was seen, with article and place on the ladder', () => {
    const positions = [at('Moeder', 'expected', 5), at('Juf', 'offered', 5), at('IB', 'offered', 4)];
    const {findings} = compare(positions, {decisionKind: 'support-plan'});
    expect(findings).toEqual([{code: 'below-floor', level: 'attention', row: legalRows[0], floor: 5}]);
  });

  it('asks about a floor that nobody verified', () => {
    const positions = [at('Moeder', 'expected', 4), at('Juf', 'offered', 3)];
    expect(codes(compare(positions, {decisionKind: 'youth-plan'}))).toEqual(['ask-floor/question']);
  });

  it('finds nothing at or above the floor, for another subject, or on a ladder without the rung', () => {
    const positions = [at('Moeder', 'expected', 5), at('Juf', 'offered', 4)];
    expect(codes(compare(positions, {decisionKind: 'youth-plan'}))).toEqual([]);
    expect(codes(compare(positions, {decisionKind: 'support-plan', subject: 'child'}))).toEqual([]);
    expect(codes(compare(positions, {decisionKind: 'support-plan', ladder: iap2Ladder}))).toEqual([]);
  });

  it('uses the rows of the host when they are given', () => {
    const positions = [at('Moeder', 'expected', 5), at('Juf', 'offered', 1)];
    expect(codes(compare(positions, {decisionKind: 'support-plan', rows: []}))).toEqual([]);
  });

  it('ignores rungs that are not on the ladder', () => {
    expect(compare([at('A', 'expected', 9), at('B', 'offered', NaN)])).toMatchObject({
      expectations: [],
      offers: [],
      gap: null,
    });
  });

  it('has as its gap the lowest difference of any expectation with any offer', () => {
    fc.assert(
      fc.property(anyPositions, (positions) => {
        const here = positions.filter(({phase}) => phase === 'decision');
        const of = (moment: Moment) => here.filter((each) => each.moment === moment).map(({rung}) => rung);
        const differences = of('expected').flatMap((wanted) => of('offered').map((given) => given - wanted));
        const outcome = compare(positions);
        expect(outcome.gap).toBe(differences.length > 0 ? Math.min(...differences) : null);
        expect(outcome.agreement).toBe(agreement([...of('offered'), ...of('expected')], 5));
        if (outcome.widest)
          expect(outcome.widest.offers.rung - outcome.widest.expects.rung).toBe(outcome.gap);
      }),
    );
  });
});

describe('reviewOutcome', () => {
  it('pairs everybody who said both, and measures', () => {
    const expected = at('Moeder', 'expected', 4);
    const experienced = at('Moeder', 'experienced', 2);
    const teacher = at('Juf', 'experienced', 4);
    expect(review([expected, at('Juf', 'offered', 4), experienced, teacher])).toEqual({
      agreement: 0.5,
      met: 0.5,
      mean: -2,
      pairs: [{participant: 'Moeder', expected, experienced}],
      widest: {participant: 'Moeder', expected, experienced},
      talkFirst: true,
    });
  });

  it('has nothing to say without experiences', () => {
    expect(review([at('A', 'expected', 4)])).toEqual({
      agreement: null,
      met: null,
      mean: null,
      pairs: [],
      widest: null,
      talkFirst: false,
    });
  });

  it('finds the largest difference up or down, the first of equals, and talks only about less', () => {
    const more = review([
      at('A', 'expected', 3),
      at('A', 'experienced', 4),
      at('B', 'expected', 1),
      at('B', 'experienced', 4),
    ]);
    expect(more).toMatchObject({widest: {participant: 'B'}, mean: 2, talkFirst: false});
    const equal = review([
      at('A', 'expected', 4),
      at('A', 'experienced', 3),
      at('B', 'expected', 2),
      at('B', 'experienced', 3),
    ]);
    expect(equal).toMatchObject({widest: {participant: 'A'}, mean: 0, met: 0.75, talkFirst: false});
  });

  it('talks about the one who got two rungs less, also when another got more', () => {
    const outcome = review([
      at('A', 'expected', 1),
      at('A', 'experienced', 4),
      at('B', 'expected', 5),
      at('B', 'experienced', 3),
    ]);
    expect(outcome).toMatchObject({widest: {participant: 'A'}, talkFirst: true});
  });

  it('counts one phase at a time', () => {
    const outcome = review([at('A', 'expected', 1, 'exchange'), at('A', 'experienced', 5)]);
    expect(outcome).toMatchObject({pairs: [], met: null});
  });

  it('equals the formulas written out', () => {
    fc.assert(
      fc.property(anyPositions, (positions) => {
        const rungOf = (participant: string, moment: Moment) =>
          positions.find(
            (p) => p.participant === participant && p.moment === moment && p.phase === 'decision',
          )?.rung;
        const differences = ['A', 'B', 'C', 'D'].flatMap((who) => {
          const [wanted, got] = [rungOf(who, 'expected'), rungOf(who, 'experienced')];
          return wanted !== undefined && got !== undefined ? [got - wanted] : [];
        });
        const outcome = review(positions);
        expect(outcome.pairs).toHaveLength(differences.length);
        if (differences.length === 0) return;
        const mean = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length;
        expect(outcome.mean).toBeCloseTo(mean(differences), 12);
        expect(outcome.met).toBeCloseTo(1 - mean(differences.map(Math.abs)) / 4, 12);
        expect(
          Math.abs((outcome.widest?.experienced.rung ?? NaN) - (outcome.widest?.expected.rung ?? NaN)),
        ).toBe(Math.max(...differences.map(Math.abs)));
      }),
    );
  });
});
