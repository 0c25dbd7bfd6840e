/** Suggestions: asked for, looked at, taken over or left. */
import type {SamenProblemEvent} from '../shared/events.js';
import {eventsDuring, expect, focused, settled, nextFrame, warningsDuring} from '../shared/testing.js';
import type {SamenSuggestEvent} from './events.js';
import {suggesterPart} from './parts.js';
import {
  all,
  announced,
  button,
  part,
  planner,
  pushButton,
  seats,
  shown,
  sit,
  state,
  texts,
  told,
  toggleLock,
  words,
  type SamenSeatPlanner,
} from './testing.js';

const people = [
  {id: 'k', name: 'Sam', role: 'child'},
  {id: 'm', name: 'Moeder', role: 'parent'},
  {id: 'v', name: 'Vader', role: 'parent'},
  {id: 'l', name: 'Juf', role: 'teacher'},
  {id: 'i', name: 'Ilse', role: 'care-coordinator'},
  {id: 'j', name: 'Jan', role: 'youth-worker'},
] as const;
const {load} = suggesterPart;
afterEach(() => void Object.assign(suggesterPart, {load}));

/** Two camps. */
const camps = {
  ...{schema: 'samen-seating', version: 1, seats: 6, participants: people},
  places: people.map(({id}, i) => ({seat: `s${i + 1}`, participant: id})),
};

async function asked(plan: object = camps): Promise<SamenSeatPlanner> {
  const element = await planner({}, {plan});
  await pushButton(element, words.ask);
  return element;
}
const cards = (element: SamenSeatPlanner): string[] => texts(element, '.card .title');

