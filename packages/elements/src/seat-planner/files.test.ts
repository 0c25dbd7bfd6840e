/** "Afdrukken of bewaren": what the buttons give. What is in the files: export-*.test.ts, print.test.ts. */
import {expect, settled, nextFrame} from '../shared/testing.js';
import {
  announced,
  button,
  open,
  planner,
  seated,
  shown,
  sit,
  texts,
  type SamenSeatPlanner,
} from './testing.js';

interface Saved {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** What the browser would save when this button is pressed; nothing when it saves nothing. */
async function saved(element: SamenSeatPlanner, words: string): Promise<Saved | undefined> {
  const {createObjectURL} = URL;
  const {click} = HTMLAnchorElement.prototype;
  let blob: Blob | undefined;
  let name = '';
  const done = new Promise<void>((resolve) => {
    URL.createObjectURL = (data: Blob) => {
      blob = data;
      return createObjectURL.call(URL, data);
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      name = this.download;
      resolve();
    };
  });
  try {
    const before = announced(element);
    button(element, words).click();
    const told = async (): Promise<void> => {
      for (let turn = 0; turn < 200 && announced(element) === before; turn++) {
        await nextFrame();
        await settled(element);
      }
    };
    await Promise.race([done, told()]);
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return blob && {name, type: blob.type, text: await blob.text()};
}

const meeting = {title: 'Lezen', start: '2026-11-23T14:00', end: '2026-11-23T15:30'};

async function opened(plan: object = {...seated, meeting}, attributes = {}): Promise<SamenSeatPlanner> {
  const element = await planner(attributes, {plan});
  await open(element, 'Afdrukken of bewaren');
  return element;
}

describe('files', () => {
  it('a button per file, and the print buttons', async () => {
    const element = await opened();
    expect(texts(element, '[part=setup] button')).to.deep.equal([
      ...['Druk de tafel af', 'Druk plaatskaartjes af', 'Bestand voor de agenda', 'Plaatje (PNG)'],
      ...['Plaatje (SVG)', 'Tabel (CSV)', 'Tekst'],
    ]);
  });

  for (const [words, name, type, pattern] of [
    ['Bestand voor de agenda', 'tafelindeling.ics', /^text\/calendar/, /^BEGIN:VCALENDAR/],
    ['Plaatje (PNG)', 'tafelindeling.png', /^image\/png$/, /PNG/],
    ['Plaatje (SVG)', 'tafelindeling.svg', /^image\/svg\+xml/, /^(<\?xml[^>]*>\s*)?<svg/],
    ['Tabel (CSV)', 'tafelindeling.csv', /^text\/csv/, /\r\n/],
    ['Tekst', 'tafelindeling.txt', /^text\/plain/, /^Lezen/],
  ] as const)
    it(words, async () => {
      const file = await saved(await opened(), words);
      expect(file?.name).to.equal(name);
      expect(file?.type).to.match(type);
      expect(file?.text).to.match(pattern);
    });

  it('no calendar without times: it is said, on screen too, until the next act', async () => {
    const element = await opened(seated);
    expect(await saved(element, 'Bestand voor de agenda')).to.equal(undefined);
    const words = 'Vul eerst een begin en een einde in.';
    expect(announced(element)).to.contain(words);
    expect(texts(element, '[part=setup] .note').join(' ')).to.contain(words);
    await sit(element, '', 1);
    expect(texts(element, '[part=setup] .note').join(' ')).not.to.contain(words);
  });

  for (const [privacy, says, isIn] of [
    ['role', 'staan rollen, geen namen', false],
    ['initials', 'staan voorletters, geen namen', false],
    ['name', 'staan namen', true],
  ] as const)
    it(`privacy "${privacy}": says so, and does so`, async () => {
      const element = await opened(undefined, {privacy});
      expect(shown(element)).to.contain(says);
      for (const words of ['Tabel (CSV)', 'Tekst', 'Plaatje (SVG)']) {
        const file = await saved(element, words);
        expect(file!.text.includes('Juf'), words).to.equal(isIn);
      }
    });

  it('who may only read can print and save', async () => {
    const element = await opened(undefined, {readonly: true});
    expect((await saved(element, 'Tekst'))?.text).to.match(/^Lezen/);
  });
});
