/** What does not change stays as it is: what is rendered, and where it stands. */
import {expect, nextFrame, settled} from '../shared/testing.js';
import {all, chip, inside, planner, seatButton, tapSeat, type SamenSeatPlanner} from './testing.js';

/** Everybody at a round table; `waiting` more have no seat. */
const round = (count: number, waiting = 0) => {
  const participants = Array.from({length: count + waiting}, (_, i) => ({
    id: `p${i + 1}`,
    name: `Naam ${i + 1}`,
  }));
  const places = participants.slice(0, count).map(({id}, i) => ({seat: `s${i + 1}`, participant: id}));
  return {schema: 'samen-seating', version: 1, shape: 'round', seats: count, participants, places};
};

/** The numbers of the seats whose rows change while `act` runs and is rendered. */
async function changedRows(element: SamenSeatPlanner, act: () => unknown): Promise<number[]> {
  const rows = all(element, '[part=list] tbody tr');
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((each) => void records.push(...each));
  for (const row of rows)
    observer.observe(row, {subtree: true, childList: true, attributes: true, characterData: true});
  await act();
  await settled(element);
  records.push(...observer.takeRecords());
  observer.disconnect();
  return rows.flatMap((row, i) => (records.some(({target}) => row.contains(target)) ? [i + 1] : []));
}

/** How often names are put in a list while `act` runs: work that nobody sees when nothing changed. */
async function listsMade(act: () => unknown): Promise<number> {
  const {format} = Intl.ListFormat.prototype;
  let count = 0;
  Intl.ListFormat.prototype.format = function (list) {
    count++;
    return format.call(this, list);
  };
  try {
    await act();
  } finally {
    Intl.ListFormat.prototype.format = format;
  }
  return count;
}

/** Two frames: one in which the size is told, one for what follows from it. */
async function resize(element: SamenSeatPlanner, width: number): Promise<void> {
  element.style.inlineSize = `${width}px`;
  await nextFrame();
  await nextFrame();
  await settled(element);
}

const tops = (element: SamenSeatPlanner): number[] =>
  all(element, '.waiting,.seat-picture,[part=list],[part=result]').map(
    (each) => each.getBoundingClientRect().top,
  );

describe('samen-seat-planner: what does not change', () => {
  it('who is picked up changes no row', async () => {
    const element = await planner({}, {plan: round(12)});
    expect(await changedRows(element, () => tapSeat(element, 3))).to.deep.equal([]);
    expect(seatButton(element, 3).ariaPressed).to.equal('true');
  });

  it('a move changes the rows that it is about: both seats, beside and opposite', async () => {
    const element = await planner({}, {plan: round(12)});
    await tapSeat(element, 3);
    const rows = await changedRows(element, () => tapSeat(element, 4));
    expect(rows).to.deep.equal([2, 3, 4, 5, 9, 10]);
  });

  it('a move is as much work in a large table as in a small one', async () => {
    const lists = async (count: number): Promise<number> => {
      const element = await planner({}, {plan: round(count)});
      await tapSeat(element, 3);
      return listsMade(() => tapSeat(element, 4));
    };
    expect(await lists(24)).to.equal(await lists(12));
  });

  for (const [width, waiting] of [
    [320, 2],
    [700, 0],
    [700, 2],
    [1300, 2],
  ] as const)
    it(`who is picked up moves nothing, ${width} px wide, ${waiting} without a seat`, async () => {
      const element = await planner({}, {plan: round(12, waiting)});
      await resize(element, width);
      scrollTo({top: 0, behavior: 'instant'}); // else the bar is where it sticks
      const isNarrow = width === 320;
      // Where there is no picture who waits is picked up.
      const pick = isNarrow ? chip(element, 'Naam 13') : seatButton(element, 3);
      const before = tops(element);
      // Not by a mouse: that scrolls to what it clicks.
      pick.click();
      await settled(element);
      expect(tops(element)).to.deep.equal(before);
      // Where the toolbar stands, over nothing else.
      const [bar, toolbar] = [inside(element, '.held')!, inside(element, '[part=toolbar]')!];
      const [over, under] = [bar.getBoundingClientRect(), toolbar.getBoundingClientRect()];
      expect(over.width).to.equal(under.width);
      expect(over.bottom).to.be.most(before[0]!);
      expect(getComputedStyle(toolbar).visibility).to.equal('hidden');
    });
});
