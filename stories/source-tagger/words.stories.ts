import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import type {SamenSourceTagger} from '@samen/elements';
import {noteLines, notes, people, recordOf, taggedNotes} from './tagger-data.js';
import {tagger, taggerMeta, type TaggerArgs} from './tagger.js';
import {
  all,
  buttonOf,
  choose,
  chooseButton,
  currentOf,
  expectFits,
  goTo,
  inside,
  lettersOf,
  listOf,
  openPart,
  partOf,
  press,
  pushButton,
  readOf,
  rowOf,
  say,
  statements,
  taggerIn,
  taggersIn,
  textOf,
} from './tagger-user.js';

/** Own words, other languages and directions, small screens, long words, and pages without a script. */
const meta: Meta<TaggerArgs> = {
  ...taggerMeta,
  title: 'Source tagger/Words and room',
  args: {...taggerMeta.args, text: notes},
  render: (args) => tagger(args),
};
export default meta;
type Story = StoryObj<TaggerArgs>;

/** Whatever can be opened, in any language: what stands below the text and above it. */
async function openAll(element: SamenSourceTagger): Promise<void> {
  const titles = all(element, 'summary').map(({innerText}) => innerText.trim());
  for (const title of titles) await openPart(element, title);
  for (const name of ['details', 'help']) {
    element.shadowRoot!.querySelector<HTMLElement>(`[part="toolbar"] .${name}`)?.click();
    await element.updateComplete;
  }
}

/** The words of the element without those of the text, of who spoke and of the question. */
const ownWords = (element: SamenSourceTagger): string =>
  all(element, '[part="label"], [part="help"], .buttons, [part="keys"], .afterwards, .choose')
    .map(({innerText}) => innerText)
    .join(' ')
    .replace(/[\u2068\u2069\u00ad]/g, '');

export const LabelAndHelp: Story = {
  args: {label: 'Waar komt dit vandaan?', help: 'U kunt het later nog veranderen.'},
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    const group = inside(element).getByRole('group', {name: 'Waar komt dit vandaan?'});
    await expect(group).toHaveAccessibleDescription('U kunt het later nog veranderen.');
  },
};

/** The same question in slots, with a link in it; children with a slot are no text to tag. */
export const OwnTexts: Story = {
  args: {text: undefined},
  render: (args) =>
    tagger(
      args,
      html`<span slot="label">Van wie weten we dit?</span>
        <span slot="help">Vraag het gerust aan de <a href="#ouderpunt">ouderconsulent</a>.</span>
        <p>Moeder: Hij slaapt nu beter.</p>`,
    ),
  play: async ({canvas, canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await expect(canvas.getByText('Van wie weten we dit?')).toBeVisible();
    await expect(canvas.getByText(/ouderconsulent/)).toBeVisible();
    await expect(statements(element)).toEqual(['Moeder: Hij slaapt nu beter.']);
  },
};

/** Hats and positions of the page, besides those of Samen. */
export const OwnHats: Story = {
  args: {
    participants: people,
    hats: ['Buurtkenner', {id: 'tolk', name: 'Tolk van het gezin', axis: 'stance'}],
  },
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await say(element, 'Thuis leest', 'E');
    await pushButton(element, 'Wie zei het?');
    const options = (label: string) => [...listOf(element, label).options].map(({text}) => text);
    await expect(options('Vanuit welke kennis van het kind?')).toEqual([
      ...['niet gezegd', 'kindkenner', 'leerlingkenner', 'Buurtkenner'],
    ]);
    await expect(options('Vanuit welke rol?')).toEqual([
      ...['niet gezegd', 'pleitbezorger', 'ondersteuner', 'Tolk van het gezin'],
    ]);
    await choose(element, 'Vanuit welke kennis van het kind?', 'Buurtkenner');
    await choose(element, 'Vanuit welke rol?', 'Tolk van het gezin');
    await expect(readOf(element, 'Thuis leest')).toBe(
      '(bron: ervaringskennis, Buurtkenner, Tolk van het gezin)',
    );
  },
};

export const Dutch: Story = {
  args: {lang: 'nl'},
  globals: {language: 'en'},
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await expect(element.shadowRoot!.querySelector('.root')).toHaveAttribute('lang', 'nl');
    await expect(textOf(element)).toContain('Waar komt elke uitspraak over dit kind vandaan?');
  },
};

const dutch =
  /\b(bron|bronnen|uitspraak|uitspraken|kennis|gebruikt|besproken|ingebracht|kiezen|weghalen|toetsen|tekst)\b/i;

export const English: Story = {
  args: {record: taggedNotes, participants: people, showBalance: ''},
  globals: {language: 'en'},
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await expect(readOf(element, 'Na een drukke dag')).toMatch(/Moeder/);
    await expect(readOf(element, 'Na een drukke dag')).not.toMatch(dutch);
    await goTo(element, 'Thuis leest');
    await openAll(element);
    await expect(ownWords(element)).not.toMatch(dutch);
    await expect(inside(element).getByRole('list', {name: /\btext\b/})).toBeVisible();
  },
};

