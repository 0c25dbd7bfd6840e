import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {conversation, people, resultsOf, type Kind} from '../feedback-poll/poll-data.js';
import {poll} from '../feedback-poll/poll.js';
import {
  all,
  choose,
  expectFits,
  expectState,
  pollsIn,
  push,
  slide,
  textOf,
} from '../feedback-poll/poll-user.js';
import {themeOf} from '../themes.js';
import hostile from './hostile.css?inline';
import {expectTargets, ownLook} from './look.js';
import {pageStyle, withoutPageStyle} from './page-css.js';

/** The feedback poll on pages that it has to live in, as `hosts.stories.ts` has them. */
const meta: Meta = {title: 'Hosts/Feedback poll', tags: ['!autodocs']};
export default meta;
type Story = StoryObj;

const kinds: readonly Kind[] = ['line', 'statement', 'smiley', 'choices', 'grade', 'text'];
const open = {definition: conversation(kinds), group: 'parents', keep: 'no'};
const over = conversation(['line', 'choice', 'text'], {
  ...{id: 'story', rounds: [{id: 'r1', close: '2025-03-01T00:00Z'}]},
});
const results = resultsOf(over, [
  ...people(2, 'parents', {line: 30, choice: 'home', text: 'Meer tijd.'}),
  ...people(4, 'professionals', {line: 80, choice: 'school'}),
]);

/** Real house styles: questions, an error, and results. */
const themed: Story = {
  render: () =>
    html`${poll({...open, help: 'Het kost u twee minuten.'})}
      <hr />
      ${poll({definition: conversation(['yes-no']), keep: 'no'})}
      <hr />
      ${poll({definition: over, results, keep: 'no'})}`,
  play: async ({canvasElement, globals}) => {
    const [first, missing, shown] = await pollsIn(canvasElement);
    const {className} = themeOf(globals['theme']);
    const page = canvasElement.querySelector('.host-page')!;
    await expect(className === '' || page.classList.contains(className)).toBe(true);
    await expect(getComputedStyle(all(first!, 'legend')[0]!).color).toBe(getComputedStyle(page).color);
    await slide(first!, 'Was er ruimte', 70);
    await choose(first!, 'Ik werd gehoord.', 'Mee eens');
    await push(missing!, 'Klaar');
    await expectState(missing!, 'checking');
    await expectState(shown!, 'results');
    for (const element of [first!, missing!, shown!]) await expectTargets(element);
  },
};

export const ThemeNone: Story = {...themed, globals: {theme: 'none'}};
export const ThemeUtrecht: Story = {...themed, globals: {theme: 'utrecht'}};
export const ThemeDenHaag: Story = {...themed, globals: {theme: 'denhaag'}};
export const ThemeRijkshuisstijl: Story = {...themed, globals: {theme: 'rhc'}};
export const ThemeRotterdam: Story = {...themed, globals: {theme: 'rods'}};
export const ThemePurmerend: Story = {...themed, globals: {theme: 'purmerend'}};
export const ThemeAmsterdam: Story = {...themed, globals: {theme: 'amsterdam'}};

/** Text at 200 %: nothing sticks out. */
export const LargeText: Story = {
  beforeEach: () => pageStyle('.host-page.host-page { font-size: 32px }'),
  render: () => html`${poll(open)} ${poll({definition: over, results, keep: 'no'})}`,
  play: async ({canvasElement}) => {
    const [first, shown] = await pollsIn(canvasElement);
    await expectState(shown!, 'results');
    for (const element of [first!, shown!]) await expectFits(element);
    await expectTargets(first!);
  },
};

/** As for the other widgets: chosen in the system or the developer tools, and by stories.test.ts in Chromium. */
export const ForcedColours: Story = {
  render: () =>
    html`<p class="note">Kijk hier met geforceerde kleuren (contrastthema) van uw systeem.</p>
      ${poll(open)} ${poll({definition: over, results, keep: 'no'})}`,
  play: async ({canvasElement}) => {
    const [, shown] = await pollsIn(canvasElement);
    await expectState(shown!, 'results');
    const {color} = getComputedStyle(all(shown!, '.results p')[0]!);
    for (const bar of all(shown!, '.drawn line')) await expect(getComputedStyle(bar).stroke).toBe(color);
  },
};

/** Reset, framework and content management system at once. Only what is inherited may reach the widget. */
export const HostileStyles: Story = {
  beforeEach: () => pageStyle(hostile),
  parameters: {a11y: {context: 'samen-feedback-poll'}},
  render: () => poll(open),
  play: async ({canvasElement}) => {
    const [element] = await pollsIn(canvasElement);
    element!.style.display = 'none';
    const ordinary = withoutPageStyle(() => ownLook(element!));
    await expect(ownLook(element!).filter((line, i) => line !== ordinary[i])).toEqual([]);
    element!.style.display = '';
    await expectTargets(element!);
    await choose(element!, 'Welk cijfer', '8');
    await push(element!, 'Klaar');
    await expectState(element!, 'sent');
  },
};

/** Two polls on one page know nothing of each other. */
export const TwiceOnAPage: Story = {
  render: () =>
    html`<div class="side-by-side">
      ${poll({...open, definition: conversation(['yes-no'])})}
      ${poll({...open, definition: conversation(['yes-no'], {id: 'other'})})}
    </div>`,
  play: async ({canvasElement}) => {
    const [one, other] = await pollsIn(canvasElement);
    await choose(one!, 'Was u erbij?', 'Ja');
    await expect(all(other!, ':checked')).toHaveLength(0);
    await push(one!, 'Klaar');
    await expectState(one!, 'sent');
    await expect(textOf(other!)).toContain('Was u erbij?');
  },
};
