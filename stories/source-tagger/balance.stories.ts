import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, waitFor} from 'storybook/test';
import {notes, people, plan, recordOf, taggedNotes, taggedPlan, type Said} from './tagger-data.js';
import {tagger, taggerMeta, type TaggerArgs} from './tagger.js';
import {
  all,
  announced,
  choose,
  focusedStatement,
  goTo,
  inside,
  openPart,
  partOf,
  pushButton,
  say,
  shownRows,
  taggerIn,
  textOf,
} from './tagger-user.js';

/** How the three sources are there, and whether each is used. A reason to talk, and no grade. */
const meta: Meta<TaggerArgs> = {
  ...taggerMeta,
  title: 'Source tagger/Balance',
  render: (args) => tagger(args),
};
export default meta;
type Story = StoryObj<TaggerArgs>;

/** Only shown when the page asks for it. */
export const NotAsked: Story = {
  args: {text: notes, record: taggedNotes, showBalance: 'false'},
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await expect(all(element, '[part~="balance"]')).toHaveLength(0);
    element.showBalance = '';
    await element.updateComplete;
    await expect(partOf(element, 'balance')).toContain('Hoe zijn de bronnen verdeeld?');
  },
};

/** No source yet, then one: what is shown follows at once. */
export const TooLittle: Story = {
  args: {text: notes, showBalance: ''},
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await expect(partOf(element, 'balance')).toContain('Er is nog geen uitspraak met een bron.');
    await expect(inside(element).queryByRole('table')).toBeNull();
    await say(element, 'Thuis leest', 'E');
    await expect(partOf(element, 'balance')).toContain('Tot nu toe is er één bron: ervaringskennis.');
    await expect(partOf(element, 'balance')).toContain('Er is nog te weinig om te vergelijken.');
    await expect(partOf(element, 'balance')).not.toContain('Wie kan die inbrengen?');
    await say(element, 'In de klas', 'P');
    await say(element, 'Onderzoek', 'W');
    await expect(partOf(element, 'balance')).toContain('De drie bronnen brengen evenveel in: 100 van 100.');
    await pushButton(element, 'Wetenschappelijke kennis');
    await expect(partOf(element, 'balance')).toContain('De verdeling over de drie bronnen is 63 van 100.');
  },
};

const withoutExperience: readonly Said[] = [
  ['P', 'In de klas werkt hij goed alleen.'],
  ['P', 'Bij samenwerken haakt hij af.'],
  ['W', 'Onderzoek laat zien dat vaste rust op de dag helpt.'],
  ['P', 'Na de pauze krijgt Sem tien minuten rust.'],
  ['P', 'Over zes weken kijken we samen of het helpt.'],
];

/** From five statements on the page asks who can bring what is not there. Who said nothing yet is not blamed. */
export const MissingSource: Story = {
  args: {text: notes, record: recordOf(notes, withoutExperience), showBalance: ''},
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    const question = 'Er is nog geen ervaringskennis opgeschreven. Wie kan die inbrengen?';
    await expect(partOf(element, 'balance')).toContain(question);
    await say(element, 'Thuis leest', 'E');
    await expect(partOf(element, 'balance')).not.toContain(question);
  },
};

/** Three bars, the sentence and the table say the same. */
export const Divided: Story = {
  args: {text: notes, record: taggedNotes, participants: people, showBalance: ''},
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    // By hand: E 2½, P 2½, W 1 of 6.
    await expect(
      all(element, '.bars li').map(({textContent}) => textContent!.replace(/\s+/g, ' ').trim()),
    ).toEqual(['W Wetenschappelijke kennis: 17%', 'P Professionele kennis: 42%', 'E Ervaringskennis: 42%']);
    const width = (index: number) => all(element, '.bars li .frame')[index]!.getBoundingClientRect().width;
    await expect(width(1)).toBeCloseTo(width(2), 0);
    await expect(width(0) / width(1)).toBeCloseTo(0.4, 1);
    const table = inside(element).getByRole('table', {name: 'Uitspraken per bron, en hoe ver ze kwamen'});
    await expect(shownRows(table)).toEqual([
      'W Wetenschappelijke kennis 1 1 0',
      'P Professionele kennis 3 2 1',
      'E Ervaringskennis 3 3 3',
    ]);
    await openPart(element, 'Hoe is dit berekend?');
    await expect(partOf(element, 'balance')).toContain('Uitspraken met een bron: 6.');
  },
};

/** Equal footing is use, not volume: what is brought and how much of it is used. */
export const Use: Story = {
  args: {text: notes, record: taggedNotes, showBalance: ''},
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await expect(partOf(element, 'balance')).toContain(
      'Tot nu toe gebruikt: professionele kennis: 1 van de 3 en ervaringskennis: 3 van de 3. Gelijk gebruik: 33 van 100.',
    );
    for (const words of ['In de klas', 'Bij samenwerken']) {
      await goTo(element, words);
      await choose(element, 'Hoe ver kwam het?', 'gebruikt');
    }
    await expect(partOf(element, 'balance')).toContain(
      'Van elke bron met drie of meer uitspraken is een even groot deel gebruikt: 100 van 100.',
    );
  },
};

/** All three levels can be seen in this text; each leads to where. */
export const AllLevels: Story = {
  args: {text: notes, record: taggedNotes, participants: people, showBalance: ''},
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    for (const line of [
      'Elke bron is ingebracht.',
      'Uitspraken die ingaan op een andere bron: 1.',
      'Gebruikte uitspraken uit twee of meer bronnen: 1.',
    ])
      await expect(partOf(element, 'balance')).toContain(line);
    await pushButton(element, 'Laat zien: Uitspraken die ingaan op een andere bron: 1.');
    await waitFor(() => expect(focusedStatement(element)).toMatch(/Onderzoek laat zien/));
    await pushButton(element, 'Laat zien: Gebruikte uitspraken uit twee of meer bronnen: 1.');
    await waitFor(() => expect(focusedStatement(element)).toMatch(/Na de pauze/));
    await pushButton(element, 'Weghalen');
    await expect(partOf(element, 'balance')).toContain(
      'Nog geen uitspraak uit twee of meer bronnen is gebruikt.',
    );
  },
};

/** A policy table asks about a policy, not about a child. */
export const PolicyTable: Story = {
  args: {text: plan, record: taggedPlan, setting: 'policy', showBalance: ''},
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await expect(
      inside(element).getByRole('group', {name: 'Waar komt elke uitspraak in dit beleid vandaan?'}),
    ).toBeVisible();
    await expect(partOf(element, 'label')).not.toContain('kind');
    await expect(partOf(element, 'balance')).toMatch(/De verdeling over de drie bronnen is \d\d van 100/);
    await expect(await element.toText()).toContain('Gezamenlijke afweging');
    await expect(textOf(element)).not.toMatch(/fout|onvoldoende|slecht verdeeld/);
    await expect(announced(element)).toBe('');
  },
};
