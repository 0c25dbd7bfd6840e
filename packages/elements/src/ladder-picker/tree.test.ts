/** The page as a screen reader gets it. The whole tree is Chromium's; WebKit tells role and name; Firefox tells a test nothing. */
import {accessibilityTree, expect, press, roles, settled, viewport} from '../shared/testing.js';
import {compare, inside, picker, pickRung, pushButton, radios, words, type Given} from './testing.js';

const isChromium = /Chrome\//.test(navigator.userAgent);
const inChromium = isChromium ? it : it.skip; // the only one that gives a tree
const tellsRoles = /Firefox\//.test(navigator.userAgent) ? it.skip : it; // it has no command for them

/** Written in the test as it stands in the tree, with the indent of the test. */
const lines = (text: string): string => {
  const rows = text.split('\n').slice(1, -1);
  const indent = Math.min(...rows.map((row) => row.search(/\S/)));
  return rows.map((row) => row.slice(indent)).join('\n');
};

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

describe('accessibility tree: pick', () => {
  inChromium('at first', async () => {
    expect(await accessibilityTree(await picker({decision: 'Hulp', help: 'Neem de tijd.'}))).to.equal(
      lines(`
        radiogroup "Welke rol verwacht u in dit besluit?" description="Het besluit: Hulp Neem de tijd."
          Legend
            text "Welke rol verwacht u in dit besluit?"
          paragraph
            text "Het besluit:"
            text "Hulp"
          paragraph
            text "Neem de tijd."
          LabelText
            radio "Informeren" not-checked description="U hoort op tijd wat er speelt en wat er is besloten."
            text "Informeren"
            text "U hoort op tijd wat er speelt en wat er is besloten."
          LabelText
            radio "Raadplegen" not-checked description="Wij vragen wat u ziet en vindt, voordat er iets wordt besloten."
            text "Raadplegen"
            text "Wij vragen wat u ziet en vindt, voordat er iets wordt besloten."
          LabelText
            radio "Adviseren" not-checked description="U geeft advies. U hoort wat we ermee doen en waarom."
            text "Adviseren"
            text "U geeft advies. U hoort wat we ermee doen en waarom."
          LabelText
            radio "Coproduceren" not-checked description="We maken het plan samen, vanaf het begin."
            text "Coproduceren"
            text "We maken het plan samen, vanaf het begin."
          LabelText
            radio "Meebeslissen" not-checked description="U beslist mee. Het gaat door als u ook ja zegt."
            text "Meebeslissen"
            text "U beslist mee. Het gaat door als u ook ja zegt."
        status live=polite
      `),
    );
  });

  inChromium('missing, chosen, cleared, locked: the lines that change', async () => {
    const element = await picker({required: true});
    const changed = async (): Promise<string[]> =>
      (await accessibilityTree(element))!
        .split('\n')
        .map((line) => line.trim().replace(/ description="[A-Z].*"$/, ''))
        .filter((line) => /^(radiogroup|radio|button|status|text "(Kies|De keuze))/.test(line));
    const group = 'radiogroup "Welke rol verwacht u in dit besluit?" required';
    const all = (state: string): string[] =>
      ['Informeren', 'Raadplegen', 'Adviseren', 'Coproduceren', 'Meebeslissen'].map(
        (name) => `radio "${name}" ${state}`,
      );
    expect(await changed()).to.deep.equal([group, ...all('not-checked'), 'status live=polite']);

    element.checkValidity();
    await settled(element);
    const [wrong] = (await accessibilityTree(element))!.split('\n');
    expect(wrong).to.equal(`${group} invalid description="Kies een trede."`);

    await pickRung(element, 'Adviseren');
    const chosen = all('not-checked').with(2, 'radio "Adviseren" focused checked');
    expect(await changed()).to.deep.equal([group, ...chosen, 'button "Wis keuze"', 'status live=polite']);

    await pushButton(element, words.clear);
    const focused = all('not-checked').with(2, 'radio "Adviseren" focused not-checked');
    expect(await changed()).to.deep.equal([
      ...[group, ...focused, 'status live=polite'],
      `text "${words.cleared}"`,
    ]);

    element.value = 'decide';
    element.readOnly = true;
    await settled(element);
    const locked = all('not-checked disabled').with(4, 'radio "Meebeslissen" checked');
    expect((await changed()).map((line) => line.replace(' focused', ''))).to.deep.equal([
      ...[group, ...locked, 'status live=polite'],
      `text "${words.cleared}"`,
    ]);
  });

  tellsRoles('"radio, Adviseren, 3 van 5": role, name, place in one group', async () => {
    const element = await picker({value: 'advise'});
    const found = (await roles('input'))!;
    expect(found.map(({role, name}, i) => `${role}, ${name}, ${i + 1} van ${found.length}`)).to.deep.equal([
      'radio, Informeren, 1 van 5',
      'radio, Raadplegen, 2 van 5',
      'radio, Adviseren, 3 van 5',
      'radio, Coproduceren, 4 van 5',
      'radio, Meebeslissen, 5 van 5',
    ]);
    const [group] = (await roles('fieldset'))!;
    expect(group).to.deep.equal({role: 'radiogroup', name: 'Welke rol verwacht u in dit besluit?'});
    // Engines count the radios of one tree and one name; a role of our own in between would break that.
    const roots = new Set(
      radios(element).map((each) => `${each.name} ${each.getRootNode() === element.shadowRoot}`),
    );
    expect([...roots]).to.deep.equal(['rung true']);
  });
});

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
    inChromium(`to read, on a page of ${width}: every cell says its rung or stands under it`, async () => {
      await viewport(width, 800);
      const element = await compare(table, {readonly: true});
      const said = stops(await accessibilityTree(element))
        .split('\n')
        .filter((line) => /^(rowheader|cell) ".+"/.test(line));
      expect(said.filter((line) => /verwacht|aangeboden|header|eens/.test(line))).to.deep.equal([
        ...['rowheader "Moeder Ik ken hem."', 'cell "Coproduceren verwacht"', 'cell "Vooraf eens? ja"'],
        ...['rowheader "Juf"', 'cell "Informeren aangeboden"', 'cell "Vooraf eens? nog niets gezegd"'],
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
