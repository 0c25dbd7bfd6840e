/** The sentence and the numbers under a comparison, against the vectors of the design and another way of counting. */
import {eventsDuring, expect, settled} from '../shared/testing.js';
import type {SamenAgreementEvent} from './events.js';
import {all, compare, picker, radio, result, shown, text, words, type SamenLadderPicker} from './testing.js';

const names = ['informeren', 'raadplegen', 'adviseren', 'coproduceren', 'meebeslissen'];
const counts = ['', 'één trede', 'twee treden', 'drie treden', 'vier treden'];

const expects = (participant: string, rung: number, phase = 'decision') => ({
  ...{participant, moment: 'expected', phase, rung},
});
const offers = (participant: string, rung: number, phase = 'decision') => ({
  ...{participant, moment: 'offered', phase, rung},
});

/** Counted pair by pair, as the design writes it: `1 - mean |p - q| / (R - 1)`. */
function agreementOf(rungs: readonly number[], count = 5): number | null {
  const pairs = rungs.flatMap((p, i) => rungs.slice(i + 1).map((q) => Math.abs(p - q)));
  if (pairs.length === 0) return null;
  return 1 - pairs.reduce((sum, each) => sum + each, 0) / pairs.length / (count - 1);
}

/** "Overeenstemming: 25 van 100." as a number; `null` when there is no such line. */
function percent(element: SamenLadderPicker): number | null {
  const [, found] = /Overeenstemming: (\d+) van 100/.exec(shown(element)) ?? [];
  return found === undefined ? null : Number(found);
}

/** The sentence, derived from the rules: the lowest offer beside the expectation; one party that refuses decides. */
function sentenceOf(expectation: number, offered: readonly (readonly [string, number])[]): string {
  const lowest = Math.min(...offered.map(([, rung]) => rung));
  const [who] = offered.find(([, rung]) => rung === lowest)!;
  const [x, y, n] = [names[expectation - 1], names[lowest - 1], counts[Math.abs(lowest - expectation)]];
  if (lowest < expectation) return `Moeder verwacht ${x}, ${who} biedt ${y}: ${n} verschil.`;
  if (lowest > expectation) return `Moeder verwacht ${x}, ${who} biedt meer: ${y}, ${n} verschil.`;
  return offered.every(([, rung]) => rung === expectation)
    ? `Iedereen noemt dezelfde rol: ${x}.`
    : `Het laagste aanbod is wat Moeder verwacht: ${x}.`;
}

const levels = [1, 2, 3, 4, 5];

describe('outcome: sentence', () => {
  it('is the one of the design', async () => {
    const element = await compare({positions: [expects('Moeder', 4), offers('de leerkracht', 1)]});
    expect(result(element)).to.equal(
      `Moeder verwacht coproduceren, de leerkracht biedt informeren: drie treden verschil. ${words.talkFirst}`,
    );
  });

  it('and the number follow everything three people can say', async function () {
    this.timeout(20_000);
    const element = await compare();
    for (const mother of levels)
      for (const teacher of levels)
        for (const coach of levels) {
          element.positions = [expects('Moeder', mother), offers('Juf', teacher), offers('Coach', coach)];
          await settled(element);
          const said = `${mother} ${teacher} ${coach}`;
          const agreement = agreementOf([mother, teacher, coach])!;
          const gap = Math.min(teacher, coach) - mother;
          const isTalk = agreement < 0.5 || gap <= -2;
          const offered = [
            ['Juf', teacher],
            ['Coach', coach],
          ] as const;
          const sentence = sentenceOf(mother, offered) + (isTalk ? ` ${words.talkFirst}` : '');
          expect(result(element), said).to.equal(sentence);
          expect(percent(element), said).to.equal(Math.round(agreement * 100));
        }
  });

  it('asks to talk first below one half, also where every offer is enough; not at one half', async () => {
    for (const [rungs, isTalk] of [
      [[1, 2, 5, 4], true], // 1 - (1 + 4 + 3 + 3 + 2 + 1) / 6 / 4 = 0.42
      [[1, 1, 4, 4], false], // 1 - (0 + 3 + 3 + 3 + 3 + 0) / 6 / 4 = 0.5
    ] as const) {
      const [mother, ...others] = rungs;
      const element = await compare({
        positions: [expects('Moeder', mother), ...others.map((rung, i) => offers(`P${i}`, rung))],
      });
      expect(result(element).includes(words.talkFirst), rungs.join()).to.equal(isTalk);
    }
  });

  it('names the highest of several expectations', async () => {
    const element = await compare({
      positions: [expects('Vader', 2), expects('Moeder', 5), offers('Juf', 3)],
    });
    expect(result(element)).to.match(/^Moeder verwacht meebeslissen, Juf biedt adviseren: twee treden/);
  });

  it('says what is missing', async () => {
    const sentence = async (positions: readonly object[], subject = 'parent'): Promise<string> =>
      result(await compare({positions}, {subject}));
    expect(await sentence([])).to.equal('Nog niemand heeft een rol gekozen.');
    expect(await sentence([expects('Moeder', 4)])).to.equal(
      'Moeder verwacht coproduceren. Er is nog geen aanbod.',
    );
    expect(await sentence([offers('Juf', 2)])).to.equal(
      'Nog niemand heeft gezegd welke rol ouders verwachten.',
    );
    expect(await sentence([offers('Juf', 2)], 'child')).to.match(
      /welke rol (het kind verwacht|kinderen verwachten)/,
    );
  });

  it('is about one phase; the other has its own', async () => {
    const positions = [
      expects('Moeder', 5),
      offers('Juf', 5),
      expects('Moeder', 5, 'exchange'),
      offers('Juf', 1, 'exchange'),
    ];
    const element = await compare({positions});
    expect(result(element)).to.equal('Iedereen noemt dezelfde rol: meebeslissen.');
    element.phase = 'exchange';
    await settled(element);
    expect(result(element)).to.match(/^Moeder verwacht meebeslissen, Juf biedt informeren: vier treden/);
  });

  it('never approves or refuses', async () => {
    const element = await compare({positions: [expects('Moeder', 5), offers('Juf', 1)]});
    expect(shown(element)).not.to.match(/(niet )?akkoord|afgekeurd|onvoldoende|score|cijfer/i);
    expect(shown(element)).to.contain('Het is geen oordeel.');
  });
});

