import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, waitFor} from 'storybook/test';
import {noteLines, notes, people, recordOf, taggedNotes} from './tagger-data.js';
import {tagger, taggerMeta, type TaggerArgs} from './tagger.js';
import {
  aboutOf,
  announced,
  besideOf,
  buttonOf,
  choose,
  chooseButton,
  chosenIn,
  currentOf,
  focusedStatement,
  goTo,
  inside,
  lettersOf,
  linesOf,
  listOf,
  partOf,
  press,
  pressedOf,
  pushButton,
  readOf,
  say,
  taggerIn,
  textOf,
} from './tagger-user.js';

/** Somebody goes to a statement and chooses where it comes from. */
const meta: Meta<TaggerArgs> = {
  ...taggerMeta,
  title: 'Source tagger/Tagging',
  render: (args) => tagger(args),
};
export default meta;
type Story = StoryObj<TaggerArgs>;

/** With the mouse or a finger: a statement, then a source. */
export const Click: Story = {
  args: {text: notes},
  play: async ({args, canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await userEvent.click(chooseButton(element, 'Thuis leest'));
    await element.updateComplete;
    await expect(currentOf(element)).toBe(noteLines[1]);
    await expect(aboutOf(element)).toBe('Gekozen: “Thuis leest hij elke avond een half uur.”');
    // The focus is where the sources are.
    await expect(element.shadowRoot!.activeElement).toBe(buttonOf(element, 'Wetenschappelijke kennis'));
    await pushButton(element, 'Ervaringskennis');
    await expect(pressedOf(element)).toBe('E');
    await expect(lettersOf(element, 'Thuis leest')).toBe('E');
    await waitFor(() => expect(announced(element)).toBe('ervaringskennis: gekozen.'));
    await goTo(element, 'Bij samenwerken');
    await expect(pressedOf(element)).toBe('');
    await pushButton(element, 'Professionele kennis');
    await expect(lettersOf(element, 'Bij samenwerken')).toBe('P');
    await expect(args.onChange).toHaveBeenCalledTimes(2);
    await expect(args.onInput).toHaveBeenCalledTimes(2);
    await expect(element.toJSON()).toMatchObject({
      schema: 'samen-sources',
      tags: [
        {sources: ['experiential'], anchor: {exact: 'Thuis leest hij elke avond een half uur.'}},
        {sources: ['professional'], anchor: {exact: 'Bij samenwerken haakt hij af.'}},
      ],
    });
  },
};

/** Without a mouse: arrows go through the text, 1, 2 and 3 choose, N goes on, Delete takes away, Ctrl+Z undoes. */
export const Keyboard: Story = {
  args: {text: notes},
  play: async ({args, canvasElement}) => {
    const element = await taggerIn(canvasElement);
    element.focus();
    await expect(focusedStatement(element)).toBe(noteLines[0]);
    await press(element, '{ArrowDown}');
    await expect(focusedStatement(element)).toBe(noteLines[1]);
    await press(element, '3');
    await expect(lettersOf(element, 'Thuis leest')).toBe('E');
    await expect(focusedStatement(element)).toBe(noteLines[1]); // the focus stays in the text
    await press(element, 's');
    await expect(besideOf(element, 'Thuis leest')).toBe('besproken');
    await press(element, 'n');
    await expect(focusedStatement(element)).toBe(noteLines[2]);
    await press(element, '2', '1');
    await expect(lettersOf(element, 'Na een drukke dag')).toBe('W P');
    await press(element, '{Delete}');
    await expect(lettersOf(element, 'Na een drukke dag')).toBe('');
    await press(element, '{Control>}z{/Control}');
    await expect(lettersOf(element, 'Na een drukke dag')).toBe('W P');
    await press(element, '{Control>}y{/Control}');
    await expect(lettersOf(element, 'Na een drukke dag')).toBe('');
    await press(element, '{End}');
    await expect(focusedStatement(element)).toBe(noteLines.at(-1));
    await press(element, '{Home}');
    await expect(focusedStatement(element)).toBe(noteLines[0]);
    await expect(args.onChange).toHaveBeenCalledTimes(7);
  },
};

/** H asks who said it; Escape goes back to the text. */
export const KeyboardDetails: Story = {
  args: {text: notes, participants: people},
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    element.focus();
    await press(element, '{ArrowDown}', '3', 'h');
    const list = listOf(element, 'Wie zei het?');
    await waitFor(() => expect(element.shadowRoot!.activeElement).toBe(list));
    await press(element, '2'); // in a list a key is for the list
    await expect(lettersOf(element, 'Thuis leest')).toBe('E');
    await press(element, '{Escape}');
    await expect(focusedStatement(element)).toBe(noteLines[1]);
  },
};

