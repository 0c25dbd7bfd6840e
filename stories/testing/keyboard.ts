import type {SamenLadderPicker} from '@samen/elements';
import {press} from './commands.js';
import type {StoryFrame} from './story-frame.js';

export function expectThat(what: string, actual: unknown, expected: unknown): void {
  if (actual !== expected)
    throw new Error(`${what}: expected ${JSON.stringify(expected)} but it is ${JSON.stringify(actual)}`);
}

/** Opens a story, with the focus at the start of its page. */
export async function openForKeys(frame: StoryFrame, id: string): Promise<void> {
  const problems = await frame.openStory(id);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  frame.page.getSelection()?.removeAllRanges();
  frame.focus();
}

/** What play functions cannot do: the Tab and arrow keys of a real keyboard, which the browser itself answers. The planner: planner-keyboard.ts. */
export function keyboardTests(frame: () => StoryFrame): void {
  const picker = (): SamenLadderPicker => frame().place.querySelector('samen-ladder-picker')!;
  /** What has the focus, in words: the value of a radio, else the text of the control. */
  const focused = (): string => {
    const inside = picker().shadowRoot!.activeElement;
    if (!inside) return '';
    const {value, type} = inside as HTMLInputElement;
    return type === 'radio' ? value : (inside.textContent ?? '').trim();
  };
  const open = (id: string): Promise<void> => openForKeys(frame(), id);

  describe('by keyboard', function () {
    this.timeout(30_000);

    it('the question is one stop, its rungs are reached with arrows, and Delete clears', async () => {
      await open('ladder-picker-pick--chosen');
      await press('Tab');
      expectThat('the first stop', focused(), 'coproduce');
      await press('ArrowDown');
      expectThat('the arrow down', picker().value, 'decide');
      await press('ArrowUp', 'ArrowUp');
      expectThat('two arrows up', picker().value, 'advise');
      expectThat('the focus', focused(), 'advise');
      await press('Tab');
      expectThat('the second stop', focused(), 'Wis keuze');
      await press('Shift+Tab', 'Delete');
      expectThat('Delete', picker().value, '');
      await press('Space');
      expectThat('Space on the rung with the focus', picker().value !== '', true);
    });

    it('every row of the table is one stop', async () => {
      await open('ladder-picker-compare--silence');
      const names: string[] = [];
      const row = () =>
        picker().shadowRoot!.activeElement?.closest('tr')?.querySelector('th bdi')?.textContent;
      await press('Tab');
      for (let stops = 0; stops < 8 && row(); stops++) {
        names.push(row()!);
        await press('Tab');
      }
      expectThat(
        'the rows (a rung and an answer each)',
        names.join(', '),
        ['Moeder', 'Juf Anja', 'Bilal (intern begeleider)', 'Wijkteam: Sanne']
          .flatMap((name) => [name, name])
          .join(', '),
      );
    });
  });
}
