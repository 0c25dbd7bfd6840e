import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {toCsv} from './csv.js';

/** Oracle: a reader of RFC 4180, one character at a time. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text[i + 1] === '"') cell += text.charAt(i++);
      else isQuoted = false;
    } else if (character === '"') {
      isQuoted = true;
    } else if (character === ',') {
      row.push(cell);
      cell = '';
    } else if (character === '\r' && text[i + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      i++;
    } else {
      cell += character;
    }
  }
  return rows;
}

const startsAsFormula = (text: string) => ['=', '+', '-', '@', '\t', '\r'].includes(text.charAt(0));

describe('toCsv', () => {
  it('writes nothing for no rows', () => {
    expect(toCsv([])).toBe('');
  });

  it('ends every row with CRLF', () => {
    expect(
      toCsv([
        ['wie', 'trede'],
        ['Moeder', 'adviseren'],
      ]),
    ).toBe('wie,trede\r\nMoeder,adviseren\r\n');
  });

  it.each([
    ['a,b', '"a,b"'],
    ['zij zei "nee"', '"zij zei ""nee"""'],
    ['twee\nregels', '"twee\nregels"'],
    ['', ''],
    [' spatie ', ' spatie '],
    ['=SOM(A1)', "'=SOM(A1)"],
    ['+31 6', "'+31 6"],
    ['-2', "'-2"],
    ['@iemand', "'@iemand"],
    ['\tinspringen', "'\tinspringen"],
    ['=1,"2"', '"\'=1,""2"""'],
    ['2-1', '2-1'],
  ])('writes %j as %j', (cell, written) => {
    expect(toCsv([[cell]])).toBe(`${written}\r\n`);
  });

  it('is read back by an independent reader, but for the apostrophe before a formula', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.string({unit: fc.constantFrom('"', ',', '\r', '\n', '=', '-', '\t', 'é')}),
    );
    const rows = fc.array(fc.array(cell, {minLength: 1}));
    fc.assert(
      fc.property(rows, (table) => {
        const expected = table.map((row) => row.map((text) => (startsAsFormula(text) ? `'${text}` : text)));
        expect(readCsv(toCsv(table))).toEqual(expected);
      }),
    );
  });

  it('never leaves a cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (start, rest) => {
        const read = readCsv(toCsv([[start + rest]]))[0]?.[0] ?? '';
        expect(startsAsFormula(read)).toBe(false);
      }),
    );
  });
});
