/** "Wie wil waar zitten?": wishes between people, and how a child speaks who is not there. */
import {expect, settled} from '../shared/testing.js';
import {
  all,
  announced,
  field,
  fill,
  findings,
  four,
  open,
  planner,
  pushButton,
  seated,
  shown,
  sit,
  texts,
  told,
  type SamenSeatPlanner,
} from './testing.js';

const title = 'Wie wil waar zitten?';
const wishes = (element: SamenSeatPlanner): string[] => texts(element, '.wishes li > span');
const rules = (element: SamenSeatPlanner): unknown => element.toJSON()['rules'];
const select = (element: SamenSeatPlanner, label: string): HTMLSelectElement =>
  field<HTMLSelectElement>(element, label, '.new');

async function opened(given: Parameters<typeof planner>[1] = {plan: seated}): Promise<SamenSeatPlanner> {
  const element = await planner({}, given);
  await open(element, title);
  return element;
}

async function wish(element: SamenSeatPlanner, a: string, kind: string, b?: string): Promise<void> {
  await fill(element, select(element, 'Wie'), a);
  await fill(element, select(element, 'Wens'), kind);
  if (b) await fill(element, select(element, 'Wie nog meer'), b);
  await pushButton(element, 'Voeg toe');
}

describe('wishes', () => {
  it('each kind, as a sentence; two people where two are meant', async () => {
    const element = await opened();
    expect(await told(() => wish(element, 'k', 'beside', 'm'))).to.deep.equal(['input', 'change']);
    await wish(element, 'm', 'apart', 'l');
    await wish(element, 'v', 'sight', 'k');
    await wish(element, 'l', 'door');
    expect(select(element, 'Wie nog meer').disabled, 'one is enough').to.equal(true);
    await wish(element, 'm', 'wheelchair');
    expect(rules(element)).to.deep.equal([
      {kind: 'beside', a: 'k', b: 'm'},
      {kind: 'apart', a: 'm', b: 'l'},
      {kind: 'sight', a: 'v', b: 'k'},
      {kind: 'door', a: 'l'},
      {kind: 'wheelchair', a: 'm'},
    ]);
    expect(wishes(element)).to.deep.equal([
      'Sam zit graag naast Moeder.',
      'Moeder zit liever niet naast Juf. Alleen voor u: dit wordt nooit afgedrukt.',
      'Vera moet Sam kunnen zien.',
      'Juf zit graag dicht bij de deur.',
      'Moeder heeft 90 centimeter ruimte nodig.',
    ]);
  });

  it('the other select can be used again when two are meant again', async () => {
    const element = await opened();
    await fill(element, select(element, 'Wens'), 'door');
    element.requestUpdate();
    await settled(element);
    await fill(element, select(element, 'Wens'), 'beside');
    expect(select(element, 'Wie nog meer').disabled).to.equal(false);
  });

  it('what was chosen stays chosen while the planner renders', async () => {
    const element = await opened();
    await fill(element, select(element, 'Wie'), 'v');
    await fill(element, select(element, 'Wens'), 'sight');
    await fill(element, select(element, 'Wie nog meer'), 'm');
    await sit(element, '', 1);
    element.requestUpdate();
    await settled(element);
    const values = ['Wie', 'Wens', 'Wie nog meer'].map((label) => select(element, label).value);
    expect(values).to.deep.equal(['v', 'sight', 'm']);
  });

  it('begins with two different people', async () => {
    const element = await opened();
    expect(select(element, 'Wie nog meer').value).to.equal('m');
    await pushButton(element, 'Voeg toe');
    expect(wishes(element)).to.deep.equal(['Sam zit graag naast Moeder.']);
  });

  it('nobody beside themselves, and the same wish only once; both say why', async () => {
    const element = await opened();
    expect(await told(() => wish(element, 'k', 'beside', 'k'))).to.deep.equal([]);
    const two = 'Kies twee verschillende mensen.';
    expect([announced(element), texts(element, '.setup > .note')]).to.deep.equal([two, [two]]);
    await wish(element, 'k', 'beside', 'm');
    expect(texts(element, '.setup > .note')).to.deep.equal([]);
    expect(await told(() => wish(element, 'm', 'beside', 'k'))).to.deep.equal([]);
    expect(announced(element)).to.equal('Deze wens staat er al.');
    expect(wishes(element)).to.have.length(1);
  });

  it('one is taken away by its own button', async () => {
    const element = await opened();
    await wish(element, 'k', 'beside', 'm');
    await wish(element, 'l', 'door');
    expect(await told(() => pushButton(element, 'Haal weg: Sam zit graag naast Moeder.'))).to.deep.equal([
      'input',
      'change',
    ]);
    expect(wishes(element)).to.deep.equal(['Juf zit graag dicht bij de deur.']);
  });

  it('a wish that is not so yet is a finding, and goes when it is; that is said', async () => {
    const element = await opened();
    await wish(element, 'k', 'beside', 'l');
    expect(findings(element).join()).to.contain('Sam en Juf zitten nog niet naast elkaar.');
    await sit(element, 'Juf', 2);
    expect(findings(element).join()).not.to.contain('Sam en Juf zitten nog niet');
    expect(announced(element)).to.contain('Opgelost: Sam en Juf zitten nog niet naast elkaar.');
  });

  it('what is private never leaves the planner', async () => {
    const element = await opened();
    await wish(element, 'm', 'apart', 'l');
    expect(findings(element).join()).to.contain('Moeder en Juf zitten nu naast elkaar. (Alleen voor u.)');
    const files = [await element.toText(), await element.toCSV(), await element.toSVG()].join();
    expect(files).not.to.match(/naast elkaar|liever niet/);
  });

  it('without people there is nothing to wish', async () => {
    const element = await opened({});
    expect(all(element, '.new select[name=kind]')).to.have.length(0);
  });
});

describe('the voice of a child who is not there', () => {
  const how = (element: SamenSeatPlanner): HTMLSelectElement =>
    field<HTMLSelectElement>(element, 'Het kind spreekt');

  it('how, by whom, and not', async () => {
    const element = await opened({participants: four.slice(1)});
    expect(all(element, 'label').filter((each) => each.textContent.includes('Wie brengt'))).to.have.length(0);
    await fill(element, how(element), 'drawing');
    const by = field<HTMLSelectElement>(element, 'Wie brengt het mee?');
    await fill(element, by, 'm');
    expect(element.toJSON()['voice']).to.deep.equal({kind: 'drawing', by: 'm'});
    await fill(element, how(element), 'letter');
    expect(element.toJSON()['voice']).to.deep.equal({kind: 'letter', by: 'm'});
    await fill(element, by, '');
    expect(element.toJSON()['voice']).to.deep.equal({kind: 'letter'});
    await fill(element, how(element), '');
    expect(element.toJSON()['voice']).to.equal(undefined);
  });

  it('takes the finding away that nobody hears the child', async () => {
    const element = await opened({participants: four.slice(1)});
    await sit(element, 'Moeder', 1);
    const said = 'Hoe komt de stem van het kind erbij?';
    expect(findings(element).join()).to.contain(said);
    await fill(element, how(element), 'drawing');
    expect(findings(element).join()).not.to.contain(said);
  });

  it('is not asked at a policy table', async () => {
    const element = await planner({setting: 'policy'}, {participants: four});
    await open(element, title);
    expect(shown(element)).not.to.contain('Het kind spreekt');
  });
});
