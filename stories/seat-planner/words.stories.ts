import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import type {SamenSeatPlanner} from '@samen/elements';
import {fourPeople, longNames, mother, planOf, teacher, twoCamps} from './planner-data.js';
import {planner, plannerMeta, type PlannerArgs} from './planner.js';
import {
  chairs,
  expectFits,
  inside,
  listOf,
  openPart,
  partOf,
  plannerIn,
  plannersIn,
  pushButton,
  seatButton,
  seatLine,
  seatNames,
  sit,
  textOf,
  waitingNames,
} from './planner-user.js';

/** Own words, other languages and directions, small screens, long names, and pages without a script. */
const meta: Meta<PlannerArgs> = {
  ...plannerMeta,
  title: 'Seat planner/Words and room',
  render: (args) => planner(args),
};
export default meta;
type Story = StoryObj<PlannerArgs>;

/** Whatever can be opened, in any language. */
async function openSummaries(element: SamenSeatPlanner): Promise<void> {
  const titles = [...element.shadowRoot!.querySelectorAll('summary')].map(({innerText}) => innerText.trim());
  for (const title of titles) await openPart(element, title);
}

export const LabelAndHelp: Story = {
  args: {
    plan: planOf(fourPeople),
    label: 'Waar zit iedereen op dinsdag?',
    help: 'U kunt de plekken later nog veranderen.',
  },
  play: async ({canvasElement}) => {
    const element = await plannerIn(canvasElement);
    const group = inside(element).getByRole('group', {name: 'Waar zit iedereen op dinsdag?'});
    await expect(group).toHaveAccessibleDescription('U kunt de plekken later nog veranderen.');
  },
};

/** The same question in slots, with a link in it. */
export const OwnTexts: Story = {
  args: {plan: planOf(fourPeople)},
  render: (args) =>
    planner(
      args,
      html`<span slot="label">Hoe zitten we bij elkaar?</span>
        <span slot="help">Vraag het gerust aan de <a href="#ouderpunt">ouderconsulent</a>.</span>`,
    ),
  play: async ({canvas, canvasElement}) => {
    await plannerIn(canvasElement);
    await expect(canvas.getByText('Hoe zitten we bij elkaar?')).toBeVisible();
    await expect(canvas.getByText(/ouderconsulent/)).toBeVisible();
  },
};

