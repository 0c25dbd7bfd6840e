import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {segment, segmenting, type SegmentOptions} from './segment.js';

/** Statements as a person would write them down: who, and what. */
const said = (text: string, options?: SegmentOptions) =>
  segment(text, options).map(
    ({start, end, speaker}) => `${speaker ? `[${speaker}] ` : ''}${text.slice(start, end)}`,
  );

describe('notes of a meeting', () => {
  const notes = `Verslag overleg Noor, 12 mei 2026
Aanwezig: moeder (Fatima), vader, juf Anna, mw. De Vries (jeugdprofessional) en dhr. J. Jansen.

Moeder: Thuis gaat het beter. Zij slaapt o.a. Dinsdag en woensdag goed! “Hoe gaat het?” vroeg juf.
IB'er: Uit onderzoek van prof. dr. De Wit blijkt dat voorlezen helpt. 👍
mw. De Vries: We kiezen plan B. Daarna kijken we verder, d.w.z. Na de zomer.
- Juf Anna: in groep B is zij rustiger.
2. Afspraak: moeder belt dhr. J.P. Jansen. Vader mailt.

Sterke punten:
• lacht veel
[x] Let op: de GGD belt nog.
---
3.
10:30 Vader: Ik kan dan niet.
10:45 Einde. Zie https://samen.nl/?page=2 of samen.nl.`;

  it('become one statement per sentence, with who said it', () => {
    expect(said(notes)).toEqual([
      'Verslag overleg Noor, 12 mei 2026',
      'Aanwezig: moeder (Fatima), vader, juf Anna, mw. De Vries (jeugdprofessional) en dhr. J. Jansen.',
      '[Moeder] Thuis gaat het beter.',
      '[Moeder] Zij slaapt o.a. Dinsdag en woensdag goed!',
      '[Moeder] “Hoe gaat het?” vroeg juf.',
      "[IB'er] Uit onderzoek van prof. dr. De Wit blijkt dat voorlezen helpt. 👍",
      '[mw. De Vries] We kiezen plan B.',
      '[mw. De Vries] Daarna kijken we verder, d.w.z. Na de zomer.',
      '[Juf Anna] in groep B is zij rustiger.',
      'Afspraak: moeder belt dhr. J.P. Jansen.',
      'Vader mailt.',
      'Sterke punten:',
      'lacht veel',
      'Let op: de GGD belt nog.',
      '[Vader] Ik kan dan niet.',
      '10:45 Einde.',
      'Zie https://samen.nl/?page=2 of samen.nl.',
    ]);
  });

  it('become one statement per line when paragraphs are asked for', () => {
    expect(said(notes, {unit: 'paragraph'})).toHaveLength(12);
    expect(said(notes, {unit: 'paragraph'})[2]).toBe(
      '[Moeder] Thuis gaat het beter. Zij slaapt o.a. Dinsdag en woensdag goed! “Hoe gaat het?” vroeg juf.',
    );
  });

  it('count their paragraphs and statements from 0', () => {
    expect(segment('Ja. Nee.\n\n---\nGoed.').map(({index, paragraph}) => [index, paragraph])).toEqual([
      [0, 0],
      [1, 0],
      [2, 1],
    ]);
  });
});

describe('a speaker', () => {
  it.each([
    ['Ouder 1: ja', 'Ouder 1'],
    ['1e ouder: ja', '1e ouder'],
    ['Moeder (Fatima): ja', 'Moeder (Fatima)'],
    ['Jan-Willem van den Berg: ja', 'Jan-Willem van den Berg'],
    ['J. de Vries: ja', 'J. de Vries'],
    ['dhr. A.B. Smit: ja', 'dhr. A.B. Smit'],
    ['Intern begeleider : ja', 'Intern begeleider'],
    ['[00:12:04] Meester Tom: ja', 'Meester Tom'],
    ['الأم: نعم', 'الأم'],
    ['母亲：是', '母亲'],
  ])('of %j is %j', (line, speaker) => {
    expect(segment(line)).toMatchObject([{speaker}]);
  });

  it.each([
    'Om 10:30 begint het.',
    '10:30 begint het.',
    '10: begin',
    'https://samen.nl is open.',
    'Let op: morgen vrij.',
    'Afspraak: moeder belt.',
    'Wat goed gaat: zij lacht.',
    'Moeder zegt: zij slaapt.',
    'Dinsdag 12 mei: gesprek.',
    'moeder: zij slaapt.',
    'Een hele lange zin van vijf: woorden',
    'Dat is zo. Nu: verder',
    `${'Lang'.repeat(11)}: ja`,
    'Moeder:',
    'Verhouding 1:2',
    ': ja',
  ])('is nobody in %j', (line) => {
    expect(segment(line).filter(({speaker}) => speaker !== undefined)).toEqual([]);
  });
});