describe('outcome: numbers', () => {
  for (const [rungs, expected] of [
    [[4, 4, 4], 100],
    [[1, 5], 0],
    [[1, 4], 25],
    [[1, 1, 5, 5], 33],
    [[3], null],
  ] as const)
    it(`agreement of ${rungs.join(', ')}: ${expected}`, async () => {
      const positions = rungs.map((rung, i) => offers(`P${i}`, rung));
      expect(percent(await compare({positions}))).to.equal(expected);
    });

  it('ladders of another length count with their own length', async () => {
    for (const [ladder, count] of [
      ['hart', 8],
      [{id: 'own', rungs: [{id: 'a'}, {id: 'b'}]}, 2],
    ] as const) {
      const element = await compare({ladder, positions: [offers('A', 1), offers('B', 2), offers('C', 2)]});
      expect(percent(element)).to.equal(Math.round(agreementOf([1, 2, 2], count)! * 100));
      expect(shown(element), 'the formula').to.contain(`/ ${count - 1})`);
    }
  });

  it('what people got does not count beforehand', async () => {
    const element = await compare({
      positions: [offers('A', 3), offers('B', 3), {participant: 'C', moment: 'experienced', rung: 1}],
    });
    expect(percent(element)).to.equal(100);
  });

  it('the formula is one click away, closed at first', async () => {
    const element = await compare({positions: [offers('A', 1), offers('B', 2)]});
    const [details] = all<HTMLDetailsElement>(element, 'details');
    expect([details!.open, text(details!.querySelector('summary'))]).to.deep.equal([
      false,
      'Hoe is dit berekend?',
    ]);
    expect(text(details)).to.contain('Σ|pᵢ − pⱼ|');
  });
});

describe('outcome: samen-agreement', () => {
  const table = {
    participants: [
      {id: 'Moeder', name: 'Moeder', role: 'parent'},
      {id: 'Juf', name: 'Juf', role: 'teacher'},
      {id: 'Coach', name: 'Coach', role: 'youth-worker'},
    ],
    positions: [expects('Moeder', 5), offers('Coach', 3)],
  };

  it('tells agreement and gap after each act that changes one of them', async () => {
    const element = await compare({...table, legalRows: []});
    let before = [agreementOf([5, 3]), -2];
    const seen: boolean[] = [];
    for (const level of [5, 4, 3, 2, 1]) {
      const name = names[level - 1]!;
      const events = await eventsDuring(element, ['samen-agreement'], () =>
        radio(element, `Juf, aangeboden: ${name[0]!.toUpperCase()}${name.slice(1)}`).click(),
      );
      await settled(element);
      const now = [agreementOf([5, 3, level]), Math.min(3, level) - 5];
      const isOther = Math.abs(now[0]! - before[0]!) > 1e-9 || now[1] !== before[1];
      expect(events, name).to.have.length(isOther ? 1 : 0);
      for (const {agreement, gap, findings} of events as SamenAgreementEvent[]) {
        expect(agreement).to.be.closeTo(now[0]!, 1e-9);
        expect([gap, findings]).to.deep.equal([now[1], []]);
      }
      seen.push(isOther);
      before = now;
    }
    expect(seen, 'both cases were there').to.include(true).and.to.include(false);
  });

  it('is no part of pick', async () => {
    const element = await picker();
    const events = await eventsDuring(document, ['samen-agreement'], async () => {
      for (const each of all<HTMLInputElement>(element, 'input')) each.click();
      await settled(element);
    });
    expect([events.length, element.value]).to.deep.equal([0, 'decide']);
  });
});
