import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, waitFor} from 'storybook/test';
import {notes, people, recordOf, taggedNotes} from './tagger-data.js';
import {tagger, taggerMeta, type TaggerArgs} from './tagger.js';
import {
  announced,
  giveFile,
  inside,
  lettersOf,
  openPart,
  partOf,
  pushButton,
  readOf,
  taggerIn,
} from './tagger-user.js';

/** What leaves the page and what comes in; both only when somebody asks. */
const saved: {name: string; text: Promise<string>}[] = [];

/** Catches what the browser would save. */
function catchFiles(): () => void {
  const {click} = HTMLAnchorElement.prototype;
  const {createObjectURL} = URL;
  let last: Blob | undefined;
  saved.length = 0;
  URL.createObjectURL = (blob: Blob) => createObjectURL.call(URL, (last = blob));
  HTMLAnchorElement.prototype.click = function () {
    if (this.download) saved.push({name: this.download, text: last!.text()});
    else click.call(this);
  };
  return () => {
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = createObjectURL;
  };
}

const meta: Meta<TaggerArgs> = {
  ...taggerMeta,
  title: 'Source tagger/Files',
  args: {...taggerMeta.args, text: notes},
  beforeEach: catchFiles,
  render: (args) => tagger(args),
};
export default meta;
type Story = StoryObj<TaggerArgs>;

const title = 'Bewaren of openen';
const field = 'Open een bestand met bronnen bij deze tekst';

/** The joint weighing-up, a table, W3C annotations and a file to go on with. People are called by role. */
export const Save: Story = {
  args: {record: taggedNotes, participants: people},
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await openPart(element, title);
    await expect(partOf(element, 'files')).toContain('In bestanden staan rollen, geen namen van sprekers.');
    for (const name of [
      'Gezamenlijke afweging (tekst)',
      'Tabel (CSV)',
      'W3C-annotaties (JSON-LD)',
      'Bestand om later verder te gaan',
    ]) {
      const before = saved.length;
      await pushButton(element, name);
      await waitFor(() => expect(saved).toHaveLength(before + 1));
    }
    await expect(saved.map(({name}) => name.replace(/.*\./, ''))).toEqual(['txt', 'csv', 'jsonld', 'json']);
    const [text, csv, jsonld, json] = await Promise.all(saved.map((file) => file.text));
    await expect(text).toContain('“Na de pauze krijgt Sem tien minuten rust.”');
    await expect(text).toContain('ouder of verzorger');
    await expect(csv!.split('\r\n')[0]).toMatch(/quote,sources,stage/);
    await expect(JSON.parse(jsonld!)).toMatchObject({type: 'AnnotationPage'});
    await expect(JSON.parse(json!)).toMatchObject({schema: 'samen-sources'});
    for (const file of [text, csv, jsonld, json]) {
      await expect(file).toContain('In de klas werkt hij goed alleen.');
      // The quotes keep the words of the text; who said them is no name.
      await expect(file).not.toContain('Mevrouw De Boer,');
      await expect(file).not.toMatch(/"speaker": ?"(moeder|anja|boer)"/);
    }
  },
};

/** With names, because the page said so. */
export const WithNames: Story = {
  args: {record: taggedNotes, participants: people, privacy: 'name'},
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await openPart(element, title);
    await expect(partOf(element, 'files')).toContain('In bestanden staan namen van sprekers.');
    await expect(await element.toCSV()).toContain('Juf Anja');
    await expect(await element.toText()).toContain('Juf Anja');
    element.privacy = 'initials';
    await element.updateComplete;
    await expect(partOf(element, 'files')).toContain('In bestanden staan voorletters');
    await expect(await element.toCSV()).toContain('J.A.');
  },
};

