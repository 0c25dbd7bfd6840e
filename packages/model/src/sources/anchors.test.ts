import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anchorAt, findAnchor, reanchor, reanchoring} from './anchors.js';
import type {Anchor} from './tag.js';

const anchorOf = (text: string, exact: string, from = 0): Anchor => {
  const start = text.indexOf(exact, from);
  const {value} = anchorAt(text, {start, end: start + exact.length});
  if (!value) throw new Error(`no anchor for ${exact}`);
  return value;
};
const quote = (exact: string, prefix = '', suffix = ''): Anchor => ({
  start: 0,
  end: 0,
  exact,
  prefix,
  suffix,
});

const note = [
  'Moeder: Noor slaapt thuis beter dan vorig jaar. Zij vertelt weer over school.',
  'Juf Anna: In de klas zoekt zij vaak een rustige plek. Met pictogrammen weet zij wat er komt.',
  "IB'er: Uit onderzoek blijkt dat voorlezen de taal helpt. Dat doen we elke ochtend.",
  'Vader: Ik wil graag weten wat wij thuis kunnen doen. Akkoord.',
].join('\n');

describe('anchorAt', () => {
  it('keeps the words and 32 units around them', () => {
    const exact = 'Met pictogrammen weet zij wat er komt.';
    const anchor = anchorOf(note, exact);
    expect(note.slice(anchor.start, anchor.end)).toBe(exact);
    expect(note).toContain(anchor.prefix + anchor.exact + anchor.suffix);
    expect([anchor.prefix.length, anchor.suffix.length]).toEqual([32, 32]);
    expect(Object.isFrozen(anchor)).toBe(true);
  });

  it('keeps more when that is not unique, at most 64', () => {
    const dots = '.'.repeat(40);
    expect(anchorOf(`${dots}Ja. ${dots}een ${dots}Ja. ${dots}twee`, 'Ja.').suffix).toHaveLength(48);
    expect(anchorOf(`Ja. ${dots} `.repeat(9), 'Ja.', 150).suffix).toHaveLength(64);
  });

  it('cuts no character, also not at the far ends of what stands around', () => {
    const text = `${'👍'.repeat(40)}a${'e\u0301'.repeat(3)} ${'👍'.repeat(40)}`;
    const {value} = anchorAt(text, {start: 81, end: 82});
    expect(value?.exact).toBe('e\u0301');
    expect(() => encodeURIComponent(`${value?.prefix} ${value?.suffix}`)).not.toThrow();
  });

  it.each([
    [2, 1],
    [1, 1],
    [-1, 2],
    [0, 99],
    [0.5, 2],
    [NaN, 2],
    [0, Infinity],
  ])('refuses %s to %s of five', (start, end) => {
    expect(anchorAt('woord', {start, end})).toMatchObject({
      value: undefined,
      problems: [{code: 'range-invalid'}],
    });
  });
});

