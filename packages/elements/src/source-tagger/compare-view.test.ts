/** Two taggers beside each other. Figures are counted by hand, or those of Krippendorff (2011). */
import type {SourcesRecord} from '@samen/model';
import {expect} from '../shared/testing.js';
import {compareView, type CompareState} from './compare-view.js';
import {
  all,
  calls,
  everything,
  push,
  read,
  recordOf,
  shown,
  statementsOf,
  texts,
  type LaterHost,
} from './later-testing.js';

/** As many statements as letters: "Zin a." */
const textOf = (letters: string): string => [...letters].map((letter) => `Zin ${letter}.`).join('\n');

/** One letter a statement: w, p, e or two of these as one capital; a dash for no source. */
const sources: Readonly<Record<string, readonly string[]>> = {
  w: ['scientific'],
  p: ['professional'],
  e: ['experiential'],
  B: ['professional', 'experiential'],
};

function taggedBy(letters: string, tagger?: string): SourcesRecord {
  const all = textOf('abcdefghijklmnop'.slice(0, letters.length));
  const said = [...letters].flatMap((letter, i) =>
    letter === '-' ? [] : [{words: `Zin ${'abcdefghijklmnop'[i]}.`, sources: sources[letter]!}],
  );
  return recordOf(all, said, tagger === undefined ? {} : {tagger});
}

async function seen(
  one: string,
  two: string | undefined,
  more: Partial<CompareState> & {readonly taggers?: readonly [string?, string?]} = {},
  lang?: string,
): Promise<{host: LaterHost; made: string[]}> {
  const {taggers = [], ...given} = more;
  const text = textOf('abcdefghijklmnop'.slice(0, one.length));
  const state: CompareState = {
    ...{text, statements: statementsOf(text), note: '', shown: 50},
    record: taggedBy(one, taggers[0]),
    other: two === undefined ? undefined : taggedBy(two, taggers[1]),
    ...given,
  };
  const {made, handlers} = calls('onFile', 'onClose', 'onGo', 'onMore');
  return {host: await shown((i18n) => compareView(state, handlers, i18n), lang), made};
}

const table = (host: LaterHost): string[][] =>
  all(host, '.differences tbody tr').map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => {
      const heading = cell.querySelector('.cell-heading');
      return read(cell)
        .replace(heading ? read(heading) : '', '')
        .trim();
    }),
  );

describe('compare', () => {
  it('without another asks for a file only', async () => {
    const {host} = await seen('wp', undefined, {note: 'Dit bestand is leeg.'});
    expect(all(host, 'input[type=file]')).to.have.length(1);
    expect(everything(host)).to.match(/Dit bestand is leeg\.$/);
    expect(all(host, 'table, button, details')).to.have.length(0);
  });

  it('tells how often both chose the same, and where not', async () => {
    const {host} = await seen('wpeB-w', 'wpp-ew');
    expect(texts(host, '.sentence')).to.deep.equal([
      'Uitspraken waarbij u allebei een bron koos: 4. Daarvan met dezelfde bronnen: 3 (75%).',
    ]);
    expect(table(host)).to.deep.equal([
      ['Zin c.', 'ervaringskennis', 'professionele kennis', 'Laat zien'],
      ['Zin d.', 'professionele kennis en ervaringskennis', 'geen bron', 'Laat zien'],
      ['Zin e.', 'geen bron', 'ervaringskennis', 'Laat zien'],
    ]);
  });

  it('a button per row goes to the statement', async () => {
    const {host, made} = await seen('wpeB-w', 'wpp-ew');
    await push(host, 'Laat zien', 2);
    await push(host, 'Haal de andere lezing weg');
    expect(made[0]).to.equal('onGo 4');
    expect(made[1]).to.match(/^onClose/);
    expect(all(host, '.differences button')[0]!.ariaLabel).to.equal('Laat zien: Zin c.');
  });

  for (const [one, two, alpha, words] of [
    ['wpewpewpe', 'wpewpewpe', '1,00', /veel vaker/],
    // Two observers, ten units, two values: 0.095 (Krippendorff 2011, section B).
    ['pwpppppppp', 'wwwppwpwpp', '0,10', /^U kiest niet vaker/],
    ['wwwww', 'wwwww', '–', /is niet te zeggen of dat toeval is/],
    ['wp', 'pw', '-0,50', /^U kiest niet vaker/],
    // Three values, ten units: counted pair by pair in another program.
    ['wwwpppeeew', 'wwwpppeeep', '0,86', /veel vaker/],
    ['wwwpppeeew', 'wwwpppeewp', '0,71', /^U kiest vaker/],
    ['wwwpppeeew', 'wwwppeepwp', '0,42', /^U kiest iets vaker/],
  ] as const)
    it(`alpha of ${one} and ${two} in words`, async () => {
      const {host} = await seen(one, two);
      expect(texts(host, 'details p')[0]).to.contain(`Alfa van Krippendorff: ${alpha}.`);
      expect(texts(host, '.sentence + p')[0]).to.match(words);
    });

  it('with nothing in common says so, and not more', async () => {
    const {host} = await seen('w-', '-p');
    expect(texts(host, '.sentence')).to.deep.equal([
      'Er is nog geen uitspraak waarbij u allebei een bron koos.',
    ]);
    expect(all(host, '.sentence + p')).to.have.length(0);
    expect(table(host)).to.have.length(2);
  });

  it('calls both as the page does; two of one name by where they come from', async () => {
    const heads = async (...taggers: [string?, string?]) =>
      texts((await seen('w', 'p', {taggers})).host, '.differences thead th').slice(1);
    expect(await heads('Moeder', 'Juf Lot')).to.deep.equal(['Moeder', 'Juf Lot']);
    expect(await heads(undefined, 'Juf Lot')).to.deep.equal(['Hier gekozen', 'Juf Lot']);
    expect(await heads('Juf Lot', 'Juf Lot')).to.deep.equal(['Hier gekozen', 'In het bestand']);
    expect(await heads()).to.deep.equal(['Hier gekozen', 'In het bestand']);
  });

  it('shows some rows at a time', async () => {
    const {host, made} = await seen('wwwww', 'ppppp', {shown: 2});
    expect(table(host)).to.have.length(2);
    await push(host, 'Laat er meer zien');
    expect(made[0]).to.match(/^onMore/);
    expect(all((await seen('ww', 'pp', {shown: 2})).host, 'table + .buttons button').map(read)).to.deep.equal(
      [],
    );
  });

  it('hands over the file that was chosen, also the same one again, and no event that looks like a change', async () => {
    const files: string[] = [];
    const host = await shown((i18n) =>
      compareView(
        {record: taggedBy('w'), other: undefined, text: '', statements: [], note: '', shown: 5},
        {onFile: ({name}) => files.push(name), onClose: () => 0, onGo: () => 0, onMore: () => 0},
        i18n,
      ),
    );
    const input = all(host, 'input[type=file]')[0] as HTMLInputElement;
    const heard: string[] = [];
    for (const type of ['input', 'change']) host.renderRoot.addEventListener(type, () => heard.push(type));
    for (let turn = 0; turn < 2; turn++) {
      const list = new DataTransfer();
      list.items.add(new File(['{}'], 'lezing.json'));
      input.files = list.files;
      for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, {bubbles: true}));
      expect(input.files).to.have.length(0);
    }
    input.dispatchEvent(new Event('change', {bubbles: true}));
    expect(files).to.deep.equal(['lezing.json', 'lezing.json']);
    expect(heard).to.deep.equal([]);
  });
});