/** What was saved comes back, in the place of what stands there; undo takes it back. */
export const Open: Story = {
  args: {record: recordOf(notes, [['W', 'Na een drukke dag wil hij niets meer.']])},
  play: async ({args, canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await openPart(element, title);
    await giveFile(element, field, JSON.stringify(taggedNotes));
    await expect(partOf(element, 'files')).toContain('Uit het bestand gelezen: 6.');
    await waitFor(() => expect(announced(element)).toContain('Uit het bestand gelezen: 6.'));
    await expect(lettersOf(element, 'Na een drukke dag')).toBe('E');
    await expect(lettersOf(element, 'Na de pauze')).toBe('P E');
    await expect(args.onChange).toHaveBeenCalledTimes(1);
    await pushButton(element, 'Ongedaan maken');
    await expect(lettersOf(element, 'Na een drukke dag')).toBe('W');
    await expect(lettersOf(element, 'Na de pauze')).toBe('');
  },
};

const annotation = (exact: string, value: string): object => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'Annotation',
  body: {type: 'TextualBody', purpose: 'tagging', value},
  target: {source: 'https://school.example/verslag', selector: {type: 'TextQuoteSelector', exact}},
});

/** W3C annotations of another program: found by their words; a source that we do not know stays as it is. */
export const OpenAnnotations: Story = {
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await openPart(element, title);
    const ours = await element.toAnnotations();
    await expect(ours).toMatchObject({type: 'AnnotationPage'});
    await giveFile(
      element,
      field,
      JSON.stringify([
        annotation('Na een drukke dag wil hij niets meer.', 'experiential'),
        annotation('Deze woorden staan er niet.', 'scientific'),
        annotation('Bij samenwerken haakt hij af.', 'gehoord in de gang'),
      ]),
      'annotaties.jsonld',
    );
    await expect(partOf(element, 'files')).toContain('Uit het bestand gelezen: 3.');
    await expect(partOf(element, 'files')).toContain('Niet teruggevonden in deze tekst: 1.');
    await expect(readOf(element, 'Bij samenwerken')).toContain('gehoord in de gang');
    await expect(partOf(element, 'check')).toContain('Deze woorden staan niet meer in de tekst.');
  },
};

/** What was exported comes back as it was. */
export const ThereAndBack: Story = {
  args: {record: taggedNotes, participants: people, privacy: 'name'},
  play: async ({args, canvasElement}) => {
    const element = await taggerIn(canvasElement);
    const before = JSON.stringify(element);
    const page = await element.toAnnotations();
    await element.untag(1);
    await element.updateComplete;
    await expect(lettersOf(element, 'Thuis leest')).toBe('');
    await element.fromAnnotations(page);
    await element.updateComplete;
    await expect(JSON.stringify(element)).toBe(before);
    await expect(lettersOf(element, 'Thuis leest')).toBe('E');
    await expect(args.onChange).not.toHaveBeenCalled(); // what a script does is no act of the user
  },
};

/** Nothing to save yet, and files that give nothing: a sentence each, and nothing changes. */
export const NothingInIt: Story = {
  play: async ({args, canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await openPart(element, title);
    await expect(partOf(element, 'files')).toContain('Er is nog niets om te bewaren.');
    await expect(inside(element).queryByRole('button', {name: /CSV/})).toBeNull();
    for (const [content, words] of [
      ['', 'Dit bestand is leeg.'],
      ['{"half":', 'Dit bestand kunnen we niet lezen.'],
      ['{"schema":"samen-seating","version":1}', 'In dit bestand vinden we geen bronnen bij een tekst.'],
      ['{"schema":"samen-sources","version":1,"tags":[]}', 'In dit bestand staat nog geen bron.'],
      [
        '{"schema":"samen-sources","version":99,"tags":[]}',
        'Dit bestand is gemaakt met een nieuwere versie.',
      ],
    ] as const) {
      await giveFile(element, field, content);
      await expect(partOf(element, 'files')).toContain(words);
    }
    await expect(args.onChange).not.toHaveBeenCalled();
    await expect(args.onProblem).not.toHaveBeenCalled();
  },
};
