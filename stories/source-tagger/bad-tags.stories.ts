import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, mocked} from 'storybook/test';
import type {SamenProblemEvent} from '@samen/elements';
import {notes, noteTags, people, recordOf, taggedNotes} from './tagger-data.js';
import {tagger, taggerMeta, type TaggerArgs} from './tagger.js';
import {all, fields, inside, lettersOf, partOf, readOf, say, taggerIn, textOf} from './tagger-user.js';

/**
 * What can be wrong in saved tags, hats and people. The element goes on with what it can use, tells the page with `samen-problem` and the
 * developer with one line on the console; a reader sees plain words, or nothing. `parameters.warns` names those lines.
 */
const meta: Meta<TaggerArgs> = {
  ...taggerMeta,
  title: 'Source tagger/Bad tags',
  render: (args) => tagger(args),
};
export default meta;
type Story = StoryObj<TaggerArgs>;

/** Code and place of every problem that the page was told. */
const told = ({onProblem}: TaggerArgs): string[] =>
  mocked(onProblem!).mock.calls.map(([event]) => {
    const {code, path} = event as SamenProblemEvent;
    return `${code} ${path}`.trim();
  });

/** A place of the text, as a record has it. */
const at = (id: string, start: unknown, end: unknown, exact = ''): object => ({
  id,
  anchor: {start, end, exact},
  sources: ['scientific'],
});

/** Reversed, negative, empty, half, no number, and beyond any text: left out. The good one stays. */
export const PlacesThatAreNone: Story = {
  args: {
    text: notes,
    record: recordOf(notes, [], {
      tags: [
        ...(taggedNotes as {tags: object[]}).tags.slice(0, 1),
        at('omgekeerd', 9, 2),
        at('negatief', -5, 4),
        at('leeg', 4, 4),
        at('half', 1.5, 4),
        at('woord', '1', '4'),
        at('nergens', 5, 9_000_000),
        {id: 'zonder', sources: ['scientific']},
        'onzin',
      ],
    }),
  },
  parameters: {warns: ['range-invalid', 'tag-invalid']},
  play: async ({args, canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await expect(lettersOf(element, 'Thuis leest')).toBe('E');
    await expect(all(element, 'mark')).toHaveLength(1);
    await expect(element.toJSON()).toMatchObject({tags: [{id: 't1'}]});
    const codes = told(args).map((line) => line.replace(/ .*/, ''));
    await expect(codes.sort()).toEqual([
      ...Array<string>(6).fill('range-invalid'),
      ...['tag-invalid', 'tag-invalid'],
    ]);
  },
};

/** Behind the end of this text, with words that do not stand in it: kept, to be given a place. */
export const BehindTheText: Story = {
  args: {
    text: notes,
    record: recordOf(notes, [], {tags: [at('t1', 5000, 5012, 'Hij zingt graag in het koor.')]}),
  },
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await expect(all(element, '[part="text"] mark')).toHaveLength(0);
    await expect(partOf(element, 'check')).toContain('Deze woorden staan niet meer in de tekst.');
    await expect(partOf(element, 'check')).toContain('Hij zingt graag in het koor.');
    await expect(element.toJSON()).toMatchObject({tags: [{id: 't1', certainty: 'orphan'}]});
  },
};

/** A source that we do not know stays what it is, and counts in no balance. */
export const UnknownSource: Story = {
  args: {
    text: notes,
    record: recordOf(notes, [
      ['E', 'Thuis leest hij elke avond een half uur.'],
      ['', 'In de klas werkt hij goed alleen.', {sources: ['intuïtie', 'professional']}],
      ['', 'Bij samenwerken haakt hij af.', {sources: ['intuïtie']}],
    ]),
    showBalance: '',
  },
  parameters: {warns: ['source-unknown']},
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await expect(readOf(element, 'Bij samenwerken')).toBe('(bron: intuïtie)');
    await expect(lettersOf(element, 'In de klas')).toBe('P •');
    await expect(partOf(element, 'balance')).toContain('De verdeling over de drie bronnen is 63 van 100.');
    await expect(element.toJSON()).toMatchObject({tags: [{}, {sources: ['professional', 'intuïtie']}, {}]});
  },
};

