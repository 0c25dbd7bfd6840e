import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, waitFor} from 'storybook/test';
import {notes, recordOf, type Said} from './tagger-data.js';
import {tagger, taggerMeta, type TaggerArgs} from './tagger.js';
import {
  aboutOf,
  all,
  announced,
  focusedStatement,
  goTo,
  inside,
  lettersOf,
  linesOf,
  marked,
  press,
  pressedOf,
  pushButton,
  rowOf,
  select,
  taggerIn,
} from './tagger-user.js';

/** `mode="free"`: any words can have a source, besides whole statements. */
const meta: Meta<TaggerArgs> = {
  ...taggerMeta,
  title: 'Source tagger/Free',
  args: {...taggerMeta.args, mode: 'free', text: notes},
  render: (args) => tagger(args),
};
export default meta;
type Story = StoryObj<TaggerArgs>;

/** Words that are selected with a mouse or a finger. */
export const SelectWords: Story = {
  play: async ({args, canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await select(element, 'elke avond');
    await expect(aboutOf(element)).toBe('Gekozen: “elke avond”');
    await pushButton(element, 'Ervaringskennis');
    await expect(marked(element)).toEqual(['elke avond']);
    await expect(lettersOf(element, 'Thuis leest')).toBe('E');
    await expect(element.toJSON()).toMatchObject({tags: [{anchor: {exact: 'elke avond'}}]});
    document.getSelection()!.removeAllRanges();
    await goTo(element, 'In de klas');
    await expect(pressedOf(element)).toBe('');
    await userEvent.click(all(element, 'mark')[0]!); // what was said of them is chosen again
    await element.updateComplete;
    await expect(pressedOf(element)).toBe('E');
    await pushButton(element, 'Weghalen');
    await expect(marked(element)).toEqual([]);
    await expect(args.onChange).toHaveBeenCalledTimes(2);
  },
};

/** The same with keys: F2, the begin with arrows, the end with Shift, Enter to go to the sources. */
export const ByKeys: Story = {
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    element.focus();
    await press(element, '{ArrowDown}', '{F2}');
    await expect(aboutOf(element)).toBe('Gekozen: “Thuis”');
    await press(element, '{ArrowRight}', '{ArrowRight}');
    await expect(aboutOf(element)).toBe('Gekozen: “hij”');
    await press(element, '{Shift>}{ArrowRight}{/Shift}', '{Shift>}{ArrowRight}{/Shift}');
    await expect(aboutOf(element)).toBe('Gekozen: “hij elke avond”');
    await waitFor(() => expect(announced(element)).toBe('Gekozen: “hij elke avond”'));
    await press(element, '{Shift>}{ArrowLeft}{/Shift}', '{ArrowLeft}');
    await expect(aboutOf(element)).toBe('Gekozen: “leest hij elke”');
    await press(element, '{Enter}', '3');
    await expect(marked(element)).toEqual(['leest hij elke']);
    element.focus();
    await press(element, '{F2}', '{Escape}');
    await expect(focusedStatement(element)).toMatch(/^Moeder: Thuis leest/);
  },
};

/** And with buttons, for who has neither. */
export const ByButtons: Story = {
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await goTo(element, 'Bij samenwerken');
    await pushButton(element, 'Kies zelf een stuk tekst');
    await expect(inside(element).getByRole('group', {name: 'Stuk tekst kiezen'})).toBeVisible();
    await pushButton(element, 'Begin een woord verder');
    await pushButton(element, 'Einde een woord verder');
    await expect(aboutOf(element)).toBe('Gekozen: “samenwerken haakt”');
    await pushButton(element, 'Einde een woord terug');
    await pushButton(element, 'Begin een woord terug');
    await expect(aboutOf(element)).toBe('Gekozen: “Bij samenwerken”');
    await pushButton(element, 'Klaar');
    await pushButton(element, 'Professionele kennis');
    await expect(marked(element)).toEqual(['Bij samenwerken']);
    await pushButton(element, 'Kies zelf een stuk tekst');
    await pushButton(element, 'Toch niet');
    await expect(aboutOf(element)).toBe('Gekozen: “Bij samenwerken haakt hij af.”');
  },
};

const over = (...said: Said[]): object => recordOf(notes, said);

/** Words over which two sources lie: pieces side by side, each with the lines of what is said of it. */
export const Overlap: Story = {
  args: {
    record: over(['E', 'Thuis leest hij elke avond'], ['P', 'elke avond een half uur']),
  },
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await expect(marked(element)).toEqual(['Thuis leest hij', 'elke avond', 'een half uur']);
    await expect(all(element, 'mark mark')).toHaveLength(0);
    await expect(linesOf(element, 'Thuis leest')).toBe('dotted dotted dashed dashed');
    await expect(lettersOf(element, 'Thuis leest')).toBe('E P'); // each once, where it ends
    await userEvent.click(all(element, 'mark')[1]!);
    await element.updateComplete;
    const first = aboutOf(element);
    await userEvent.click(all(element, 'mark')[1]!); // once more: what else is said there
    await element.updateComplete;
    await expect([first, aboutOf(element)].sort()).toEqual([
      'Gekozen: “Thuis leest hij elke avond”',
      'Gekozen: “elke avond een half uur”',
    ]);
  },
};

/** More than four over the same words: what has no line is counted. */
export const ManyOverlaps: Story = {
  args: {
    record: over(
      ['W', 'Thuis leest hij elke avond een half uur.'],
      ['P', 'Thuis leest hij elke avond een half uur'],
      ['E', 'leest hij elke avond een half'],
      ['W', 'hij elke avond een half'],
      ['P', 'elke avond een'],
      ['E', 'elke avond'],
    ),
  },
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    const over = [...rowOf(element, 'Thuis leest').querySelectorAll('.over')].map(
      ({textContent}) => textContent,
    );
    await expect(over).toEqual(['+2', '+1']);
    const deepest = [...rowOf(element, 'Thuis leest').querySelectorAll('mark')].map(
      (mark) => mark.querySelectorAll('.line').length,
    );
    await expect(Math.max(...deepest)).toBe(4);
    await expect(lettersOf(element, 'Thuis leest').split(' ')).toHaveLength(6);
  },
};