describe('sentences', () => {
  it.each([
    ['Dhr. Jansen en drs. De Boer. Ja.', ['Dhr. Jansen en drs. De Boer.', 'Ja.']],
    ['I.v.m. Pasen vrij. Bijv. Maandag.', ['I.v.m. Pasen vrij.', 'Bijv. Maandag.']],
    ['Zij kwam (o.a. Tom). Klaar.', ['Zij kwam (o.a. Tom).', 'Klaar.']],
    ['Zij leest enz. Daarna niet.', ['Zij leest enz.', 'Daarna niet.']],
    ['Het duurt 45 min. Daarna pauze.', ['Het duurt 45 min.', 'Daarna pauze.']],
    ['Zij zit in groep B. Fijn.', ['Zij zit in groep B.', 'Fijn.']],
    ['Met J. de Wit. Met Th. Bos.', ['Met J. de Wit.', 'Met Th. Bos.']],
    ['Ja. Nee. Ok. Zo. Ik?', ['Ja.', 'Nee.', 'Ok.', 'Zo.', 'Ik?']],
    ['Echt waar?! Ja... Goed 😀', ['Echt waar?!', 'Ja...', 'Goed 😀']],
    ['Goed! 😀', ['Goed! 😀']],
    ['😀', ['😀']],
    ['Eerst dit. 2. Dan dat.', ['Eerst dit.', '2. Dan dat.']],
    ['مرحبا. كيف حالك؟ أنا بخير!', ['مرحبا.', 'كيف حالك؟', 'أنا بخير!']],
    ['你好。今天怎么样？很好！“好。”他说。', ['你好。', '今天怎么样？', '很好！', '“好。”', '他说。']],
    ['- -  * \n\n...\n1.\n(a)', []],
    ['', []],
    [' \u00a0\ufeff\u2028', []],
  ])('of %j', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('need no known language', () => {
    expect(said('A b. C d.', {lang: 'ar'})).toEqual(['A b.', 'C d.']);
    expect(said('A b. C d.', {lang: 'not a language'})).toEqual(['A b.', 'C d.']);
  });

  it('are the same in one long line as in short ones', () => {
    const some = [
      'Moeder vertelt dat het gaat.',
      'Dr. De Wit niet?',
      'Zie o.a. Noor!',
      `Lang${' woord'.repeat(300)}.`,
    ];
    const many = Array.from({length: 200}, (_, index) => some[(index * index) % some.length] ?? '');
    expect(said(many.join(' '))).toEqual(many);
  });
});

const pieces = [
  ...[
    'Moeder: ',
    'Zij leest. ',
    'o.a. ',
    'dr. ',
    'A.',
    ' ',
    '\n',
    '- ',
    '1. ',
    '“',
    '”',
    '?',
    '! ',
    ':',
    '10:30 ',
  ],
  ...[
    'e\u0301',
    '\u0301',
    '👨‍👩‍👧',
    '🇳🇱',
    '中。',
    '：',
    'نعم؟ ',
    '\u0600',
    '\u2028',
    '\u200d',
    'https://a.nl/?b ',
  ],
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...pieces), {maxLength: 40}).map((parts) => parts.join('')),
  fc.string({unit: 'binary', maxLength: 60}),
);

describe('any text', () => {
  const graphemes = new Intl.Segmenter(undefined, {granularity: 'grapheme'});
  const unit = fc.constantFrom('sentence' as const, 'paragraph' as const);

  it('gives statements in order, trimmed, of whole characters and within a line', () => {
    fc.assert(
      fc.property(anyText, unit, (text, by) => {
        const edges = new Set([...graphemes.segment(text)].map(({index}) => index).concat(text.length));
        let last = 0;
        segment(text, {unit: by}).forEach(({start, end, index}, place) => {
          expect(index).toBe(place);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(edges).toContain(end);
          if (start > last) expect(edges).toContain(start);
          const characters = [...graphemes.segment(text.slice(start, end))].map(({segment: one}) => one);
          expect([characters[0]?.trim(), characters.at(-1)?.trim()]).not.toContain('');
          expect(text.slice(start, end)).not.toMatch(/[\n\u2028]/);
          last = end;
        });
      }),
      {numRuns: 2000},
    );
  });

  it('loses no letter outside a speaker, a number and a bullet', () => {
    const letters = fc.array(fc.constantFrom('ab. ', 'Cd ', 'o.a. ', '? ', '\n', '“', 'é', '中。'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(letters, (parts) => {
        const text = parts.join('');
        const kept = segment(text).map(({start, end}) => text.slice(start, end));
        const only = (some: string) => some.replace(/[^\p{L}]/gu, '');
        expect(only(kept.join(''))).toBe(only(text));
      }),
    );
  });

  it('takes many small steps, also in one line without an end', () => {
    for (const text of [
      'woord '.repeat(50_000),
      'Een zin. '.repeat(30_000),
      '\n'.repeat(300_000),
      'a'.repeat(300_000),
    ]) {
      let steps = 0;
      const run = segmenting(text);
      while (!run.next().done) steps++;
      expect(steps).toBeGreaterThan(text.length / 10_000);
    }
  });

  it('becomes frozen statements', () => {
    const statements = segment('Moeder: ja. Nee.');
    expect([statements, ...statements].every(Object.isFrozen)).toBe(true);
  });
});
