/** Which data wins (docs/decisions/0006): the user, attributes, a saved record, properties, child HTML; in any order. */
import {eventsDuring, expect, html, settled} from '../shared/testing.js';
import {chosen, compare, create, pickRung, picker, result, rowNames, shown, words} from './testing.js';

const position = (participant: string, rung: number) => ({participant, moment: 'expected', rung});
const saved = {
  ...{schema: 'samen-ladder', version: 1, decision: 'Uit het dossier', subject: 'child', phase: 'exchange'},
  participants: ['Bewaard'],
  positions: [position('Bewaard', 1)],
  beforehand: {discussedOn: '2026-11-09', answers: {Bewaard: 'yes'}},
};
const page = {
  positions: [position('Van de pagina', 2)],
  participants: ['Van de pagina'],
  beforehand: {answers: {}},
};
const children = html`<data value="3" data-participant="Uit de html">x</data>`;

describe('which data wins', () => {
  it('a saved record over properties and child HTML', async () => {
    for (const given of [
      {...page, record: saved},
      {...page, value: JSON.stringify(saved)},
    ])
      expect(rowNames(await compare(given, {}, children))).to.deep.equal(['Bewaard']);
    const element = await compare({}, {value: JSON.stringify(saved)}, children);
    expect(rowNames(element), 'the attribute').to.deep.equal(['Bewaard']);
  });

  it('positions that are set later drop the record: the page has spoken since', async () => {
    for (const given of [{record: saved}, {value: JSON.stringify(saved)}]) {
      const element = await compare(given, {}, children);
      element.participants = ['Van de pagina'];
      await settled(element);
      expect(rowNames(element), 'other properties do not').to.deep.equal(['Bewaard']);
      element.positions = page.positions;
      await settled(element);
      expect(rowNames(element)).to.deep.equal(['Van de pagina']);
    }
  });

  it('properties over child HTML; without them it counts', async () => {
    expect(rowNames(await compare(page, {}, children))).to.deep.equal(['Van de pagina']);
    expect(rowNames(await compare({}, {}, children))).to.deep.equal(['Uit de html']);
  });

  it('attributes over a record, each by itself', async () => {
    const element = await compare({record: saved}, {decision: 'Van nu', 'discussed-on': '2026-11-10'});
    const record = element.toJSON();
    expect([record['decision'], record['subject'], record['phase']]).to.deep.equal([
      ...['Van nu', 'child', 'exchange'],
    ]);
    expect(record['beforehand']).to.deep.equal({discussedOn: '2026-11-10', answers: {Bewaard: 'yes'}});
    element.removeAttribute('decision');
    element.setAttribute('subject', 'parent');
    await settled(element);
    expect(shown(element)).to.contain('Uit het dossier');
    expect(element.toJSON()['subject']).to.equal('parent');
  });

  it('the user over all of them', async () => {
    const element = await compare({record: saved}, {'discussed-on': '2026-11-10'}, children);
    await pickRung(element, 'Bewaard, verwacht: Meebeslissen');
    element.setAttribute('decision', 'Nog iets');
    element.querySelector('data')!.value = '1';
    await settled(element);
    expect(chosen(element)).to.deep.equal(['Bewaard, verwacht: Meebeslissen']);
  });

  it('clear() goes back to the record; a reset lets it go too', async () => {
    const element = await compare({record: saved});
    await pickRung(element, 'Bewaard, verwacht: Meebeslissen');
    element.clear();
    await settled(element);
    expect(chosen(element)).to.deep.equal(['Bewaard, verwacht: Informeren']);
    element.formResetCallback();
    await settled(element);
    expect(rowNames(element)).to.deep.equal([]);
  });

  it('another ladder lets go of what the user did on the old one', async () => {
    const element = await compare({participants: ['Moeder']});
    await pickRung(element, 'Moeder, aangeboden: Adviseren');
    element.ladder = 'iap2';
    await settled(element);
    expect(chosen(element)).to.deep.equal([`Moeder, aangeboden: ${words.silent}`]);
  });
});

describe('another mode', () => {
  it('is no bad input, and each mode has its own value', async () => {
    const element = await picker({}, page);
    await pickRung(element, 'Adviseren');
    const problems = await eventsDuring(document, ['samen-problem', 'input', 'change'], async () => {
      element.mode = 'compare';
      await settled(element);
      expect(rowNames(element)).to.deep.equal(['Van de pagina']);
      element.mode = 'pick';
      await settled(element);
    });
    expect(problems.map(({type}) => type)).to.deep.equal([]);
    expect([element.value, ...chosen(element)]).to.deep.equal(['advise', 'Adviseren']);
  });

  it('has its own live region, table and words at once', async () => {
    const element = await compare(page);
    expect(result(element)).to.equal('Van de pagina verwacht raadplegen. Er is nog geen aanbod.');
    element.mode = 'pick';
    await settled(element);
    expect(element.renderRoot.querySelectorAll('table, output')).to.have.length(1);
    expect(element.renderRoot.querySelectorAll('[role=radiogroup]')).to.have.length(1);
    element.mode = 'review';
    await settled(element);
    expect(shown(element)).to.contain('Welke rol kregen ouders?');
    expect(element.renderRoot.querySelectorAll('table, output')).to.have.length(2);
  });

  it('without any data it is an empty table, not an error', async () => {
    for (const mode of ['compare', 'review']) {
      const element = create({mode});
      const problems = await eventsDuring(element, ['samen-problem'], async () => {
        document.body.append(element);
        await settled(element);
      });
      expect([problems.length, rowNames(element).length, element.value]).to.deep.equal([0, 0, '']);
      element.remove();
    }
  });
});
