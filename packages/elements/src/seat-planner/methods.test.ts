/** What a script can ask of a planner. */
import {expect, settled} from '../shared/testing.js';
import {create, four, pictured, planner, seated, seats, state, toggleLock, words, button} from './testing.js';

describe('methods', () => {
  it('place: a free seat, an occupied one (swap), a seat that is not there (waits)', async () => {
    const element = await planner({}, {participants: four});
    expect(await element.place('m', 's3')).to.equal(true);
    expect(await element.place('k', 's3')).to.equal(true);
    expect(state(element)).to.equal('s3=k');
    await element.place('m', 's1');
    expect(await element.place('m', 's3')).to.equal(true);
    expect(state(element)).to.equal('s1=k s3=m');
    expect(await element.place('m', 's40')).to.equal(true);
    expect(state(element)).to.equal('s1=k');
    await settled(element);
    expect([seats(element), pictured(element)]).to.deep.equal([
      ['Sam', '—', '—', '—'],
      ['Sam', '—', '—', '—'],
    ]);
  });

  it('say whether anything changed: not for who sits there, is locked or is nobody', async () => {
    const element = await planner({}, {plan: seated});
    await toggleLock(element, 1);
    expect([
      await element.place('m', 's2'),
      await element.place('m', 's1'),
      await element.place('k', 's2'),
      await element.place('nobody', 's2'),
      await element.swap('k', 'm'),
      await element.swap('m', 'm'),
    ]).to.deep.equal([false, false, false, false, false, false]);
    expect(await element.swap('m', 'l')).to.equal(true);
    expect(state(element)).to.equal('s1=k* s2=l s3=m s4=v');
  });

  it('what a script does the user can undo', async () => {
    const element = await planner({}, {participants: four});
    await element.place('m', 's3');
    await settled(element);
    expect(button(element, words.undo).ariaDisabled).to.equal('false');
  });

  it('toJSON is what JSON.stringify takes and plan takes back', async () => {
    const element = await planner({}, {plan: {...seated, meeting: {title: 'Lezen'}, extra: [1]}});
    const text = JSON.stringify(element);
    expect(JSON.parse(text)).to.deep.include({schema: 'samen-seating', version: 1, extra: [1]});
    const other = await planner({}, {plan: JSON.parse(text) as unknown});
    expect(JSON.stringify(other)).to.equal(text);
  });

  it('exports work before the element is in the page', async () => {
    const element = create({privacy: 'name'}, {plan: seated});
    expect(await element.toText()).to.contain('Moeder');
    expect(await element.toCSV()).to.contain('Moeder');
    expect(await element.toSVG()).to.contain('Moeder');
    expect(await element.toICS()).to.equal('');
    expect((await element.toPNG()).type).to.equal('image/png');
  });

  it('before the element is in the page people can be placed, and it shows that', async () => {
    const element = create({}, {participants: four});
    expect(await element.place('m', 's2')).to.equal(true);
    document.body.append(element);
    await settled(element);
    expect(seats(element)).to.deep.equal(['—', 'Moeder', '—', '—']);
    element.remove();
  });

  it('suggest gives the same for the same plan, and opens the suggestions', async () => {
    const element = await planner({}, {plan: seated});
    const first = await element.suggest();
    expect(await element.suggest()).to.deep.equal(first);
    expect(first!.proof).to.equal('exact');
    expect(button(element, words.ask).ariaExpanded).to.equal('true');
  });

  it('the constructor has a version, and preload brings what comes later', async () => {
    const ctor = customElements.get('samen-seat-planner') as unknown as {
      version: string;
      preload: () => Promise<void>;
    };
    expect(ctor.version).to.match(/^\d/);
    await ctor.preload();
    const element = create({}, {plan: seated});
    document.body.append(element);
    await Promise.resolve();
    expect(seats(element)).to.deep.equal(['Sam', 'Moeder', 'Juf', 'Vera']);
    element.remove();
  });
});
