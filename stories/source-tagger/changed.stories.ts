import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, mocked, userEvent, waitFor, within} from 'storybook/test';
import type {SamenOrphanEvent, SamenSourceTagger} from '@samen/elements';
import {notes, people, recordOf, taggedNotes} from './tagger-data.js';
import {tagger, taggerMeta, type TaggerArgs} from './tagger.js';
import {
  all,
  announced,
  besideOf,
  focusedStatement,
  goTo,
  lettersOf,
  partOf,
  pushButton,
  readOf,
  say,
  taggerIn,
} from './tagger-user.js';

/** The text was changed after somebody tagged it: each source is looked for by its words. */
const meta: Meta<TaggerArgs> = {
  ...taggerMeta,
  title: 'Source tagger/Changed text',
  render: (args) => tagger(args),
};
export default meta;
type Story = StoryObj<TaggerArgs>;

/** What there is to look at, in the order of the text. */
const checks = (element: SamenSourceTagger): HTMLElement[] => all(element, '[part~="check"] .checks > li');

/** The ids of the tags that the page heard of, per event. Storybook makes an element of its own for the code that it shows. */
const lostOf = ({onOrphan}: TaggerArgs, element: SamenSourceTagger): string[][] =>
  mocked(onOrphan!)
    .mock.calls.filter(([{target}]) => target === element)
    .map(([event]) => (event as SamenOrphanEvent).tags.map(({id}) => id));

