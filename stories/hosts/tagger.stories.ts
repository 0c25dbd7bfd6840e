import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent} from 'storybook/test';
import type {SamenSourceTagger} from '@samen/elements';
import {notes, noteTags, people, recordOf, taggedNotes} from '../source-tagger/tagger-data.js';
import {tagger} from '../source-tagger/tagger.js';
import {
  all,
  chooseButton,
  expectFits,
  goTo,
  inside,
  lettersOf,
  openPart,
  pressedOf,
  pushButton,
  readOf,
  rowOf,
  say,
  statements,
  taggerIn,
  taggersIn,
} from '../source-tagger/tagger-user.js';
import {themeOf} from '../themes.js';
import hostile from './hostile.css?inline';
import {expectTargets, ownLook, places} from './look.js';
import {pageStyle, withoutPageStyle} from './page-css.js';

/** The source tagger on pages that it has to live in, as `hosts.stories.ts` has them. */
const meta: Meta = {title: 'Hosts/Source tagger', tags: ['!autodocs']};
export default meta;
type Story = StoryObj;

/** Something to look at in every part: sources, a balance, and a source whose words are gone. */
const text = notes.replace('Bij samenwerken haakt hij af.', 'Met Noor oefent hij lezen in tweetallen.');
const full = {text, record: taggedNotes, participants: people, showBalance: ''};

/** Everything that can be opened is open. */
async function openAll(element: SamenSourceTagger): Promise<void> {
  for (const title of ['Hoe is dit berekend?', 'Leg twee lezingen naast elkaar', 'Bewaren of openen'])
    await openPart(element, title);
  for (const name of ['Wie zei het?', 'Toetsen']) await pushButton(element, name);
}

/** Real house styles: text, buttons, balance, an error of the form and one to read. */
const themed: Story = {
  render: () =>
    html`<form @submit=${(event: Event) => event.preventDefault()}>
      ${tagger({...full, mode: 'free', help: 'U kunt dit later veranderen.'})}
      <hr />
      ${tagger({text: notes, name: 'bronnen', required: true})}
      <p><button>Opslaan</button></p>
      <hr />
      ${tagger({text: notes, record: taggedNotes, readonly: true})}
    </form>`,
  play: async ({canvas, canvasElement, globals}) => {
    const [first, empty] = await taggersIn(canvasElement);
    const {className} = themeOf(globals['theme']);
    const page = canvasElement.querySelector('.host-page')!;
    await expect(className === '' || page.classList.contains(className)).toBe(true);
    const line = rowOf(first!, 'Thuis leest');
    await expect(getComputedStyle(line).fontFamily).toBe(getComputedStyle(page).fontFamily);
    await openAll(first!);
    await goTo(first!, 'Na de pauze');
    await pushButton(first!, 'Kies zelf een stuk tekst');
    await pushButton(first!, 'Klaar');
    await pushButton(first!, 'Wetenschappelijke kennis');
    await userEvent.click(canvas.getByRole('button', {name: 'Opslaan'}));
    await empty!.updateComplete;
    await expect(inside(empty!).getByText('Kies bij een uitspraak de bron.')).toBeVisible();
    for (const element of [first!, empty!]) await expectTargets(element);
  },
};

export const ThemeNone: Story = {...themed, globals: {theme: 'none'}};
export const ThemeUtrecht: Story = {...themed, globals: {theme: 'utrecht'}};
export const ThemeDenHaag: Story = {...themed, globals: {theme: 'denhaag'}};
export const ThemeRijkshuisstijl: Story = {...themed, globals: {theme: 'rhc'}};
export const ThemeRotterdam: Story = {...themed, globals: {theme: 'rods'}};
export const ThemePurmerend: Story = {...themed, globals: {theme: 'purmerend'}};
export const ThemeAmsterdam: Story = {...themed, globals: {theme: 'amsterdam'}};