/** A statement can have two sources, or three: a line for each. */
export const TwoSources: Story = {
  args: {text: notes},
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await say(element, 'Na de pauze', 'E', 'P');
    await expect(pressedOf(element)).toBe('P E');
    await expect(readOf(element, 'Na de pauze')).toBe('(bron: professionele kennis en ervaringskennis)');
    await expect(linesOf(element, 'Na de pauze')).toBe('dashed dotted');
    await pushButton(element, 'Wetenschappelijke kennis');
    await expect(lettersOf(element, 'Na de pauze')).toBe('W P E');
    await expect(linesOf(element, 'Na de pauze')).toBe('solid dashed dotted');
    await pushButton(element, 'Professionele kennis');
    await expect(lettersOf(element, 'Na de pauze')).toBe('W E');
  },
};

/** How far a statement came: brought, discussed, used. */
export const Stage: Story = {
  args: {text: notes},
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await say(element, 'Onderzoek', 'W');
    await expect(chosenIn(listOf(element, 'Hoe ver kwam het?'))).toBe('ingebracht');
    await choose(element, 'Hoe ver kwam het?', 'gebruikt');
    await expect(besideOf(element, 'Onderzoek')).toBe('gebruikt');
    await expect(readOf(element, 'Onderzoek')).toBe('(bron: wetenschappelijke kennis, gebruikt)');
    await waitFor(() => expect(announced(element)).toBe('Opgeschreven: gebruikt.'));
    await goTo(element, 'Over zes weken');
    await expect(chosenIn(listOf(element, 'Hoe ver kwam het?'))).toBe('ingebracht');
    await goTo(element, 'Onderzoek');
    await expect(chosenIn(listOf(element, 'Hoe ver kwam het?'))).toBe('gebruikt');
  },
};

/** Who said it, from which hat, and what it answers. */
export const WhoSaidIt: Story = {
  args: {text: notes, participants: people},
  play: async ({args, canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await say(element, 'Na een drukke dag', 'E');
    await pushButton(element, 'Wie zei het?');
    await expect(inside(element).getByRole('group', {name: 'Meer over deze uitspraak'})).toBeVisible();
    await expect([...listOf(element, 'Wie zei het?').options].map(({text}) => text)).toEqual([
      ...['niet gezegd', 'Moeder', 'Juf Anja', 'Mevrouw De Boer'],
    ]);
    await choose(element, 'Wie zei het?', 'Moeder');
    await choose(element, 'Vanuit welke kennis van het kind?', 'kindkenner');
    await choose(element, 'Vanuit welke rol?', 'pleitbezorger');
    await expect(readOf(element, 'Na een drukke dag')).toBe(
      '(bron: ervaringskennis, Moeder, kindkenner, pleitbezorger)',
    );
    await say(element, 'Onderzoek', 'W');
    await choose(element, 'Waarop is dit een antwoord?', '“Na een drukke dag wil hij niets meer.”');
    await expect(element.toJSON()).toMatchObject({
      tags: [{id: 't1', speaker: 'moeder', knower: 'child-knower', stance: 'advocate'}, {answers: 't1'}],
    });
    await choose(element, 'Waarop is dit een antwoord?', 'niet gezegd');
    await expect(JSON.stringify(element)).not.toContain('answers');
    await pushButton(element, 'Wie zei het?');
    await expect(inside(element).queryByRole('combobox', {name: 'Wie zei het?'})).toBeNull();
    await expect(args.onChange).toHaveBeenCalledTimes(7);
  },
};

/** Without people from the page the names in the text can be chosen. */
export const NamesInTheText: Story = {
  args: {text: notes},
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await say(element, 'Bij samenwerken', 'P');
    await pushButton(element, 'Wie zei het?');
    await choose(element, 'Wie zei het?', 'Juf Anja');
    await expect(readOf(element, 'Bij samenwerken')).toBe('(bron: professionele kennis, Juf Anja)');
  },
};

