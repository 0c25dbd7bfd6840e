/** The table as a screen reader gets it, laid out as a table and as a list. What each engine tells a test: see tree.test.ts. */
import {accessibilityTree, expect, press, roles, viewport} from '../shared/testing.js';
import {compare, inside, pickRung, words, type Given} from './testing.js';

const isChromium = /Chrome\//.test(navigator.userAgent);
const inChromium = isChromium ? it : it.skip; // the only one that gives a tree
const tellsRoles = /Firefox\//.test(navigator.userAgent) ? it.skip : it; // it has no command for them

/** What somebody hears who goes from control to control and from cell to cell: without the boxes and texts between. */
const stops = (tree: string | null): string =>
  tree!
    .split('\n')
    .map((line) => line.trim())
    .filter((line) =>
      /^(table|row|columnheader|rowheader|cell|radio|combobox|Date|button|link|status)\b/.test(line),
    )
    .filter((line) => !line.startsWith('button "Show date picker'))
    .join('\n');

const table: Given = {
  participants: [
    {id: 'm', name: 'Moeder', role: 'parent'},
    {id: 'l', name: 'Juf', role: 'teacher'},
  ],
  positions: [
    {participant: 'm', moment: 'expected', rung: 4, reason: 'Ik ken hem.'},
    {participant: 'l', moment: 'offered', rung: 1},
  ],
  beforehand: {answers: {m: 'yes'}},
};

describe('accessibility tree: table', () => {
  const cells = (who: string, moment: string, chosen: number): string[] =>
    ['Informeren', 'Raadplegen', 'Adviseren', 'Coproduceren', 'Meebeslissen', words.silent].flatMap(
      (name, i) => [
        `cell "${who}, ${moment}: ${name}${i === chosen && i < 5 ? ` ${moment}` : ''}"`,
        `radio "${who}, ${moment}: ${name}" ${i === chosen ? 'checked' : 'not-checked'}`,
      ],
    );
  const heads = [
    ...['Wie', 'Informeren', 'Raadplegen', 'Adviseren', 'Coproduceren', 'Meebeslissen'],
    ...[words.silent, 'Vooraf eens?'],
  ];

  afterEach(() => viewport(800, 600));

  for (const width of [360, 1200])
    inChromium(`to fill in, on a page of ${width}`, async () => {
      await viewport(width, 800);
      const element = await compare(table);
      expect(stops(await accessibilityTree(element)).split('\n')).to.deep.equal([
        ...['table "Welke rol hebben ouders in dit besluit?"', 'row'],
        ...heads.map((head) => `columnheader "${head}"`),
        ...['row', 'rowheader "Moeder Ik ken hem."', ...cells('Moeder', 'verwacht', 3)],
        ...['cell "Moeder: Vooraf eens? ja"', 'combobox "Moeder: Vooraf eens?" value="ja" not-expanded'],
        ...['row', 'rowheader "Juf"', ...cells('Juf', 'aangeboden', 0)],
        'cell "Juf: Vooraf eens? nog niets gezegd"',
        'combobox "Juf: Vooraf eens?" value="nog niets gezegd" not-expanded',
        ...['status live=polite', 'Date "Besproken op"', 'Date "Besluit op"'],
      ]);
    });

  for (const width of [360, 1200])
    inChromium(`to read, on a page of ${width}`, async () => {
      await viewport(width, 800);
      const element = await compare(table, {readonly: true});
      const told = stops(await accessibilityTree(element)).split('\n');
      // Narrow, the rungs on which nobody stands are left out; each cell names its rung, and its number says the column.
      const row = (said: string, place: number): string[] =>
        width === 360 ? [said] : Array<string>(5).fill('cell').with(place, said);
      expect(told.slice(told.indexOf('row', 2))).to.deep.equal([
        ...['row', 'rowheader "Moeder Ik ken hem."', ...row('cell "Coproduceren verwacht"', 3)],
        ...['cell "Vooraf eens? ja"', 'row', 'rowheader "Juf"', ...row('cell "Informeren aangeboden"', 0)],
        ...['cell "Vooraf eens? nog niets gezegd"', 'status live=polite'],
      ]);
    });

  tellsRoles('the radios and fields have their full names in every width', async () => {
    for (const width of [360, 1200]) {
      await viewport(width, 800);
      await compare(table);
      const found = (await roles('input[type=radio], select'))!.map(({name}) => name);
      found[6] = found[6]!.replace(/ ja$/, ''); // WebKit reads the answer of a select as part of its label
      expect(found.slice(2, 7), String(width)).to.deep.equal([
        'Moeder, verwacht: Adviseren',
        'Moeder, verwacht: Coproduceren',
        'Moeder, verwacht: Meebeslissen',
        `Moeder, verwacht: ${words.silent}`,
        'Moeder: Vooraf eens?',
      ]);
    }
  });

  tellsRoles('it stays a table when it is laid out as a list', async () => {
    const seen: string[] = [];
    for (const width of [1200, 360]) {
      await viewport(width, 800);
      const element = await compare(table);
      const list = getComputedStyle(inside(element, 'tbody tr')!).display;
      expect(list === 'table-row', `laid out as ${list} at ${width}`).to.equal(width === 1200);
      seen.push((await roles('table, thead, tbody, tr, th, td'))!.map(({role}) => role).join(' '));
      element.remove();
    }
    const row = (first: string, other: string): string =>
      ['row', first, ...Array<string>(7).fill(other)].join(' ');
    const expected = [
      ...['table', 'rowgroup', row('columnheader', 'columnheader'), 'rowgroup'],
      ...[row('rowheader', 'cell'), row('rowheader', 'cell')],
    ].join(' ');
    expect(seen).to.deep.equal([expected, expected]);
  });

  inChromium('the narrow table to read keeps each cell under its own header', async () => {
    await viewport(360, 800);
    const element = await compare(table, {readonly: true});
    const heads = [...element.renderRoot.querySelectorAll('thead th')];
    for (const cell of element.renderRoot.querySelectorAll<HTMLElement>('tbody td')) {
      if (!cell.checkVisibility()) continue;
      // What a screen reader counts when cells before it are not shown.
      const place = Number(
        cell.getAttribute('aria-colindex') ?? (cell as HTMLTableCellElement).cellIndex + 1,
      );
      const shown = [...cell.parentElement!.children].filter((each) => each.checkVisibility());
      const isCounted = cell.hasAttribute('aria-colindex') || shown.indexOf(cell) + 1 === place;
      expect(isCounted, cell.outerHTML.slice(0, 60)).to.equal(true);
      expect(cell.textContent).to.contain(heads[place - 1]!.textContent!.trim());
    }
  });

  inChromium('a new result is told once, politely', async () => {
    const element = await compare(table);
    await pickRung(element, 'Juf, aangeboden: Coproduceren');
    await press('Tab');
    const tree = (await accessibilityTree(element))!;
    expect(tree.match(/live=polite/g)).to.have.length(1);
    expect(tree).to.match(
      /status live=polite\n +paragraph\n +text "Iedereen noemt dezelfde rol: coproduceren\."/,
    );
    expect(tree, 'the picture is not read').not.to.match(/^ *(image|graphics|svg)/im);
  });
});
