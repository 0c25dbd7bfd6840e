/** A page that a server rendered (node/server-page.mjs): before any script, and after. */
import {expect} from '@open-wc/testing';
import type {SamenLadderPicker} from '../src/ladder-picker/ladder-picker.js';
import type {SamenSourceTagger} from '../src/source-tagger/source-tagger.js';
import {openPage, until, type FrameWindow} from './frames.js';

interface ServerPage {
  readonly view: FrameWindow;
  readonly pick: SamenLadderPicker;
  readonly compare: SamenLadderPicker;
  readonly notes: SamenSourceTagger;
}

async function open(): Promise<ServerPage> {
  const view = await openPage('/server-page.html');
  const [pick, compare] = view.document.querySelectorAll<SamenLadderPicker>('samen-ladder-picker');
  const notes = view.document.querySelector<SamenSourceTagger>('samen-source-tagger');
  if (!pick || !compare || !notes) throw new Error(view.document.body.textContent ?? 'no page');
  return {view, pick, compare, notes};
}

async function run({view, pick, compare, notes}: ServerPage, src: string): Promise<void> {
  const script = Object.assign(view.document.createElement('script'), {type: 'module', src});
  view.document.head.append(script);
  for (const tag of ['samen-ladder-picker', 'samen-source-tagger'])
    await view.customElements.whenDefined(tag);
  for (const element of [pick, compare, notes]) await element.updateComplete;
}

const radios = ({shadowRoot}: SamenLadderPicker): HTMLInputElement[] => [
  ...shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=radio]'),
];
const chosen = (element: SamenLadderPicker): string[] =>
  radios(element).flatMap(({checked, value}) => (checked ? value : []));
const times = (element: SamenLadderPicker | SamenSourceTagger, text: string): number =>
  element.shadowRoot!.textContent!.split(text).length - 1;

describe('a page of a server', () => {
  it('reads well before any script', async () => {
    const {pick, compare, notes} = await open();
    expect(radios(pick)).to.have.length(5);
    expect(chosen(pick)).to.deep.equal(['advise']);
    expect(times(pick, 'Meebeslissen')).to.equal(1);
    expect(pick.getBoundingClientRect().height).to.be.greaterThan(200);
    const sentence = compare.querySelector<HTMLElement>('p')!;
    expect(sentence.innerText.replace(/\s+/g, ' ')).to.contain('Moeder verwacht meebeslissen');
    expect(notes.innerText).to.contain('Thuis helpt een rustige start.');
  });

  const ways = {
    'the script': '/packages/elements/dist/script/samen.js',
    'the element from npm, with hydration': '/packages/elements/test/hydrate.ts',
  };
  for (const [way, src] of Object.entries(ways))
    it(`works with ${way}, and shows everything once`, async () => {
      const page = await open();
      const {view, pick, compare, notes} = page;
      await run(page, src);
      expect(radios(pick)).to.have.length(5);
      for (const word of ['Meebeslissen', 'welke hulp Sem krijgt'])
        expect(times(pick, word), word).to.equal(1);
      expect(chosen(pick)).to.deep.equal(['advise']);
      const form = view.document.forms[0]!;
      expect(new view.FormData(form).get('rol')).to.equal('advise');
      radios(pick)[0]!.click();
      await pick.updateComplete;
      expect([pick.value, new view.FormData(form).get('rol')]).to.deep.equal(['inform', 'inform']);
      expect(chosen(pick)).to.deep.equal(['inform']);
      await until(() => compare.shadowRoot!.querySelectorAll('table').length === 1, 'the comparison');
      expect(compare.querySelector('p')!.getBoundingClientRect().height, 'child HTML').to.equal(0);
      await until(() => notes.shadowRoot!.querySelectorAll('[role=listitem]').length === 2, 'the statements');
      const list = notes.shadowRoot!.querySelector('[part=text]')!.textContent!;
      expect(list.split('Thuis helpt een rustige start.')).to.have.length(2);
      expect(notes.querySelector('p')!.getBoundingClientRect().height, 'child text').to.equal(0);
    });

  it('keeps what the server sent when it is hydrated', async () => {
    const page = await open();
    const [first] = radios(page.pick);
    await run(page, '/packages/elements/test/hydrate.ts');
    expect(radios(page.pick)[0]).to.equal(first);
    page.pick.value = 'decide';
    await page.pick.updateComplete;
    expect(radios(page.pick).at(-1)!.checked).to.equal(true);
  });
});
