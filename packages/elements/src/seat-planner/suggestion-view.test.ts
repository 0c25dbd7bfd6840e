/** Suggestions: asked for by the user, in words that can be followed by hand, and taken over or left. */
import {
  applySeatCommand,
  planEquality,
  suggest,
  type SeatPlan,
  type SuggestedPlan,
  type Suggestion,
} from '@samen/model';
import {expect, focused, settled} from '../shared/testing.js';
import {suggestionLine} from './outcome.js';
import {
  all,
  ask,
  button,
  camps,
  outcome,
  planOf,
  push,
  text,
  texts,
  type OutcomeHost,
} from './outcome-testing.js';

const panel = (host: OutcomeHost): HTMLElement | undefined => all(host, '.panel')[0];
const cards = (host: OutcomeHost): HTMLElement[] => all(host, '.card');
const lists = (card: HTMLElement): string[][] =>
  [...card.querySelectorAll('ul')].map((list) => [...list.children].map(text));

/** Who sits where, `Sam@3`, after doing by hand what the lines say. */
function byHand(plan: SeatPlan, moves: readonly string[]): string[] {
  const at = new Map(plan.places.map(({seat, participant}) => [participant, seat.slice(1)]));
  for (const line of moves) {
    const [, who, from, to] = /^(.+): (?:van stoel (\d+) )?naar stoel (\d+)$/.exec(line)!;
    expect(at.get(who!), line).to.equal(from);
    at.set(who!, to!);
  }
  return [...at].map(([who, seat]) => `${who}@${seat}`).sort();
}
const placesOf = ({places}: Pick<SuggestedPlan, 'places'>): string[] =>
  places.map(({seat, participant}) => `${participant}@${seat.slice(1)}`).sort();

/** Waits for the focus to come to an element, or fails with the time of the test. */
const focusOn = async (element: () => Element | null | undefined): Promise<void> => {
  while (focused() !== element()) await new Promise((resolve) => requestAnimationFrame(resolve));
};

describe('suggestions: asking', () => {
  it('is a button; nothing is shown and no focus moves before it is pressed', async () => {
    const host = await outcome(camps());
    expect(panel(host)).to.equal(undefined);
    expect(button(host, ask).getAttribute('aria-expanded')).to.equal('false');
    const open = await outcome(camps(), {isOpen: true}); // a method of the page
    expect(panel(open)).not.to.equal(undefined);
    expect(open.renderRoot.contains(focused())).to.equal(false);
  });

  it('is not for who may only read', async () => {
    const host = await outcome(camps(), {editable: false, isOpen: true});
    expect(all(host, 'button')).to.have.length(0);
  });

  it('goes to the panel, and back to the button when it is left', async () => {
    const host = await outcome(camps());
    await push(host, ask);
    await focusOn(() => host.renderRoot.querySelector('#suggestions'));
    expect(panel(host)!.getAttribute('aria-labelledby')).to.equal('suggestions');
    expect(button(host, ask).getAttribute('aria-expanded')).to.equal('true');
    await push(host, 'Laat zoals het is');
    await focusOn(() => button(host, ask));
    expect(panel(host)).to.equal(undefined);
  });

  it('says that the search runs, and when it did not work', async () => {
    const host = await outcome(camps(), {isOpen: true, isSearching: true});
    expect([text(panel(host)!).includes('We zoeken'), cards(host).length]).to.deep.equal([true, 0]);
    host.change({isSearching: false, range: undefined});
    await settled(host);
    expect(text(panel(host)!)).to.contain('Het zoeken lukte niet.');
  });
});

