/** The files for a script tag, as built: the loader and the one file per widget. */
import {expect, nextFrame} from '@open-wc/testing';
import type {SamenLadderPicker} from '../src/ladder-picker/ladder-picker.js';
import {asked, openPage, scripts, shadowText, until, type RecordedWindow} from './frames.js';

const tag = 'samen-ladder-picker';
const open = (page: string): Promise<RecordedWindow> =>
  openPage<RecordedWindow>(`/packages/elements/test/pages/${page}.html`);

/** Puts a widget on the page, below other elements as a CMS or htmx does, and waits until it shows something. */
async function add(
  view: RecordedWindow,
  attributes: Record<string, string> = {},
): Promise<SamenLadderPicker> {
  const section = view.document.createElement('section');
  const picker = view.document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) picker.setAttribute(name, value);
  section.append(view.document.createTextNode('Vooraf '), picker);
  view.document.body.append(section);
  await until(() => picker.shadowRoot?.querySelector('fieldset, table'), 'the widget shows itself');
  return picker;
}

/** Adds a script tag. @returns whether the file was run */
function addScript(view: RecordedWindow, src: string, integrity = ''): Promise<boolean> {
  const script = view.document.createElement('script');
  Object.assign(script, {type: 'module', src, integrity});
  return new Promise((done) => {
    script.addEventListener('load', () => done(true));
    script.addEventListener('error', () => done(false));
    view.document.head.append(script);
  });
}

describe('the loader', () => {
  it('loads only what stands on the page, also when it arrives later', async () => {
    const view = await open('empty');
    expect(asked(view), 'no widget').to.deep.equal(['samen.js']);
    expect(view.customElements.get(tag)).to.equal(undefined);
    await add(view);
    expect(asked(view)).to.have.members(['samen.js', 'chunks/ladder-picker.js', 'chunks/shared.js']);
    await add(view, {decision: 'welke school'});
    expect(asked(view), 'a second one').to.have.length(3);
    expect(view.seen).to.deep.equal([]);
  });

  it('loads later parts and a language when a widget asks for them', async () => {
    const view = await open('empty');
    await add(view);
    const table = await add(view, {mode: 'compare', lang: 'en'});
    await until(() => table.shadowRoot!.querySelector('table'), 'the comparison');
    await table.updateComplete;
    const files = asked(view);
    expect(files).to.include('chunks/comparison.js');
    expect(files.filter((file) => file.includes('locales'))).to.deep.equal(['chunks/locales/en.js']);
    expect(files.filter((file) => file.includes('exports'))).to.deep.equal([]);
    expect(await table.toCSV()).to.be.a('string');
    expect(asked(view)).to.include('chunks/exports.js');
    expect(view.seen).to.deep.equal([]);
  });

  it('leaves the child HTML when a later part is not there, tells once, and does not keep asking', async () => {
    const view = await openPage<RecordedWindow>(
      '/without/comparison/packages/elements/test/pages/strict.html',
    );
    const [picker, table] = [...view.document.querySelectorAll<SamenLadderPicker>(tag)] as [
      SamenLadderPicker,
      SamenLadderPicker,
    ];
    const warnings = (): string[] => view.seen.filter((line) => line.startsWith('console.warn'));
    await until(() => warnings().length > 0, 'a developer reads of it');
    await table.updateComplete;
    expect(table.shadowRoot!.querySelector('table')).to.equal(null);
    expect(table.innerText).to.contain('meebeslissen');
    expect(table.querySelector('data')!.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(picker.shadowRoot!.querySelectorAll('input'), 'the other widget').to.have.length(5);
    expect(warnings())
      .to.have.length(1)
      .and.match(/load-failed/);
    const requests = asked(view).length;
    for (const _ of [1, 2, 3]) await nextFrame();
    expect(asked(view), 'after a while').to.have.length(requests);
  });

  it('may stand on a page twice', async () => {
    const view = await open('empty');
    expect(await addScript(view, `${scripts}samen.js?again`)).to.equal(true);
    const picker = await add(view);
    expect(picker.shadowRoot!.querySelectorAll('fieldset')).to.have.length(1);
    expect(view.seen).to.deep.equal([]);
  });
});

describe('the one file of a widget', () => {
  it('holds every part and every language', async () => {
    const view = await open('one-file');
    const picker = view.document.querySelector<SamenLadderPicker>(tag)!;
    await until(() => picker.shadowRoot?.querySelector('input'), 'the question is there');
    const table = await add(view, {mode: 'compare', lang: 'en'});
    await until(() => shadowText(table).includes('Consult'), 'in English');
    expect(await picker.toSVG()).to.contain('<svg');
    expect(asked(view)).to.deep.equal(['ladder-picker.js']);
    expect(view.seen).to.deep.equal([]);
  });

  it('lives beside the loader', async () => {
    const view = await open('one-file');
    expect(await addScript(view, `${scripts}samen.js`)).to.equal(true);
    await add(view);
    expect(view.seen).to.deep.equal([]);
  });
});

describe('the hashes in integrity.json', () => {
  it('are those of the files that a browser gets', async () => {
    const hashes = (await (await fetch(`${scripts}integrity.json`)).json()) as Record<string, string>;
    for (const file of ['samen.js', 'ladder-picker.js', 'frame.js']) {
      const view = await openPage<RecordedWindow>('/packages/elements/test/pages/plain.html');
      expect(await addScript(view, scripts + file, hashes[file]), file).to.equal(true);
    }
  });

  it('stop a file that is another', async () => {
    const hashes = (await (await fetch(`${scripts}integrity.json`)).json()) as Record<string, string>;
    const view = await openPage<RecordedWindow>('/packages/elements/test/pages/plain.html');
    expect(await addScript(view, `${scripts}ladder-picker.js`, hashes['samen.js'])).to.equal(false);
    expect(view.customElements.get(tag)).to.equal(undefined);
  });
});
