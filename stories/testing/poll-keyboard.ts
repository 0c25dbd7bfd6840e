import type {SamenFeedbackPoll} from '@samen/elements';
import {press} from './commands.js';
import {expectThat, openForKeys} from './keyboard.js';
import type {StoryFrame} from './story-frame.js';

/** The feedback poll by a real keyboard, from the start of the page to the thanks. */
export function pollKeyboardTests(frame: () => StoryFrame): void {
  const poll = (): SamenFeedbackPoll => frame().place.querySelector('samen-feedback-poll')!;
  const focus = (): HTMLElement | null => poll().shadowRoot!.activeElement as HTMLElement | null;
  /** What kind of control has the focus: of an input its type, else its words. */
  const focused = (): string => {
    const inside = focus();
    if (!inside) return '';
    const {localName} = inside;
    if (localName === 'input') return (inside as HTMLInputElement).type;
    return localName === 'button' ? inside.textContent.trim() : localName;
  };
  const keys = async (...names: string[]): Promise<void> => {
    for (const name of names) {
      await press(name);
      await poll().updateComplete;
    }
  };
  const tabTo = async (what: string): Promise<void> => {
    for (let stops = 0; stops < 12 && focused() !== what; stops++) await keys('Tab');
    expectThat('the focus', focused(), what);
  };
  const answers = (): string => JSON.stringify(poll().answers);

  describe('the feedback poll by keyboard', function () {
    this.timeout(60_000);

    it('a line is one stop, without an answer until an arrow moves it, and its answer can be cleared', async () => {
      await openForKeys(frame(), 'feedback-poll-polls-of-samen--after-conversation');
      await tabTo('range');
      expectThat('nothing is answered by being there', answers(), '{}');
      await keys('ArrowRight');
      expectThat('an arrow', answers(), '{"listened":51}');
      await keys('Home');
      expectThat('Home', answers(), '{"listened":0}');
      await tabTo('+');
      await keys('Space');
      expectThat('the button', answers(), '{"listened":5}');
      await tabTo('Antwoord wissen');
      await keys('Space');
      expectThat('cleared', answers(), '{}');
    });

    it('radios of a question are one stop, and text is typed: from the first to the thanks', async () => {
      await openForKeys(frame(), 'feedback-poll-polls-of-samen--working-together');
      await tabTo('radio');
      await keys('Space', 'ArrowDown');
      expectThat('an arrow', answers(), '{"share":2}');
      await tabTo('textarea');
      await keys('o', 'k');
      expectThat('what was typed', answers(), '{"share":2,"more":"ok"}');
      await tabTo('Klaar');
      await keys('Enter');
      expectThat('sent', poll().matches(':state(sent)'), true);
    });
  });
}