/** All that was said of a statement goes at once; undo brings it back as it was. */
export const Removal: Story = {
  args: {text: notes, record: taggedNotes, participants: people},
  play: async ({args, canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await goTo(element, 'Over zes weken');
    await expect(buttonOf(element, 'Weghalen')).toHaveAttribute('aria-disabled', 'true');
    await expect(buttonOf(element, 'Ongedaan maken')).toHaveAttribute('aria-disabled', 'true');
    await pushButton(element, 'Weghalen');
    await expect(args.onChange).not.toHaveBeenCalled();
    await goTo(element, 'Thuis leest');
    await pushButton(element, 'Weghalen');
    await expect(readOf(element, 'Thuis leest')).toBe('');
    await waitFor(() => expect(announced(element)).toBe('De bronnen van deze uitspraak zijn weggehaald.'));
    await pushButton(element, 'Ongedaan maken');
    await expect(readOf(element, 'Thuis leest')).toBe(
      '(bron: ervaringskennis, Moeder, kindkenner, gebruikt)',
    );
    await waitFor(() => expect(announced(element)).toBe('Ongedaan gemaakt.'));
    await pushButton(element, 'Opnieuw doen');
    await expect(readOf(element, 'Thuis leest')).toBe('');
    await expect(args.onChange).toHaveBeenCalledTimes(3);
  },
};

/** A source that is pressed again goes; with it the mark, when nothing else was said. */
export const Off: Story = {
  args: {text: notes},
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await say(element, 'Onderzoek', 'W', 'W');
    await expect(pressedOf(element)).toBe('');
    await expect(readOf(element, 'Onderzoek')).toBe('');
    await waitFor(() => expect(announced(element)).toBe('wetenschappelijke kennis: weggehaald.'));
    await expect(element.toJSON()).toMatchObject({tags: []});
  },
};

/** From one statement without a source to the next, until all have one. */
export const Next: Story = {
  args: {text: notes, record: taggedNotes},
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await goTo(element, 'Thuis leest');
    await pushButton(element, 'Volgende zonder bron');
    await expect(currentOf(element)).toBe(noteLines[7]);
    await pushButton(element, 'Professionele kennis');
    await pushButton(element, 'Volgende zonder bron');
    await expect(currentOf(element)).toBe(noteLines[0]); // from the top again
    await pushButton(element, 'Professionele kennis');
    await pushButton(element, 'Volgende zonder bron');
    await waitFor(() => expect(announced(element)).toBe('Alle uitspraken hebben een bron.'));
  },
};

/** What the keys do, and how they are switched off. */
export const KeysOff: Story = {
  args: {text: notes, record: recordOf(notes, [['E', 'Thuis leest hij elke avond een half uur.']])},
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await pushButton(element, 'Toetsen');
    await expect(inside(element).getByText('Werken met toetsen')).toBeVisible();
    await expect(partOf(element, 'keys')).toMatch(/Naar de volgende uitspraak zonder bron/);
    await userEvent.click(inside(element).getByRole('checkbox', {name: 'Gebruik toetsen'}));
    await element.updateComplete;
    await goTo(element, 'Thuis leest');
    await press(element, '1', '{Delete}', 'n');
    await expect(lettersOf(element, 'Thuis leest')).toBe('E');
    await expect(focusedStatement(element)).toBe(noteLines[1]);
    await press(element, '{ArrowDown}'); // moving is always there
    await expect(focusedStatement(element)).toBe(noteLines[2]);
    await userEvent.click(inside(element).getByRole('checkbox', {name: 'Gebruik toetsen'}));
    await element.updateComplete;
    await pushButton(element, 'Toetsen');
    await expect(textOf(element)).not.toContain('Werken met toetsen');
    await goTo(element, 'Thuis leest');
    await press(element, '1');
    await expect(lettersOf(element, 'Thuis leest')).toBe('W E');
  },
};
