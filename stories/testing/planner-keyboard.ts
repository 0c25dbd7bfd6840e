import {waitUntil} from '@open-wc/testing';
import type {SamenSeatPlanner} from '@samen/elements';
import {press} from './commands.js';
import {expectThat, openForKeys} from './keyboard.js';
import type {StoryFrame} from './story-frame.js';

const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent);

const clean = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ :/g, ':')
    .trim();

/** The seat planner by a real keyboard, from the start of the page, with six people who all sit. */
export function plannerKeyboardTests(frame: () => StoryFrame): void {
  const planner = (): SamenSeatPlanner => frame().place.querySelector('samen-seat-planner')!;
  const focus = (): Element | null => planner().shadowRoot!.activeElement;
  /** What has the focus, in the words on it or of its label. */
  const focused = (): string =>
    clean(focus()?.ariaLabel ?? focus()?.closest('label')?.querySelector('span')?.textContent) ||
    clean(focus()?.textContent);
  const seatWithFocus = (): string => focused().replace(/:.*/, '');
  const picked = (): boolean => planner().shadowRoot!.querySelector('.seat[aria-pressed="true"]') !== null;
  const places = (): string => {
    const plan = planner().toJSON() as {places: {seat: string; participant: string; locked?: boolean}[]};
    return plan.places
      .map(({seat, participant, locked}) => `${seat}=${participant}${locked ? '*' : ''}`)
      .join(' ');
  };
  const keys = async (...names: string[]): Promise<void> => {
    for (const name of names) {
      await press(name);
      await planner().updateComplete;
    }
  };
  /** Tabs until the focus is on what has these words. */
  const tabTo = async (words: string): Promise<void> => {
    for (let stops = 0; stops < 20 && !focused().startsWith(words); stops++) await keys('Tab');
    expectThat('the focus', focused().startsWith(words), true);
  };
  const begin = 's1=sem s2=moeder s3=bilal s4=boer s5=oma s6=anja';
  const open = async (): Promise<void> => {
    await frame().openStory('seat-planner-tables--two-people'); // one that is open already would not begin anew
    await openForKeys(frame(), 'seat-planner-findings--nothing');
    expectThat('who sits where', places(), begin);
  };

  describe('the seat planner by keyboard', function () {
    this.timeout(60_000);

    it('Tab: toolbar, the picture once, and per seat a list and a lock', async () => {
      await open();
      const seen: string[] = [];
      for (let stops = 0; stops < 9; stops++) {
        await keys('Tab');
        seen.push(focused());
      }
      expectThat(
        'the stops',
        seen.join(' / '),
        [
          ...['Tafel', 'Aantal stoelen', 'Ongedaan maken', 'Opnieuw doen'],
          ...['Stoel 1: Sem, kind of jongere', 'Wie zit op stoel 1?', 'Vast: Sem'],
          ...['Wie zit op stoel 2?', 'Vast: Moeder'],
        ].join(' / '),
      );
      await keys('Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab');
      expectThat('and back', seatWithFocus(), 'Stoel 1');
    });

    it('arrows go around the table and across, Home and End to its ends', async () => {
      await open();
      await tabTo('Stoel 1');
      const seen: string[] = [];
      for (const key of ['ArrowRight', 'ArrowDown', 'ArrowUp', 'End', 'ArrowRight', 'ArrowLeft', 'Home']) {
        await keys(key);
        seen.push(seatWithFocus().replace('Stoel ', ''));
      }
      expectThat('the seats', seen.join(' '), '2 5 2 6 1 6 1');
      await keys('ArrowRight', 'Shift+Tab', 'Tab');
      expectThat('the one stop is where the focus was', seatWithFocus(), 'Stoel 2');
      expectThat('nobody moved', places(), begin);
    });

    it('Enter picks up and puts down, Escape is "never mind", Delete frees, L locks, Ctrl+Z undoes', async () => {
      await open();
      await tabTo('Stoel 1');
      // The first act waits for the file that can do it, and is then done; the ones after it are done at once.
      await keys('Enter');
      await waitUntil(picked, 'picked up', {timeout: 10_000});
      await keys('Escape');
      expectThat('Escape', picked(), false);
      await keys('Enter', 'ArrowRight', 'Enter');
      const swapped = 's1=moeder s2=sem s3=bilal s4=boer s5=oma s6=anja';
      expectThat('Enter, and Enter on the next seat', places(), swapped);
      expectThat('the focus', focused(), 'Stoel 2: Sem, kind of jongere');
      await keys('Delete');
      expectThat('Delete', places(), swapped.replace('s2=sem ', ''));
      await keys('Control+z');
      expectThat('Ctrl+Z', places(), swapped);
      await keys('l', 'Delete');
      expectThat('L, and then Delete', places(), swapped.replace('s2=sem', 's2=sem*'));
      await keys('l', 'Control+z', 'Control+z', 'Control+z');
      expectThat('back to the beginning', places(), begin);
      await keys('Control+y');
      expectThat('Ctrl+Y', places(), swapped);
      expectThat('the focus stayed', seatWithFocus(), 'Stoel 2');
    });

    // WebKit opens a select, in a window that a test cannot reach.
    (isWebKit ? it.skip : it)(
      'in the list a letter or an arrow chooses, and Ctrl+Z is a button away',
      async () => {
        await open();
        await tabTo('Wie zit op stoel 3?');
        await keys('j'); // Juf Anja
        expectThat('the letter', places(), 's1=sem s2=moeder s3=anja s4=boer s5=oma s6=bilal');
        await keys('ArrowUp');
        const walked = places();
        expectThat('who was passed sits where they sat', walked.includes('s6=anja'), true);
        await keys('ArrowDown', 'Tab');
        expectThat('the next stop', focused(), 'Vast: Juf Anja');
        await keys('Space');
        expectThat('Space', places(), 's1=sem s2=moeder s3=anja* s4=boer s5=oma s6=bilal');
      },
    );
  });
}
