/** The table and its number of seats. The way back: undo.test.ts. */
import {tableShapes} from '@samen/model';
import {expect, settled} from '../shared/testing.js';
import {
  all,
  announced,
  button,
  field,
  fill,
  four,
  inside,
  pictured,
  planner,
  seated,
  seats,
  selectOf,
  sit,
  state,
  text,
  told,
  toggleLock,
  waitingNames,
  type SamenSeatPlanner,
} from './testing.js';

const count = (element: SamenSeatPlanner): HTMLInputElement => field(element, 'Aantal stoelen');
const table = (element: SamenSeatPlanner): HTMLSelectElement => field(element, 'Tafel');

describe('toolbar', () => {
  it('has every table, in words, and shows the one that stands there', async () => {
    const element = await planner({shape: 'u'}, {participants: four});
    const options = [...table(element).options];
    expect(options.map(({value}) => value)).to.deep.equal([...tableShapes]);
    expect(new Set(options.map(text)).size).to.equal(tableShapes.length);
    expect(text(table(element).selectedOptions[0])).to.equal('Tafels in een U');
  });

  for (const shape of tableShapes)
    it(`another table: ${shape}; everybody keeps their seat`, async () => {
      const element = await planner({shape: shape === 'round' ? 'square' : 'round'}, {participants: four});
      await sit(element, 'Moeder', 3);
      expect(await told(() => fill(element, table(element), shape))).to.deep.equal(['input', 'change']);
      expect(element.toJSON()).to.deep.include({shape, seats: 4});
      expect([seats(element), pictured(element)]).to.deep.equal([
        ['—', '—', 'Moeder', '—'],
        ['—', '—', 'Moeder', '—'],
      ]);
    });

  it('more seats, and fewer: who lost a chair gets the nearest free one, else waits', async () => {
    const element = await planner({}, {plan: seated});
    expect(await told(() => fill(element, count(element), '6'))).to.deep.equal(['input', 'change']);
    expect([seats(element).length, pictured(element).length]).to.deep.equal([6, 6]);
    await sit(element, 'Vera', 6);
    expect(await told(() => fill(element, count(element), '4'))).to.deep.equal([
      ...['input', 'change', 'samen-seat'],
    ]);
    expect(seats(element)).to.deep.equal(['Sam', 'Moeder', 'Juf', 'Vera']);
    expect(announced(element)).to.contain('Vera zit op stoel 4.');
    await fill(element, count(element), '2');
    expect([seats(element), waitingNames(element)]).to.deep.equal([
      ['Sam', 'Moeder'],
      ['Juf', 'Vera'],
    ]);
  });

  it('nobody is lost when a locked chair goes', async () => {
    const element = await planner({}, {plan: seated});
    await toggleLock(element, 4);
    await fill(element, count(element), '3');
    expect([...seats(element), ...waitingNames(element)].sort()).to.deep.equal([
      'Juf',
      'Moeder',
      'Sam',
      'Vera',
    ]);
  });

  for (const [typed, expected] of [
    ['61', '60'],
    ['1', '2'],
    ['0', '2'],
    ['-5', '2'],
    ['8.5', '8'],
    ['', '4'],
  ] as const)
    it(`"${typed}" becomes ${expected}, also a second time`, async () => {
      const element = await planner({}, {participants: four});
      for (let turn = 0; turn < 2; turn++) {
        await fill(element, count(element), typed);
        await settled(element);
        expect([count(element).value, seats(element).length]).to.deep.equal([expected, Number(expected)]);
      }
    });

  it('chosen again is no act', async () => {
    const element = await planner({}, {participants: four});
    expect(await told(() => fill(element, table(element), 'round'))).to.deep.equal([]);
    expect(await told(() => fill(element, count(element), '4'))).to.deep.equal([]);
  });

  it('follows what the page says later', async () => {
    const element = await planner({}, {participants: four});
    element.setAttribute('shape', 'oval');
    element.setAttribute('seats', '7');
    await settled(element);
    expect([table(element).value, count(element).value, seats(element).length]).to.deep.equal([
      'oval',
      '7',
      7,
    ]);
  });

  it('a select that is open keeps its people when seats come and go', async () => {
    const element = await planner({}, {participants: four});
    selectOf(element, 2).focus();
    await settled(element);
    await fill(element, count(element), '5');
    expect(selectOf(element, 2).options).to.have.length(5);
    await fill(element, count(element), '2');
    await sit(element, 'Juf', 2);
    expect(state(element)).to.equal('s2=l');
  });

  it('undo and redo can be found also when there is nothing to do, and then do nothing', async () => {
    const element = await planner({}, {participants: four});
    for (const name of ['Ongedaan maken', 'Opnieuw doen']) {
      const each = button(element, name);
      expect([each.disabled, each.ariaDisabled]).to.deep.equal([false, 'true']);
      expect(await told(() => each.click())).to.deep.equal([]);
    }
    expect(all(element, '[part=toolbar]')).to.have.length(1);
    expect(inside(element, '[part=toolbar] [disabled]')).to.equal(null);
  });
});