/** Sites that set the root font to 62.5 % so that 1 rem is 10 px: the widget follows the text around it. */
export const RootFont: Story = {
  beforeEach: () => pageStyle('html { font-size: 62.5% } .host-page.host-page { font-size: 16px }'),
  render: () => tagger(full),
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await openAll(element);
    await expectTargets(element);
    const root = document.documentElement.style;
    const page = canvasElement.querySelector<HTMLElement>('.host-page')!.style;
    await expect(getComputedStyle(document.documentElement).fontSize).toBe('10px');
    await expect(getComputedStyle(rowOf(element, 'Thuis leest')).fontSize).toBe('16px');
    const before = places(element);
    root.fontSize = '200%';
    page.padding = '10px'; // that of this story's page is in rem
    const after = places(element);
    root.fontSize = page.padding = '';
    await expect(after).toEqual(before);
  },
};

/** Text at 200 %: the margin gives its room to the text, and nothing sticks out. */
export const LargeText: Story = {
  beforeEach: () => pageStyle('.host-page.host-page { font-size: 32px }'),
  render: () => tagger(full),
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await expect(getComputedStyle(rowOf(element, 'Thuis leest')).fontSize).toBe('32px');
    await expectFits(element);
    await expectTargets(element);
    await say(element, 'Over zes weken', 'W');
    await expect(lettersOf(element, 'Over zes weken')).toBe('W');
  },
};

/** As for the ladder picker: chosen in the system or the developer tools, and by stories.test.ts in Chromium. */
export const ForcedColours: Story = {
  render: () =>
    html`<p class="note">Kijk hier met geforceerde kleuren (contrastthema) van uw systeem.</p>
      ${tagger({...full, mode: 'free'})} ${tagger({text: notes, record: taggedNotes, disabled: true})}`,
  play: async ({canvasElement}) => {
    const [element] = await taggersIn(canvasElement);
    const style = (part: Element) => getComputedStyle(part);
    await goTo(element!, 'Onderzoek');
    const sources = all(element!, '[part="toolbar"] .source');
    const [on, off] = ['true', 'false'].map((state) =>
      sources.find((each) => each.getAttribute('aria-pressed') === state)!,
    );
    await expect(style(on!).borderTopStyle).toBe('solid');
    const lines = ['Onderzoek', 'In de klas', 'Thuis leest'].map((words) =>
      style(rowOf(element!, words).querySelector('.line')!),
    );
    await expect(lines.map(({textDecorationStyle}) => textDecorationStyle)).toEqual([
      'solid',
      'dashed',
      'dotted',
    ]);
    if (!matchMedia('(forced-colors: active)').matches) return;
    const system = (name: string) => {
      canvasElement.style.color = name;
      const {color} = style(canvasElement);
      canvasElement.style.color = '';
      return color;
    };
    await expect(style(on!).borderTopColor).toBe(system('Highlight'));
    await expect(style(off!).borderTopColor).not.toBe(system('Highlight'));
    for (const mark of all(element!, '[part="text"] mark:not(.chosen)')) {
      await expect(style(mark).color).toBe(system('CanvasText'));
      await expect(style(mark).backgroundColor).toBe(system('Canvas'));
    }
    for (const line of lines) await expect(line.textDecorationColor).toBe(system('CanvasText'));
    const current = style(rowOf(element!, 'Onderzoek'));
    await expect(current.outlineStyle).toBe('solid');
    await expect(current.outlineColor).toBe(system('Highlight'));
  },
};

/** Reset, framework and content management system at once. Only what is inherited may reach the widget. */
export const HostileStyles: Story = {
  beforeEach: () => pageStyle(hostile),
  parameters: {a11y: {context: 'samen-source-tagger'}},
  render: () => tagger(full),
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await openAll(element);
    // Not shown, so that a margin is `auto` and not what is left of a width or of a line of this font.
    element.style.display = 'none';
    element.style.setProperty('--samen-source-tagger-measure', '40em'); // a `ch` is one of this font
    const ordinary = withoutPageStyle(() => ownLook(element));
    await expect(ownLook(element).filter((line, i) => line !== ordinary[i])).toEqual([]);
    element.style.display = '';
    await expectTargets(element);
    await expectFits(element);
    await say(element, 'Over zes weken', 'W');
    await expect(lettersOf(element, 'Over zes weken')).toBe('W');
    const {lineHeight, fontSize} = getComputedStyle(rowOf(element, 'Thuis leest'));
    await expect(Number.parseFloat(lineHeight)).toBeGreaterThanOrEqual(1.5 * Number.parseFloat(fontSize));
  },
};

