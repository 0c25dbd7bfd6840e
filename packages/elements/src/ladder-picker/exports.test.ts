/** What leaves an element as plain text, lines for a spreadsheet and a picture. The record: record.test.ts. */
import {expect} from '../shared/testing.js';
import {compare, picker, review, texts, words} from './testing.js';

/** RFC 4180, read in another way than it was written: one character after the other. */
function cells(csv: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let i = 0; i < csv.length; i++) {
    const [here, next] = [csv[i]!, csv[i + 1]];
    if (isQuoted && here === '"' && next === '"') cell += csv[i++]!;
    else if (here === '"') isQuoted = !isQuoted;
    else if (isQuoted || !/[,\r\n]/.test(here)) cell += here;
    else if (here === ',') {
      rows.at(-1)!.push(cell);
      cell = '';
    } else if (here === '\n') {
      rows.at(-1)!.push(cell);
      cell = '';
      rows.push([]);
    }
  }
  expect([isQuoted, cell, rows.pop()], 'ends with a line end').to.deep.equal([false, '', []]);
  return rows;
}

const svgOf = (text: string): Document => {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(parsed.querySelectorAll('parsererror').length, text.slice(0, 80)).to.equal(0);
  return parsed;
};

const table = {
  participants: [
    {id: 'm', name: 'Moeder', role: 'parent'},
    {id: 'l', name: 'Juf, "Anja" <b>', role: 'teacher'},
    {id: 'o', name: '=Oma', role: 'buddy'},
  ],
  positions: [
    {participant: 'm', moment: 'expected', rung: 'coproduce', reason: 'Ik ken hem.'},
    {participant: 'l', moment: 'offered', rung: 'inform'},
  ],
  beforehand: {answers: {m: 'yes', l: 'no'}},
};
const heading = ['participant', 'role', 'moment', 'phase', 'rung', 'rung-id', 'rung-name', 'beforehand'];

describe('toText', () => {
  it('pick: the question and every rung, the chosen one marked', async () => {
    const element = await picker({value: 'advise', decision: 'Extra hulp'});
    const lines = (await element.toText()).split('\n');
    expect(lines.slice(0, 2)).to.deep.equal([
      'Welke rol verwacht u in dit besluit?',
      'Het besluit: Extra hulp',
    ]);
    expect(lines.filter((line) => line.startsWith('(x)'))).to.deep.equal([
      '(x) Adviseren: U geeft advies. U hoort wat we ermee doen en waarom.',
    ]);
    expect(lines.filter((line) => line.startsWith('( )'))).to.have.length(4);
  });

  it('has the words on screen: of the wording, the language and the page', async () => {
    const element = await picker(
      {audience: 'child', subject: 'child', lang: 'en', label: 'Your say', value: '1'},
      {},
    );
    const text = await element.toText();
    expect(text).to.match(/^Your say\n/);
    for (const each of texts(element, '[part~=rung-name], [part~=rung-promise]'))
      expect(text).to.contain(each);
  });

  it('compare: everybody, the sentence, the numbers, the agreement and the law', async () => {
    const element = await compare(table, {'decision-kind': 'support-plan', help: 'Neem de tijd.'});
    const text = await element.toText();
    const lines = [
      'Welke rol hebben ouders in dit besluit?',
      'Neem de tijd.',
      'Moeder: verwacht: Coproduceren (Ik ken hem.)',
      'Juf, "Anja" <b>: aangeboden: Informeren',
      '=Oma: Nog niets gezegd',
      'Moeder verwacht coproduceren, Juf, "Anja" <b> biedt informeren: drie treden verschil.',
      words.talkFirst,
      'Overeenstemming: 25 van 100. Bij 100 noemt iedereen dezelfde rol.',
    ];
    for (const line of lines) expect(text.split('\n')).to.include(line);
    const law = texts(element, '[part=law] li').map((each) => each.replace(/ Bron: [^.]+$/, '')); // the link
    for (const each of law) expect(text.split('\n')).to.include(each);
    expect(text).to.match(/WPO artikel 40a/);
  });

  it('review: what was expected and what they got', async () => {
    const positions = [
      {participant: 'm', moment: 'expected', rung: 'decide'},
      {participant: 'm', moment: 'experienced', rung: 'advise'},
    ];
    const element = await review({...table, positions});
    const text = await element.toText();
    expect(text).to.contain('Moeder: verwacht: Meebeslissen, gekregen: Adviseren');
    expect(text).to.contain('Moeder verwachtte meebeslissen en kreeg adviseren: twee treden minder.');
  });
});

describe('toCSV', () => {
  it('has a line per position, safe for a spreadsheet', async () => {
    const element = await compare({
      ...table,
      positions: [...table.positions, {participant: 'o', moment: 'offered', phase: 'exchange', rung: 2}],
    });
    expect(cells(await element.toCSV())).to.deep.equal([
      heading,
      ['Moeder', 'parent', 'expected', 'decision', '4', 'coproduce', 'Coproduceren', 'yes'],
      ['Juf, "Anja" <b>', 'teacher', 'offered', 'decision', '1', 'inform', 'Informeren', 'no'],
      ["'=Oma", 'buddy', 'offered', 'exchange', '2', 'consult', 'Raadplegen', 'open'],
    ]);
  });

  it('of a choice is one line, of nothing only the heading; headings are the same in every language', async () => {
    const element = await picker({participant: 'Moeder', value: '5', lang: 'ar'});
    const [head, line] = cells(await element.toCSV());
    expect(head).to.deep.equal(heading);
    expect(line!.slice(0, 6)).to.deep.equal(['Moeder', '', 'expected', 'decision', '5', 'decide']);
    element.clear();
    expect(cells(await element.toCSV())).to.deep.equal([heading]);
  });
});

describe('toSVG', () => {
  it('is a document of its own, with a title, a description and every rung', async () => {
    for (const element of [await picker({value: 'advise', participant: 'Moeder'}), await compare(table)]) {
      const parsed = svgOf(await element.toSVG());
      const root = parsed.documentElement;
      expect([root.localName, root.getAttribute('role'), root.getAttribute('lang')]).to.deep.equal([
        'svg',
        'img',
        'nl',
      ]);
      expect(root.querySelector('title')!.textContent).to.match(/^Welke rol/);
      expect(root.querySelector('desc')!.textContent).to.equal(await element.toText());
      const drawn = [...root.querySelectorAll('text')].map((each) => each.textContent);
      expect(drawn).to.include.members([
        ...['Informeren', 'Raadplegen', 'Adviseren', 'Coproduceren', 'Meebeslissen', 'M'],
      ]);
      expect(root.querySelectorAll('script, foreignObject, style, [href]').length).to.equal(0);
    }
  });

  it('holds words of the page as text', async () => {
    const decision = '</title><script>alert(1)</script> & "meer" \u0001';
    const element = await compare(table, {decision, label: decision});
    const parsed = svgOf(await element.toSVG());
    expect(parsed.querySelectorAll('script').length, 'scripts').to.equal(0);
    expect(parsed.querySelector('title')!.textContent).to.contain('<script>');
  });

  it('marks what was given, a shape per moment, also on a page from right to left', async () => {
    const element = await compare(table, {lang: 'ar'});
    const parsed = svgOf(await element.toSVG());
    expect(parsed.documentElement.getAttribute('direction')).to.equal('rtl');
    const shapes = [...parsed.querySelectorAll('g path')].map((path) => path.getAttribute('d'));
    expect([shapes.length, new Set(shapes).size]).to.deep.equal([2, 2]);
  });
});
