/** Keys of the picture by itself; what the planner makes of them: keyboard.test.ts. */
import {tableLayout} from '@samen/model';
import {expect, press, settled} from '../shared/testing.js';
import {namesFrom, lists, sceneWith} from './drawing-testing.js';
import {picture, type PictureHost} from './picture-testing.js';

async function onSeat(number: number, ...given: Parameters<typeof picture>): Promise<PictureHost> {
  const element = await picture(...given);
  element.seats[number - 1]!.focus();
  return element;
}

const stop = (element: PictureHost): string | undefined =>
  (element.shadowRoot!.activeElement as HTMLElement).dataset.seat;

describe('picture: keys', () => {
  it('every chair of every table can be reached by arrows, and one is the tab stop', async () => {
    const element = await onSeat(1, sceneWith(namesFrom(lists.short, 10), {shape: 'islands'}));
    const seen = new Set([stop(element)]);
    for (let i = 0; i < 9; i++) {
      await press('ArrowRight');
      seen.add(stop(element));
    }
    expect(seen.size).to.equal(10);
    expect(element.seats.filter(({tabIndex}) => tabIndex === 0)).to.have.length(1);
  });

  it('up and down go to who is straight across', async () => {
    // Eight around a round table: four further is across.
    const element = await onSeat(3, sceneWith(namesFrom(lists.short, 8)));
    await press('ArrowUp');
    expect(stop(element)).to.equal('s7');
    await press('ArrowDown');
    expect(stop(element)).to.equal('s3');
  });

  it('keeps the tab stop when the table becomes smaller', async () => {
    const element = await onSeat(8, sceneWith(namesFrom(lists.short, 8)));
    element.scene = sceneWith(namesFrom(lists.short, 4));
    await settled(element);
    expect(element.seats.map(({tabIndex}) => tabIndex)).to.deep.equal([-1, -1, -1, 0]);
  });

  it('Delete, Backspace, L and undo tell the seat, with the modifiers they have and no others', async () => {
    const element = await onSeat(2, sceneWith(['Sam', 'Mo', '']));
    const quiet = [
      'Shift+Delete',
      'Control+Delete',
      'Alt+l',
      'Shift+L',
      'Control+Shift+Y',
      'Alt+Backspace',
      'Escape',
    ];
    for (const key of quiet) await press(key);
    expect(element.told).to.deep.equal([]);
    for (const key of ['Delete', 'Backspace', 'l', 'Control+z', 'Control+Shift+Z', 'Control+y'])
      await press(key);
    expect(element.told).to.deep.equal(['free s2', 'free s2', 'lock s2', 'undo', 'redo', 'redo']);
  });

  it('the Command key of a Mac counts as Control', async () => {
    const element = await onSeat(1, sceneWith(['Sam', 'Mo']));
    const fire = (init: KeyboardEventInit): boolean =>
      element.seats[0]!.dispatchEvent(
        new KeyboardEvent('keydown', {bubbles: true, composed: true, cancelable: true, ...init}),
      );
    expect(fire({key: 'z', metaKey: true})).to.equal(false);
    expect(fire({key: 'Z', metaKey: true, shiftKey: true})).to.equal(false);
    expect(fire({key: 'z', metaKey: true, altKey: true}), 'left to the page').to.equal(true);
    expect(element.told).to.deep.equal(['undo', 'redo']);
  });

  it('a key that is held down does not pick up and put down in turn', async () => {
    const element = await onSeat(1, sceneWith(['Sam', 'Mo']));
    for (const key of ['Enter', ' ', 'l']) {
      const init = {key, repeat: true, bubbles: true, composed: true, cancelable: true};
      const isLeft = element.seats[0]!.dispatchEvent(new KeyboardEvent('keydown', init));
      expect(isLeft, key).to.equal(key === 'l');
    }
    expect(element.told).to.deep.equal([]);
    await press('Enter');
    expect(element.told).to.deep.equal(['seat s1']);
  });

  it('a free chair has nothing to free or lock', async () => {
    const element = await onSeat(3, sceneWith(['Sam', 'Mo', '']));
    for (const key of ['Delete', 'Backspace', 'l']) await press(key);
    expect(element.told).to.deep.equal([]);
  });

  it('Escape puts back whoever was picked up, also from the waiting list', async () => {
    const element = await onSeat(1, sceneWith(['Sam', 'Mo']), {editable: true, held: 'somebody who waits'});
    let heard = 0;
    element.addEventListener('keydown', () => void heard++);
    document.addEventListener('keydown', () => void (heard += 10), {once: true});
    await press('Escape');
    expect(element.told).to.deep.equal(['cancel']);
    expect(heard, 'stays within the planner').to.equal(1);
    await press('x');
  });

  it('keys only work on a chair', async () => {
    const element = await picture(sceneWith(['Sam', 'Mo']), {editable: true, held: 'p0'});
    element.renderRoot.querySelector<HTMLElement>('#w')!.focus();
    for (const key of ['Delete', 'l', 'Escape', 'Control+z', 'ArrowRight']) await press(key);
    expect(element.told).to.deep.equal([]);
    expect(element.shadowRoot!.activeElement!.id).to.equal('w');
  });

  it('where nothing may change only the arrows work', async () => {
    const element = await onSeat(1, sceneWith(['Sam', 'Mo']), {editable: false, held: 'p0'});
    for (const key of ['Delete', 'Backspace', 'l', 'Escape', 'Control+z', 'Control+y', 'Enter', 'Space'])
      await press(key);
    expect(element.told).to.deep.equal([]);
    await press('ArrowRight');
    expect(stop(element)).to.equal('s2');
    expect(tableLayout('round', 2).seats).to.have.length(2);
  });
});
