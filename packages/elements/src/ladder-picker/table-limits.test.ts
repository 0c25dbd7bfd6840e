/** The table before its script is there, and with as many people as there may be and more. */
import {expect, html, settled} from '../shared/testing.js';
import {SamenLadderPicker} from './ladder-picker.js';
import {all, compare, result, rowNames, text, texts, family} from './testing.js';

const {people, positions, sentence} = family;

describe('table: before the script', () => {
  it('what was set before the element is defined counts, and can be set again', async () => {
    const element = document.createElement('x-late-table') as SamenLadderPicker;
    element.setAttribute('mode', 'compare');
    Object.assign(element, {
      participants: people,
      positions,
      legalRows: [],
      beforehand: {answers: {m: 'yes'}},
    });
    document.body.append(element);
    customElements.define('x-late-table', class extends SamenLadderPicker {});
    await settled(element);
    expect([rowNames(element), element.legalRows]).to.deep.equal([['Zoë', 'Moeder', 'Juf Anja'], []]);
    expect(result(element)).to.contain(sentence);
    expect(element.toJSON()['beforehand']).to.deep.equal({answers: {m: 'yes'}});
    element.positions = [];
    await settled(element);
    expect(result(element)).to.equal('Nog niemand heeft een rol gekozen.');
    element.remove();
  });

  it('a record too', async () => {
    const element = document.createElement('x-late-record') as SamenLadderPicker;
    element.mode = 'compare';
    element.record = {schema: 'samen-ladder', version: 1, participants: people, positions};
    document.body.append(element);
    customElements.define('x-late-record', class extends SamenLadderPicker {});
    await settled(element);
    expect(result(element)).to.contain(sentence);
    element.remove();
  });
});

describe('table: how many people', () => {
  const crowd = (count: number): string[] => Array.from({length: count}, (_, i) => `Persoon ${i + 1}`);

  for (const count of [1, 12, 13, 60])
    it(`${count} have a row and a short name each`, async () => {
      const element = await compare({participants: crowd(count)});
      expect(rowNames(element)).to.deep.equal(crowd(count));
      const badges = texts(element, '.badge');
      expect([badges.length, new Set(badges).size]).to.deep.equal([count, count]);
      expect(all(element, '.notice')).to.have.length(0);
    });

  const many = crowd(61);
  const asPositions = (names: readonly string[]) => names.map((participant) => ({participant, rung: 1}));
  for (const [title, given, children] of [
    ['participants', {participants: many}, undefined],
    ['positions', {positions: asPositions(many)}, undefined],
    ['both together', {participants: many.slice(0, 40), positions: asPositions(many.slice(30))}, undefined],
    ['child HTML', {}, html`${many.map((name) => html`<data value="1" data-participant=${name}></data>`)}`],
  ] as const)
    it(`61 are refused, with one message: ${title}`, async () => {
      const element = await compare(given, {}, children);
      expect(texts(element, '.notice')).to.deep.equal(['Hier passen niet meer dan 60 mensen.']);
      expect(rowNames(element).length).to.be.at.most(60);
    });

  it('61 after a good list leave that list', async () => {
    const element = await compare({participants: people, positions});
    element.participants = many;
    await settled(element);
    expect([rowNames(element), text(all(element, '.notice')[0])]).to.deep.equal([
      ['Zoë', 'Moeder', 'Juf Anja'],
      'Hier passen niet meer dan 60 mensen.',
    ]);
    element.participants = people;
    await settled(element);
    expect(all(element, '.notice'), 'the message goes with its reason').to.have.length(0);
    expect(result(element)).to.contain(sentence);
  });
});
