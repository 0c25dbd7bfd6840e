import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import type {SamenLadderPicker, SamenSeatPlanner, SamenSourceTagger} from '@samen/elements';
import {pickRung, pushButton, tag} from '../ladder-picker/user.js';
import {
  findingsOf,
  openPart,
  pushButton as pushPlannerButton,
  seatNames,
  sit,
  tag as plannerTag,
  tapSeat,
  waitingNames,
} from '../seat-planner/planner-user.js';
import {
  lettersOf,
  openPart as openTaggerPart,
  partOf,
  pushButton as pushTaggerButton,
  say,
  statements,
  tag as taggerTag,
} from '../source-tagger/tagger-user.js';

/**
 * The built script file on pages of their own, as a site without a build step uses it. Needs `npm run build` before
 * Storybook starts.
 */
const meta: Meta = {title: 'Hosts/Script tag', tags: ['!autodocs']};
export default meta;
type Story = StoryObj;

type Page = Window & typeof globalThis & {readonly seen: readonly string[]};

const framed = (page: string, title: string) => html`<iframe src="./hosts/${page}" title=${title}></iframe>`;

/** The page in the frame, when it is there. */
async function pageIn(canvasElement: HTMLElement): Promise<Page> {
  const frame = canvasElement.querySelector('iframe')!;
  await waitFor(() => expect(frame.contentDocument?.querySelector(tag)).toBeTruthy(), {timeout: 5000});
  await waitFor(() => expect(frame.contentDocument?.readyState).toBe('complete'), {timeout: 5000});
  return frame.contentWindow as Page;
}

interface Widgets {
  readonly pickers: SamenLadderPicker[];
  readonly table: SamenSeatPlanner;
  readonly sources: SamenSourceTagger;
}

/** The widgets of each kind, when they have drawn everything they show. */
async function upgraded(page: Page): Promise<Widgets> {
  for (const name of [tag, plannerTag, taggerTag])
    await waitFor(() => expect(page.customElements.get(name)).toBeTruthy(), {timeout: 5000});
  const pickers = [...page.document.querySelectorAll(tag)];
  const table = page.document.querySelector(plannerTag)!;
  const sources = page.document.querySelector(taggerTag)!;
  await Promise.all([...pickers, table, sources].map((element) => element.updateComplete));
  return {pickers, table, sources};
}

/** What brings every file of the planner and makes everything that it can make. */
async function useAll(table: SamenSeatPlanner): Promise<void> {
  await sit(table, 'Moeder', 2);
  await tapSeat(table, 2);
  await tapSeat(table, 1);
  await expect(seatNames(table)).toEqual(['Moeder', '—', '—', '—']);
  await pushPlannerButton(table, 'Zet iedereen op een vrije stoel');
  await pushPlannerButton(table, 'Zoek een gelijkere indeling');
  for (const title of [
    'Wie komen er?',
    'Wie wil waar zitten?',
    'Over het gesprek en de ruimte',
    'Afdrukken of bewaren',
  ])
    await openPart(table, title);
  await expect(findingsOf(table).length).toBeGreaterThan(0);
  await expect(await table.toSVG()).toContain('<svg');
  await expect((await table.toPNG()).size).toBeGreaterThan(1000);
  await expect(await table.toICS()).toContain('Hulp voor Sem');
}

/** The same for the tagger. */
async function useSources(sources: SamenSourceTagger): Promise<void> {
  await say(sources, 'Thuis leest', 'E', 'P');
  await expect(lettersOf(sources, 'Thuis leest')).toBe('P E');
  for (const name of ['Wie zei het?', 'Toetsen', 'Kies zelf een stuk tekst', 'Toch niet'])
    await pushTaggerButton(sources, name);
  for (const title of ['Hoe is dit berekend?', 'Leg twee lezingen naast elkaar', 'Bewaren of openen'])
    await openTaggerPart(sources, title);
  await expect(partOf(sources, 'balance')).toContain('Uitspraken met een bron: 1.');
  await expect(await sources.toCSV()).toContain('Thuis leest hij elke avond.');
  await expect(await sources.toText()).toContain('Gezamenlijke afweging');
  await expect(await sources.toAnnotations()).toMatchObject({type: 'AnnotationPage'});
}

/** The strictest policy that we promise to work under: no violation, and no request but for our own files. */
export const StrictPolicy: Story = {
  render: () => framed('csp.html', 'Een pagina met een strenge Content-Security-Policy'),
  play: async ({canvasElement}) => {
    const page = await pageIn(canvasElement);
    const {
      pickers: [pick, compare],
      table,
      sources,
    } = await upgraded(page);
    await pickRung(pick!, 'Adviseren');
    await expect(pick!.value).toBe('advise');
    await expect(compare!.shadowRoot!.querySelector('table')).toHaveTextContent(/Juf Anja/);
    await pushButton(pick!, 'Wis keuze');
    await expect(pick!.checkValidity()).toBe(false);
    await expect(await compare!.toSVG()).toContain('<svg'); // its file comes under the same policy
    await useAll(table);
    await useSources(sources);
    await expect(page.seen).toEqual([]);
    const asked = page.performance.getEntriesByType('resource').map(({name}) => new URL(name));
    const others = asked.filter(({pathname}) => !/\/(samen|hosts)\/|^\/__/.test(pathname));
    await expect(others.map(({pathname}) => pathname)).toEqual([]);
    // The widgets that stand on the page are loaded and no other language than the one of the page.
    await expect(asked.filter(({pathname}) => pathname.includes('/locales/'))).toEqual([]);
  },
};

/** Child HTML is what people read until the script is there, and for ever where a portal strips scripts. */
export const LateUpgrade: Story = {
  render: () => framed('late.html', 'Een pagina waarop het script later komt'),
  play: async ({canvasElement}) => {
    const page = await pageIn(canvasElement);
    const [position] = page.document.querySelectorAll<HTMLElement>(`${tag} li`);
    const [person] = page.document.querySelectorAll<HTMLElement>(`${plannerTag} li`);
    const [statement] = page.document.querySelectorAll<HTMLElement>(`${taggerTag} p`);
    for (const [line, words] of [
      [position!, 'Moeder verwacht meebeslissen'],
      [person!, 'Sem'],
      [statement!, 'Moeder: Thuis leest hij elke avond.'],
    ] as const) {
      await expect(line.innerText.replace(/\s+/g, ' ').trim()).toBe(words);
      await expect(line.getClientRects().length).toBeGreaterThan(0);
    }
    const script = page.document.createElement('script');
    script.type = 'module';
    script.src = '../samen/samen.js';
    page.document.head.append(script);
    const {
      pickers: [compare],
      table,
      sources,
    } = await upgraded(page);
    await expect(compare!.shadowRoot!.querySelector('table')).toHaveTextContent(/Moeder/);
    await expect(waitingNames(table)).toEqual(['Sem', 'Moeder', 'Meester Tom']);
    await expect(statements(sources)).toEqual([
      'Moeder: Thuis leest hij elke avond.',
      'Meester Tom: In de klas werkt hij goed alleen.',
    ]);
    for (const line of [position!, person!, statement!]) await expect(line.getClientRects()).toHaveLength(0);
    await expect(page.seen).toEqual([]);
  },
};
