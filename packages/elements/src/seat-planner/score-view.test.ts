/** The score: never a bare number, beside what can be reached, with the formula one click away. */
import {
  applySeatCommand,
  parseWeights,
  planEquality,
  suggest,
  type SeatPlan,
  type Suggestion,
} from '@samen/model';
import {expect, settled} from '../shared/testing.js';
import {scoreLine} from './outcome.js';
import {all, camps, outcome, planOf, text, texts, type OutcomeHost} from './outcome-testing.js';

const sentence = (host: OutcomeHost): string => texts(host, '.sentence').join();
const numbersIn = (words: string): number[] => (words.match(/\d+/g) ?? []).map(Number);
const key = (host: OutcomeHost): string[] => texts(host, '.key > span');

/** A reach nobody searched for, to put words to. */
const reach = (plan: SeatPlan, more: Partial<Suggestion>): Suggestion => ({
  ...suggest(plan, {most: 0}),
  ...more,
});

/** Nobody waits: what can be reached is about the same people as today. */
const seated = applySeatCommand(camps(), {type: 'fill'}).plan;

const policy = planOf(
  [
    ['Anna', 'parent'],
    ['Bram', 'experience-expert'],
    ['Cor', 'policy-officer'],
    ['Dirk', 'policy-officer'],
  ],
  ['Anna', 'Bram', 'Cor', 'Dirk'],
  {setting: 'policy'},
);

describe('score: the sentence', () => {
  it('names today, the least and the most that the model finds', async () => {
    const plan = seated;
    const {best, worst} = suggest(plan);
    const host = await outcome(plan);
    const [now, hundred, ...others] = numbersIn(sentence(host));
    expect([now, hundred]).to.deep.equal([Math.round(planEquality(plan)!.score), 100]);
    expect(others).to.deep.equal([Math.round(worst), Math.round(best)]);
    expect(sentence(host)).to.match(/het minste \d+ en het meeste \d+\.$/);
  });

  it('follows the weights of the page', async () => {
    const plan = camps();
    const weights = parseWeights({S: 1}).value;
    const host = await outcome(plan, {weights, range: suggest(plan, {weights})});
    // Sam and Mila sit beside each other, and Bo waits.
    expect(numbersIn(sentence(host))[0]).to.equal(100);
  });

  it('says what is not known yet, and never a number alone', async () => {
    const host = await outcome(camps(), {range: undefined});
    expect(sentence(host)).to.match(/^Gelijke plekken: nu \d+ van 100\. Wat er kan .* nog niet berekend\.$/);
    expect(all(host, '.bar')).to.have.length(0);
  });

  it('of a search that proves nothing says "vonden", and takes in what is there today', async () => {
    const plan = camps();
    const {score} = planEquality(plan)!;
    for (const [best, worst] of [
      [score - 10, score - 20],
      [score + 20, score + 10],
    ] as const) {
      const host = await outcome(plan, {range: reach(plan, {proof: 'heuristic', best, worst, tried: 4000})});
      const [now, , least, most] = numbersIn(sentence(host)) as [number, number, number, number];
      expect(sentence(host)).to.contain('vonden');
      expect(least).to.be.at.most(now);
      expect(most).to.be.at.least(now);
      expect(text(all(host, 'details')[0]!)).to.contain('Beste van 4.000 pogingen, niet bewezen.');
    }
  });

  it('says when other seats change nothing', async () => {
    const plan = planOf(
      [
        ['Mila', 'parent'],
        ['Lot', 'teacher'],
      ],
      ['Mila', 'Lot'],
    );
    const host = await outcome(plan);
    expect(sentence(host)).to.contain('Andere plekken aan deze tafel veranderen dat niet.');
    expect(numbersIn(key(host).join(' '))).to.have.length(3);
  });

  it('is plain text for files, and nothing without a score', async () => {
    const host = await outcome(camps());
    const {range} = host.view!;
    expect(scoreLine(planEquality(camps()), range, host.i18n)).to.equal(sentence(host));
    expect(scoreLine(null, range, host.i18n)).to.equal('');
  });
});