/** A page from right to left around a Dutch text: buttons and words turn around, the text does not. */
export const Arabic: Story = {
  args: {record: taggedNotes, participants: people, showBalance: ''},
  globals: {language: 'ar'},
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    const box = (part: Element) => part.getBoundingClientRect();
    await expect(getComputedStyle(element.shadowRoot!.querySelector('.root')!).direction).toBe('rtl');
    await expect(partOf(element, 'label')).toMatch(/[\u0600-\u06ff]/);
    const row = rowOf(element, 'Thuis leest');
    await expect(getComputedStyle(row).direction).toBe('ltr');
    await expect(box(row.querySelector('.choose')!).left).toBeGreaterThan(
      box(row.querySelector('.said')!).left,
    );
    const [first, second] = all(element, '[part="toolbar"] .source');
    await expect(box(first!).left).toBeGreaterThan(box(second!).left);
    await goTo(element, 'Thuis leest');
    await press(element, '{ArrowDown}', '1');
    await expect(currentOf(element)).toBe(noteLines[2]);
    await expect(readOf(element, 'Na een drukke dag')).toMatch(/[\u0600-\u06ff]/);
    await openAll(element);
    await expect(ownWords(element)).not.toMatch(dutch);
    await expectFits(element);
  },
};

/** A phone: sources in one row at the top, what is needed less often behind one button. */
export const Phone: Story = {
  args: {record: taggedNotes, participants: people, showBalance: ''},
  render: (args) => html`<div class="phone">${tagger(args)}</div>`,
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await expectFits(element);
    const tops = all(element, '[part="toolbar"] .source').map((each) => each.getBoundingClientRect().top);
    await expect(new Set(tops).size).toBe(1);
    const button = chooseButton(element, 'Over zes weken').getBoundingClientRect();
    await expect(Math.min(button.width, button.height)).toBeGreaterThanOrEqual(44);
    await say(element, 'Over zes weken', 'E');
    await expect(lettersOf(element, 'Over zes weken')).toBe('E');
    await expect(inside(element).queryByRole('button', {name: 'Wie zei het?'})).toBeNull();
    await pushButton(element, 'Meer');
    await expect(buttonOf(element, 'Wie zei het?')).toBeVisible();
    await pushButton(element, 'Wie zei het?');
    await expect(listOf(element, 'Wie zei het?')).toBeVisible();
    for (const title of ['Leg twee lezingen naast elkaar', 'Bewaren of openen'])
      await openPart(element, title);
    await expectFits(element);
  },
};

const long =
  'Ouder-kindbegeleider: Arbeidsongeschiktheidsverzekeringsmaatschappijmedewerkersoverleg helpt. Zie https://school.example/een/heel/lang/adres/zonder/spaties/of/streepjes/om/te/knippen voor meer.';

/** Words without a place to cut them, a long name in front, and one that fills the line. */
export const LongWords: Story = {
  args: {
    text: long,
    record: recordOf(long, [
      ['E', 'Arbeidsongeschiktheidsverzekeringsmaatschappijmedewerkersoverleg helpt.', {speaker: 'x'}],
    ]),
    participants: [
      {id: 'x', name: 'Hubertusmariawilhelminavandenbroek van den Berg-Achterhuis tot Oud-Zevenaar'},
    ],
  },
  render: (args) => html`${tagger(args)}
    <div class="phone">${tagger(args)}</div>`,
  play: async ({canvasElement}) => {
    for (const element of await taggersIn(canvasElement)) {
      await expectFits(element);
      await expect(readOf(element, 'Arbeidsongeschiktheid')).toContain('Hubertusmariawilhelmina');
    }
  },
};

/** The page gives people, tags and another text later: what the user did stays. */
export const Later: Story = {
  args: {text: undefined, label: 'Waar komt dit vandaan?'},
  play: async ({args, canvasElement}) => {
    const element = await taggerIn(canvasElement);
    element.text = notes;
    await element.updateComplete;
    await say(element, 'Thuis leest', 'E');
    element.participants = people;
    element.hats = ['Buurtkenner'];
    await element.updateComplete;
    await pushButton(element, 'Wie zei het?');
    await choose(element, 'Wie zei het?', 'Moeder');
    await expect(readOf(element, 'Thuis leest')).toBe('(bron: ervaringskennis, Moeder)');
    element.participants = [{id: 'moeder', name: 'Mevrouw Yilmaz', role: 'parent'}];
    await element.updateComplete;
    await expect(readOf(element, 'Thuis leest')).toBe('(bron: ervaringskennis, Mevrouw Yilmaz)');
    await expect(args.onChange).toHaveBeenCalledTimes(2);
  },
};

/** Where a portal strips scripts the text is still there to read. */
export const WithoutJavaScript: Story = {
  render: () => html`<iframe src="./hosts/notes.html" title="Een pagina zonder script"></iframe>`,
  play: async ({canvasElement}) => {
    const frame = canvasElement.querySelector('iframe')!;
    const lines = () => [
      ...(frame.contentDocument?.querySelectorAll<HTMLElement>('samen-source-tagger p') ?? []),
    ];
    await waitFor(() => expect(lines()).toHaveLength(3), {timeout: 5000});
    await expect(lines().map(({innerText}) => innerText.trim())).toEqual([
      'Moeder: Thuis leest hij elke avond.',
      'Juf Anja: In de klas werkt hij goed alleen.',
      'Na de pauze krijgt Sem rust.',
    ]);
    for (const line of lines()) await expect(line.getClientRects().length).toBeGreaterThan(0);
  },
};
