/** Saving, copying and opening: what the buttons give. What is in the files: tagger-exports.test.ts, open-file.test.ts. */
import {expect, nextFrame} from '../shared/testing.js';
import {filesView, type FilesHandlers, type FilesState} from './files-view.js';
import {all, button, everything, shown, texts, type LaterHost} from './later-testing.js';

interface Seen {
  readonly host: LaterHost;
  readonly told: string[];
  readonly files: string[];
}

async function seen(given: Partial<FilesState> = {}, more: Partial<FilesHandlers> = {}): Promise<Seen> {
  const state: FilesState = {privacy: 'role', hasTags: true, editable: true, note: '', ...given};
  const told: string[] = [];
  const files: string[] = [];
  const handlers: FilesHandlers = {
    toText: () => 'de tekst',
    toCsv: () => Promise.resolve('de tabel'),
    toJsonLd: () => '{"@context": ""}',
    toRecordFile: () => '{"schema": ""}',
    onFile: ({name}) => files.push(name),
    tell: (text) => told.push(text),
    ...more,
  };
  return {host: await shown((i18n) => filesView(state, handlers, i18n)), told, files};
}

/** Lets what a button began come to its end. */
async function until(done: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !done(); turn++) await nextFrame();
}

async function saved(
  {host, told}: Seen,
  words: string,
): Promise<{name: string; type: string; text: string} | undefined> {
  const {createObjectURL} = URL;
  const {click} = HTMLAnchorElement.prototype;
  let blob: Blob | undefined;
  let name = '';
  URL.createObjectURL = (data: Blob) => {
    blob = data;
    return createObjectURL.call(URL, data);
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    name = this.download;
  };
  try {
    button(host, words).click();
    await until(() => name !== '' || told.length > 0);
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return blob && {name, type: blob.type, text: await blob.text()};
}

/** The clipboard as this page has it while `act` runs. */
async function withClipboard(
  writeText: (text: string) => Promise<void>,
  act: () => Promise<void>,
): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
  try {
    await act();
  } finally {
    delete (navigator as {clipboard?: unknown}).clipboard;
  }
}

describe('files', () => {
  for (const [words, name, type, text] of [
    ['Gezamenlijke afweging (tekst)', 'bronnen.txt', /^text\/plain/, 'de tekst'],
    ['Tabel (CSV)', 'bronnen.csv', /^text\/csv/, 'de tabel'],
    ['W3C-annotaties (JSON-LD)', 'bronnen.jsonld', /^application\/ld\+json/, '{"@context": ""}'],
    ['Bestand om later verder te gaan', 'bronnen.json', /^application\/json/, '{"schema": ""}'],
  ] as const)
    it(words, async () => {
      const file = await saved(await seen(), words);
      expect([file?.name, file?.text]).to.deep.equal([name, text]);
      expect(file?.type).to.match(type);
    });

  it('says so when a file could not be made', async () => {
    const broken = await seen({}, {toCsv: () => Promise.reject(new Error('no chunk'))});
    expect(await saved(broken, 'Tabel (CSV)')).to.equal(undefined);
    expect(broken.told).to.deep.equal(['Dat lukte niet. Probeer het nog eens.']);
  });

  it('copies the text, and tells', async () => {
    const copied: string[] = [];
    const {host, told} = await seen();
    await withClipboard(
      (text) => Promise.resolve(void copied.push(text)),
      async () => {
        button(host, 'Kopieer').click();
        await until(() => told.length > 0);
      },
    );
    expect(copied).to.deep.equal(['de tekst']);
    expect(told).to.deep.equal(['De gezamenlijke afweging is gekopieerd.']);
  });

  it('copies by selecting where a page may not write to the clipboard; leaves nothing behind', async () => {
    const {host, told} = await seen();
    const before = document.body.childElementCount;
    let copied = '';
    const listener = (): void => {
      copied = (document.activeElement as HTMLTextAreaElement).value;
    };
    const {execCommand} = document;
    document.execCommand = (name: string) => {
      if (name === 'copy') listener();
      return true;
    };
    try {
      await withClipboard(
        () => Promise.reject(new DOMException('no', 'NotAllowedError')),
        async () => {
          button(host, 'Kopieer').focus();
          button(host, 'Kopieer').click();
          await until(() => told.length > 0);
        },
      );
    } finally {
      document.execCommand = execCommand;
    }
    expect(copied).to.equal('de tekst');
    expect(document.body.childElementCount).to.equal(before);
    expect(host.shadowRoot?.activeElement?.textContent).to.match(/Kopieer/);
    expect(told).to.deep.equal(['De gezamenlijke afweging is gekopieerd.']);
  });

  for (const [privacy, words] of [
    ['role', 'staan rollen, geen namen'],
    ['initials', 'staan voorletters, geen namen'],
    ['name', 'staan namen van sprekers'],
  ] as const)
    it(`privacy "${privacy}": says so, and that quotes stay`, async () => {
      const {host} = await seen({privacy});
      expect(everything(host)).to.contain(words).and.to.contain('staat daar een naam in');
    });

  it('without tags there is nothing to save, and a file can be opened', async () => {
    const {host} = await seen({hasTags: false});
    expect(all(host, 'button')).to.have.length(0);
    expect(everything(host))
      .to.contain('Er is nog niets om te bewaren.')
      .and.not.to.contain('in de plaats van');
    expect(all(host, 'input[type=file]')).to.have.length(1);
  });

  it('who may only read can save, and opens nothing', async () => {
    const {host} = await seen({editable: false});
    expect(texts(host, 'button')).to.have.length(5);
    expect(all(host, 'input')).to.have.length(0);
  });

  it('says before what a file will do, and after what came of it', async () => {
    const {host, files} = await seen({note: 'Uit het bestand gelezen: 3.'});
    expect(everything(host))
      .to.contain('komen in de plaats van wat er nu staat')
      .and.to.match(/gelezen: 3\.$/);
    const input = all(host, 'input[type=file]')[0] as HTMLInputElement;
    const list = new DataTransfer();
    list.items.add(new File(['{}'], 'oud.json'));
    input.files = list.files;
    input.dispatchEvent(new Event('change', {bubbles: true}));
    expect(files).to.deep.equal(['oud.json']);
  });
});
