import type {SamenSourceTagger} from '@samen/elements';
import {press} from './commands.js';
import {expectThat, openForKeys} from './keyboard.js';
import type {StoryFrame} from './story-frame.js';

const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent);

const clean = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/[\u2068\u2069\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The source tagger by a real keyboard, from the start of the page, with notes that nobody has tagged. */
export function taggerKeyboardTests(frame: () => StoryFrame): void {
  const tagger = (): SamenSourceTagger => frame().place.querySelector('samen-source-tagger')!;
  const focus = (): Element | null => tagger().shadowRoot!.activeElement;
  /** What has the focus, in the words on it or of its label. */
  const focused = (): string =>
    clean(focus()?.ariaLabel ?? focus()?.closest('label')?.querySelector('span')?.textContent) ||
    clean(focus()?.textContent);
  const statement = (): string => focused().replace(/^Bron kiezen( of wijzigen)?: /, '');
  /** Every tag as its words and sources. */
  const said = (): string => {
    const {tags} = tagger().toJSON() as {
      tags: {anchor: {exact: string}; sources: string[]; stage: string; speaker?: string}[];
    };
    return tags
      .map(({anchor, sources, stage, speaker}) =>
        [
          `${anchor.exact.split(' ')[0]}=${sources.map((each) => each[0]).join('+')}`,
          stage === 'brought' ? '' : stage,
          speaker,
        ]
          .filter(Boolean)
          .join(','),
      )
      .join(' ');
  };
  const keys = async (...names: string[]): Promise<void> => {
    for (const name of names) {
      await press(name);
      await tagger().updateComplete;
    }
  };
  /** Tabs until the focus is on what has these words. */
  const tabTo = async (words: string): Promise<void> => {
    for (let stops = 0; stops < 20 && !focused().startsWith(words); stops++) await keys('Tab');
    expectThat('the focus', focused().startsWith(words), true);
  };
  const open = async (id = 'source-tagger-text--notes'): Promise<void> => {
    await frame().openStory('source-tagger-text--paragraphs'); // one that is open already would not begin anew
    await openForKeys(frame(), id);
  };

  describe('the source tagger by keyboard', function () {
    this.timeout(60_000);

    it('Tab: toolbar, the whole text once, and what follows', async () => {
      await open();
      const seen: string[] = [];
      for (let stops = 0; stops < 11; stops++) {
        await keys('Tab');
        seen.push(focused().replace(/^[WPE] /, ''));
      }
      expectThat(
        'the stops',
        seen.join(' / '),
        [
          ...['Wetenschappelijke kennis', 'Professionele kennis', 'Ervaringskennis'],
          ...['Volgende zonder bron', 'Hoe ver kwam het?', 'Wie zei het?'],
          ...['Weghalen', 'Ongedaan maken', 'Opnieuw doen', 'Toetsen'],
          'Bron kiezen: Gesprek over Sem, tweede keer.',
        ].join(' / '),
      );
      await keys('Tab');
      expectThat('behind the text', focus()?.localName, 'summary');
      await keys('Shift+Tab');
      expectThat('and back', statement(), 'Gesprek over Sem, tweede keer.');
    });

    it('arrows go through the text, Home and End to its ends, and the stop stays where the focus was', async () => {
      await open();
      await tabTo('Bron kiezen');
      const seen: string[] = [];
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowDown', 'Home', 'ArrowUp']) {
        await keys(key);
        seen.push(statement().split(' ')[0]!);
      }
      expectThat('the statements', seen.join(' '), 'Thuis Na Thuis Over Over Gesprek Gesprek');
      await keys('ArrowDown', 'Shift+Tab', 'Tab');
      expectThat('the one stop', statement().split(' ')[0], 'Thuis');
      expectThat('nothing was said', said(), '');
    });

    it('1, 2 and 3 choose, S is the stage, N goes on, Delete takes away, Ctrl+Z and Ctrl+Y travel', async () => {
      await open();
      await tabTo('Bron kiezen');
      await keys('ArrowDown', '3', 's', 's', 'n');
      expectThat('said', said(), 'Thuis=e,used');
      expectThat('N', statement().split(' ')[0], 'Na');
      await keys('1', '2');
      expectThat('two sources', said(), 'Thuis=e,used Na=s+p');
      await keys('1', 'Delete');
      expectThat('Delete', said(), 'Thuis=e,used');
      await keys('Control+z', 'Control+z');
      expectThat('Ctrl+Z', said(), 'Thuis=e,used Na=s+p');
      await keys('Control+y');
      expectThat('Ctrl+Y', said(), 'Thuis=e,used Na=p');
      expectThat('the focus stayed', statement().split(' ')[0], 'Na');
    });

    it('Enter goes to the sources, Space presses, Escape goes back to the text', async () => {
      await open();
      await tabTo('Bron kiezen');
      await keys('ArrowDown', 'Enter');
      expectThat('Enter', focused().replace(/^W /, ''), 'Wetenschappelijke kennis');
      await keys('Tab', 'Space');
      expectThat('Space', said(), 'Thuis=p');
      await keys('Escape');
      expectThat('Escape', statement().split(' ')[0], 'Thuis');
    });

    // WebKit opens a select, in a window that a test cannot reach.
    (isWebKit ? it.skip : it)('H asks who said it, and a letter in the list chooses', async () => {
      await open();
      await tabTo('Bron kiezen');
      await keys('ArrowDown', '3', 'h');
      expectThat('H', focused(), 'Wie zei het?');
      await keys('m'); // Moeder
      expectThat('the letter', said(), 'Thuis=e,Moeder');
      await keys('Escape');
      expectThat('Escape', statement().split(' ')[0], 'Thuis');
    });

    it('? tells what the keys do, and they can be switched off there', async () => {
      await open();
      await tabTo('Bron kiezen');
      await keys('Shift+?');
      expectThat('?', clean(focus()?.closest('label')?.textContent), 'Gebruik toetsen');
      await keys('Space', 'Escape');
      await keys('1', 'n');
      expectThat('off', said(), '');
    });

    it('F2 chooses words: the begin with arrows, the end with Shift', async () => {
      await open('source-tagger-free--by-buttons');
      await tabTo('Bron kiezen');
      await keys(
        'Home',
        'ArrowDown',
        'F2',
        'ArrowRight',
        'Shift+ArrowRight',
        'Shift+ArrowRight',
        'Enter',
        '3',
      );
      expectThat('chosen', said().split(' ')[0], 'leest=e');
    });
  });
}
