/** The source tagger in the demo site as it was built: notes of a meeting, a plan, a memo. */
import {expect} from '@open-wc/testing';
import {open, sourceTag, tagger} from './demo-pages.js';
import {shadowText, until} from './frames.js';
import type {SamenSourceTagger} from '../src/source-tagger/source-tagger.js';

interface Tag {
  readonly sources: readonly string[];
  readonly stage: string;
  readonly anchor: {readonly exact: string};
}

const statements = (el: SamenSourceTagger) => [...el.shadowRoot!.querySelectorAll('[role=listitem]')];
const tagsOf = (el: SamenSourceTagger) => (el.toJSON() as {readonly tags: readonly Tag[]}).tags;

async function push(el: SamenSourceTagger, selector: string): Promise<void> {
  el.shadowRoot!.querySelector<HTMLButtonElement>(selector)!.click();
  await el.updateComplete;
}

describe('school: the notes of a meeting', () => {
  it('are cut into statements, with who said them', async () => {
    const el = await tagger(await open('school'));
    const words = statements(el).map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());
    expect(words).to.have.length(11);
    expect(words[0]).to.match(/^Moeder: Op maandag gaat het altijd mis,/);
    expect(words[2]).to.match(/^Juf Anja: Ik zie dat ook/);
  });

  it('take a source, and say so', async () => {
    const el = await tagger(await open('school'));
    await push(el, '.choose');
    await push(el, '.source[data-source=experiential]');
    expect(tagsOf(el).map(({sources, anchor}) => [sources, anchor.exact.slice(0, 10)])).to.deep.equal([
      [['experiential'], 'Op maandag'],
    ]);
    expect(statements(el)[0]!.querySelector('mark')!.textContent).to.contain('bron: ervaringskennis');
  });
});

describe('zorg: a plan', () => {
  it('sends what was chosen, without the text', async () => {
    const view = await open('zorg');
    const el = await tagger(view);
    const form = el.closest('form')!;
    expect(new view.FormData(form).get('bronnen'), 'nothing is said yet').to.equal(null);
    await push(el, '.choose');
    await push(el, '.source[data-source=experiential]');
    const record = JSON.parse(String(new view.FormData(form).get('bronnen'))) as {
      schema: string;
      tags: Tag[];
    };
    expect(record.schema).to.equal('samen-sources');
    expect(record.tags).to.have.length(1);
    expect(JSON.stringify(record)).not.to.contain('een vast avondritme bij jongeren');
  });

  it('reads well without script', async () => {
    const {document: content} = await open('zorg', {scripts: false});
    const el = content.querySelector<HTMLElement>(sourceTag)!;
    expect(el.innerText).to.contain('Sem is 13 jaar en slaapt sinds de zomer slecht.');
    expect(el.querySelectorAll('[lang=nl] > p')).to.have.length(5);
  });
});

describe('gemeente: a memo', () => {
  it('shows what the panel of parents said of it, all of it found in the text', async () => {
    const view = await open('gemeente');
    const el = await tagger(view);
    const tags = tagsOf(el);
    expect(tags.length).to.be.greaterThan(25);
    for (const {anchor} of tags) expect(String(el.text)).to.contain(anchor.exact);
    expect(el.shadowRoot!.querySelector('[part=check]'), 'nothing to look after').to.equal(null);
    expect(new Set(tags.map(({stage}) => stage))).to.deep.equal(new Set(['brought', 'discussed', 'used']));
    await until(() => el.shadowRoot!.querySelector('[part=balance] table'), 'the balance');
  });

  it('shows where the municipality said otherwise', async () => {
    const el = await tagger(await open('gemeente'));
    await until(() => /verschil/.test(shadowText(el)), 'the comparison');
    const rows = () =>
      [...el.shadowRoot!.querySelectorAll('[part=compare] tbody tr')].map(({textContent}) => textContent);
    await until(() => rows().length > 0, 'the rows');
    expect(rows().join(' ')).to.contain('De wachttijd bij jeugdhulp is nu elf weken.');
  });
});
