/** Dragging by itself; what the planner makes of it: pointer.test.ts. Events are made here: see `pointer` in picture-testing.ts. */
import {click, expect, settled} from '../shared/testing.js';
import {sceneWith} from './drawing-testing.js';
import {middleOf, picture, pointer, type PictureHost} from './picture-testing.js';

const four = (): ReturnType<typeof sceneWith> => sceneWith(['Sam', 'Moeder', '', 'Vera'], {locked: [3]});
const inside = (element: PictureHost, selector: string): HTMLElement =>
  element.renderRoot.querySelector<HTMLElement>(selector)!;

/** Presses on an element and moves to another, in two steps. */
function drag(from: Element, to: Element, init: PointerEventInit = {}): {x: number; y: number} {
  to.scrollIntoView({block: 'center', behavior: 'instant'});
  const [start, end] = [middleOf(from), middleOf(to)];
  pointer('pointerdown', from, init);
  pointer('pointermove', {x: (start.x + end.x) / 2, y: (start.y + end.y) / 2}, init);
  pointer('pointermove', end, init);
  return end;
}

describe('picture: drag', () => {
  it('a press becomes a drag after six pixels, with a ghost that says who', async () => {
    const element = await picture(four());
    const [first] = element.seats;
    const {x, y} = middleOf(first!);
    pointer('pointerdown', first!);
    pointer('pointermove', {x: x + 4, y: y + 4});
    expect(element.ghost).to.equal(null);
    pointer('pointermove', {x: x + 5, y: y + 5});
    expect(element.ghost?.textContent).to.equal('Sam');
    expect(element.ghost?.ariaHidden).to.equal('true');
    pointer('pointermove', {x: x + 60, y: y + 70});
    const ghost = middleOf(element.ghost!);
    expect(ghost.x).to.be.closeTo(x + 60, 1);
    pointer('pointerup', {x: x + 5, y: y + 5});
    expect(element.ghost).to.equal(null);
  });

  it('marks the chair under it, and tells whom was dropped where', async () => {
    const element = await picture(four());
    const [first, second, third] = element.seats;
    const end = drag(first!, third!);
    expect(element.over).to.equal('s3');
    pointer('pointermove', second!);
    expect(element.over).to.equal('s2');
    pointer('pointermove', end);
    pointer('pointerup', end);
    expect([element.told, element.over]).to.deep.equal([['drop p0 s3'], '']);
  });

  it('from the waiting list to a chair and back, in the words of a name', async () => {
    const element = await picture(four());
    const waiting = inside(element, '#w');
    pointer('pointerup', drag(waiting, element.seats[2]!));
    const end = drag(element.seats[1]!, waiting);
    expect(element.over).to.equal('waiting');
    pointer('pointerup', end);
    expect(element.told).to.deep.equal(['drop w s3', 'drop p1 waiting']);
    drag(waiting, element.seats[0]!);
    expect(element.ghost?.textContent).to.equal('Wachter');
    pointer('pointercancel', waiting);
  });

  it('elsewhere, Escape and a cancelled pointer end it without a word', async () => {
    const element = await picture(four());
    const [first] = element.seats;
    pointer('pointerup', drag(first!, inside(element, '#elsewhere')));
    drag(first!, element.seats[2]!);
    let heard = 0;
    const listen = (): void => void heard++;
    document.addEventListener('keydown', listen);
    const escape = new KeyboardEvent('keydown', {
      key: 'Escape',
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    expect(first!.dispatchEvent(escape), 'not for a dialog around it').to.equal(false);
    document.removeEventListener('keydown', listen);
    expect([heard, element.ghost, element.over]).to.deep.equal([0, null, '']);
    pointer('pointerup', element.seats[2]!);
    drag(first!, element.seats[2]!);
    pointer('pointercancel', first!);
    pointer('pointerup', element.seats[2]!);
    expect([element.told, element.ghost]).to.deep.equal([[], null]);
  });

  it('another pointer, another button and a second finger do nothing', async () => {
    const element = await picture(four());
    const [first, , third] = element.seats;
    pointer('pointerup', drag(first!, third!, {button: 2}));
    pointer('pointerup', drag(first!, third!, {isPrimary: false}));
    expect(element.told).to.deep.equal([]);
    const end = drag(first!, third!);
    pointer('pointermove', element.seats[1]!, {pointerId: 8});
    pointer('pointerup', element.seats[1]!, {pointerId: 8});
    expect(element.over).to.equal('s3');
    pointer('pointerup', end);
    expect(element.told).to.deep.equal(['drop p0 s3']);
  });

  it('no click after a drag, and every click after that', async () => {
    const element = await picture(four());
    const [first, , third] = element.seats;
    pointer('pointerup', drag(first!, third!));
    third!.dispatchEvent(
      new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, detail: 1}),
    );
    expect(element.told).to.deep.equal(['drop p0 s3']);
    third!.click(); // by script or keyboard
    await click(first!);
    expect(element.told).to.deep.equal(['drop p0 s3', 'seat s3', 'seat s1']);
    // A drag after which no click came takes none away later.
    pointer('pointerup', drag(first!, third!));
    await click(first!);
    expect(element.told.slice(3)).to.deep.equal(['drop p0 s3', 'seat s1']);
  });

  it('a press that moves a little is a click', async () => {
    const element = await picture(four());
    const {x, y} = middleOf(element.seats[0]!);
    pointer('pointerdown', element.seats[0]!);
    pointer('pointermove', {x: x + 3, y: y + 3});
    pointer('pointerup', {x: x + 3, y: y + 3});
    await click(element.seats[0]!);
    expect(element.told).to.deep.equal(['seat s1']);
  });

  it('who is locked, a free chair and a picture to read cannot be dragged', async () => {
    const element = await picture(four());
    pointer('pointerup', drag(element.seats[3]!, element.seats[2]!));
    pointer('pointerup', drag(element.seats[2]!, element.seats[0]!));
    element.state = {editable: false};
    await settled(element);
    pointer('pointerup', drag(element.seats[0]!, element.seats[2]!));
    expect(element.told).to.deep.equal([]);
  });

  it('a finger scrolls the page from everywhere but a chair that can be dragged', async () => {
    const element = await picture(four());
    const action = (): string[] => element.seats.map((seat) => getComputedStyle(seat).touchAction);
    expect(action()).to.deep.equal(['none', 'none', 'auto', 'auto']);
    element.state = {editable: false};
    await settled(element);
    expect(action()).to.deep.equal(['auto', 'auto', 'auto', 'auto']);
  });

  it('leaves nothing behind when the planner is taken out of the page', async () => {
    const element = await picture(four());
    const end = drag(element.seats[0]!, element.seats[2]!);
    const {parentElement} = element;
    element.remove();
    pointer('pointerup', end);
    parentElement!.append(element);
    await settled(element);
    expect([element.told, element.ghost, element.over]).to.deep.equal([[], null, '']);
  });

  it('scrolls a table that is wider than its box along', async () => {
    const element = await picture(sceneWith(['Sam'], {shape: 'rectangle', seats: 40}));
    element.style.inlineSize = '400px';
    const box = inside(element, '.seat-scroll');
    const {right, top, height} = box.getBoundingClientRect();
    pointer('pointerdown', element.seats[0]!);
    for (let i = 0; i < 4; i++) pointer('pointermove', {x: right - 10, y: top + height / 2 + i});
    expect(box.scrollLeft).to.be.above(20);
    pointer('pointercancel', box);
  });
});