describe('findAnchor', () => {
  const anchor = anchorOf(note, 'Dat doen we elke ochtend.');
  const found = (text: string, of: Anchor = anchor) => {
    const {start, end, certainty} = findAnchor(text, of);
    return [certainty, text.slice(start, end)];
  };

  it('finds it in the same text without a search, and searches when the record is wrong about that', () => {
    expect(findAnchor(note, anchor, {isSameText: true})).toMatchObject({
      start: anchor.start,
      certainty: 'sure',
      score: 1,
    });
    const moved = `Nieuw.\n${note}`;
    expect(findAnchor(moved, anchor, {isSameText: true})).toMatchObject({
      start: anchor.start + 7,
      certainty: 'sure',
    });
  });

  it.each([
    ['something before it', `${'Nieuwe regel. '.repeat(900)}\n${note}`, 'Dat doen we elke ochtend.'],
    ['a letter changed', note.replace('elke ochtend', 'elke ochtent'), 'Dat doen we elke ochtent.'],
    ['the edge changed', note.replace('Dat doen', 'Wat doen'), 'Wat doen we elke ochtend.'],
  ])('is sure after %s', (_what, text, expected) => {
    expect(found(text)).toEqual(['sure', expected]);
  });

  it('asks somebody to look when much has changed around it, or in it', () => {
    const alone = `Vandaag besproken.\nDat doen we elke ochtend.\nVerder niets.`;
    expect(found(alone)).toEqual(['moved', 'Dat doen we elke ochtend.']);
    expect(found(note.replace('Dat doen we elke ochtend.', 'Dat doen we op ochtenden.'))[0]).not.toBe('sure');
  });

  it('is an orphan when it is gone, with the place it had', () => {
    const gone = note.replace('Dat doen we elke ochtend.', 'Iets heel anders kwam ter sprake.');
    expect(findAnchor(gone, anchor)).toMatchObject({
      start: anchor.start,
      end: anchor.end,
      certainty: 'orphan',
    });
    expect(findAnchor('', anchor).certainty).toBe('orphan');
  });

  it('is uncertain between copies, and not when only one is unchanged', () => {
    expect(found(`${note}\n${note}`)[0]).toBe('uncertain');
    const other = note.replace('Dat doen', 'Wat doen');
    expect(findAnchor(`${note}\n${other}`, anchor)).toMatchObject({start: anchor.start, certainty: 'sure'});
  });

  // Found by many seeds: the words of the neighbour, in nearly the same surroundings, were taken for the changed ones.
  it.each([
    [
      'Zij leest thuis graag een boek.\nMoeder: Ja. Ja. Groep drie gaat goed.',
      'Moeder: Ja. Ja.',
      'Moeder: Jaa. Ja.',
    ],
    ['Zij leest thuis graag een boek. Ja. Ja.\nMinder vaak dan vroeger.', 'boek. Ja. Ja.', 'boek. a. Ja.'],
  ])('is never sure of a short neighbour: %j', (text, from, to) => {
    const of = anchorOf(text, 'Ja.');
    const next = text.replace(from, to);
    expect(findAnchor(next, of)).not.toMatchObject({certainty: 'sure'});
  });

  it('needs only a quote, and then is sure when it stands once', () => {
    expect(found(note, quote('voorlezen de taal'))).toEqual(['sure', 'voorlezen de taal']);
    expect(found(note, quote('voorlezen de tael'))).toEqual(['sure', 'voorlezen de taal']);
    expect(found(note, quote('zij'))[0]).toBe('uncertain');
  });

  it.each([
    [true, 'sure'],
    [undefined, 'moved'],
    [false, 'orphan'],
  ])('with a place alone, same text %s, is %s', (isSameText, certainty) => {
    const place = {...quote(''), start: 5, end: 9};
    expect(findAnchor(note, place, {isSameText})).toMatchObject({start: 5, end: 9, certainty});
    expect(findAnchor('kort', place, {isSameText}).certainty).toBe('orphan');
  });

  it('finds a long quote of which a clause was rewritten', () => {
    const long = Array.from({length: 60}, (_, index) => `Zin ${index} gaat over dag ${index * 7}.`).join(' ');
    const text = `Vooraf.\n${long}\nDaarna.`;
    const next = text.replace(
      'Zin 0 gaat over dag 0. Zin 1 gaat over dag 7. Zin 2',
      'Iets anders staat hier nu. Zin 2',
    );
    const {start, end, certainty} = findAnchor(next, anchorOf(text, long));
    expect(certainty).not.toBe('orphan');
    expect(next.slice(start, end)).toBe(next.slice(8, next.indexOf('\nDaarna')));
  });
});

describe('any anchor', () => {
  const text = fc.string({unit: fc.constantFrom('a', 'b', ' ', '\n', 'é', '👍', 'e\u0301'), maxLength: 80});
  const number = fc.oneof(fc.integer({min: -5, max: 90}), fc.constantFrom(NaN, Infinity, 0.5));
  const anchor = fc.record({start: number, end: number, exact: text, prefix: text, suffix: text});

  it('is found in the text or an orphan, and never throws', () => {
    fc.assert(
      fc.property(
        text,
        fc.array(anchor, {maxLength: 5}),
        fc.constantFrom(true, false, undefined),
        (some, anchors, isSameText) => {
          const all = reanchor(some, anchors, {isSameText});
          expect(all).toHaveLength(anchors.length);
          for (const {start, end, score, certainty} of all) {
            expect(score).toBeGreaterThanOrEqual(0);
            expect(score).toBeLessThanOrEqual(1);
            if (certainty === 'orphan') continue;
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(some.length);
          }
        },
      ),
      {numRuns: 500},
    );
  });

  it('made in a text is found there at its place, or somebody is asked to look', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (some, one, other) => {
        const [start = 0, end = 0] = [one, other].map((at) => at % (some.length + 1)).sort((a, b) => a - b);
        const {value} = anchorAt(some, {start, end});
        if (!value) return;
        const found = findAnchor(some, value);
        if (found.certainty === 'sure') expect([found.start, found.end]).toEqual([value.start, value.end]);
        else expect(found.certainty).toBe('uncertain');
      }),
      {numRuns: 500},
    );
  });

  it('takes steps, also where text repeats itself', () => {
    const long = 'ab'.repeat(50_000);
    let steps = 0;
    const run = reanchoring(long, [quote(`${'ab'.repeat(31)}xx`), quote('ab', 'x', 'y')]);
    while (!run.next().done) steps++;
    expect(steps).toBeGreaterThan(100);
  });
});