describe('score: two camps', () => {
  const pointed = (host: OutcomeHost): string =>
    texts(host, '.score > p').find((each) => each.includes('als u dat wilt')) ?? '';
  const people = [
    ['Sam', 'child'],
    ['Mila', 'parent'],
    ['Ali', 'parent'],
    ['Bo', 'buddy'],
    ['Lot', 'teacher'],
    ['Ilse', 'care-coordinator'],
    ['Jan', 'youth-worker'],
    ['Vera', 'chair'],
  ] as const;
  const facing = ['Mila', 'Sam', 'Ali', 'Bo', 'Lot', 'Ilse', 'Jan', 'Vera'];

  it('are named where nothing else stands out, as something to choose', async () => {
    const host = await outcome(planOf(people, facing));
    expect(texts(host, '[part=findings] li')).to.deep.equal([]);
    expect(pointed(host)).to.equal(
      'Gezin en professionals zitten nu vooral in twee groepen. Dat kan anders, als u dat wilt.',
    );
  });

  it('have words of their own at a policy table', async () => {
    const setting = {setting: 'policy'};
    const host = await outcome(
      planOf(
        people.slice(1),
        facing.filter((id) => id !== 'Sam'),
        setting,
      ),
    );
    expect(pointed(host)).to.match(/^Ouders en ervaringsdeskundigen zitten nu vooral bij elkaar/);
  });

  it('are not named where people sit mixed, where a host does not count them, or where little can change', async () => {
    const mixed = planOf(people, ['Mila', 'Sam', 'Lot', 'Ali', 'Bo', 'Ilse', 'Vera', 'Jan']);
    expect(pointed(await outcome(mixed))).to.equal('');
    const plan = planOf(people, facing);
    const weights = {...parseWeights(undefined).value, O: 0, B: 0};
    expect(pointed(await outcome(plan, {weights}))).to.equal('');
    expect(pointed(await outcome(plan, {range: undefined}))).to.equal('');
    expect(
      pointed(await outcome(plan, {range: reach(plan, {best: planEquality(plan)!.score + 9})})),
    ).to.equal('');
  });

  it('a row of professionals is named where the groups as such are mixed', async () => {
    const row = [
      ['Mila', 'parent'],
      ['Ali', 'parent'],
      ...['A', 'B', 'C', 'D'].map((id) => [id, 'teacher'] as const),
      ['x', ''],
      ['y', ''],
    ] as const;
    const plan = planOf(row, ['A', 'B', 'Mila', 'x', 'C', 'D', 'Ali', 'y'], {shape: 'round'});
    const {O, B} = planEquality(plan)!.terms;
    expect([O > 0.9, B]).to.deep.equal([true, 0.5]);
    expect(pointed(await outcome(plan))).to.equal('');
    const worse = planOf(row, ['A', 'B', 'C', 'Mila', 'x', 'D', 'Ali', 'y'], {shape: 'round'});
    expect(planEquality(worse)!.terms.B).to.be.below(0.5);
    expect(pointed(await outcome(worse))).to.match(/^(Er zitten nu veel professionals op een rij|$)/);
  });
});

describe('score: what is missing', () => {
  const people = [
    ['Mila', 'parent'],
    ['Lot', 'teacher'],
  ] as const;
  for (const [seated, setting, words] of [
    [['', ''], 'child', 'Geef eerst mensen een plek.'],
    [['Mila', ''], 'child', 'Er zit nog geen professional.'],
    [['Lot', ''], 'child', 'Er zit nog niemand van het gezin.'],
    [['Lot', ''], 'policy', 'Er zit nog geen ouder of ervaringsdeskundige.'],
  ] as const)
    it(`${setting}: ${words}`, async () => {
      const host = await outcome(planOf(people, seated, {setting}));
      expect(text(all(host, '[part=score]')[0]!)).to.contain(words);
      expect(all(host, '.sentence, .bar, details')).to.have.length(0);
    });
});

