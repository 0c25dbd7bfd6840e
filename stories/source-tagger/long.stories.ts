import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import {plan, planCount, planTagged, taggedPlan} from './tagger-data.js';
import {tagger, taggerMeta, type TaggerArgs} from './tagger.js';
import {
  all,
  currentOf,
  expectFits,
  focusedStatement,
  press,
  pushButton,
  say,
  statements,
  taggerIn,
} from './tagger-user.js';

/** A text of several pages. Also when most of it has a source it is a text to read. */
const meta: Meta<TaggerArgs> = {
  ...taggerMeta,
  title: 'Source tagger/Long',
  args: {...taggerMeta.args, text: plan, record: taggedPlan, setting: 'policy'},
  render: (args) => tagger(args),
};
export default meta;
type Story = StoryObj<TaggerArgs>;

/** How much of a background can be seen, from 0 to 1. */
const fill = (element: Element): number => {
  const {backgroundColor} = getComputedStyle(element);
  const [, alpha] = /[,/]\s*([\d.]+)\)$/.exec(backgroundColor) ?? [];
  return /^rgb\(/.test(backgroundColor) ? 1 : Number(alpha ?? 1);
};

/** Most statements have a source: no blocks of colour, no source in a colour of its own, one tab stop. */
export const MostlyTagged: Story = {
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await waitFor(() => expect(statements(element)).toHaveLength(planCount));
    const marks = all(element, '[part="text"] mark');
    await expect(marks).toHaveLength(planTagged);
    const text = getComputedStyle(element.shadowRoot!.querySelector('[part="text"]')!).color;
    for (const mark of marks) {
      await expect(getComputedStyle(mark).color).toBe(text);
      await expect(fill(mark)).toBeLessThanOrEqual(0.1);
    }
    const colours = all(element, '[part="text"] .line').map(
      (line) => getComputedStyle(line).textDecorationColor,
    );
    await expect([...new Set(colours)]).toEqual([text]);
    const stops = all(element, '[part="text"] button').filter(({tabIndex}) => tabIndex === 0);
    await expect(stops).toHaveLength(1);
    // With a mouse the margin is quiet, save where somebody is.
    const seen = all(element, '.choose').filter((button) => getComputedStyle(button).opacity !== '0');
    await expect(seen).toHaveLength(matchMedia('(hover: hover)').matches ? 1 : planCount);
    // A reading column, and lines that lie apart.
    const said = element.shadowRoot!.querySelector('.words')!;
    const {fontSize, lineHeight} = getComputedStyle(said);
    await expect(Number.parseFloat(lineHeight)).toBeGreaterThanOrEqual(1.5 * Number.parseFloat(fontSize));
    await expect(said.getBoundingClientRect().width).toBeLessThanOrEqual(48 * Number.parseFloat(fontSize));
    await expectFits(element);
  },
};

/** What is in sight at the top stays there while somebody goes on. */
export const WorkThrough: Story = {
  args: {record: undefined},
  play: async ({args, canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await say(element, 'Plan: een rustige', 'P');
    for (let turn = 0; turn < 20; turn++) await press(element, 'n', String(1 + (turn % 3)));
    await expect(all(element, '[part="text"] mark')).toHaveLength(21);
    await expect(args.onChange).toHaveBeenCalledTimes(21);
    const row = element.shadowRoot!.activeElement!.closest('[role="listitem"]')!.getBoundingClientRect();
    await expect(row.top).toBeGreaterThanOrEqual(0);
    await expect(row.bottom).toBeLessThanOrEqual(innerHeight + 1);
    const toolbar = element.shadowRoot!.querySelector('[part="toolbar"]')!.getBoundingClientRect();
    await expect(toolbar.bottom).toBeLessThanOrEqual(row.top + 1);
    await press(element, '{End}');
    await expect(focusedStatement(element)).toBe('In januari lezen we dit plan met dezelfde mensen opnieuw.');
    await press(element, '{Home}');
    await expect(currentOf(element)).toBe('Plan: een rustige overstap naar groep 3');
  },
};

/** On a phone. */
export const Phone: Story = {
  render: (args) => html`<div class="phone">${tagger(args)}</div>`,
  play: async ({canvasElement}) => {
    const element = await taggerIn(canvasElement);
    await waitFor(() => expect(all(element, '[part="text"] mark')).toHaveLength(planTagged));
    await expectFits(element);
    await pushButton(element, 'Volgende zonder bron');
    await expect(currentOf(element)).toMatch(/^In dit plan staat/);
  },
};
