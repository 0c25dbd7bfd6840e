import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, waitFor} from 'storybook/test';
import {notes, noteTags, people, recordOf, taggedNotes, type Said} from './tagger-data.js';
import {tagger, taggerMeta, type TaggerArgs} from './tagger.js';
import {
  announced,
  focusedStatement,
  giveFile,
  inside,
  lettersOf,
  openPart,
  partOf,
  pushButton,
  say,
  shownRows,
  taggerIn,
} from './tagger-user.js';

/** What somebody else chose for the same text, beside what stands here: something to talk about, and no grade. */
const meta: Meta<TaggerArgs> = {
  ...taggerMeta,
  title: 'Source tagger/Compare two people',
  render: (args) => tagger(args),
};
export default meta;
type Story = StoryObj<TaggerArgs>;

const title = 'Leg twee lezingen naast elkaar';
const field = 'Bestand van de ander';

/** The mother saw experience where the teacher saw her profession, and chose one statement more. */
const ofMother: readonly Said[] = [
  ...noteTags.slice(0, 2),
  ['E', 'In de klas werkt hij goed alleen.'],
  ...noteTags.slice(3, 5),
  ['E', 'Na de pauze krijgt Sem tien minuten rust.'],
  ['E', 'Over zes weken kijken we samen of het helpt.'],
];
const other = JSON.stringify(recordOf(notes, ofMother, {tagger: 'Moeder'}));

/** The statements on which the two differ, and on how many they agree. */
export const Differences: Story = {
  args: {text: notes, record: recordOf(notes, noteTags, {tagger: 'Juf Anja'}), participants: people},
  play: async ({args, canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await openPart(element, title);
    await expect(partOf(element, 'compare')).toContain('Het bestand blijft op dit apparaat.');
    await giveFile(element, field, other);
    const compare = partOf(element, 'compare');
    await expect(compare).toContain('Uit het bestand gelezen: 7.');
    await expect(compare).toContain(
      'Uitspraken waarbij u allebei een bron koos: 6. Daarvan met dezelfde bronnen: 4 (67%).',
    );
    const table = inside(element).getByRole('table', {name: /andere bron koos/});
    await expect(shownRows(table).map((row) => row.replace(/ Laat zien$/, ''))).toEqual([
      'In de klas werkt hij goed alleen. Juf Anja: professionele kennis Moeder: ervaringskennis',
      'Na de pauze krijgt Sem tien minuten rust. Juf Anja: professionele kennis en ervaringskennis Moeder: ervaringskennis',
      'Over zes weken kijken we samen of het helpt. Juf Anja: geen bron Moeder: ervaringskennis',
    ]);
    await openPart(element, 'Hoe is dit berekend?');
    await expect(partOf(element, 'compare')).toContain('Niemand heeft het fout.');
    // Nothing was taken over.
    await expect(lettersOf(element, 'In de klas')).toBe('P');
    await expect(args.onChange).not.toHaveBeenCalled();
  },
};

/** A difference leads to its statement; when both say the same it is no difference any more. */
export const Settle: Story = {
  args: {text: notes, record: taggedNotes},
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await openPart(element, title);
    await giveFile(element, field, other);
    await pushButton(element, /^Laat zien: Over zes weken/);
    await waitFor(() => expect(focusedStatement(element)).toMatch(/Over zes weken/));
    await say(element, 'Over zes weken', 'E');
    const table = inside(element).getByRole('table', {name: /andere bron koos/});
    await expect(shownRows(table)).toHaveLength(2);
    await pushButton(element, 'Haal de andere lezing weg');
    await expect(inside(element).queryByRole('table')).toBeNull();
  },
};

/** A page that has both readings gives them: they stand open, and follow what somebody does. */
export const FromThePage: Story = {
  args: {
    text: notes,
    record: recordOf(notes, noteTags, {tagger: 'Juf Anja'}),
    other: recordOf(notes, ofMother, {tagger: 'Moeder'}),
  },
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await waitFor(() =>
      expect(partOf(element, 'compare')).toContain('Daarvan met dezelfde bronnen: 4 (67%).'),
    );
    await say(element, 'Na de pauze', 'P');
    await waitFor(() =>
      expect(partOf(element, 'compare')).toContain('Daarvan met dezelfde bronnen: 5 (83%).'),
    );
    element.other = undefined;
    await element.updateComplete;
    await expect(inside(element).queryByRole('table')).toBeNull();
  },
};

/** Nothing to compare yet. */
export const NothingInCommon: Story = {
  args: {text: notes},
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await openPart(element, title);
    await giveFile(element, field, other);
    await expect(partOf(element, 'compare')).toContain(
      'Er is nog geen uitspraak waarbij u allebei een bron koos.',
    );
  },
};

/** A file that is something else: said in words, and what stood there stays. */
export const OtherFile: Story = {
  args: {text: notes, record: taggedNotes},
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await openPart(element, title);
    await giveFile(element, field, 'geen json');
    await expect(partOf(element, 'compare')).toContain('Dit bestand kunnen we niet lezen.');
    await waitFor(() => expect(announced(element)).toMatch(/^Dit bestand kunnen we niet lezen/));
    await expect(inside(element).queryByRole('table')).toBeNull();
  },
};