/** Stages, hats and answers that are none are left out; the source stays. */
export const HalfATag: Story = {
  args: {
    text: notes,
    participants: [...people, {id: 'x'}, null],
    hats: [
      'Buurvrouw',
      {id: 'advocate', name: 'Al bezet'},
      {name: '', axis: 'knower'},
      {name: 'Oom', axis: 'hoed'},
    ],
    record: recordOf(notes, [
      [
        'E',
        'Thuis leest hij elke avond een half uur.',
        {stage: 'gedanst', knower: 'Buurvrouw', answers: 't9'},
      ],
      ['P', 'In de klas werkt hij goed alleen.', {stance: 'Oom', answers: 't2', certainty: 'misschien'}],
    ]),
  },
  parameters: {
    warns: [
      ...['participant-invalid', 'hat-invalid', 'duplicate', 'stage-unknown', 'hat-unknown'],
      ...['tag-unknown', 'record-invalid'],
    ],
  },
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await expect(readOf(element, 'Thuis leest')).toBe('(bron: ervaringskennis, Buurvrouw)');
    await expect(readOf(element, 'In de klas')).toContain('(bron: professionele kennis');
    await expect(textOf(element)).not.toMatch(/gedanst|Al bezet/);
  },
};

/** Tags that cannot be read leave the good ones that stand. */
export const NoRecord: Story = {
  args: {text: notes, record: taggedNotes},
  parameters: {warns: ['record-invalid']},
  play: async ({args, canvasElement}) => {
    const element = await taggerIn(canvasElement);
    for (const record of ['{"schema":"iets anders"', '{"half":', 7]) {
      element.record = record;
      await element.updateComplete;
      await expect(lettersOf(element, 'Na de pauze')).toBe('P E');
    }
    await expect(told(args)[0]).toMatch(/^record-invalid/);
  },
};

/** Nor does another reading that cannot be read. */
export const NoOtherReading: Story = {
  args: {text: notes, record: taggedNotes, other: {schema: 'iets anders'}},
  parameters: {warns: ['record-invalid']},
  play: async ({args, canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await expect(lettersOf(element, 'Na de pauze')).toBe('P E');
    await expect(inside(element).queryByRole('table')).toBeNull();
    await expect(told(args)[0]).toMatch(/^record-invalid other/);
  },
};

/** More tags than anybody can read: refused as a whole, and said. */
export const TooManyTags: Story = {
  args: {
    text: notes,
    record: recordOf(notes, [], {tags: Array.from({length: 10_001}, (_, i) => at(`t${i}`, i, i + 1))}),
  },
  parameters: {warns: ['too-many']},
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await expect(inside(element).getByText('Bij één tekst passen ten hoogste 10.000 bronnen.')).toBeVisible();
    await say(element, 'Thuis leest', 'E');
    await expect(lettersOf(element, 'Thuis leest')).toBe('E');
  },
};

/** Saved by a later version of Samen: to read, not to change, and it comes back as it was. */
export const NewerVersion: Story = {
  args: {
    text: notes,
    participants: people,
    record: {...recordOf(notes, noteTags), version: 99, feeling: 'new in version 99'},
  },
  parameters: {warns: ['version-newer']},
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await expect(inside(element).getByText(/nieuwere versie/)).toBeVisible();
    await expect(fields(element)).toHaveLength(0);
    await expect(readOf(element, 'Thuis leest')).toContain('(bron: ervaringskennis, Moeder');
    await expect(JSON.parse(JSON.stringify(element))).toMatchObject({
      version: 99,
      feeling: 'new in version 99',
    });
  },
};