describe('score: the bar', () => {
  const xs = (host: OutcomeHost): (string | null)[] =>
    all(host, '.scale > svg').map((mark) => mark.getAttribute('x'));

  it('stands where the sentence says, mirrored where people read from the right', async () => {
    const plan = camps();
    const given = {range: reach(plan, {best: 90, worst: 10})};
    const now = Math.round(planEquality(plan)!.score);
    expect(xs(await outcome(plan, given))).to.deep.equal(['10%', `${now}%`, '90%']);
    expect(xs(await outcome(plan, given, 'ar'))).to.deep.equal(['90%', `${100 - now}%`, '10%']);
  });

  it('has three shapes with their words, and is no news for a screen reader', async () => {
    const host = await outcome(camps());
    expect(key(host).map((each) => each.split(':')[0])).to.deep.equal(['het minste', 'nu', 'het meeste']);
    const shapes = all(host, '.scale path').map((path) => path.getAttribute('d'));
    expect(new Set(shapes).size).to.equal(3);
    expect(all(host, '.bar')[0]!.getAttribute('aria-hidden')).to.equal('true');
  });
});

describe('score: how it is counted', () => {
  const rows = (host: OutcomeHost): string[][] =>
    all(host, 'tbody tr').map((row) => [...row.children].map((cell) => text(cell)));

  it('is a table whose values times weights are the score', async () => {
    for (const given of [undefined, {O: 1}, {O: 1, B: 2, S: 3, V: 4, C: 5, K: 6}]) {
      const plan = camps();
      const weights = parseWeights(given).value;
      const host = await outcome(plan, {weights, range: suggest(plan, {weights})});
      const counted = rows(host).map(([, value, weight]) => {
        const part = Number(weight!.replace('%', '').replace(',', '.')) / 100;
        expect(Number(value)).to.be.within(0, 100);
        return part * Number(value);
      });
      expect(counted).to.have.length(6);
      const sum = counted.reduce((total, each) => total + each, 0);
      expect(Math.abs(sum - numbersIn(sentence(host))[0]!)).to.be.at.most(1.2); // each was rounded
    }
  });

  it('gives each term a name, what it means and how it is counted', async () => {
    const host = await outcome(camps());
    const names = all(host, 'tbody th').map(text);
    expect(new Set(names.map((name) => name.split(/[A-Z]/)[1])).size).to.equal(6);
    for (const cell of all(host, 'tbody th')) {
      expect(text(cell.querySelector('.meaning')!)).to.match(/\.$/);
      expect(text(cell.querySelector('.formula')!)).to.match(/\.$/);
    }
    expect(texts(host, 'thead th')).to.have.length(3);
  });

  it('is one click away and names the weakness of the research', async () => {
    const host = await outcome(camps());
    const [details] = all(host, 'details') as HTMLDetailsElement[];
    expect(details!.open).to.equal(false);
    for (const word of ['klein', 'oud', 'Amerikaans', 'Sommer 1959', 'Hare en Bales 1963', 'geen oordeel'])
      expect(text(details!)).to.contain(word);
    expect(text(details!)).to.match(/Alle [\d.]+ indelingen bekeken/);
  });

  it('stays open when the numbers change', async () => {
    const host = await outcome(camps());
    const [details] = all(host, 'details') as HTMLDetailsElement[];
    details!.open = true;
    host.change({weights: parseWeights({O: 1}).value});
    await settled(host);
    expect([all(host, 'details')[0] === details, details!.open]).to.deep.equal([true, true]);
  });

  it('replaces a sentence as a whole', async () => {
    const host = await outcome(camps());
    const [before] = all(host, '.sentence');
    host.change({range: undefined});
    await settled(host);
    expect(all(host, '.sentence')[0]).not.to.equal(before);
  });

  it('speaks of no family and no child at a policy table', async () => {
    const host = await outcome(policy, {isOpen: true});
    expect(text(host.renderRoot)).not.to.match(/\bgezin|\bkind\b/i);
    expect(text(host.renderRoot)).to.contain('ervaringsdeskundigen');
  });
});
