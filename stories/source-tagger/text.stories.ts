import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import {noteLines, notes, people, taggedNotes} from './tagger-data.js';
import {tagger, taggerMeta, type TaggerArgs} from './tagger.js';
import {
  aboutOf,
  all,
  besideOf,
  chooseButton,
  currentOf,
  goTo,
  inside,
  lettersOf,
  linesOf,
  partOf,
  readOf,
  rowOf,
  say,
  statements,
  taggerIn,
  textOf,
} from './tagger-user.js';

/** A text in statements, with the source of each where somebody said one. */
const meta: Meta<TaggerArgs> = {
  ...taggerMeta,
  title: 'Source tagger/Text',
  render: (args) => tagger(args),
};
export default meta;
type Story = StoryObj<TaggerArgs>;

/** Notes of a meeting, cut into statements. The name in front says who speaks, and belongs to no statement. */
export const Notes: Story = {
  args: {text: notes},
  play: async ({args, canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await expect(
      inside(element).getByRole('group', {name: 'Waar komt elke uitspraak over dit kind vandaan?'}),
    ).toHaveAccessibleDescription(/^Ga naar een uitspraak en kies de bron\./);
    await expect(inside(element).getByRole('list', {name: 'De tekst, per uitspraak'})).toBeVisible();
    await expect(statements(element)).toEqual(noteLines);
    await expect(currentOf(element)).toBe(noteLines[0]);
    await expect(aboutOf(element)).toBe('Gekozen: “Gesprek over Sem, tweede keer.”');
    await expect(chooseButton(element, 'Thuis leest')).toHaveAccessibleName(
      'Bron kiezen: Thuis leest hij elke avond een half uur.',
    );
    // What belongs together stands together.
    const top = (words: string) => rowOf(element, words).getBoundingClientRect().top;
    const bottom = (words: string) => rowOf(element, words).getBoundingClientRect().bottom;
    const between = top('Juf Anja') - bottom('Na een drukke');
    await expect(between).toBeGreaterThan(top('Na een drukke') - bottom('Thuis leest'));
    await expect(getComputedStyle(rowOf(element, 'Thuis').querySelector('.speaker')!).fontWeight).toBe('700');
    await expect(element.value).toBe('');
    await expect(args.onChange).not.toHaveBeenCalled();
  },
};

/** The same with what was said of it: a line with a pattern per source, a letter, and the same in words. */
export const Tagged: Story = {
  args: {text: notes, record: taggedNotes, participants: people},
  play: async ({args, canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await expect(statements(element)).toEqual(noteLines);
    await expect(lettersOf(element, 'Thuis leest')).toBe('E');
    await expect(besideOf(element, 'Thuis leest')).toBe('Moeder, kindkenner, gebruikt');
    await expect(readOf(element, 'Thuis leest')).toBe(
      '(bron: ervaringskennis, Moeder, kindkenner, gebruikt)',
    );
    await expect(lettersOf(element, 'In de klas')).toBe('P');
    await expect(lettersOf(element, 'Onderzoek')).toBe('W');
    await expect(lettersOf(element, 'Na de pauze')).toBe('P E');
    await expect(readOf(element, 'Na de pauze')).toBe(
      '(bron: professionele kennis en ervaringskennis, gebruikt)',
    );
    await expect(readOf(element, 'Over zes weken')).toBe('');
    await expect(linesOf(element, 'Thuis leest')).toBe('dotted');
    await expect(linesOf(element, 'Na de pauze')).toBe('dashed dotted');
    await expect(linesOf(element, 'Onderzoek')).toBe('solid');
    await expect(chooseButton(element, 'Thuis leest')).toHaveAccessibleName(
      'Bron kiezen of wijzigen: Thuis leest hij elke avond een half uur.',
    );
    await expect(args.onChange).not.toHaveBeenCalled();
  },
};

/** A page that has no text yet; it comes later. */
export const Empty: Story = {
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await expect(textOf(element)).toContain('Waar komt elke uitspraak over dit kind vandaan?');
    await expect(statements(element)).toEqual([]);
    await expect(element.value).toBe('');
    element.text = notes;
    await element.updateComplete;
    await expect(statements(element)).toEqual(noteLines);
    element.text = '';
    await element.updateComplete;
    await expect(statements(element)).toEqual([]);
  },
};

/** The text as an editor or a server writes it, between the tags of the element; a change in it is followed. */
export const ChildHtml: Story = {
  render: (args) =>
    tagger(
      args,
      html`<h3>Afspraken over Sem</h3>
        <p>Moeder: Hij slaapt <em>beter</em> sinds de vakantie. Dat zien we ook aan zijn humeur.</p>
        <ul>
          <li>De mentor belt elke vrijdag.</li>
        </ul>`,
    ),
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    const lines = [
      'Afspraken over Sem',
      'Moeder: Hij slaapt beter sinds de vakantie.',
      'Dat zien we ook aan zijn humeur.',
      'De mentor belt elke vrijdag.',
    ];
    await expect(statements(element)).toEqual(lines);
    await expect(element.querySelector('p')!.getClientRects()).toHaveLength(0); // read once, not twice
    await say(element, 'Hij slaapt', 'E');
    const item = document.createElement('li');
    item.textContent = 'Over drie weken praten we verder.';
    element.querySelector('ul')!.append(item);
    await waitFor(() => expect(statements(element)).toEqual([...lines, 'Over drie weken praten we verder.']));
    await element.updateComplete;
    await expect(lettersOf(element, 'Hij slaapt')).toBe('E');
  },
};

/** A statement is a paragraph. */
export const Paragraphs: Story = {
  args: {text: notes, unit: 'paragraph'},
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await expect(statements(element)).toHaveLength(6);
    await expect(statements(element)[1]).toBe(
      'Moeder: Thuis leest hij elke avond een half uur. Na een drukke dag wil hij niets meer.',
    );
    await say(element, 'Thuis leest', 'E');
    await expect(readOf(element, 'Na een drukke dag')).toBe('(bron: ervaringskennis)');
    element.unit = 'sentence';
    await element.updateComplete;
    await expect(statements(element)).toEqual(noteLines);
  },
};

/** `axes="none"`: the source, and nothing else is asked. */
export const SourceAlone: Story = {
  args: {text: notes, axes: 'none'},
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await say(element, 'Thuis leest', 'E');
    await expect(readOf(element, 'Thuis leest')).toBe('(bron: ervaringskennis)');
    await expect(all(element, 'select')).toHaveLength(0);
    await expect(partOf(element, 'toolbar')).not.toMatch(/Wie zei het|Hoe ver kwam het/);
  },
};

/** Only how far a statement came is asked besides its source. */
export const SomeAxes: Story = {
  args: {text: notes, axes: 'stage'},
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await goTo(element, 'Thuis leest');
    await expect(inside(element).getByRole('combobox', {name: 'Hoe ver kwam het?'})).toBeVisible();
    await expect(partOf(element, 'toolbar')).not.toContain('Wie zei het');
  },
};
