import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, mocked} from 'storybook/test';
import type {SamenProblemEvent, SamenSourceTagger} from '@samen/elements';
import {noteLines, notes, taggedNotes} from './tagger-data.js';
import {tagger, taggerMeta, type TaggerArgs} from './tagger.js';
import {
  fields,
  inside,
  lettersOf,
  partOf,
  readOf,
  rowOf,
  say,
  statements,
  taggerIn,
  textOf,
} from './tagger-user.js';

/**
 * What a page can give wrong. The element goes on with what it can use, tells the page with `samen-problem` and the
 * developer with one line on the console; a reader sees plain words, or nothing. `parameters.warns` names those lines.
 */
const meta: Meta<TaggerArgs> = {
  ...taggerMeta,
  title: 'Source tagger/Bad input',
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

/** Words of which nobody has heard: the ordinary ones. */
export const UnknownWords: Story = {
  args: {
    text: notes,
    ...{mode: 'vrij', unit: 'woord', axes: 'kleur stage', setting: 'school', privacy: 'alles'},
  },
  play: async ({args, canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await expect(statements(element)).toEqual(noteLines);
    await expect(partOf(element, 'label')).toBe('Waar komt elke uitspraak over dit kind vandaan?');
    await expect(inside(element).getByRole('combobox', {name: 'Hoe ver kwam het?'})).toBeVisible();
    await expect(inside(element).queryByRole('button', {name: 'Wie zei het?'})).toBeNull();
    await expect(inside(element).queryByRole('button', {name: 'Kies zelf een stuk tekst'})).toBeNull();
    await expect(told(args)).toEqual([]);
  },
};

/** Something else than a text. */
export const NoText: Story = {
  args: {text: {title: 'Verslag'}},
  parameters: {warns: ['text-invalid']},
  play: async ({args, canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await expect(statements(element)).toEqual([]);
    await expect(told(args)).toEqual(['text-invalid text']);
    element.text = notes;
    await element.updateComplete;
    await expect(statements(element)).toEqual(noteLines);
    await say(element, 'Thuis leest', 'E');
    await expect(lettersOf(element, 'Thuis leest')).toBe('E');
  },
};

/** More than a million characters: said in words, and not cut, because every place would be another. */
export const TooLong: Story = {
  args: {text: `${'Dit is een zin. '.repeat(62_501)}`, record: taggedNotes},
  parameters: {warns: ['text-long']},
  play: async ({args, canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await expect(inside(element).getByText(/^Deze tekst is te lang\./)).toBeVisible();
    await expect(statements(element)).toEqual([]);
    await expect(fields(element)).toHaveLength(0);
    await expect(told(args)).toEqual(['text-long text']);
    // What was saved stays for when the right text comes.
    element.text = notes;
    await element.updateComplete;
    await expect(lettersOf(element, 'Na de pauze')).toBe('P E');
  },
};

/** A file of Windows, one of a Mac and one of Linux have the same places. */
export const LineBreaks: Story = {
  args: {text: notes.replaceAll('\n', '\r\n'), record: taggedNotes},
  play: async ({args, canvasElement}) => {
    const element = await taggerIn(canvasElement);
    for (const text of [notes, notes.replaceAll('\n', '\r'), notes.replaceAll('\n', '\r\n')]) {
      element.text = text;
      await element.updateComplete;
      await expect(statements(element)).toEqual(noteLines);
      await expect(lettersOf(element, 'Na de pauze')).toBe('P E');
    }
    await expect(element.toJSON()).toMatchObject({
      tags: (taggedNotes as {tags: {anchor: {start: number; end: number}}[]}).tags.map(
        ({anchor: {start, end}}) => ({anchor: {start, end}, certainty: 'sure'}),
      ),
    });
    await expect(args.onOrphan).not.toHaveBeenCalled();
  },
};

/** In child HTML the words count and nothing else: no script, no style, and nothing runs. */
export const ScriptInTheText: Story = {
  render: (args) =>
    tagger(
      args,
      html`<p>Moeder: Hij leest graag. &lt;b onclick=alert(1)&gt;Echt waar.&lt;/b&gt;</p>
        <template><p>Dit is een sjabloon.</p></template>
        <textarea aria-label="Een veld">Dit is een veld.</textarea>
        <p>Juf Anja: &lt;img src=x onerror=alert(1)&gt; Dat zie ik ook.</p>`,
    ),
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await expect(textOf(element)).toContain('<b onclick=alert(1)>Echt waar.</b>');
    await expect(textOf(element)).toContain('<img src=x onerror=alert(1)>');
    await expect(textOf(element)).not.toMatch(/sjabloon|Dit is een veld/);
    await expect(element.shadowRoot!.querySelector('img, b, script')).toBeNull();
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.textContent = 'Dit is een script.';
    element.append(script, ' Wij kijken verder.');
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    await expect(textOf(element)).toContain('Wij kijken verder.');
    await expect(textOf(element)).not.toContain('Dit is een script');
  },
};

/** Half a character and NUL: nothing else shifts. An emoji of several parts, and letters with accents, stay whole. */
export const BrokenCharacters: Story = {
  args: {
    text: 'Een half \uD83D teken. En\0 hier NUL. Sem \u{1F468}\u200D\u{1F469}\u200D\u{1F467} lacht. Zoe\u0308 ook.',
  },
  play: async ({args, canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await expect(statements(element)).toEqual([
      'Een half \uFFFD teken.',
      'En\uFFFD hier NUL.',
      'Sem \u{1F468}\u200D\u{1F469}\u200D\u{1F467} lacht.',
      'Zoe\u0308 ook.',
    ]);
    await say(element, 'NUL', 'P');
    const start = String(element.text).indexOf('\u{1F468}');
    await element.tag({start, end: start + 1}, {sources: 'experiential'}); // half of half a family
    await element.updateComplete;
    await expect(element.toJSON()).toMatchObject({
      tags: [
        {anchor: {exact: 'En\uFFFD hier NUL.'}},
        {anchor: {exact: '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}'}},
      ],
    });
    await expect(told(args)).toEqual([]);
  },
};

/** Words from right to left between Dutch ones: each statement has its own direction. */
export const RightToLeft: Story = {
  args: {
    text: 'Moeder: Hij leest goed.\nAmal: ابني يحب القراءة. هو يقرأ كل مساء.\nJuf Anja: Dat zie ik ook.',
  },
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await expect(statements(element)).toHaveLength(4);
    const direction = (words: string) => getComputedStyle(rowOf(element, words)).direction;
    await expect(direction('Hij leest goed')).toBe('ltr');
    await expect(direction('هو يقرأ كل مساء')).toBe('rtl');
    await say(element, 'هو يقرأ كل مساء', 'E');
    await expect(readOf(element, 'هو يقرأ كل مساء')).toBe('(bron: ervaringskennis)');
  },
};

/** Names and words of people are never read as HTML. */
export const WordsThatLookLikeHtml: Story = {
  args: {
    text: '<b>Moeder</b>: <script>alert(1)</script> hij leest.',
    participants: [{id: 'm', name: '<img src=x onerror=alert(1)>'}],
    hats: [{id: 'h', name: '<i>Tante</i>'}],
    label: '<u>Waarvandaan?</u>',
  },
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await element.tag(0, {sources: ['experiential'], speaker: 'm', knower: 'h'});
    await element.updateComplete;
    await expect(readOf(element, 'hij leest')).toBe(
      '(bron: ervaringskennis, <img src=x onerror=alert(1)>, <i>Tante</i>)',
    );
    await expect(textOf(element)).toContain('<script>alert(1)</script> hij leest.');
    await expect(element.shadowRoot!.querySelector('img, b, i, u, script')).toBeNull();
  },
};

/** A script that asks for what is not there: nothing happens, and nothing is thrown. */
export const CallsThatCannotBe: Story = {
  args: {text: notes},
  play: async ({args, canvasElement}) => {
    const element: SamenSourceTagger = await taggerIn(canvasElement);
    await expect(await element.tag(99, {sources: 'scientific'})).toBeUndefined();
    await expect(await element.tag({start: 9, end: 2}, {sources: 'scientific'})).toBeUndefined();
    await expect(await element.untag('nergens')).toBe(false);
    await expect(element.toJSON()).toMatchObject({tags: []});
    await expect(args.onChange).not.toHaveBeenCalled();
  },
};