/** Two texts on one page know nothing of each other. */
export const TwiceOnAPage: Story = {
  render: () =>
    html`<form class="side-by-side">
      ${tagger({name: 'bronnen', text: notes, label: 'Wat de school opschreef'})}
      ${tagger({name: 'bronnen', text: notes, label: 'Wat thuis is opgeschreven'})}
    </form>`,
  play: async ({canvasElement}) => {
    const [school, home] = await taggersIn(canvasElement);
    await say(school!, 'Bij samenwerken', 'P');
    await say(home!, 'Thuis leest', 'E');
    await expect(pressedOf(school!)).toBe('P');
    await expect(lettersOf(home!, 'Bij samenwerken')).toBe('');
    await pushButton(home!, 'Meer'); // half a page is narrow
    await pushButton(home!, 'Ongedaan maken');
    await expect(lettersOf(home!, 'Thuis leest')).toBe('');
    await expect(lettersOf(school!, 'Bij samenwerken')).toBe('P');
    const sent = new FormData(canvasElement.querySelector('form')!).getAll('bronnen').map(String);
    await expect(sent.filter((value) => value.includes('"professional"'))).toHaveLength(1);
  },
};

/** Somebody else's web component around it, in English. */
class StoryReport extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    this.attachShadow({mode: 'open'}).innerHTML =
      `<form lang="en"><samen-source-tagger name="sources" required mode="free">
      <p>Mother: He reads every night. He likes it.</p>
    </samen-source-tagger></form>`;
  }
}

export const InAnotherShadowRoot: Story = {
  beforeEach: () => {
    if (!customElements.get('story-report')) customElements.define('story-report', StoryReport);
  },
  render: () => html`<story-report></story-report>`,
  play: async ({canvasElement}) => {
    const root = canvasElement.querySelector('story-report')!.shadowRoot!;
    const element = await taggerIn(root);
    await expect(statements(element)).toEqual(['Mother: He reads every night.', 'He likes it.']);
    await expect(root.querySelector('form')!.checkValidity()).toBe(false);
    await userEvent.click(chooseButton(element, 'He likes it'));
    await element.updateComplete;
    await userEvent.click(all(element, '[part="toolbar"] [data-source="experiential"]')[0]!);
    await element.updateComplete;
    await expect(lettersOf(element, 'He likes it')).not.toBe('');
    await expect(root.querySelector('form')!.checkValidity()).toBe(true);
    await expect(String(new FormData(root.querySelector('form')!).get('sources'))).toContain('He likes it.');
  },
};

/** Somebody saved it elsewhere: the same tags, in a fieldset that is switched off and on again. */
export const InAFieldset: Story = {
  render: () =>
    html`<form>
      <fieldset disabled>
        <legend>Het verslag</legend>
        ${tagger({name: 'bronnen', text: notes, record: recordOf(notes, noteTags)})}
      </fieldset>
    </form>`,
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await expect(all(element, '.choose')).toHaveLength(0);
    await expect(new FormData(canvasElement.querySelector('form')!).has('bronnen')).toBe(false);
    canvasElement.querySelector('fieldset')!.disabled = false;
    await element.updateComplete;
    await say(element, 'Over zes weken', 'E');
    await expect(readOf(element, 'Over zes weken')).toBe('(bron: ervaringskennis)');
    await expect(String(new FormData(canvasElement.querySelector('form')!).get('bronnen'))).toContain(
      'Over zes weken',
    );
  },
};