describe('suggestions: the cards', () => {
  it('say who moves: done by hand it is the plan that is taken over', async () => {
    const taken: SuggestedPlan[] = [];
    const plan = camps();
    const host = await outcome(plan, {isOpen: true, onTake: (each) => void taken.push(each)});
    const {plans} = host.view!.range!;
    expect(cards(host)).to.have.length(plans.length);
    for (const [i, card] of cards(host).entries()) {
      expect(byHand(plan, lists(card)[0]!)).to.deep.equal(placesOf(plans[i]!));
      await push(host, `Neem voorstel ${i + 1} over`);
      expect(taken.at(-1)).to.equal(plans[i]);
    }
    await focusOn(() => button(host, ask));
  });

  it('name both scores, and per term what gets better', async () => {
    const plan = camps();
    const host = await outcome(plan, {isOpen: true});
    const today = Math.round(planEquality(plan)!.score);
    for (const [i, card] of cards(host).entries()) {
      const then = Math.round(host.view!.range!.plans[i]!.equality.score);
      expect(text(card)).to.contain(`dan ${then} van 100, nu ${today}.`);
      const gains = lists(card)[1]!.filter((line) => line.includes(' van '));
      expect(gains.length).to.be.greaterThan(0);
      for (const line of gains) {
        const [, from, to] = /: van (\d+) naar (\d+)$/.exec(line)!;
        expect(Number(to)).to.be.greaterThan(Number(from));
      }
    }
  });

  it('say how sure it is', async () => {
    const plan = camps();
    const host = await outcome(plan, {isOpen: true});
    const {tried} = host.view!.range!;
    expect(text(panel(host)!)).to.contain(`Alle ${tried.toLocaleString('nl')} indelingen bekeken`);
    host.change({range: {...host.view!.range!, proof: 'heuristic', tried: 1}});
    await settled(host);
    expect(text(panel(host)!)).to.contain('Beste van één poging, niet bewezen.');
  });

  it('show both tables, today with an arrow for who leaves a seat, hidden from screen readers', async () => {
    const host = await outcome(camps(), {isOpen: true});
    for (const [i, card] of cards(host).entries()) {
      const pictures = [...card.querySelectorAll('.pictures svg')];
      const {moves} = host.view!.range!.plans[i]!;
      const arrows = pictures.map((each) => each.querySelectorAll('.move').length);
      expect(arrows).to.deep.equal([moves.filter(({from}) => from).length, 0]);
      expect(card.querySelector('.pictures')!.getAttribute('aria-hidden')).to.equal('true');
    }
  });

  it('name wishes that come true and those that do not, the private ones marked', async () => {
    const rules = [
      {kind: 'beside', a: 'Mila', b: 'Jan'},
      {kind: 'apart', a: 'Sam', b: 'Lot'},
      {kind: 'apart', a: 'Ilse', b: 'Bo'},
      {kind: 'beside', a: 'Ilse', b: 'Bo'},
    ];
    const host = await outcome(camps({rules}), {isOpen: true});
    const [moves, gains, losses] = lists(cards(host)[0]!);
    expect(moves!.length).to.be.greaterThan(0);
    expect(gains).to.include('Dit lukt dan: Mila naast Jan.');
    expect(losses).to.have.length(1);
    expect(losses![0]).to.match(/^Ilse (naast Bo|niet naast Bo \(Alleen voor u\.\))$/);
  });

  it('say why a lower number can be better', async () => {
    const plan = planOf(
      [
        ['Sam', 'child'],
        ['Mila', 'parent'],
        ['Lot', 'teacher'],
        ['Jan', 'teacher'],
      ],
      ['Sam', 'Lot', 'Mila', 'Jan'],
    );
    const host = await outcome(plan, {isOpen: true});
    const [best] = host.view!.range!.plans;
    expect(best!.equality.score).to.be.lessThan(planEquality(plan)!.score);
    expect(text(cards(host)[0]!)).to.contain('Dat is minder, maar er lukt meer.');
    expect(lists(cards(host)[0]!)[1]).to.include('Sam zit dan naast een vertrouwd iemand.');
  });

  it('name who gets a seat and who finds none', async () => {
    const host = await outcome(camps(), {isOpen: true});
    expect(lists(cards(host)[0]!)[1]).to.include('Dan wel een plek: Bo.');
    const full = await outcome(camps({seats: 6}), {isOpen: true});
    for (const card of cards(full)) expect(lists(card).at(-1)![0]).to.match(/^Nog geen plek: /);
    expect(cards(full).length).to.be.greaterThan(0);
  });
});

describe('suggestions: nothing better', () => {
  const best = (plan: SeatPlan): SeatPlan => ({...plan, places: suggest(plan).plans[0]!.places});

  it('is said with the proof', async () => {
    const host = await outcome(best(camps()), {isOpen: true});
    expect(text(panel(host)!)).to.match(/Een beter voorstel is er niet.*Alle [\d.]+ indelingen bekeken/);
    const range: Suggestion = {...host.view!.range!, proof: 'heuristic', tried: 20};
    host.change({range});
    await settled(host);
    expect(text(panel(host)!)).to.match(/We vonden geen beter voorstel.*Beste van 20 pogingen, niet bewezen/);
  });

  it('names locked seats as a way to more', async () => {
    const {plan} = applySeatCommand(camps(), {type: 'fill'});
    const places = plan.places.map((place) => ({...place, locked: true}));
    const host = await outcome({...plan, places}, {isOpen: true});
    expect(text(panel(host)!)).to.contain('Maakt u een vaste plek los');
    expect(text(panel(await outcome(best(camps()), {isOpen: true}))!)).not.to.contain('vaste plek');
  });

  for (const [setting, words] of [
    ['child', 'mensen van het gezin'],
    ['policy', 'ouders of ervaringsdeskundigen'],
  ] as const)
    it(`without two sides to compare: ${words}`, async () => {
      const host = await outcome(planOf([['Lot', 'teacher']], ['Lot', ''], {setting}), {isOpen: true});
      expect(text(panel(host)!)).to.contain(`Om te vergelijken zijn er ${words} nodig, en professionals.`);
    });
});

describe('suggestions: read aloud', () => {
  it('how many there are and what the first gives; or that there is none', async () => {
    const plan = camps();
    const {i18n} = await outcome(plan);
    const range = suggest(plan);
    const then = Math.round(range.plans[0]!.equality.score);
    expect(suggestionLine({...range, plans: range.plans.slice(0, 1)}, i18n)).to.match(
      new RegExp(`^Eén voorstel gevonden\\. Gelijke plekken: dan ${then} van 100`),
    );
    const two = [range.plans[0]!, range.plans[0]!];
    expect(suggestionLine({...range, plans: two}, i18n)).to.match(/^2 voorstellen gevonden\./);
    expect(suggestionLine({...range, plans: []}, i18n)).to.equal('Er is geen beter voorstel gevonden.');
  });

  it('people without a seat yet: no number of today', async () => {
    const host = await outcome({...camps(), places: []}, {isOpen: true});
    expect(texts(host, '.card > p').join(' ')).to.match(/dan \d+ van 100\./);
    expect(text(panel(host)!)).not.to.contain(', nu');
  });
});
