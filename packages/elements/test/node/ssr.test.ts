/** What a server sends for a widget: a declarative shadow root that reads well before any script arrives. */
import {describe, expect, it} from 'vitest';
import {inNode} from './in-node.js';

/** @param template content of a Lit template; `preload` loads what comparisons need, as a server does once at its start */
async function rendered(template: string, preload = false): Promise<string> {
  const {code, output, errors} = await inNode(`
    import {render} from '@lit-labs/ssr';
    import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
    import {html} from 'lit';
    import {SamenLadderPicker} from '@samen/elements/ladder-picker.js';
    import '@samen/elements/seat-planner.js';
    import '@samen/elements/source-tagger.js';
    ${preload ? 'await SamenLadderPicker.preload();' : ''}
    console.log(await collectResult(render(html\`${template}\`)));`);
  expect(errors).toBe('');
  expect(code).toBe(0);
  return output.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ');
}

const shadowOf = (html: string) =>
  /<template shadowroot="open" shadowrootmode="open"[^>]*>(.*)<\/template>/.exec(html)?.[1] ?? '';
const visible = (html: string) =>
  html
    .replace(/<style>.*?<\/style>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('on a server', () => {
  it('asks its question, with a radio per rung and one legend', async () => {
    const html = await rendered(
      '<samen-ladder-picker name="rol" decision="welke hulp Sem krijgt"></samen-ladder-picker>',
    );
    const shadow = shadowOf(html);
    expect(shadow.match(/<input[^>]*type="?radio/g)).toHaveLength(5);
    expect(shadow.match(/<legend/g)).toHaveLength(1);
    expect(visible(shadow)).toContain('welke hulp Sem krijgt');
    expect(visible(shadow)).toContain('Meebeslissen');
    expect(shadow).toMatch(/<style>.+<\/style>/);
  });

  it('keeps the attributes of the host', async () => {
    const html = await rendered('<samen-ladder-picker name="rol" required></samen-ladder-picker>');
    expect(html).toMatch(/<samen-ladder-picker[^>]*name="rol"[^>]*required/);
  });

  it('has nothing chosen when nothing is given', async () => {
    const shadow = shadowOf(await rendered('<samen-ladder-picker name="rol"></samen-ladder-picker>'));
    // In HTML `checked="false"` is checked, and of five the last would win.
    expect(shadow.match(/<input[^>]*\schecked[^>]*>/g) ?? []).toEqual([]);
  });

  it('shows a given value', async () => {
    const shadow = shadowOf(
      await rendered('<samen-ladder-picker name="rol" value="advise"></samen-ladder-picker>'),
    );
    const checked = shadow.match(/<input[^>]*>/g)?.filter((input) => /\schecked/.test(input)) ?? [];
    expect(checked).toHaveLength(1);
    expect(checked[0]).toContain('value="advise"');
  });

  it('leaves the child HTML of a comparison to be read', async () => {
    const child = '<data value="decide" data-participant="Moeder" data-role="parent">meebeslissen</data>';
    const html = await rendered(
      `<samen-ladder-picker mode="compare"><p>Moeder verwacht ${child}</p></samen-ladder-picker>`,
      true,
    );
    expect(shadowOf(html)).not.toBe('');
    expect(html.slice(html.indexOf('</template>'))).toContain('Moeder verwacht');
  });

  it('compares positions that were given as a property', async () => {
    const positions = `[
      {participant: 'Moeder', moment: 'expected', rung: 'decide'},
      {participant: 'Juf Anja', moment: 'offered', rung: 'inform'}]`;
    const html = await rendered(
      `<samen-ladder-picker mode="compare" .positions=\${${positions}}></samen-ladder-picker>`,
      true,
    );
    expect(visible(shadowOf(html))).toContain('Moeder');
    expect(visible(shadowOf(html))).toContain('Juf Anja');
  });

  it('leaves the people of a table to be read', async () => {
    const html = await rendered(
      '<samen-seat-planner><ul><li data-role="parent">Moeder</li></ul></samen-seat-planner>',
    );
    expect(shadowOf(html)).toContain('<slot');
    expect(html.slice(html.indexOf('</template>'))).toContain('Moeder');
  });

  it('leaves a text to be read', async () => {
    const html = await rendered(
      '<samen-source-tagger><p>Thuis helpt een rustige start.</p></samen-source-tagger>',
    );
    expect(shadowOf(html)).toContain('<slot');
    expect(html.slice(html.indexOf('</template>'))).toContain('Thuis helpt een rustige start.');
  });

  it('renders the same twice', async () => {
    const template = '<samen-ladder-picker name="rol"></samen-ladder-picker>';
    const strip = (html: string) => html.replace(/\d+/g, '');
    expect(strip(await rendered(template))).toBe(strip(await rendered(template)));
  });
});