export const Dutch: Story = {
  args: {plan: planOf(twoCamps), lang: 'nl'},
  globals: {language: 'en'},
  play: async ({canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await expect(element.shadowRoot!.querySelector('.root')).toHaveAttribute('lang', 'nl');
    await expect(textOf(element)).toContain('Wie zit waar in dit gesprek?');
  },
};

export const English: Story = {
  args: {plan: planOf(twoCamps)},
  globals: {language: 'en'},
  play: async ({canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await expect(chairs(element)[1]).toHaveAccessibleName(/^Seat 2: Moeder, /);
    await openSummaries(element);
    await expect(textOf(element)).not.toMatch(/stoel|gelijke|nog geen|iedereen|afspraken/i);
  },
};

/** A page from right to left: the words turn around, the room does not. Chair 1 stays where it is. */
export const Arabic: Story = {
  args: {plan: planOf(twoCamps, {shape: 'rectangle'})},
  globals: {language: 'ar'},
  render: (args) => html`${planner(args)}
    <div lang="nl" dir="ltr">${planner(args)}</div>`,
  play: async ({canvasElement}) => {
    const [arabic, dutch] = await plannersIn(canvasElement);
    const box = (element: Element) => element.getBoundingClientRect();
    await expect(getComputedStyle(arabic!.shadowRoot!.querySelector('.root')!).direction).toBe('rtl');
    await openSummaries(arabic!);
    await expect(textOf(arabic!)).not.toMatch(/stoel|gelijke|nog geen|iedereen|afspraken/i);
    await expect(partOf(arabic!, 'label')).toMatch(/[\u0600-\u06ff]/);
    const table = arabic!.shadowRoot!.querySelector('[part="list"]')!;
    const [number, who] = table.querySelector('tbody tr')!.children;
    await expect(box(number!).left).toBeGreaterThan(box(who!).left);
    const places = (element: Element) => {
      const plane = box(element.shadowRoot!.querySelector('.seat-plane')!);
      return [...element.shadowRoot!.querySelectorAll('.seat')].map((seat) =>
        Math.round((100 * (box(seat).left - plane.left)) / plane.width),
      );
    };
    await expect(places(arabic!)).toEqual(places(dutch!));
    await expectFits(arabic!);
  },
};

/** A phone: no picture, each chair a block of lines, and everything can be done. */
export const Phone: Story = {
  args: {plan: planOf(twoCamps)},
  render: (args) => html`<div class="phone">${planner(args)}</div>`,
  play: async ({canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await expectFits(element);
    await expect(chairs(element)).toHaveLength(0);
    await expect(seatLine(element, 2)).toMatch(/Naast: Sem en Vader.*Tegenover: Juf Anja/);
    await sit(element, 'Sem', 3);
    await expect(seatNames(element).slice(0, 3)).toEqual(['Vader', 'Moeder', 'Sem']);
    await pushButton(element, 'Vast: Sem');
    await expect(listOf(element, 3)).toBeDisabled();
    await pushButton(element, 'Zoek een gelijkere indeling');
    const wall = element.shadowRoot!.querySelector('.small-picture .wall')!;
    await expect(getComputedStyle(wall).fill).toBe('none'); // its styles are here without the large picture
    await openPart(element, 'Wie komen er?');
    await expectFits(element);
  },
};

/** Long names, names without a space, from right to left, and one that two people have. */
export const LongNames: Story = {
  args: {plan: planOf(longNames)},
  render: (args) => html`${planner(args)}
    <div class="phone">${planner(args)}</div>`,
  play: async ({canvasElement}) => {
    const [wide, narrow] = await plannersIn(canvasElement);
    const names = longNames.map(({name}) => name);
    await expect(seatNames(wide!)).toEqual([...names.slice(0, 3), 'Sanne 1', 'Sanne 2', names[5]]);
    for (const element of [wide!, narrow!]) await expectFits(element);
    await expect(seatButton(wide!, 1)).toHaveAccessibleName(
      'Stoel 1: Marie-Louise van den Berg-Achterhuis tot Oud-Zevenaar, ouder of verzorger',
    );
    const picture = wide!.shadowRoot!.querySelector('[part="picture"] svg')!.getBoundingClientRect();
    for (const label of wide!.shadowRoot!.querySelectorAll('[part="picture"] .label')) {
      const {left, right} = label.getBoundingClientRect();
      await expect(left).toBeGreaterThanOrEqual(picture.left - 1);
      await expect(right).toBeLessThanOrEqual(picture.right + 1);
    }
  },
};

/** The people as a list in the page, as an editor or a server writes them; a change in it is followed. */
export const ChildHtml: Story = {
  render: (args) =>
    planner(
      args,
      html`<ul>
        <li data-role="parent">Moeder</li>
        <li data-role="child">Sem</li>
        <li data-role="teacher" data-stake>Juf Anja</li>
        <li data-role="chair">Mevrouw De Boer</li>
      </ul>`,
    ),
  play: async ({canvasElement}) => {
    const element = await plannerIn(canvasElement);
    await expect(waitingNames(element)).toEqual(['Sem', 'Moeder', 'Juf Anja', 'Mevrouw De Boer']);
    await sit(element, 'Moeder', 1);
    const item = document.createElement('li');
    item.dataset['role'] = 'buddy';
    item.textContent = 'Oma Riet';
    element.querySelector('ul')!.append(item);
    await waitFor(() => expect(waitingNames(element)).toContain('Oma Riet'));
    await expect(seatNames(element)[0]).toBe('Moeder');
  },
};

/** The page gives the people later, and another table after that: what the user did stays. */
export const Later: Story = {
  args: {label: 'Wie zit waar?'},
  play: async ({args, canvasElement}) => {
    const element = await plannerIn(canvasElement);
    element.participants = [mother, teacher];
    await element.updateComplete;
    await expect(waitingNames(element)).toEqual(['Moeder', 'Juf Anja']);
    await sit(element, 'Moeder', 2);
    element.shape = 'square';
    element.participants = fourPeople;
    element.seats = '6';
    await element.updateComplete;
    await expect(seatNames(element)).toEqual(['—', 'Moeder', '—', '—', '—', '—']);
    await expect(partOf(element, 'waiting')).toContain('Juf Anja');
    await expect(args.onChange).toHaveBeenCalledTimes(1);
  },
};

/** Where a portal strips scripts the list of people is still there to read. */
export const WithoutJavaScript: Story = {
  render: () => html`<iframe src="./hosts/seats.html" title="Een pagina zonder script"></iframe>`,
  play: async ({canvasElement}) => {
    const frame = canvasElement.querySelector('iframe')!;
    await waitFor(() => expect(frame.contentDocument?.querySelector('li')).toBeTruthy(), {timeout: 5000});
    const items = [...frame.contentDocument!.querySelectorAll<HTMLElement>('li')];
    await expect(items.map(({innerText}) => innerText.trim())).toEqual([
      'Moeder',
      'Sem',
      'Juf Anja',
      'Mevrouw De Boer',
    ]);
    for (const item of items) await expect(item.getClientRects().length).toBeGreaterThan(0);
  },
};