/** Somebody wrote a line above it, and changed a word elsewhere: the sources go along, and nobody has to look. */
export const GoesAlong: Story = {
  args: {
    text: `Verslag van vrijdag\n\n${notes.replace('een half uur', 'een uur')}`,
    record: taggedNotes,
  },
  play: async ({args, canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await expect(lettersOf(element, 'Thuis leest hij elke avond een uur.')).toBe('E');
    await expect(lettersOf(element, 'Na de pauze')).toBe('P E');
    await expect(lettersOf(element, 'Verslag van vrijdag')).toBe('');
    await expect(checks(element)).toHaveLength(0);
    await expect(args.onOrphan).not.toHaveBeenCalled();
    await expect(args.onChange).not.toHaveBeenCalled();
  },
};

/** What stood beside it is gone: found, and somebody should look. */
export const MovedStatement: Story = {
  args: {text: notes.replace(' Bij samenwerken haakt hij af.', ''), record: taggedNotes},
  play: async ({args, canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await expect(besideOf(element, 'In de klas')).toContain('verplaatst, controleer');
    await expect(readOf(element, 'In de klas')).toContain('verplaatst, controleer');
    const [moved] = checks(element);
    await expect(moved).toHaveTextContent(/We denken dat het nu hier is:/);
    await expect(moved!.querySelector('mark')).toHaveTextContent('In de klas werkt hij goed alleen.');
    await pushButton(element, 'Klopt: In de klas werkt hij goed alleen.');
    await expect(readOf(element, 'In de klas')).not.toContain('controleer');
    await waitFor(() => expect(announced(element)).toBe('Deze plek klopt.'));
    await expect(args.onChange).toHaveBeenCalledTimes(1);
  },
};

const once = 'Moeder: Hij eet slecht.\nJuf Anja: Dat zien wij ook.';
const twice =
  'Moeder: Hij is moe.\nJuf Anja: Dat zien wij ook.\nMoeder: Hij is blij.\nJuf Anja: Dat zien wij ook.';

/** The same words stand in two places. */
export const TwoPlaces: Story = {
  args: {text: twice, record: recordOf(once, [['P', 'Dat zien wij ook.']])},
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    const [uncertain] = checks(element);
    await expect(uncertain).toHaveTextContent(/Deze woorden staan op meer plekken in de tekst/);
    const places = all(element, '[part="text"] mark');
    await expect(places).toHaveLength(1);
    await expect(places[0]).toHaveTextContent(/plek onzeker, controleer/);
    await pushButton(element, 'Ergens anders: Dat zien wij ook.');
    const [, first, , second] = all(element, '[part="text"] [role="listitem"]');
    const other = first!.contains(places[0]!) ? second! : first!;
    await userEvent.click(other.querySelector('.words')!);
    await element.updateComplete;
    await pushButton(element, 'Hier hoort de bron bij');
    await expect(all(element, '[part="text"] mark')).toHaveLength(1);
    await expect(other.querySelector('mark')).toHaveTextContent(/^Dat zien wij ook\.\s*P/);
    await expect(partOf(element, 'check')).toContain('Alle bronnen staan bij de woorden waar ze bij horen.');
  },
};

const shorter = notes.replace(' Bij samenwerken haakt hij af.', ' Met Noor oefent hij lezen in tweetallen.');

/** The words are gone. The source is kept until somebody gives it a place or takes it away; the page hears of it. */
export const LostStatement: Story = {
  args: {text: shorter, record: taggedNotes, participants: people},
  play: async ({args, canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await waitFor(() => expect(lostOf(args, element)).toEqual([['t4']]));
    const lost = checks(element).find((each) => /staan niet meer in de tekst/.test(each.textContent!))!;
    await expect(within(lost).getByText('Bij samenwerken haakt hij af.')).toBeVisible();
    await expect(lost).toHaveTextContent(/^\s*Professionele kennis, Juf Anja/);
    await expect(within(lost).queryByRole('button', {name: /^Klopt/})).toBeNull();
    await expect(lettersOf(element, 'Met Noor')).toBe('');
    await expect(args.onChange).not.toHaveBeenCalled();
  },
};

/** A place for it in the new text: somebody goes there and says so. Or never mind, or take it away; all can be undone. */
export const Mend: Story = {
  args: {text: shorter, record: taggedNotes, participants: people},
  play: async ({args, canvasElement}) => {
    const element = await taggerIn(canvasElement);
    const before = checks(element).length;
    await pushButton(element, 'Ergens anders: Bij samenwerken haakt hij af.');
    await pushButton(element, 'Toch niet');
    await expect(args.onChange).not.toHaveBeenCalled();
    await pushButton(element, 'Ergens anders: Bij samenwerken haakt hij af.');
    await goTo(element, 'Met Noor');
    await expect(partOf(element, 'check')).toContain('Met Noor oefent hij lezen in tweetallen.');
    await pushButton(element, 'Hier hoort de bron bij');
    await expect(readOf(element, 'Met Noor')).toBe('(bron: professionele kennis, Juf Anja, besproken)');
    await expect(checks(element)).toHaveLength(before - 1);
    await pushButton(element, 'Ongedaan maken');
    await expect(checks(element)).toHaveLength(before);
    await pushButton(element, 'Weghalen: Bij samenwerken haakt hij af.');
    await expect(checks(element)).toHaveLength(before - 1);
    await expect(args.onChange).toHaveBeenCalledTimes(3);
  },
};

/** The page changes the text while somebody works in it: what was said stays with its words. */
export const WhileWorking: Story = {
  args: {text: notes},
  play: async ({args, canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await say(element, 'Onderzoek', 'W');
    element.text = notes.replace('Moeder:', 'Vader: Hij fietst nu zelf naar school.\nMoeder:');
    await element.updateComplete;
    await expect(lettersOf(element, 'Onderzoek')).toBe('W');
    await expect(lettersOf(element, 'Hij fietst nu zelf')).toBe('');
    await expect(args.onChange).toHaveBeenCalledTimes(1);
    await expect(await element.reanchor(notes.replace(/Mevrouw De Boer: .*\n/, ''))).toMatchObject([
      {certainty: 'orphan', sources: ['scientific']},
    ]);
    await waitFor(() => expect(lostOf(args, element)).toHaveLength(1));
    await element.updateComplete;
    await expect(partOf(element, 'check')).toContain('Deze woorden staan niet meer in de tekst.');
    await element.reanchor(notes);
    await expect(lettersOf(element, 'Onderzoek')).toBe('W');
  },
};

/** From what there is to look at to where it stands. */
export const ShowWhere: Story = {
  args: {text: notes.replace(' Bij samenwerken haakt hij af.', ''), record: taggedNotes},
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await pushButton(element, 'Laat zien: In de klas werkt hij goed alleen.');
    await waitFor(() => expect(focusedStatement(element)).toMatch(/In de klas werkt hij goed alleen\.$/));
  },
};