describe('suggestions', () => {
  it('come when they are asked for, one to three, and are announced', async () => {
    const element = await planner({}, {plan: camps});
    expect(cards(element)).to.deep.equal([]);
    await pushButton(element, words.ask);
    expect(cards(element).length).to.be.within(1, 3);
    expect(cards(element)[0]).to.match(/^Voorstel 1: /);
    expect(announced(element)).to.match(/voorstel(len)? gevonden/);
    expect(button(element, words.ask).ariaExpanded).to.equal('true');
  });

  it('samen-suggest comes once, with what was found; asking is no change of the plan', async () => {
    const element = await planner({}, {plan: camps});
    let events: Event[] = [];
    const changes = await told(async () => {
      events = await eventsDuring(document, ['samen-suggest'], () => pushButton(element, words.ask));
    });
    expect([events.length, changes]).to.deep.equal([1, []]);
    const {suggestion, target} = events[0] as SamenSuggestEvent;
    expect([target, suggestion.plans.length]).to.deep.equal([element, cards(element).length]);
    expect(suggestion.best).to.be.greaterThan(suggestion.today!.score);
    expect(state(element)).to.equal('s1=k s2=m s3=v s4=l s5=i s6=j');
  });

  it('are shown one by one: a script has the answer before that, and the page its frames', async () => {
    const element = await planner({}, {plan: camps});
    const counts = new Set<number>();
    const observer = new MutationObserver(() => counts.add(cards(element).length));
    observer.observe(element.shadowRoot!, {subtree: true, childList: true});
    const found = await element.suggest();
    expect(cards(element)).to.have.length(0);
    await settled(element);
    observer.disconnect();
    expect([...counts]).to.deep.equal([0, ...found!.plans.map((_, i) => i + 1)]);
  });

  it('one is taken over in one act, as it said, and can be undone', async () => {
    const element = await planner({}, {plan: camps});
    const found = await element.suggest();
    await settled(element);
    const [best] = found!.plans;
    const events = await told(() => pushButton(element, 'Neem voorstel 1 over'));
    expect(events).to.deep.equal(['input', 'change', 'samen-seat']);
    expect(state(element)).to.equal(
      best!.places.map(({seat, participant}) => `${seat}=${participant}`).join(' '),
    );
    expect([cards(element), announced(element) !== '']).to.deep.equal([[], true]);
    await pushButton(element, words.undo);
    expect(state(element)).to.equal('s1=k s2=m s3=v s4=l s5=i s6=j');
  });

  it('or left; the focus goes along both ways', async () => {
    const element = await asked();
    await nextFrame();
    expect(focused()?.id).to.equal('suggestions');
    const events = await told(() => pushButton(element, words.leave));
    await nextFrame();
    expect([events, cards(element), focused()]).to.deep.equal([[], [], button(element, words.ask)]);
  });

  it('are made anew when the plan changes meanwhile', async () => {
    const element = await asked();
    await sit(element, 'Jan', 5);
    expect(part(element, 'suggestions'), 'still open').to.contain('Voorstel 1: ');
    const found = await element.suggest();
    for (const {moves} of found!.plans)
      for (const {participant, from} of moves) expect(state(element)).to.contain(`${from}=${participant}`);
    await pushButton(element, 'Neem voorstel 1 over');
    expect([...seats(element)].sort()).to.deep.equal(['Ilse', 'Jan', 'Juf', 'Moeder', 'Sam', 'Vader']);
  });

  it('who is locked stays in every one of them', async () => {
    const element = await planner({}, {plan: camps});
    await toggleLock(element, 5);
    const found = await element.suggest();
    expect(found!.plans.length).to.be.greaterThan(0);
    for (const {places} of found!.plans)
      expect(places).to.deep.include({seat: 's5', participant: 'i', locked: true});
  });

  it('say so when there is nothing better, or nothing to compare', async () => {
    const element = await planner({}, {plan: camps});
    const found = await element.suggest();
    element.plan = {...camps, places: found!.plans[0]!.places};
    await settled(element);
    await element.suggest();
    expect(part(element, 'suggestions')).to.contain('Een beter voorstel is er niet');
    const alone = await asked({...camps, participants: people.slice(0, 3), places: []});
    expect(part(alone, 'suggestions')).to.contain('Om te vergelijken zijn er');
    expect(announced(alone)).to.equal('Er is geen beter voorstel gevonden.');
  });

  it('the score stands beside what can be reached', async () => {
    const element = await planner({}, {plan: camps});
    expect(part(element, 'score')).to.match(/nu \d+ van 100\. .* het minste \d+ en het meeste \d+/);
    await sit(element, '', 1);
    expect(part(element, 'score')).to.match(/het minste \d+ en het meeste \d+/);
  });

  it('weights change the score, and are shown', async () => {
    const element = await planner({}, {plan: camps});
    const before = part(element, 'score');
    element.weights = {O: 0, B: 0, S: 1, V: 0, C: 0, K: 0};
    await settled(element);
    expect(part(element, 'score')).not.to.equal(before);
    expect(element.weights).to.deep.include({S: 1, O: 0});
  });

  it('are not offered to who may only read', async () => {
    const element = await planner({readonly: true}, {plan: camps});
    expect(all(element, '.ask')).to.have.length(0);
    expect(part(element, 'score')).to.contain('van 100');
  });

  it('a file that does not come is told once, not asked for over and over, and tried again when somebody asks', async () => {
    let requests = 0;
    const fail = () => Promise.reject(new Error(`request ${++requests}`));
    Object.assign(suggesterPart, {value: undefined, pending: undefined, load: fail});
    let element!: SamenSeatPlanner;
    let heard: Event[] = [];
    const warnings = await warningsDuring(async () => {
      heard = await eventsDuring(document, ['samen-problem'], async () => {
        element = await planner({}, {plan: camps});
        await settled(element);
      });
    });
    expect((heard as SamenProblemEvent[]).map(({code}) => code)).to.deep.equal(['load-failed']);
    expect([requests, warnings.length]).to.deep.equal([1, 1]);
    await pushButton(element, words.ask);
    expect(part(element, 'suggestions')).to.contain('Het zoeken lukte niet. Probeer het nog eens.');
    expect([requests, announced(element)]).to.deep.equal([2, 'Het zoeken lukte niet. Probeer het nog eens.']);
    Object.assign(suggesterPart, {load});
    await pushButton(element, words.ask);
    expect(cards(element).length).to.be.within(1, 3);
  });

  it('danish: a plan without a parent is a concept', async () => {
    const plan = {...camps, places: camps.places.slice(3)};
    const element = await planner({rule: 'danish'}, {plan});
    expect(shown(element)).to.contain('Zonder ouder is dit een concept.');
    element.removeAttribute('rule');
    await settled(element);
    expect(shown(element)).not.to.contain('concept');
  });
});
