/** The table by keyboard: a row of native radios per person, and nothing to press where nothing can be changed. */
import {eventsDuring, expect, focused, press, settled} from '../shared/testing.js';
import {all, chosen, compare, radio, radios, result, review, rowNames, texts, words} from './testing.js';

const told = ['input', 'change', 'samen-agreement'];
const during = async (act: () => unknown): Promise<string[]> =>
  (await eventsDuring(document, told, act)).map(({type}) => type);

const people = [
  {id: 'm', name: 'Moeder', role: 'parent'},
  {id: 'l', name: 'Juf', role: 'teacher'},
];
const given = {
  participants: people,
  positions: [
    {participant: 'm', moment: 'expected', rung: 'coproduce'},
    {participant: 'l', moment: 'offered', rung: 'inform'},
  ],
};

/** Whose row has the focus and on which rung. */
const stop = (): string => {
  const inner = focused();
  return inner?.matches('[type=radio]')
    ? (inner.closest('label')!.textContent ?? '').replace(/\s+/g, ' ').trim()
    : (inner?.localName ?? '');
};

describe('table: keys', () => {
  it('a row is one stop, then the answer; arrows choose within the row', async () => {
    const element = await compare(given);
    radio(element, 'Moeder, verwacht: Coproduceren').focus();
    await press('ArrowLeft');
    await settled(element);
    expect(stop()).to.equal('Moeder, verwacht: Adviseren');
    expect(result(element)).to.match(/^Moeder verwacht adviseren, Juf biedt informeren/);
    const stops: string[] = [];
    for (let i = 0; i < 3; i++) {
      await press('Tab');
      stops.push(stop());
    }
    expect(stops).to.deep.equal(['select', 'Juf, aangeboden: Informeren', 'select']);
  });

  it('Space chooses, Delete takes it back and keeps the place', async () => {
    const element = await review({participants: people});
    const name = 'Moeder, gekregen: Adviseren';
    radio(element, name).focus();
    const value = ['input', 'change']; // one person alone is no outcome yet
    expect(await during(() => press('Space'))).to.deep.equal(value);
    await settled(element);
    expect(chosen(element)).to.include(name);
    expect(await during(() => press('Delete'))).to.deep.equal(value);
    await settled(element);
    expect(chosen(element)).to.include(`Moeder, gekregen: ${words.silent}`);
    expect(stop()).to.equal(name);
  });

  it('readonly and disabled: the same table with words, nothing to press', async () => {
    for (const state of ['readOnly', 'disabled'] as const) {
      const element = await compare(given);
      element[state] = true;
      await settled(element);
      expect([radios(element).length, all(element, 'select, input, button').length]).to.deep.equal([0, 0]);
      expect(rowNames(element)).to.deep.equal(['Moeder', 'Juf']);
      expect(texts(element, '.moment')).to.deep.equal(['verwacht', 'aangeboden']);
      element[state] = false;
      await settled(element);
      expect(radios(element)).to.have.length(12);
    }
  });
});
